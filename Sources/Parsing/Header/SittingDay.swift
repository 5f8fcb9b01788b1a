import Minutes
import SourceText

/// The header of a later day of a session: 「開会　３月12日」 is the day on which the session began, 「開議　３月14日」 that of this record.
enum SittingDay {
    /// The day beside 開議 further down the header, where the one found stands beside 開会 and is earlier.
    static func behindOpening(_ opening: (date: CivilDate, range: Range<Int>), _ bytes: [UInt8], _ head: Range<Int>) -> (reading: DateReading, range: Range<Int>)? {
        guard word("開会", opens: opening.range, bytes) else { return nil }
        let later = Readings.dates(bytes, opening.range.upperBound..<max(opening.range.upperBound, head.upperBound))
        return later.first { found in found.reading.date.map { $0 > opening.date } ?? false && word("開議", opens: found.range, bytes) }
    }

    /// Whether the line of the date begins with the word, blanks between its letters or none.
    private static func word(_ word: StaticString, opens date: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var start = date.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return bytes.withoutBlanks(start..<date.lowerBound).has(word, at: 0)
    }
}
