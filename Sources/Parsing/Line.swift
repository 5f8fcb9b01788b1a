import SourceText

/// One line of the extracted text, measured once.
struct Line {
    /// Without the line end.
    let range: Range<Int>
    /// Without blanks and mark-up residue at either end, and without the `#` of a converted heading.
    let content: Range<Int>
    /// Number of `#` before the content; 0 for ordinary lines.
    let headingMarks: Int

    var isBlank: Bool { content.isEmpty }

    /// - Parameter from: where the line's own words begin, if a number of the system stands before them.
    init(_ bytes: [UInt8], _ range: Range<Int>, from: Int? = nil) {
        self.range = range
        var start = from ?? range.lowerBound
        while start < range.upperBound {
            let next = Residue.length(bytes, at: start, end: range.upperBound)
                ?? bytes.blankLength(at: start, end: range.upperBound)
            guard let next else { break }
            start += next
        }
        var marks = 0
        while start + marks < range.upperBound, bytes[start + marks] == UInt8(ascii: "#"), marks < 6 { marks += 1 }
        if marks > 0, bytes.blankLength(at: start + marks, end: range.upperBound) != nil {
            start = bytes.skipBlanks(from: start + marks, end: range.upperBound)
        } else {
            marks = 0
        }
        var end = range.upperBound
        while end > start {
            if let length = Residue.lengthBackward(bytes, endingAt: end, start: start) { end -= length; continue }
            guard let last = bytes.codePoint(before: end, start: start), CodePoint.isBlank(last.value) else { break }
            end -= last.length
        }
        // The outer bars of a table's row.
        if end - start > 2, marks == 0, let bar = RosterTable.bar(bytes, at: start), bytes.contains(bar, in: start + bar.utf8CodeUnitCount..<end) {
            if bytes.hasSuffix(bar, in: start..<end) { end -= bar.utf8CodeUnitCount }
            let inside = bytes.trimmed(min(start + bar.utf8CodeUnitCount, end)..<end)
            (start, end) = (inside.lowerBound, inside.upperBound)
        }
        content = start..<end
        headingMarks = marks
    }

    /// All lines of the text, in order.
    static func all(of text: ExtractedText) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(text.lineStarts.count)
        for index in text.lineStarts.indices { lines.append(Line(text.bytes, text.line(index).range)) }
        return lines
    }
}
