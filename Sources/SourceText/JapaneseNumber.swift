/// Whole numbers as minutes write them: 12, １２, 1,234, 百二十四, 二〇二〇, 1万2千, ゼロ.
package enum JapaneseNumber {
    /// The number that starts at the offset and the offset after it; nil when none starts there.
    ///
    /// 五十嵐 is a name. Numbers of more than 15 digits are none. 日程第１一般質問 holds a 1: digits of two scripts make no number.
    package static func read(_ bytes: [UInt8], at offset: Int, end: Int? = nil) -> (value: Int, end: Int)? {
        let end = end ?? bytes.count
        if bytes.has("ゼロ", at: offset, end: end) { return (0, offset + 6) }
        guard !bytes.has("五十嵐", at: offset, end: end) else { return nil }
        var total = 0, section = 0, position = offset
        var current: Int?
        var digits = 0, isOfKanji = false
        while let found = bytes.codePoint(at: position, end: end) {
            if let digit = digit(found.value) {
                // 二０二四: the zero of either script.
                let isKanji = CodePoint.isKanji(found.value) || digit == 0 && isOfKanji
                guard digits == 0 || isOfKanji == isKanji else { break }
                isOfKanji = isKanji
                digits += 1
                guard digits <= 15, current ?? 0 <= greatest / 10 else { return nil }
                current = (current ?? 0) * 10 + digit
                position += found.length
            } else if let unit = unit(found.value) {
                guard section < 100_000, total < 1_000_000_000_000_000 else { return nil }
                if unit >= 10_000 {
                    guard section > 0 || current != nil else { break }
                    guard section + (current ?? 0) <= greatest / unit else { return nil }
                    total += (section + (current ?? 0)) * unit
                    section = 0
                } else {
                    section += (current ?? 1) * unit
                }
                current = nil
                digits = 0
                position += found.length
            } else if digits > 0, digits <= 3, let group = group(bytes, at: position, length: found.length, found.value, end: end) {
                guard current ?? 0 <= greatest / 1000 else { return nil }
                current = (current ?? 0) * 1000 + group.value
                digits = 1
                position = group.end
            } else {
                break
            }
        }
        return position > offset ? (total + section + (current ?? 0), position) : nil
    }

    /// Of fifteen digits.
    private static let greatest = 999_999_999_999_999

    /// A comma with exactly three digits behind it.
    private static func group(_ bytes: [UInt8], at offset: Int, length: Int, _ value: UInt32, end: Int) -> (value: Int, end: Int)? {
        guard value == 0x2C || value == 0xFF0C else { return nil }
        var position = offset + length, number = 0
        for _ in 0..<3 {
            guard let found = bytes.codePoint(at: position, end: end), CodePoint.isDigit(found.value), let digit = digit(found.value) else { return nil }
            number = number * 10 + digit
            position += found.length
        }
        if let next = bytes.codePoint(at: position, end: end), CodePoint.isDigit(next.value) { return nil }
        return (number, position)
    }

    /// A number with at most three decimals, in thousandths: 3.5 → 3500, 三・五 is none.
    package static func readThousandths(_ bytes: [UInt8], at offset: Int, end: Int? = nil) -> (value: Int, end: Int)? {
        guard let whole = read(bytes, at: offset, end: end), whole.value < 1_000_000_000 else { return nil }
        guard let point = bytes.first(of: [".", "．"], at: whole.end, end: end) else { return (whole.value * 1000, whole.end) }
        var position = whole.end + point.utf8CodeUnitCount, scale = 100, value = whole.value * 1000, isRead = false
        while scale > 0, let found = bytes.codePoint(at: position, end: end), CodePoint.isDigit(found.value), let digit = digit(found.value) {
            value += digit * scale
            scale /= 10
            position += found.length
            isRead = true
        }
        return isRead ? (value, position) : (whole.value * 1000, whole.end)
    }

    private static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        case 0x3007, 0x96F6: 0
        case 0x4E00, 0x58F1: 1
        case 0x4E8C, 0x5F10: 2
        case 0x4E09, 0x53C2: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    private static func unit(_ value: UInt32) -> Int? {
        switch value {
        case 0x5341, 0x62FE: 10
        case 0x767E: 100
        case 0x5343: 1000
        case 0x4E07: 10_000
        case 0x5104: 100_000_000
        default: nil
        }
    }
}
