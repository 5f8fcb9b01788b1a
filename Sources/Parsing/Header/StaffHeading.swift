import SourceText

/// Headings of lists of those who explain or write, in any of their many wordings: 本会議に出席した議会事務局職員, 会議に出席を求めた説明員, 出席推進委員（３人）.
enum StaffHeading {
    private static let officials: [StaticString] = [
        "説明員", "説明者", "執行者", "執行機関", "執行機関の出席者", "執行部出席者", "執行部の出席者", "当局出席者", "当局の出席者", "当局者", "説明員として出席した者", "説明者として出席した者", "委任を受けて出席した者",
    ]
    private static let secretariat: [StaticString] = ["職員", "出席者", "書記", "出席した者", "速記士", "速記者"]

    /// The field of a line that is nothing but such a heading, with its count.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderKeys.Found? {
        guard range.count <= 150, !bytes.containsAny(["。", "、", "：", ":", "について", "に関する"], in: range) else { return nil }
        let end = wordsEnd(bytes, range)
        let words = bytes.withoutBlanks(range.lowerBound..<end)
        guard words.count <= 96, let field = field(words) else { return nil }
        return HeaderKeys.Found(field: field, isShort: false, valueStart: end)
    }

    private static func field(_ words: [UInt8]) -> HeaderField? {
        func ends(_ endings: [StaticString]) -> Bool { endings.contains { words.hasSuffix($0, in: words.indices) } }
        if words.containsAny(["事務局", "議会局", "書記", "速記"], in: words.indices) {
            return ends(secretariat) && words.containsAny(["出席した", "の出席", "出席者", "職員", "本会議", "会議に", "及び"], in: words.indices) ? .secretariat : nil
        }
        // They attend and speak without a vote: 農業委員会等に関する法律29条.
        if ends(["推進委員"]), role(words) != nil { return .officials }
        // 関係町主管課長
        if words.has("関係", at: 0), ends(["主管課長", "関係課長", "関係職員"]) { return .officials }
        return words.count >= 9 && ends(officials) ? .officials : nil
    }

    /// 農地利用最適化推進委員 of 「５．出席推進委員（３人）」, if the heading is of such a list.
    static func role(_ words: [UInt8]) -> String? {
        guard let role = adviser(words) else { return nil }
        let before = words.string(0..<words.count - role.utf8.count)
        return ["", "出席", "出席した", "欠席", "議事に参与した", "会議に出席した", "出席農地利用最適化"].contains(before) ? role : nil
    }

    /// The adviser's office with which the words end, whatever stands before it.
    static func adviser(_ words: [UInt8]) -> String? {
        (["農地利用最適化推進委員", "推進委員"] as [StaticString]).first { words.hasSuffix($0, in: words.indices) }.map { "\($0)" }
    }

    /// Before （３人）, ２名 and the words that only say that names follow.
    private static func wordsEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        if let close = (["）", ")"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }), let open = bytes.firstOffset(of: close.utf8CodeUnitCount == 1 ? "(" : "（", in: range), isCount(bytes, open..<end) { end = open }
        if bytes.hasSuffix("名", in: range.lowerBound..<end) || bytes.hasSuffix("人", in: range.lowerBound..<end) {
            var start = end
            while let found = bytes.codePoint(before: start, start: range.lowerBound), !CodePoint.isBlank(found.value) { start -= found.length }
            if start > range.lowerBound, isCount(bytes, start..<end) { end = start }
        }
        end = bytes.trimmed(range.lowerBound..<end).upperBound
        for word in ["の職及び氏名", "の職・氏名", "の職氏名", "の氏名", "職氏名", "氏名", "】", "］", "〕", "＞", ">"] as [StaticString] where bytes.hasSuffix(word, in: range.lowerBound..<end) { return end - word.utf8CodeUnitCount }
        return end
    }

    private static func isCount(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = range.lowerBound + (bytes.first(of: ["（", "("], at: range.lowerBound)?.utf8CodeUnitCount ?? 0)
        return JapaneseNumber.read(bytes, at: start, end: range.upperBound) != nil || bytes.first(of: ["全", "なし"], at: start, end: range.upperBound) != nil
    }
}
