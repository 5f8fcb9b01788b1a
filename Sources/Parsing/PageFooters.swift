import SourceText

/// 「トップページへ」, 「▲このページの先頭へ戻る」: where a link of the page leads, on a line of its own.
enum PageFooters {
    private static let places: [StaticString] = ["このページのトップ", "このページの先頭", "このページの上", "ページトップ", "ページの先頭", "ページ先頭", "ページの上部", "トップページ", "ページのトップ"]
    private static let ways: [StaticString] = ["へ", "へ戻る", "に戻る", "へもどる", "にもどる", "へ移動"]

    static func isOne(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        // Asked of every line.
        guard (18...60).contains(range.count) else { return false }
        let mark = bytes.first(of: ["▲", "△", "↑", "▼"], at: range.lowerBound, end: range.upperBound)?.utf8CodeUnitCount ?? 0
        let start = bytes.skipBlanks(from: range.lowerBound + mark, end: range.upperBound)
        guard let place = bytes.first(of: places, at: start, end: range.upperBound) else { return false }
        let rest = start + place.utf8CodeUnitCount..<range.upperBound
        return ways.contains { $0.utf8CodeUnitCount == rest.count && bytes.has($0, at: rest.lowerBound, end: rest.upperBound) }
    }
}
