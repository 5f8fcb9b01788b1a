import Minutes
import SourceText

/// The digest says that a road will be built, the minutes that it will not.
enum DigestNegation: Rule {
    static let needs: SecondInput? = .digest
    static let description = RuleDescription(
        id: "digest.negation", severity: .warning,
        summary: Message("要約が原文の否定（〜ない）を落としていないか", en: "Does the digest keep the negations of its source?"),
        compares: Message("要約の文と、引用元の同じ文の「ない」「ません」「反対」", en: "Each sentence of the digest with ない, ません or 反対 in the same sentence of its source"),
        reason: Message("否定が落ちると、反対の意味が市民に伝わります。", en: "Without it, citizens read the opposite."),
        basis: nil,
        failing: [.question("道路の計画は▼進めますか。", answer: "▼道路の工事は、今年度は行いません。",
                            digest: "- **質問**：「道路の計画は進めますか。」（発言2、15行目）\n  - **答弁**：「道路の工事は、今年度は行い……」（発言3、17行目）")],
        passing: [.question("道路の計画は進めますか。", answer: "道路の工事は、今年度は行いません。",
                            digest: "- **質問**：「道路の計画は進めますか。」（発言2、15行目）\n  - **答弁**：「道路の工事は、今年度は行いません。」（発言3、17行目）")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (index, statement) in (context.options.digest ?? []).enumerated() where statement.vote == nil {
            let subject = "d\(index + 1)"
            guard let clause = clause(of: statement, context) else { report.undecided(subject, statement.source); continue }
            guard isNegative(clause), !isNegative(NameKey.of(statement.text)) else { report.pass(subject, statement.source); continue }
            report.raise(subject, at: statement.source, Message("要約の「\(statement.text)」は、原文の否定を落としている可能性があります。", en: "“\(statement.text)” may have lost a negation."),
                         advice: Message("原文の「\(clause)」と見比べてください。", en: "Compare it with “\(clause)”."))
        }
    }

    /// The words of the source from the beginning of the statement to the end of their clause; nil where they were rewritten beyond recognition.
    private static func clause(of statement: DigestStatement, _ context: CheckContext) -> String? {
        let words = NameKey.of(statement.text).filter { $0 != "…" }
        let source = Array(NameKey.of(statement.spoken ?? context.words(statement.source)).utf8), sought = Array(words.utf8)
        guard sought.count >= 12, let start = source.firstOffset(of: sought, in: source.indices) else { return nil }
        var end = start + sought.count
        if !words.hasSuffix("。") { while end < source.count, !source.has("。", at: end), !source.has("、", at: end), source[end] != 0x0A { end += 1 } }
        return source.string(start..<end)
    }

    /// 行いません, 行わない, 反対 — but not the asking 〜ではないか or 少ない.
    private static func isNegative(_ words: String) -> Bool {
        var rest = words
        for harmless in ["ではない", "じゃない", "ないか", "ないでしょうか", "ないだろうか", "ないの", "ありませんか", "ませんか", "少ない", "危ない", "仕方ない", "間違いない", "違いない", "しかない", "ならない", "なければ", "反対者", "反対側"] {
            rest = rest.replacing(harmless, with: "")
        }
        return ["ません", "ない", "なかった", "反対", "できず", "せず"].contains { rest.contains($0) }
    }
}
