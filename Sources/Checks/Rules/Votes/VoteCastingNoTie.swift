import Minutes
import SourceText

/// 10 to 8, and the chair decides.
enum VoteCastingNoTie: Rule {
    static let description = RuleDescription(
        id: "vote.casting-no-tie", severity: .error,
        summary: Message("可否同数でないのに裁決していないか", en: "Is there a casting vote without a tie?"),
        compares: Message("裁決の記載と、賛成・反対の数", en: "The casting vote with the numbers"),
        reason: Message("裁決できるのは可否同数のときだけです。数か裁決の記載が誤りです。", en: "Only a tie is decided by the chair."),
        basis: Message("地方自治法116条1項", en: "Local Autonomy Act art. 116(1)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の挙手を求めます。\n〔賛成者挙手〕\n○議長（北山一郎君）　▼賛成３名、反対１名であります。可否同数でありますので、議長において本案に対する可否を裁決いたします。議長は、可決と裁決いたします。", present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "中井三郎"])],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　可否同数であります。議長において本案に対する可否を裁決いたします。議長は、可決と裁決いたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) where vote.castingVote != nil || isCast(vote, found, context) {
            guard let yes = vote.tally.for, let no = vote.tally.against else { report.undecided(vote.id, vote.span); continue }
            guard !found.isTie else { report.pass(vote.id, vote.span); continue }
            let span = vote.tally.span ?? vote.span
            report.raise(vote.id, at: span, Message("可否同数でないのに裁決があります（\(yes)対\(no)）。", en: "A casting vote, but \(yes) to \(no) is no tie."),
                         advice: Message("票数か、裁決の記載を確かめてください。", en: "Check the numbers and the casting vote."),
                         related: span.overlaps(vote.span) ? [] : [.init(Message("裁決", en: "the casting vote"), vote.span)],
                         facts: [("for", .number(yes)), ("against", .number(no))])
        }
    }

    /// 「議長は否決と裁決します」 in the speech of a vote whose numbers differ; 裁決 for 採決 has no 可否を or と before it.
    private static func isCast(_ vote: Vote, _ found: VoteAssessment, _ context: CheckContext) -> Bool {
        guard !found.isTie, vote.tally.for != nil, vote.tally.against != nil, let speech = context.speech(vote.speech) else { return false }
        let words = context.words(Span(max(speech.span.start, vote.tally.span?.start ?? vote.span.start), speech.span.end))
        return ["可決と裁決", "否決と裁決", "採択と裁決", "可否を裁決"].contains { words.contains($0) }
    }
}
