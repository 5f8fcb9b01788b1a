/// A constant number before every label: `１．議長（北山一郎君）　…`. Numbered items have neither office nor name.
enum NumberedLabel {
    static let dialect = Dialect(id: "numbered-label", codes: ["D17"], example: "１．議長（北山一郎君）　ただいまから会議を開きます。", family: .plain, needed: 2) {
        $0.shape.isNumbered && $0.isOfficeWithName
    }
}
