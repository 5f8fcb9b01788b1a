import Minutes
import SourceText

/// （起立４名）, and the chair declares five.
enum VoteSceneCount: Rule {
    static let description = RuleDescription(
        id: "vote.scene-count", severity: .warning,
        summary: Message("場面に記した人数は、宣告された人数と合うか", en: "Does the number in the direction agree with the one declared?"),
        compares: Message("「（起立４名）」のような場面の人数と、議長などが述べた賛成・反対の人数", en: "The number in a direction such as （起立４名） with those that the chair declares"),
        reason: Message("どちらかが数え間違いか書き間違いです。結果が変わることもあります。", en: "One of the two is a slip, and the result may hang on it."),
        basis: Message("地方自治法116条（議事は出席議員の過半数で決する）", en: "Local Autonomy Act art. 116 (majority of those present)"),
        failing: [example("▼（起立１名）", "賛成２名、反対１名であります。")],
        passing: [example("（起立２名）", "賛成２名、反対１名であります。"), example("（賛成者起立）", "賛成２名、反対１名であります。")])

    private static func example(_ scene: String, _ declaration: String) -> RuleDescription.Example {
        .assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n\(scene)\n○議長（北山一郎君）　\(declaration)よって、議案第５号は原案のとおり可決されました。")
    }

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes {
            guard let seen = vote.seen, let place = seen.span else { continue }
            let isFor = seen.for != nil && seen.for != vote.tally.for
            let there = (isFor ? seen.for : seen.against) ?? 0, here = (isFor ? vote.tally.for : vote.tally.against) ?? 0
            let side = isFor ? "賛成" : "反対"
            report.raise(vote.id, at: place, Message("場面に記した\(side)\(there)名と、宣告の\(side)\(here)名が違います。", en: "The direction counts \(there), the declaration \(here)."),
                         advice: Message("どちらが正しいか確かめて、一方を直してください。", en: "Find out which of the two is right."), related: [.init(Message("宣告", en: "the declaration"), vote.tally.span ?? vote.span)],
                         facts: [("seen", .number(there)), ("declared", .number(here))])
        }
    }
}
