import SourceText

/// Words in which a blank stands where a line once ended: 「会期は、本日１日と決 定しました」.
///
/// Only words of procedure count, between kana or signs: letters that a heading sets wide (採 決) stay as they are, and 「委員会 議案」 are two words.
enum CutWords {
    private static let words = MarkerTable(list: """
        決定 可決 否決 採択 承認 認定 同意 議決 採決 表決 起立 挙手 賛成 反対 異議 多数 全員 全会 一致 少数 会議 議題 議案 会期 日程 提案 提出 説明 質疑 討論 報告 \
        閉会 開会 休憩 再開 散会 予算 決算 補正 条例 改正 委員 議員 議長 町長 市長 村長 出席 欠席 成立 終了 署名 指名 許可 付託 審査
        """)
    private static let endings: [(before: StaticString, after: StaticString)] = [
        ("し", "ました"), ("し", "ます"), ("しま", "した"), ("しま", "す"), ("しまし", "た"), ("りま", "せん"), ("りませ", "ん"), ("りま", "した"), ("りまし", "た"), ("されま", "した"), ("されまし", "た"),
    ]

    /// Whether the blank at the offset cuts a word in two.
    static func isInside(_ bytes: [UInt8], _ offset: Int, in range: Range<Int>) -> Bool {
        guard offset >= range.lowerBound + 6, offset + 7 <= range.upperBound, bytes[offset - 3] >= 0xE3, bytes[offset + 1] >= 0xE3 else { return false }
        if bytes[offset - 3] == 0xE3 { return endings.contains { bytes.hasSuffix($0.before, in: range.lowerBound..<offset) && bytes.has($0.after, at: offset + 1, end: range.upperBound) } }
        guard let before = bytes.codePoint(before: offset - 3, start: range.lowerBound), let after = bytes.codePoint(at: offset + 4, end: range.upperBound), isOther(before.value), isOther(after.value) else { return false }
        let word = [bytes[offset - 3], bytes[offset - 2], bytes[offset - 1], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]]
        return words.match(word, at: 0, end: 6) != nil
    }

    /// Neither a blank nor a letter with which a longer word could begin or end.
    private static func isOther(_ value: UInt32) -> Bool { !CodePoint.isBlank(value) && !CodePoint.isKanji(value) }
}
