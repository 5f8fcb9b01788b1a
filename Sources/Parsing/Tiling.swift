import Minutes
import SourceText

/// Turns the marked ranges into a tiling of the whole text.
enum Tiling {
    /// Sorts the ranges, fills what is between them with `blank`, or `unclassified` where a gap holds anything else, and merges neighbours.
    static func fill(_ ranges: [TextRange], of bytes: [UInt8]) -> [TextRange] {
        var row = Row(bytes: bytes)
        row.tiles.reserveCapacity(ranges.count * 2 + 1)
        for range in ranges.sorted(by: { $0.span < $1.span }) {
            row.fillGap(before: range.span.start)
            row.add(range.kind, max(row.end, range.span.start), range.span.end)
        }
        row.fillGap(before: bytes.count)
        return row.tiles
    }

    /// The tiles so far, one right behind the other.
    private struct Row {
        let bytes: [UInt8]
        var tiles: [TextRange] = []
        var end = 0

        mutating func add(_ kind: TextRange.Kind, _ start: Int, _ stop: Int) {
            guard stop > start else { return }
            let last = tiles.count - 1
            if last >= 0, tiles[last].kind == kind, tiles[last].span.end == start {
                tiles[last].span.end = stop
            } else {
                tiles.append(TextRange(kind, Span(start, stop)))
            }
            end = max(end, stop)
        }

        mutating func fillGap(before start: Int) {
            guard start > end else { return }
            let isBlank = bytes.skipBlanks(from: end, end: start) >= start
            add(isBlank ? .blank : .unclassified, end, start)
        }
    }
}
