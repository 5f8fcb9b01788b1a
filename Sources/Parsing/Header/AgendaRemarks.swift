import SourceText

/// Words beside the items of a list that are none of them: drawn braces, hours, the number of the schedule.
extension AgendaList {
    /// …補正予算－－－－＋: the arm of a drawn brace behind a title.
    func withoutBrace(_ title: Range<Int>) -> Range<Int> {
        guard ["＋", "┐", "┘", "┤", "－－", "──"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: title) }) else { return title }
        var end = title.upperBound
        while let found = bytes.codePoint(before: end, start: title.lowerBound), Separators.isRule(found.value) || CodePoint.isBlank(found.value) || [0xFF0B, 0x2510, 0x2518, 0x2524].contains(found.value) { end -= found.length }
        return title.lowerBound..<end
    }

    /// ＋委員会審査報告＋: what a drawn brace says of the items on its left.
    func isBrace(_ range: Range<Int>) -> Bool { bytes.first(of: ["＋", "┐", "┘", "├", "┤", "｝"], at: range.lowerBound) != nil }

    /// １　開　会　午前10時: when it began, below the items of a list that counts every field as 1.
    func isHour(_ range: Range<Int>) -> Bool {
        guard let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), range.count <= 100, bytes.containsAny(["午前", "午後"], in: range) else { return false }
        let words = bytes.withoutBlanks(marker.titleStart..<max(marker.titleStart, range.upperBound))
        return ["開会午", "閉会午", "開議午", "散会午"].contains { (word: StaticString) in words.has(word, at: 0, end: words.count) }
    }

    /// 第１号, （第３号）, 第一号追加の一
    func isNumberOfSchedule(_ words: [UInt8]) -> Bool {
        guard let open = words.first(of: ["第", "（第", "(第"], at: 0), let number = JapaneseNumber.read(words, at: open.utf8CodeUnitCount),
              words.has("号", at: number.end) else { return false }
        let rest = number.end + 3..<words.count
        return rest.isEmpty || words.first(of: ["）", ")", "追加"], at: rest.lowerBound) != nil
    }

    /// （消防本部） at the margin of the items: whose those below are. Set in, it goes with the item above.
    func isSection(_ range: Range<Int>) -> Bool {
        guard range.count <= 66, bytes.has("（", at: range.lowerBound), bytes.hasSuffix("）", in: range) else { return false }
        guard isEmpty || (topIndent.flatMap { top in indent(range.lowerBound).map { $0 <= top } } ?? false) else { return false }
        let inside = range.lowerBound + 3..<max(range.lowerBound + 3, range.upperBound - 3)
        // （継続審査中のもの）, （追加提案）: what the items below have in common.
        if ["中のもの", "追加提案", "追加議案", "追加上程", "付託分", "継続審査", "継続調査"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: inside) }) { return true }
        return ["局", "部", "課", "室", "委員会", "所", "院"].contains { (word: StaticString) in bytes.hasSuffix(word, in: inside) } && !bytes.containsAny(["（", "、", "号"], in: inside)
    }

    /// 理事者説明 / 質疑、討論、採決 below an item: how it is dealt with.
    func isProcedures(_ range: Range<Int>) -> Bool {
        isCellOfRemark(range) && (bytes.containsAny(["、", "・"], in: range) || ["理事者説明", "提案理由説明", "提案説明"].contains(bytes.string(range)))
    }

    /// 指名, 委員長報告, 質疑・討論・採決 on a line of its own, where each cell has one: what is done with the item above.
    func isCellOfRemark(_ range: Range<Int>) -> Bool {
        guard !isEmpty, bytes.codePointCount(in: range) <= 14 else { return false }
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let word = bytes.first(of: ["委員長報告", "委員会付託", "理事者説明", "提案理由説明", "提案説明", "指名", "決定", "報告", "質疑", "討論", "採決", "表決", "上程", "説明", "付託", "・", "、", " ", "　"], at: offset, end: range.upperBound) else { return false }
            offset += word.utf8CodeUnitCount
        }
        return true
    }
}
