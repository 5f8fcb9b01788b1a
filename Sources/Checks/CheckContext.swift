import Minutes
import SourceText

/// What every rule may look at. Whatever more than one rule needs is worked out here, once.
struct CheckContext {
    let record: Record
    let text: ExtractedText
    let profile: BodyProfile
    /// One for each of the record's votes, in order.
    let votes: [VoteAssessment]
    let options: CheckOptions
    /// What the one look over the whole text found.
    let scan: TextScan
    /// Place in `record.speeches` by id.
    let speechIndex: [String: Int]

    init(record: Record, text: ExtractedText, profile: BodyProfile, votes: [VoteAssessment], options: CheckOptions) {
        self.record = record
        self.text = text
        self.profile = profile
        self.votes = votes
        self.options = options
        scan = TextScan(text.bytes, record)
        speechIndex = Dictionary(record.speeches.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    var attendance: Attendance { record.attendance }
    var meeting: Meeting { record.meeting }
    /// Rules about the course of a meeting say nothing of a newsletter or a schedule.
    var isMinutes: Bool { record.source.kind == .minutes && !record.speeches.isEmpty }

    func has(_ input: SecondInput) -> Bool {
        switch input {
        case .previous: options.previous != nil
        case .roster: !profile.members.roster.isEmpty
        case .digest: options.digest != nil
        }
    }

    func speech(_ id: String?) -> Speech? {
        id.flatMap { speechIndex[$0] }.map { record.speeches[$0] }
    }

    /// Members present when a speech begins, as far as the ledger knows.
    func presence(at speech: String?) -> LedgerEntry? {
        self.speech(speech).flatMap { attendance.ledgerEntry(at: $0.order) }
    }

    /// The ids of everybody on a list, each person once.
    static func distinct(_ people: [Person]) -> Int { Set(people.map(\.id)).count }

    func words(_ span: Span) -> String { text.string(span) }
}

extension Person {
    /// What a message calls this person.
    var label: String { name ?? role ?? seat ?? id }
}

/// Names as they are compared: width, variants (髙/高) and blanks evened out.
enum NameKey {
    static func of(_ name: String) -> String {
        let folded = Folding.fold(Array(name.utf8)).bytes
        return folded.stringWithoutBlanks(0..<folded.count)
    }
}
