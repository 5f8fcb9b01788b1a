import Minutes
import SourceText

/// A vote of no confidence with fewer than two thirds of the members present.
enum VoteSpecialQuorum: Rule {
    static let description = RuleDescription(
        id: "vote.special-quorum", severity: .error,
        summary: Message("不信任・除名などで、議員の3分の2以上が出席しているか", en: "Were two thirds of the members present where the law asks for it?"),
        compares: Message("出席人数と、現在議員の3分の2（または4分の3）", en: "The number present with the part of the members in office"),
        reason: Message("出席が足りない議決は成立しません。", en: "Without that attendance the decision fails."),
        basis: Message("地方自治法87条1項・135条3項・178条3項", en: "Local Autonomy Act arts. 87(1), 135(3), 178(3)"),
        failing: [.assembly("日程第１、会議録署名議員の指名を行います。\n\n　　　◇　日程第２　発議第１号　町長の不信任決議について\n\n○議長（北山一郎君）　日程第２、発議第１号　町長の不信任決議についてを採決いたします。本件に賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　▼起立３名であります。よって、発議第１号は可決されました。",
                            head: "議事日程\n　日程第１　会議録署名議員の指名\n　日程第２　発議第１号　町長の不信任決議について\n", companion: .profile("members: {inOffice: 9}"))],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let members = context.attendance.inOffice?.value ?? context.profile.members.inOffice
        for (vote, found) in zip(context.record.votes, context.votes) {
            guard let special = found.special, let share = special.attendance, let members, let present = found.present else { continue }
            let needed = share.needed(of: members)
            guard present.upperBound < needed else { report.pass(vote.id, vote.span); continue }
            report.raise(vote.id, at: vote.span,
                         Message("議員数\(members)人の\(share.japanese)（\(needed)人）の出席が必要です。出席は\(present.upperBound)人です。", en: "\(needed) of \(members) must be present (\(share.english)); \(present.upperBound) were."),
                         severity: .warning, advice: Message("根拠: \(special.cite)", en: special.cite),
                         facts: [("members", .number(members)), ("required", .number(needed)), ("present", .number(present.upperBound))])
        }
    }
}
