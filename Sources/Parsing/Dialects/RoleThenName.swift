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
        guard !lone.isEmpty else { return labels }
        // 議長　北山一郎君: the honorific has shown these already.
        let honoured = labels.count { $0.frame == .tail && $0.isSplit && !$0.isBracketed }
        let counts = Dictionary(lone.map { (bytes.hash(of: printed($0)), 1) }, uniquingKeysWith: +)
        func holdsName(_ shape: LabelShape) -> Bool {
            guard let name = shape.possibleName else { return false }
            if isName(bytes, name) || isSetApart(bytes, name) || isHonoured(bytes, name) { return true }
            let isAlone = shape.mark != .none && name.upperBound == evidence.lines[shape.line].content.upperBound
            return (isAlone || counts[bytes.hash(of: printed(shape))] ?? 0 > 1) && mayBeName(bytes, name)
        }
        let named = lone.filter(holdsName)
        let all = labels.count { $0.frame == .bare } + honoured, known = named.count + honoured
        // Where it is the way of the document, a name that comes once and is less certain is read as well.
        func mayHoldName(_ shape: LabelShape) -> Bool { holdsName(shape) || known >= 4 && shape.possibleName.map { endsAsName(bytes, $0) } ?? false }
        guard known >= 2, (honoured + lone.count(where: mayHoldName)) * 5 >= all * 4 else { return labels }
        return (labels + withoutMark(evidence, known: named)).sorted { $0.line < $1.line }.map { shape in
            guard shape.frame == .bare, let name = shape.possibleName, mayHoldName(shape) else { return shape }
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

    /// Labels without their mark, printed as others that have it.
    private static func withoutMark(_ evidence: Evidence, known: [LabelShape]) -> [LabelShape] {
        guard known.allSatisfy({ $0.mark != .none }) else { return [] }
        let words = Set(known.map { evidence.bytes.hash(of: printed($0)) })
        return evidence.candidates.lazy.filter { $0.shape.mark == .none && $0.shape.frame == .bare && $0.shape.possibleName != nil && $0.looksSpoken }.map(\.shape).filter { words.contains(evidence.bytes.hash(of: printed($0))) }
    }

    private static func printed(_ shape: LabelShape) -> Range<Int> { shape.label.lowerBound..<(shape.possibleName ?? shape.label).upperBound }

    /// Alone with the office on a line, or behind it again and again: a name that no list holds.
    private static func mayBeName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range)
        guard Surnames.prefixLength(name, name.indices) != name.count else { return true }
        return (2...6).contains(name.codePointCount(in: name.indices)) && PersonName.isPlausible(name) && Offices.ending(name, name.indices) == nil
    }

    /// 金川浩光君, 金川浩光議員
    private static func isHonoured(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range), bare = LabelName.withoutHonorific(name)
        guard bare.count < name.count, PersonName.isPlausible(bare) else { return false }
        // 「委員長　山川委員」 calls somebody.
        return (PersonName.endsInHonorific(name, name.indices) ? 2...8 : 3...7).contains(bare.codePointCount(in: bare.indices))
    }

    /// A surname that lists hold, or letters that end as given names do.
    private static func endsAsName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard mayBeName(bytes, range) else { return false }
        return Surnames.prefixLength(bytes, range) == range.count || bytes.codePointCount(in: range) >= 3 && Surnames.endsLikeGivenName(bytes, range)
    }

    /// 土浜　正美: a surname that no list holds, two letters of it, and a usual given name apart from it.
    private static func isSetApart(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let blank = range.first(where: { bytes.blankLength(at: $0, end: range.upperBound) != nil }), bytes.codePointCount(in: range.lowerBound..<blank) == 2 else { return false }
        let given = bytes.skipBlanks(from: blank, end: range.upperBound)..<range.upperBound
        guard (1...3).contains(bytes.codePointCount(in: given)), !bytes.holdsBlank(given), Surnames.endsLikeGivenName(bytes, given), mayBeName(bytes, range) else { return false }
        var offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: blank) {
            guard CodePoint.isKanji(found.value) else { return false }
            offset += found.length
        }
        return !Departments.starts(bytes, at: range.lowerBound, end: range.upperBound)
    }

    /// 佐藤博, 北山みどり: a known surname and one to three characters more.
    private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range), whole = name.indices
        let length = name.codePointCount(in: whole)
        guard length >= 3, length <= 6, let surname = Surnames.prefixLength(name, whole), surname < name.count else { return false }
        return Offices.ending(name, whole) == nil
    }
}
