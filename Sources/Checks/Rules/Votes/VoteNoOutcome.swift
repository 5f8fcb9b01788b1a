import Minutes
import SourceText

/// A vote was taken, and nobody says what came of it.
enum VoteNoOutcome: Rule {
    static let description = RuleDescription(
        id: "vote.no-outcome", severity: .warning,
        summary: Message("採決の結果が記載されているか", en: "Is the result of every vote recorded?"),
        compares: Message("採決と、その結果の宣告", en: "Each vote with its declared result"),
        reason: Message("可決か否決かが会議録から分かりません。", en: "Readers cannot tell what was decided."),
        basis: Message("標準市議会会議規則（表決の結果の宣告）", en: "Model rules: the chair declares the result"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立全員であります。次の議題に移ります。")],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let votes = context.record.votes
        for (index, vote) in votes.enumerated() {
            guard vote.result == nil else { report.pass(vote.id, vote.span); continue }
            if isPutAgain(vote, votes[(index + 1)...]) { report.undecided(vote.id, vote.span); continue }
            // An excerpt, which shows no date, may leave the declaration out.
            guard vote.tally.isStated || vote.strength != nil && context.meeting.date != nil, !context.scan.has(.postponed) else { report.undecided(vote.id, vote.span); continue }
            report.raise(vote.id, at: vote.span, Message("採決の結果が記載されていません。", en: "The result of this vote is not recorded."),
                         advice: Message("結果の宣告を補ってください。", en: "Add the declaration of the result."))
        }
    }

    /// Too few for 趣旨採択, and the chair goes on with 採択: what came of the petition is said there.
    private static func isPutAgain(_ vote: Vote, _ later: ArraySlice<Vote>) -> Bool {
        guard vote.strength == .minority, !vote.items.isEmpty, let next = later.first else { return false }
        return next.items == vote.items && next.agendaItem == vote.agendaItem
    }
}
