package import SourceText

/// A question that this body answered in this meeting.
package struct Vote: Sendable {
    package enum Object: String, Sendable {
        case original, amendment
        case committeeReport = "committee-report"
        case motion, remainder, other
    }

    package enum Method: String, Sendable {
        case noObjection = "no-objection"
        case showOfHands = "show-of-hands"
        case standing
        case namedBallot = "named-ballot"
        case secretBallot = "secret-ballot"
        case electronic, voice, written, other
    }

    /// What a phrase without numbers says: 全員, 多数, 少数, 可否同数.
    package enum Strength: String, Sendable { case all, majority, minority, tie }

    package enum Requirement: String, Sendable {
        case majority
        case twoThirds = "two-thirds"
        case threeQuarters = "three-quarters"
        case fourFifths = "four-fifths"
        case plurality, unanimous
    }

    package enum Side: String, Sendable { case `for`, against }

    /// The fate of the item, not of the question put.
    package enum Result: String, Sendable {
        case approved, rejected, adopted
        case notAdopted = "not-adopted"
        case partlyAdopted = "partly-adopted"
        case purportAdopted = "purport-adopted"
        case continued, referred, consented, certified, withdrawn, other
    }

    package var id: String
    package var agendaItem: String?
    package var items: [String]
    /// Titles of the items as the chair read them out, where neither the agenda nor the question holds them.
    package var spokenTitles: [String] = []
    package var object: Object
    package var method: Method
    package var tally: Tally
    /// What a direction counted before the chair declared other numbers; null where nothing stands against them.
    package var seen: Tally?
    package var strength: Strength?
    /// Null until Checks applies the profile, unless the minutes state it.
    package var requirement: Requirement?
    package var castingVote: Side?
    /// Null when the minutes declare no result.
    package var result: Result?
    package var resultText: String?
    package var ballots: [Ballot]
    /// How many could vote; computed by Checks from the ledger and the profile, null when presence is unknown.
    package var eligible: ClosedRange<Int>?
    /// Set by Checks.
    package var verdict: Verdict
    /// Id of the speech that declares it.
    package var speech: String?
    /// The declaration.
    package var span: Span
    /// The question put, the count, the scenes.
    package var evidence: [Span]

    package init(id: String, agendaItem: String?, items: [String] = [], object: Object, method: Method, tally: Tally = Tally(),
                 strength: Strength? = nil, castingVote: Side? = nil, result: Result?, resultText: String? = nil,
                 ballots: [Ballot] = [], speech: String?, span: Span, evidence: [Span] = []) {
        self.id = id
        self.agendaItem = agendaItem
        self.items = items
        self.object = object
        self.method = method
        self.tally = tally
        self.strength = strength
        self.castingVote = castingVote
        self.result = result
        self.resultText = resultText
        self.ballots = ballots
        self.verdict = .unverifiable
        self.speech = speech
        self.span = span
        self.evidence = evidence
    }
}

/// Numbers that the minutes state, and no others: 起立多数 has none.
package struct Tally: Hashable, Sendable {
    package var `for`: Int?
    package var against: Int?
    package var abstain: Int?
    package var blank: Int?
    package var invalid: Int?
    package var total: Int?
    package var present: Int?
    /// Where the numbers stand; null when there are none.
    package var span: Span?

    package init(for supporters: Int? = nil, against: Int? = nil, abstain: Int? = nil, blank: Int? = nil, invalid: Int? = nil,
                 total: Int? = nil, present: Int? = nil, span: Span? = nil) {
        self.for = supporters
        self.against = against
        self.abstain = abstain
        self.blank = blank
        self.invalid = invalid
        self.total = total
        self.present = present
        self.span = span
    }

    /// Whether both state a number of those for or against, and another one.
    package func differs(from other: Tally) -> Bool {
        [\Tally.for, \Tally.against].contains { side in self[keyPath: side] != nil && other[keyPath: side] != nil && self[keyPath: side] != other[keyPath: side] }
    }

    /// The same without the numbers that the other states as well.
    package func without(_ other: Tally) -> Tally {
        var rest = self
        for side in Tally.sides where rest[keyPath: side] == other[keyPath: side] { rest[keyPath: side] = nil }
        if !rest.isStated, rest.invalid == nil, rest.present == nil { rest.span = nil }
        return rest
    }

    private static var sides: [WritableKeyPath<Tally, Int?>] { [\.for, \.against, \.abstain, \.blank, \.invalid, \.total, \.present] }

    /// The same with the numbers of the other where this one has none.
    package func completed(with other: Tally) -> Tally {
        var whole = self
        for side in Tally.sides where whole[keyPath: side] == nil { whole[keyPath: side] = other[keyPath: side] }
        whole.span = [span, other.span].compactMap { $0 }.reduce(nil as Span?) { joined, next in joined.map { $0.union(next).count < 600 ? $0.union(next) : $0 } ?? next }
        return whole
    }

    package var isStated: Bool { self.for != nil || against != nil || abstain != nil || blank != nil || total != nil }
}

/// How one named person voted.
package struct Ballot: Sendable {
    package enum Choice: String, Sendable {
        case `for`, against, abstain, blank, absent
        case notVoting = "not-voting"
    }

    package var name: String
    package var choice: Choice
    package var span: Span

    package init(name: String, choice: Choice, span: Span) {
        self.name = name
        self.choice = choice
        self.span = span
    }
}

/// Whether the stated numbers prove what was declared.
package enum Verdict: String, Sendable { case verified, contradicted, unverifiable }

/// A sentence of minutes without speakers that tells a decision: 「議案第３号については、全員異議なく承認された。」
package struct ToldDecision: Sendable {
    package var words: String
    package var span: Span
    /// The title that it stands under; nil where none does.
    package var heading: String?

    package init(words: String, span: Span, heading: String?) {
        self.words = words
        self.span = span
        self.heading = heading
    }
}
