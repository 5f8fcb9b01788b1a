import Checks
import Minutes
import SourceText
import Testing

/// Part B of the design: verdicts on hand-made records.
@Suite struct VerdictTests {
    /// One vote in one chair's speech, with `present` members in the room.
    private func checked(_ tally: Tally, _ result: Vote.Result?, present: ClosedRange<Int>?, profile: String, recused: Int = 0, strength: Vote.Strength? = nil,
                         casting: Vote.Side? = nil, change: (inout BodyProfile) -> Void = { _ in }) throws -> Record {
        var record = Record(source: Source(path: "x", fileSize: 0, sha256: "", mediaType: "text/plain", charset: "UTF-8"))
        record.speeches = [Speech(id: "s1", order: 1, speaker: Speaker(label: "会長", kind: .chair), labelSpan: Span(0, 6), span: Span(0, 60), words: SharedWords(""))]
        if let present {
            record.attendance.ledger = [LedgerEntry(fromOrder: 1, minimum: present.lowerBound, maximum: present.upperBound, recused: recused, reason: .opening)]
        }
        var tally = tally
        tally.span = Span(10, 20)
        record.votes = [Vote(id: "v1", agendaItem: nil, items: ["議案第1号"], object: .original, method: .showOfHands, tally: tally, strength: strength,
                             castingVote: casting, result: result, resultText: "可決", speech: "s1", span: Span(10, 40))]
        var body = try #require(Profiles.profile(profile))
        change(&body)
        Checks.run(&record, text: ExtractedText(String(repeating: "あ", count: 30)), options: CheckOptions(profile: body))
        return record
    }

    private func errors(_ record: Record) -> [String] { record.findings.filter { $0.severity == .error }.map(\.rule) }

    @Test func aSumInsideTheOpenRangeNarrowsIt() throws {
        let record = try checked(Tally(for: 16, against: 2), .approved, present: 19...19, profile: "council-majority")
        #expect(record.votes[0].eligible == 18...18 && record.votes[0].verdict == .verified && record.findings.isEmpty)
    }

    @Test func aSumAboveTheRangeContradicts() throws {
        let record = try checked(Tally(for: 16, against: 4), .approved, present: 19...19, profile: "council-majority")
        #expect(record.votes[0].verdict == .contradicted && errors(record) == ["vote.sum"])
    }

    @Test func theChairOfAnAssemblyIsNoVoter() throws {
        let record = try checked(Tally(for: 16, against: 3), .approved, present: 19...19, profile: "assembly-plenary")
        #expect(record.votes[0].eligible == 18...18 && errors(record) == ["vote.sum"])
    }

    @Test func tooFewIsOpenUnlessTheCountIsClosed() throws {
        let open = try checked(Tally(for: 12, against: 2), .approved, present: 19...19, profile: "assembly-plenary")
        #expect(open.votes[0].verdict == .unverifiable && errors(open).isEmpty && open.findings.map(\.rule) == ["vote.sum"])
        let closed = try checked(Tally(for: 12, against: 2, abstain: 0), .approved, present: 19...19, profile: "assembly-plenary")
        #expect(closed.votes[0].verdict == .contradicted && errors(closed) == ["vote.sum"])
    }

    @Test func unknownPresenceLeavesOnlyTheNumbersThemselves() throws {
        let record = try checked(Tally(for: 228, against: 8, total: 236), .consented, present: nil, profile: "diet-plenary")
        #expect(record.votes[0].eligible == nil && record.votes[0].verdict == .verified && record.findings.isEmpty)
    }

    @Test func aTotalThatIsNotTheSumContradicts() throws {
        let record = try checked(Tally(for: 228, against: 8, total: 246), .consented, present: nil, profile: "diet-plenary")
        #expect(record.votes[0].verdict == .contradicted && errors(record) == ["vote.sum"])
    }

    @Test func aPhraseAloneStaysOpen() throws {
        let record = try checked(Tally(), .approved, present: 19...19, profile: "assembly-plenary", strength: .majority)
        #expect(record.votes[0].verdict == .unverifiable && record.findings.isEmpty && record.votes[0].requirement == .majority)
    }

    /// Y = 10, N = 8, B = 3: the same minutes, opposite results.
    @Test func theWayOfCountingBlanksDecides() throws {
        let strict = try checked(Tally(for: 10, against: 8, blank: 3), .approved, present: 22...22, profile: "assembly-plenary")
        #expect(errors(strict) == ["vote.result"])
        let valid = try checked(Tally(for: 10, against: 8, blank: 3), .approved, present: 22...22, profile: "assembly-plenary") { $0.abstain = .takamatsu }
        #expect(errors(valid).isEmpty && valid.votes[0].verdict == .verified)
        let open = try checked(Tally(for: 10, against: 8, blank: 3), .approved, present: 22...22, profile: "council-half")
        #expect(errors(open).isEmpty && open.votes[0].verdict == .unverifiable && open.findings.map(\.rule) == ["vote.result"])
    }

    @Test func aTieNeedsTheChair() throws {
        let bare = try checked(Tally(for: 5, against: 5), .approved, present: 11...11, profile: "assembly-committee")
        #expect(errors(bare) == ["vote.tie-no-casting"])
        let decided = try checked(Tally(for: 5, against: 5), .approved, present: 11...11, profile: "assembly-committee", casting: .for)
        #expect(errors(decided).isEmpty && decided.votes[0].verdict == .verified)
        let needless = try checked(Tally(for: 6, against: 4), .approved, present: 11...11, profile: "assembly-committee", casting: .for)
        #expect(errors(needless) == ["vote.casting-no-tie"])
    }

    @Test func allInFavourHasNobodyAgainst() throws {
        let record = try checked(Tally(for: 16, against: 2), .approved, present: 19...19, profile: "council-half", strength: .all)
        #expect(errors(record) == ["vote.result-phrase"] && record.votes[0].verdict == .contradicted)
    }

    // MARK: quorum and elections

    private func quorum(_ quorum: Quorum) -> Record {
        var record = Record(source: Source(path: "x", fileSize: 0, sha256: "", mediaType: "text/plain", charset: "UTF-8"))
        record.quorum = [quorum]
        Checks.run(&record, text: ExtractedText(String(repeating: "あ", count: 30)), options: CheckOptions(profile: Profiles.profile("council-majority")))
        return record
    }

    @Test func quorums() {
        let met = quorum(Quorum(members: 21, required: 11, rule: .majorityOfMembers, present: 19, statedMet: true, speech: nil, span: Span(0, 9)))
        #expect(met.quorum[0].verdict == .verified && met.findings.isEmpty)
        let computed = quorum(Quorum(members: 20, present: 10, statedMet: true, speech: nil, span: Span(0, 9)))
        #expect(computed.quorum[0].required == 11 && computed.quorum[0].rule == .majorityOfMembers)
        #expect(computed.quorum[0].verdict == .contradicted && computed.findings.map(\.rule) == ["quorum.claim-mismatch"])
        let short = quorum(Quorum(members: 20, rule: .majorityOfMembers, present: 9, statedMet: false, speech: nil, span: Span(0, 9)))
        #expect(short.quorum[0].verdict == .verified && short.findings.isEmpty)
        let bare = quorum(Quorum(statedMet: true, speech: nil, span: Span(0, 9)))
        #expect(bare.quorum[0].verdict == .unverifiable && bare.quorum[0].rule == nil && bare.findings.map(\.rule) == ["quorum.base-unknown"])
    }

    private func election(_ change: (inout Election) -> Void) -> Record {
        var record = Record(source: Source(path: "x", fileSize: 0, sha256: "", mediaType: "text/plain", charset: "UTF-8"))
        var election = Election(id: "el1", office: "副議長", speech: nil, span: Span(0, 60))
        (election.total, election.valid, election.invalid, election.seats, election.thresholdThousandths) = (21, 20, 1, 1, 5000)
        election.candidates = [Candidate(name: "西野太郎", votes: 12, span: Span(3, 6)), Candidate(name: "南川花子", votes: 8, span: Span(9, 12))]
        election.elected = ["西野太郎"]
        change(&election)
        record.elections = [election]
        Checks.run(&record, text: ExtractedText(String(repeating: "あ", count: 30)), options: CheckOptions(profile: Profiles.profile("assembly-plenary")))
        return record
    }

    @Test func elections() {
        let right = election { _ in }
        #expect(right.elections[0].verdict == .verified && right.findings.isEmpty)
        #expect(election { $0.total = 22 }.findings.map(\.rule) == ["elec.total"])
        #expect(election { $0.candidates[1].votes = 7 }.findings.map(\.rule) == ["elec.sum"])
        #expect(election { $0.thresholdThousandths = 4000 }.findings.map(\.rule) == ["elec.threshold"])
        #expect(election { $0.elected = ["南川花子"] }.findings.map(\.rule) == ["elec.winner"])
        #expect(election { $0.electedCount = 11 }.findings.map(\.rule) == ["elec.elected-count"])
        #expect(election { ($0.candidates[0].votes, $0.candidates[1].votes) = (10, 10) }.findings.map(\.rule) == ["elec.tie-lot"])
        #expect(election { $0.electedCount = 11 }.elections[0].verdict == .contradicted)
    }

    /// 42/4 → 11, 39/4/4 → 3, 14/4 = 3.5 stated as it is or as 4.
    @Test(arguments: [(42, 1, 11000), (39, 4, 3000), (14, 1, 3500), (14, 1, 4000), (24, 1, 6000)]) func thresholds(valid: Int, seats: Int, thousandths: Int) {
        let record = election { election in
            (election.total, election.valid, election.invalid, election.seats, election.thresholdThousandths) = (valid, valid, 0, seats, thousandths)
            election.candidates = [Candidate(name: "西野太郎", votes: valid, span: Span(3, 6))]
        }
        #expect(!record.findings.contains { $0.rule == "elec.threshold" })
    }
}
