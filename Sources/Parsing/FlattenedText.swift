import SourceText

/// Texts whose line breaks were lost: one line holds many speeches.
///
/// Such a line is cut in front of every label that no ordinary sentence holds: a mark with office and name, or office and
/// name with honorific, right behind the end of a sentence or a direction. Nothing is cut elsewhere.
enum FlattenedText {
    private static let longestLine = 1200

    /// The lines, long ones cut at their labels.
    static func cut(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        guard lines.contains(where: { $0.content.count > longestLine }) else { return lines }
        let isOneLine = lines.count * 2000 < bytes.count
        var result: [Line] = []
        result.reserveCapacity(lines.count + 64)
        for line in lines {
            let starts = line.content.count > longestLine ? labelStarts(bytes, line, takesPlain: isOneLine) : []
            guard !starts.isEmpty else { result.append(line); continue }
            var start = line.range.lowerBound
            for next in starts + [line.range.upperBound] where next > start {
                result.append(Line(bytes, start..<next))
                start = next
            }
        }
        return result
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
