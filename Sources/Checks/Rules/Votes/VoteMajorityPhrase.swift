import Minutes
import SourceText

/// 「起立多数」 and 「否決」 in one declaration.
enum VoteMajorityPhrase: Rule {
    static let description = RuleDescription(
        id: "vote.majority-phrase", severity: .error,
        summary: Message("「多数」「少数」の言葉と結果が両立するか", en: "Do “majority” and “minority” agree with the result?"),
        compares: Message("起立多数・挙手少数などの言葉と、宣告された結果", en: "The phrase with the declared result"),
        reason: Message("どちらかが書き間違いで、決まったことが逆に伝わります。", en: "One of the two is wrong, and readers learn the opposite."),
        basis: Message("地方自治法116条", en: "Local Autonomy Act art. 116"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立多数であります。よって、議案第５号は否決されました。")],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) {
            guard let strength = vote.strength, strength != .tie, isPlain(vote, context), vote.castingVote == nil,
                  let declared = found.declared, found.special == nil else { continue }
            guard (strength == .minority) == declared else { report.pass(vote.id, vote.span); continue }
            let phrase = strength == .minority ? "少数" : strength == .all ? "全員" : "多数"
            let word = vote.resultText ?? (declared ? "可決" : "否決")
            report.raise(vote.id, at: vote.span, Message("「\(phrase)」と「\(word)」が両立しません。", en: "“\(phrase)” and “\(word)” cannot both be right."),
                         advice: Message("宣告の言葉と、何についての採決かを確かめてください。", en: "Check the declaration and the question put."),
                         facts: [("phrase", .text(phrase)), ("result", .text(word))])
        }
    }

    /// The phrase and the result speak of one thing: the bill, or the amendment or the motion where the declaration names it.
    private static func isPlain(_ vote: Vote, _ context: CheckContext) -> Bool {
        if vote.object == .motion {
            let words = context.words(vote.span)
            return !words.contains("しないこと") && ["ことは否決", "ことは、否決", "動議は否決", "動議は、否決", "動議は可決", "動議は、可決"].contains { words.contains($0) }
        }
        return vote.object == .original || vote.object == .amendment && ["修正案は可決", "修正案は否決", "修正案は、可決", "修正案は、否決"].contains { context.words(vote.span).contains($0) }
    }
}
