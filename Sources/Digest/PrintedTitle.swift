import SourceText

/// A title that print sets wide, as a line of a page sets it: blanks that only fill a line are left out, no word is.
enum PrintedTitle {
    private static let beforeNumber: [StaticString] = ["令和", "平成", "昭和", "大正", "明治", "第", "年", "月"]
    private static let units: [StaticString] = ["年", "月", "日", "回", "号"]

    /// 「令和　６年　　５月　総務委員会」 → 「令和６年５月　総務委員会」, 「西 野 太 郎 君」 → 「西野太郎君」
    static func narrow(_ title: String) -> String {
        let bytes = Array(Wording.line(title).utf8)
        let words = words(bytes)
        let isSpelt = words.count >= 3 && words.allSatisfy { bytes.codePointCount(in: $0) == 1 }
        var set: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0, !isSpelt, !belongTogether(bytes, words[index - 1], word) {
                let blank = words[index - 1].upperBound
                set += bytes[blank..<blank + (bytes.blankLength(at: blank, end: bytes.count) ?? 0)]
            }
            set += bytes[word]
        }
        return String(decoding: set, as: UTF8.self)
    }

    /// What stands between blanks.
    private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0, offset = 0
        while offset < bytes.count {
            let blank = bytes.blankLength(at: offset, end: bytes.count)
            if blank != nil, start < offset { words.append(start..<offset) }
            offset += blank ?? bytes.codePoint(at: offset)?.length ?? 1
            if blank != nil { start = offset }
        }
        return start < bytes.count ? words + [start..<bytes.count] : words
    }

    /// Whether the blanks between two words part a number from its era or its unit, or the year from the month.
    private static func belongTogether(_ bytes: [UInt8], _ before: Range<Int>, _ after: Range<Int>) -> Bool {
        if beforeNumber.contains(where: { bytes.hasSuffix($0, in: before) }) { return isNumber(bytes, after) }
        guard let last = bytes.codePoint(before: before.upperBound, start: before.lowerBound), CodePoint.isDigit(last.value) || CodePoint.isKanjiDigit(last.value) else { return false }
        return bytes.first(of: units, at: after.lowerBound, end: after.upperBound) != nil
    }

    /// ６, ６年, 元年, but not 一般会計.
    private static func isNumber(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        if bytes.has("元年", at: word.lowerBound) { return true }
        guard let number = JapaneseNumber.read(bytes, at: word.lowerBound, end: word.upperBound) else { return false }
        return number.end == word.upperBound || bytes.first(of: units, at: number.end, end: word.upperBound) != nil
    }
}
