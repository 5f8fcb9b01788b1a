import SourceText

/// Rosters whose columns came out below each other: seat or office, surname and given name, each on a line of its own (１番⏎北山⏎一郎).
enum StackedPersons {
    /// The lines, those of one person put together; as they are unless two persons at least stand so.
    static func joined(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        let known = persons(bytes, lines, isKnown: true)
        guard known.count(where: { $0.value == $0.key + 2 }) >= 2 else { return lines }
        // Where two stand so for certain, a surname that no list holds is one as well.
        let ends = persons(bytes, lines, isKnown: false)
        var result: [Line] = [], index = 0
        while index < lines.count {
            let last = ends[index] ?? index
            result.append(last > index ? Line(bytes, lines[index].range.lowerBound..<lines[last].range.upperBound) : lines[index])
            index = last + 1
        }
        return result
    }

    /// First and last line of each person.
    private static func persons(_ bytes: [UInt8], _ lines: [Line], isKnown: Bool) -> [Int: Int] {
        var ends: [Int: Int] = [:], index = 0
        while index + 1 < lines.count {
            guard lines[index].content.count <= 60, let last = lastLine(bytes, lines, index, isKnown: isKnown) else { index += 1; continue }
            ends[index] = last
            index = last + 1
        }
        return ends
    }

    /// The last line of the person whose seat or office stands alone on the line; nil where none does.
    private static func lastLine(_ bytes: [UInt8], _ lines: [Line], _ index: Int, isKnown: Bool) -> Int? {
        let head = lines[index].content, isSeat = RosterReader.seatAlone(bytes, head) != nil
        guard isSeat || isOffice(bytes, head) else { return nil }
        if index + 2 < lines.count, isPart(bytes, lines[index + 1].content, atMost: 3), isPart(bytes, lines[index + 2].content, atMost: 3),
           // 竹 and 内 may be one surname.
           max(lines[index + 1].content.count, lines[index + 2].content.count) > 3,
           isSeat && lines[index + 1].content.count > 3 || !isKnown && lines[index + 1].content.count > 3 || Surnames.prefixLength(bytes, lines[index + 1].content) == lines[index + 1].content.count { return index + 2 }
        // 江口みほこ beside them: a name that left no room for its blank.
        return isSeat && isPart(bytes, lines[index + 1].content, atMost: 7) && bytes.codePointCount(in: lines[index + 1].content) >= 4 ? index + 1 : nil
    }

    private static func isOffice(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        (6...45).contains(line.count) && Offices.ending(bytes, line) != nil && !bytes.containsAny(["。", "、", "（", "(", "　", " ", "：", ":", "・"], in: line) && (HeaderKeys.read(bytes, line) == nil || offices.contains { $0.utf8CodeUnitCount == line.count && bytes.has($0, at: line.lowerBound) })
    }

    /// Offices that head a list elsewhere: above a surname and a given name they are somebody's.
    private static let offices: [StaticString] = ["教育長", "教育委員", "副市長", "副町長", "副村長", "市長", "町長", "村長", "事務局長", "書記"]

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
