import Minutes
import SourceText

/// 定数28, 26 present, 1 absent: one seat is nowhere.
enum AttendSumTotal: Rule {
    static let description = RuleDescription(
        id: "attend.sum-total", severity: .error,
        summary: Message("出席・欠席・欠員を足すと定数になるか", en: "Do present, absent and vacant seats add up?"),
        compares: Message("出席＋欠席＋欠員と定数", en: "Present + absent + vacant with the number of members"),
        reason: Message("足りない人は、名簿から落ちているのかもしれません。", en: "Somebody may have dropped out of the lists."),
        basis: Message("地方自治法91条・123条", en: "Local Autonomy Act arts. 91 and 123"),
        failing: [.assembly("議員数５名、定足数は半数以上の３名ですが、出席議員４名で定足数に達しております。", absent: ["中井三郎", "大沢四郎"], head: "▼")],
        passing: [.assembly("それでは、議事に入ります。", absent: ["中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard let stated = attendance.stated, let present = stated.present, let absent = stated.absent else { return }
        let total = attendance.statutory ?? context.record.quorum.lazy.compactMap { quorum in quorum.members.map { Stated($0, quorum.span) } }.first
            ?? context.profile.members.statutory.map { Stated($0, stated.span) }
        guard let total else { return }
        let vacant = attendance.vacant?.value ?? 0
        let sum = present + absent + vacant
        guard sum != total.value else { return report.pass("attendance", stated.span) }
        let isCertain = sum > total.value || attendance.vacant != nil
        let vacantWords = attendance.vacant == nil ? "" : "＋欠員\(vacant)"
        report.raise("attendance", at: stated.span,
                     Message("出席\(present)＋欠席\(absent)\(vacantWords)は\(sum)で、定数\(total.value)になりません。",
                             en: "\(present) present + \(absent) absent + \(vacant) vacant make \(sum), not \(total.value)."),
                     severity: isCertain && attendance.statutory != nil ? .error : .warning,
                     advice: Message("欠席者や欠員の記載が漏れていないか確かめてください。", en: "Look for an absent member or a vacancy that is not listed."),
                     related: total.span == stated.span ? [] : [.init(Message("定数\(total.value)の記載", en: "the number of members"), total.span)],
                     facts: [("present", .number(present)), ("absent", .number(absent)), ("vacant", .number(vacant)), ("members", .number(total.value))])
    }
}
