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
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。この採決は記名投票をもって行います。本案に賛成の諸君は白票を、反対の諸君は青票を投票願います。\n〔投票〕\n○議長（北山一郎君）　投票の結果を報告いたします。\n▼投票総数３票、賛成２票、反対１票であります。よって、議案第５号は原案のとおり可決されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes where vote.method == .namedBallot {
            guard vote.ballots.isEmpty else { report.pass(vote.id, vote.span); continue }
            // The names may stand in a table at the end or in an appendix, which the minutes point to.
            report.raise(vote.id, at: vote.span, Message("記名投票ですが、賛否の氏名が見当たりません。", en: "A recorded vote, but no names were found."),
                         severity: .info, advice: Message("氏名の一覧を載せるか、別表の場所を示してください。", en: "Add the names or say where the table is."))
        }
    }
}
