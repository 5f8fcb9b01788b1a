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
        failing: [.assembly("広域消防組合議会議員の選挙を行います。選挙の方法は、指名推選によりたいと思います。ご異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　ご異議なしと認めます。よって、指名推選によることに決定しました。\n○議長（北山一郎君）　広域消防組合議会議員に、西野太郎君を指名します。ただいま指名した方を当選人と定めることにご異議ありませんか。\n▼〔「異議あり」と呼ぶ者あり〕\n○議長（北山一郎君）　ご異議なしと認めます。よって、西野太郎君が当選されました。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where election.isByNomination {
            // The question is put in the speech before the declaration.
            let before = context.speech(election.speech).map { context.record.speeches[max(0, $0.order - 2)].span.start }
            let start = ([election.span.start] + election.evidence.map(\.start) + [before].compactMap { $0 }).min() ?? election.span.start
            let objection = context.record.scenes.first { $0.kind == .objection && $0.span.start >= start && $0.span.start <= election.span.end }
            guard let objection else { report.pass(election.id, election.span); continue }
            report.raise(election.id, at: objection.span, Message("指名推選には全員の同意が必要です（地方自治法118条3項）。", en: "Election by nomination needs the consent of all (art. 118(3))."),
                         severity: .warning,
                         advice: Message("異議が取り下げられたか、投票に改めたかを確かめてください。", en: "Check whether the objection was withdrawn or a ballot was held."),
                         related: [.init(Message("当選の宣告", en: "the declaration"), election.span)])
        }
    }
}
