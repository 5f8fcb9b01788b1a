import SourceText

/// Drawn tables whose cells hold several lines: the name of the field stands in the middle, rows of its value above it.
enum DrawnRows {
    /// The lines, each row of a value behind the one that names the field: 「│　　│北山一郎│」 above 「│出席委員│西野花子│」.
    static func ordered(_ bytes: [UInt8], _ lines: ArraySlice<Line>) -> [Line] {
        guard lines.contains(where: { RosterTable.isRule(bytes, $0.content) && bytes[$0.content.lowerBound] == 0xE2 }) else { return Array(lines) }
        var result: [Line] = [], group: [Line] = []
        for line in lines {
            if RosterTable.isRule(bytes, line.content) || line.isBlank || isBroken(bytes, line) {
                result += keyFirst(bytes, group)
                group = []
                result.append(line)
            } else {
                group.append(line)
            }
        }
        return result + keyFirst(bytes, group)
    }

    /// What stands before the next rule of a cell: 「議会改革特別委員会　　├──┤」.
    static func firstCell(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        for bar in ["├", "│", "┤"] as [StaticString] {
            if let place = bytes.firstOffset(of: bar, in: range), place > range.lowerBound { return bytes.trimmed(range.lowerBound..<place) }
        }
        return range
    }

    /// Parted into the name of the field alone, and the rows of its value in their order.
    private static func keyFirst(_ bytes: [UInt8], _ group: [Line]) -> [Line] {
        guard group.count > 1, let key = group.firstIndex(where: { RosterTable.bar(bytes, at: $0.content.lowerBound) == nil }), key > 0,
              let bar = bytes.firstOffset(of: "│", in: group[key].content), HeaderKeys.read(bytes, bytes.trimmed(group[key].content.lowerBound..<bar)) != nil else { return group }
        var rows = group
        rows[key] = Line(bytes, group[key].range, from: bar)
        return [Line(bytes, group[key].range.lowerBound..<bar)] + rows
    }

    private static func isBroken(_ bytes: [UInt8], _ line: Line) -> Bool { bytes.containsAny(["├─", "─┤"], in: line.content) }
}
