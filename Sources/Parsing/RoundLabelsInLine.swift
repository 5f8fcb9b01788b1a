import SourceText

/// 「…事務局より説明－（事務局）資料の１は…。（委員）…でしょうか。」: the cell of a web page that was copied into one line.
enum RoundLabelsInLine {
    /// Bytes of a line that may hold several speeches.
    static let shortest = 240

    private static let closings: [StaticString] = ["事務局）", "事務局)", "委員）", "委員)", "会長）", "会長)", "座長）", "座長)"]
    private static let particles: [StaticString] = ["の", "が", "は", "を", "に", "と", "より", "から", "へ", "、", "。", "）", ")", "，"]

    /// Where the second and later labels begin; none where the line has fewer than two.
    static func starts(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
        guard bytes.containsAny(closings, in: line) else { return [] }
        var found: [Int] = []
        for offset in line where bytes[offset] == 0x28 || bytes[offset] == 0xEF && bytes.has("（", at: offset) {
            if isLabel(bytes, offset, line) { found.append(offset) }
        }
        return found.count >= 2 ? found.filter { $0 > line.lowerBound } : []
    }

    private static func isLabel(_ bytes: [UInt8], _ offset: Int, _ line: Range<Int>) -> Bool {
        guard let bracket = Bracket.opening(bytes, at: offset, end: min(line.upperBound, offset + 60)) else { return false }
        let start = offset + bracket.openLength
        guard let close = (["）", ")"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: start..<min(line.upperBound, start + 36)) }).min(), Offices.alone(bytes, start..<close) != nil else { return false }
        let after = close + (bytes[close] == 0x29 ? 1 : 3)
        guard bytes.first(of: particles, at: after, end: line.upperBound) == nil, bytes.contains("。", in: after..<line.upperBound) else { return false }
        let before = bytes.trimmed(line.lowerBound..<offset)
        return before.isEmpty || ["。", "」", "）", ")", "-", "－", "―", "？", "?"].contains { (end: StaticString) in bytes.hasSuffix(end, in: before) }
    }
}
