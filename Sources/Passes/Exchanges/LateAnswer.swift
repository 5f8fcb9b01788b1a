import SourceText

/// Answers that come when others have asked since: 「先ほどの北山委員の質疑に対する答弁をお願いします」, and what sounds like one and is none.
enum LateAnswer {
    /// The earlier draft of the member whom the chair names; nil where the words call for no late answer or fit more than one member.
    static func draft(_ drafts: [ExchangeDraft], _ units: ArraySlice<Unit>, _ bytes: [UInt8]) -> Int? {
        guard drafts.count >= 2 else { return nil }
        for unit in units where bytes.containsAny(["先ほど", "先程", "さきほど", "保留"], in: unit.range) && bytes.containsAny(["答弁を", "お答えを", "回答を"], in: unit.range)
            && bytes.containsAny(["質疑に対する", "質問に対する", "質疑への", "質問への", "お尋ねに対する", "委員への", "議員への"], in: unit.range) {
            guard let name = member(bytes, unit.range) else { continue }
            let labels = Set(drafts.map(\.label).filter { NameFolding.holds($0, name) })
            guard labels.count == 1, let found = drafts.lastIndex(where: { labels.contains($0.label) && !$0.questions.isEmpty }), found < drafts.count - 1 else { return nil }
            return found
        }
        return nil
    }

    /// 北山 of 「先ほどの北山委員の質疑」, of two letters at least.
    private static func member(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        guard let end = (["委員の質", "議員の質", "委員の御質", "議員の御質", "委員のご質", "議員のご質", "君の質", "さんの質", "委員のお尋", "議員のお尋", "委員への", "議員への"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: range) }).first else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isKanji(point.value) || CodePoint.isKatakana(point.value) || CodePoint.isHiragana(point.value), !bytes.has("の", at: start - point.length) { start -= point.length }
        return bytes.codePointCount(in: start..<end) >= 2 ? Array(bytes[start..<end]) : nil
    }

    /// 「次回は10月８日（火）です。」 and nothing else.
    static func isNextMeeting(_ units: ArraySlice<Unit>, _ bytes: [UInt8]) -> Bool {
        guard let first = units.first, units.count <= 2 else { return false }
        var start = first.range.lowerBound
        while let word = bytes.first(of: ["それでは、", "では、", "なお、", "最後に、", "それと、"], at: start, end: first.range.upperBound) { start += word.utf8CodeUnitCount }
        guard bytes.first(of: ["次回は", "次回の会議", "次回の委員会", "次回の総会", "次回の開催", "次回の日程"], at: start, end: first.range.upperBound) != nil else { return false }
        return bytes.contains("月", in: first.range) && bytes.contains("日", in: first.range)
    }
}

private enum NameFolding {
    /// Whether a printed label, widths and blanks evened out, holds the name.
    static func holds(_ label: String, _ name: [UInt8]) -> Bool {
        let folded = Folding.fold(Array(label.utf8)).bytes
        let words = folded.withoutBlanks(folded.indices)
        return words.firstOffset(of: name, in: words.indices) != nil
    }
}
