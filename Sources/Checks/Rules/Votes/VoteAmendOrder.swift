import Minutes
import SourceText

/// The amendment is voted on after the original.
enum VoteAmendOrder: Rule {
    static let description = RuleDescription(
        id: "vote.amend-order", severity: .warning,
        summary: Message("修正案を原案より先に採決しているか", en: "Was the amendment voted on before the original?"),
        compares: Message("同じ議案の修正案と原案の採決の順", en: "The order of votes on one item"),
        reason: Message("原案を先に決めると、修正案は意味を失います。", en: "Once the original is carried, an amendment is void."),
        basis: Message("標準市議会会議規則77条2項", en: "Model rules art. 77(2)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。\n次に、議案第５号に対する修正案を採決いたします。修正案に賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立少数であります。よって、修正案は否決されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let votes = context.record.votes
        for (index, vote) in votes.enumerated() where vote.object == .amendment && vote.items.count == 1 {
            guard let original = votes[..<index].last(where: { $0.object == .original && $0.items == vote.items && $0.agendaItem == vote.agendaItem }) else {
                report.pass(vote.id, vote.span)
                continue
            }
            report.raise(vote.id, at: vote.span, Message("修正案より先に原案を採決しています。", en: "The original was voted on before the amendment."),
                         advice: Message("採決の順序を確かめてください。", en: "Check the order of the votes."), related: [.init(Message("原案の採決", en: "the vote on the original"), original.span)])
        }
    }
}
