import Minutes
import SourceText

/// Who is away as the opening names them, where the header lists nobody: 「欠席委員は、１番、北山一郎委員です。」
///
/// Only whole names or seats count, in a sentence that holds nothing else; whoever of them is listed as present or speaks later is left to the reader.
enum NamedAbsentees {
    /// - Parameter speeches: how many of the first speeches belong to the opening.
    static func read(_ record: inout Record, _ discourse: Discourse, _ presides: [Bool], speeches: Int) {
        guard record.attendance.absent.isEmpty else { return }
        for sentence in discourse.sentences.prefix(while: { $0.speech < speeches }) where sentence.has(.absentWord) && sentence.range.count <= 400 {
            let kind = record.speeches[sentence.speech].speaker.kind
            guard presides[sentence.speech] || kind == .chair || kind == .secretariat || kind == .executive, let people = list(discourse, sentence.range) else { continue }
            guard record.attendance.stated?.absent.map({ $0 == people.count }) ?? true, people.allSatisfy({ isAway($0, record) }) else { return }
            let lists = record.attendance.present + record.attendance.officials + record.attendance.secretariat
            let known = Set(lists.map(\.id)).count
            record.attendance.absent = people.enumerated().map { index, person in
                Person(id: "p\(known + index + 1)", name: person.name, role: person.role, seat: person.seat, span: person.span)
            }
            return
        }
    }

    private struct Named {
        let name: String
        let role: String?
        let seat: String?
        let span: Span
    }

    private static func isAway(_ person: Named, _ record: Record) -> Bool {
        let name = Folding.fold(person.name)
        if record.attendance.present.contains(where: { $0.name.map { Folding.fold($0) } == name || $0.seat != nil && $0.seat == person.seat }) { return false }
        return !record.speeches.contains { $0.speaker.name.map { name.hasPrefix(Folding.fold($0)) } ?? false }
    }

    private static let openings: [StaticString] = ["本日の", "本日、", "なお、", "なお", "ただいまの", " "]
    private static let keys: [StaticString] = ["欠席委員は", "欠席議員は", "欠席者は", "欠席は", "欠席の委員は", "欠席の議員は", "欠席の方は", "欠席委員につきましては", "欠席議員につきましては"]
    private static let titles: [StaticString] = ["委員", "議員", "君"]
    private static let joints: [StaticString] = ["、", "と", "及び", "並びに", "・", " "]
    private static let ends: [StaticString] = ["です", "であります", "でございます", "となっております", "となっています", "である", "。"]

    /// The persons of the sentence; nil where any part of it is none.
    private static func list(_ discourse: Discourse, _ range: Range<Int>) -> [Named]? {
        let bytes = discourse.bytes
        var offset = range.lowerBound
        while let word = bytes.first(of: openings, at: offset, end: range.upperBound) { offset += word.utf8CodeUnitCount }
        guard let key = bytes.first(of: keys, at: offset, end: range.upperBound) else { return nil }
        offset += key.utf8CodeUnitCount
        var people: [Named] = []
        while true {
            while let joint = bytes.first(of: joints, at: offset, end: range.upperBound) { offset += joint.utf8CodeUnitCount }
            guard let found = person(discourse, offset..<range.upperBound) else { break }
            people.append(found.person)
            offset = found.end
        }
        guard !people.isEmpty else { return nil }
        // の２名
        if bytes.has("の", at: offset), let number = JapaneseNumber.read(bytes, at: offset + 3, end: range.upperBound), let unit = bytes.first(of: ["名", "人"], at: number.end) {
            guard number.value == people.count else { return nil }
            offset = number.end + unit.utf8CodeUnitCount
        }
        return offset >= range.upperBound || bytes.first(of: ends, at: offset, end: range.upperBound) != nil ? people : nil
    }

    /// １番、北山一郎委員
    private static func person(_ discourse: Discourse, _ range: Range<Int>) -> (person: Named, end: Int)? {
        let bytes = discourse.bytes
        var start = range.lowerBound, seat: String?
        if let number = JapaneseNumber.read(bytes, at: start + (bytes.has("第", at: start) ? 3 : 0), end: range.upperBound), bytes.has("番", at: number.end, end: range.upperBound) {
            seat = String(number.value)
            start = number.end + 3
            while let joint = bytes.first(of: ["委員", "議員", "の", "、", " "], at: start, end: range.upperBound) { start += joint.utf8CodeUnitCount }
        }
        var end = start, letters = 0
        while let found = bytes.codePoint(at: end, end: range.upperBound), letters <= 9, bytes.first(of: titles, at: end) == nil {
            let isName = CodePoint.isKanji(found.value) || CodePoint.isHiragana(found.value) || CodePoint.isKatakana(found.value)
            guard isName || CodePoint.isBlank(found.value) else { return nil }
            letters += isName ? 1 : 0
            end += found.length
        }
        guard let title = bytes.first(of: titles, at: end, end: range.upperBound), letters >= (seat == nil ? 3 : 2), letters <= 8 else { return nil }
        let printed = Array(discourse.spoken.text(start..<end).utf8), after = end + title.utf8CodeUnitCount
        let role = title.utf8CodeUnitCount == 6 ? bytes.string(end..<after) : nil
        return (Named(name: printed.stringWithoutBlanks(printed.indices), role: role, seat: seat, span: discourse.spoken.span(start..<end)), after)
    }
}
