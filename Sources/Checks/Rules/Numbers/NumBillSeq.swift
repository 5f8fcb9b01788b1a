import Minutes
import SourceText

/// 「議題49号」 after 議案第45号 to 第48号.
enum NumBillSeq: Rule {
    static let description = RuleDescription(
        id: "num.bill-seq", severity: .warning,
        summary: Message("議案の番号に抜けや書き誤りがないか", en: "Are the bills' numbers complete and written right?"),
        compares: Message("議事日程に並ぶ議案番号と前後の番号、「議題n号」という表記", en: "The numbers on the agenda with their neighbours, and “議題n号”"),
        reason: Message("議案を番号で探せなくなります。", en: "Readers cannot find the bill by its number."),
        basis: nil,
        failing: [.assembly("議案第45号、議案第46号及び▼議題第47号を一括して議題といたします。")],
        passing: [.assembly("それでは、議事に入ります。", head: "議事日程\n　日程第１　議案第45号　青葉町公園条例の制定について\n　日程第２　議案第47号　町道の認定について\n　日程第３　議案第48号　財産の取得について\n"),
                  .assembly("議案第45号、議案第46号及び議案第47号を一括して議題といたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let numbers = Set(context.scan.bills.map(\.number))
        strays(context, &report)
        for topic in context.scan.topics where numbers.contains(topic.number - 1) && !numbers.contains(topic.number) {
            let words = context.words(topic.span)
            report.raise("agenda", at: topic.span, Message("議案第\(topic.number)号が抜けています（表記「\(words)」を確認してください）。", en: "Bill \(topic.number) is missing; see “\(words)”."),
                         advice: Message("「議案第\(topic.number)号」ではありませんか。", en: "Should it be 議案第\(topic.number)号?"), facts: [("number", .number(topic.number))])
        }
    }

    /// Nothing but the item's own number stands before the bill.
    private static func isHead(_ bill: Span, of item: AgendaItem, _ context: CheckContext) -> Bool {
        NameKey.of(context.words(Span(item.span.start, bill.start))).allSatisfy { $0.isNumber || "日程第・.．、()（）[]一二三四五六七八九十○●◯".contains($0) }
    }

    /// 15, 61, 17: a number out of order where exactly one is missing between its neighbours.
    private static func strays(_ context: CheckContext, _ report: inout Report) {
        let bills = context.scan.bills
        let listed = context.record.agenda.filter(\.listed).compactMap { item in
            bills[bills.partitioningIndex(where: { $0.span.start >= item.span.start })...].prefix { $0.span.start < item.span.end }
                .first { item.span.contains($0.span) && isHead($0.span, of: item, context) }.map { (number: $0.number, span: $0.span) }
        }
        guard listed.count >= 3 else { return }
        let numbers = Set(listed.map(\.number))
        for index in 1..<listed.count - 1 {
            let before = listed[index - 1], here = listed[index], after = listed[index + 1], missing = before.number + 1
            guard after.number == before.number + 2, here.number != missing, !numbers.contains(missing) else { continue }
            report.raise("agenda", at: here.span, Message("議案第\(missing)号が抜けています（表記「\(context.words(here.span))」を確認してください）。", en: "Bill \(missing) is missing; see “\(context.words(here.span))”."),
                         advice: Message("「議案第\(missing)号」ではありませんか。", en: "Should it be 議案第\(missing)号?"),
                         related: [.init(Message("前の議案", en: "the bill before"), before.span)], facts: [("number", .number(missing)), ("stated", .number(here.number))])
        }
    }
}
