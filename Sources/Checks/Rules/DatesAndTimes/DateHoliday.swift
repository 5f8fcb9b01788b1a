import Minutes
import SourceText

/// A sitting on a Sunday.
enum DateHoliday: Rule {
    static let description = RuleDescription(
        id: "date.holiday", severity: .info,
        summary: Message("日曜日の開催になっていないか", en: "Is the sitting on a Sunday?"),
        compares: Message("開催日と曜日", en: "The date with its weekday"),
        reason: Message("休みの日の開催はまれで、日付の書き間違いかもしれません。", en: "Meetings on Sundays are rare; the date may be wrong."),
        basis: Message("地方自治法4条の2（地方公共団体の休日）", en: "Local Autonomy Act art. 4-2"),
        failing: [.council("それでは、議事に入ります。", date: "▼令和5年6月11日")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, let date = context.meeting.date, date.value.weekday == .sunday, context.meeting.weekday == nil, !context.scan.has(.holiday) else { return }
        report.raise("meeting", at: date.span, Message("日曜日の開催です（\(date.value.japanese)）。", en: "\(date.value.iso) is a Sunday."),
                     advice: Message("日付に誤りがないか確かめてください。", en: "Check the date."), facts: [("date", .text(date.value.iso))])
    }
}
