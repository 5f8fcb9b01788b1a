import Minutes
import SourceText

/// Names printed between two rulings, as the Diet prints who voted for whom and who was appointed: nobody's words, and no business.
extension Layout {
    /// Whether the line is a row of such a list, or a title of it.
    func belongsToListOfPersons(_ index: Int, _ content: Range<Int>) -> Bool {
        if bytes.hasSuffix("君", in: content), isRowOfPersons(content) || isOnePerson(content) && isBelowRow(index) { return true }
        return isTitleOfList(index, content)
    }

    /// 北山　一郎君　　　西野　花子君
    private func isRowOfPersons(_ content: Range<Int>) -> Bool { (persons(content) ?? 0) >= 2 }

    private func isOnePerson(_ content: Range<Int>) -> Bool { persons(content) == 1 }

    /// How many names that end in 君 make up the line; nil where other words stand in it.
    private func persons(_ content: Range<Int>) -> Int? {
        guard bytes.hasSuffix("君", in: content), !bytes.containsAny(["、", "。", "（", "("], in: content) else { return nil }
        var count = 0, start = content.lowerBound
        while start < content.upperBound {
            guard let end = honorific(in: start..<content.upperBound) else { return nil }
            guard (2...10).contains(bytes.withoutBlanks(start..<end).count / 3) else { return nil }
            count += 1
            start = bytes.skipBlanks(from: end + 3, end: content.upperBound)
        }
        return count
    }

    /// The first 君 that ends a word: the one in 君島 ends none.
    private func honorific(in range: Range<Int>) -> Int? {
        var start = range.lowerBound
        while let found = bytes.firstOffset(of: "君", in: start..<range.upperBound) {
            if found > range.lowerBound, found + 3 == range.upperBound || bytes.blankLength(at: found + 3, end: range.upperBound) != nil { return found }
            start = found + 3
        }
        return nil
    }

    private func isBelowRow(_ index: Int) -> Bool {
        lines[..<index].last { !$0.isBlank }.map { isRowOfPersons($0.content) } ?? false
    }

    /// 「北山一郎君に投票した者の氏名」, 「〇みほん特別委員」: short lines that end above a row of names.
    private func isTitleOfList(_ index: Int, _ content: Range<Int>) -> Bool {
        guard isTitle(index, content), headingRule.listedEntry(bytes, lines[index]) == nil else { return false }
        var below = index + 1
        for _ in 0..<3 {
            guard let next = lines[below...].firstIndex(where: { !$0.isBlank }), !labels.contains(next) else { return false }
            if isRowOfPersons(lines[next].content) { return true }
            guard isTitle(next, lines[next].content) else { return false }
            below = next + 1
        }
        return false
    }

    private func isTitle(_ index: Int, _ content: Range<Int>) -> Bool {
        lines[index].headingMarks == 0 && bytes.codePointCount(in: content) <= 40 && !bytes.containsAny(["、", "。"], in: content) && !Separators.isSeparator(bytes, content)
            && AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil && !AgendaMarker.isBill(bytes, content)
    }
}
