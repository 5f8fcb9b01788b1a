import Minutes
import SourceText

/// The chair says six are present, the roster lists seven.
enum AttendCountSpeech: Rule {
    static let description = RuleDescription(
        id: "attend.count-speech", severity: .warning,
        summary: Message("発言された出席者数は名簿と合うか", en: "Does the spoken count agree with the roster?"),
        compares: Message("開会時に述べられた出席人数と、名簿の氏名の数", en: "The count announced at the opening with the names listed"),
        reason: Message("発言と名簿の食い違いは、読む人を迷わせます。", en: "Readers cannot tell which of the two is right."),
        basis: nil,
        failing: [.council("▼当審議会の委員は9名、定足数は過半数の5名ですが、出席委員6名で定足数を満たしております。")],
        passing: [.council("当審議会の委員は9名、定足数は過半数の5名ですが、出席委員5名で定足数を満たしております。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        let listed = CheckContext.distinct(attendance.present)
        guard listed > 0, let spoken = spoken(context) else { return }
        // 「委員8名中5名が出席」 leaves out 臨時委員 and the like, whom the rosters list apart.
        let others = attendance.present.count { person in ["臨時委員", "専門委員", "特別委員"].contains { person.role?.hasPrefix($0) ?? false } }
        guard spoken.value != listed, spoken.value != listed - others else { return report.pass("attendance", spoken.span) }
        let late = attendance.events.filter { [.late, .arrived, .left, .proxy, .online].contains($0.kind) }.reduce(0) { $0 + max(1, $1.count ?? 1) }
        let deputies = attendance.present.count { $0.deputy != nil }
        let difference = abs(spoken.value - listed)
        guard difference * 5 <= max(listed, spoken.value, 5) else { return report.undecided("attendance", spoken.span) }
        report.raise("attendance", at: spoken.span,
                     Message("発言の出席\(spoken.value)名と名簿の\(listed)名が違います。", en: "\(spoken.value) by the announcement, \(listed) by the roster."),
                     severity: difference <= late + deputies ? .info : .warning,
                     advice: Message("遅れて来た人や代理の人がいれば、その旨を記載してください。", en: "If somebody came late or sent a deputy, say so."),
                     related: attendance.present.first.map { [.init(Message("名簿", en: "the roster"), $0.span)] } ?? [],
                     facts: [("spoken", .number(spoken.value)), ("listed", .number(listed))])
    }

    private static func spoken(_ context: CheckContext) -> Stated<Int>? {
        if let stated = context.attendance.stated, !stated.inHeader, let present = stated.present { return Stated(present, stated.span) }
        return context.record.quorum.lazy.compactMap { quorum in quorum.present.map { Stated($0, quorum.span) } }.first
    }
}
