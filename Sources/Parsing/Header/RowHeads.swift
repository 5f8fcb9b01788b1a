import SourceText

/// The group that a row names in round brackets before its first person: （学識委員）北山一郎、西野花子. Behind a name such a bracket is a note on it.
enum RowHeads {
    private static let others: [StaticString] = ["関係機関", "関係団体", "来賓"]
    /// They attend, but are no members of the body.
    private static let noMembers: [StaticString] = ["監査委員", "推進委員", "前委員", "元委員"]

    /// - Parameter start: right behind the bracket that opens.
    static func group(_ bytes: [UInt8], at start: Int, end: Int) -> (group: HeaderRosters.Group, end: Int)? {
        guard let close = bytes[start..<min(end, start + 42)].indices.first(where: { bytes[$0] == 0x29 || bytes.has("）", at: $0) }) else { return nil }
        let word = start..<close, after = close + (bytes[close] == 0x29 ? 1 : 3)
        guard (3...12).contains(bytes.codePointCount(in: word)), bytes.skipBlanks(from: after, end: end) < end else { return nil }
        if others.contains(where: { $0.utf8CodeUnitCount == word.count && bytes.has($0, at: start) }) { return (.others, after) }
        if bytes.hasSuffix("事務局", in: word), !bytes.hasSuffix("会事務局", in: word) { return (.secretariat, after) }
        return bytes.hasSuffix("委員", in: word) && !noMembers.contains { bytes.hasSuffix($0, in: word) } ? (.members, after) : nil
    }
}
