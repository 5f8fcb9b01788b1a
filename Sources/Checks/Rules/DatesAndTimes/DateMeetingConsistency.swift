import Minutes
import SourceText

/// The title says 6月7日, the field below it 6月8日.
enum DateMeetingConsistency: Rule {
    static let description = RuleDescription(
        id: "date.meeting-consistency", severity: .error,
        summary: Message("開催日がどこでも同じか", en: "Is the date of the meeting the same everywhere?"),
        compares: Message("日時の欄の日付と、見出しにある曜日付きの日付", en: "The date field with other dates with weekdays in the header"),
        reason: Message("いつの会議か分からなくなります。", en: "Nobody can tell when it was."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", head: "開催日\t▼令和5年6月8日（木）")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let date = context.meeting.date, let first = context.record.speeches.first else { return }
        for mention in context.meeting.dates where mention.span.end <= first.span.start && !mention.span.overlaps(date.span) {
            guard let other = mention.reading.date, other != date.value, mention.reading.weekday != nil, abs(other.dayNumber - date.value.dayNumber) == 1 else { continue }
            // Two neighbouring days are more often a meeting of two days than a slip.
            report.raise("meeting", at: mention.span, Message("開催日が\(date.value.japanese)と\(other.japanese)で違います。", en: "The date is \(date.value.iso) here and \(other.iso) there."),
                         severity: .info, advice: Message("2日間の会議でなければ、日付を確かめてください。", en: "Unless the meeting lasted two days, check the date."),
                         related: [.init(Message("開催日", en: "the date"), date.span)], facts: [("a", .text(date.value.iso)), ("b", .text(other.iso))])
        }
    }
}
