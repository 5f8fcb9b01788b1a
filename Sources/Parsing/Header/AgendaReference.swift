import SourceText

/// 「日程の全部」, 「日程第１より日程第３まで」 in place of the items: a list of business that only points at another list.
enum AgendaReference {
    static func isOne(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 120 else { return false }
        var words = bytes.withoutBlanks(range)
        let mark = LabelShape.mark(words, at: 0, end: words.count).1
        words.removeFirst(mark)
        return whole.contains(words.string(words.indices)) || isRange(words)
    }

    private static let whole: Set<String> = [
        "日程の全部", "議事日程の全部", "全日程", "日程全部", "日程の全て", "日程のすべて", "日程すべて", "議事日程全部", "議事日程の全て", "議事日程のすべて", "議事日程記載の事件", "議事日程記載の案件", "議事日程に記載の事件", "議事日程に掲げた事件",
        "議事日程と同一", "日程と同一", "議事日程に同一", "議事日程と同様", "日程記載事件", "議事日程記載事件", "別紙", "別紙議事日程", "議事日程別紙",
    ]

    private static let heads: [StaticString] = ["追加日程第", "議事日程第", "日程第", "第", "日程"]
    private static let joints: [StaticString] = ["から", "より", "ないし", "乃至", "～", "〜", "~", "－", "-", "及び", "並びに", "と", "、", "，", "・"]
    private static let ends: [StaticString] = ["までの全部", "まで", "の全部"]

    /// 日程第１～日程第３, 議事日程第１から第３, 日程第１及び日程第２: places of the schedule and no title.
    private static func isRange(_ words: [UInt8]) -> Bool {
        guard words.first(of: ["追加日程", "議事日程", "日程"], at: 0) != nil, var offset = place(words, at: 0) else { return false }
        var places = 1
        while let joint = words.first(of: joints, at: offset), let next = place(words, at: offset + joint.utf8CodeUnitCount) {
            offset = next
            places += 1
        }
        if let end = words.first(of: ends, at: offset) { offset += end.utf8CodeUnitCount }
        return places > 1 && offset == words.count
    }

    /// Where the place of the schedule ends that begins at the offset: 日程第１, 第３, １.
    private static func place(_ words: [UInt8], at offset: Int) -> Int? {
        let start = offset + (words.first(of: heads, at: offset)?.utf8CodeUnitCount ?? 0)
        return JapaneseNumber.read(words, at: start)?.end
    }
}
