import Minutes
import SourceText

/// Twenty votes, with twenty present of whom one presides.
enum VoteChairVoted: Rule {
    static let description = RuleDescription(
        id: "vote.chair-voted", severity: .warning,
        summary: Message("議長が通常の表決に加わっていないか", en: "Did the chair vote in an ordinary decision?"),
        compares: Message("賛成＋反対の合計と、議長を除く人数", en: "The sum of votes with those present less the chair"),
        reason: Message("議長は通常の議決では表決に加わらず、可否同数のときだけ決めます。", en: "The chair has no vote except in a tie."),
        basis: Message("地方自治法116条2項", en: "Local Autonomy Act art. 116(2)"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。この採決は記名投票をもって行います。本案に賛成の諸君は白票を、反対の諸君は青票を投票願います。\n〔投票〕\n○議長（北山一郎君）　投票の結果を報告いたします。\n▼賛成２名　西野太郎君　北山一郎君\n反対１名　東田次郎君\n以上のとおりであります。よって、議案第５号は原案のとおり可決されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.profile.chair.votes == .no else { return }
        for (vote, found) in zip(context.record.votes, context.votes) where !found.isSpecialStated && found.special == nil {
            if let ballot = chairBallot(vote, context) {
                report.raise(vote.id, at: ballot.span,
                             Message("議長（委員長）の\(ballot.name)は通常の議決では表決に加わりません（\(context.profile.cite)）。", en: "\(ballot.name) presides and has no vote (\(context.profile.cite))."),
                             advice: Message("賛否の表から議長を除くか、裁決として記載してください。", en: "Leave the chair out, or record a casting vote."), facts: [("name", .text(ballot.name))])
            } else if !vote.ballots.isEmpty { report.pass(vote.id, vote.span) }
        }
    }

    private static func chairBallot(_ vote: Vote, _ context: CheckContext) -> Ballot? {
        guard vote.castingVote == nil, let speech = context.speech(vote.speech), speech.speaker.kind == .chair, let name = speech.speaker.name else { return nil }
        let key = NameKey.of(name)
        return vote.ballots.first { ($0.choice == .for || $0.choice == .against) && NameKey.of($0.name) == key }
    }
}
