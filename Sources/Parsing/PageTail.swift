import SourceText

/// What a page of a town's site prints below the minutes: whom to ask, links, the date of the page, who holds the rights.
///
/// Only the end of the text is looked at, and only where a line opens such a block and nothing below it may be somebody's words.
enum PageTail {
    private static let openings: [StaticString] = [
        "この記事に関する", "このページに関する", "このページの情報", "お問い合わせ", "お問合せ", "お問合わせ", "問い合わせ先", "問合せ先", "問合わせ先", "関連リンク", "関連ページ", "関連情報", "関連ファイル", "関連書類", "添付ファイル",
        "ダウンロード", "Copyright", "copyright", "COPYRIGHT", "©", "(C)", "更新日", "最終更新日", "掲載日", "公開日", "ページID", "ページ番号", "〒", "PDFファイルを", "PDF形式", "Adobe",
    ]
    /// Sentences that pages print about themselves.
    private static let ofPage: [StaticString] = ["ページ", "ＰＤＦ", "PDF", "Adobe", "お問い合わせ", "フォーム", "アンケート", "ダウンロード", "メール", "リンク", "サイト", "無断", "All Rights", "all rights"]
    private static let longest = 30

    /// The line with which the tail begins; nil where the text has none.
    static func first(_ bytes: [UInt8], _ lines: [Line], isLabel: (Int) -> Bool) -> Int? {
        var first: Int?, seen = 0
        for index in lines.indices.reversed() where !lines[index].isBlank {
            guard seen < longest, !isLabel(index) else { break }
            let line = lines[index].content
            if opens(bytes, line) { first = index } else if !isOfPage(bytes, line) { break }
            seen += 1
        }
        return first
    }

    private static func opens(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let mark = bytes.first(of: ["■", "●", "▼", "◆", "【", "・"], at: line.lowerBound, end: line.upperBound)?.utf8CodeUnitCount ?? 0
        guard bytes.first(of: openings, at: bytes.skipBlanks(from: line.lowerBound + mark, end: line.upperBound), end: line.upperBound) != nil else { return isOfOffice(bytes, line) }
        return !bytes.hasSuffix("。", in: line) || isOfPage(bytes, line)
    }

    /// 「みほん町議会事務局　電話00-0000-0000」
    private static func isOfOffice(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count <= 200, !bytes.contains("。", in: line) else { return false }
        return (["電話", "TEL", "ＴＥＬ", "℡", "Tel"] as [StaticString]).contains { word in
            guard let found = bytes.firstOffset(of: word, in: line) else { return false }
            var offset = found + word.utf8CodeUnitCount
            while let next = bytes.first(of: ["番号", "：", ":", "　", " ", "（", "(", "代表", "直通", "）", ")"], at: offset, end: line.upperBound) { offset += next.utf8CodeUnitCount }
            return JapaneseNumber.read(bytes, at: offset, end: line.upperBound) != nil
        }
    }

    /// Short and no sentence, or a sentence about the page.
    private static func isOfPage(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        if line.count > 300 { return false }
        if bytes.containsAny(["。", "、", "「"], in: line) { return bytes.containsAny(ofPage, in: line) }
        return bytes.codePointCount(in: line) <= 60 && !["？", "?", "！", "」"].contains { (mark: StaticString) in bytes.hasSuffix(mark, in: line) }
    }
}
