/// Committees: `◯中井太一委員　…`, `○山川委員長　…`, `◯情報推進課長　…`.
enum CommitteeCircle {
    static let dialect = Dialect(id: "committee-circle", codes: ["D04", "D05"], example: "◯中井太一委員　いろいろな例を教えてください。", family: .marked) {
        $0.shape.mark != .none && $0.isBareSpeaker && $0.shape.separator != .direct
    }
}
