import Minutes
import SourceText

/// 「 without 」
enum SpeechUnclosed: Rule {
    static let description = RuleDescription(
        id: "speech.unclosed", severity: .warning,
        summary: Message("かぎ括弧が閉じているか", en: "Is every quotation closed?"),
        compares: Message("発言の中の「と」、『と』の数", en: "Opening and closing quotation marks in each speech"),
        reason: Message("どこまでが引用か分からなくなります。", en: "Readers cannot tell where the quotation ends."),
        basis: Message("公用文作成の考え方（括弧の使い方）", en: "Guidelines on official writing (brackets)"),
        failing: [.council("条例には▼「良好な景観を守ると書いてあります。")],
        passing: [.council("条例には「良好な景観を『守る』」と書いてあります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let open = context.scan.unclosed
        guard let first = open.first else { return }
        let speech = context.record.speeches[first.speech]
        report.raise(speech.id, at: first.span, Message("かぎ括弧が閉じていません（\(open.count)か所）。", en: "A quotation is not closed (\(open.count) places)."),
                     severity: .info,
                     advice: Message("閉じるかぎ括弧を補ってください。", en: "Add the closing mark."),
                     related: open.dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0.span) }, facts: [("places", .number(open.count))])
    }
}
