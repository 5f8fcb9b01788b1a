import Minutes
import SourceText

/// Two lists side by side: 「農業委員（3名）　　　農地利用最適化推進委員（3名）」, and below it rows of both.
struct RosterColumns {
    let left: HeaderRosters.Group
    let right: HeaderRosters.Group
    let rightRole: String?
    /// Columns before the heading on the right; nil where both stand behind the key of the field, not above their rows.
    let start: Int?
}

extension HeaderRosters {
    /// A line of two headings with a wide gap between them, or each with its count: 「出席委員　農業委員（4名）　推進委員（3名）」.
    mutating func opensColumns(_ range: Range<Int>, opens: Bool) -> Bool {
        guard group == .members, range.count <= 150 else { return false }
        let tokens = RosterLine(bytes: bytes).tokens(range)
        guard tokens.count == 2 else { return false }
        let halves = tokens.map { (count: countBehind($0.range), words: countBehind($0.range)?.words ?? $0.range) }
        guard halves.allSatisfy({ $0.count != nil }) || !opens && tokens[1].gap >= 3 else { return false }
        let named = halves.map { RosterGroups.heading(bytes.stringWithoutBlanks($0.words)) }
        guard let left = named[0], let right = named[1], left.group != right.group else { return false }
        for (half, group) in zip(halves, [left.group, right.group]) { if let count = half.count { addCount((count.value, count.range), to: group, opens: true) } }
        columns = RosterColumns(left: left.group, right: right.group, rightRole: right.role, start: opens ? nil : column(of: tokens[1].range.lowerBound))
        headingRole = nil
        return true
    }

    /// A row below such headings, cut before 第１地区 or at its widest gap.
    mutating func readColumns(_ range: Range<Int>) -> Bool {
        guard let columns else { return false }
        let tokens = RosterLine(bytes: bytes).tokens(range)
        let widest = tokens.dropFirst().map(\.gap).max() ?? 0
        var halves: [(range: Range<Int>, group: Group)] = []
        if let cut = districtCut(tokens) {
            halves = (cut > 0 ? [(range.lowerBound..<tokens[cut - 1].range.upperBound, columns.left)] : []) + [(tokens[cut].range.lowerBound..<range.upperBound, columns.right)]
        } else if widest >= 4, let cut = tokens.indices.dropFirst().first(where: { tokens[$0].gap == widest }) {
            halves = [(range.lowerBound..<tokens[cut - 1].range.upperBound, columns.left), (tokens[cut].range.lowerBound..<range.upperBound, columns.right)]
        } else {
            halves = [(range, columns.start.map { column(of: range.lowerBound) + 4 >= $0 } ?? false ? columns.right : columns.left)]
        }
        let read = halves.map { (entries: list($0.range, of: $0.group), group: $0.group) }
        guard read.allSatisfy({ !$0.entries.isEmpty && $0.entries.allSatisfy { $0.name != nil } }) else { self.columns = nil; return false }
        for half in read {
            // 委員　１番　…, and below it ２番　… alone
            let above = people[half.group]?.last.flatMap { $0.list == list && $0.seat != nil && $0.role == "委員" ? $0.role : nil }
            let role = half.group == columns.right ? columns.rightRole : half.entries.first?.seat == nil ? nil : above
            people[half.group, default: []] += half.entries.map { entry in
                var entry = entry
                entry.role = entry.role ?? role
                entry.list = list
                return entry
            }
        }
        return true
    }

    /// The word 第１地区 of the row, the only one: those who are named behind it serve a district.
    private func districtCut(_ tokens: [RosterLine.Token]) -> Int? {
        let found = tokens.indices.filter { index in
            let word = tokens[index].range
            guard bytes.has("第", at: word.lowerBound), let number = JapaneseNumber.read(bytes, at: word.lowerBound + 3, end: word.upperBound) else { return false }
            return bytes.has("地区", at: number.end) && number.end + 6 == word.upperBound
        }
        return found.count == 1 ? found[0] : nil
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
