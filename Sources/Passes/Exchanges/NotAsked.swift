import SourceText

/// Words of asking that ask nothing: what was heard elsewhere, and what the speaker leaves unasked.
enum NotAsked {
    private static let left: [StaticString] = ["お聞きしません", "お聞きいたしません", "お伺いしません", "お伺いいたしません", "お尋ねしません", "お尋ねいたしません", "伺いません", "聞きません", "尋ねません", "質問しません", "質問いたしません"]

    /// 「細かなところは今日はお聞きしませんけども。」, and not 「お聞きしませんでしたが、」.
    static func isSaid(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let tail = max(range.lowerBound, range.upperBound - 60)..<range.upperBound
        guard bytes.contains("ません", in: tail) else { return false }
        return left.contains { word in
            bytes.firstOffset(of: word, in: tail).map { bytes.first(of: ["でした", "か", "で、"], at: $0 + word.utf8CodeUnitCount, end: range.upperBound) == nil } ?? false
        }
    }

    /// 「床上まで水が来たとお聞きをしております。」 「前回、見通しをお伺いしたのは昨年の春であります。」
    static func isHeard(_ bytes: [UInt8], _ mark: Range<Int>, in range: Range<Int>) -> Bool {
        if bytes.first(of: ["したのは", "いたしたのは", "したのが"], at: mark.upperBound, end: range.upperBound) != nil { return true }
        guard bytes.hasSuffix("と", in: range.lowerBound..<mark.lowerBound), !bytes.hasSuffix("かと", in: range.lowerBound..<mark.lowerBound) else { return false }
        return bytes.first(of: ["ております", "ています", "ておりま", "しております", "しています", "いたしております"], at: mark.upperBound, end: range.upperBound) != nil
    }
}
