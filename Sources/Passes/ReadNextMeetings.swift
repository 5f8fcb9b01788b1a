import Minutes
import SourceText

/// Reads when the body meets next: 「次回は令和4年6月27日午後2時から」.
///
/// A date without a year is the first such day after the meeting; it is left out when the weekday beside it says otherwise.
enum ReadNextMeetings {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard let date = record.meeting.date?.value else { return }
        let from = max(0, record.speeches.count - max(15, record.speeches.count / 5))
        for sentence in discourse.sentences where sentence.speech >= from && sentence.has(.nextMeeting) && sentence.range.count <= 900 {
            let speaker = record.speeches[sentence.speech].speaker
            guard speaker.kind != .member, speaker.kind != .guest, speaker.kind != .audience else { continue }
            for found in meetings(discourse.bytes, sentence.range, after: date) where !record.meeting.next.contains(where: { $0.date == found.date }) {
                record.meeting.next.append(NextMeeting(date: found.date, time: found.time, span: discourse.spoken.span(found.range)))
            }
        }
    }

    private static func meetings(_ bytes: [UInt8], _ range: Range<Int>, after meeting: CivilDate) -> [(date: CivilDate, time: ClockTime?, range: Range<Int>)] {
        guard bytes.containsAny(["予定", "開催", "開き", "開く", "招集", "行い", "お願い", "日程", "なります", "といたし", "とします", "となって", "です", "でござい", "であり", "再開", "考えて", "ございます"], in: range),
              bytes.containsAny(["次回", "次の", "次々回", "会議", "委員会", "審議会", "協議会", "部会", "定例会", "審査会", "回は", "回を", "回が"], in: range) else { return [] }
        let dates = DateReader.all(in: bytes, range: range).filter { $0.month != nil && $0.day != nil }
        let times = TimeReader.all(in: bytes, range: range)
        return dates.enumerated().compactMap { index, reading in
            let end = index + 1 < dates.count ? dates[index + 1].range.lowerBound : range.upperBound
            guard bytes.first(of: ["まで", "から開始した", "付け", "付"], at: reading.range.upperBound) == nil, let date = resolve(reading, after: meeting) else { return nil }
            let time = times.first { $0.range.lowerBound >= reading.range.upperBound && $0.range.lowerBound < end }
            let whole = reading.range.lowerBound..<(time?.range.upperBound ?? reading.range.upperBound)
            return (date, time?.time, whole)
        }
    }

    /// Nil for a day that is past, more than eleven months off without a year, or on another weekday than stated.
    private static func resolve(_ reading: DateReading, after meeting: CivilDate) -> CivilDate? {
        var date: CivilDate?
        if reading.era != nil || reading.westernYear != nil {
            date = reading.date
        } else if let month = reading.month, let day = reading.day {
            date = [meeting.year, meeting.year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }.first { $0 > meeting }
            if let found = date, found.dayNumber - meeting.dayNumber > 335 { date = nil }
        }
        guard let date, date > meeting, date.dayNumber - meeting.dayNumber < 550 else { return nil }
        if let weekday = reading.weekday, weekday != date.weekday { return nil }
        return date
    }
}
