import SourceText

/// Rows of a form whose second cell is where the meeting itself begins: 会議の内容⇥都市計画課長　本日は、…; behind a blank, too, where the speaker is printed with office and name.
enum BodyCells {
    private static let words: [StaticString] = ["内容", "経過", "概要", "要旨", "議事録", "会議録", "発言"]

    private static let longestForm = 400

    /// The lines, such rows cut behind the name of the field.
    static func cut(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        // Forms have few rows, and the meeting begins in one of them.
        let head = lines.prefix(longestForm)
        guard let first = head.firstIndex(where: { start(bytes, $0) ?? startBehindBlank(bytes, $0) != nil }) else { return lines }
        var result = Array(lines[..<first])
        result.reserveCapacity(lines.count + 1)
        for (index, line) in lines[first...].enumerated() {
            guard let start = start(bytes, line) ?? (index == 0 ? startBehindBlank(bytes, line) : nil) else { result.append(line); continue }
            result.append(Line(bytes, line.range.lowerBound..<start))
            result.append(Line(bytes, start..<line.range.upperBound))
        }
        return result
    }

    /// Where the second cell begins, if the first names such a field and a speaker is named in the second.
    private static func start(_ bytes: [UInt8], _ line: Line) -> Int? {
        guard line.content.count > 60, let tab = bytes[line.content].prefix(160).firstIndex(of: 0x09), tab > line.content.lowerBound else { return nil }
        let key = bytes.trimmed(line.content.lowerBound..<tab)
        guard bytes.containsAny(words, in: key), let found = HeaderKeys.read(bytes, key), found.field == .other || found.field == .agenda else { return nil }
        let start = bytes.skipBlanks(from: tab, end: line.content.upperBound)
        guard let shape = LabelReader.read(bytes, line: Line(bytes, start..<line.range.upperBound), index: 0) else { return nil }
        let candidate = Candidate(bytes, shape)
        return candidate.hasOffice || candidate.isOfficeWithName ? start : nil
    }

    /// 「7 会議の内容　都市計画課係長（中井太一君）　本日は、…」
    private static func startBehindBlank(_ bytes: [UInt8], _ line: Line) -> Int? {
        guard line.content.count > 90, bytes.containsAny(words, in: line.content.lowerBound..<line.content.lowerBound + 60),
              let found = HeaderKeys.read(bytes, line.content), found.field == .other || found.field == .agenda, found.valueStart - line.content.lowerBound <= 60,
              let shape = LabelReader.read(bytes, line: Line(bytes, found.valueStart..<line.range.upperBound), index: 0), shape.separator == .blank || shape.separator == .noBreakRun else { return nil }
        return Candidate(bytes, shape).isOfficeWithName && bytes.contains("。", in: shape.textStart..<line.content.upperBound) ? found.valueStart : nil
    }
}
