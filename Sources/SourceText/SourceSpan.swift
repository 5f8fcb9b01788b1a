/// A passage of the extracted text: UTF-8 byte offsets, `start` inclusive, `end` exclusive.
///
/// Every claim of the record points into the text with one of these. Lines and columns are computed only where
/// something is printed, by ``ExtractedText/position(of:)``.
package struct Span: Hashable, Sendable, Comparable {
    package var start: Int
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    package var isEmpty: Bool { end <= start }
    package var count: Int { end - start }
    package var range: Range<Int> { start..<end }

    package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// The smallest passage that holds both.
    package func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

    /// Document order: by start, the shorter first.
    package static func < (left: Span, right: Span) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }
}
