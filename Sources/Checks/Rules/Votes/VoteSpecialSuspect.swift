import Minutes
import SourceText

/// 「町長不信任決議」 carried by 起立多数, with no word of three quarters.
enum VoteSpecialSuspect: Rule {
    static let description = RuleDescription(
        id: "vote.special-suspect", severity: .warning,
        summary: Message("特別多数が必要な議案を普通の多数で決めていないか", en: "Was an item that looks special decided by a plain majority?"),
        compares: Message("議案の件名と、採決で述べられた多数", en: "The title of the item with the majority that was applied"),
        reason: Message("過半数では成立しない議案があります。", en: "For some items a majority is not enough."),
        basis: Message("地方自治法4条3項・87条・127条・135条・176条3項・178条3項", en: "Local Autonomy Act arts. 4(3), 87, 127, 135, 176(3), 178(3)"),
        failing: [.assembly("議案第５号　青葉町役場の位置を定める条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立多数であります。よって、議案第５号は原案のとおり可決されました。", head: "議事日程\n日程第１　議案第５号　青葉町役場の位置を定める条例の一部を改正する条例について\n\n")],
        passing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、議案第５号は原案のとおり可決されました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (vote, found) in zip(context.record.votes, context.votes) {
            guard let special = found.special, !found.isSpecialStated, vote.object == .original || vote.object == .motion,
                  vote.result == .approved || vote.result == .consented, vote.strength == .majority, vote.tally.for == nil else { continue }
            let item = vote.items.first ?? "本件"
            report.raise(vote.id, at: vote.span, Message("特別多数議決の可能性があります（\(item)、\(special.cite)は\(special.share.japanese)）。", en: "\(item) may need \(special.share.english) (\(special.cite))."),
                         advice: Message("必要な多数と、賛成の人数を記載してください。", en: "Record the majority needed and the number for."), facts: [("share", .text(special.share.japanese))])
        }
    }
}
