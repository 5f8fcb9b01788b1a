import Minutes
import SourceText

/// An ordinance on the location of the office with 12 of 20, where two thirds are needed.
enum VoteSpecialThreshold: Rule {
    static let description = RuleDescription(
        id: "vote.special-threshold", severity: .error,
        summary: Message("特別多数が必要な議案は、その数に達しているか", en: "Did an item that needs more than a majority reach it?"),
        compares: Message("賛成の数と、出席議員の3分の2以上などの必要数（議長も数える）", en: "The votes for with the special majority, the chair included"),
        reason: Message("過半数では足りない議案があります。", en: "For some items a majority is not enough."),
        basis: Message("地方自治法4条3項・87条・127条・135条・176条3項・178条3項・244条の2第2項", en: "Local Autonomy Act arts. 4(3), 87, 127, 135, 176(3), 178(3), 244-2(2)"),
        failing: [.assembly("議案第５号　青葉町役場の位置を定める条例の一部を改正する条例についてを採決いたします。本案は、地方自治法第４条第３項の規定により、出席議員の３分の２以上の同意が必要です。賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立２名であります。よって、議案第５号は原案のとおり可決されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) {
            guard let share = found.isSpecialStated ? found.share : found.special?.share, let yes = vote.tally.for else { continue }
            let wholes = found.present.map { [$0.lowerBound, $0.upperBound] } ?? [found.sum].compactMap { $0 }
            guard let least = wholes.min(), let most = wholes.max(), vote.result == .approved || vote.result == .consented else { report.undecided(vote.id, vote.span); continue }
            if share.isMet(by: yes, of: most) { report.pass(vote.id, vote.span); continue }
            guard !share.isMet(by: yes, of: least) else { report.undecided(vote.id, vote.span); continue }
            let needed = share.needed(of: least)
            let item = vote.items.first ?? "本件"
            let cite = found.special?.cite ?? "会議録の記載"
            report.raise(vote.id, at: vote.tally.span ?? vote.span,
                         Message("\(item)は\(cite)により\(share.japanese)（\(needed)人）が必要です。賛成は\(yes)人です。", en: "\(item) needs \(share.english) (\(needed)) under \(cite); \(yes) were for."),
                         severity: found.isSpecialStated ? .error : .warning,
                         advice: Message("特別多数が必要な議案かどうか確かめてください。", en: "Check whether the item needs the special majority."),
                         facts: [("for", .number(yes)), ("required", .number(needed)), ("present", .number(least)), ("share", .text(share.japanese))])
        }
    }
}
