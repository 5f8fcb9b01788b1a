import SourceText

/// Lists that follow each other on one line: 「委員　北山一郎、西野花子　事務局　大沢館長」. The word for the next list stands alone between two persons.
enum RosterSections {
    private static let words: [StaticString] = ["事務局", "説明員", "説明者", "理事者", "執行部", "傍聴者", "傍聴人", "欠席者", "欠席委員", "欠席議員"]

    /// Where the next list begins on the line; nil where it holds one only.
    static func next(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        guard range.count <= 3000, bytes.containsAny(words, in: range.lowerBound..<range.upperBound) else { return nil }
        var offset = range.lowerBound, depth = 0, isApart = false
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 { depth -= 1 }
            if isApart, depth <= 0, let word = bytes.first(of: words, at: offset, end: range.upperBound),
               endsWithPerson(bytes, range.lowerBound..<offset), hasList(bytes, offset + word.utf8CodeUnitCount..<range.upperBound) { return offset }
            isApart = CodePoint.isBlank(found.value) || found.value == 0x3001
            offset += found.length
        }
        return nil
    }

    /// 「みほん市教育委員会 事務局　牧野　薫」: behind a department the word says whence somebody comes.
    private static func endsWithPerson(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = RosterLine(bytes: bytes).words(bytes.trimmed(range)).last, !RosterReader.isOrganisation(bytes, last) || bytes.contains("、", in: last) else { return false }
        return RosterReader.people(bytes, range).contains { $0.name != nil } || bytes.hasSuffix("名", in: last) || bytes.hasSuffix("名）", in: last) || bytes.hasSuffix("なし", in: last)
    }

    /// 事務局　長: letters set apart, and no list.
    private static func hasList(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if let colon = bytes.first(of: ["：", ":"], at: range.lowerBound, end: range.upperBound) { return range.lowerBound + colon.utf8CodeUnitCount < range.upperBound }
        guard bytes.blankLength(at: range.lowerBound, end: range.upperBound) != nil, let first = RosterLine(bytes: bytes).words(range).first else { return false }
        return bytes.codePointCount(in: first) > 1
    }
}
