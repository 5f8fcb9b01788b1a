import Minutes
import SourceText

/// 令和4年10月31日(火), which was a Monday.
enum DateWeekday: Rule {
    static let description = RuleDescription(
        id: "date.weekday", severity: .error,
        summary: Message("日付と曜日が合うか", en: "Does the weekday belong to the date?"),
        compares: Message("年月日から計算した曜日と、書かれた曜日", en: "The weekday reckoned from the date with the one printed"),
        reason: Message("日付か曜日のどちらかが誤りで、いつの会議か分からなくなります。", en: "Either the date or the weekday is wrong."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", date: "▼令和5年6月7日（木）")],
        passing: [.council("それでは、議事に入ります。"), .council("昨年は6月7日火曜日でした。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for mention in context.meeting.dates {
            guard let weekday = mention.reading.weekday, !mention.reading.isFiscalYear, let date = mention.reading.date, agrees(mention.reading) else { continue }
            guard date.weekday != weekday else { report.pass("meeting", mention.span); continue }
            report.raise("meeting", at: mention.span,
                         Message("\(date.japanese)は\(date.weekday.kanji)曜日です（\(weekday.kanji)曜日と記載）。", en: "\(date.iso) is a \(date.weekday), not a \(weekday)."),
                         severity: mention.isFormal ? .error : .info,
                         advice: Message("日付か曜日のどちらが正しいか確かめてください。", en: "Find out which of the two is right."),
                         facts: [("date", .text(date.iso)), ("weekday", .text(date.weekday.kanji)), ("stated", .text(weekday.kanji))])
        }
    }

    /// Era year and western year beside each other must agree, or nobody knows which date is meant (date.era says so).
    private static func agrees(_ reading: DateReading) -> Bool {
        guard let era = reading.era, let year = reading.eraYear, let western = reading.westernYear else { return true }
        return era.offset + year == western
    }
}
