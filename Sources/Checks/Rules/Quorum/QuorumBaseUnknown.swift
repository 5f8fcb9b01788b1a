import Minutes
import SourceText

/// A quorum that cannot be reckoned, because nobody says of how many.
enum QuorumBaseUnknown: Rule {
    static let description = RuleDescription(
        id: "quorum.base-unknown", severity: .info,
        summary: Message("定足数のもとになる定数が分かるか", en: "Is the number of members known?"),
        compares: Message("会議録と設定ファイルにある定数・現在の人数", en: "The number of members in the minutes and in the profile"),
        reason: Message("定数が分からないと、会議の成立を計算で確かめられません。", en: "Without it the quorum cannot be checked."),
        basis: Message("地方自治法113条ほか", en: "Local Autonomy Act art. 113 and others"),
        failing: [.council("▼出席委員は5名で、定足数に達しております。")],
        passing: [.council("委員9名のうち、出席委員5名で、定足数に達しております。"), .council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let statement = context.record.quorum.first else { return }
        let found = QuorumJudge.assess(statement, context.attendance, context.profile)
        guard found.base == nil, found.required == nil else { return }
        report.raise("q1", at: statement.span,
                     Message("定数が分からないため、定足数を確認できません。", en: "The number of members is not known, so the quorum cannot be checked."),
                     advice: Message("定数（委員・議員の総数）を会議録に書くか、設定ファイル（--profile）に書くと確かめられます。設定ファイルの見本は giji profile で表示します。",
                                     en: "State the number in the minutes or in a profile (--profile; giji profile shows one)."))
    }
}
