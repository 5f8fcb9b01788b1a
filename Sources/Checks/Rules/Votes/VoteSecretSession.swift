import Minutes
import SourceText

/// A secret session by a plain majority.
enum VoteSecretSession: Rule {
    static let description = RuleDescription(
        id: "vote.secret-session", severity: .warning,
        summary: Message("秘密会は出席議員の3分の2以上で決めているか", en: "Was the secret session decided by two thirds?"),
        compares: Message("秘密会の採決の賛成数と、出席議員の3分の2", en: "The votes for a secret session with two thirds of those present"),
        reason: Message("会議は公開が原則です。", en: "Meetings are public unless two thirds decide otherwise."),
        basis: Message("地方自治法115条1項", en: "Local Autonomy Act art. 115(1)"),
        failing: [.assembly("秘密会とする動議についてを採決いたします。本動議に賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼賛成２名、反対１名であります。よって、秘密会とする動議は可決されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) {
            guard let special = found.special, special.id == "secret-session", let yes = vote.tally.for, let whole = found.present?.lowerBound ?? found.sum else { continue }
            let needed = special.share.needed(of: whole)
            guard yes < needed, vote.result == .approved else { report.pass(vote.id, vote.span); continue }
            report.raise(vote.id, at: vote.tally.span ?? vote.span, Message("秘密会には出席議員の3分の2以上（\(needed)人）の賛成が必要です。", en: "A secret session needs \(needed) votes."),
                         advice: Message("根拠: \(special.cite)", en: special.cite), facts: [("for", .number(yes)), ("required", .number(needed))])
        }
    }
}
