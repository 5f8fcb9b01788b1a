import Minutes
import SourceText

/// A member listed as absent comes in, and the lists say nothing of it.
enum AttendLateEarlyUnlisted: Rule {
    static let description = RuleDescription(
        id: "attend.late-early-unlisted", severity: .info,
        summary: Message("途中の入退場が出席欄に反映されているか", en: "Do the lists mention arrivals and departures?"),
        compares: Message("入退場のト書きと、欠席・遅参・早退の記載", en: "Stage directions with the lists"),
        reason: Message("いつ誰がいたかは、表決の数にかかわります。", en: "Who was there when matters for each vote."),
        basis: Message("標準市議会会議規則85条の例", en: "Model rules on the contents of minutes"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼〔中井三郎君入場〕\n\n○２番（西野太郎君）　質問いたします。", absent: ["中井三郎"])],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard !attendance.present.isEmpty else { return }
        for (index, event) in attendance.events.enumerated() where event.kind == .arrived {
            guard let name = event.name, attendance.absent.contains(where: { $0.name?.hasPrefix(name) ?? false }),
                  !attendance.events[..<index].contains(where: { $0.kind == .late && ($0.name == nil || $0.name == name) }) else { continue }
            report.raise("attendance", at: event.span, Message("\(name)の入退場が出席欄に反映されていません。", en: "\(name) arrives, but the lists say only “absent”."),
                         advice: Message("欠席ではなく遅参として記載してください。", en: "List the person as late, not as absent."), facts: [("name", .text(name))])
        }
    }
}
