extension RandomAccessCollection {
    /// Index of the first element that lies behind a place, in a collection in order; its end where none does.
    /// - Parameter isBehind: false up to that element, true from there on.
    @inlinable package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
        var low = startIndex, rest = count
        while rest > 0 {
            let half = rest / 2, middle = index(low, offsetBy: half)
            if isBehind(self[middle]) { rest = half } else { low = index(after: middle); rest -= half + 1 }
        }
        return low
    }
}
