import Minutes
import SourceText

/// 〔「異議あり」と呼ぶ者あり〕, and still 「御異議なしと認めます」.
enum VoteObjectionVsSimple: Rule {
    static let description = RuleDescription(
        id: "vote.objection-vs-simple", severity: .warning,
        summary: Message("異議があるのに簡易表決になっていないか", en: "Was there a simple vote despite an objection?"),
        compares: Message("「異議あり」のト書きと、「異議なしと認めます」", en: "A recorded objection with “no objection”"),
        reason: Message("異議があれば、起立などで採決する必要があります。", en: "After an objection the question must be voted on."),
        basis: Message("標準市議会会議規則（簡易表決）", en: "Model rules (simple vote)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに御異議ありませんか。\n▼〔「異議あり」と呼ぶ者あり〕\n○議長（北山一郎君）　御異議なしと認めます。よって、議案第５号は原案のとおり可決されました。")],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに御異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　御異議なしと認めます。よって、議案第５号は原案のとおり可決されました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let objections = context.record.scenes.filter { $0.kind == .objection && !$0.text.contains("なし") }
        guard !objections.isEmpty else { return }
        for vote in context.record.votes where vote.method == .noObjection {
            // Right before the declaration, with no other speech between.
            guard let scene = objections.last(where: { $0.span.end <= vote.span.start && vote.span.start - $0.span.end < 200 }) else { report.pass(vote.id, vote.span); continue }
            report.raise(vote.id, at: scene.span, Message("異議があるのに簡易表決になっています。", en: "There was an objection, but no vote was taken."),
                         advice: Message("採決をしたのなら、その経過を記載してください。", en: "If a vote was taken, record it."),
                         related: [.init(Message("「異議なし」の宣告", en: "the declaration"), vote.span)])
        }
    }
}
