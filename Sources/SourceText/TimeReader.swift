/// A time of day as written: 午後2時30分, 14:00, 午後零時三十八分, 正午.
package struct TimeReading: Hashable, Sendable {
    package enum Half: Sendable { case morning, afternoon }

    /// In the text that was read (usually folded).
    package var range: Range<Int>
    /// 午前 or 午後, when written.
    package var half: Half?
    /// The hour as written: 13 for 午後13時.
    package var hour: Int
    package var minute: Int

    /// On the 24-hour clock; 午後12時06分 is 12:06, 午前12時 is noon. Nil for hours and minutes that do not exist.
    package var time: ClockTime? {
        switch half {
        case .afternoon: ClockTime(hour: hour < 12 ? hour + 12 : hour, minute: minute)
        default: ClockTime(hour: hour, minute: minute)
        }
    }

    /// 午後13時: two clocks in one time. 午後0時 and 午後12時 are in use and are none.
    package var mixesClocks: Bool { half != nil && hour > 12 }
}

/// Finds times in folded text. 2時間 and 時点 are none.
package enum TimeReader {
    package static func all(in bytes: [UInt8], range: Range<Int>) -> [TimeReading] {
        var found: [TimeReading] = []
        var offset = range.lowerBound
        var afterNumber = false
        while offset < range.upperBound {
            guard let point = bytes.codePoint(at: offset, end: range.upperBound) else { break }
            let isNumber = CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) || point.value == 0x96F6
            let mayStart = isNumber ? !afterNumber : point.value == 0x5348 || point.value == 0x6B63
            if mayStart, let reading = read(bytes, at: offset, end: range.upperBound) {
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

    /// The time that starts exactly at the offset.
    package static func read(_ bytes: [UInt8], at offset: Int, end: Int) -> TimeReading? {
        if bytes.has("正午", at: offset, end: end) { return TimeReading(range: offset..<offset + 6, half: nil, hour: 12, minute: 0) }
        if let spaced = letterSpaced(bytes, at: offset, end: end) { return spaced }
        var position = offset
        var half: TimeReading.Half?
        if bytes.has("午前", at: offset, end: end) { half = .morning } else if bytes.has("午後", at: offset, end: end) { half = .afternoon }
        if half != nil { position = bytes.skipBlanks(from: offset + 6, end: end) }
        guard let hour = JapaneseNumber.read(bytes, at: position, end: end), hour.value <= 30 else { return nil }
        return colon(bytes, offset, half, hour, end) ?? word(bytes, offset, half, hour, end)
    }

    /// 午 後 四 時 四 十 分: blanks between all letters, in the numbers, too.
    private static func letterSpaced(_ bytes: [UInt8], at offset: Int, end: Int) -> TimeReading? {
        guard bytes.has("午", at: offset, end: end) else { return nil }
        let second = bytes.skipBlanks(from: offset + 3, end: end)
        guard second > offset + 3, bytes.first(of: ["前", "後"], at: second, end: end) != nil else { return nil }
        var compact: [UInt8] = [], places: [Int] = [], at = offset
        while at < end, compact.count < 40, let point = bytes.codePoint(at: at, end: end), point.value != 0x0A {
            if !CodePoint.isBlank(point.value) {
                compact += bytes[at..<at + point.length]
                places += (1...point.length).map { at + $0 }
            }
            at += point.length
        }
        guard var reading = read(compact, at: 0, end: compact.count) else { return nil }
        reading.range = offset..<places[reading.range.upperBound - 1]
        return reading
    }

    /// 14:00
    private static func colon(_ bytes: [UInt8], _ start: Int, _ half: TimeReading.Half?, _ hour: (value: Int, end: Int), _ end: Int) -> TimeReading? {
        guard bytes.has(":", at: hour.end, end: end), let minute = JapaneseNumber.read(bytes, at: hour.end + 1, end: end),
              minute.end == hour.end + 3, minute.value < 60 else { return nil }
        return TimeReading(range: start..<minute.end, half: half, hour: hour.value, minute: minute.value)
    }

    private static let otherWords: [StaticString] = ["時間", "時点", "時期", "時代", "時短", "時給", "時限", "時報", "時局"]

    /// 2時30分, 2時半, 2時
    private static func word(_ bytes: [UInt8], _ start: Int, _ half: TimeReading.Half?, _ hour: (value: Int, end: Int), _ end: Int) -> TimeReading? {
        let mark = bytes.skipBlanks(from: hour.end, end: end)
        guard bytes.has("時", at: mark, end: end), bytes.first(of: otherWords, at: mark, end: end) == nil else { return nil }
        let after = mark + 3
        if bytes.has("半", at: after, end: end) { return TimeReading(range: start..<after + 3, half: half, hour: hour.value, minute: 30) }
        let minuteStart = bytes.skipBlanks(from: after, end: end)
        if let minute = JapaneseNumber.read(bytes, at: minuteStart, end: end), minute.value < 60 {
            let unit = bytes.skipBlanks(from: minute.end, end: end)
            if bytes.has("分", at: unit, end: end), !bytes.has("分の", at: unit, end: end) {
                return TimeReading(range: start..<unit + 3, half: half, hour: hour.value, minute: minute.value)
            }
            // 「11時50」 at the end of a line whose 分 stands on the next: not eleven sharp.
            if unit >= end || bytes[unit] == 0x0A { return nil }
        }
        return TimeReading(range: start..<after, half: half, hour: hour.value, minute: 0)
    }
}
