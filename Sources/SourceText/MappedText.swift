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
        for piece in pieces where !piece.isEmpty {
            runs.append(Run(start: bytes.count, end: bytes.count + piece.count, sourceStart: piece.lowerBound, sourceEnd: piece.upperBound, isCopy: true))
            bytes.append(contentsOf: source[piece])
        }
    }

    /// The smallest range of the source that the passage came from.
    package func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let start = sourceStart(of: range.lowerBound)
        return range.isEmpty ? start..<start : start..<max(start, sourceEnd(of: range.upperBound))
    }

    /// Where the byte that starts at the offset came from.
    private func sourceStart(of offset: Int) -> Int {
        guard let index = run(after: offset, by: { $0.end }) else { return runs.last?.sourceEnd ?? 0 }
        let run = runs[index]
        return run.isCopy ? run.sourceStart + max(0, offset - run.start) : run.sourceStart
    }

    /// Where the byte that ends before the offset came from.
    private func sourceEnd(of offset: Int) -> Int {
        guard let index = run(after: offset - 1, by: { $0.end }) else { return runs.last?.sourceEnd ?? 0 }
        let run = runs[index]
        return run.isCopy ? run.sourceStart + offset - run.start : run.sourceEnd
    }

    /// The offset here of a place in the source; places that were left out go to the next one kept.
    package func position(ofSource source: Int) -> Int {
        guard let index = run(after: source, by: { $0.sourceEnd }) else { return bytes.count }
        let run = runs[index]
        guard source > run.sourceStart else { return run.start }
        return run.isCopy ? run.start + source - run.sourceStart : run.start
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
