/// Councils that set the speaker in lenticular brackets: `【会長】　定刻となりましたので…`, `【山川委員】` on its own line.
///
/// The same brackets make headings (【議題１】), so the label must end in an office.
enum CouncilBracket {
    static let dialect = Dialect(id: "council-bracket", codes: ["D21"], example: "【山川会長】　定刻となりましたので、始めます。", family: .lenticular) {
        $0.shape.frame == .lenticular && ($0.hasOffice || $0.isNamed || $0.word != nil || $0.isSeat || $0.isBracketName || speaksAsBody($0)) && !$0.opensList && !$0.isDirection
    }

    /// 【教育委員会】　小学校の…, 【校長会代表】　…: a body that speaks on the line of its label; alone on a line it would be a heading.
    static func speaksAsBody(_ candidate: Candidate) -> Bool {
        candidate.shape.separator != .lineEnd && (isSurname(candidate) || candidate.endsInAny([
            "会", "代表", "会社", "組合", "法人", "連合", "警察署", "消防署", "署", "学校", "大学", "センター", "部", "課", "室", "局", "庁", "省", "市", "町", "村", "区", "県", "者",
        ]))
    }

    /// 【東野】　…
    private static func isSurname(_ candidate: Candidate) -> Bool { Surnames.prefixLength(candidate.token, candidate.token.indices) == candidate.token.count }
}
