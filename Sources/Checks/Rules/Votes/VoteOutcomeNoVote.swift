import Minutes
import SourceText

/// 「よって、議案第５号は可決されました」, and nobody was asked.
enum VoteOutcomeNoVote: Rule {
    static let description = RuleDescription(
        id: "vote.outcome-no-vote", severity: .warning,
        summary: Message("議決の前に採決が記載されているか", en: "Was a vote taken before the decision?"),
        compares: Message("議長の「よって…可決されました」と、その前の採決や「異議なし」", en: "The chair's “carried” with the vote or “no objection” before it"),
        reason: Message("どう決まったのかが会議録から分かりません。", en: "Readers cannot tell how it was decided."),
        basis: Message("地方自治法116条1項、標準市議会会議規則（表決）", en: "Local Autonomy Act art. 116(1); model rules on votes"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを議題といたします。\n\n○町長（松本正君）　提案の理由を申し上げます。税率を改めるものです。\n\n○議長（北山一郎君）　▼よって、議案第５号は原案のとおり可決されました。")],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。"),
                  .assembly("先ほど可決されました意見書は、関係の大臣に送ります。")])

    private static let asking: [StaticString] = ["採決", "表決", "異議", "お諮り", "賛成", "反対", "起立", "挙手", "投票", "ボタン", "総員", "全員"]

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.profile.bodyKind == .plenary, !context.scan.has(.summary), !context.scan.has(.written) else { return }
        let votes = SortedSpans(context.record.votes.filter { $0.method != .other || $0.tally.isStated || $0.strength != nil }.map(\.span))
        for mark in context.scan.places(of: .declared) {
            guard let speech = context.speech(holding: mark), speech.speaker.kind == .chair else { continue }
            let sentence = context.sentence(holding: mark)
            guard context.text.bytes.contains("よって", in: sentence.range), !votes.overlaps(sentence) else { continue }
            let before = context.record.speeches[max(0, speech.order - 4)].span.start
            guard !context.text.bytes.containsAny(asking, in: min(before, sentence.start)..<sentence.end) else { continue }
            let start = context.text.bytes.skipBlanks(from: max(sentence.start, speech.labelSpan.end), end: mark.start)
            report.raise("meeting", at: Span(start, sentence.end), Message("議決とありますが、採決の記載がありません。", en: "A decision is declared, but no vote is recorded."),
                         advice: Message("採決か「異議なし」の記載が漏れていないか確かめてください。", en: "Look for a missing vote."))
        }
    }
}
