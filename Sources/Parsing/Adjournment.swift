import SourceText

/// What closes a meeting.
extension Layout {
    /// 「以上で散会いたします。」: the words close the meeting.
    func adjourns(_ words: Range<Int>) -> Bool {
        // 「表決を終了いたします。」 ends a part of the meeting.
        let parts: [StaticString] = ["質疑を終", "質問を終", "討論を終", "表決を終", "投票を終", "採決を終", "説明を終", "報告を終", "審査を終", "開票を終", "集計を終", "集計が終", "投票が終", "開票が終"]
        if bytes.containsAny(parts, in: max(words.lowerBound, words.upperBound - 90)..<words.upperBound) { return false }
        return bytes.containsAny(["閉会", "散会", "終了", "延会", "終わり", "閉じ"], in: max(words.lowerBound, words.upperBound - 90)..<words.upperBound)
    }
}
