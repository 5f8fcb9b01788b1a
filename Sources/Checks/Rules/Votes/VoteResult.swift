import Minutes
import SourceText

/// 8 for, 10 against, and 「可決」.
enum VoteResult: Rule {
    static let description = RuleDescription(
        id: "vote.result", severity: .error,
        summary: Message("票数と結果が合うか", en: "Does the result follow from the numbers?"),
        compares: Message("賛成・反対の数と、宣告された結果", en: "The numbers for and against with the declared result"),
        reason: Message("結果の書き間違いは、決まったことを逆に伝えます。", en: "A wrong word tells readers the opposite of what was decided."),
        basis: Message("地方自治法116条（出席議員の過半数、可否同数は議長の決するところによる）", en: "Local Autonomy Act art. 116"),
        failing: [.council("諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t▼賛成が1、反対が3でございます。よって、本件は承認することに決定いたしました。")],
        passing: [.council("諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t賛成が3、反対が1でございます。よって、本件は承認することに決定いたしました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) where vote.tally.isStated && !found.isTie && found.special == nil && !found.isSpecialStated {
            guard let declared = found.declared, !found.outcomes.isEmpty else { report.undecided(vote.id, vote.span); continue }
            let span = vote.tally.span ?? vote.span
            if found.outcomes == [declared] { report.pass(vote.id, span); continue }
            let isSplit = found.outcomes.count > 1
            if isSplit, context.profile.abstain != .open || !dependsOnMode(vote) { report.undecided(vote.id, span); continue }
            raise(vote, found, span, isSplit: isSplit, context, &report)
        }
    }

    /// Blank votes or abstentions are what the modes count differently.
    private static func dependsOnMode(_ vote: Vote) -> Bool { (vote.tally.blank ?? 0) + (vote.tally.abstain ?? 0) > 0 }

    private static func raise(_ vote: Vote, _ found: VoteAssessment, _ span: Span, isSplit: Bool, _ context: CheckContext, _ report: inout Report) {
        let yes = vote.tally.for ?? 0, no = vote.tally.against ?? 0
        let word = vote.resultText ?? vote.result?.rawValue ?? ""
        let mode = context.profile.abstain
        // Without the number against, those present are all there is to measure by, and some may not have voted.
        let isOneSided = vote.tally.against == nil && vote.tally.total == nil
        let message = isOneSided && !isSplit
            ? Message("賛成\(yes)は、表決に加わることのできる\(found.eligible.map { String($0.upperBound) } ?? "?")人の\(found.share.japanese)に届くかどうかが、結果の「\(word)」と合いません。",
                      en: "\(yes) for does not fit “\(word)” by \(found.share.english) of those who could vote.")
            : isSplit
            ? Message("賛成\(yes)、反対\(no)の結果は、白票・棄権の数え方で変わります（全員を分母にすると否決、有効票だけなら可決）。",
                      en: "\(yes) for and \(no) against: the outcome depends on how blanks and abstentions are counted.")
            : Message("賛成\(yes)、反対\(no)では「\(word)」になりません（\(found.share.japanese)、\(mode.japanese)）。",
                      en: "\(yes) for and \(no) against do not give “\(word)” (\(found.share.english), counted as \(mode.rawValue)).")
        report.raise(vote.id, at: span, message, severity: isSplit || isOneSided ? .warning : .error,
                     advice: Message("票数、結果、何についての採決かを確かめてください。", en: "Check the numbers, the result and the question put."),
                     related: span.overlaps(vote.span) ? [] : [.init(Message("結果の宣告", en: "the declaration"), vote.span)],
                     facts: [("for", .number(yes)), ("against", .number(no)), ("result", .text(word)), ("share", .text(found.share.japanese)), ("abstain", .text(mode.rawValue))])
    }
}
