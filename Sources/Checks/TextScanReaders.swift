import SourceText

/// Addresses, telephone numbers and mail addresses, read where the scan meets their words.
enum PlaceReader {
    /// 3丁目21番8号, 3丁目21-8: 丁目 with a number before and behind it.
    static func block(_ bytes: [UInt8], _ word: Range<Int>) -> Span? {
        guard let start = numberStart(before: word.lowerBound, bytes), let number = JapaneseNumber.read(bytes, at: word.upperBound),
              bytes.first(of: ["番", "－", "-", "‐", "−", "ー", "の"], at: number.end) != nil else { return nil }
        var end = number.end
        for word in ["番地", "番"] as [StaticString] where bytes.has(word, at: end) { end += word.utf8CodeUnitCount; break }
        if let dash = bytes.first(of: ["－", "-", "‐", "−", "ー", "の"], at: end) { end += dash.utf8CodeUnitCount }
        if let house = JapaneseNumber.read(bytes, at: end) { end = bytes.has("号", at: house.end) ? house.end + 3 : house.end }
        return Span(start, end)
    }

    /// 123番地
    static func lot(_ bytes: [UInt8], _ word: Range<Int>) -> Span? {
        numberStart(before: word.lowerBound, bytes).map { Span($0, word.upperBound) }
    }

    /// 099-999-1234 within a few characters of the word, in either width.
    static func phone(_ bytes: [UInt8], _ word: Range<Int>) -> Span? {
        var offset = word.upperBound
        let limit = min(bytes.count, offset + 24)
        while offset < limit, let point = bytes.codePoint(at: offset), point.value != 0x0A, !CodePoint.isDigit(point.value) { offset += point.length }
        guard offset < limit, let first = bytes.codePoint(at: offset), [0x30, 0xFF10].contains(first.value) else { return nil }
        var end = offset, digits = 0, dashes = 0
        while let point = bytes.codePoint(at: end) {
            if CodePoint.isDigit(point.value) { digits += 1 } else if isDash(point.value) { dashes += 1 } else { break }
            end += point.length
        }
        return (9...11).contains(digits) && dashes >= 1 ? Span(offset, end) : nil
    }

    private static func isDash(_ value: UInt32) -> Bool { [0x2D, 0xFF0D, 0x2010, 0x2212, 0x2015, 0x28, 0x29, 0xFF08, 0xFF09, 0x30FC].contains(value) }

    /// name@host.example around the sign.
    static func mail(_ bytes: [UInt8], _ sign: Int) -> Span? {
        func isPart(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F
        }
        var start = sign, end = sign + 1
        while start > 0, isPart(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        return start < sign && bytes[sign + 1..<end].contains(0x2E) ? Span(start, end) : nil
    }

    /// Where the digits that end at the offset begin; nil when none do.
    private static func numberStart(before end: Int, _ bytes: [UInt8]) -> Int? {
        var start = end
        while let point = bytes.codePoint(before: start, start: max(0, end - 24)), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        return start < end ? start : nil
    }
}

/// Characters that a scanner takes for others of the same shape.
enum Lookalikes {
    /// Only words in which the printed form never stands by right.
    static let pairs: [(printed: String, meant: String)] = [
        ("協カ", "協力"), ("努カ", "努力"), ("能カ", "能力"), ("権カ", "権力"), ("圧カ", "圧力"), ("勢カ", "勢力"), ("効カ", "効力"), ("体カ", "体力"), ("学カ", "学力"),
        ("魅カ", "魅力"), ("活カ", "活力"), ("労カ", "労力"), ("電カ", "電力"), ("尽カ", "尽力"), ("人ロ", "人口"), ("窓ロ", "窓口"), ("入ロ", "入口"), ("出ロ", "出口"),
        ("二ュース", "ニュース"), ("二ーズ", "ニーズ"), ("力ード", "カード"), ("力メラ", "カメラ"), ("口ーマ", "ローマ"), ("口ーン", "ローン"), ("工アコン", "エアコン"),
    ]

    /// What was meant; nil where a longer word in katakana follows (人ロボット).
    static func meant(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard index < pairs.count else { return nil }
        if let next = bytes.codePoint(at: range.upperBound), (0x30A1...0x30FF).contains(next.value) { return nil }
        return pairs[index].meant
    }

    /// An ASCII letter with a digit on either side.
    static func isAmongDigits(_ bytes: [UInt8], _ offset: Int) -> Bool {
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
        return isDigit(offset - 1) && isDigit(offset + 1)
    }

    /// Ｏ, ｏ, ｌ or Ｉ with a full-width digit on either side.
    static func isLetterAmongWideDigits(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard let letter = bytes.codePoint(at: offset), [0xFF2F, 0xFF4F, 0xFF4C, 0xFF29].contains(letter.value),
              let before = bytes.codePoint(before: offset, start: 0), let after = bytes.codePoint(at: offset + 3) else { return false }
        return (0xFF10...0xFF19).contains(before.value) && (0xFF10...0xFF19).contains(after.value)
    }
}
