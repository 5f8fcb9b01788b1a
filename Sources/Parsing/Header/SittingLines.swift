import Minutes
import SourceText

/// Lines of the header that tell when the sitting began or ended in other words than 午前10時開会.
enum SittingLines {
    /// 開　会　令和２年６月12日（金曜日）　午前10時07分: the opening of a session, on the day of this record.
    static func opening(_ bytes: [UInt8], _ lines: [Range<Int>], on day: CivilDate?) -> Stated<ClockTime>? {
        guard let day else { return nil }
        for line in lines where line.count <= 120 && bytes.withoutBlanks(line).first(of: ["開会", "開議"], at: 0) != nil {
            guard Readings.dates(bytes, line).first?.reading.date == day, let found = Readings.times(bytes, line).first, let time = found.reading.time else { continue }
            return Stated(time, Span(found.range))
        }
        return nil
    }

    /// 開議 / 平成27年９月11日 / 11時11分, each cell of the table on a line of its own.
    static func cell(_ bytes: [UInt8], _ lines: [Range<Int>], _ words: [String]) -> Stated<ClockTime>? {
        for (index, line) in lines.enumerated() where line.count <= 18 && words.contains(bytes.stringWithoutBlanks(withoutNumber(bytes, line))) {
            for below in lines[(index + 1)...].prefix(2) where below.count <= 90 {
                let times = Readings.times(bytes, below)
                if times.count == 1, let time = times[0].reading.time, bytes.contains("時", in: below) { return Stated(time, Span(times[0].range)) }
                if Readings.dates(bytes, below).isEmpty { break }
            }
        }
        return nil
    }

    /// 開　会 of 「１．開　会」.
    private static func withoutNumber(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        AgendaMarker.read(bytes, at: line.lowerBound, end: line.upperBound).map { $0.titleStart..<line.upperBound } ?? line
    }

    /// 「午後２時10分、西野教育長、会議の開会を宣す。」 in minutes that tell what was done.
    static func told(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Stated<ClockTime>? {
        for line in lines where bytes.containsAny(["開会を宣", "開議を宣"], in: line) {
            guard let found = Readings.times(bytes, line).first, found.range.lowerBound <= line.lowerBound + 3, let time = found.reading.time else { continue }
            return Stated(time, Span(found.range))
        }
        return nil
    }
}
