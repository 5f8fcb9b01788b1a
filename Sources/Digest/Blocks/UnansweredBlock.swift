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
                    "quote": Passage.view(page, id: question.id, digest: question.digest, text: question.text, speech: question.speech, span: question.digestSpan, asks: true),
                ])
            }
        }
        return ["points": points.nonEmpty, "all": words(page.record)]
    }

    /// What to say when nothing is listed; a question without a link is not called answered.
    private static func words(_ record: Record) -> String {
        let questions = record.exchanges.reduce(0) { $0 + $1.questions.count }
        let linked = record.exchanges.reduce(0) { sum, exchange in sum + Set(exchange.links.map(\.question)).count }
        if record.isTold { return "質疑が発言ごとに記録されていないため、調べていません。" }
        if questions == 0 { return "質問の記録が見つからないため、ありません。" }
        return linked >= questions ? "ありません。見つかった質問には、すべて答弁が結びついています。"
            : "答弁がないと判断した質問はありません。答弁との結びつきがはっきりしない質問が\(questions - linked)件あります（上の各議題をご覧ください）。"
    }
}
