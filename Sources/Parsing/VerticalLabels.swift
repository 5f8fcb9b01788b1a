import SourceText

/// Offices whose letters stand below each other, as narrow columns of tables come out: 会⏎長　　ただいまから….
///
/// Such lines are put together into one, so that the office is read as if its letters stood side by side.
enum VerticalLabels {
    static func joined(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        guard let first = lines.indices.first(where: { last(bytes, lines, from: $0) != nil }) else { return lines }
        var result = Array(lines[..<first])
        var index = first
        while index < lines.count {
            let end = last(bytes, lines, from: index) ?? index
            result.append(end > index ? Line(bytes, lines[index].range.lowerBound..<lines[end].range.upperBound) : lines[index])
            index = end + 1
        }
        return result
    }

    /// Index of the line with the last letter of an office that begins with the line's only letter.
    private static func last(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        guard lines[start].content.count == 3, lines[start].headingMarks == 0, bytes[lines[start].content.lowerBound] >= 0xE4 else { return nil }
        var letters = Array(bytes[lines[start].content])
        var found: Int?
        for index in lines.indices[(start + 1)...].prefix(5) {
            let content = lines[index].content
            guard content.count >= 3, bytes[content.lowerBound] >= 0xE4 else { break }
            letters += bytes[content.lowerBound..<content.lowerBound + 3]
            let isAlone = content.count == 3
            guard isAlone || bytes.blankLength(at: content.lowerBound + 3, end: content.upperBound) != nil else { break }
            if Offices.alone(letters, letters.indices) != nil { found = index }
            if !isAlone { break }
        }
        return found
    }
}
