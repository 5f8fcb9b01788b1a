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
    private var draft: ElectionDraft?
    /// The chair names the elected without a ballot.
    private var isNomination = false
    private var isBySpeaker = false
    private var isCorrection = false
    /// Those named last, in the order in which they were named.
    private var nominees: [PersonNames.Found] = []

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
            if let seats = OfficeName.seats(bytes, sentence.range) { office?.seats = seats }
            if sentence.has(.nomination) { isNomination = true }
            if bytes.containsAny(["議長において指名", "委員長において指名", "議長が指名", "議長の指名によ"], in: sentence) { isBySpeaker = true }
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
        // 「開票の結果、北山委員４票、西野委員３票」 where no total is announced.
        guard !line.isEmpty, draft != nil || line.hasNumbers || (office != nil && line.candidates.count >= 2) else { return }
        if isCorrection, draft.map({ $0.first != nil || $0.line.total != nil }) ?? (elections.last?.total != nil) { return correct(line, sentence) }
        // A second count is a run-off.
        if line.total != nil, draft?.line.total != nil { close(); draft = nil }
        var draft = self.draft ?? ElectionDraft(speech: sentence.speech)
        // Held by one, its lists grow in place.
        self.draft = nil
        draft.add(line, candidates(of: line, sentence), span: discourse.spoken.span(sentence.range))
        self.draft = draft
    }

    private func candidates(of line: ElectionLine, _ sentence: Sentence) -> [Candidate] {
        let span = discourse.spoken.span(sentence.range)
        return line.candidates.map { Candidate(name: discourse.spoken.name($0.name), votes: $0.votes, span: span) }
    }

    private mutating func correct(_ line: ElectionLine, _ sentence: Sentence) {
        var corrected = draft ?? ElectionDraft(speech: sentence.speech)
        if draft == nil, let last = elections.popLast() {
            corrected = ElectionDraft(reopening: last, speech: sentence.speech)
            office = (last.office, last.seats, last.agendaItem)
        }
        draft = nil
        corrected.correct(line, candidates(of: line, sentence), span: discourse.spoken.span(sentence.range))
        draft = corrected
    }

    // MARK: who was elected

    private func declares(_ sentence: Sentence) -> Bool {
        guard proceedings.presides[sentence.speech] else { return false }
        if sentence.has(.elected) { return draft != nil || !(discourse.bytes.containsAny(["定めること", "当選の告知", "当選の通知"], in: sentence) || namesOneElected(sentence)) }
        return office != nil && draft != nil && discourse.bytes.containsAny(["に指名することに決", "と決定", "に決定いたしました"], in: sentence)
    }

    /// 「ただいま議長に当選されました北山一郎君が議場におられます」: who was elected before.
    private func namesOneElected(_ sentence: Sentence) -> Bool {
        guard let found = discourse.bytes.firstOffset(of: "に当選されました", in: sentence) else { return false }
        return discourse.bytes.first(of: ["。", "、", "ので", "こと"], at: found + 24) == nil
    }

    private mutating func declare(_ index: Int, _ sentence: Sentence) -> Bool {
        guard draft != nil || isNomination || (office != nil && discourse.bytes.contains("に互選さ", in: sentence)) else { return false }
        let found = elected(index, sentence)
        let names = found.isEmpty && draft == nil ? nominees : found
        guard !names.isEmpty else { return false }
        let line = ElectionLine.read(discourse.bytes, sentence.range, takesBareNames: false)
        draft?.complete(line, span: discourse.spoken.span(sentence.range))
        let words = OfficeName.elected(discourse.bytes, sentence.range) ?? office?.words ?? names.first.flatMap { OfficeName.before($0.range, discourse.bytes, sentence.range) } ?? ""
        let whole = discourse.spoken.span(sentence.range)
        let first = found.map { discourse.spoken.span($0.range) }.min() ?? whole
        var election = election(words, sentence, span: first.union(whole))
        election.elected = names.map(written)
        election.electedCount = OfficeName.count(discourse.bytes, sentence.range)
        if draft == nil {
            election.isByNomination = true
            election.candidates = names.map { Candidate(name: written($0), votes: nil, span: discourse.spoken.span($0.range)) }
        }
        // 「…を指名いたします」 and 「よって…当選されました」 are one election.
        if draft == nil, let last = elections.last, last.isByNomination, last.elected == election.elected {
            election.id = last.id
            election.office = last.office.isEmpty ? election.office : last.office
            election.evidence = last.evidence + [last.span]
            elections.removeLast()
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
        // 「以上４名が当選されました」 behind as many names with their votes.
        if let candidates = draft?.candidates, candidates.count > 1, discourse.bytes.contains("以上", in: sentence), OfficeName.count(discourse.bytes, sentence.range) == candidates.count {
            return candidates.map { .init(name: $0.name, range: sentence.range) }
        }
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
        return found.map { pastOpening($0) }.map { entry in
            let name = written(entry)
            guard !candidates.contains(name) else { return .init(name: name, range: entry.range) }
            return .init(name: candidates.first { $0.hasSuffix(name) || name.hasSuffix($0) } ?? name, range: entry.range)
        }
    }

    /// 「よって北山一郎君が」 without a comma.
    private func pastOpening(_ found: PersonNames.Found) -> PersonNames.Found {
        guard let opening = discourse.bytes.first(of: ["よって", "したがって", "従って", "それでは", "では"], at: found.range.lowerBound, end: found.range.upperBound),
              found.range.count - opening.utf8CodeUnitCount >= 6 else { return found }
        let range = found.range.lowerBound + opening.utf8CodeUnitCount..<found.range.upperBound
        return .init(name: discourse.bytes.stringWithoutBlanks(range), range: range)
    }

    /// The name as the source writes it; one that was completed from the count stays.
    private func written(_ found: PersonNames.Found) -> String {
        let name = discourse.spoken.name(found.range)
        return draft?.candidates.contains { $0.name == found.name } ?? false ? found.name : name
    }

    private mutating func nominate(_ named: (office: String, names: [PersonNames.Found]), _ sentence: Sentence) {
        let span = discourse.spoken.span(sentence.range)
        var election = Election(id: "el\(elections.count + 1)", office: named.office, speech: record.speeches[sentence.speech].id, span: span)
        election.agendaItem = office?.agendaItem
        election.elected = named.names.map(written)
        election.isByNomination = true
        election.candidates = named.names.map { Candidate(name: written($0), votes: nil, span: discourse.spoken.span($0.range)) }
        elections.append(election)
    }

    private func election(_ words: String, _ sentence: Sentence, span: Span) -> Election {
        var election = Election(id: "el\(elections.count + 1)", office: words, speech: record.speeches[sentence.speech].id, span: span)
        election.agendaItem = office?.agendaItem
        election.seats = office?.seats
        if let draft {
            draft.fill(&election)
            election.evidence = draft.evidence
        }
        return election
    }

    /// A count that elected nobody stays in the record as an election of its own.
    private mutating func close() {
        defer { draft = nil; isCorrection = false }
        guard let draft, draft.line.total != nil, !draft.candidates.isEmpty, let last = draft.evidence.last else { return }
        if var election = draft.first {
            draft.fill(&election)
            election.evidence = draft.evidence.filter { $0 != election.span }
            elections.append(election)
            return
        }
        var election = Election(id: "el\(elections.count + 1)", office: office?.words ?? "", speech: record.speeches[draft.speech].id, span: last)
        election.agendaItem = office?.agendaItem
        election.seats = office?.seats
        draft.fill(&election)
        election.evidence = Array(draft.evidence.dropLast())
        elections.append(election)
    }
}
