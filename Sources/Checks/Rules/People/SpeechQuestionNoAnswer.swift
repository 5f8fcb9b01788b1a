import Minutes
import SourceText

/// A question that nobody answers.
enum SpeechQuestionNoAnswer: Rule {
    static let description = RuleDescription(
        id: "speech.question-no-answer", severity: .info,
        summary: Message("質問に答弁があるか", en: "Does every question have an answer?"),
        compares: Message("質問の各点と、対応づけられた答弁", en: "Each point asked with the answers linked to it"),
        reason: Message("答弁の記載漏れか、答えられないまま終わった質問です。", en: "Either the answer is missing or it was never given."),
        basis: nil,
        failing: [.council("それでは、質疑に入ります。\n\n委員\t２点お聞きします。１点目、道路の工事はいつ終わるのでしょうか。\n▼２点目、費用はいくらかかるのでしょうか。\n\n都市計画課長\t１点目の道路の工事は、来年の春に終わります。")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        var open: [Question] = []
        for exchange in context.record.exchanges where !exchange.answers.isEmpty {
            let unanswered = exchange.questions.filter { exchange.unanswered.contains($0.id) }
            if unanswered.isEmpty, let first = exchange.questions.first { report.pass(exchange.id, first.span) }
            open += unanswered
        }
        guard let first = open.first else { return }
        report.raise(first.id, at: first.span, Message("質問に対応する答弁が見当たりません（\(open.count)件）。", en: "No answer was found for \(open.count) question(s)."),
                     advice: Message("答弁の記載が漏れていないか確かめてください。", en: "Check whether the answer was left out."),
                     related: open.dropFirst().prefix(20).map { .init(Message("この質問も", en: "this one too"), $0.span) }, facts: [("questions", .number(open.count))])
    }
}
