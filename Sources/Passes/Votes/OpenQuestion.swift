import Minutes
import SourceText

/// A question that was put, and what has been counted on it so far.
struct OpenQuestion {
    let question: QuestionPut
    var method: Vote.Method
    /// Sentences from the announcement to the question.
    var asked: [Int] = []
    /// Sentences of the question that an objection stopped.
    var inherited: [Int] = []
    /// What a yes would mean for the item; nil when the question does not say.
    var affirmative: Outcome?
    var evidence: [Span] = []
    var tally = Tally()
    /// What directions counted, and nothing else: （起立４名）. Words that follow outrank it.
    private(set) var seen: Tally?
    var isOpponentsTurn = false
    /// Only those against were asked so far: what is said of them is no strength of the vote.
    var isNegative = false
    /// Nothing but the method has been announced.
    var isAnnouncement = false
    var isAnswered = false
    var hasObjection = false
    var hasNoObjectionScene = false
    /// A direction says that all approve: （全員承認）.
    var isApproved = false
    /// What a direction says of the hands or of those who stood.
    var shown: Vote.Strength?

    init(question: QuestionPut, method: Vote.Method) {
        self.question = question
        self.method = method
    }

    /// Adds stated numbers; a number that is already known stays. False when none of them fits.
    ///
    /// - Parameter place: where they stand, when that is outside the spoken words.
    mutating func add(_ counts: [Counts.Count], _ discourse: Discourse, replacing: Bool = false, place: Span? = nil) -> Bool {
        guard !replacing, place != nil || seen != nil else { return fill(counts, discourse, replacing: replacing, place: place) }
        var own = self
        own.tally = Tally()
        guard own.fill(counts, discourse, replacing: false, place: place) else { return false }
        guard let shown = seen, place == nil else {
            seen = (seen ?? Tally()).completed(with: own.tally)
            tally = tally.completed(with: own.tally)
            return true
        }
        // What was said stays, what is said now comes next; what was only seen is left where the two agree.
        tally = tally.without(shown).completed(with: own.tally)
        if !own.tally.differs(from: shown) { tally = tally.completed(with: shown) }
        return true
    }

    private mutating func fill(_ counts: [Counts.Count], _ discourse: Discourse, replacing: Bool, place: Span?) -> Bool {
        var isUsed = false
        let hasWords = counts.contains { $0.side == .for }
        for count in counts {
            guard let slot = slot(count.side, hasWords: hasWords) else { continue }
            if replacing || tally[keyPath: slot] == nil { tally[keyPath: slot] = count.value }
            let span = place ?? discourse.spoken.span(count.range)
            tally.span = tally.span.map { $0.union(span).count < 600 ? $0.union(span) : $0 } ?? span
            isUsed = true
        }
        return isUsed
    }

    private func slot(_ side: Counts.Side, hasWords: Bool) -> WritableKeyPath<Tally, Int?>? {
        switch side {
        case .for: \.for
        case .against: \.against
        case .abstain: \.abstain
        case .white: method == .secretBallot ? \.blank : hasWords ? nil : \.for
        case .blue: hasWords ? nil : \.against
        case .invalid: \.invalid
        case .total: \.total
        case .present: \.present
        case .raised: hasWords ? nil : isOpponentsTurn ? \.against : \.for
        case .unraised: hasWords || isOpponentsTurn ? nil : \.against
        case .option(let result): option(result)
        }
    }

    /// Options count for and against by what the question asks.
    private func option(_ result: Vote.Result) -> WritableKeyPath<Tally, Int?> {
        if let affirmative, !affirmative.isGeneral { return affirmative.result == result ? \.for : \.against }
        return result == .rejected || result == .notAdopted ? \.against : \.for
    }
}

/// A finding and the sentences that declare what follows.
struct Declaration {
    var finding: VoteFinding
    let first: Int
    var last: Int
    var outcome: Outcome?
    /// Sentences in which the chair decides a tie.
    var casting: [Int] = []
    var hasCasting = false

    init(finding: VoteFinding, first: Int, last: Int) {
        self.finding = finding
        self.first = first
        self.last = last
    }
}

/// The chair's decision of a tie.
enum CastingVote {
    /// 「委員長は本件に賛成であります」, 「不採択と裁決いたします」
    static func isGiven(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        if sentence.has(.casting) || (isByChair(discourse, sentence) && verdict(discourse, sentence) != nil) { return true }
        guard sentence.hasAny([.supporters, .opponents]) || Outcome.read(discourse, sentence) != nil else { return false }
        return isByChair(discourse, sentence)
    }

    private static func isByChair(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        discourse.bytes.containsAny(["議長", "委員長", "会長", "座長", "教育長", "私"], in: sentence)
    }

    /// 「議長において可とします」, 「委員長は否と決します」: yes or no, without a word for what becomes of the item.
    static func verdict(_ discourse: Discourse, _ sentence: Sentence) -> (isYes: Bool, word: Range<Int>)? {
        for (stem, isYes) in [("否と", false), ("可と", true)] as [(StaticString, Bool)] {
            guard let start = discourse.bytes.firstOffset(of: stem, in: sentence.range),
                  let verb = discourse.bytes.first(of: ["します", "しました", "いたします", "いたしました", "する。", "した。", "決します", "決しました", "決する", "決定", "裁決", "判断"], at: start + 6, end: sentence.range.upperBound),
                  discourse.bytes.first(of: ["認", "する者", "する諸君"], at: start + 6) == nil else { continue }
            return (isYes, start..<start + 6 + verb.utf8CodeUnitCount)
        }
        return nil
    }

    /// 「可否同数でありますので、委員長の決するところにより、採択とします」: the tie and its decision in one sentence.
    static func isInOne(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        guard let tie = discourse.marks(of: sentence).first(where: { $0.marker == .tie }) else { return false }
        if discourse.bytes.containsAny(["長の決するところにより", "長において", "長が決します", "長の判断により", "長の決定により"], in: sentence) { return true }
        // 「可否同数でありますので、議長は本案に反対といたします」
        let rest = tie.range.upperBound..<sentence.range.upperBound
        guard discourse.bytes.containsAny(["議長は", "委員長は", "会長は", "座長は", "議長として", "委員長として", "会長として", "長の私は"], in: rest),
              !discourse.bytes.containsAny(["でしょうか", "ますか", "ません"], in: rest) else { return false }
        return sideTaken(discourse, sentence, after: tie.range.upperBound) != nil || verdict(discourse, sentence) != nil
    }

    private static func sideTaken(_ discourse: Discourse, _ sentence: Sentence, after offset: Int) -> Vote.Side? {
        let marks = discourse.marks(of: sentence).filter { $0.range.lowerBound >= offset }
        if marks.contains(where: { $0.marker == .opponents }) { return .against }
        return marks.contains { $0.marker == .supporters } ? .for : nil
    }

    /// For or against the question that was put.
    static func side(_ discourse: Discourse, _ declaration: Declaration, affirmative: Outcome?) -> Vote.Side? {
        for index in declaration.casting {
            let sentence = discourse.sentences[index], bytes = discourse.bytes
            if let verdict = verdict(discourse, sentence) { return verdict.isYes == (affirmative?.result != .rejected) ? .for : .against }
            // What stands before the tie counts the members' votes.
            let tie = discourse.marks(of: sentence).first { $0.marker == .tie }?.range.upperBound
            if let side = sideTaken(discourse, sentence, after: tie ?? sentence.range.lowerBound) { return side }
            guard tie == nil else { continue }
            if bytes.containsAny(["否とする", "否といた", "否と裁決", "否決と裁決"], in: sentence) { return affirmative?.result == .rejected ? .for : .against }
        }
        guard !declaration.casting.isEmpty, let outcome = declaration.outcome else { return nil }
        if let affirmative, !affirmative.isGeneral { return outcome.result == affirmative.result || outcome.isGeneral ? .for : .against }
        return outcome.result == .rejected || outcome.result == .notAdopted ? .against : .for
    }
}
