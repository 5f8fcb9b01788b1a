import SourceText
import Testing

@Suite struct DateAndTimeTests {
    private func dates(_ words: String) -> [DateReading] {
        let bytes = Array(Folding.fold(words).utf8)
        return DateReader.all(in: bytes, range: 0..<bytes.count)
    }

    private func times(_ words: String) -> [TimeReading] {
        let bytes = Array(Folding.fold(words).utf8)
        return TimeReader.all(in: bytes, range: 0..<bytes.count)
    }

    @Test(arguments: [("令和4年3月28日（月）", "2022-03-28", "月"), ("令和元年５月１日（水曜日）", "2019-05-01", "水"),
                      ("平成二十年六月二十七日金曜日", "2008-06-27", "金"), ("令和4年（2022年）3月28日", "2022-03-28", nil),
                      ("2022年3月28日(令和4年)", "2022-03-28", nil)])
    func readsWholeDates(words: String, iso: String, weekday: String?) throws {
        let reading = try #require(dates(words).first)
        #expect(reading.date?.iso == iso)
        #expect(reading.weekday?.kanji == weekday)
    }

    @Test func keepsAMissingYearMissing() throws {
        let reading = try #require(dates("令和年2月10日").first)
        #expect(reading.eraYear == nil && reading.month == 2 && reading.day == 10 && reading.date == nil)
    }

    /// The minutes' unit stands on the next line, or nowhere: eleven sharp is not what is printed.
    @Test func anHourWhoseMinutesBreakOffIsNone() {
        #expect(times("午前11時50").isEmpty)
        #expect(times("午前11時50\n分").map(\.minute) == [50])
        #expect(times("午前11時から50人").map(\.hour) == [11])
    }

    @Test func weekdaysAreReckoned() {
        #expect(CivilDate(year: 2022, month: 3, day: 28)?.weekday.kanji == "月")
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    }

    @Test(arguments: [("午後2時から午後3時40分まで", ["14:00", "15:40"]), ("午後零時三十八分", ["12:38"]), ("午後12時06分", ["12:06"]),
                      ("(14:00)", ["14:00"]), ("正午", ["12:00"]), ("2時間かかる", []), ("午前十時半", ["10:30"]),
                      ("午　後　四　時　四　十　分　閉　会", ["16:40"]), ("午 前 十 時 開 会", ["10:00"])])
    func readsTimes(words: String, expected: [String]) {
        #expect(times(words).compactMap { $0.time?.text } == expected)
    }

    @Test func noticesTwoClocksInOneTime() {
        #expect(times("午後13時15分").first?.mixesClocks == true)
        #expect(times("午後０時15分").first?.mixesClocks == false)
    }
}

/// As people read an hour, not as machines keep it.
@Suite struct HourInWordsTests {
    @Test(arguments: [(15, 15, "午後3時15分"), (3, 16, "午前3時16分"), (12, 6, "午後0時6分"), (0, 0, "午前0時"), (10, 0, "午前10時")])
    func isTheTwelveHourClock(_ hour: Int, _ minute: Int, _ words: String) throws {
        #expect(try #require(ClockTime(hour: hour, minute: minute)).japanese == words)
    }
}
