import Minutes
import SourceText

/// Labels of two or three lines, as a narrow column of a table prints them: office and second office, office and name, family name and office.
///
/// 進　行　係⏎（事務局長）, 会　長⏎みほん町長⏎北 山 一 郎, 西野⏎委員: words must follow right below.
enum StackedLabels {
    /// Index of the last line of the label that begins on the line.
    static func lastLine(_ bytes: [UInt8], _ lines: [Line], from start: Int) -> Int? {
        let first = lines[start].content
        guard first.count <= 60, first.count >= 3, bytes[first.lowerBound] >= 0xE3, start + 1 < lines.count, !lines[start + 1].isBlank, lines[start + 1].content.count <= 60, lines[start].headingMarks == 0 else { return nil }
        let second = lines[start + 1].content
        let word = bytes.withoutBlanks(first)
        // 番外⏎西野町長
        if word.elementsEqual("番外".utf8) { return isOffice(bytes.withoutBlanks(second)) && speaks(bytes, lines, below: start + 1) ? start + 1 : nil }
        guard isOffice(word) else { return isBelowName(bytes, lines, start, second) && speaks(bytes, lines, below: start + 1) ? start + 1 : nil }
        if isOfficeInBrackets(bytes, second) || isName(bytes, second) { return speaks(bytes, lines, below: start + 1) ? start + 1 : nil }
        guard start + 2 < lines.count, isOffice(bytes.withoutBlanks(second)), isName(bytes, lines[start + 2].content) else { return nil }
        return speaks(bytes, lines, below: start + 2) ? start + 2 : nil
    }

    /// 会長, 三号委員
    private static func isOffice(_ word: [UInt8]) -> Bool {
        word.count <= 45 && Offices.ending(word, word.indices) != nil && !word.containsAny(["、", "。", "（", "("], in: word.indices)
    }

    /// （事務局長）
    private static func isOfficeInBrackets(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard let bracket = Bracket.opening(bytes, at: line.lowerBound, end: line.upperBound), bracket == .round || bracket == .roundASCII,
              bracket.closing(bytes, from: line.lowerBound, end: line.upperBound) == line.upperBound else { return false }
        return isOffice(bytes.withoutBlanks(line.lowerBound + bracket.openLength..<line.upperBound - bracket.closeLength))
    }

    /// 北 山 一 郎, 北山　一郎, 北山一郎: letters apart, or a known family name and a usual given name.
    private static func isName(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(line), count = name.codePointCount(in: name.indices)
        guard (3...6).contains(count), PersonName.isPlausible(name), Offices.ending(name, name.indices) == nil, bytes.codePoint(at: line.lowerBound).map({ CodePoint.isKanji($0.value) }) ?? false else { return false }
        if line.count - name.count >= count - 1, isEachApart(bytes, line) { return true }
        guard let surname = Surnames.prefixLength(name, name.indices), surname < name.count else { return false }
        return bytes.holdsBlank(line) ? Surnames.endsLikeGivenName(name, name.indices) : name.codePoint(before: name.count).map { CodePoint.isKanji($0.value) && Surnames.endsLikeGivenName(name, surname..<name.count) } ?? false
    }

    private static func isEachApart(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var offset = line.lowerBound
        while let found = bytes.codePoint(at: offset, end: line.upperBound) {
            offset += found.length
            if offset < line.upperBound, bytes.blankLength(at: offset, end: line.upperBound) == nil { return false }
            offset = bytes.skipBlanks(from: offset, end: line.upperBound)
        }
        return true
    }

    /// 西野 above 委員, behind a sentence: a family name that lists hold, or one that the text sets before the same office.
    private static func isBelowName(_ bytes: [UInt8], _ lines: [Line], _ index: Int, _ office: Range<Int>) -> Bool {
        let name = lines[index].content
        guard name.count <= 12, office.count <= 12, let found = Offices.alone(bytes, office), found.kind == .member || found.kind == .chair,
              index == 0 || lines[index - 1].isBlank || SpokenWords.endsSentence(bytes, lines[index - 1].content), Offices.ending(bytes, name) == nil, !bytes.holdsBlank(name) else { return false }
        if Surnames.prefixLength(bytes, name) == name.count { return true }
        return name.count >= 6 && PersonName.isPlausible(Array(bytes[name])) && !Departments.starts(bytes, at: name.lowerBound, end: name.upperBound) && isNamed(bytes, Array(bytes[name] + bytes[office]), name)
    }

    /// Whether the text names the person elsewhere: 「大門委員から意見があった」.
    private static func isNamed(_ bytes: [UInt8], _ words: [UInt8], _ name: Range<Int>) -> Bool {
        var offset = 0
        while offset + words.count <= bytes.count {
            if bytes[offset] == words[0], bytes[offset..<offset + words.count].elementsEqual(words) { return true }
            offset += 1
        }
        return false
    }

    /// A sentence stands below, or a line as long as one.
    private static func speaks(_ bytes: [UInt8], _ lines: [Line], below index: Int) -> Bool {
        guard let below = lines[(index + 1)...].prefix(3).first(where: { !$0.isBlank })?.content, !Separators.isSeparator(bytes, below) else { return false }
        return bytes.contains("。", in: below) && !bytes.contains("：", in: below) || bytes.codePointCount(in: below) >= 25 && !RosterReader.isRow(bytes, below)
    }
}
