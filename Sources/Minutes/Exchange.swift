package import SourceText

/// Questions of one questioner and the answers given to them.
package struct Exchange: Sendable {
    package var id: String
    package var agendaItem: String?
    /// Id of the speech that opens the exchange.
    package var questioner: String
    package var questions: [Question]
    package var answers: [Answer]
    package var links: [Link]
    /// Ids of questions without an answer.
    package var unanswered: [String]

    package init(id: String, agendaItem: String?, questioner: String, questions: [Question] = [], answers: [Answer] = [],
                 links: [Link] = [], unanswered: [String] = []) {
        self.id = id
        self.agendaItem = agendaItem
        self.questioner = questioner
        self.questions = questions
        self.answers = answers
        self.links = links
        self.unanswered = unanswered
    }
}

/// A point that asks for an answer of substance.
package struct Question: Sendable {
    package var id: String
    /// Announced or reckoned number; null for a lone point and for a second asking.
    package var number: Int?
    package var speech: String
    package var span: Span
    package var words: SharedWords
    /// A substring of `words`, at most 60 code points.
    package var digestWords: SharedWords
    package var text: String { words.string }
    package var digest: String { digestWords.string }
    package var digestSpan: Span
    /// Id of the question it returns to.
    package var followUp: String?
    package var addressee: String?
    /// Materials cited: 資料1-2.
    package var materials: [String]

    package init(id: String, number: Int?, speech: String, span: Span, words: SharedWords, digest: SharedWords, digestSpan: Span,
                 followUp: String? = nil, addressee: String? = nil, materials: [String] = []) {
        self.id = id
        self.number = number
        self.speech = speech
        self.span = span
        self.words = words
        digestWords = digest
        self.digestSpan = digestSpan
        self.followUp = followUp
        self.addressee = addressee
        self.materials = materials
    }
}

/// The part of an answerer's speech that answers one point.
package struct Answer: Sendable {
    package var id: String
    package var number: Int?
    package var speech: String
    package var span: Span
    package var words: SharedWords
    /// A substring of `words`, at most 100 code points.
    package var digestWords: SharedWords
    package var text: String { words.string }
    package var digest: String { digestWords.string }
    package var digestSpan: Span

    package init(id: String, number: Int?, speech: String, span: Span, words: SharedWords, digest: SharedWords, digestSpan: Span) {
        self.id = id
        self.number = number
        self.speech = speech
        self.span = span
        self.words = words
        digestWords = digest
        self.digestSpan = digestSpan
    }
}

/// Which answer answers which question, and on what that rests.
package struct Link: Sendable {
    package enum Basis: String, Sendable { case number, order, wording, material, addressee, questioner, adjacency }

    package var question: String
    package var answer: String
    package var basis: [Basis]
    /// 0 to 1.
    package var confidence: Double

    package init(question: String, answer: String, basis: [Basis], confidence: Double) {
        self.question = question
        self.answer = answer
        self.basis = basis
        self.confidence = confidence
    }
}
