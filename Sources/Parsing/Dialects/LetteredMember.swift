/// Members without their names: `Ａ委員　…`.
enum LetteredMember {
    static let dialect = Dialect(id: "lettered-member", codes: ["D33"], example: "Ａ委員　質問ですが、よろしいでしょうか。", family: .plain, needed: 2) {
        $0.shape.mark == .none && $0.isBareSpeaker && $0.isLettered && $0.shape.separator != .direct
    }
}
