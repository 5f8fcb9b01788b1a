import SourceText

/// A title in parts, so that no line of a narrow page ends inside 令和６年第３回 or 第６号.
enum Phrases {
    private static let units: [StaticString] = ["年度", "年", "月", "日", "回", "号", "次", "期", "条", "款", "項", "名", "人", "件", "番"]
    private static let eras: [StaticString] = ["令和", "平成", "昭和"]

    /// The parts of the title in order; together they are the title.
    static func views(_ title: String) -> [View] {
        let bytes = Array(title.utf8)
        var parts: [View] = []
        var loose = 0, offset = 0
        func close(at end: Int) {
            if loose < end { parts.append(["words": bytes.string(loose..<end), "isWhole": false]) }
        }
        while offset < bytes.count {
            if let number = wholeEnd(bytes, offset) {
                // The blank behind stays on its line: the next one must not begin with it.
                let end = blanksEnd(bytes, number)
                close(at: offset)
                parts.append(["words": bytes.string(offset..<end), "isWhole": true])
                offset = end
                loose = end
            } else {
                offset += bytes.codePoint(at: offset)?.length ?? 1
            }
        }
        close(at: bytes.count)
        return parts
    }

    /// The end of numbers with their units that begin at the offset: 令和６年第３回, 第６号, ３月21日.
    private static func wholeEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
        var end = offset
        while let next = numberEnd(bytes, end) { end = next }
        return end > offset ? end : nil
    }

    private static func blanksEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
        var end = offset
        while let length = bytes.blankLength(at: end, end: bytes.count) { end += length }
        return end
    }

    private static func numberEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
        let lead = bytes.first(of: eras, at: offset) ?? (bytes.has("第", at: offset) ? "第" : nil)
        let start = offset + (lead?.utf8CodeUnitCount ?? 0)
        // 三人委員会 is a word; 第三回 and ３人 are numbers.
        guard let first = bytes.codePoint(at: start), lead != nil || CodePoint.isDigit(first.value) else { return nil }
        let number = bytes.has("元", at: start) ? start + 3 : JapaneseNumber.read(bytes, at: start)?.end
        guard let number, let unit = bytes.first(of: units, at: number) else { return nil }
        return number + unit.utf8CodeUnitCount
    }
}
