import SourceText

/// Rosters whose columns came out below each other: seat or office, surname and given name, each on a line of its own (１番⏎北山⏎一郎).
enum StackedPersons {
    /// The lines, those of one person put together; as they are unless two persons at least stand so.
    static func joined(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        var ends: [Int: Int] = [:], whole = 0
        var index = 0
        while index + 1 < lines.count {
            guard lines[index].content.count <= 60, let last = lastLine(bytes, lines, index) else { index += 1; continue }
            ends[index] = last
            if last == index + 2 { whole += 1 }
            index = last + 1
        }
        guard whole >= 2 else { return lines }
        var result: [Line] = []
        index = 0
        while index < lines.count {
            let last = ends[index] ?? index
            result.append(last > index ? Line(bytes, lines[index].range.lowerBound..<lines[last].range.upperBound) : lines[index])
            index = last + 1
        }
        return result
    }

    /// The last line of the person whose seat or office stands alone on the line; nil where none does.
    private static func lastLine(_ bytes: [UInt8], _ lines: [Line], _ index: Int) -> Int? {
        let head = lines[index].content, isSeat = RosterReader.seatAlone(bytes, head) != nil
        guard isSeat || isOffice(bytes, head) else { return nil }
        if index + 2 < lines.count, isPart(bytes, lines[index + 1].content, atMost: 3), isPart(bytes, lines[index + 2].content, atMost: 3),
           // 竹 and 内 may be one surname.
           max(lines[index + 1].content.count, lines[index + 2].content.count) > 3,
           isSeat && lines[index + 1].content.count > 3 || Surnames.prefixLength(bytes, lines[index + 1].content) == lines[index + 1].content.count { return index + 2 }
        // 江口みほこ beside them: a name that left no room for its blank.
        return isSeat && isPart(bytes, lines[index + 1].content, atMost: 7) && bytes.codePointCount(in: lines[index + 1].content) >= 4 ? index + 1 : nil
    }

    private static func isOffice(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        (6...45).contains(line.count) && Offices.ending(bytes, line) != nil && !bytes.containsAny(["。", "、", "（", "(", "　", " ", "：", ":", "・"], in: line) && HeaderKeys.read(bytes, line) == nil
    }

    /// A surname or a given name: kanji and kana, and no office or key.
    private static func isPart(_ bytes: [UInt8], _ line: Range<Int>, atMost limit: Int) -> Bool {
        guard !line.isEmpty, line.count <= limit * 3, Offices.ending(bytes, line) == nil, PersonName.isPlausible(Array(bytes[line])) || line.count == 3, !PersonName.isHeaderWord(Array(bytes[line])) else { return false }
        var offset = line.lowerBound
        while let found = bytes.codePoint(at: offset, end: line.upperBound) {
            guard CodePoint.isKanji(found.value) || CodePoint.isHiragana(found.value) || CodePoint.isKatakana(found.value) else { return false }
            offset += found.length
        }
        return HeaderKeys.read(bytes, line) == nil
    }
}
