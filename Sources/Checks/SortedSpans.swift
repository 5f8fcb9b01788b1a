import SourceText

/// Many passages, asked whether one of them holds another or shares a byte with it.
struct SortedSpans {
    private let spans: [Span]
    /// For each span how far those up to it reach.
    private let reach: [Int]

    init(_ spans: [Span]) {
        self.spans = spans.sorted()
        var furthest = 0
        reach = self.spans.map { span in
            furthest = max(furthest, span.end)
            return furthest
        }
    }

    func holds(_ span: Span) -> Bool { reachOfThose(startingBy: span.start).map { $0 >= span.end } ?? false }
    func overlaps(_ span: Span) -> Bool { reachOfThose(startingBy: span.end - 1).map { $0 > span.start } ?? false }

    /// How far those reach that start at the offset or before it; nil where none does.
    private func reachOfThose(startingBy offset: Int) -> Int? {
        let behind = spans.partitioningIndex(where: { $0.start > offset })
        return behind > 0 ? reach[behind - 1] : nil
    }
}
