import Minutes
import SourceText

/// U+FFFD, 〓, runs of ？: characters that were lost.
enum TextReplacement: Rule {
    static let description = RuleDescription(
        id: "text.replacement", severity: .warning,
        summary: Message("文字化けがないか", en: "Were characters lost?"),
        compares: Message("本文の文字", en: "The characters of the text"),
        reason: Message("失われた文字は読む人には推測できません。", en: "Readers cannot guess what is lost."),
        basis: nil,
        failing: [.council("令和5年度の予算は▼？？？円です。"), .council("会長は　▼?岡友紀さんです。")],
        passing: [.council("本当ですか？　それは困りました。"), .council("本当ですか?　それは困りました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let damaged = context.scan.damaged
        guard let first = damaged.first else { return }
        let words = String(context.words(first).unicodeScalars.prefix(8).map(Character.init))
        let isBlackedOut = context.words(first).hasPrefix("■")
        report.raise("text", at: first, Message("文字化けの可能性があります（「\(words)」、\(damaged.count)か所）。", en: "Characters may be lost (“\(words)”, \(damaged.count) places)."),
                     severity: isBlackedOut ? .info : .warning,
                     advice: Message("元の文書で正しい文字を確かめ、文字コードをUTF-8にして保存してください。", en: "Look up the characters in the original and save as UTF-8."),
                     related: damaged.dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0) }, facts: [("places", .number(damaged.count))])
    }
}
