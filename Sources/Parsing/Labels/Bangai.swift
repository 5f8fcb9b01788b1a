import Minutes
import SourceText

/// 番外: those who have no seat in the assembly and answer there, often numbered, with office and name in one pair of brackets:
/// 番外（町長　桑山高志君）, 番外１番（町長桑山高志君）.
enum Bangai {
    private static let word: StaticString = "番外"

    /// What stands behind 番外 and its number; nil where the token does not begin so.
    static func rest(_ token: [UInt8]) -> [UInt8]? {
        guard token.has(word, at: 0) else { return nil }
        let rest = Array(token[word.utf8CodeUnitCount...])
        return Seat.split(rest).map { Array(rest[$0.end...]) } ?? rest
    }

    /// Office and name of what stands in the brackets, without blanks; nil where no office begins it.
    static func split(_ bytes: [UInt8], _ inner: Range<Int>) -> (office: [UInt8], name: [UInt8])? {
        if let blank = (inner.lowerBound..<inner.upperBound).first(where: { bytes.blankLength(at: $0, end: inner.upperBound) != nil }) {
            let office = inner.lowerBound..<blank
            if isOffice(bytes, office) { return (Array(bytes[office]), bytes.withoutBlanks(blank..<inner.upperBound)) }
        }
        let words = bytes.withoutBlanks(inner)
        var found: Int?, cut = 0
        while let point = words.codePoint(at: cut) {
            cut += point.length
            if (2...8).contains(words.codePointCount(in: cut..<words.count)), isOffice(words, 0..<cut) { found = cut }
        }
        return found.map { (Array(words[..<$0]), Array(words[$0...])) }
    }

    /// 町長, 総務課長
    private static func isOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if Offices.alone(bytes, range) != nil { return true }
        guard let office = Offices.ending(bytes, range), office.kind != .member else { return false }
        return Departments.starts(bytes, at: range.lowerBound, end: range.upperBound) || Departments.isInside(bytes, range)
    }
}
