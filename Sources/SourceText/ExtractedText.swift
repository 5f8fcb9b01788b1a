/// The text that every span points into: valid UTF-8, without a byte-order mark, as `giji text` prints it.
package struct ExtractedText: Sendable {
    package let bytes: [UInt8]
    /// Byte offset of the first byte of each line, in order; the first is 0. Lines end with LF.
    package let lineStarts: [Int]
    /// For PDF: byte offset of the first byte of each page, in order. Empty for everything else.
    package let pageStarts: [Int]
    /// For HTML, DOCX, JSON and XML: where the lines stand in the original file. Nil where the text is the file.
    package let origins: Origins?
    /// Speeches as the file itself sets them apart, in order; nil where only the layout of the text shows them.
    package let given: [GivenSpeech]?

    /// The place in the original of each line of the text.
    package struct Origins: Sendable {
        package enum Unit: String, Sendable {
            /// A line of the mark-up.
            case line
            /// A paragraph of a Word file (w:p), those of tables counted too.
            case paragraph
            /// A speech of a JSON or XML file, in the order of its list.
            case element
        }

        package var unit: Unit
        /// One number for each line of the text, 1-based; 0 for lines that have no place of their own.
        package var numbers: [Int]

        package init(unit: Unit, numbers: [Int]) {
            self.unit = unit
            self.numbers = numbers
        }
    }

    package init(bytes: [UInt8], pageStarts: [Int] = [], origins: Origins? = nil, given: [GivenSpeech]? = nil) {
        self.bytes = bytes
        self.pageStarts = pageStarts
        self.origins = origins
        self.given = given
        var starts = [0]
        starts.reserveCapacity(bytes.count / 128 + 1)
        while let end = bytes.firstOffset(of: "\n", in: starts[starts.count - 1]..<bytes.count) { starts.append(end + 1) }
        lineStarts = starts
    }

    package init(_ string: String) { self.init(bytes: Array(string.utf8)) }

    /// 1-based line, 1-based column in code points.
    package struct Position: Hashable, Sendable {
        package var line: Int
        package var column: Int
    }

    /// The line and column of a byte offset; an offset past the end is held at the end.
    package func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        var column = 1
        for index in lineStarts[line]..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
        return Position(line: line + 1, column: column)
    }

    /// 0-based line that holds the byte offset.
    package func lineIndex(of offset: Int) -> Int { lastStart(lineStarts, atOrBefore: offset) }

    /// Index of the last start at or before the offset; 0 where all lie behind it.
    private func lastStart(_ starts: [Int], atOrBefore offset: Int) -> Int {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The same, when it is probably the given line or the one after it.
    func lineIndex(of offset: Int, near line: Int) -> Int {
        for line in line..<min(line + 2, lineStarts.count) where lineStarts[line] <= offset && (line + 1 == lineStarts.count || offset < lineStarts[line + 1]) { return line }
        return lineIndex(of: offset)
    }

    /// Bytes of a line by its 0-based index, without the line end.
    package func line(_ index: Int) -> Span {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return Span(start, end)
    }

    /// 1-based page of a byte offset; nil where the source has no pages.
    package func page(of offset: Int) -> Int? {
        pageStarts.isEmpty ? nil : lastStart(pageStarts, atOrBefore: offset) + 1
    }

    /// Line, paragraph or element of the original in which the byte offset stands; nil where the text is the file itself.
    package func origin(of offset: Int) -> (unit: Origins.Unit, number: Int)? {
        guard let origins else { return nil }
        let line = lineIndex(of: min(max(offset, 0), bytes.count))
        guard line < origins.numbers.count, origins.numbers[line] > 0 else { return nil }
        return (origins.unit, origins.numbers[line])
    }

    /// The words of a passage.
    package func string(_ span: Span) -> String {
        let start = min(max(span.start, 0), bytes.count)
        return String(decoding: bytes[start..<min(max(span.end, start), bytes.count)], as: UTF8.self)
    }
}
