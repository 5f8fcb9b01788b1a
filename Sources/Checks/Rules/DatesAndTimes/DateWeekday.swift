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
        failing: [.council("それでは、議事に入ります。", date: "▼令和5年6月7日（木）"), .council("次回は▼7月5日（木）午後2時から開催します。")],
        passing: [.council("それでは、議事に入ります。"), .council("昨年は6月7日火曜日でした。"), .council("次回は7月5日（水）午後2時から開催します。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for mention in context.meeting.dates {
            guard let weekday = mention.reading.weekday, !mention.reading.isFiscalYear, agrees(mention.reading) else { continue }
            let isNext = announcesNext(mention, context)
            guard let date = mention.reading.date ?? unstated(mention, isNext: isNext, context) else { continue }
            guard date.weekday != weekday else { report.pass("meeting", mention.span); continue }
            report.raise("meeting", at: mention.span,
                         Message("\(date.japanese)は\(date.weekday.kanji)曜日です（\(weekday.kanji)曜日と記載）。", en: "\(date.iso) is a \(date.weekday.english), not a \(weekday.english)."),
                         severity: mention.reading.date == nil || isNext && !mention.isFormal ? .warning : mention.isFormal ? .error : .info,
                         advice: Message("日付か曜日のどちらが正しいか確かめてください。", en: "Find out which of the two is right."),
                         facts: [("date", .text(date.iso)), ("weekday", .text(date.weekday.kanji)), ("stated", .text(weekday.kanji))])
        }
    }

    /// 「次回は７月５日（水）」 of the chair or the secretariat: the day of a meeting to come.
    private static func announcesNext(_ mention: DateMention, _ context: CheckContext) -> Bool {
        guard let speech = context.speech(holding: mention.span), speech.speaker.kind == .chair || speech.speaker.kind == .secretariat || speech.speaker.kind == .executive else { return false }
        let words = context.words(context.sentence(holding: mention.span))
        return ["次回", "次の本会議", "次の会議", "次の委員会", "次会"].contains(where: words.contains) && !["前回", "昨年", "先日"].contains(where: words.contains)
    }

    /// A day without a year: the first one after the meeting that is announced as the next, or one near the meeting that is printed outside the speeches.
    private static func unstated(_ mention: DateMention, isNext: Bool, _ context: CheckContext) -> CivilDate? {
        guard mention.reading.era == nil, mention.reading.westernYear == nil, let month = mention.reading.month, let day = mention.reading.day, let meeting = context.meeting.date?.value else { return nil }
        if isNext {
            let date = [meeting.year, meeting.year + 1].lazy.compactMap { CivilDate(year: $0, month: month, day: day) }.first { $0 > meeting }
            return date.flatMap { $0.dayNumber - meeting.dayNumber <= 100 ? $0 : nil }
        }
        guard context.speech(holding: mention.span) == nil, let date = CivilDate(year: meeting.year, month: month, day: day) else { return nil }
        return abs(date.dayNumber - meeting.dayNumber) <= 31 ? date : nil
    }

    /// Era year and western year beside each other must agree, or nobody knows which date is meant (date.era says so).
    private static func agrees(_ reading: DateReading) -> Bool {
        guard let era = reading.era, let year = reading.eraYear, let western = reading.westernYear else { return true }
        return era.offset + year == western
    }
}
