import Minutes
import SourceText

/// A question that nobody answers.
enum SpeechQuestionNoAnswer: Rule {
    static let description = RuleDescription(
        id: "speech.question-no-answer", severity: .info,
        summary: Message("質問に答弁があるか", en: "Does every question have an answer?"),
        compares: Message("質問の各点と、対応づけられた答弁", en: "Each point asked with the answers linked to it"),
        reason: Message("答弁の記載漏れか、答えられないまま終わった質問です。", en: "Either the answer is missing or it was never given."),
        basis: nil, failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for exchange in context.record.exchanges {
            let open = Set(exchange.unanswered)
            for question in exchange.questions {
                guard open.contains(question.id), !exchange.answers.isEmpty else { continue }
                report.raise(question.id, at: question.span, Message("質問に対応する答弁が見当たりません。", en: "No answer was found for this question."),
                             advice: Message("答弁の記載が漏れていないか確かめてください。", en: "Check whether the answer was left out."))
            }
            if open.isEmpty, let first = exchange.questions.first { report.pass(exchange.id, first.span) }
        }
    }
}
