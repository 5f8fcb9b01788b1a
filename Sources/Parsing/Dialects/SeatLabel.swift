/// Seats and letter-spaced offices: `５　番　…`, `議　長　…`, `６山川　…`, `３番　西野太郎議員　…`.
enum SeatLabel {
    static let dialect = Dialect(id: "seat-label", codes: ["D12"], example: "５　番　私も先ほどの質問に関連して伺います。", family: .plain, needed: 2) {
        guard $0.shape.mark == .none, !$0.opensList, $0.shape.separator != .direct else { return false }
        if $0.shape.frame == .tail { return $0.isSeat && $0.isBracketName && !$0.shape.isBracketed }
        guard $0.shape.frame == .bare else { return false }
        return $0.isSeat || $0.isNumberedName || ($0.shape.isSplit && $0.isOfficeAlone)
    }
}
