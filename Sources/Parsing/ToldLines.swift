import Minutes
import SourceText

/// Lines between the speeches that tell what was explained or decided, and are nobody's words.
extension Layout {
    /// 「事務局から資料1に基づき説明」 right below a head, or right above the next label.
    func tellsOfExplanation(_ index: Int, _ content: Range<Int>) -> Bool {
        guard !isOpen || afterSentence && !bytes.hasSuffix("。", in: content), Narration.isExplanation(bytes, content) else { return false }
        return !isOpen || lines[(index + 1)...].firstIndex { !$0.isBlank }.map { labels.contains($0) } ?? false
    }

    /// 「採決の結果、全会一致で可決された。」: below a head, or as the last words under a label of one who does not preside.
    func notesDecision(_ index: Int, _ content: Range<Int>) -> Bool {
        guard let form = DecisionNotes.form(bytes, content), !speeches.isEmpty || form == .marked || !headings.isEmpty else { return false }
        if form == .marked || !isOpen { return afterSentence }
        guard afterSentence, let last = speeches.last, last.lastLine >= 0, !UnlabelledWords.isOfChair(bytes, last.shape) else { return false }
        return lines[(index + 1)...].firstIndex { !$0.isBlank }.map { labels.contains($0) || headingRule.isListed(lines[$0].content) } ?? true
    }

    /// Below the last head somebody explained something, and nothing else was said.
    var isBelowExplanation: Bool {
        guard let scene = scenes.last, scene.kind == .explanation, let heading = headings.last else { return false }
        return heading.range.upperBound <= scene.range.lowerBound && speeches.last.map { $0.end <= heading.range.lowerBound } ?? true
    }
}
