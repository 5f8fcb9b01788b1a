import SourceText

/// A committee's report printed between two rules: its day, to whom it goes, who signs it. None of that is business of the meeting.
enum Letterheads {
    static func isOne(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) <= 30 else { return false }
        if isDay(bytes, range) || isNoteOnReferral(bytes, range) { return true }
        let words = bytes.withoutBlanks(range)
        if words.hasSuffix("殿", in: words.indices) || words.hasSuffix("審査報告書", in: words.indices) || words.hasSuffix("議会議長", in: words.indices) { return true }
        guard words.containsAny(["委員長", "議長"], in: words.indices), let entry = RosterReader.entry(bytes, range) else { return false }
        return entry.name != nil && entry.role.map { $0.hasSuffix("委員長") || $0.hasSuffix("議長") } ?? false
    }

    /// 平成21年９月10日 and nothing else
    private static func isDay(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.hasSuffix("日", in: range) || bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let day = Readings.dates(bytes, range).first, day.range.lowerBound == range.lowerBound, day.reading.day != nil else { return false }
        return bytes.trimmed(day.range.upperBound..<range.upperBound).isEmpty
    }

    /// （21. 8.28付託）
    private static func isNoteOnReferral(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.first(of: ["（", "("], at: range.lowerBound) != nil && ["付託）", "付託)"].contains { (end: StaticString) in bytes.hasSuffix(end, in: range) }
    }
}
