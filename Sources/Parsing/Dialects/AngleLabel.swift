/// The speaker in angle or square brackets, mostly on its own line: `<会長>`, `《会長》`, `［会長］`.
enum AngleLabel {
    static let dialect = Dialect(id: "angle-label", codes: ["D23"], example: "<会長>", family: .own, needed: 2) {
        $0.shape.frame == .angle && ($0.hasOffice || $0.isNamed || $0.word != nil) && !$0.opensList && !$0.isDirection
    }
}
