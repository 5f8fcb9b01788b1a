/// A dash after the label, mostly before a summary in the third person: `３番委員 － 小中学校の…`.
enum RoleDash {
    static let dialect = Dialect(id: "role-dash", codes: ["D30"], example: "３番委員 － 小中学校の名簿について質問があった。", family: .own, needed: 2) {
        $0.shape.separator == .dash && $0.shape.frame == .bare && ($0.hasOffice || $0.isSeat) && !$0.opensList
    }
}
