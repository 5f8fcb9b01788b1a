/// Text made from other text, with the way back: every offset here has a place in the source.
///
/// Offsets on both sides are bytes. Inside a run that was changed there is no finer place than the run itself.
package struct MappedText: Sendable {
    /// [start, end) here came from [sourceStart, sourceEnd); of equal length when it was copied.
    struct Run: Sendable {
        var start: Int
        var end: Int
        var sourceStart: Int
        var sourceEnd: Int
        var isCopy: Bool
    }

    package internal(set) var bytes: [UInt8]
    var runs: [Run]

    init(bytes: [UInt8], runs: [Run]) {
        self.bytes = bytes
        self.runs = runs
    }

    /// The ranges of the source one after the other, copied as they are.
    package init(pieces: [Range<Int>], of source: [UInt8]) {
        bytes = []
        runs = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        runs.reserveCapacity(pieces.count)
        for piece in pieces where !piece.isEmpty {
            runs.append(Run(start: bytes.count, end: bytes.count + piece.count, sourceStart: piece.lowerBound, sourceEnd: piece.upperBound, isCopy: true))
            bytes.append(contentsOf: source[piece])
        }
    }

    /// The smallest range of the source that the passage came from.
    package func sourceRange(_ range: Range<Int>) -> Range<Int> {
        guard let first = run(after: range.lowerBound, by: { $0.end }) else { return end..<end }
        let start = runs[first].isCopy ? runs[first].sourceStart + max(0, range.lowerBound - runs[first].start) : runs[first].sourceStart
        if range.isEmpty { return start..<start }
        guard let last = run(after: range.upperBound - 1, from: first) else { return start..<max(start, end) }
        return start..<max(start, runs[last].isCopy ? runs[last].sourceStart + range.upperBound - runs[last].start : runs[last].sourceEnd)
    }

    /// Behind everything in the source.
    private var end: Int { runs.last?.sourceEnd ?? 0 }

    /// The offset here of a place in the source; places that were left out go to the next one kept.
    package func position(ofSource source: Int) -> Int {
        guard let index = run(after: source, by: { $0.sourceEnd }) else { return bytes.count }
        let run = runs[index]
        guard source > run.sourceStart else { return run.start }
        return run.isCopy ? run.start + source - run.sourceStart : run.start
    }

    /// The same, at or behind a run that is probably near: most passages are short.
    private func run(after offset: Int, from first: Int) -> Int? {
        runs.withUnsafeBufferPointer { runs in
            var index = first
            while index < runs.count, index < first + 8 {
                if runs[index].end > offset { return index }
                index += 1
            }
            return run(after: offset, by: { $0.end })
        }
    }

    /// Index of the first run whose end lies past the offset.
    @inline(__always) private func run(after offset: Int, by end: (Run) -> Int) -> Int? {
        runs.withUnsafeBufferPointer { runs in
            var low = 0, high = runs.count
            while low < high {
                let middle = (low + high) / 2
                if end(runs[middle]) <= offset { low = middle + 1 } else { high = middle }
            }
            return low < runs.count ? low : nil
        }
    }
}
