import Minutes
import SourceText

/// 「委員は21名」 where the profile says 20.
enum QuorumBaseConflict: Rule {
    static let description = RuleDescription(
        id: "quorum.base-conflict", severity: .warning,
        summary: Message("会議録の定数は設定した定数と同じか", en: "Does the number of members agree with the profile?"),
        compares: Message("会議録の定数と、設定ファイルの定数", en: "The number in the minutes with the profile's"),
        reason: Message("定数が違うと、定足数の計算も変わります。", en: "Another number of members means another quorum."),
        basis: Message("各議会の定数条例、各審議会の設置条例", en: "The ordinance that fixes the number of members"),
        failing: [.init("委員長　▼当委員会の委員は5名、定足数は過半数の3名ですが、出席委員4名で定足数を満たしております。\n委員　はい。\n委員長　では始めます。\n委員　はい。\n", profile: "election-board")],
        passing: [.council("当審議会の委員は21名、定足数は過半数の11名ですが、出席委員19名で定足数を満たしております。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let own = context.profile.ownBase else { return }
        let stated = context.record.quorum.lazy.compactMap { quorum in quorum.members.map { Stated($0, quorum.span) } }.first
        guard let stated = stated ?? (context.profile.quorum.base == .statutory ? context.attendance.statutory : context.attendance.inOffice) else { return }
        guard stated.value != own else { return report.pass("meeting", stated.span) }
        report.raise("meeting", at: stated.span,
                     Message("定数\(stated.value)人とありますが、設定は\(own)人です。", en: "The minutes say \(stated.value) members, the profile says \(own)."),
                     advice: Message("会議録の人数か、設定ファイルの定数を直してください。", en: "Correct the minutes or the profile."),
                     facts: [("stated", .number(stated.value)), ("profile", .number(own))])
    }
}
