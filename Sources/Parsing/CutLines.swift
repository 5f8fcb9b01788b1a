import Minutes
import SourceText

/// Lines that end because the page does, and what goes on below them.
extension Layout {
    /// As wide as the page, where lines are cut at its width.
    func fillsPage(_ index: Int) -> Bool { wrapWidth.map { HardWrap.width(bytes, lines[index]) >= $0 - 4 } ?? false }

    /// Whether a line goes on with the sentence, or word, that the page or the line cut off.
    func isJoined(_ last: Int, _ line: Int, _ words: Range<Int>) -> Bool {
        guard !SpokenWords.opensItem(bytes, words) else { return false }
        // Where paragraphs are set in, a full line below which none begins may end with a sentence as well.
        if SpokenWords.endsSentence(bytes, lines[last].content) { return setsParagraphsIn && line == last + 1 && fillsPage(last) && !isSetIn(line) }
        if line > last + 1, lines[last + 1..<line].allSatisfy({ $0.isBlank }) || (last + 1..<line).contains(where: { furniture[$0] }) {
            return !isSetIn(line)
        }
        return !isSetIn(line) && line == last + 1 && (fillsPage(last) || endsBelow(last, line) || cutsTitle(last, line))
    }

    /// 「…案のとおりとするこ / とに御異議ありませんか。」, where all paragraphs are set in.
    private func endsBelow(_ last: Int, _ line: Int) -> Bool {
        setsParagraphsIn && lines[last].content.count >= HardWrap.shortest && (lines[line].content.count >= HardWrap.shortest || bytes.contains("。", in: lines[line].content))
    }

    /// 「日程第４、議案第53号　令和４年度みほん村 / 農業集落排水事業特別会計決算認定についてを議題とします。」: a link that stood in the page parts the title of a bill.
    private func cutsTitle(_ last: Int, _ line: Int) -> Bool {
        let above = lines[last].content, below = lines[line].content
        let near = max(above.lowerBound, above.upperBound - 150)..<above.upperBound
        guard bytes.contains("号", in: near) else { return false }
        let marks = (["、", "。", "〕", "）", ")"] as [StaticString]).compactMap { mark in FlattenedText.places(bytes, mark, in: near).last.map { $0 + mark.utf8CodeUnitCount } }
        guard let start = marks.max() ?? (near.lowerBound == above.lowerBound ? near.lowerBound : nil) else { return false }
        let title = bytes.trimmed(start..<near.upperBound)
        guard AgendaMarker.isBill(bytes, title), !Headings.endsAsTitleDoes(bytes, title), !bytes.hasSuffix("号", in: title) else { return false }
        guard let end = (["について", "の件"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: below.lowerBound..<min(below.upperBound, below.lowerBound + 240)) }).min() else { return false }
        return !bytes.containsAny(["。", "、"], in: below.lowerBound..<end)
    }

    /// Opens a paragraph, as its indent shows.
    func isSetIn(_ line: Int) -> Bool {
        bytes.has("　", at: lines[line].range.lowerBound) && (margin == 0 || HardWrap.indent(bytes, lines[line]) > margin)
    }

    func lineEnd(of line: Int) -> Int? {
        let offset = bytes.skipBlanks(from: lines[line].range.upperBound, end: min(bytes.count, lines[line].range.upperBound + 1))
        if offset > lines[line].range.upperBound, bytes[offset - 1] == 0x0A { return offset - 1 }
        return offset < bytes.count && bytes[offset] == 0x0A ? offset : nil
    }

    /// The line on which the words of a cut one go on: the next one, or the first one of the next page; nil where somebody else speaks there or a paragraph begins.
    func continuation(of index: Int) -> Int? {
        guard fillsPage(index) else { return nil }
        guard let next = lines.indices[(index + 1)...].first(where: { !lines[$0].isBlank && !furniture[$0] }), !labels.contains(next), lines[next].headingMarks == 0, !isSetIn(next) else { return nil }
        return next == index + 1 || (index + 1..<next).contains { furniture[$0] } ? next : nil
    }

    /// The lines of a sentence that begins on the line and ends on one of the next few; nil where it ends at once, or never.
    func cutSentence(from index: Int) -> Range<Int>? {
        guard !bytes.contains("。", in: lines[index].content) else { return nil }
        var last = index
        for _ in 0..<5 {
            guard let next = continuation(of: last) else { return nil }
            last = next
            if bytes.contains("。", in: lines[next].content) { return lines[index].content.lowerBound..<lines[next].content.upperBound }
        }
        return nil
    }

    /// 「終わります。（拍 / 手）」: a direction that the page width cut, from its bracket to the one on the next line; behind its bracket any line end cuts it.
    func cutDirection(_ words: Range<Int>, line: Int) -> StageDirections.Direction? {
        guard words.upperBound == lines[line].content.upperBound, fillsPage(line) || endsInBracket(words), line + 1 < lines.count, !labels.contains(line + 1), !lines[line + 1].isBlank, !furniture[line + 1],
              bytes.skipBlanks(from: words.upperBound, end: lines[line + 1].content.lowerBound) == lines[line + 1].content.lowerBound, let open = lastOpening(words) else { return nil }
        let below = lines[line + 1].content
        let joined = Array(bytes[open..<words.upperBound]) + bytes[below.lowerBound..<min(below.upperBound, below.lowerBound + 150)]
        guard let found = StageDirections.find(joined, joined.indices).first, found.range.lowerBound == 0, found.range.upperBound > words.upperBound - open else { return nil }
        return StageDirections.Direction(range: open..<below.lowerBound + found.range.upperBound - (words.upperBound - open), kind: found.kind)
    }

    private func endsInBracket(_ words: Range<Int>) -> Bool {
        (["〔", "（", "("] as [StaticString]).contains { bytes.hasSuffix($0, in: words) }
    }

    /// The last bracket of the words that may hold a direction, where it stays open.
    private func lastOpening(_ words: Range<Int>) -> Int? {
        var found: Int?
        var offset = Bracket.nextPossible(bytes, from: max(words.lowerBound, words.upperBound - 150), end: words.upperBound)
        while offset < words.upperBound {
            if let bracket = Bracket.opening(bytes, at: offset, end: words.upperBound), !bracket.isOfHeads { found = bracket.closing(bytes, from: offset, end: words.upperBound) == nil ? offset : nil }
            offset = Bracket.nextPossible(bytes, from: offset + 1, end: words.upperBound)
        }
        return found
    }
}
