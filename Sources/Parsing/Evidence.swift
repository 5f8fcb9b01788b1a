import Minutes
import SourceText

/// What the whole document shows about its labels, gathered in one pass over the heads of its lines.
struct Evidence {
    let bytes: [UInt8]
    let lines: [Line]
    private(set) var candidates: [Candidate] = []
    /// Lines that hold anything.
    private(set) var filledLines = 0
    /// Lines that begin with an office and a name.
    private var clearLabels: Set<Int> = []

    /// - Parameter isNamesAlone: the style of names without an office was asked for.
    init(_ bytes: [UInt8], _ lines: [Line], isNamesAlone: Bool = false) {
        self.bytes = bytes
        self.lines = lines
        var counts: [UInt64: Int] = [:]
        // Labels come again and again: the words of each are measured once.
        var known: [UInt64: Candidate] = [:]
        for index in lines.indices where !lines[index].isBlank {
            filledLines += 1
            guard lines[index].headingMarks == 0 || lines[index].content.count <= 60, let shape = LabelReader.read(bytes, line: lines[index], index: index) else { continue }
            let hash = bytes.hash(of: shape.span)
            let candidate: Candidate
            if let seen = known[hash], seen.shape.isPrintedLike(shape, bytes) {
                candidate = seen.again(bytes, shape)
            } else {
                candidate = Candidate(bytes, shape)
                known[hash] = candidate
            }
            guard isPlausible(candidate) else { continue }
            candidates.append(candidate)
            counts[candidate.key, default: 0] += 1
        }
        for (index, label) in NamesToLineEnd.labels(bytes, lines, candidates) {
            counts[candidates[index].key, default: 1] -= 1
            counts[label.key, default: 0] += 1
            candidates[index] = label
        }
        clearLabels = Set(candidates.lazy.filter(\.isOfficeWithName).map(\.shape.line))
        for index in candidates.indices {
            candidates[index].repeats = counts[candidates[index].key] ?? 1
            candidates[index].looksSpoken = looksSpoken(candidates[index].shape)
        }
        for index in LabelLines(bytes, lines, candidates)?.found() ?? [] {
            candidates[index].looksSpoken = true
            candidates[index].isLabelLine = true
        }
        takeNamesAlone(isForced: isNamesAlone)
        takeCutOpenings()
        takeCutEnd()
        takeStackedDittos()
        takeCalls()
        takeCallsByOffice()
        keepHeadings()
    }

    private mutating func takeNamesAlone(isForced: Bool) {
        let names = NamesAlone.candidates(bytes, lines, filledLines: filledLines, known: candidates, isForced: isForced)
        guard !names.isEmpty else { return }
        let taken = Set(names.map(\.shape.line))
        candidates = (candidates.filter { !taken.contains($0.shape.line) } + names).sorted { $0.shape.line < $1.shape.line }
    }

    /// 「○北山委員長」 / 「西野次郎委員」: a marked label known from elsewhere, alone on its line, and whom it calls.
    private mutating func takeCalls() {
        func isAlone(_ candidate: Candidate) -> Bool {
            candidate.shape.mark != .none && (candidate.shape.separator == .lineEnd && candidate.isBareSpeaker || candidate.shape.possibleName?.upperBound == lines[candidate.shape.line].content.upperBound)
        }
        let spoken = candidates.filter { isAlone($0) && $0.looksSpoken }
        guard let first = spoken.first?.shape.line, let last = spoken.last?.shape.line else { return }
        let known = Set(spoken.map(\.key))
        for index in candidates.indices where !candidates[index].looksSpoken && isAlone(candidates[index]) && known.contains(candidates[index].key) && (first...last).contains(candidates[index].shape.line) {
            guard let below = lines[(candidates[index].shape.line + 1)...].first(where: { !$0.isBlank }), below.headingMarks == 0, LabelShape.mark(bytes, at: below.content.lowerBound, end: below.content.upperBound).1 == 0,
                  bytes.codePointCount(in: below.content) <= 16, AgendaMarker.read(bytes, at: below.content.lowerBound, end: below.content.upperBound) == nil || candidates[index].shape.possibleName != nil, HeaderKeys.read(bytes, below.content) == nil else { continue }
            candidates[index].looksSpoken = true
        }
    }

    /// 「○西野市長　議長」, 「○北山議長　西野市長」: behind a marked label known from elsewhere and above the next one, nothing but whom it calls.
    private mutating func takeCallsByOffice() {
        let silent = candidates.indices.filter { !candidates[$0].looksSpoken && candidates[$0].shape.mark != .none && !candidates[$0].opensList }
        guard !silent.isEmpty else { return }
        let spoken = candidates.filter { $0.shape.mark != .none && $0.looksSpoken }
        guard let first = spoken.first?.shape.line, let last = spoken.last?.shape.line else { return }
        let known = Set(spoken.map(\.key)), heads = Set(candidates.lazy.filter { $0.shape.mark != .none }.map(\.shape.line))
        for index in silent where known.contains(candidates[index].key) {
            let shape = candidates[index].shape, called = bytes.withoutBlanks(shape.textStart..<lines[shape.line].content.upperBound)
            guard (first...last).contains(shape.line), (2...16).contains(called.codePointCount(in: called.indices)), Offices.ending(called, called.indices) != nil,
                  let below = lines.indices.suffix(from: shape.line + 1).first(where: { !lines[$0].isBlank }), heads.contains(below) || Bracket.opening(bytes, at: lines[below].content.lowerBound, end: lines[below].content.upperBound) != nil else { continue }
            candidates[index].looksSpoken = true
        }
    }

    /// 「○北山　議長　　本日の署名議員として」: behind a mark a label known from elsewhere, and words that go on below.
    private mutating func takeCutOpenings() {
        let known = Set(candidates.lazy.filter { $0.shape.mark != .none && $0.looksSpoken }.map(\.key))
        let cut = candidates.indices.filter { !candidates[$0].looksSpoken && candidates[$0].shape.mark != .none && !candidates[$0].opensList }
        guard !cut.isEmpty else { return }
        let width = HardWrap.width(bytes, lines) { _ in false }
        for index in cut {
            let shape = candidates[index].shape
            let text = shape.textStart..<lines[shape.line].content.upperBound
            let isKnown = candidates[index].repeats > 1 && known.contains(candidates[index].key)
            guard isKnown || candidates[index].isOfficeWithName || candidates[index].isBareSpeaker && candidates[index].hasOffice,
                  bytes.codePointCount(in: text) >= 4, let last = bytes.codePoint(before: text.upperBound, start: text.lowerBound) else { continue }
            // No head ends in kana or a comma, and none as wide as the page goes on to the end of a sentence.
            if isKnown, CodePoint.isHiragana(last.value) || last.value == 0x3001 { candidates[index].looksSpoken = true }
            if let width, HardWrap.width(bytes, lines[shape.line]) >= width - 4, wraps(shape, shortest: min(25, width / 2 - 3)) { candidates[index].looksSpoken = true }
        }
    }

    /// A copy that ends within a sentence: what stands behind the last label are words, where the label is known or a mark stands before its office.
    private mutating func takeCutEnd() {
        guard let index = candidates.indices.last, !candidates[index].looksSpoken, let last = lines.last(where: { !$0.isBlank }), !SpokenWords.endsSentence(bytes, last.content) else { return }
        let shape = candidates[index].shape, text = shape.textStart..<max(shape.textStart, last.content.upperBound)
        guard text.count <= 900, !bytes.contains("。", in: text), !candidates[index].opensList, lines[shape.line...].count(where: { !$0.isBlank }) <= 6 else { return }
        let isKnown = candidates.contains { $0.key == candidates[index].key && $0.looksSpoken && $0.shape.mark == shape.mark && $0.shape.frame == shape.frame }
        guard isKnown || shape.mark != .none && candidates[index].hasOffice && (candidates[index].isBareSpeaker || candidates[index].isOfficeWithName) else { return }
        // 「議長　北山みどり」 is who signs.
        guard !RosterReader.isRow(bytes, shape.label.lowerBound..<lines[shape.line].content.upperBound) else { return }
        let isSentence = isKnown && candidates[index].isOfficeWithName && kana(in: text) > 0 && (kana(in: text) >= 3 || bytes.contains("、", in: text))
        candidates[index].looksSpoken = isSentence || kana(in: text) >= (isKnown ? 4 : 6) && bytes.codePointCount(in: text) >= 9
    }

    /// 々 right above 番外⏎西野町長, where a column of labels was read before the words beside it.
    private mutating func takeStackedDittos() {
        for index in candidates.indices.dropLast() where candidates[index].shape.frame == .ditto && !candidates[index].looksSpoken && candidates[index].shape.separator == .lineEnd {
            let next = candidates[index + 1]
            candidates[index].looksSpoken = next.shape.line == candidates[index].shape.line + 1 && next.looksSpoken && next.hasOffice && next.shape.separator == .lineEnd
        }
    }

    private func kana(in text: Range<Int>) -> Int {
        var kana = 0, offset = text.lowerBound
        while let found = bytes.codePoint(at: offset, end: text.upperBound) {
            if CodePoint.isHiragana(found.value) { kana += 1 }
            offset += found.length
        }
        return kana
    }

    /// `### 会長`: a heading is a label where it is nothing but an office or a person, words follow, and the document has several of them.
    private mutating func keepHeadings() {
        func isLabel(_ candidate: Candidate) -> Bool { candidate.looksSpoken && candidate.shape.separator == .lineEnd && (candidate.isBareSpeaker || candidate.isOfficeWithName) }
        let headings = candidates.indices.filter { lines[candidates[$0].shape.line].headingMarks > 0 }
        guard !headings.isEmpty else { return }
        let areLabels = headings.count { isLabel(candidates[$0]) } >= 3
        candidates = candidates.filter { lines[$0.shape.line].headingMarks == 0 || areLabels && isLabel($0) }
    }

    /// A label needs a role word, a name with its honorific, or a seat number.
    private func isPlausible(_ candidate: Candidate) -> Bool {
        let shape = candidate.shape
        switch shape.frame {
        case .bare:
            if shape.mark == .none { return candidate.hasOffice || candidate.isSeat || candidate.isNumberedName || candidate.word != nil || (candidate.isNamed || candidate.isSurname) && shape.separator == .colon || candidate.isNameAlone }
            return candidate.isBareSpeaker || shape.possibleName != nil
        case .tail: return candidate.hasOffice || candidate.isSeat || candidate.isBracketName
        case .enclosed, .tortoise, .angle, .quoted, .closing, .lenticular:
            if shape.frame == .closing, closesBracketAbove(shape) { return false }
            if shape.frame == .closing, candidate.isSurname { return true }
            return candidate.hasOffice || candidate.isNamed || candidate.word != nil || shape.inner != nil || candidate.isSeat
                || (shape.frame == .lenticular && CouncilBracket.speaksAsBody(candidate)) || (shape.frame == .enclosed && shape.separator == .lineEnd && CouncilCircle.isBody(candidate))
        case .ditto: return true
        case .anonymous: return Evidence.isSentence(bytes, shape.textStart..<lines[shape.line].content.upperBound)
        }
    }

    /// 「君）　発言を許します」 below 「○議長（北山一郎」: the rest of a label that its cell cut, and no label of its own.
    private func closesBracketAbove(_ shape: LabelShape) -> Bool {
        guard shape.line > 0, case let above = lines[shape.line - 1].content else { return false }
        return above.last { bytes.first(of: ["（", "(", "）", ")"], at: $0) != nil }.map { bytes.first(of: ["（", "("], at: $0) != nil } ?? false
    }

    /// Whether words follow the label that someone may have spoken: a sentence, a direction, or such a line below.
    private func looksSpoken(_ shape: LabelShape) -> Bool {
        let end = lines[shape.line].content.upperBound
        let text = shape.textStart..<end
        // ○議長　北山　一郎, and the words below.
        if shape.mark != .none, let name = shape.possibleName, name.upperBound == end { return wraps(shape) }
        if !text.isEmpty, !StageDirections.isTimeLine(bytes, text) {
            if shape.mark == .none, isOfRoster(shape, text) || isCalled(shape, text) { return false }
            if Evidence.isSentence(bytes, text) || Evidence.callsOut(bytes, text) || bytes.has("投票総数", at: text.lowerBound) { return true }
            return (isLong(text) || AgendaMarker.read(bytes, at: text.lowerBound, end: end) != nil) && wraps(shape) && !RosterReader.isRow(bytes, shape.label.lowerBound..<end)
        }
        return wraps(shape)
    }

    /// 「１番　―　　２番　北山一郎」, 「５．遅参委員　なし」: seats and fields, and nobody's words.
    private func isOfRoster(_ shape: LabelShape, _ text: Range<Int>) -> Bool {
        let content = lines[shape.line].content
        guard content.count <= 200 else { return false }
        if RosterReader.isNone(bytes, text), let field = HeaderKeys.read(bytes, content)?.field, [.absent, .late, .left, .letters, .written].contains(field) { return true }
        return RosterReader.isRowOfSeats(bytes, content)
    }

    /// 「２番　西野議員の発言を許します。」, 「１番　北山一郎議員、２番　…を指名します。」: whom the chair calls or names, at the head of a line.
    private func isCalled(_ shape: LabelShape, _ text: Range<Int>) -> Bool {
        text.count <= 120 && bytes.hasSuffix("番", in: shape.label) && bytes.containsAny(["の発言を許", "の質問を許", "の登壇を許", "を指名します。", "を指名いたします。"], in: text)
    }

    /// 「事務局長　定刻となりましたので、ただいまから第８回総会 / を開会いたします。」: more than a name stands before what を belongs to.
    private func saysMuch(_ shape: LabelShape) -> Bool {
        let text = shape.textStart..<lines[shape.line].content.upperBound
        return isLong(text) && (shape.mark != .none || bytes.codePointCount(in: text) >= 18 && bytes.contains("、", in: text) && !bytes.hasSuffix("番", in: shape.label))
    }

    /// Rows of a roster and fields of a header are short; words that the page width cut are long.
    private func isLong(_ text: Range<Int>) -> Bool {
        if bytes.codePointCount(in: text) >= 18 { return true }
        return kana(in: text) >= 5
    }

    private func isChairAlone(_ shape: LabelShape) -> Bool {
        let office = bytes.withoutBlanks(shape.label)
        return Offices.alone(office, office.indices)?.kind == .chair
    }

    /// Whether the lines right below complete a sentence, before any of them may be a label itself.
    /// - Parameter shortest: code points that a line has at least where the page width cut it.
    private func wraps(_ shape: LabelShape, shortest: Int = 25) -> Bool {
        var seen = 0, heads = 0
        for index in lines.indices.suffix(from: shape.line + 1) where !lines[index].isBlank {
            let line = lines[index]
            // The number of the page, and a running head behind it.
            if PageFurniture.isPageMark(bytes, line.content) { heads = 2; continue }
            // 議長 / 午後２時00分開議 / 定刻となりましたので…
            if seen == 0, shape.mark == .none, StageDirections.isTimeLine(bytes, line.content), isChairAlone(shape) { continue }
            if line.headingMarks > 0 || Separators.isSeparator(bytes, line.content) { return false }
            // A row of a roster above 「欠席議員は次のとおりである。」 or above the first label.
            // 「１番　北山一郎議員 / を指名します。」: who is named, within the words of another.
            if seen == 0, bytes.has("を", at: line.content.lowerBound), !saysMuch(shape) { return false }
            let key = HeaderKeys.read(bytes, line.content)
            // 「事務局。」: behind a mark the chair calls them, and a list has no full stop.
            if key?.field.isRoster ?? false { return shape.mark != .none && seen == 0 && line.content.count <= 45 && bytes.hasSuffix("。", in: line.content) }
            if shape.mark == .none, seen == 0, clearLabels.contains(index) { return false }
            // 「日程第３、…を議題とします。」 begins as a field of a header does.
            if Evidence.isSentence(bytes, line.content) || Evidence.isNote(bytes, line.content) { return shape.mark != .none || seen == 0 && (key == nil || bytes.hasSuffix("ます。", in: line.content)) }
            if heads > 0, !clearLabels.contains(index), bytes.codePointCount(in: line.content) <= 24 { heads -= 1; continue }
            // Rows of a roster and entries of a list are short; a wrapped line is long.
            guard bytes.codePointCount(in: line.content) >= shortest, seen < 3 else { return false }
            seen += 1
        }
        return false
    }

    /// Ends like a sentence, holds the end of one, or is a stage direction.
    static func isSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if bytes.hasSuffix("。", in: range) { return true }
        // 「５．欠席委員」 is no sentence.
        let point = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound).map { bytes.has("．", at: $0.end, end: range.upperBound) ? $0.end + 3 : range.lowerBound } ?? range.lowerBound
        if bytes.containsAny(["。", "？", "！", "．", "か?", "｡"], in: point..<range.upperBound) { return true }
        if bytes.first(of: ["「", "―", "──", "…"], at: range.lowerBound, end: range.upperBound) != nil { return true }
        if Bracket.opening(bytes, at: range.lowerBound, end: range.upperBound) != nil, !StageDirections.find(bytes, range).isEmpty { return true }
        if StageDirections.dashed(bytes, range) != nil { return true }
        return bytes.codePointCount(in: range) >= 28 && bytes.containsAny(["、", "，"], in: range) && !RosterReader.isRow(bytes, range) && !isListOfOffices(bytes, range)
    }

    /// 総務課長、企画課長、こども未来局長; and nobody speaks without kana.
    private static func isListOfOffices(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var kana = 0, parts = 0, offices = 0, start = range.lowerBound, offset = start
        func endPart() {
            parts += 1
            let part = bytes.trimmed(start..<offset)
            if Offices.ending(bytes, part) != nil || RosterReader.isOffice(bytes, part) { offices += 1 }
        }
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isHiragana(found.value) { kana += 1 }
            if found.value == 0x3001 || found.value == 0xFF0C { endPart(); start = offset + found.length }
            offset += found.length
        }
        endPart()
        return kana == 0 || parts >= 3 && offices * 5 >= parts * 4
    }

    private static let calls: [StaticString] = ["議長", "委員長", "会長", "座長", "はい", "いいえ", "なし", "異議", "賛成", "反対", "了解", "ございません", "ありません"]
    private static let offices: [StaticString] = ["議長", "委員長", "会長", "座長"]
    private static let endings: [StaticString] = ["ます", "です", "ました", "でした", "ません", "ください", "ですか", "ますか", "ましょう", "する", "した", "なし", "たい", "…", "ない", "..."]

    /// 「議長」, 「はい」, 「お答えします」: said without a full stop.
    private static func callsOut(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if bytes.codePointCount(in: range) <= 8, let call = bytes.first(of: calls, at: range.lowerBound, end: range.upperBound) {
            // 「委員　委員長始め３名」 calls nobody.
            let rest = range.lowerBound + call.utf8CodeUnitCount..<range.upperBound
            return bytes.first(of: offices, at: range.lowerBound) == nil || rest.isEmpty || bytes.first(of: ["、", "，", "！", "!", "…", " ", "　", "挨拶", "あいさつ"], at: rest.lowerBound, end: rest.upperBound) != nil
        }
        return endings.contains { bytes.hasSuffix($0, in: range) } || isNote(bytes, range)
    }

    /// 「資料1に基づき説明」: what a summary notes of a speech.
    private static func isNote(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        (["説明", "報告"] as [StaticString]).contains { bytes.hasSuffix($0, in: range) }
            && bytes.containsAny(["に基づき", "に基づいて", "により", "に沿って", "について", "を説明", "を報告", "から説明", "から報告"], in: range)
    }
}
