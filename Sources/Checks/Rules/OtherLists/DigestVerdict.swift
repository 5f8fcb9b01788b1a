import Minutes
import SourceText

/// The digest says 可決, the vote says 否決.
enum DigestVerdict: Rule {
    static let needs: SecondInput? = .digest
    static let description = RuleDescription(
        id: "digest.verdict", severity: .error,
        summary: Message("要約の結果は採決の結果と同じか", en: "Does the digest give the results of the votes?"),
        compares: Message("要約に書かれた結果と、会議録の採決の結果", en: "Results in the digest with the record's votes"),
        reason: Message("市民は要約だけを読むことが多いからです。", en: "Most citizens read only the digest."),
        basis: nil, failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for statement in context.options.digest ?? [] {
            guard let id = statement.vote, let claimed = statement.result, let vote = context.record.votes.first(where: { $0.id == id }), let actual = vote.result else { continue }
            guard claimed != actual else { report.pass(id, vote.span); continue }
            let word = vote.resultText ?? actual.rawValue
            report.raise(id, at: vote.span, Message("要約の結果「\(claimed.rawValue)」が採決結果「\(word)」と違います。", en: "The digest says “\(claimed.rawValue)”, the vote “\(word)”."),
                         advice: Message("要約を直してください。", en: "Correct the digest."), facts: [("digest", .text(claimed.rawValue)), ("vote", .text(word))])
        }
    }
}
