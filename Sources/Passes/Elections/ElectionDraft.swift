import Minutes
import SourceText

/// The figures of an election as they are announced line by line, until the chair declares who is elected.
struct ElectionDraft {
    private(set) var line = ElectionLine()
    private(set) var candidates: [Candidate] = []
    private(set) var evidence: [Span] = []
    /// Index of the speech in which the count begins.
    let speech: Int
    /// Where the number of votes needed was announced.
    private var threshold: Span?
    /// The election as it was first announced, where its figures are being put right.
    private(set) var first: Election?

    init(speech: Int) { self.speech = speech }

    /// The figures of one that was announced already, to be put right.
    init(reopening election: Election, speech: Int) {
        self.speech = speech
        first = election
        line = ElectionLine(total: election.total, valid: election.valid, invalid: election.invalid, blank: election.blank, thresholdThousandths: election.thresholdThousandths)
        threshold = election.thresholdSpan
        candidates = election.candidates
        evidence = election.evidence + [election.span]
    }

    /// Takes what a further line of the count states.
    mutating func add(_ line: ElectionLine, _ named: [Candidate], span: Span) {
        complete(line, span: span)
        candidates += named
        evidence.append(span)
    }

    /// Takes the figures that were not known yet.
    mutating func complete(_ other: ElectionLine, span: Span) {
        line.total = line.total ?? other.total
        line.valid = line.valid ?? other.valid
        line.invalid = line.invalid ?? other.invalid
        line.blank = line.blank ?? other.blank
        line.thresholdThousandths = line.thresholdThousandths ?? other.thresholdThousandths
        if other.thresholdThousandths != nil { threshold = threshold ?? span }
    }

    /// 「投票総数は21票、北山一郎君は12票が正しい数であります」: the figures put right replace the first ones, the others stand.
    mutating func correct(_ other: ElectionLine, _ named: [Candidate], span: Span) {
        line.total = other.total ?? line.total
        line.valid = other.valid ?? line.valid
        line.invalid = other.invalid ?? line.invalid
        line.blank = other.blank ?? line.blank
        line.thresholdThousandths = other.thresholdThousandths ?? line.thresholdThousandths
        if other.thresholdThousandths != nil { threshold = span }
        for candidate in named {
            if let index = candidates.firstIndex(where: { $0.name == candidate.name }) { candidates[index] = candidate } else { candidates.append(candidate) }
        }
        evidence.append(span)
    }

    func fill(_ election: inout Election) {
        election.total = line.total
        election.valid = line.valid
        election.invalid = line.invalid
        election.blank = line.blank
        election.thresholdThousandths = line.thresholdThousandths
        election.thresholdSpan = threshold
        election.candidates = candidates
    }
}
