import Minutes
import SourceText

/// 「ご意義ありませんか」
enum TextObjectionSpelling: Rule {
    static let description = RuleDescription(
        id: "text.objection-spelling", severity: .info,
        summary: Message("「異議」の字が正しいか", en: "Is 異議 spelt right?"),
        compares: Message("採決の言葉の「意義・異義」", en: "意義 or 異義 where an objection is asked for"),
        reason: Message("変換の間違いとして最も多いものです。", en: "The most common misprint of all."),
        basis: nil,
        failing: [.council("本件について、ご▼意義ありませんか。")],
        passing: [.council("この事業の意義を説明します。議場開鎖。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for span in context.scan.misspeltObjections {
            let words = context.words(span)
            report.raise("text", at: span, Message("「\(words)」は「異議」の誤記の可能性があります。", en: "“\(words)” is probably a misprint of 異議."),
                         advice: Message("「異議」に直してください。", en: "Write 異議."), facts: [("words", .text(words))])
        }
    }
}
