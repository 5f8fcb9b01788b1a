/// Finds dates in folded text: 令和4年3月28日(月), 令和4年(2022年)3月28日, 六月二十七日月曜日, 平成26(2014)年度.
///
/// A reading needs a year (with an era, or four digits), or a month with a day. 令和年2月10日 is read with the year missing.
package enum DateReader {
    package static func all(in bytes: [UInt8], range: Range<Int>) -> [DateReading] {
        var found: [DateReading] = []
        var offset = range.lowerBound
        var afterNumber = false
        while offset < range.upperBound {
            let next = bytes.withUnsafeBufferPointer { mayBegin($0, from: offset, end: range.upperBound) }
            if next > offset { afterNumber = false; offset = next; continue }
            guard let point = bytes.codePoint(at: offset, end: range.upperBound) else { break }
            let isNumber = CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value)
            if !afterNumber || !isNumber, isNumber || isEraHead(point.value), let reading = read(bytes, at: offset, end: range.upperBound) {
                found.append(reading)
                offset = reading.range.upperBound
                afterNumber = false
            } else {
                afterNumber = isNumber
                offset += point.length
            }
        }
        return found
    }

    /// The offset behind the kana and kanji that neither begin a date nor belong to a number: nearly all of every text.
    private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
        beginnings.withUnsafeBufferPointer { beginnings in
            var offset = start
            while offset + 2 < end, bytes[offset] >= 0xE3, bytes[offset] <= 0xE9,
                  !beginnings[(Int(bytes[offset]) & 0x0F) << 12 + (Int(bytes[offset + 1]) & 0x3F) << 6 + Int(bytes[offset + 2]) & 0x3F - 0x3000] { offset += 3 }
            return offset
        }
    }

    /// For each code point from U+3000 to U+9FFF whether it is a digit or the head of an era's name.
    private static let beginnings: [Bool] = (0x3000...0x9FFF).map { CodePoint.isKanjiDigit($0) || isEraHead($0) }

    /// 明 大 昭 平 令
    private static func isEraHead(_ value: UInt32) -> Bool {
        switch value {
        case 0x660E, 0x5927, 0x662D, 0x5E73, 0x4EE4: true
        default: false
        }
    }

    /// The date that starts exactly at the offset.
    package static func read(_ bytes: [UInt8], at offset: Int, end: Int) -> DateReading? {
        var cursor = Cursor(bytes: bytes, offset: offset, end: end)
        var reading = DateReading(range: offset..<offset)
        if let head = bytes.codePoint(at: offset, end: end), isEraHead(head.value), let era = Era.allCases.first(where: { cursor.takes(name: $0.rawValue) }) {
            reading.era = era
            guard cursor.eraYear(&reading) else { return nil }
        } else if let year = cursor.peekNumber(), (1800...2200).contains(year.value) {
            guard cursor.takeNumber(before: "年") != nil else { return nil }
            reading.westernYear = year.value
        }
        if cursor.takes("度") { reading.isFiscalYear = true }
        if !reading.isFiscalYear { cursor.bracketedYear(&reading) }
        let afterYear = cursor.offset
        if !reading.isFiscalYear { cursor.monthAndDay(&reading) }
        let hasYear = reading.westernYear != nil || reading.eraYear != nil
        guard reading.day != nil || hasYear || (reading.era != nil && reading.month != nil) else { return nil }
        if reading.day != nil { cursor.weekday(&reading) } else if reading.month == nil { cursor.offset = afterYear }
        reading.range = offset..<cursor.offset
        return reading
    }
}

private struct Cursor {
    let bytes: [UInt8]
    var offset: Int
    let end: Int

    mutating func takes(_ word: StaticString) -> Bool {
        guard bytes.has(word, at: offset, end: end) else { return false }
        offset += word.utf8CodeUnitCount
        return true
    }

    mutating func takes(name: String) -> Bool {
        let length = name.utf8.count
        guard offset + length <= end, bytes[offset..<offset + length].elementsEqual(name.utf8) else { return false }
        offset += length
        return true
    }

    mutating func skipBlanks() { offset = bytes.skipBlanks(from: offset, end: end) }

    func peekNumber() -> (value: Int, end: Int)? { JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: offset, end: end), end: end) }

    /// The number that stands right before the word; nothing is taken when it does not.
    mutating func takeNumber(before word: StaticString) -> Int? {
        guard let number = peekNumber() else { return nil }
        let start = offset
        offset = bytes.skipBlanks(from: number.end, end: end)
        if takes(word) { return number.value }
        offset = start
        return nil
    }

    /// 4年, 元年, 26(2014)年; nothing for 令和年2月10日. False when what follows the era is no date.
    mutating func eraYear(_ reading: inout DateReading) -> Bool {
        skipBlanks()
        if takes("元年") { reading.eraYear = 1; return true }
        if let year = takeNumber(before: "年") { reading.eraYear = year; return year < 200 }
        if let number = peekNumber(), bytes.has("(", at: number.end, end: end) {
            let start = offset
            offset = number.end + 1
            if let western = peekNumber() {
                offset = western.end
                if takes(")年") { reading.eraYear = number.value; reading.westernYear = western.value; return true }
            }
            offset = start
        }
        if takes("年") { return peekNumber().map { bytes.has("月", at: $0.end, end: end) } ?? false }
        return peekNumber().map { bytes.has("月", at: $0.end, end: end) } ?? false
    }

    /// (2022年) after 令和4年, (令和4年) after 2022年.
    mutating func bracketedYear(_ reading: inout DateReading) {
        let start = offset
        skipBlanks()
        guard takes("(") else { offset = start; return }
        skipBlanks()
        if reading.era == nil, let era = Era.allCases.first(where: { takes(name: $0.rawValue) }) {
            if takes("元年") { reading.eraYear = 1 } else { reading.eraYear = takeNumber(before: "年") }
            if reading.eraYear != nil, takes(")") { reading.era = era; return }
            reading.eraYear = nil
        } else if reading.westernYear == nil, let year = peekNumber(), (1800...2200).contains(year.value) {
            offset = year.end
            if takes("年)") || takes(")") { reading.westernYear = year.value; return }
        }
        offset = start
    }

    mutating func monthAndDay(_ reading: inout DateReading) {
        let start = offset
        guard let month = takeNumber(before: "月"), month < 100 else { offset = start; return }
        reading.month = month
        if let day = takeNumber(before: "日"), day < 1000 { reading.day = day }
    }

    /// (月), (月曜日), 月曜日, （月・祝）
    mutating func weekday(_ reading: inout DateReading) {
        let start = offset
        skipBlanks()
        let isBracketed = takes("(")
        skipBlanks()
        guard let day = Weekday.allCases.first(where: { takes(name: $0.kanji) }) else { offset = start; return }
        if isBracketed {
            _ = takes("曜日") || takes("曜")
            skipBlanks()
            if takes(")") { reading.weekday = day; return }
            if takes("・祝)") || takes("祝)") || takes("・休)") || takes("、祝)") || takes("/祝)") { reading.weekday = day; return }
        } else if takes("曜日") || takes("曜") {
            reading.weekday = day
            return
        }
        offset = start
    }
}
