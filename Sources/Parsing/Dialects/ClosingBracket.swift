/// Only a closing bracket: `山川委員長)ただ今から…`.
enum ClosingBracket {
    static let dialect = Dialect(id: "closing-bracket", codes: ["D28"], example: "山川委員長)ただ今から、委員会を開きます。", family: .own, needed: 3) {
        $0.shape.frame == .closing && ($0.hasOffice || $0.isSeat || $0.isNamed || $0.isSurname)
    }
}
