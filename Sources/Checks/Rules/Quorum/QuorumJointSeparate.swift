import Minutes
import SourceText

/// A joint meeting of two committees, one of which has no quorum of its own.
enum QuorumJointSeparate: Rule {
    static let description = RuleDescription(
        id: "quorum.joint-separate", severity: .error,
        summary: Message("合同の会議で、会議体ごとに定足数に達しているか", en: "Does each body of a joint meeting have its quorum?"),
        compares: Message("会議体ごとに述べられた人数・定足数・出席数", en: "The numbers stated for each body"),
        reason: Message("合同審査会でも、定足数は会議体ごとに必要です。", en: "A joint meeting needs the quorum of each body."),
        basis: Message("常任委員会合同審査会規程8条2項（国会）、各委員会条例", en: "Rules on joint meetings"),
        failing: [.council("▼委員11名、定足数は過半数の6名ですが、出席委員5名で定足数を満たしております。\n委員\t次に御報告します。\n会長\t委員9名、定足数は過半数の5名ですが、出席委員7名で定足数を満たしております。",
                           title: "令和5年度第2回 みどり市景観審議会・都市計画審議会合同会議")],
        passing: [.council("委員11名、定足数は過半数の6名ですが、出席委員8名で定足数を満たしております。")])

    /// Two statements in a meeting whose title says that two bodies met.
    static func applies(_ context: CheckContext) -> Bool {
        let title = context.meeting.title?.value ?? ""
        return context.record.quorum.count >= 2 && (title.contains("合同") || title.contains("連合"))
    }

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard applies(context) else { return }
        for (index, quorum) in context.record.quorum.enumerated() {
            guard let members = quorum.members, let present = quorum.present else { continue }
            let share = quorum.rule?.share ?? context.profile.quorum.share
            let required = share.needed(of: members)
            guard present < required, quorum.statedMet != false else { report.pass(quorum.subject(index), quorum.span); continue }
            report.raise(quorum.subject(index), at: quorum.span,
                         Message("会議体\(index + 1)は単独で定足数\(required)人に達していません（\(members)人中\(present)人）。",
                                 en: "Body \(index + 1) has no quorum of its own: \(present) of \(members), \(required) needed."),
                         severity: quorum.rule == nil ? .warning : .error,
                         advice: Message("会議体ごとの出席者を確かめてください。", en: "Check who was present of each body."),
                         facts: [("members", .number(members)), ("present", .number(present)), ("required", .number(required))])
        }
    }
}
