import SourceText

/// The line around a passage as a terminal shows it, with the columns that a mark under it must cover.
package struct Excerpt: Hashable, Sendable {
    /// One line; a long one is cut around the passage with ……, control characters are shown as symbols.
    package var words: String
    /// Columns of the terminal before the mark; full-width characters take two.
    package var markColumn: Int
    /// Columns under the passage, at least one; only the passage's first line is marked.
    package var markWidth: Int

    /// Columns kept on either side of the passage's first character.
    static let reach = (before: 36, after: 64)
    private static let cut = "……"

    init(_ span: Span, in text: ExtractedText) {
        let line = text.line(text.lineIndex(of: span.start)).range
        let place = min(max(span.start, line.lowerBound), line.upperBound)
        let markEnd = min(max(span.end, place), line.upperBound)
        let start = Self.reachBack(from: place, to: line.lowerBound, text.bytes)
        let end = Self.reachAhead(from: place, to: line.upperBound, text.bytes)
        let before = Self.shown(text.bytes, start..<place), marked = Self.shown(text.bytes, place..<min(markEnd, end))
        let head = start > line.lowerBound ? Self.cut : "", tail = end < line.upperBound ? Self.cut : ""
        words = head + before + marked + Self.shown(text.bytes, min(markEnd, end)..<end) + tail
        markColumn = Self.columns(head + before)
        markWidth = max(Self.columns(marked), 1)
    }

    private static func reachBack(from place: Int, to lineStart: Int, _ bytes: [UInt8]) -> Int {
        var offset = place, columns = 0
        while columns < reach.before, let found = bytes.codePoint(before: offset, start: lineStart) {
            columns += DisplayWidth.columns(of: found.value)
            offset -= found.length
        }
        return offset
    }

    private static func reachAhead(from place: Int, to lineEnd: Int, _ bytes: [UInt8]) -> Int {
        var offset = place, columns = 0
        while columns < reach.after, let found = bytes.codePoint(at: offset, end: lineEnd) {
            columns += max(DisplayWidth.columns(of: found.value), 1)
            offset += found.length
        }
        return offset
    }

    /// Control characters could move the cursor or change the terminal: each becomes a symbol one column wide.
    private static func shown(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var words = String.UnicodeScalarView()
        for scalar in bytes.string(range).unicodeScalars {
            switch scalar.value {
            case 0x09: words.append(" ")
            case 0..<0x20: words.append(Unicode.Scalar(0x2400 + scalar.value)!)
            case 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069: words.append("\u{B7}")
            case 0xA0: words.append(" ")
            default: words.append(scalar)
            }
        }
        return String(words)
    }

    private static func columns(_ words: String) -> Int {
        words.unicodeScalars.reduce(0) { $0 + ((0x2400...0x2421).contains($1.value) ? 1 : DisplayWidth.columns(of: $1.value)) }
    }
}
