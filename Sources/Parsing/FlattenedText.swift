import Minutes
import SourceText

/// Texts whose line breaks were lost: one line holds many speeches.
///
/// Such a line is cut in front of every label that no ordinary sentence holds: a mark with office and name, or office and
/// name with honorific, right behind the end of a sentence or a direction. Nothing is cut elsewhere. A short line is cut only
/// where a sentence follows the marked label: 〔「異議なし」と呼ぶ者あり〕○議長（北山一郎君）　御異議なしと認めます。
enum FlattenedText {
    private static let longestLine = 1200
    private static let shortestText = 600

    /// The lines, long ones cut at their labels.
    static func cut(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        let areLong = lines.count * 2000 < bytes.count
        let marks = marks.filter { bytes.contains($0, in: bytes.indices) }
        var result: [Line] = []
        for (index, line) in lines.enumerated() {
            // The line is the text, but for a title above it.
            let isText = areLong || line.content.count > shortestText && line.content.count * 3 > bytes.count * 2
            var starts = line.content.count > longestLine || isText ? labelStarts(bytes, line, takesPlain: isText) : markedStarts(bytes, line, marks)
            if isText, !starts.isEmpty || areLong { starts = PlainLabelsInLine.completed(bytes, line.content, starts) }
            if isText, !starts.isEmpty { starts = (starts + rulingEdges(bytes, line.content)).sorted() }
            if starts.isEmpty, line.content.count > RoundLabelsInLine.shortest { starts = RoundLabelsInLine.starts(bytes, line.content) }
            if starts.isEmpty {
                if !result.isEmpty { result.append(line) }
                continue
            }
            if result.isEmpty { result = Array(lines[..<index]) }
            var start = line.range.lowerBound
            for next in starts + [line.range.upperBound] where next > start {
                result.append(Line(bytes, start..<next))
                start = next
            }
        }
        return result.isEmpty ? lines : result
    }

    private static let marks: [StaticString] = ["○", "◯", "◎", "●", "◆", "◇"]

    /// Marked labels within a line of ordinary length.
    private static func markedStarts(_ bytes: [UInt8], _ line: Line, _ marks: [StaticString]) -> [Int] {
        let content = line.content, inner = content.lowerBound + 3
        guard !marks.isEmpty, content.count > 40, bytes.containsAny(marks, in: inner..<content.upperBound) else { return [] }
        let found = marks.flatMap { places(bytes, $0, in: inner..<content.upperBound) }.sorted()
        let starts = found.enumerated().compactMap { index, offset -> Int? in
            let next = index + 1 < found.count ? found[index + 1] : content.upperBound
            let above = withoutCounter(bytes, bytes.trimmed(content.lowerBound..<offset))
            guard above.count >= 3, endsSentence(bytes, at: above.upperBound - 3) || bytes[above.upperBound - 1] == 0x29 || opensMeeting(bytes, above), isLabel(bytes, offset..<content.upperBound),
                  bytes.contains("。", in: offset..<next) else { return nil }
            return offset
        }
        return counted(bytes, starts, from: content.lowerBound)
    }

    /// 「…決定いたしました。　──────────　表　決　議長（北山一郎君）…」: where rulings begin and end that stood between lines.
    private static func rulingEdges(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
        var edges: [Int] = [], offset = line.lowerBound
        while let start = bytes.firstOffset(of: "──────", in: offset..<line.upperBound) {
            offset = start
            while bytes.has("─", at: offset, end: line.upperBound) { offset += 3 }
            edges += [start, offset]
        }
        return edges
    }

    /// Where the word stands in the range.
    static func places(_ bytes: [UInt8], _ word: StaticString, in range: Range<Int>) -> [Int] {
        var places: [Int] = [], offset = range.lowerBound
        while let found = bytes.firstOffset(of: word, in: offset..<range.upperBound) {
            places.append(found)
            offset = found + word.utf8CodeUnitCount
        }
        return places
    }

    private static func labelStarts(_ bytes: [UInt8], _ line: Line, takesPlain: Bool) -> [Int] {
        var starts: [Int] = []
        var offset = line.content.lowerBound
        var afterSentence = false, afterBlank = false
        while offset < line.content.upperBound {
            let byte = bytes[offset]
            if let blank = bytes.blankLength(at: offset, end: line.content.upperBound) { afterBlank = true; offset += blank; continue }
            if byte < 0xE2 || byte > 0xEF {
                if byte & 0xC0 != 0x80 { afterSentence = byte == 0x29 || byte == 0x2D || byte == 0x3E }
                afterBlank = false
                offset += 1
                continue
            }
            let isMarked = (afterSentence || afterBlank) && LabelShape.mark(bytes, at: offset, end: line.content.upperBound).1 > 0
            let isPlain = !isMarked && takesPlain && (afterSentence || afterBlank && opensMeeting(bytes, bytes.trimmed(line.content.lowerBound..<offset)))
            if isMarked || isPlain, isLabel(bytes, offset..<line.content.upperBound), afterSentence || isPlain || speaks(bytes, offset + 3..<line.content.upperBound) {
                starts.append(offset)
            }
            afterSentence = endsSentence(bytes, at: offset)
            afterBlank = false
            offset += 3
        }
        return counted(bytes, starts, from: line.content.lowerBound)
    }

    /// Behind the rows of a header a sentence tells that the mark is a speaker's: 書記　西野次郎　○北山事務局長　定刻になりました。
    private static func speaks(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
        guard let stop = bytes.firstOffset(of: "。", in: rest) else { return false }
        return !bytes.containsAny(marks, in: rest.lowerBound..<stop)
    }

    /// Without the number with which a system counts the speech that follows.
    private static func withoutCounter(_ bytes: [UInt8], _ above: Range<Int>) -> Range<Int> {
        guard let counter = counter(bytes, above), counter.start > above.lowerBound else { return above }
        return bytes.trimmed(above.lowerBound..<counter.start)
    }

    /// The number that stands at the end, apart from what is before it.
    private static func counter(_ bytes: [UInt8], _ above: Range<Int>) -> (value: Int, start: Int)? {
        var place = above.upperBound
        while place > above.lowerBound, (0x30...0x39).contains(bytes[place - 1]), above.upperBound - place < 4 { place -= 1 }
        guard place < above.upperBound, place == above.lowerBound || bytes.codePoint(before: place, start: above.lowerBound).map({ CodePoint.isBlank($0.value) }) ?? false else { return nil }
        return Int(bytes.string(place..<above.upperBound)).map { ($0, place) }
    }

    /// 「…開会　2　◯議長（北山一郎君）」: where the system counts every speech, its number goes with the label behind it.
    private static func counted(_ bytes: [UInt8], _ starts: [Int], from first: Int) -> [Int] {
        let numbers = starts.map { counter(bytes, bytes.trimmed(first..<$0)) }
        let found = numbers.compactMap { $0 }
        guard found.count >= 2, found.count + 1 >= starts.count, zip(found, found.dropFirst()).allSatisfy({ $1.value == $0.value + 1 }) else { return starts }
        return zip(starts, numbers).map { $1?.start ?? $0 }
    }

    /// 午前10時開会
    private static func opensMeeting(_ bytes: [UInt8], _ above: Range<Int>) -> Bool {
        ["開会", "開議", "再開"].contains { (word: StaticString) in bytes.hasSuffix(word, in: above) }
    }

    /// 。 」 』 〕 】 ）
    private static func endsSentence(_ bytes: [UInt8], at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0xE3: bytes.first(of: ["。", "」", "』", "〕", "】"], at: offset) != nil
        case 0xEF: bytes.has("）", at: offset)
        case 0xE2: bytes.has("─", at: offset) || bytes.has("―", at: offset)
        default: false
        }
    }

    /// 北山委員長, 西野教育長, 東田福祉課長: a known family name and the office right behind it.
    private static func isSurnameWithOffice(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
        guard let office = Offices.ending(bytes, token), let surname = Surnames.prefixLength(bytes, token) else { return false }
        return surname + office.ending.utf8CodeUnitCount == token.count || office.kind != .member && Departments.starts(bytes, at: token.lowerBound + surname, end: token.upperBound)
    }

    private static func isLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let shape = LabelReader.read(bytes, line: Line(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 300)), index: 0) else { return false }
        let candidate = Candidate(bytes, shape)
        if shape.mark == .none {
            if candidate.isOfficeWithName { return candidate.inner == .nameWithHonorific && shape.separator != .note }
            return shape.frame == .bare && shape.separator == .blank && isSurnameWithOffice(bytes, shape.token) && bytes.contains("。", in: shape.textStart..<range.upperBound)
        }
        return candidate.isOfficeWithName || (candidate.isBareSpeaker && shape.separator == .blank && !candidate.opensList)
    }
}
