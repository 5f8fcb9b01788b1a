import Minutes
import SourceText

/// 16 for and 5 against, with 18 who could vote.
enum VoteSum: Rule {
    static let description = RuleDescription(
        id: "vote.sum", severity: .error,
        summary: Message("賛成と反対の合計は、表決に加われる人数と合うか", en: "Do the votes add up to those who could vote?"),
        compares: Message("賛成＋反対（＋白票・棄権）と、その時いた人数から議長・除斥を除いた数", en: "For + against (+ blank, abstained) with those in the room less chair and excluded members"),
        reason: Message("合計がいた人数を超えるのは、数え間違いか書き間違いです。", en: "More votes than voters is a slip of counting or of writing."),
        basis: Message("地方自治法116条・117条、各審議会の設置条例", en: "Local Autonomy Act arts. 116, 117 and the rules of each body"),
        failing: [.council("当審議会の委員は9名、定足数は過半数の5名ですが、出席委員5名で定足数を満たしております。\n委員\t分かりました。\n会長\t諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t▼賛成が6、反対が1でございます。賛成多数ですので、承認といたします。")],
        passing: [.council("当審議会の委員は9名、定足数は過半数の5名ですが、出席委員5名で定足数を満たしております。\n委員\t分かりました。\n会長\t諮問事項について採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t反対の方は挙手をお願いします。\n(反対者挙手)\n会長\t賛成が3、反対が1でございます。賛成多数ですので、承認といたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) where vote.tally.isStated {
            let span = vote.tally.span ?? vote.span
            if let mismatch = found.totalMismatch { raiseTotal(mismatch, vote, span, &report); continue }
            switch found.reconciliation {
            case .inside where found.isPinned: report.pass(vote.id, span)
            case .inside: report.undecided(vote.id, span)
            case .unknown: report.undecided(vote.id, span)
            case .below where tellsOfOthers(vote, span, context), .belowClosed where tellsOfOthers(vote, span, context): report.undecided(vote.id, span)
            // One who is listed as absent may have come unnoticed.
            case .above where mayHaveCome(found, vote, context): raise(vote, found, span, .warning, context, &report)
            case .above where chairMayHaveVoted(found, vote, context): raise(vote, found, span, .warning, context, &report)
            case .above, .belowClosed: raise(vote, found, span, context.isPresenceStated || vote.tally.present != nil ? .error : .warning, context, &report)
            // A stated total says itself how many voted; the others were there and cast no vote.
            case .below: raise(vote, found, span, vote.tally.total == found.sum ? .info : .warning, context, &report)
            }
        }
    }

    /// 「賛成８名、反対２名、退席１名」: the minutes say themselves that others cast no vote.
    private static func tellsOfOthers(_ vote: Vote, _ span: Span, _ context: CheckContext) -> Bool {
        let words = context.words(span.union(vote.span))
        return words.utf8.count < 1200 && ["退席", "離席", "退場", "退室", "不在", "欠席"].contains { words.contains($0) }
    }

    private static func mayHaveCome(_ found: VoteAssessment, _ vote: Vote, _ context: CheckContext) -> Bool {
        guard vote.tally.present == nil, let eligible = found.eligible, let present = found.present, let absent = context.attendance.absentees, let everyone = context.attendance.everyone else { return false }
        let come = context.attendance.events.filter { $0.kind == .arrived }.reduce(0) { $0 + ($1.count ?? 1) }
        return (found.voters ?? vote.tally.for ?? vote.tally.against ?? 0) - eligible.upperBound <= min(absent - come, everyone - present.upperBound)
    }

    /// Art. 116 binds the 議長 of the plenary; whether a committee's chair votes is for its ordinance to say.
    private static func chairMayHaveVoted(_ found: VoteAssessment, _ vote: Vote, _ context: CheckContext) -> Bool {
        guard context.record.meeting.bodyKind == .committee, context.profile.chair.inDenominator == .no, let eligible = found.eligible else { return false }
        return (found.voters ?? found.sum ?? vote.tally.for ?? 0) == eligible.upperBound + 1
    }

    private static func raise(_ vote: Vote, _ found: VoteAssessment, _ span: Span, _ severity: Finding.Severity, _ context: CheckContext, _ report: inout Report) {
        guard let eligible = found.eligible else { return }
        let sum = found.sum ?? vote.tally.for ?? vote.tally.against ?? 0
        let range = eligible.lowerBound == eligible.upperBound ? "\(eligible.lowerBound)" : "\(eligible.lowerBound)〜\(eligible.upperBound)"
        let yes = vote.tally.for ?? 0, no = vote.tally.against ?? 0
        let entry = context.presence(at: vote.speech)
        report.raise(vote.id, at: span,
                     Message("賛成\(yes)＋反対\(no)の計\(sum)人が、表決権のある\(range)人と合いません。", en: "\(yes) for and \(no) against make \(sum); \(range) could vote."),
                     severity: severity,
                     advice: severity == .error ? Message("票数と出席人数を確かめてください。", en: "Check the count and the number present.")
                             : Message("棄権や退席があれば、その人数を記載してください。", en: "If members abstained or left, record how many."),
                     related: entry?.span.map { [.init(Message("ここでの在席人数", en: "who was in the room"), $0)] } ?? [],
                     facts: [("for", .number(yes)), ("against", .number(no)), ("sum", .number(sum)), ("min", .number(eligible.lowerBound)),
                             ("max", .number(eligible.upperBound)), ("rule", .text("P−除斥\(context.profile.chair.inDenominator == .no ? "−議長" : "")"))])
    }

    private static func raiseTotal(_ mismatch: (total: Int, parts: Int), _ vote: Vote, _ span: Span, _ report: inout Report) {
        report.raise(vote.id, at: span,
                     Message("投票総数\(mismatch.total)が、賛成・反対などの計\(mismatch.parts)と合いません。", en: "The total of \(mismatch.total) differs from its parts, \(mismatch.parts)."),
                     advice: Message("白票・無効票の記載漏れか、数の誤りを確かめてください。", en: "Look for blank or invalid votes, or a wrong number."),
                     facts: [("total", .number(mismatch.total)), ("sum", .number(mismatch.parts))])
    }
}
