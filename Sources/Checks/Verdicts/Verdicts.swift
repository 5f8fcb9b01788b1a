import Minutes
import SourceText

/// The three values of a verdict: an error on the facts contradicts, complete numbers that agree verify, the rest stays open.
enum Verdicts {
    static func settle(_ record: inout Record, _ votes: [VoteAssessment], _ profile: BodyProfile, _ report: Report) {
        for index in record.votes.indices {
            let vote = record.votes[index]
            if report.contradicted.contains("vote:" + vote.id) { record.votes[index].verdict = .contradicted; continue }
            record.votes[index].verdict = isVerified(vote, votes[index]) ? .verified : .unverifiable
        }
        for index in record.elections.indices {
            let election = record.elections[index]
            if report.contradicted.contains("elec:" + election.id) { record.elections[index].verdict = .contradicted; continue }
            record.elections[index].verdict = isVerified(election) ? .verified : .unverifiable
        }
        for index in record.quorum.indices {
            let subject = "quorum:" + record.quorum[index].subject(index)
            if report.contradicted.contains(subject) { record.quorum[index].verdict = .contradicted; continue }
            record.quorum[index].verdict = isVerified(record.quorum[index], record.attendance, profile) ? .verified : .unverifiable
        }
    }

    /// Every number stated, the sum inside the range where one is known, and one outcome, which was declared.
    private static func isVerified(_ vote: Vote, _ found: VoteAssessment) -> Bool {
        // A part of those present needs no number against.
        if found.isSpecialStated, found.isPinned, vote.tally.for != nil, vote.result != nil, found.present.map({ $0.lowerBound == $0.upperBound }) ?? false, found.reconciliation != .above,
           found.outcomes.count == 1 { return found.declared == nil || found.outcomes == [found.declared == true] }
        // 「起立11名、起立全員」 with eleven who could vote.
        if vote.strength == .all, let yes = vote.tally.for, vote.tally.against == nil, vote.tally.total == nil, vote.result != nil, found.special == nil, found.isPinned, found.eligible?.contains(yes) == true { return found.declared != false }
        guard vote.tally.for != nil, vote.tally.against != nil || vote.tally.total != nil, vote.result != nil, found.special == nil || found.isSpecialStated,
              found.totalMismatch == nil, isReconciled(vote.tally, found), found.outcomes.count == 1 else { return false }
        return found.declared == nil || found.outcomes == [found.declared == true]
    }

    /// Where nobody knows who was there, the sum is borne out by the ballots that were counted, or there is nothing to hold it against.
    private static func isReconciled(_ tally: Tally, _ found: VoteAssessment) -> Bool {
        guard found.eligible != nil else { return true }
        return found.reconciliation == .inside && (found.isPinned || tally.total != nil && tally.against != nil)
    }

    private static func isVerified(_ election: Election) -> Bool {
        guard let total = election.total, !election.candidates.isEmpty, !election.elected.isEmpty else { return false }
        let votes = election.candidates.compactMap(\.votes)
        return votes.count == election.candidates.count && votes.reduce(0, +) + (election.invalid ?? 0) + (election.blank ?? 0) == total
            || votes.count == election.candidates.count && votes.reduce(0, +) + (election.invalid ?? 0) == total
    }

    private static func isVerified(_ quorum: Quorum, _ attendance: Attendance, _ profile: BodyProfile) -> Bool {
        guard let met = quorum.statedMet else { return false }
        return QuorumJudge.assess(quorum, attendance, profile).isMet == met
    }
}

extension Quorum {
    /// What a check result calls it: `q1` for the first statement.
    func subject(_ index: Int) -> String { "q\(index + 1)" }
}
