/// Lines and columns of many offsets: counts code points once for every block of the text, so that a lookup costs the
/// same on a line of fifty megabytes as on a short one.
package struct PositionIndex: Sendable {
    private static let block = 256
    private let text: ExtractedText
    /// Code points before each block.
    private let counts: [Int]

    package init(_ text: ExtractedText) {
        self.text = text
        var counts: [Int] = []
        counts.reserveCapacity(text.bytes.count / Self.block + 1)
        text.bytes.withUnsafeBufferPointer { bytes in
            var count = 0, offset = 0
            while true {
                counts.append(count)
                guard offset + Self.block <= bytes.count else { break }
                count += ByteSearch.codePoints(bytes, offset..<offset + Self.block)
                offset += Self.block
            }
        }
        self.counts = counts
    }

    /// 1-based line, 1-based column in code points, as ``ExtractedText/position(of:)`` gives them.
    package func position(of offset: Int) -> ExtractedText.Position { place(of: offset).position }

    /// The same with its offset.
    /// - Parameter known: a place that was looked up before and is probably near: many lookups go through the text from its
    ///   beginning to its end.
    package func place(of offset: Int, near known: Place = .start) -> Place {
        let offset = min(max(offset, 0), text.bytes.count)
        if offset == known.offset { return known }
        let line = text.lineIndex(of: offset, near: known.position.line - 1)
        let isBehind = line + 1 == known.position.line && known.offset < offset
        let column = isBehind ? known.position.column + codePoints(between: known.offset, and: offset) : codePoints(between: text.lineStarts[line], and: offset) + 1
        return Place(offset: offset, position: ExtractedText.Position(line: line + 1, column: column))
    }

    /// An offset and its line and column.
    package struct Place: Sendable {
        package let offset: Int
        package let position: ExtractedText.Position

        package static let start = Place(offset: 0, position: ExtractedText.Position(line: 1, column: 1))
    }

    /// 1-based page; nil where the source has none.
    package func page(of offset: Int) -> Int? { text.page(of: offset) }

    private func codePoints(between start: Int, and end: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            if end - start <= Self.block { return ByteSearch.codePoints(bytes, start..<end) }
            return codePoints(before: end, bytes) - codePoints(before: start, bytes)
        }
    }

    private func codePoints(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let block = offset / Self.block
        return counts[block] + ByteSearch.codePoints(bytes, block * Self.block..<offset)
    }
}
