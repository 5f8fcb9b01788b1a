import Minutes
import SourceText

/// Labels that are a person's name and nothing else: ◆北山一郎　…, 北山一郎⇥…, 西野：…, and 北山一郎 alone on a line above the words.
///
/// Transcripts of online meetings name speakers so. Any short word may head a line, so only the whole document shows it:
/// where hardly anyone else speaks, several such heads come again and again with sentences behind them.
struct NamesAlone {
    private let bytes: [UInt8]
    private let lines: [Line]

    /// - Parameters:
    ///   - known: labels with an office, a seat or an honorific, found before.
    ///   - isForced: the style was asked for, and one head is enough.
    /// - Returns: one candidate for each head, in the order of the lines; empty where the document does not print them so.
    static func candidates(_ bytes: [UInt8], _ lines: [Line], filledLines: Int, known: [Candidate], isForced: Bool = false) -> [Candidate] {
        guard isForced || filledLines >= 6 && known.count(where: { $0.looksSpoken }) * 8 < filledLines else { return [] }
        let names = NamesAlone(bytes: bytes, lines: lines), taken = Set(known.lazy.filter(\.looksSpoken).map(\.shape.line))
        let heads = lines.indices.compactMap { taken.contains($0) ? nil : names.head($0) }
        func key(_ shape: LabelShape) -> UInt64 { bytes.hash(of: shape.token) }
        let speaking = heads.filter(names.headsWords)
        let counts = Dictionary(speaking.map { (key($0), 1) }, uniquingKeysWith: +)
        guard isForced || speaking.count > taken.count && isWay(names, speaking, counts) else { return [] }
        func isLabel(_ shape: LabelShape) -> Bool {
            let isPerson = counts[key(shape)] ?? 0 > 1
            return isPerson && shape.separator != .lineEnd || (isPerson || names.endsAsName(shape.token)) && names.headsWords(shape)
        }
        return heads.filter(isLabel).map { shape in
            var candidate = Candidate(bytes, shape)
            candidate.repeats = counts[key(shape)] ?? 1
            candidate.looksSpoken = true
            return candidate
        }
    }

    /// Whether such heads are the way of the document: half of them come again, and half of those people bear a frequent family name.
    private static func isWay(_ names: NamesAlone, _ speaking: [LabelShape], _ counts: [UInt64: Int]) -> Bool {
        let again = speaking.filter { counts[names.bytes.hash(of: $0.token)] ?? 0 > 1 }
        let people = Set(again.map { names.bytes.hash(of: $0.token) })
        let frequent = Set(again.lazy.filter { Surnames.prefixLength(names.bytes, $0.token) != nil }.map { names.bytes.hash(of: $0.token) })
        return speaking.count >= 4 && people.count >= 2 && frequent.count * 2 >= people.count && again.count * 2 >= speaking.count
    }

    /// The head of a line that is a name with words behind or below it.
    private func head(_ index: Int) -> LabelShape? {
        let line = lines[index], content = line.content
        guard !line.isBlank, line.headingMarks == 0 else { return nil }
        let (mark, markLength) = LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound)
        let start = bytes.skipBlanks(from: content.lowerBound + markLength, end: content.upperBound)
        let reader = LabelReader(bytes: bytes, line: index, mark: mark, spanStart: content.lowerBound, start: start, end: content.upperBound, isNumbered: false, isTagged: false)
        let run = reader.run(from: start)
        guard run.isWhole || run.stop == .colon, isName(run.range) else { return nil }
        var shape = reader.made(.bare, label: run.range, token: run.range, until: run.range.upperBound)
        shape.isFullName = true
        return shape.separator == .direct || shape.separator == .blank && mark == .none ? nil : shape
    }

    /// Behind a mark, a tab or a colon the words may follow on the line; behind nothing they stand below.
    private func headsWords(_ shape: LabelShape) -> Bool {
        guard shape.separator == .lineEnd else { return Evidence.isSentence(bytes, shape.textStart..<lines[shape.line].content.upperBound) }
        guard let below = lines[(shape.line + 1)...].first(where: { !$0.isBlank }) else { return false }
        return below.headingMarks == 0 && Evidence.isSentence(bytes, below.content)
    }

    /// One who speaks once: a known family name, or letters that end as given names do.
    private func endsAsName(_ range: Range<Int>) -> Bool {
        Surnames.prefixLength(bytes, range) != nil || bytes.codePointCount(in: range) >= 3 && Surnames.endsLikeGivenName(bytes, range)
    }

    /// A family name, or two to seven letters that may be somebody's name, and no word of meetings.
    private func isName(_ range: Range<Int>) -> Bool {
        guard range.count <= 24, let first = bytes.codePoint(at: range.lowerBound, end: range.upperBound), CodePoint.isKanji(first.value),
              (2...7).contains(bytes.codePointCount(in: range)) || Surnames.prefixLength(bytes, range) == range.count, Offices.ending(bytes, range) == nil, LabelWords.kind(bytes, range) == nil, !Departments.isInside(bytes, range) else { return false }
        let name = Array(bytes[range])
        return PersonName.isPlausible(name) && !PersonName.isHeaderWord(name)
    }
}
