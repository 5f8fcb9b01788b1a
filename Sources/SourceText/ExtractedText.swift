/// The text that every span points into: valid UTF-8, without a byte-order mark, as `giji text` prints it.
package struct ExtractedText: Sendable {
    package let bytes: [UInt8]
    /// Byte offset of the first byte of each line, in order; the first is 0. Lines end with LF.
    package let lineStarts: [Int]
    /// For PDF: byte offset of the first byte of each page, in order. Empty for everything else.
    package let pageStarts: [Int]

    package init(bytes: [UInt8], pageStarts: [Int] = []) {
        self.bytes = bytes
        self.pageStarts = pageStarts
        var starts = [0]
        starts.reserveCapacity(bytes.count / 128 + 1)
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
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
    package func lineIndex(of offset: Int) -> Int {
        var low = 0, high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
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
        pageStarts.isEmpty ? nil : pageStarts.lastIndex { $0 <= offset }.map { $0 + 1 } ?? 1
    }

    /// The words of a passage.
    package func string(_ span: Span) -> String {
        let start = min(max(span.start, 0), bytes.count)
        return String(decoding: bytes[start..<min(max(span.end, start), bytes.count)], as: UTF8.self)
    }
}
