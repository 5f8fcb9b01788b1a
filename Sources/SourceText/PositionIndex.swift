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
    package func position(of offset: Int) -> ExtractedText.Position {
        let offset = min(max(offset, 0), text.bytes.count)
        let line = text.lineIndex(of: offset)
        return ExtractedText.Position(line: line + 1, column: codePoints(between: text.lineStarts[line], and: offset) + 1)
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
