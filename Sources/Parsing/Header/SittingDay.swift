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

    /// Whether the line of the date begins with the word, blanks between its letters or none, behind the number of the field or without one.
    private static func word(_ word: StaticString, opens date: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var start = date.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        let field = bytes.trimmed(start..<date.lowerBound)
        if field.isEmpty { return isPrintedDownwards(word, above: start, bytes) }
        let name = AgendaMarker.read(bytes, at: field.lowerBound, end: field.upperBound)?.titleStart ?? field.lowerBound
        return bytes.withoutBlanks(name..<max(name, field.upperBound)).has(word, at: 0)
    }

    /// 開 / 議 / 年 / 月 / 日 above the date: the letters of a narrow cell, each on a line of its own.
    private static func isPrintedDownwards(_ word: StaticString, above line: Int, _ bytes: [UInt8]) -> Bool {
        let letters = bytes.withoutBlanks(max(0, line - 24)..<line).filter { $0 != 0x0A }
        let name = "\(word)年月日"
        return letters.count >= name.utf8.count && letters.suffix(name.utf8.count).elementsEqual(name.utf8)
    }
}
