import Minutes
import SourceText

/// 協カ with a katakana カ, 2O24 with a letter O.
enum TextOcrDigit: Rule {
    static let description = RuleDescription(
        id: "text.ocr-digit", severity: .info,
        summary: Message("形の似た文字の読み取り誤りがないか（0とO、力とカ）", en: "Are there misread characters of the same shape (0/O, 力/カ)?"),
        compares: Message("隣の文字と種類の合わない0・O・1・l・力・カ・口・ロ・二・ニ", en: "0/O, 1/l, 力/カ, 口/ロ, 二/ニ among characters of another kind"),
        reason: Message("見た目は同じでも、検索や読み上げでは別の字になります。", en: "They look alike, but search and speech output take them for others."),
        basis: nil,
        failing: [.council("ご▼協カをお願いします。"), .council("予算は1▼O0万円です。")],
        passing: [.council("ご協力をお願いします。予算は100万円、3カ月で進めます。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let found = context.scan.lookalikes
        guard let first = found.first else { return }
        let words = context.words(first.span)
        report.raise("text", at: first.span, Message("「\(words)」は「\(first.meant)」の読み取り誤りの可能性があります（\(found.count)か所）。", en: "“\(words)” may be a misread “\(first.meant)” (\(found.count) places)."),
                     advice: Message("元の文書の字を確かめてください。", en: "Compare with the original."),
                     related: found.dropFirst().prefix(20).map { .init(Message("「\($0.meant)」ではありませんか", en: "perhaps “\($0.meant)”"), $0.span) }, facts: [("places", .number(found.count))])
    }
}
