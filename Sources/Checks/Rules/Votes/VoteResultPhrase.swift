import Minutes
import SourceText

/// 「賛成全員」 with two votes against.
enum VoteResultPhrase: Rule {
    static let description = RuleDescription(
        id: "vote.result-phrase", severity: .error,
        summary: Message("「全員賛成」の言葉と反対の数が両立するか", en: "Does “all in favour” agree with the numbers?"),
        compares: Message("全員・全会一致という言葉と、反対の人数", en: "Words such as “all” with the number against"),
        reason: Message("反対した人がいたことが、言葉から消えてしまいます。", en: "The words hide that somebody was against."),
        basis: nil,
        failing: [.council("諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t▼賛成が3、反対が1でございます。賛成全員ですので、承認といたします。")],
        passing: [.council("諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t賛成が4、反対が0でございます。賛成全員ですので、承認といたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes where vote.strength == .all {
            guard let against = vote.tally.against else { continue }
            let span = vote.tally.span ?? vote.span
            guard against > 0 else { report.pass(vote.id, span); continue }
            report.raise(vote.id, at: span, Message("「全員」とありますが、反対\(against)人です。", en: "“All in favour”, but \(against) against."),
                         advice: Message("反対の人数か、「全員」の言葉を確かめてください。", en: "Check the number against and the word."),
                         related: span.overlaps(vote.span) ? [] : [.init(Message("宣告", en: "the declaration"), vote.span)], facts: [("against", .number(against))])
        }
    }
}
