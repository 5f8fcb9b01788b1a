import Minutes
import SourceText

/// Two lists side by side: 「農業委員（3名）　　　農地利用最適化推進委員（3名）」, and below it rows of both.
struct RosterColumns {
    let left: HeaderRosters.Group
    let right: HeaderRosters.Group
    let rightRole: String?
    /// Columns before the heading on the right.
    let start: Int
}

extension HeaderRosters {
    /// A line of two headings with a wide gap between them.
    mutating func opensColumns(_ range: Range<Int>) -> Bool {
        guard group == .members, range.count <= 150 else { return false }
        let tokens = RosterLine(bytes: bytes).tokens(range)
        guard tokens.count == 2, tokens[1].gap >= 3 else { return false }
        let halves = tokens.map { (count: countBehind($0.range), words: countBehind($0.range)?.words ?? $0.range) }
        let named = halves.map { RosterGroups.heading(bytes.stringWithoutBlanks($0.words)) }
        guard let left = named[0], let right = named[1], left.group != right.group else { return false }
        for (half, group) in zip(halves, [left.group, right.group]) { if let count = half.count { addCount((count.value, count.range), to: group, opens: true) } }
        columns = RosterColumns(left: left.group, right: right.group, rightRole: right.role, start: column(of: tokens[1].range.lowerBound))
        headingRole = nil
        return true
    }

    /// A row below such headings, cut at its widest gap.
    mutating func readColumns(_ range: Range<Int>) -> Bool {
        guard let columns else { return false }
        let tokens = RosterLine(bytes: bytes).tokens(range)
        let widest = tokens.dropFirst().map(\.gap).max() ?? 0
        var halves: [(range: Range<Int>, group: Group)] = []
        if widest >= 4, let cut = tokens.indices.dropFirst().first(where: { tokens[$0].gap == widest }) {
            halves = [(range.lowerBound..<tokens[cut - 1].range.upperBound, columns.left), (tokens[cut].range.lowerBound..<range.upperBound, columns.right)]
        } else {
            halves = [(range, column(of: range.lowerBound) + 4 >= columns.start ? columns.right : columns.left)]
        }
        let read = halves.map { (entries: list($0.range, of: $0.group), group: $0.group) }
        guard read.allSatisfy({ !$0.entries.isEmpty && $0.entries.allSatisfy { $0.name != nil } }) else { self.columns = nil; return false }
        for half in read {
            let role = half.group == columns.right ? columns.rightRole : nil
            people[half.group, default: []] += half.entries.map { entry in
                var entry = entry
                entry.role = entry.role ?? role
                entry.list = list
                return entry
            }
        }
        return true
    }

    /// Columns of half width before the place on its line.
    func column(of place: Int) -> Int {
        var start = place
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var columns = 0, offset = start
        while offset < place, let found = bytes.codePoint(at: offset, end: place) {
            columns += found.value < 0x80 ? 1 : 2
            offset += found.length
        }
        return columns
    }
}
