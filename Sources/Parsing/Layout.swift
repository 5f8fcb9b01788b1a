import Minutes
import SourceText

/// The body of the minutes cut into speeches, scenes, headings and separators, with every byte accounted for.
struct Layout {
    struct SpeechDraft {
        let shape: LabelShape
        /// Its places among the layout's pieces.
        var pieces: Range<Int>
        var end: Int
        /// Number of headings that stand before the speech.
        let headingCount: Int
        /// Line of the last spoken fragment; -1 before the first.
        var lastLine = -1
        /// Index of the speech whose speaker goes on here, where no label is printed.
        var speakerOf: Int?
    }

    struct SceneDraft {
        let range: Range<Int>
        let kind: Scene.Kind
        /// Index of the speech in which it stands.
        let speech: Int?
    }

    struct HeadingDraft {
        let range: Range<Int>
        let line: Int
        /// Index of the header's entry that it repeats.
        let entry: Int?
    }

    private(set) var speeches: [SpeechDraft] = []
    /// The ranges of the source that make up the spoken words, line ends between paragraphs included, speech after speech.
    private(set) var pieces: [Range<Int>] = []
    private(set) var scenes: [SceneDraft] = []
    private(set) var headings: [HeadingDraft] = []
    private(set) var ranges: [TextRange] = []

    let bytes: [UInt8]
    let lines: [Line]
    let labels: LabelsByLine
    let headingRule: Headings
    let furniture: PageFurniture
    let wrapWidth: Int?
    /// Columns that the words below labels are set in.
    private(set) var margin = 0
    private let unspoken: SortedRanges
    private(set) var isOpen = false
    private var hasBegun = false
    private(set) var afterSentence = true
    let lastLabel: Int
    /// The meeting was closed, and nobody speaks after this line.
    private(set) var hasAdjourned = false
    private var isAppendix = false
    private(set) var numbers = HeadingNumbers()
    /// Nothing was said since a recess.
    private var isBehindRecess = false
    /// Rows of names follow the count of those who are there.
    private var isRollCall = false
    /// Lines before this one belong to a paper that is printed between rulings.
    private var documentEnd = 0
    /// Paragraphs begin with a blank: a line without one goes on with the sentence above it.
    private(set) var setsParagraphsIn = false
    /// Where the words of the next line begin, behind the end of a direction that the page width cut.
    private var directionEnd = 0

    /// - Parameters:
    ///   - bodyLine: index of the first line that does not belong to the header block.
    ///   - pageStarts: byte offsets at which pages begin, where the source has pages.
    ///   - unspoken: lines of passages that the file itself sets apart as nobody's words.
    init(_ bytes: [UInt8], _ lines: [Line], labels: [LabelShape], headings: Headings, bodyLine: Int, pageStarts: [Int], unspoken: [Range<Int>] = []) {
        self.bytes = bytes
        self.lines = lines
        self.labels = LabelsByLine(labels, lineCount: lines.count)
        headingRule = headings
        self.unspoken = SortedRanges(unspoken)
        lastLabel = labels.last?.line ?? -1
        let isLabel = self.labels.contains
        furniture = PageFurniture(bytes, lines, pageStarts: pageStarts, isLabel: isLabel)
        wrapWidth = HardWrap.width(bytes, lines, isLabel: isLabel)
        if let first = labels.first?.line {
            if wrapWidth != nil { margin = HardWrap.margin(bytes, lines[first...], isLabel: isLabel) }
            setsParagraphsIn = HardWrap.setsParagraphsIn(bytes, lines[first...], isLabel: isLabel)
        }
        speeches.reserveCapacity(labels.count)
        for index in lines.indices { take(index, isHeader: index < bodyLine) }
        ranges = Tiling.fill(ranges, of: bytes)
    }

    private mutating func take(_ index: Int, isHeader: Bool) {
        let line = lines[index]
        if furniture[index] || line.isBlank {
            mark(.furniture, residueIn: line.range, whole: furniture[index])
            return
        }
        markEdges(of: line)
        let isUnspoken = unspoken.contains(index)
        if isUnspoken { isOpen = false }
        if let shape = labels[index] { return open(shape, line) }
        let content = line.content
        if directionEnd > content.lowerBound { return speak(bytes.skipBlanks(from: directionEnd, end: content.upperBound)..<content.upperBound, line: index) }
        // The rules of a drawn table part nothing: a cell may go on below.
        if RosterTable.isRule(bytes, content) { return ranges.append(TextRange(.furniture, Span(content))) }
        if Separators.isSeparator(bytes, content) {
            if headingRule.takesMarks, !isHeader, hasBegun { documentEnd = PrintedDocument.end(bytes, lines, below: index) { labels.contains($0) } ?? documentEnd }
            return close(.separator, content)
        }
        if index < documentEnd { return close(.header, content) }
        if Separators.isTableHead(bytes, content) { return close(.header, content) }
        if opensAppendix(index, line) { isAppendix = true }
        if isHeader { numbers.pass(bytes, content, isHeading: headingRule.isListed(content)) }
        if isHeader || isAppendix { return ranges.append(TextRange(.header, Span(content))) }
        if afterSentence, UnlabelledWords.nameTheTurn(bytes, content) { return close(.heading, content) }
        if !isOpen, UnlabelledWords.tellHowTheyVoted(bytes, content) || isBelowExplanation && UnlabelledWords.namePaper(bytes, content) || isUnspoken && UnlabelledWords.isBracketed(bytes, content) { return close(.header, content) }
        if !isOpen, hasBegun, belongsToListOfPersons(index, content) { return close(.header, content) }
        if !isOpen || isBehindRecess, UnlabelledWords.tellWhoIsThere(bytes, content, isBehindRecess: isBehindRecess) { return rollCall(content) }
        if isRollCall, bytes.codePointCount(in: content) <= 40, !bytes.contains("。", in: content), StageDirections.wholeLine(bytes, content) == nil, !headingRule.isHeading(bytes, line, Headings.Place(isOutside: false, isBeforeLabel: false, isAfterSentence: true)) { return close(.header, content) }
        isRollCall = false
        if afterSentence, Headings.numberedInBrackets(bytes, content) != nil || Headings.inSquareBrackets(bytes, content) != nil && isAboveLabel(index) { return heading(line, index) }
        if let kind = StageDirections.wholeLine(bytes, content) ?? (isOpen && !bytes.has("【", at: content.lowerBound) ? nil : StageDirections.aloneOnLine(bytes, content)) { return scene(content, kind) }
        if !isOpen, isDirection(content), let kind = StageDirections.find(bytes, content).first?.kind { return scene(content, kind) }
        defer { numbers.pass(bytes, content, isHeading: headings.last?.line == index) }
        if tellsOfExplanation(index, content) { return scene(content, .explanation) }
        if notesDecision(index, content) { return scene(content, .other) }
        // Most lines are sentences, and no head ends as one: its place need not be looked at.
        if line.headingMarks > 0 || !bytes.hasSuffix("。", in: content), headingRule.isHeading(bytes, line, place(of: index)) { return heading(line, index) }
        if isUnspoken { return ranges.append(TextRange(.header, Span(content))) }
        guard !speeches.isEmpty else { return ranges.append(TextRange(hasBegun ? .heading : .header, Span(content))) }
        if !isOpen, let last = speeches.last, let heading = headings.last, heading.range.lowerBound > last.end {
            let unlabelled = UnlabelledWords(bytes: bytes, content: content, heading: heading, takesMarks: headingRule.takesMarks)
            if unlabelled.areNobodys(behind: last, saying: pieces[last.pieces]) { return scene(content, .other) }
            if let chair = unlabelled.chair(of: speeches) { resume(chair, index, content.lowerBound) }
        }
        isOpen = true
        isBehindRecess = false
        speak(cell(content), line: index)
    }

    /// 出席議員　５名: who is there is noted, and the names may follow.
    private mutating func rollCall(_ content: Range<Int>) {
        isOpen = false
        scene(content, .other)
        isRollCall = true
        isBehindRecess = true
    }

    private mutating func resume(_ chair: Int, _ line: Int, _ start: Int) {
        let shape = LabelShape(line: line, mark: .none, frame: .bare, label: start..<start, token: start..<start, span: start..<start, textStart: start, separator: .direct)
        speeches.append(SpeechDraft(shape: shape, pieces: pieces.count..<pieces.count, end: start, headingCount: headings.count, speakerOf: speeches[chair].speakerOf ?? chair))
    }

    /// The words of a row of a table whose first cells are empty, as where a speech goes on: the rules are none of them.
    private mutating func cell(_ content: Range<Int>) -> Range<Int> {
        var words = content
        while !words.isEmpty, let bar = RosterTable.bar(bytes, at: words.lowerBound) {
            ranges.append(TextRange(.furniture, Span(words.lowerBound, words.lowerBound + bar.utf8CodeUnitCount)))
            words = bytes.skipBlanks(from: words.lowerBound + bar.utf8CodeUnitCount, end: words.upperBound)..<words.upperBound
        }
        return words
    }

    /// (挙手全員) on a line of its own.
    func isDirection(_ content: Range<Int>) -> Bool {
        guard Bracket.opening(bytes, at: content.lowerBound, end: content.upperBound) != nil else { return false }
        return StageDirections.wholeLine(bytes, content) != nil || StageDirections.find(bytes, content).first?.range == content
    }

    // MARK: what a line may be

    private mutating func open(_ shape: LabelShape, _ line: Line) {
        let end = line.content.upperBound
        isBehindRecess = false
        isRollCall = false
        if !shape.span.isEmpty { ranges.append(TextRange(.label, Span(shape.span))) }
        mark(.furniture, residueIn: shape.span.upperBound..<max(shape.span.upperBound, shape.textStart), whole: false)
        speeches.append(SpeechDraft(shape: shape, pieces: pieces.count..<pieces.count, end: shape.span.upperBound, headingCount: headings.count))
        isOpen = true
        hasBegun = true
        afterSentence = true
        guard shape.textStart < end else { return }
        let rest = shape.textStart..<end
        // 「午後一時に再開する / こととし、休憩いたします。」 is no time line.
        if let kind = StageDirections.wholeLine(bytes, rest), cutSentence(from: shape.line) == nil { return scene(rest, kind) }
        // ○３番（西野太郎君）登壇　質問いたします。
        let platform = StageDirections.platform(bytes, rest).flatMap { $0 == end || bytes.blankLength(at: $0, end: end) != nil ? $0 : nil }
        if let platform { scene(rest.lowerBound..<platform, .platform) }
        speak(bytes.skipBlanks(from: platform ?? rest.lowerBound, end: end)..<end, line: shape.line)
    }

    private mutating func close(_ kind: TextRange.Kind, _ range: Range<Int>) {
        ranges.append(TextRange(kind, Span(range)))
        isOpen = false
        afterSentence = true
    }

    private mutating func heading(_ line: Line, _ index: Int) {
        hasBegun = true
        close(.heading, line.content)
        headings.append(HeadingDraft(range: line.content, line: index, entry: headingRule.listedEntry(bytes, line)))
    }

    private mutating func scene(_ range: Range<Int>, _ kind: Scene.Kind) {
        ranges.append(TextRange(.scene, Span(range)))
        let current = isOpen ? speeches.indices.last : nil
        if let current { speeches[current].end = range.upperBound }
        if kind == .recess || kind == .sitting, speeches.last?.shape.line == lastLabel, adjourns(range) { hasAdjourned = true }
        isBehindRecess = kind == .recess || kind == .sitting
        scenes.append(SceneDraft(range: range, kind: kind, speech: current))
    }

    // MARK: spoken words

    /// Adds one line's words to the open speech: directions and residue are cut out, a broken sentence is joined.
    private mutating func speak(_ range: Range<Int>, line: Int) {
        var start = range.lowerBound
        for direction in StageDirections.find(bytes, range) {
            say(start..<direction.range.lowerBound, line: line)
            scene(direction.range, direction.kind)
            start = direction.range.upperBound
        }
        guard let cut = cutDirection(start..<range.upperBound, line: line) else { return say(start..<range.upperBound, line: line) }
        say(start..<cut.range.lowerBound, line: line)
        scene(cut.range, cut.kind)
        directionEnd = cut.range.upperBound
    }

    private mutating func say(_ range: Range<Int>, line: Int) {
        guard SpokenWords.mayHoldResidue(bytes, range) else { return sayWords(range, line: line) }
        for words in SpokenWords.fragments(bytes, range) {
            if words.isResidue { ranges.append(TextRange(.furniture, Span(words.range))) } else { sayWords(words.range, line: line) }
        }
    }

    private mutating func sayWords(_ words: Range<Int>, line: Int) {
        let speech = speeches.count - 1
        if !words.isEmpty, !isAllBlank(words) || speeches[speech].lastLine == line { append(words, to: speech, line: line) }
    }

    private mutating func append(_ words: Range<Int>, to speech: Int, line: Int) {
        let last = speeches[speech].lastLine
        // Blanks between the label, or a direction behind it, and the first word.
        let words = last < 0 ? bytes.skipBlanks(from: words.lowerBound, end: words.upperBound)..<words.upperBound : words
        guard !words.isEmpty else { return }
        if last >= 0, last != line, !isJoined(last, line, words), let end = lineEnd(of: last) {
            pieces.append(end..<end + 1)
            ranges.append(TextRange(.speech, Span(end, end + 1)))
        }
        pieces.append(words)
        speeches[speech].pieces = speeches[speech].pieces.lowerBound..<pieces.count
        speeches[speech].end = words.upperBound
        speeches[speech].lastLine = line
        ranges.append(TextRange(.speech, Span(words)))
        afterSentence = SpokenWords.endsSentence(bytes, words)
        if line >= lastLabel, afterSentence { hasAdjourned = adjourns(words) }
    }

    private func isAllBlank(_ range: Range<Int>) -> Bool { bytes.skipBlanks(from: range.lowerBound, end: range.upperBound) >= range.upperBound }

    // MARK: residue

    /// Tags before and after the content of a line.
    private mutating func markEdges(of line: Line) {
        if line.range.lowerBound < line.content.lowerBound { mark(.furniture, residueIn: line.range.lowerBound..<line.content.lowerBound, whole: false) }
        if line.content.upperBound < line.range.upperBound { mark(.furniture, residueIn: line.content.upperBound..<line.range.upperBound, whole: false) }
    }

    private mutating func mark(_ kind: TextRange.Kind, residueIn range: Range<Int>, whole: Bool) {
        if whole { return ranges.append(TextRange(kind, Span(bytes.trimmed(range)))) }
        for residue in Residue.ranges(bytes, range) { ranges.append(TextRange(kind, Span(residue))) }
    }
}
