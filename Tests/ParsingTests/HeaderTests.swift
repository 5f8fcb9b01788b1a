import Minutes
import SourceText
import Testing

/// Headers of many kinds, all invented, and what is read from each.
@Suite struct HeaderTests {
    @Test(arguments: HeaderSample.all)
    func header(sample: HeaderSample) {
        let record = record(of: sample.text)
        let facts = HeaderFacts(record)
        for (key, value) in sample.expected.sorted(by: { $0.key < $1.key }) { #expect(facts[key] == value, "\(key)") }
        #expect(tiles(record, sample.text.utf8.count))
    }

    /// Everything that a header states has its place in the text.
    @Test(arguments: HeaderSample.all)
    func spans(sample: HeaderSample) {
        let attendance = record(of: sample.text).attendance
        for person in attendance.present + attendance.absent + attendance.officials + attendance.secretariat {
            guard let name = person.name else { continue }
            let words = Array(sample.text.utf8)[person.span.range]
            #expect(words.stringWithoutBlanksForTest.contains(name), "\(name)")
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var stringWithoutBlanksForTest: String { Array(self).stringWithoutBlanks(0..<count) }
}

/// One header and the facts that must come out of it, by name.
struct HeaderSample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expected: [String: String]

    var testDescription: String { name }

    init(_ name: String, _ header: String, speech: String = "○委員長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。", _ expected: [String: String]) {
        self.name = name
        text = header + "\n\n" + speech + "\n"
        self.expected = expected
    }
}

/// What a record says of the meeting, in lines that can be compared.
struct HeaderFacts {
    private let record: Record

    init(_ record: Record) { self.record = record }

    subscript(key: String) -> String {
        let meeting = record.meeting, attendance = record.attendance
        return switch key {
        case "title": meeting.title?.value ?? "-"
        case "session": meeting.session ?? "-"
        case "body": meeting.bodyName ?? "-"
        case "kind": meeting.bodyKind.rawValue
        case "date": meeting.date?.value.iso ?? "-"
        case "weekday": meeting.weekday?.value.kanji ?? "-"
        case "times": "\(meeting.opened?.value.text ?? "-") \(meeting.closed?.value.text ?? "-")"
        case "intervals": meeting.intervals.map { "\($0.kind.rawValue) \($0.start?.value.text ?? "-")-\($0.end?.value.text ?? "-")" }.joined(separator: "; ")
        case "venue": meeting.venue?.value ?? "-"
        case "present": people(attendance.present)
        case "absent": people(attendance.absent)
        case "officials": people(attendance.officials)
        case "secretariat": people(attendance.secretariat)
        case "stated": attendance.stated.map { "\(number($0.present)) \(number($0.absent)) \(number($0.online)) \(number($0.proxy))" } ?? "-"
        case "observers": number(attendance.observers?.value)
        case "statutory": number(attendance.statutory?.value)
        case "vacant": number(attendance.vacant?.value)
        case "documents": record.documents.map { ($0.number.map { $0 + "=" } ?? "") + $0.title }.joined(separator: "; ")
        case "agenda": record.agenda.filter(\.listed).map { "\($0.level):\($0.number ?? "-"):\($0.title)" }.joined(separator: "; ")
        default: "?"
        }
    }

    private func number(_ value: Int?) -> String { value.map { String($0) } ?? "-" }

    /// 2番 → 「2 西野太郎」, office and name, a deputy behind <.
    private func people(_ persons: [Person]) -> String {
        persons.map { person in
            [person.seat, person.role, person.name].compactMap { $0 }.joined(separator: " ") + (person.deputy.map { "<" + $0 } ?? "")
        }.joined(separator: "; ")
    }
}
