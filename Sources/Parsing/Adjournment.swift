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

    /// Signatures and papers behind the meeting: after its closing words, the first line that is neither sentence nor direction.
    func opensAppendix(_ index: Int, _ line: Line) -> Bool {
        guard hasAdjourned, index > lastLabel, lastLabel >= 0, afterSentence else { return false }
        let content = line.content
        // ４．閉会 on the last line.
        if Headings.isClosing(bytes, content) || headingRule.listedEntry(bytes, line) != nil { return false }
        let cut = cutSentence(from: index)
        if tellsOfSigning(bytes.withoutBlanks(cut ?? content)) { return true }
        guard cut == nil, !bytes.containsAny(["。", "？"], in: content) else { return false }
        return StageDirections.wholeLine(bytes, content) == nil && StageDirections.find(bytes, content).isEmpty && !StageDirections.isTimeLine(bytes, content)
    }

    /// 「以上、会議の次第を記載し、相違ないことを証するため署名する。」: the record's own words.
    private func tellsOfSigning(_ words: [UInt8]) -> Bool {
        words.containsAny(["署名する", "署名します", "署名いたします", "押印", "証する。", "証します。"], in: words.indices) && words.containsAny(["記載", "記録", "証する", "規定により"], in: words.indices)
    }
}
