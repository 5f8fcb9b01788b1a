import SourceText

/// Lines of a header that hold more than one thing, or less than they seem to: cells of tables, lists that follow each other.
extension HeaderBlock {
    /// Past the rules of a drawn row before its first cell that holds anything, and without the one behind its only cell.
    func withoutEmptyCell(_ content: Range<Int>) -> Range<Int> {
        var rest = content
        while !rest.isEmpty, let bar = RosterTable.bar(bytes, at: rest.lowerBound) { rest = bytes.trimmed(rest.lowerBound + bar.utf8CodeUnitCount..<rest.upperBound) }
        let bars: [StaticString] = ["|", "│", "┃", "｜"]
        guard let bar = bars.first(where: { bytes.hasSuffix($0, in: rest) }), case let cell = bytes.trimmed(rest.lowerBound..<rest.upperBound - bar.utf8CodeUnitCount), !bytes.containsAny(bars, in: cell) else { return rest }
        return cell
    }

    /// Where the word for another list stands behind the members on one line.
    func nextList(_ content: Range<Int>) -> Int? {
        guard content.count >= 30, let place = RosterSections.next(bytes, in: content) else { return nil }
        let opened = HeaderKeys.read(bytes, content)?.field ?? field
        return opened == .attendees || opened == .members || opened == .absent || (opened?.isRoster ?? false) && bytes.has("傍聴", at: place) ? place : nil
    }

    /// The lines of a cell of Markdown, between which stands <br>.
    func cellLines(_ content: Range<Int>) -> [Range<Int>]? {
        guard let first = bytes.firstOffset(of: "<br", in: content) else { return nil }
        var lines = [bytes.trimmed(content.lowerBound..<first)], start = first
        while let length = Residue.length(bytes, at: start, end: content.upperBound) {
            let next = bytes.firstOffset(of: "<br", in: start + length..<content.upperBound) ?? content.upperBound
            lines.append(bytes.trimmed(start + length..<next))
            start = next
            if start >= content.upperBound { break }
        }
        return lines.filter { !$0.isEmpty }
    }

    /// 「１　日時平成18年…」, and where that is the way of the header 「２　場所市役所」: the name of the field runs into the value, or its number into the name.
    func gluedField(_ content: Range<Int>) -> HeaderKeys.Found? {
        if field == nil || field == .other || field == .notice || field == .title, let found = GluedKeys.date(bytes, content) { return found }
        if hasGluedFields { return continuesFields(content) ? GluedKeys.next(bytes, content) : nil }
        guard let number = number(of: content), number > fieldNumber ?? 0, number <= (fieldNumber ?? 0) + 2, field != .agenda || continuesFields(content) else { return nil }
        return GluedKeys.touchedByNumber(bytes, content)
    }
}
