import Minutes
import SourceText

/// Block 5: questions for which no answer was found. Said neutrally: the answer may stand where nobody looked.
enum UnansweredBlock {
    static func view(_ page: PageContext) -> View {
        var points: [View] = []
        for exchange in page.record.exchanges where !exchange.unanswered.isEmpty {
            for question in exchange.questions where exchange.unanswered.contains(question.id) {
                points.append([
                    "by": page.speech(question.speech).map { SpeakerName.full($0.speaker) },
                    "item": page.agendaItem(exchange.agendaItem).map(AgendaTitle.words),
                    "quote": Passage.view(page, id: question.id, digest: question.digest, text: question.text, speech: question.speech, span: question.digestSpan),
                ])
            }
        }
        return ["points": points.nonEmpty, "hasQuestions": page.record.exchanges.contains { !$0.questions.isEmpty }]
    }
}
