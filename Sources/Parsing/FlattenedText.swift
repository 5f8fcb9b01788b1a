import SourceText

/// Texts whose line breaks were lost: one line holds many speeches.
///
/// Such a line is cut in front of every label that no ordinary sentence holds: a mark with office and name, or office and
/// name with honorific, right behind the end of a sentence or a direction. Nothing is cut elsewhere. A short line is cut only
/// where a sentence follows the marked label: 〔「異議なし」と呼ぶ者あり〕○議長（北山一郎君）　御異議なしと認めます。
enum FlattenedText {
    private static let longestLine = 1200

    /// The lines, long ones cut at their labels.
    static func cut(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        let isOneLine = lines.count * 2000 < bytes.count
        let marks = marks.filter { bytes.contains($0, in: bytes.indices) }
        var result: [Line] = []
        for (index, line) in lines.enumerated() {
            let starts = line.content.count > longestLine ? labelStarts(bytes, line, takesPlain: isOneLine) : markedStarts(bytes, line, marks)
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
        return found.enumerated().compactMap { index, offset in
            let next = index + 1 < found.count ? found[index + 1] : content.upperBound
            let above = bytes.trimmed(content.lowerBound..<offset)
            guard above.count >= 3, endsSentence(bytes, at: above.upperBound - 3) || bytes[above.upperBound - 1] == 0x29, isLabel(bytes, offset..<content.upperBound),
                  bytes.contains("。", in: offset..<next) else { return nil }
            return offset
        }
    }

    private static func places(_ bytes: [UInt8], _ word: StaticString, in range: Range<Int>) -> [Int] {
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
        var afterSentence = false
        while offset < line.content.upperBound {
            let byte = bytes[offset]
            if byte < 0xE2 || byte > 0xEF {
                if byte & 0xC0 != 0x80, bytes.blankLength(at: offset, end: line.content.upperBound) == nil { afterSentence = byte == 0x29 || byte == 0x2D || byte == 0x3E }
                offset += 1
                continue
            }
            if let blank = bytes.blankLength(at: offset, end: line.content.upperBound) { offset += blank; continue }
            if afterSentence, takesPlain || LabelShape.mark(bytes, at: offset, end: line.content.upperBound).1 > 0, isLabel(bytes, offset..<line.content.upperBound) {
                starts.append(offset)
            }
            afterSentence = endsSentence(bytes, at: offset)
            offset += 3
        }
        return starts
    }

    /// 。 」 』 〕 ）
    private static func endsSentence(_ bytes: [UInt8], at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0xE3: bytes.first(of: ["。", "」", "』", "〕"], at: offset) != nil
        case 0xEF: bytes.has("）", at: offset)
        case 0xE2: bytes.has("─", at: offset) || bytes.has("―", at: offset)
        default: false
        }
    }

    private static func isLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let shape = LabelReader.read(bytes, line: Line(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 300)), index: 0) else { return false }
        let candidate = Candidate(bytes, shape)
        if shape.mark == .none { return candidate.isOfficeWithName && candidate.inner == .nameWithHonorific && shape.separator != .note }
        return candidate.isOfficeWithName || (candidate.isBareSpeaker && shape.separator == .blank && !candidate.opensList)
    }
}
