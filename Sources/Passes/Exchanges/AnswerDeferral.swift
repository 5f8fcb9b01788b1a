import SourceText

/// Words that seem to leave the answer to somebody else and do not.
enum AnswerDeferral {
    /// 「先ほど消防長から答弁させていただきましたけれども」 tells what was answered; 「私どもからお答えすることはできません」 refuses.
    static func isNone(_ bytes: [UInt8], _ mark: Range<Int>, in unit: Range<Int>) -> Bool {
        let end = unit.upperBound
        if isTogether(bytes, mark, start: unit.lowerBound) { return true }
        return bytes.first(of: ["することはでき", "できま", "しかね", "ていただきました", "ていただいた", "させていただきました", "させていただいた", "いたしましたけ", "いたしましたが", "いたしましたよう", "いたしましたとお", "したとおり", "しましたとおり", "しましたけ", "しましたが", "がありました", "がございました"], at: mark.upperBound, end: end) != nil
            || tellsWhatWasAnswered(bytes, mark, end) || isClauseBeforeAnswer(bytes, mark.upperBound, end)
    }

    /// 「１点目と３点目については、併せて答弁させていただきます。」: no office is named that would answer instead.
    private static func isTogether(_ bytes: [UInt8], _ mark: Range<Int>, start: Int) -> Bool {
        guard bytes.has("答弁させ", at: mark.lowerBound) else { return false }
        let before = start..<mark.lowerBound
        return bytes.containsAny(["併せて", "あわせて", "合わせて", "一括", "まとめて"], in: before)
            && !bytes.containsAny(["長から", "長より", "長に", "長のほう", "長の方", "長をもって", "監から", "者から", "者より", "者に", "担当", "局から", "部から", "課から", "会から"], in: before)
    }

    /// 「市長から答弁を申し上げましたとおり、橋は…」: said before, and the answer goes on behind it.
    private static func tellsWhatWasAnswered(_ bytes: [UInt8], _ mark: Range<Int>, _ end: Int) -> Bool {
        guard bytes.containsAny(["答弁", "お答え"], in: mark), let comma = bytes.firstOffset(of: "、", in: mark.upperBound..<min(end, mark.upperBound + 75)) else { return false }
        let clause = mark.upperBound..<comma
        return ["とおり", "通り", "ように", "けれども", "けども", "が"].contains { (word: StaticString) in
            guard bytes.hasSuffix(word, in: clause) else { return false }
            let told = clause.lowerBound..<clause.upperBound - word.utf8CodeUnitCount
            return bytes.hasSuffix("した", in: told) || bytes.hasSuffix("しております", in: told) && word.utf8CodeUnitCount > 3
        }
    }

    /// 「町長からの答弁で費用をお答えしておりますけれども、確かに暮らしは楽になるかと思います。」: what was said before, and more behind it.
    private static func isClauseBeforeAnswer(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard let turn = ["けれども、", "けども、", "けど、", "が、"].compactMap({ (word: StaticString) in bytes.firstOffset(of: word, in: start..<end) }).min() else { return false }
        return bytes.containsAny(["おります", "ました", "でした"], in: start..<turn) && bytes.codePointCount(in: turn..<end) >= 40
    }
}
