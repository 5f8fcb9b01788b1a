import SourceText

/// The office first, then the name, blanks between: `○議長　北山一郎　おはようございます。`
///
/// The name has no honorific, so only the document as a whole shows it: nearly every lone office or seat is followed by one.
enum RoleThenName {
    static let dialect = Dialect(id: "role-then-name", codes: ["D19"], example: "○議長　北山　一郎君　皆様おはようございます。", family: .marked) {
        $0.shape.mark != .none && $0.shape.frame == .tail && $0.shape.isSplit && $0.isOfficeWithName && !$0.shape.isBracketed
    }

    /// The labels with the name taken in, where the document prints them so.
    static func extended(_ labels: [LabelShape], _ evidence: Evidence) -> [LabelShape] {
        let bytes = evidence.bytes
        let lone = labels.filter { $0.frame == .bare && $0.possibleName != nil }
        guard lone.count >= 2 else { return labels }
        func holdsName(_ shape: LabelShape) -> Bool {
            guard let name = shape.possibleName else { return false }
            return isName(bytes, name) || (shape.mark != .none && name.upperBound == evidence.lines[shape.line].content.upperBound && mayBeName(bytes, name))
        }
        let named = lone.filter(holdsName)
        let bare = labels.filter { $0.frame == .bare }.count
        guard named.count >= 2, named.count * 5 >= bare * 4 else { return labels }
        return labels.map { shape in
            guard shape.frame == .bare, let name = shape.possibleName, holdsName(shape) else { return shape }
            var shape = shape
            shape.frame = .tail
            shape.inner = name
            shape.label = shape.label.lowerBound..<name.upperBound
            shape.span = shape.span.lowerBound..<name.upperBound
            shape.textStart = bytes.skipBlanks(from: name.upperBound, end: evidence.lines[shape.line].content.upperBound)
            if shape.textStart == evidence.lines[shape.line].content.upperBound { shape.separator = .lineEnd }
            return shape
        }
    }

    /// Alone with the office on a line, the words below: a surname that no list holds is a name as well.
    private static func mayBeName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range)
        return (2...6).contains(name.codePointCount(in: name.indices)) && PersonName.isPlausible(name) && Offices.ending(name, name.indices) == nil
    }

    /// 佐藤博, 北山みどり: a known surname and one to three characters more.
    private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range), whole = name.indices
        let length = name.codePointCount(in: whole)
        guard length >= 3, length <= 6, let surname = Surnames.prefixLength(name, whole), surname < name.count else { return false }
        return Offices.ending(name, whole) == nil
    }
}
