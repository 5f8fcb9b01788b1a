import Minutes
import SourceText

/// Turns the marked ranges into a tiling of the whole text.
enum Tiling {
    /// Sorts the ranges, fills what is between them with `blank`, or `unclassified` where a gap holds anything else, and merges neighbours.
    static func fill(_ ranges: [TextRange], of bytes: [UInt8]) -> [TextRange] {
        var tiles: [TextRange] = []
        var end = 0
        func add(_ kind: TextRange.Kind, _ start: Int, _ stop: Int) {
            guard stop > start else { return }
            if let last = tiles.last, last.kind == kind, last.span.end == start {
                tiles[tiles.count - 1].span.end = stop
            } else {
                tiles.append(TextRange(kind, Span(start, stop)))
            }
        }
        for range in ranges.sorted(by: { $0.span < $1.span }) {
            gap(bytes, end, range.span.start, add)
            add(range.kind, max(end, range.span.start), range.span.end)
            end = max(end, range.span.end)
        }
        gap(bytes, end, bytes.count, add)
        return tiles
    }

    private static func gap(_ bytes: [UInt8], _ start: Int, _ end: Int, _ add: (TextRange.Kind, Int, Int) -> Void) {
        guard end > start else { return }
        let isBlank = bytes.skipBlanks(from: start, end: end) >= end
        add(isBlank ? .blank : .unclassified, start, end)
    }
}
