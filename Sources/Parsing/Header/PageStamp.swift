import SourceText

/// The day on which a page was put up or changed, as its frame prints it: 「更新日：2022年11月15日」, 「[2010年3月1日]」. No meeting was held on it.
enum PageStamp {
    private static let words: [StaticString] = ["更新日", "公開日", "掲載日", "登録日", "最終更新", "発行日", "投稿日", "印刷日", "更新年月日", "公開年月日", "掲載年月日"]

    /// Whether the date is such a day.
    static func isOne(_ bytes: [UInt8], _ date: Range<Int>) -> Bool {
        var start = date.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return bytes.containsAny(words, in: max(start, date.lowerBound - 30)..<date.lowerBound) || isBracketed(bytes, date, lineStart: start)
    }

    /// A year of the common era alone on the line in square brackets: minutes print their own day by the era, or without brackets.
    private static func isBracketed(_ bytes: [UInt8], _ date: Range<Int>, lineStart: Int) -> Bool {
        guard bytes.has("20", at: date.lowerBound) || bytes.has("19", at: date.lowerBound),
              let open = (["[", "［"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: lineStart..<date.lowerBound) }),
              let close = bytes.first(of: ["]", "］"], at: date.upperBound) else { return false }
        let end = date.upperBound + close.utf8CodeUnitCount, next = bytes.skipBlanks(from: end, end: bytes.count)
        let before = bytes.trimmed(lineStart..<date.lowerBound - open.utf8CodeUnitCount)
        return (next == bytes.count || bytes[end..<next].contains(0x0A)) && (before.isEmpty || before.count <= 3 && bytes.first(of: ["•", "・", "-", "*"], at: before.lowerBound) != nil)
    }
}
