import Minutes
import SourceText

/// 8 to 8, and nobody decides.
enum VoteTieNoCasting: Rule {
    static let description = RuleDescription(
        id: "vote.tie-no-casting", severity: .error,
        summary: Message("可否同数のとき、議長の裁決が記載されているか", en: "Does a tie have the chair's decision?"),
        compares: Message("賛成と反対が同数の採決と、裁決の記載", en: "A tie with the record of a casting vote"),
        reason: Message("可否同数は議長が決めます。裁決がないと結果の根拠がありません。", en: "A tie is decided by the chair; without that the result has no ground."),
        basis: Message("地方自治法116条1項", en: "Local Autonomy Act art. 116(1)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の挙手を求めます。\n〔賛成者挙手〕\n○議長（北山一郎君）　▼賛成２名、反対２名であります。よって、議案第５号は原案のとおり可決されました。", present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "中井三郎"])],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の挙手を求めます。\n〔賛成者挙手〕\n○議長（北山一郎君）　賛成２名、反対２名であります。可否同数でありますので、議長において本案に対する可否を裁決いたします。議長は、可決と裁決いたします。", present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) where found.isTie && (vote.tally.for ?? 0) > 0 {
            let span = vote.tally.span ?? vote.span
            guard vote.castingVote == nil else { report.pass(vote.id, span); continue }
            guard let result = vote.result, result != .other, result != .continued else { report.undecided(vote.id, span); continue }
            let isOpen = context.profile.chair.votes != .no || context.profile.chair.casting != .yes || vote.object == .other
            report.raise(vote.id, at: span,
                         // 「起立４名、可否同数」 names one side only.
                         Message("可否同数（\(sides(vote))）ですが、議長の裁決の記載がありません。",
                                 en: "A tie of \(vote.tally.for ?? 0) to \(vote.tally.against ?? vote.tally.for ?? 0), but no casting vote is recorded."),
                         severity: isOpen ? .warning : .error,
                         advice: Message("議長（会長）がどう決めたかを記載してください。", en: "Record how the chair decided."),
                         related: span.overlaps(vote.span) ? [] : [.init(Message("結果の宣告", en: "the declaration"), vote.span)],
                         facts: [("for", .number(vote.tally.for ?? 0)), ("against", .number(vote.tally.against ?? vote.tally.for ?? 0))])
        }
    }

    private static func sides(_ vote: Vote) -> String {
        vote.tally.against.map { "\(vote.tally.for ?? 0)対\($0)" } ?? "賛成\(vote.tally.for ?? 0)"
    }
}
