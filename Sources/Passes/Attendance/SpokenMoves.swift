import Minutes
import SourceText

/// Members who come or leave as the chair tells it: 「山川三郎議員が出席されましたので」, 「東野議員から早退の申出がありました」.
///
/// Only those whom the rosters name count: one listed as absent comes, one listed as present leaves.
struct SpokenMoves {
    private struct Member {
        let name: String
        /// The whole name and, where nobody else has it, the surname, in the folded words.
        let words: [[UInt8]]
    }

    private let absent: [Member]
    private let present: [Member]

    init(_ attendance: Attendance) {
        let people = attendance.present + attendance.absent
        let surnames = Dictionary(grouping: people.compactMap(SpokenMoves.surname), by: { $0 })
        func members(_ people: [Person]) -> [Member] {
            people.compactMap { person in
                guard let name = person.name, name.unicodeScalars.count >= 2 else { return nil }
                let surname = SpokenMoves.surname(person).flatMap { surnames[$0]?.count == 1 ? Array($0.utf8) : nil }
                return Member(name: name, words: [Array(Folding.fold(name).utf8)] + (surname.map { [$0] } ?? []))
            }
        }
        absent = members(attendance.absent)
        present = members(attendance.present)
    }

    private static func surname(_ person: Person) -> String? {
        guard let length = person.surnameLength, let name = person.name else { return nil }
        return Folding.fold(String(String.UnicodeScalarView(name.unicodeScalars.prefix(length))))
    }

    /// - Parameter known: what directions and the header tell of the same people.
    func events(_ discourse: Discourse, _ sentence: Sentence, _ speech: Speech, known: [AttendanceEvent]) -> [AttendanceEvent] {
        guard sentence.range.count <= 300, !absent.isEmpty || !present.isEmpty else { return [] }
        let span = discourse.spoken.span(sentence.range)
        func tells(_ kinds: Set<AttendanceEvent.Kind>, _ name: String) -> Bool {
            known.contains { kinds.contains($0.kind) && $0.name.map { name.hasPrefix($0) || $0.hasPrefix(name) } ?? false }
        }
        if let verb = arrival(discourse, sentence) {
            return absent.filter { stands($0, discourse.bytes, sentence.range.lowerBound..<verb) && !tells([.arrived, .returned], $0.name) }.map {
                AttendanceEvent(kind: .arrived, name: $0.name, count: 1, speech: speech.id, span: span)
            }
        }
        guard sentence.has(.goes), !discourse.bytes.containsAny(["除斥", "求め", "117条", "百十七条", "利害", "場合", "前回", "先ほどまで"], in: sentence) else { return [] }
        return present.filter { stands($0, discourse.bytes, sentence.range) && !tells([.left, .recused], $0.name) }.map {
            AttendanceEvent(kind: .left, name: $0.name, count: 1, speech: speech.id, span: span)
        }
    }

    /// Where it is said that someone came; not of a later time, and not to another gathering.
    private func arrival(_ discourse: Discourse, _ sentence: Sentence) -> Int? {
        let bytes = discourse.bytes
        let told = discourse.marks(of: sentence).first { $0.marker == .comes }?.range.lowerBound
        let came = sentence.has(.presentWord) ? (["出席されました", "出席いたしました", "出席しました", "出席になりました", "出席をされました"] as [StaticString]).lazy.compactMap { bytes.firstOffset(of: $0, in: sentence.range) }.first : nil
        guard let verb = told ?? came,
              !bytes.containsAny(["予定", "後ほど", "のちほど", "場合", "見込", "旨", "前回", "先日", "昨日", "当日", "去る", "過日"], in: sentence) else { return nil }
        let before = sentence.range.lowerBound..<verb
        let isElsewhere = bytes.hasSuffix("に", in: before) && !["時に", "分に", "まに", "会議に"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before) }
        return isElsewhere || bytes.hasSuffix("へ", in: before) ? nil : verb
    }

    /// The name with its honorific, not as a part of a longer name.
    private func stands(_ member: Member, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        member.words.contains { words in
            guard range.count > words.count else { return false }
            return (range.lowerBound..<range.upperBound - words.count).contains { start in
                guard bytes[start] == words[0], bytes[start..<start + words.count].elementsEqual(words) else { return false }
                let end = bytes.skipBlanks(from: start + words.count, end: range.upperBound)
                let isInName = bytes.codePoint(before: start, start: range.lowerBound).map { CodePoint.isKanji($0.value) && $0.value != 0x756A } ?? false
                return !isInName && bytes.first(of: ["議員", "委員", "君", "さん", "氏"], at: end) != nil
            }
        }
    }
}
