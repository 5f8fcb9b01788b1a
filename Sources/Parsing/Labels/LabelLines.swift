import SourceText

/// Labels without a mark in pages that cut their lines anywhere: 議長（北山一郎君） alone on its line, or a blank and words behind it.
///
/// Where a document prints its labels so, a line that begins with exactly a label is one, whatever is said behind it, if the line above has
/// ended and words follow. Rows of a roster stand among their like, and behind a name within a sentence the sentence goes on.
struct LabelLines {
    private let bytes: [UInt8]
    private let lines: [Line]
    private let candidates: [Candidate]
    /// Lines that are nothing but the head of a speech, were they one.
    private let alone: Set<Int>
    /// Labels below which somebody speaks for certain, by their words.
    private let known: Set<UInt64>
    /// Line of the first such label; nil where the document does not set its labels alone.
    private let firstAlone: Int?
    /// The same of labels with their words behind them.
    private let firstInline: Int?

    init?(_ bytes: [UInt8], _ lines: [Line], _ candidates: [Candidate]) {
        let heads = candidates.filter(LabelLines.isAlone)
        let spoken = heads.filter { $0.looksSpoken && !$0.isNameAlone }
        let inline = candidates.filter { LabelLines.isInline($0) && $0.looksSpoken }
        guard spoken.count >= 2 || inline.count >= 3 else { return nil }
        (self.bytes, self.lines, self.candidates) = (bytes, lines, candidates)
        alone = Set(heads.map(\.shape.line))
        known = Set((spoken + inline).map(\.key))
        firstAlone = spoken.count >= 2 ? spoken[0].shape.line : nil
        firstInline = inline.count >= 3 ? inline[0].shape.line : nil
    }

    /// Indices of the candidates that are such lines: those that come once in a long record, and those below which no sentence ends at once.
    func found() -> [Int] {
        candidates.indices.filter { (candidates[$0].repeats == 1 || !candidates[$0].looksSpoken || candidates[$0].isNameAlone) && isLabel(candidates[$0]) }
    }

    private static func isAlone(_ candidate: Candidate) -> Bool {
        guard candidate.shape.mark == .none, candidate.shape.separator == .lineEnd, !candidate.opensList, !candidate.isDirection else { return false }
        return candidate.isOfficeWithName || candidate.shape.frame != .tail && (candidate.hasOffice || candidate.isSeat) || candidate.isNameAlone
    }

    /// 議長　…, ２番（西野太郎君）　…
    private static func isInline(_ candidate: Candidate) -> Bool {
        guard candidate.shape.mark == .none, [.blank, .tab, .noBreakRun].contains(candidate.shape.separator), !candidate.opensList, !candidate.isDirection else { return false }
        return candidate.isOfficeWithName || candidate.shape.frame == .bare && (candidate.hasOffice || candidate.isSeat)
    }

    private func isLabel(_ candidate: Candidate) -> Bool {
        if LabelLines.isInline(candidate) { return isInlineLabel(candidate) }
        guard let firstAlone else { return false }
        let line = candidate.shape.line
        let isClear = candidate.isOfficeWithName || known.contains(candidate.key)
        if line == firstAlone, candidate.looksSpoken, isBelowHeadOfRecord(line) { return true }
        guard alone.contains(line), isEnded(above: line), speaks(below: line, isClear: isClear) else { return false }
        // Above the first words there are rosters; in brackets there is much that is no speaker.
        return known.contains(candidate.key) || line > firstAlone && (candidate.shape.frame == .bare || candidate.isOfficeWithName)
    }

    /// Words of a sentence stand behind the label as far as the line goes, and no name or row.
    private func isInlineLabel(_ candidate: Candidate) -> Bool {
        let line = candidate.shape.line, text = candidate.shape.textStart..<lines[line].content.upperBound
        guard let firstInline, line > firstInline, isEnded(above: line), !RosterReader.isRow(bytes, lines[line].content), line + 1 < lines.count else { return false }
        guard bytes.codePointCount(in: text) >= 12, kana(in: text) >= 4 else { return false }
        return candidate.looksSpoken || !lines[line + 1].isBlank && !alone.contains(line + 1)
    }

    private func kana(in range: Range<Int>) -> Int {
        var kana = 0, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isHiragana(found.value) { kana += 1 }
            offset += found.length
        }
        return kana
    }

    /// 「議事概要」 above the first label: what it opens is spoken, however seldom the label comes.
    private func isBelowHeadOfRecord(_ line: Int) -> Bool {
        guard let above = lines[..<line].lastIndex(where: { !$0.isBlank }), lines[above].content.count <= 60 else { return false }
        return HeaderBlock.isHeadOfRecord(bytes, lines[above].content)
    }

    /// A sentence, a direction, a ruling, a time or the edge of a page stands above.
    private func isEnded(above line: Int) -> Bool {
        guard let above = lines[..<line].lastIndex(where: { !$0.isBlank }) else { return false }
        let content = lines[above].content
        if alone.contains(above) { return false }
        if lines[above].headingMarks > 0 || SpokenWords.endsSentence(bytes, content) || Separators.isSeparator(bytes, content) || PageFurniture.isPageMark(bytes, content) { return true }
        // The running head below the number of a page.
        if above > 0, PageFurniture.isPageMark(bytes, lines[above - 1].content) { return true }
        return AgendaMarker.isSchedule(bytes, content) || StageDirections.isTimeLine(bytes, content)
    }

    /// 異議なし, and nothing else on the line.
    private static func isAssent(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        (["異議なし", "異議なし。", "異議ありません", "異議ございません", "なし", "なし。", "はい", "はい。", "了承", "了承。", "賛成", "承認"] as [StaticString]).contains { $0.utf8CodeUnitCount == content.count && bytes.has($0, at: content.lowerBound) }
    }

    private static let continuations: [StaticString] = [
        "を", "、", "。", "は、", "が、", "に、", "と、", "も、", "の", "へ", "に対", "につ", "によ", "にお", "から", "より", "及び", "並びに", "ほか", "でござい", "であり", "です", "以上の", "以上、",
    ]

    /// Words follow, and they are not the rest of the sentence that holds the name.
    /// - Parameter isClear: an office with its name, or a label known from elsewhere; below any other a short line may be a list's.
    private func speaks(below line: Int, isClear: Bool) -> Bool {
        var seen = 0
        for index in lines.indices.suffix(from: line + 1) where !lines[index].isBlank {
            let content = lines[index].content
            if PageFurniture.isPageMark(bytes, content) { continue }
            if alone.contains(index) || lines[index].headingMarks > 0 || Separators.isSeparator(bytes, content) || StageDirections.isTimeLine(bytes, content) { return false }
            if seen == 0, bytes.first(of: LabelLines.continuations, at: content.lowerBound, end: content.upperBound) != nil { return false }
            if seen < 2, HeaderKeys.read(bytes, content)?.field.isRoster ?? false { return false }
            if seen == 0, LabelLines.isAssent(bytes, content) { return true }
            if Evidence.isSentence(bytes, content) { return !RosterReader.isRow(bytes, content) }
            seen += 1
            if seen > 12 || !isClear && bytes.codePointCount(in: content) < 12 { return false }
        }
        return false
    }
}
