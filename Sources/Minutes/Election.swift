package import SourceText

/// An election held by the body (選挙), by ballot or by nomination.
package struct Election: Sendable {
    package var id: String
    package var agendaItem: String?
    package var office: String
    package var seats: Int?
    package var total: Int?
    package var valid: Int?
    package var invalid: Int?
    package var blank: Int?
    /// 法定得票数 as stated, in thousandths, because 3.5 is possible: 3500.
    package var thresholdThousandths: Int?
    /// Where that number stands; null when it is not stated.
    package var thresholdSpan: Span?
    package var candidates: [Candidate]
    package var elected: [String]
    /// The number said to be elected: 「以上の4名が当選されました」. Null: not stated.
    package var electedCount: Int?
    /// 指名推選 or the chair's nomination, without ballots.
    package var isByNomination = false
    package var verdict: Verdict
    package var speech: String?
    package var span: Span
    package var evidence: [Span]

    package init(id: String, office: String, speech: String?, span: Span) {
        self.id = id
        self.office = office
        candidates = []
        elected = []
        verdict = .unverifiable
        self.speech = speech
        self.span = span
        evidence = []
    }
}

package struct Candidate: Sendable {
    package var name: String
    /// Null in a nomination without ballots.
    package var votes: Int?
    package var span: Span

    package init(name: String, votes: Int?, span: Span) {
        self.name = name
        self.votes = votes
        self.span = span
    }
}

/// Words outside the speeches that tell who was chosen: 「○会長には、委員の互選により西野委員が選任された。」
package struct ToldChoice: Sendable {
    package var words: String
    package var span: Span

    package init(words: String, span: Span) {
        self.words = words
        self.span = span
    }
}
