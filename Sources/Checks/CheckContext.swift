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
    let signatures: Signatures
    /// The first mark of a closed or struck part with words behind it.
    let closedMark: ClosedParts.Mark?

    init(record: Record, text: ExtractedText, profile: BodyProfile, votes: [VoteAssessment], options: CheckOptions) {
        self.record = record
        self.text = text
        self.profile = profile
        self.votes = votes
        self.options = options
        scan = TextScan(text.bytes, record)
        let mayBeClosed = scan.has(.closed) || scan.has(.secret) || scan.has(.struck)
        closedMark = mayBeClosed ? ClosedParts.first(in: Document(text: text, record: record)) : nil
        signatures = Signatures(record: record, text: text, marks: scan.places(of: .signer))
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
        case .session: profile.session != nil
        }
    }

    /// s12 is the twelfth: a table of all ids would cost more than the few that are asked for.
    func speech(_ id: String?) -> Speech? {
        guard let id else { return nil }
        if let order = Int(id.dropFirst()), record.speeches.indices.contains(order - 1), record.speeches[order - 1].id == id { return record.speeches[order - 1] }
        return record.speeches.first { $0.id == id }
    }

    /// Members present when a speech begins, as far as the ledger knows.
    func presence(at speech: String?) -> LedgerEntry? {
        self.speech(speech).flatMap { attendance.ledgerEntry(at: $0.order) }
    }

    /// Whether the minutes give the number of those present, not only their names: a roster may have been read in part.
    var isPresenceStated: Bool { attendance.present.isEmpty || attendance.stated?.present != nil || attendance.events.contains { $0.kind == .count && $0.count != nil } }

    /// The ids of everybody on a list, each person once.
    static func distinct(_ people: [Person]) -> Int { Set(people.map(\.id)).count }

    func words(_ span: Span) -> String { text.string(span) }

    /// Every bill that somebody names in a speech, those inside 「議案第16号から議案第18号まで」 and 「議案第16号外2件」 included.
    var calledBills: Set<String> {
        var found: Set<String> = []
        for speech in record.speeches where speech.speaker.kind == .chair || speech.speaker.kind == .secretariat {
            BillKey.all(NameKey.of(speech.text), into: &found)
        }
        return found
    }

    /// From the 。 or line break before a passage to the one behind it; inside a speech a page as wide as its lines breaks none.
    func sentence(holding span: Span) -> Span {
        let bytes = text.bytes, speech = speech(holding: span)?.span
        var start = span.start, end = span.end
        while start > 0, bytes[start - 1] != 0x0A || readsOn(at: start - 1, in: speech), !(start >= 3 && bytes.has("。", at: start - 3)) { start -= 1 }
        while end < bytes.count, bytes[end] != 0x0A || readsOn(at: end, in: speech), !bytes.has("。", at: end) { end += 1 }
        return Span(start, end)
    }

    /// A line break behind a long line that ends no sentence, before one that is not set in.
    private func readsOn(at lineBreak: Int, in speech: Span?) -> Bool {
        let bytes = text.bytes
        guard let speech, lineBreak > speech.start + 60, lineBreak + 1 < speech.end, !bytes.has("。", at: lineBreak - 3) else { return false }
        let isLong = !bytes[lineBreak - 60..<lineBreak].contains(0x0A)
        return isLong && bytes.blankLength(at: lineBreak + 1, end: bytes.count) == nil && bytes[lineBreak + 1] != 0x0A
            && bytes.first(of: ["（", "(", "〔", "○", "◯", "―", "─"], at: lineBreak + 1) == nil
    }

    /// The speech in which a passage begins.
    func speech(holding span: Span) -> Speech? {
        record.speeches.index(holding: span).map { record.speeches[$0] }
    }
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
