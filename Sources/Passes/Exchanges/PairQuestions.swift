import Minutes
import SourceText

/// Every question and its answer: fills ``Record/exchanges``.
///
/// 「1点目、通学路の安全について伺います」 … 「1点目の御質問でございますが」 become a question, an answer and a link that says why.
enum PairQuestions {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        var turns = ExchangeTurns(record, discourse)
        let drafts = turns.follow()
        let speeches = record.speeches
        record.exchanges = drafts.enumerated().map { index, draft in
            ExchangeAssembly(id: "e\(index + 1)", speeches: speeches, discourse: discourse, draft: draft).exchange()
        }
    }
}

/// Gives the points of a draft their ids, texts and digests, and lists what stayed without an answer.
struct ExchangeAssembly {
    let id: String
    let speeches: [Speech]
    let discourse: Discourse
    let draft: ExchangeDraft
    private let linker: LinkPoints
    private let followUps: [Int?]

    init(id: String, speeches: [Speech], discourse: Discourse, draft: ExchangeDraft) {
        self.id = id
        self.speeches = speeches
        self.discourse = discourse
        self.draft = draft
        linker = LinkPoints(speeches, discourse.bytes, draft)
        followUps = linker.followUps()
    }

    func exchange() -> Exchange {
        let links = FollowUps.completed(linker.links(), draft, followUps)
        var digest = DigestSentence(discourse: discourse, table: linker.table, model: linker.model)
        var answersOf = [[Wording]](repeating: [], count: draft.questions.count)
        var questionsOf = [[Wording]](repeating: [], count: draft.answers.count)
        for link in links {
            answersOf[link.question].append(linker.bag(ofAnswer: link.answer))
            questionsOf[link.answer].append(linker.bag(of: link.question))
        }
        return Exchange(
            id: id, agendaItem: draft.agendaItem, questioner: speechID(draft.questions[0]),
            questions: draft.questions.indices.map { question($0, digest.ofQuestion(draft.questions[$0], answers: answersOf[$0])) },
            answers: draft.answers.indices.map { answer($0, digest.ofAnswer(draft.answers[$0], questions: questionsOf[$0])) },
            links: links.map { Link(question: questionID($0.question), answer: answerID($0.answer), basis: $0.basis, confidence: $0.confidence) },
            unanswered: unanswered(links))
    }

    private func questionID(_ index: Int) -> String { "\(id).q\(index + 1)" }
    private func answerID(_ index: Int) -> String { "\(id).a\(index + 1)" }
    private func speechID(_ point: Point) -> String { speeches[point.speech].id }

    private func question(_ index: Int, _ digest: Range<Int>) -> Question {
        let point = draft.questions[index]
        let isCounted = followUps[index] == nil && (draft.rounds[0].questions.contains(index) || point.ordinal != nil)
        return Question(id: questionID(index), number: isCounted ? point.number : nil, speech: speechID(point), span: discourse.spoken.span(point.range),
                        words: discourse.spoken.words(point.range), digest: discourse.spoken.words(digest), digestSpan: discourse.spoken.span(digest),
                        followUp: followUps[index].map(questionID), addressee: linker.addressee(of: index), materials: linker.materials(of: index))
    }

    private func answer(_ index: Int, _ digest: Range<Int>) -> Answer {
        let point = draft.answers[index]
        return Answer(id: answerID(index), number: point.number, speech: speechID(point), span: discourse.spoken.span(point.range),
                      words: discourse.spoken.words(point.range), digest: discourse.spoken.words(digest), digestSpan: discourse.spoken.span(digest))
    }

    /// Questions without a link, unless the record says that none was to be answered.
    private func unanswered(_ links: [LinkDraft]) -> [String] {
        var isOpen = [Bool](repeating: true, count: draft.questions.count)
        for link in links { isOpen[link.question] = false }
        for round in draft.rounds where round.needsNoAnswer { for index in round.questions { isOpen[index] = false } }
        return draft.questions.indices.filter { isOpen[$0] && linker.isSilent($0) }.map(questionID)
    }
}
