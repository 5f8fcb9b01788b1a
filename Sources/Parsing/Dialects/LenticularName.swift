/// Office and name with a colon in lenticular brackets: `【議長：北山一郎】 …`.
enum LenticularName {
    static let dialect = Dialect(id: "lenticular-name", codes: ["D14"], example: "【議長：北山一郎】　おはようございます。", family: .lenticular) {
        $0.shape.frame == .lenticular && $0.shape.inner != nil && ($0.hasOffice || $0.isSeat)
    }
}
