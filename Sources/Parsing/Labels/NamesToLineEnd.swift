import SourceText

/// Labels without a mark that are an office or a seat and the full name, alone on their lines: 議長　中原三郎, ３番　東野太郎, 議　長　中原三郎君.
///
/// Rows of rosters and signatures look the same. They are labels where several stand behind what has ended and above words, and one of them comes again.
struct NamesToLineEnd {
    private let bytes: [UInt8]
    private let lines: [Line]
    /// Lines that are an office and a name and nothing else.
    private let alone: Set<Int>

    /// The labels by the index of the candidate; empty where the document has none.
    static func labels(_ bytes: [UInt8], _ lines: [Line], _ candidates: [Candidate]) -> [Int: Candidate] {
        var isKnown: [Int: Bool] = [:]
        for index in candidates.indices where isRow(lines, candidates[index]) {
            let shape = candidates[index].shape, name = shape.textStart..<lines[shape.line].content.upperBound
            if isFullName(bytes, name) { isKnown[index] = true } else if isLikelyName(bytes, name) { isKnown[index] = false }
        }
        let rows = isKnown.keys.sorted()
        guard rows.count >= 3 else { return [:] }
        let names = NamesToLineEnd(bytes: bytes, lines: lines, alone: Set(rows.map { candidates[$0].shape.line }))
        var labels: [Int: Candidate] = [:], counts: [UInt64: Int] = [:]
        for row in rows where names.headsWords(candidates[row].shape.line) {
            let shape = candidates[row].shape, label = Candidate(bytes, whole(shape, lines[shape.line].content.upperBound))
            labels[row] = label
            counts[label.key, default: 0] += 1
        }
        // A family name that is not frequent is one where the label comes again.
        labels = labels.filter { isKnown[$0.key] == true || counts[$0.value.key] ?? 0 > 1 }
        let known = labels.filter { isKnown[$0.key] == true }
        return known.count >= 3 && known.values.contains { counts[$0.key] ?? 0 > 1 } ? labels : [:]
    }

    private static func isRow(_ lines: [Line], _ candidate: Candidate) -> Bool {
        let shape = candidate.shape
        return shape.mark == .none && shape.frame == .bare && (6...36).contains(lines[shape.line].content.upperBound - shape.textStart) && (shape.separator == .blank || shape.separator == .tab)
            && (candidate.hasOffice || candidate.isSeat) && !candidate.opensList && !candidate.isDirection
    }

    /// 鵜殿一郎: three to six kanji, and nothing that is done at a meeting.
    private static func isLikelyName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = LabelName.withoutHonorific(bytes.withoutBlanks(range))
        var offset = 0, length = 0
        while let point = name.codePoint(at: offset) {
            guard CodePoint.isKanji(point.value) else { return false }
            offset += point.length
            length += 1
        }
        return (3...6).contains(length) && Offices.ending(name, name.indices) == nil
            && !name.containsAny(["宣", "告", "説明", "採決", "挨拶", "休憩", "再開", "質疑", "質問", "討論", "登壇", "開会", "閉会", "散会", "指名", "選挙", "議題", "議案", "委員"], in: name.indices)
    }

    /// 中原三郎, 中原　三郎, 中原三郎君: a known family name, and a given name as they usually end.
    private static func isFullName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var name = bytes.withoutBlanks(range)
        let isPolite = name.hasSuffix("君", in: name.indices)
        if isPolite { name.removeLast(3) }
        guard (3...7).contains(name.codePointCount(in: name.indices)), Offices.ending(name, name.indices) == nil, let family = Surnames.prefixLength(name, name.indices), family < name.count else { return false }
        let given = family..<name.count
        return (1...4).contains(name.codePointCount(in: given)) && (isPolite || Surnames.endsLikeGivenName(name, given))
    }

    /// The name belongs to the label, and the words begin below.
    private static func whole(_ shape: LabelShape, _ end: Int) -> LabelShape {
        var label = shape
        label.frame = .tail
        label.inner = shape.textStart..<end
        label.label = shape.label.lowerBound..<end
        label.span = shape.span.lowerBound..<end
        (label.textStart, label.separator, label.isSplit, label.possibleName) = (end, .lineEnd, true, nil)
        return label
    }

    private func headsWords(_ line: Int) -> Bool {
        guard let above = lines[..<line].lastIndex(where: { !$0.isBlank }), !alone.contains(above), isEnded(lines[above]),
              let below = lines[(line + 1)...].firstIndex(where: { !$0.isBlank }), !alone.contains(below) else { return false }
        let words = lines[below].content
        guard lines[below].headingMarks == 0, !bytes.has("を", at: words.lowerBound), !(HeaderKeys.read(bytes, words)?.field.isRoster ?? false) else { return false }
        return Evidence.isSentence(bytes, words) || StageDirections.wholeLine(bytes, words) != nil || bytes.codePointCount(in: words) >= 16
    }

    private func isEnded(_ line: Line) -> Bool {
        line.headingMarks > 0 || SpokenWords.endsSentence(bytes, line.content) || StageDirections.wholeLine(bytes, line.content) != nil || Separators.isSeparator(bytes, line.content)
            || StageDirections.isTimeLine(bytes, line.content) || AgendaMarker.isSchedule(bytes, line.content) || PageFurniture.isPageMark(bytes, line.content)
    }
}
