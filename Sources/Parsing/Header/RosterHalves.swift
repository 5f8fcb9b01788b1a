import SourceText

/// Names that the width of the page cut in two: 「…高宮、千」 on one line of a list, 「賀、寺内…」 on the next.
extension HeaderRosters {
    /// Makes one of the last person of the line above and the first of this one, where neither half is a name by itself.
    ///
    /// - Parameters:
    ///   - index: place in the group's people of the first one of this line.
    ///   - above: the line above; both belong to one list with commas.
    mutating func joinHalves(of group: Group, at index: Int, _ above: Range<Int>, _ line: Range<Int>) {
        guard let entries = people[group], index > 0, index < entries.count, isCutList(above, line),
              let first = entries[index - 1].name, let second = entries[index].name, stands(first, before: above.upperBound), stands(second, at: line.lowerBound),
              areHalves(first, second) else { return }
        people[group]?[index - 1].name = first + second
        people[group]?[index - 1].range = entries[index - 1].range.lowerBound..<entries[index].range.upperBound
        people[group]?.remove(at: index)
    }

    /// A long line with commas that ends without one, and the next right below it.
    private func isCutList(_ above: Range<Int>, _ line: Range<Int>) -> Bool {
        bytes.codePointCount(in: above) >= 25 && bytes.contains("、", in: above) && line.lowerBound > above.upperBound
            && bytes[above.upperBound..<line.lowerBound].count { $0 == 0x0A } == 1
    }

    private func stands(_ name: String, before end: Int) -> Bool { bytes[max(0, end - name.utf8.count)..<end].elementsEqual(name.utf8) }

    private func stands(_ name: String, at start: Int) -> Bool { bytes[start..<min(bytes.count, start + name.utf8.count)].elementsEqual(name.utf8) }

    /// 千 + 賀, 山田太 + 郎, 折原 + すみ; 千葉 + 賀川 are two people.
    private func areHalves(_ first: String, _ second: String) -> Bool {
        // 教育部 / 長
        if Offices.ending(Array((first + second).utf8), 0..<first.utf8.count + second.utf8.count) != nil { return false }
        func isSurname(_ name: String) -> Bool { Surnames.prefixLength(Array(name.utf8), 0..<name.utf8.count) == name.utf8.count }
        let lengths = (first.unicodeScalars.count, second.unicodeScalars.count)
        guard lengths.0 + lengths.1 <= 6 else { return false }
        if second.unicodeScalars.allSatisfy({ CodePoint.isHiragana($0.value) }) { return true }
        return lengths.0 == 1 && !isSurname(first) || lengths.1 == 1 && !isSurname(second)
    }
}
