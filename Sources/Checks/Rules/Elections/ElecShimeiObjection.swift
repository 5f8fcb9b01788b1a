import Minutes
import SourceText

/// 指名推選, although somebody objects.
enum ElecShimeiObjection: Rule {
    static let description = RuleDescription(
        id: "elec.shimei-objection", severity: .error,
        summary: Message("指名推選に異議が出ていないか", en: "Was there an objection to a nomination?"),
        compares: Message("指名推選による選挙と、異議の記載", en: "An election by nomination with objections"),
        reason: Message("指名推選は全員の同意がなければできません。", en: "Nomination needs the consent of all."),
        basis: Message("地方自治法118条2項・3項", en: "Local Autonomy Act art. 118(2)(3)"),
        failing: [], passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where election.isByNomination {
            let start = election.evidence.map(\.start).min() ?? election.span.start
            let objection = context.record.scenes.first { $0.kind == .objection && $0.span.start >= start && $0.span.start <= election.span.end }
            guard let objection else { report.pass(election.id, election.span); continue }
            report.raise(election.id, at: objection.span, Message("指名推選には全員の同意が必要です（地方自治法118条3項）。", en: "Election by nomination needs the consent of all (art. 118(3))."),
                         severity: .warning,
                         advice: Message("異議が取り下げられたか、投票に改めたかを確かめてください。", en: "Check whether the objection was withdrawn or a ballot was held."),
                         related: [.init(Message("当選の宣告", en: "the declaration"), election.span)])
        }
    }
}
