/// Councils and boards that set the speaker in round brackets, on its own line or before the words: `（委員）`, `（大沢教育長）`.
enum RoundLabel {
    static let dialect = Dialect(id: "round-label", codes: ["D22"], example: "（事務局）　これより説明いたします。", family: .own, needed: 2) {
        $0.shape.frame == .enclosed && $0.shape.mark == .none && ($0.hasOffice || $0.word != nil || $0.isSeat && $0.shape.inner != nil || $0.shape.separator == .lineEnd && CouncilCircle.isBody($0)) && !$0.opensList && !$0.isDirection
    }
}
