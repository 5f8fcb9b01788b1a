import SourceText

/// Words that seem to leave the answer to somebody else and do not.
enum AnswerDeferral {
    /// 「先ほど消防長から答弁させていただきましたけれども」 tells what was answered; 「私どもからお答えすることはできません」 refuses.
    static func isNone(_ bytes: [UInt8], _ mark: Range<Int>, end: Int) -> Bool {
        bytes.first(of: ["することはでき", "できま", "しかね", "ていただきました", "ていただいた", "させていただきました", "させていただいた", "いたしましたけ", "いたしましたが", "いたしましたよう", "いたしましたとお", "したとおり", "しましたとおり", "しましたけ", "しましたが", "がありました", "がございました"], at: mark.upperBound, end: end) != nil
            || isClauseBeforeAnswer(bytes, mark.upperBound, end)
    }

    /// 「町長からの答弁で費用をお答えしておりますけれども、確かに暮らしは楽になるかと思います。」: what was said before, and more behind it.
    private static func isClauseBeforeAnswer(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard let turn = ["けれども、", "けども、", "けど、", "が、"].compactMap({ (word: StaticString) in bytes.firstOffset(of: word, in: start..<end) }).min() else { return false }
        return bytes.containsAny(["おります", "ました", "でした"], in: start..<turn) && bytes.codePointCount(in: turn..<end) >= 40
    }
}
