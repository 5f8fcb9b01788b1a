import Minutes
import SourceText

/// 午後３時15分再開 … 午前３時16分閉会
enum TimeOrder: Rule {
    static let description = RuleDescription(
        id: "time.order", severity: .error,
        summary: Message("開会・休憩・再開・閉会の時刻の順が正しいか", en: "Do the times go forward?"),
        compares: Message("開会から閉会までの時刻を前から順に", en: "The times from opening to closing, one after the other"),
        reason: Message("午前と午後の取り違えがほとんどです。", en: "Mostly morning and afternoon were confused."),
        basis: Message("標準市議会会議規則85条の例（開会・散会の日時）", en: "Model rules: times of opening and closing"),
        failing: [.assembly("暫時休憩いたします。\n\n午前11時50分休憩\n\n▼午前１時00分再開\n\n○議長（北山一郎君）　再開いたします。")],
        passing: [.assembly("暫時休憩いたします。\n\n午前11時50分休憩\n\n午後１時00分再開\n\n○議長（北山一郎君）　再開いたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let times = context.meeting.intervals.flatMap { [$0.start, $0.end] }.compactMap { $0 }
        // Where nobody speaks it may be a list of many meetings.
        let isOneMeeting = !context.record.speeches.isEmpty
        var isClean = true
        var last: Stated<ClockTime>?
        for time in times.isEmpty ? [context.meeting.opened, context.meeting.closed].compactMap({ $0 }) : times {
            defer { last = time }
            guard let before = last, time.value < before.value, time.span.start > before.span.start, !passesMidnight(before.value, time.value), !isNextDay(before.span, time.span, context), !isHeadersEnd(before.span, time.span, context) else { continue }
            isClean = false
            report.raise("meeting", at: time.span, Message("時刻の順序が逆です（\(before.value.japanese)→\(time.value.japanese)）。", en: "The times go back: \(before.value.text), then \(time.value.text)."),
                         severity: isOneMeeting ? nil : .warning, advice: Message("午前・午後の書き間違いがないか確かめてください。", en: "Look for a confusion of morning and afternoon."),
                         related: [.init(Message("前の時刻 \(before.value.japanese)", en: "the time before, \(before.value.text)"), before.span)],
                         facts: [("before", .text(before.value.text)), ("after", .text(time.value.text))])
        }
        if isClean, times.count >= 2 { report.pass("meeting", times[0].span) }
    }

    /// 散会 and 開議 with 第２日目 between them.
    private static func isNextDay(_ before: Span, _ after: Span, _ context: CheckContext) -> Bool {
        let isEnd = context.meeting.intervals.contains { $0.kind == .sitting && $0.end?.span == before }
        return isEnd && context.words(Span(before.end, after.start)).contains("日目")
    }

    /// 「閉会　午後４時38分」 in the header stands above 「開会　午前10時02分」 on the line before the first words: printed first, and not earlier.
    private static func isHeadersEnd(_ before: Span, _ after: Span, _ context: CheckContext) -> Bool {
        guard let first = context.record.speeches.first, after.end <= first.labelSpan.start else { return false }
        return context.meeting.intervals.contains { $0.end?.span == before }
    }

    /// From late evening into the small hours.
    private static func passesMidnight(_ before: ClockTime, _ after: ClockTime) -> Bool {
        before.hour >= 20 && after.hour <= 6 || before.hour == 24
    }
}
