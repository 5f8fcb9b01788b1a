import Minutes
import SourceText

/// Nine names for, and 「賛成10名」.
enum VoteNamesVsCount: Rule {
    static let description = RuleDescription(
        id: "vote.names-vs-count", severity: .error,
        summary: Message("賛否の氏名の数は票数と同じか", en: "Do the names agree with the count?"),
        compares: Message("賛成者・反対者の氏名の数と、述べられた数", en: "The number of names for and against with the stated numbers"),
        reason: Message("氏名の漏れは、その人の賛否を消してしまいます。", en: "A missing name hides how that person voted."),
        basis: Message("標準市議会会議規則85条（記名投票における賛否の氏名）", en: "Model rules: names in a recorded vote"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。この採決は記名投票をもって行います。本案に賛成の諸君は白票を、反対の諸君は青票を投票願います。\n〔投票〕\n○議長（北山一郎君）　投票の結果を報告いたします。\n▼賛成３票　西野太郎君　南川花子君\n反対１票　東田次郎君\n以上のとおりであります。よって、議案第５号は原案のとおり可決されました。", present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "大木春子"])],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes where !vote.ballots.isEmpty && vote.method != .secretBallot {
            compare(vote, .for, vote.tally.for, "賛成", "for", &report)
            compare(vote, .against, vote.tally.against, "反対", "against", &report)
        }
    }

    private static func compare(_ vote: Vote, _ choice: Ballot.Choice, _ stated: Int?, _ word: String, _ english: String, _ report: inout Report) {
        let ballots = vote.ballots.filter { $0.choice == choice }
        guard let stated, let first = ballots.first else { return }
        guard ballots.count != stated else { return report.pass(vote.id, first.span) }
        // So few of so many: rather the list was not read to its end.
        guard ballots.count * 2 >= stated else { return report.undecided(vote.id, first.span) }
        report.raise(vote.id, at: vote.tally.span ?? vote.span,
                     Message("\(word)者の氏名は\(ballots.count)名ですが、\(word)\(stated)人とあります。", en: "\(ballots.count) names \(english), but \(stated) by the count."),
                     advice: Message("氏名の漏れか、数の誤りを確かめてください。", en: "Look for a missing name or a wrong number."),
                     related: [.init(Message("氏名", en: "the names"), first.span)], facts: [("names", .number(ballots.count)), ("stated", .number(stated))])
    }
}
