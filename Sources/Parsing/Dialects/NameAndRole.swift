/// Name and office without mark or bracket: `北山一郎議長　…`, `山川委員　…`.
enum NameAndRole {
    static let dialect = Dialect(id: "name-and-role", codes: ["D13"], example: "北山一郎議長　ただいまの出席議員は十二名です。", family: .plain, needed: 2) {
        $0.shape.mark == .none && $0.isBareSpeaker && $0.hasOffice && $0.shape.separator != .direct
    }
}
