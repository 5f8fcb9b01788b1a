import Minutes
import SourceText

/// What the stated numbers of one vote say, under every reading that the profile admits.
struct VoteAssessment {
    /// The stated sum against those who could vote.
    enum Sum: Equatable { case unknown, inside, above, below, belowClosed }

    /// The part that the question needs.
    var share: Share
    /// Set when the title looks like an item that needs more than a majority.
    var special: BodyProfile.SpecialMajority?
    /// True when the minutes themselves state the special majority.
    var isSpecialStated = false
    /// Members in the room, chair included.
    var present: ClosedRange<Int>?
    /// Members excluded by conflict of interest.
    var recused = 0
    /// Those who could vote, before the stated sum narrows it; nil when presence is unknown.
    var eligible: ClosedRange<Int>?
    /// False after a recess, or where some left and nobody said how many: the range then bounds the sum and bears out none.
    var isPinned = true
    /// For + against, and blanks and abstentions where stated; the stated total where only that is known.
    var sum: Int?
    /// The sum with the invalid ballots, whose voters were there too.
    var voters: Int?
    var reconciliation = Sum.unknown
    /// The stated total and the sum of its parts, where they differ.
    var totalMismatch: (total: Int, parts: Int)?
    var isTie = false
    /// Whether the question was carried, by reading; more than one value: the readings disagree.
    var outcomes: Set<Bool> = []
    /// Whether the declared result means that the question was carried; nil where that cannot be told.
    var declared: Bool?
}

/// Reckons votes (checks.md part B: readings).
enum VoteJudge {
    static func assess(_ record: inout Record, _ profile: BodyProfile) -> [VoteAssessment] {
        var assessments: [VoteAssessment] = []
        for index in record.votes.indices {
            let vote = record.votes[index]
            let order = vote.speech.flatMap { record.speeches.speech($0, near: vote.span) }?.order
            let entry = order.flatMap { record.attendance.ledgerEntry(at: $0) }
            let titles = vote.items.isEmpty ? title(of: vote.agendaItem, record.agenda).map { [$0] } ?? [] : vote.items
            var found = assess(vote, titles: titles + vote.spokenTitles, entry, profile)
            // Numbers stated with the vote say who was there.
            found.isPinned = vote.tally.present != nil || order.map { isPresenceKnown(record.attendance.ledger, at: $0) } ?? false
            fill(&record.votes[index], found)
            assessments.append(found)
        }
        return assessments
    }

    private static func title(of item: String?, _ agenda: [AgendaItem]) -> String? {
        item.flatMap { id in agenda.first { $0.id == id }?.title }
    }

    /// After a recess nobody knows who came back until it is said, nor how many are left once 「退席する者あり」 was noted.
    private static func isPresenceKnown(_ ledger: [LedgerEntry], at order: Int) -> Bool {
        let past = ledger.filter { $0.fromOrder <= order }
        guard let counted = past.lastIndex(where: { [.count, .opening, .expectedLatecomers].contains($0.reason) }) else { return false }
        return past[counted...].allSatisfy { $0.reason != .recess && ($0.minimum > 0 || $0.maximum == 0) }
    }

    private static func fill(_ vote: inout Vote, _ found: VoteAssessment) {
        if vote.requirement == nil, found.special == nil { vote.requirement = .majority }
        vote.eligible = found.isPinned ? found.eligible : nil
        if found.isPinned, found.reconciliation == .inside, vote.tally.for != nil, vote.tally.against != nil, let voters = found.voters { vote.eligible = voters...voters }
    }

    static func assess(_ vote: Vote, titles: [String], _ entry: LedgerEntry?, _ profile: BodyProfile) -> VoteAssessment {
        let special = profile.special.first { item in titles.contains { title in item.titles.contains(where: title.contains) && !item.not.contains(where: title.contains) } }
        let stated = vote.requirement?.share
        var found = VoteAssessment(share: stated ?? .majority, special: special)
        found.isSpecialStated = stated != nil && stated != .majority
        found.recused = entry?.recused ?? 0
        found.present = vote.tally.present.map { $0...$0 } ?? entry.map { $0.minimum...max($0.minimum, $0.maximum) }
        let isChairOpen = found.special != nil || leavesOutChair(vote.tally, entry)
        found.eligible = found.present.map { eligible($0, profile, chairVotes: found.isSpecialStated, isChairOpen: isChairOpen) }
        reconcile(vote.tally, &found)
        // 「起立４名。可否同数と認めます」 states one half and says that the other is as large.
        let isSaidEqual = vote.strength == .tie && vote.tally.against == nil && vote.tally.total == nil
        found.isTie = vote.tally.for != nil && (vote.tally.for == vote.tally.against || isSaidEqual) && !found.isSpecialStated
        found.outcomes = outcomes(vote, found, profile)
        found.declared = declared(vote)
        return found
    }

    /// 「出席議員11名、賛成8名、反対3名」 where more are in the room or nobody counted them: as many as voted are those without the chair.
    private static func leavesOutChair(_ tally: Tally, _ entry: LedgerEntry?) -> Bool {
        guard let present = tally.present, entry.map({ present < $0.maximum }) ?? true else { return false }
        let sides = [tally.for, tally.against].compactMap { $0 }
        let sum = sides.count == 2 ? sides[0] + sides[1] + (tally.abstain ?? 0) + (tally.blank ?? 0) : tally.total
        return sum == present
    }

    /// P − E − L, less the chair where the flag says no; one less again at the lower end where it is open.
    ///
    /// - Parameter isChairOpen: the title alone asks for more than a majority, where the chair votes, too, or the count leaves the chair out.
    private static func eligible(_ present: ClosedRange<Int>, _ profile: BodyProfile, chairVotes: Bool, isChairOpen: Bool) -> ClosedRange<Int> {
        guard !chairVotes else { return present }
        if isChairOpen, profile.chair.inDenominator != .yes { return max(0, present.lowerBound - 1)...present.upperBound }
        switch profile.chair.inDenominator {
        case .yes: return present
        case .no: return max(0, present.lowerBound - 1)...max(0, present.upperBound - 1)
        case .open: return max(0, present.lowerBound - 1)...present.upperBound
        }
    }

    /// Holds what is stated against the total and against those who could vote.
    private static func reconcile(_ tally: Tally, _ found: inout VoteAssessment) {
        let sides = [tally.for, tally.against].compactMap { $0 }
        let rest = [tally.abstain, tally.blank].compactMap { $0 }.reduce(0, +)
        if sides.count == 2 { found.sum = sides[0] + sides[1] + rest } else { found.sum = tally.total }
        if let total = tally.total, sides.count == 2 {
            let cast = sides[0] + sides[1] + (tally.blank ?? 0) + (tally.invalid ?? 0)
            if total != cast, total != cast + (tally.abstain ?? 0) { found.totalMismatch = (total, cast) }
        }
        found.voters = found.sum.map { $0 + (sides.count == 2 ? max(0, (tally.invalid ?? 0) - (tally.blank ?? 0)) : 0) }
        guard let eligible = found.eligible else { return }
        guard let sum = found.voters else {
            if let one = sides.first, one > eligible.upperBound { found.reconciliation = .above }
            return
        }
        let isClosed = tally.abstain != nil
        found.reconciliation = sum > eligible.upperBound ? .above : sum >= eligible.lowerBound ? .inside : isClosed ? .belowClosed : .below
    }

    // MARK: outcome

    /// Carried or not under each admissible way of counting; empty while a number is missing.
    private static func outcomes(_ vote: Vote, _ found: VoteAssessment, _ profile: BodyProfile) -> Set<Bool> {
        if found.isTie { return vote.castingVote.map { [$0 == .for] } ?? [] }
        guard let yes = vote.tally.for else { return [] }
        var outcomes: Set<Bool> = []
        for whole in wholes(vote.tally, found, profile) where whole >= yes { outcomes.insert(found.share.isMet(by: yes, of: whole)) }
        return outcomes
    }

    /// The least and the greatest number that the votes for are measured against, under each mode.
    private static func wholes(_ tally: Tally, _ found: VoteAssessment, _ profile: BodyProfile) -> [Int] {
        if found.isSpecialStated { return found.present.map { ends($0, tally) } ?? [found.sum].compactMap { $0 } }
        let against = tally.against ?? tally.total.map { $0 - (tally.for ?? 0) }
        guard let against else { return found.eligible.map { ends($0, tally) } ?? [] }
        let valid = (tally.for ?? 0) + against
        let everyone = found.sum ?? valid
        let most = found.reconciliation == .below ? found.eligible?.upperBound ?? everyone : everyone
        let gyojitsu = [everyone, max(everyone, most)], takamatsu = [valid], blankIsNo = [valid + (tally.blank ?? 0)]
        switch profile.abstain {
        case .gyojitsu: return gyojitsu
        case .takamatsu: return takamatsu
        case .blankIsNo: return blankIsNo
        case .open: return gyojitsu + takamatsu + blankIsNo
        }
    }

    /// Those who voted for were there: where the least number is not known, it is theirs.
    private static func ends(_ range: ClosedRange<Int>, _ tally: Tally) -> [Int] {
        [min(max(range.lowerBound, tally.for ?? 0), range.upperBound), range.upperBound]
    }

    /// What the result says of the question, where only one reading is possible: a petition may be put either way round.
    private static func declared(_ vote: Vote) -> Bool? {
        guard vote.object != .committeeReport, vote.object != .other else { return nil }
        switch vote.result {
        case .approved, .consented, .certified: return true
        case .rejected: return false
        default: return nil
        }
    }
}

extension Vote.Requirement {
    /// The part of the votes; nil where it is no part (比較多数, 全会一致).
    var share: Share? {
        switch self {
        case .majority: .majority
        case .twoThirds: .twoThirds
        case .threeQuarters: .threeQuarters
        case .fourFifths: .fourFifths
        case .plurality, .unanimous: nil
        }
    }
}
