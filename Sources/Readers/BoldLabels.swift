import SourceText

/// Labels that a page sets in bold at the head of a paragraph, with the words right behind: <p><b>北山一郎議長</b>ただいまから…</p>.
///
/// On the page the look tells them apart; in the text a blank must.
struct BoldLabels {
    /// Where a bold beginning ends, until it shows whether words touch it.
    private var pending: Int?
    /// Whether words touch each of them that do not go on with it.
    private var places: [(offset: Int, isTouched: Bool)] = []

    private static let endings: [StaticString] = ["長", "員", "君", "）", ")", "局", "事", "側", "監", "官", "者", "役", "人", "会", "課", "さん", "氏", "様", "代理"]
    /// What parts a label from its words, or makes it a part of a sentence.
    private static let otherwise: [StaticString] = ["：", ":", "（", "(", "「", "の", "は", "が", "を", "に", "へ", "と", "で", "も", "か", "や", "及", "、", "。", "・", "）", ")", "」", "』", "等"]

    /// A bold element has ended that began its line.
    mutating func ends(_ bytes: [UInt8], from start: Int) {
        let words = bytes.trimmed(start..<bytes.count)
        guard (3...102).contains(words.count), words.upperBound == bytes.count, !bytes.containsAny(["。", "、", "\n"], in: words), BoldLabels.endings.contains(where: { bytes.hasSuffix($0, in: words) }) else { return }
        pending = bytes.count
    }

    /// Words have come behind the offset.
    mutating func says(_ bytes: [UInt8], from start: Int) {
        guard let place = pending, start < bytes.count else { return }
        pending = nil
        guard place == start else { return }
        places.append((start, bytes[start] != 0x0A && bytes.blankLength(at: start, end: bytes.count) == nil && bytes.first(of: BoldLabels.otherwise, at: start) == nil))
    }

    /// A blank behind each label: where four and more touch their words, and hardly any stands apart.
    var edits: [TextEdit] {
        let touching = places.filter(\.isTouched)
        guard touching.count >= 4, touching.count * 5 >= places.count * 4 else { return [] }
        return touching.map { TextEdit(range: $0.offset..<$0.offset, words: Array("　".utf8)) }
    }
}
