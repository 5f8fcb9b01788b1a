import SourceText

/// Days and hours of later meetings in one sentence of the folded words.
struct NextMeetingReader {
    struct Found {
        let date: CivilDate
        var time: ClockTime?
        let range: Range<Int>
    }

    let bytes: [UInt8]
    let meeting: CivilDate

    /// 「次回の審議会は7月10日午後2時からです」
    func announced(_ range: Range<Int>) -> [Found] {
        guard bytes.containsAny(["予定", "開催", "開き", "開く", "開会", "開議", "招集", "行い", "お願い", "日程", "なります", "といたし", "とします", "となって", "です", "でござい", "であり", "再開", "考えて", "ございます"], in: range),
              bytes.containsAny(["次回", "次の", "次々回", "会議", "委員会", "審議会", "協議会", "部会", "定例会", "審査会", "回は", "回を", "回が", "回の日程", "回の開催"], in: range) else { return [] }
        return days(range)
    }

    /// 「6月17日は定刻より会議を開きます」, 「明12日は午前10時から本会議を開きます」 at the end of a sitting; of 「明日から16日まで休会とし、17日に会議を開きます」 the last day.
    func sitting(_ range: Range<Int>) -> [Found] {
        guard bytes.containsAny(["会議を開き", "会議を開く", "会議を再開", "委員会を開き", "委員会を再開", "時開議", "次会は"], in: range), !bytes.containsAny(["を開きました", "を開いた"], in: range) else { return [] }
        let days = days(range)
        if bytes.contains("休会", in: range) { return days.suffix(1) }
        return days.isEmpty ? dayAlone(range).map { [$0] } ?? [] : days
    }

    /// 「それでは、7月10日に開催します」 soon after the next meeting was spoken of.
    func settled(_ range: Range<Int>) -> [Found] {
        guard bytes.first(of: ["それでは", "では"], at: range.lowerBound, end: range.upperBound) != nil, bytes.containsAny(["開催し", "開催いたし", "開催と", "とします", "といたします", "で決定", "に決定", "でお願い", "とさせて"], in: range) else { return [] }
        let found = days(range)
        return found.count == 1 ? found : []
    }

    /// 「時間は午後2時からでお願いします」, the sentence behind the day.
    func hour(_ range: Range<Int>) -> ClockTime? {
        guard bytes.first(of: ["時間は", "時刻は", "開始時間は", "開始時刻は", "開会時刻は", "時間につきまして"], at: range.lowerBound, end: range.upperBound) != nil else { return nil }
        return TimeReader.all(in: bytes, range: range).first?.time
    }

    private func days(_ range: Range<Int>) -> [Found] {
        let dates = DateReader.all(in: bytes, range: range).filter { $0.month != nil && $0.day != nil }
        let times = TimeReader.all(in: bytes, range: range)
        return dates.enumerated().compactMap { index, reading in
            let end = index + 1 < dates.count ? dates[index + 1].range.lowerBound : range.upperBound
            guard bytes.first(of: ["まで", "から開始した", "付け", "付"], at: reading.range.upperBound) == nil, let date = reading.day(after: meeting) else { return nil }
            let time = times.first { $0.range.lowerBound >= reading.range.upperBound && $0.range.lowerBound < end }
            return Found(date: date, time: time?.time, range: reading.range.lowerBound..<(time?.range.upperBound ?? reading.range.upperBound))
        }
    }

    /// 明12日: the day after; 来る17日: the first such day.
    private func dayAlone(_ range: Range<Int>) -> Found? {
        for (word, isTomorrow) in [("明日", true), ("明", true), ("来る", false), ("来たる", false)] as [(StaticString, Bool)] {
            guard let start = bytes.firstOffset(of: word, in: range) else { continue }
            let behind = start + word.utf8CodeUnitCount, digits = bytes.has("、", at: behind) ? behind + 3 : behind
            guard let number = JapaneseNumber.read(bytes, at: digits, end: range.upperBound), bytes.has("日", at: number.end, end: range.upperBound), !bytes.has("日間", at: number.end),
                  let date = firstDay(number.value), !isTomorrow || date.dayNumber == meeting.dayNumber + 1 else { continue }
            let time = TimeReader.all(in: bytes, range: number.end..<range.upperBound).first
            return Found(date: date, time: time?.time, range: digits..<(time?.range.upperBound ?? number.end + 3))
        }
        return nil
    }

    /// The first day of that number behind the meeting, in its month or the next.
    private func firstDay(_ day: Int) -> CivilDate? {
        let next = meeting.month == 12 ? (meeting.year + 1, 1) : (meeting.year, meeting.month + 1)
        return [CivilDate(year: meeting.year, month: meeting.month, day: day), CivilDate(year: next.0, month: next.1, day: day)].lazy.compactMap { $0 }.first { $0 > meeting }
    }
}
