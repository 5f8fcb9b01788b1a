import Minutes
import SourceText

/// A date as data files write it: 2024-07-30.
enum ISODate {
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> (date: CivilDate, range: Range<Int>)? {
        var offset = range.lowerBound
        while offset + 10 <= range.upperBound {
            if bytes[offset + 4] == UInt8(ascii: "-"), bytes[offset + 7] == UInt8(ascii: "-"),
               let year = Int(bytes.string(offset..<offset + 4)), let month = Int(bytes.string(offset + 5..<offset + 7)), let day = Int(bytes.string(offset + 8..<offset + 10)),
               let date = CivilDate(year: year, month: month, day: day), year >= 1868 { return (date, offset..<offset + 10) }
            offset += 1
        }
        return nil
    }
}

/// A date in figures with points or strokes: 2024.3.4(月), 2024/3/4, R6.3.4（月）, 令和6.3.4.
enum PointedDate {
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> (date: CivilDate, weekday: Weekday?, range: Range<Int>)? {
        let folded = Folding.fold(Array(bytes[range]))
        var offset = 0, afterDigit = false
        while let found = folded.bytes.codePoint(at: offset) {
            if !afterDigit, let read = read(folded.bytes, at: offset) {
                let source = folded.sourceRange(offset..<read.end)
                return (read.date, read.weekday, source.lowerBound + range.lowerBound..<source.upperBound + range.lowerBound)
            }
            afterDigit = CodePoint.isDigit(found.value) || found.value == 0x2E || found.value == 0x2F
            offset += found.length
        }
        return nil
    }

    private static let eras: [(StaticString, Era)] = [("令和", .reiwa), ("平成", .heisei), ("昭和", .showa), ("R", .reiwa), ("H", .heisei), ("S", .showa)]

    private static func read(_ bytes: [UInt8], at start: Int) -> (date: CivilDate, weekday: Weekday?, end: Int)? {
        let era = eras.first { bytes.has($0.0, at: start) }
        guard let year = digits(bytes, at: start + (era?.0.utf8CodeUnitCount ?? 0), atMost: 4), let mark = bytes.first(of: [".", "/"], at: year.end),
              let month = digits(bytes, at: year.end + 1, atMost: 2), bytes.has(mark, at: month.end), let day = digits(bytes, at: month.end + 1, atMost: 2),
              era == nil ? (1868...2200).contains(year.value) : (1...99).contains(year.value),
              let date = CivilDate(year: year.value + (era?.1.offset ?? 0), month: month.value, day: day.value) else { return nil }
        if let next = bytes.codePoint(at: day.end), CodePoint.isDigit(next.value) || next.value == 0x2E || next.value == 0x2F { return nil }
        guard bytes.has("(", at: day.end), let weekday = Weekday.allCases.first(where: { bytes[(day.end + 1)...].starts(with: $0.kanji.utf8) }) else { return (date, nil, day.end) }
        return (date, weekday, day.end + 1 + weekday.kanji.utf8.count)
    }

    private static func digits(_ bytes: [UInt8], at start: Int, atMost length: Int) -> (value: Int, end: Int)? {
        var offset = start, value = 0
        while offset < bytes.count, offset < start + length, (0x30...0x39).contains(bytes[offset]) {
            value = value * 10 + Int(bytes[offset] - 0x30)
            offset += 1
        }
        return offset > start ? (value, offset) : nil
    }
}
