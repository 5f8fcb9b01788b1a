/// Councils: `○山川会長　…`, `○事務局（山川）　…`: an organisation, and the person in brackets.
enum CouncilCircle {
    static let dialect = Dialect(id: "council-circle", codes: ["D24"], example: "○事務局（山川）　それでは、説明いたします。", family: .marked) {
        guard $0.shape.mark != .none, !$0.opensList, $0.shape.separator != .direct || $0.shape.frame == .tail else { return false }
        if $0.shape.frame == .tail { return $0.isBracketName && isBody($0) }
        return $0.isBareSpeaker && $0.endsInAny(["会長", "座長", "部会長", "構成員", "事務局"])
    }

    /// 事務局, 市, 株式会社…: a body, not an office.
    static func isBody(_ candidate: Candidate) -> Bool {
        candidate.endsInAny(["事務局", "側", "課", "部", "局", "室", "省", "庁", "会社", "担当"])
    }
}
