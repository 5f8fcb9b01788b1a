import Minutes
import SourceText

/// Reads elections (選挙): the office, the numbers announced, the votes of each candidate, who was elected.
enum ReadElections {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard discourse.marks.contains(where: { [.byElection, .totalVotes, .elected, .nomination].contains($0.marker) }) || record.agenda.contains(where: { $0.title.contains("指名") || $0.title.contains("選挙") })
        else { return }
        var reader = ElectionReader(record, discourse)
        reader.read()
        record.elections = reader.elections
    }
}

/// Follows the meeting from one election to the next.
struct ElectionReader {
    private let record: Record
    private let discourse: Discourse
    private let proceedings: Proceedings
    private(set) var elections: [Election] = []
    private var office: (words: String, seats: Int?, agendaItem: String?)?
    /// Numbers announced and not yet declared.
    private var draft: Draft?
    /// The chair names the elected without a ballot.
    private var isNomination = false
    private var isBySpeaker = false
    private var isCorrection = false
    /// Those named last, in the order in which they were named.
    private var nominees: [PersonNames.Found] = []

    private struct Draft {
        var line = ElectionLine()
        var candidates: [Candidate] = []
        var evidence: [Span] = []
        var speech: Int
    }

    init(_ record: Record, _ discourse: Discourse) {
        self.record = record
        self.discourse = discourse
        proceedings = Proceedings(record, discourse)
    }

    mutating func read() {
        for step in proceedings.steps {
            switch step {
            case .scene: continue
            case .heading(let index): heading(record.agenda[index])
            case .sentence(let index): sentence(index, discourse.sentences[index])
            }
        }
        close()
    }

    // MARK: which office

    private mutating func heading(_ item: AgendaItem) {
        let bytes = Array(Folding.fold(item.title).utf8)
        guard let found = OfficeName.inTitle(bytes) else {
            if !item.title.isEmpty, item.title.utf8.count > 6 { close(); office = nil }
            return
        }
        close()
        office = (found.office, found.seats, item.id)
        isNomination = false
        isBySpeaker = false
    }

    private mutating func sentence(_ index: Int, _ sentence: Sentence) {
        let bytes = discourse.bytes
        if proceedings.presides[sentence.speech] {
            if let found = OfficeName.announced(bytes, sentence.range) {
                close()
                office = (found.office, found.seats ?? office?.seats, record.speeches[sentence.speech].agendaItem)
                isNomination = false
                isBySpeaker = false
            }
            if sentence.has(.nomination) { isNomination = true }
            if bytes.containsAny(["議長において指名", "委員長において指名", "議長が指名", "議長の指名によ"], in: sentence.range) { isBySpeaker = true }
            if sentence.has(.takesUp), !sentence.has(.decided) { close(); office = nil }
            if office != nil || isNomination, draft == nil, let names = OfficeName.nominees(bytes, sentence.range) {
                nominees = names
                isNomination = isNomination || !isBySpeaker
            }
        } else if office != nil, sentence.has(.nomination) {
            isNomination = true
        }
        guard office != nil || draft != nil || sentence.has(.totalVotes) || sentence.has(.elected) || isNomination else { return }
        if sentence.has(.correction) { isCorrection = true }
        if declares(sentence), declare(index, sentence) { return }
        if isBySpeaker, office != nil, let named = OfficeName.nominated(bytes, sentence.range), proceedings.presides[sentence.speech] { nominate(named, sentence); return }
        gather(sentence)
    }

    // MARK: the numbers

    private mutating func gather(_ sentence: Sentence) {
        guard office != nil || draft != nil || sentence.has(.totalVotes) else { return }
        let line = ElectionLine.read(discourse.bytes, sentence.range, takesBareNames: draft?.line.total != nil)
        if line.isVote { draft = nil; if office == nil { return } ; return }
        guard !line.isEmpty, draft != nil || line.hasNumbers else { return }
        if line.total != nil, let known = draft, known.line.total != nil {
            // A second count: a run-off, or the first one put right.
            if isCorrection { draft = Draft(evidence: known.evidence, speech: sentence.speech) } else { close(); draft = nil }
        }
        if draft == nil, line.total != nil, isCorrection, let last = elections.indices.last {
            draft = Draft(evidence: elections[last].evidence + [elections[last].span], speech: sentence.speech)
            office = (elections[last].office, elections[last].seats, elections[last].agendaItem)
            elections.removeLast()
        }
        var draft = self.draft ?? Draft(speech: sentence.speech)
        merge(line, into: &draft)
        let span = discourse.spoken.span(sentence.range)
        draft.candidates += line.candidates.map { Candidate(name: $0.name, votes: $0.votes, span: span) }
        draft.evidence.append(span)
        self.draft = draft
    }

    private func merge(_ line: ElectionLine, into draft: inout Draft) {
        draft.line.total = draft.line.total ?? line.total
        draft.line.valid = draft.line.valid ?? line.valid
        draft.line.invalid = draft.line.invalid ?? line.invalid
        draft.line.blank = draft.line.blank ?? line.blank
        draft.line.thresholdThousandths = draft.line.thresholdThousandths ?? line.thresholdThousandths
    }

    // MARK: who was elected

    private func declares(_ sentence: Sentence) -> Bool {
        guard proceedings.presides[sentence.speech] else { return false }
        if sentence.has(.elected) { return !discourse.bytes.containsAny(["定めること", "ただいま議長に当選", "に当選されました北", "当選の告知", "当選の通知"], in: sentence.range) || draft != nil }
        return office != nil && draft != nil && discourse.bytes.containsAny(["に指名することに決", "と決定", "に決定いたしました"], in: sentence.range)
    }

    private mutating func declare(_ index: Int, _ sentence: Sentence) -> Bool {
        guard draft != nil || isNomination else { return false }
        let found = elected(index, sentence)
        let names = found.isEmpty && draft == nil ? nominees : found
        guard !names.isEmpty else { return false }
        let line = ElectionLine.read(discourse.bytes, sentence.range, takesBareNames: false)
        if var known = draft { merge(line, into: &known); draft = known }
        let words = OfficeName.elected(discourse.bytes, sentence.range) ?? office?.words ?? ""
        let whole = discourse.spoken.span(sentence.range)
        let first = found.map { discourse.spoken.span($0.range) }.min() ?? whole
        var election = election(words, sentence, span: first.union(whole))
        election.elected = names.map(\.name)
        election.electedCount = OfficeName.count(discourse.bytes, sentence.range)
        if draft == nil {
            election.isByNomination = true
            election.candidates = names.map { Candidate(name: $0.name, votes: nil, span: discourse.spoken.span($0.range)) }
        }
        elections.append(election)
        draft = nil
        isNomination = false
        isCorrection = false
        nominees = []
        return true
    }

    /// The names in the declaration, or in the lines right above it.
    private func elected(_ index: Int, _ sentence: Sentence) -> [PersonNames.Found] {
        let plain = PersonNames.all(discourse.bytes, sentence.range)
        let own = known(plain.isEmpty ? PersonNames.all(discourse.bytes, sentence.range, withMembers: true) : plain)
        if !own.isEmpty { return own }
        var names: [PersonNames.Found] = []
        for above in discourse.sentences[max(0, index - 8)..<index].reversed() where above.speech == sentence.speech {
            let bytes = discourse.bytes, range = above.range
            guard range.count < 60, let end = (["君", "議員", "さん", "氏"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }) else { break }
            let name = range.lowerBound..<range.upperBound - end.utf8CodeUnitCount
            names.insert(.init(name: bytes.stringWithoutBlanks(name), range: name), at: 0)
        }
        return names
    }

    /// Names are read whole where the count has them: 「よって北山一郎君が」.
    private func known(_ found: [PersonNames.Found]) -> [PersonNames.Found] {
        let candidates = draft?.candidates.map(\.name) ?? []
        return found.map { entry in
            guard !candidates.contains(entry.name), let name = candidates.first(where: { $0.hasSuffix(entry.name) || entry.name.hasSuffix($0) }) else { return entry }
            return .init(name: name, range: entry.range)
        }
    }

    private mutating func nominate(_ named: (office: String, names: [PersonNames.Found]), _ sentence: Sentence) {
        let span = discourse.spoken.span(sentence.range)
        var election = Election(id: "el\(elections.count + 1)", office: named.office, speech: record.speeches[sentence.speech].id, span: span)
        election.agendaItem = office?.agendaItem
        election.elected = named.names.map(\.name)
        election.isByNomination = true
        election.candidates = named.names.map { Candidate(name: $0.name, votes: nil, span: discourse.spoken.span($0.range)) }
        elections.append(election)
    }

    private func election(_ words: String, _ sentence: Sentence, span: Span) -> Election {
        var election = Election(id: "el\(elections.count + 1)", office: words, speech: record.speeches[sentence.speech].id, span: span)
        election.agendaItem = office?.agendaItem
        election.seats = office?.seats
        if let draft {
            election.total = draft.line.total
            election.valid = draft.line.valid
            election.invalid = draft.line.invalid
            election.blank = draft.line.blank
            election.thresholdThousandths = draft.line.thresholdThousandths
            election.candidates = draft.candidates
            election.evidence = draft.evidence
        }
        return election
    }

    /// A count that elected nobody stays in the record as an election of its own.
    private mutating func close() {
        defer { draft = nil; isCorrection = false }
        guard let draft, draft.line.total != nil, !draft.candidates.isEmpty, let last = draft.evidence.last else { return }
        var election = Election(id: "el\(elections.count + 1)", office: office?.words ?? "", speech: record.speeches[draft.speech].id, span: last)
        election.agendaItem = office?.agendaItem
        election.seats = office?.seats
        election.total = draft.line.total
        election.valid = draft.line.valid
        election.invalid = draft.line.invalid
        election.blank = draft.line.blank
        election.thresholdThousandths = draft.line.thresholdThousandths
        election.candidates = draft.candidates
        election.evidence = Array(draft.evidence.dropLast())
        elections.append(election)
    }
}
