import SourceText

/// Offices whose letters stand below each other, as narrow columns of tables come out: 会⏎長　　ただいまから….
///
/// Such lines are put together into one, so that the office is read as if its letters stood side by side.
enum VerticalLabels {
    static func joined(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        guard let first = lines.indices.first(where: { lastLine(bytes, lines, from: $0) != nil }) else { return lines }
        var result = Array(lines[..<first])
        var index = first
        while index < lines.count {
            let end = lastLine(bytes, lines, from: index) ?? index
            result.append(end > index ? Line(bytes, lines[index].range.lowerBound..<lines[end].range.upperBound) : lines[index])
            index = end + 1
        }
        return result
    }

    private static func lastLine(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        if isCutInBracket(bytes, lines, at: start) || isCutBehindName(bytes, lines, at: start) || isCutKey(bytes, lines, at: start) { return start + 1 }
        return lastOfCutMark(bytes, lines, from: start) ?? lastOfCells(bytes, lines, from: start) ?? last(bytes, lines, from: start) ?? StackedLabels.lastLine(bytes, lines, from: start)
    }

    private static let cutKeys: [(first: StaticString, second: StaticString)] = [("日", "時"), ("場", "所"), ("議", "題")]

    /// 場⏎所 市役所第1会議室: a key that a narrow column parts.
    private static func isCutKey(_ bytes: [UInt8], _ lines: [Line], at index: Int) -> Bool {
        let first = lines[index].content
        guard first.count == 3, index + 1 < lines.count, let key = cutKeys.first(where: { bytes.has($0.first, at: first.lowerBound) }) else { return false }
        let next = lines[index + 1].content
        guard bytes.has(key.second, at: next.lowerBound, end: next.upperBound) else { return false }
        return next.count == 3 || bytes.blankLength(at: next.lowerBound + 3, end: next.upperBound) != nil
    }

    /// ○⏎議長⏎北山⏎一郎: mark, office and name, each the only word of its line, as the cells of a table come out.
    private static func lastOfCells(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        let mark = lines[start].content
        guard mark.count == 3, LabelShape.mark(bytes, at: mark.lowerBound, end: mark.upperBound).1 == 3, start + 2 < lines.count else { return nil }
        let office = lines[start + 1].content
        guard (6...45).contains(office.count), Offices.ending(bytes, office) != nil || Offices.alone(bytes, office) != nil, !bytes.containsAny(["。", "、", "（", "("], in: office) else { return nil }
        let first = lines[start + 2].content
        if isName(bytes, first), bytes.codePointCount(in: first) >= 4 { return start + 2 }
        guard start + 3 < lines.count, isName(bytes, first), isName(bytes, lines[start + 3].content), bytes.codePointCount(in: lines[start + 3].content) <= 3 else { return nil }
        return start + 3
    }

    /// 北山, 一郎, 北山　一郎: up to seven letters, and no word of an agenda.
    private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard (1...7).contains(bytes.codePointCount(in: range)), AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) == nil, !AgendaMarker.isSchedule(bytes, range) else { return false }
        return !bytes.containsAny(["。", "、", "休憩", "再開", "日程", "開会", "閉会", "議", "案", "号"], in: range) && Offices.ending(bytes, range) == nil
    }

    /// ○議長（⏎北山一郎君）　…: a label behind a mark that the line's end cuts right behind its bracket.
    private static func isCutInBracket(_ bytes: [UInt8], _ lines: [Line], at index: Int) -> Bool {
        let line = lines[index].content
        guard (6...60).contains(line.count), bytes.hasSuffix("（", in: line) || bytes[line.upperBound - 1] == 0x28, LabelShape.mark(bytes, at: line.lowerBound, end: line.upperBound).1 > 0, index + 1 < lines.count else { return false }
        return closesName(bytes, lines[index + 1].content)
    }

    /// ◆⏎副委員長（⏎北山一郎君）　…, ○⏎北山一郎 議長: the mark has a line of its own.
    private static func lastOfCutMark(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        let mark = lines[start].content
        guard mark.count == 3, LabelShape.mark(bytes, at: mark.lowerBound, end: mark.upperBound).1 == 3, start + 2 < lines.count else { return nil }
        let office = lines[start + 1].content
        if isNameAndOffice(bytes, office) { return start + 1 }
        guard (6...75).contains(office.count), bytes.hasSuffix("（", in: office) || bytes[office.upperBound - 1] == 0x28, closesName(bytes, lines[start + 2].content) else { return nil }
        return start + 2
    }

    /// 北山一郎 議長
    private static func isNameAndOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard (15...60).contains(range.count), Surnames.prefixLength(bytes, range) != nil, !bytes.containsAny(["。", "、", "（", "("], in: range),
              let blank = range.last(where: { bytes.blankLength(at: $0, end: range.upperBound) != nil }) else { return false }
        let office = bytes.skipBlanks(from: blank, end: range.upperBound)..<range.upperBound
        return Offices.alone(bytes, office) != nil && bytes.codePointCount(in: range.lowerBound..<blank) <= 8
    }

    /// ◎北山⏎総務部長　…: a family name behind the mark, and the office at the head of the next line.
    private static func isCutBehindName(_ bytes: [UInt8], _ lines: [Line], at index: Int) -> Bool {
        let line = lines[index].content
        let length = LabelShape.mark(bytes, at: line.lowerBound, end: line.upperBound).1
        guard length > 0, (6...18).contains(line.count), index + 1 < lines.count, Surnames.prefixLength(bytes, line.lowerBound + length..<line.upperBound) == line.count - length else { return false }
        let next = lines[index + 1].content
        var end = next.lowerBound
        while end < next.upperBound, bytes.blankLength(at: end, end: next.upperBound) == nil, end - next.lowerBound <= 60 { end += 1 }
        return end < next.upperBound && Offices.ending(bytes, next.lowerBound..<end) != nil && !bytes.containsAny(["、", "。"], in: next.lowerBound..<end)
    }

    private static func closesName(_ bytes: [UInt8], _ next: Range<Int>) -> Bool {
        guard let close = (["）", ")"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: next.lowerBound..<min(next.upperBound, next.lowerBound + 45)) }).first else { return false }
        return Honorific.ends(bytes, next.lowerBound..<close) || bytes.codePointCount(in: next.lowerBound..<close) <= 8
    }

    /// Index of the line with the last letter of an office that begins with the line's only letter.
    private static func last(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        guard lines[start].content.count == 3, lines[start].headingMarks == 0, bytes[lines[start].content.lowerBound] >= 0xE4 else { return nil }
        var letters = Array(bytes[lines[start].content])
        var found: Int?
        for index in lines.indices[(start + 1)...].prefix(5) {
            let content = lines[index].content
            guard content.count >= 3, bytes[content.lowerBound] >= 0xE4 else { break }
            letters += bytes[content.lowerBound..<content.lowerBound + 3]
            let isAlone = content.count == 3
            guard isAlone || bytes.blankLength(at: content.lowerBound + 3, end: content.upperBound) != nil else { break }
            if Offices.alone(letters, letters.indices) != nil { found = index }
            if !isAlone { break }
        }
        return found
    }
}
