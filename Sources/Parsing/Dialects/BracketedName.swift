/// Nothing but the name in brackets: `（北山一郎君）ただいまから…`. The office must come from the roster.
enum BracketedName {
    static let dialect = Dialect(id: "bracketed-name", codes: ["D18"], example: "（ 北 山 一 郎 君 ）ただいまから会議を開きます。", family: .own, needed: 2) {
        $0.shape.frame == .enclosed && $0.shape.mark == .none && $0.isNamed && !$0.hasOffice
    }
}
