import Minutes
import SourceText

/// The chair of the committee reports 可決; the committee's own minutes say 否決.
enum VoteCommitteeVsPlenary: Rule {
    static let needs: SecondInput? = .previous
    static let description = RuleDescription(
        id: "vote.committee-vs-plenary", severity: .warning,
        summary: Message("同じ議案の結果が、もう一方の記録と合うか", en: "Does the result agree with the other record's?"),
        compares: Message("この記録の委員会報告どおりの採決と、渡された委員会記録の結果", en: "Votes on the committee's report with the committee's own record"),
        reason: Message("委員会の結論が、本会議に誤って伝わることがあります。", en: "A committee's conclusion may be misreported."),
        basis: Message("標準市議会会議規則（委員長報告）", en: "Model rules (committee report)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。本案に対する委員長の報告は可決であります。委員長の報告のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立多数であります。よって、議案第５号は委員長の報告のとおり可決されました。", companion: .previous("""
            青葉町議会総務委員会会議録

            令和５年６月５日（月曜日）
            出席委員（４名）
            委員長　西野太郎君　副委員長　南川花子君
            委員　東田次郎君　中井三郎君

            午前10時00分開会

            ○西野委員長　ただいまから総務委員会を開きます。
            議案第５号　青葉町税条例の一部を改正する条例についてを議題といたします。
            これより採決いたします。原案のとおり決することに賛成の方の挙手を求めます。
            〔賛成者挙手〕
            ○西野委員長　挙手少数であります。よって、議案第５号は否決すべきものと決しました。
            ○西野委員長　以上で散会いたします。
            """))],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let other = context.options.previous?.record, other.meeting.bodyKind == .committee || other.meeting.bodyKind == .dietCommittee else { return }
        for vote in context.record.votes where vote.object == .committeeReport && vote.strength != .minority {
            guard let item = vote.items.first, let theirs = other.votes.last(where: { $0.object == .original && $0.items.contains { BillKey.isSame($0, item) } }),
                  let mine = vote.result, let result = theirs.result else { continue }
            guard mine != result else { report.pass(vote.id, vote.span); continue }
            let here = vote.resultText ?? mine.rawValue, there = theirs.resultText ?? result.rawValue
            report.raise(vote.id, at: vote.span, Message("委員長報告どおりの「\(here)」と委員会記録の「\(there)」が違います。", en: "“\(here)” here, “\(there)” in the committee's record."),
                         advice: Message("委員会の結果を確かめてください。", en: "Check the committee's result."), facts: [("here", .text(here)), ("committee", .text(there))])
        }
    }
}
