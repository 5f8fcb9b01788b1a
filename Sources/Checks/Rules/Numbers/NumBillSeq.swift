import Minutes
import SourceText

/// 「議題49号」 after 議案第45号 to 第48号.
enum NumBillSeq: Rule {
    static let description = RuleDescription(
        id: "num.bill-seq", severity: .warning,
        summary: Message("議案の番号の書き方に誤りがないか", en: "Are the bills' numbers written right?"),
        compares: Message("「議題n号」という表記と、前後の議案番号", en: "“議題n号” with the numbers of the bills around it"),
        reason: Message("議案を番号で探せなくなります。", en: "Readers cannot find the bill by its number."),
        basis: nil,
        failing: [.assembly("議案第45号、議案第46号及び▼議題第47号を一括して議題といたします。")],
        passing: [.assembly("議案第45号、議案第46号及び議案第47号を一括して議題といたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let numbers = Set(context.scan.bills.map(\.number))
        for topic in context.scan.topics where numbers.contains(topic.number - 1) && !numbers.contains(topic.number) {
            let words = context.words(topic.span)
            report.raise("agenda", at: topic.span, Message("議案第\(topic.number)号が抜けています（表記「\(words)」を確認してください）。", en: "Bill \(topic.number) is missing; see “\(words)”."),
                         advice: Message("「議案第\(topic.number)号」ではありませんか。", en: "Should it be 議案第\(topic.number)号?"), facts: [("number", .number(topic.number))])
        }
    }
}
