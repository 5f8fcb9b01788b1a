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
        basis: nil,
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立多数であります。よって、議案第５号は原案のとおり可決されました。",
                            companion: .digest("# 青葉町議会\n\n## 決まったこと\n\n| 件名 | 結果 | 決め方 | 数 | 計算の確認 | 箇所 |\n|---|---|---|---|---|---|\n| 議案第５号 | 否決 | 起立 | 票数の記載はありません | 確認できない | 発言3、16行目 |\n"))],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。",
                            companion: .digest("# 青葉町議会\n\n## 決まったこと\n\n| 件名 | 結果 | 決め方 | 数 | 計算の確認 | 箇所 |\n|---|---|---|---|---|---|\n| 議案第５号 | 可決 | 起立 | 票数の記載はありません | 確認できない | 発言3、16行目 |\n"))])

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
