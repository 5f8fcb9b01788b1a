import Minutes
import SourceText

/// A recorded vote without the names.
enum FormRecordedVoteNames: Rule {
    static let description = RuleDescription(
        id: "form.recorded-vote-names", severity: .error,
        summary: Message("記名投票に賛否の氏名があるか", en: "Does a recorded vote have its names?"),
        compares: Message("記名投票と、賛成者・反対者の氏名", en: "A recorded vote with the names for and against"),
        reason: Message("記名投票は、誰がどう投票したかを残すためのものです。", en: "A recorded vote exists to tell who voted how."),
        basis: Message("標準市議会会議規則85条（記名投票における賛否の氏名）、日本国憲法57条3項", en: "Model rules art. 85; Constitution art. 57(3)"),
        failing: [], passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes where vote.method == .namedBallot {
            guard vote.ballots.isEmpty else { report.pass(vote.id, vote.span); continue }
            // The names may stand in a table at the end or in an appendix, which the minutes point to.
            report.raise(vote.id, at: vote.span, Message("記名投票ですが、賛否の氏名が見当たりません。", en: "A recorded vote, but no names were found."),
                         severity: .info, advice: Message("氏名の一覧を載せるか、別表の場所を示してください。", en: "Add the names or say where the table is."))
        }
    }
}
