import Minutes
import SourceText

/// A body that announces its quorum, and minutes that say nothing of it.
enum QuorumStatementMissing: Rule {
    static let description = RuleDescription(
        id: "quorum.statement-missing", severity: .info,
        summary: Message("定足数の確認が記載されているか", en: "Is the quorum mentioned?"),
        compares: Message("会議の成立を述べる発言の有無", en: "Whether the opening mentions the quorum"),
        reason: Message("会議の成立は、あとから会議録でしか確かめられません。", en: "Later readers can only learn from the minutes that the meeting was valid."),
        basis: Message("会議録の記載事項（標準市議会会議規則85条の例）", en: "Contents of minutes under the model rules"),
        failing: [.init("""
            会議録

            名称\t▼令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所
            出席者\t（委員）秋山、井上、上田

            会長\tそれでは、会議を始めます。
            委員\tはい。
            会長\t議題に入ります。
            委員\tお願いします。
            会長\t以上で終わります。
            """, profile: "council-half")],
        passing: [.council("出席委員5名で、定足数に達しております。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, context.profile.announcesQuorum, context.record.speeches.count >= 5 else { return }
        if let first = context.record.quorum.first { return report.pass("meeting", first.span) }
        guard !context.scan.has(.quorum), !context.scan.has(.summary), !context.scan.has(.written) else { return }
        let title = context.meeting.title
        guard !(title?.value.contains("懇談会") ?? false), let title else { return }
        report.raise("meeting", at: title.span, Message("定足数の確認の記載がありません。", en: "The minutes do not mention the quorum."),
                     advice: Message("開会時に定足数を確認していれば、その発言を載せてください。", en: "If it was confirmed at the opening, include the statement."))
    }
}
