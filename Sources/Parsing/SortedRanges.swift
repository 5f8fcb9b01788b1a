import SourceText

/// Ranges put in order and joined where they meet, so that one look tells whether any of them holds a place.
struct SortedRanges {
    private var ranges: [Range<Int>] = []

    init(_ ranges: [Range<Int>]) {
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = self.ranges.last, range.lowerBound <= last.upperBound {
                self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    func contains(_ place: Int) -> Bool { overlaps(place..<place + 1) }

    /// Whether any of them has a place in common with the range.
    func overlaps(_ range: Range<Int>) -> Bool {
        let index = ranges.partitioningIndex(where: { $0.upperBound > range.lowerBound })
        return index < ranges.count && ranges[index].overlaps(range)
    }
}
