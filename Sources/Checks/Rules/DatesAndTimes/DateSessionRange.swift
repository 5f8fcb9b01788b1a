import Minutes
import SourceText

/// A sitting on a day that lies outside the session.
enum DateSessionRange: Rule {
    static let needs: SecondInput? = .session
    static let description = RuleDescription(
        id: "date.session-range", severity: .warning,
        summary: Message("開催日は会期の中にあるか", en: "Does the sitting lie within the session?"),
        compares: Message("開催日と、設定ファイルの会期（session）", en: "The date with the session of the profile"),
        reason: Message("会期の外の日付は、日付か会期の書き間違いです。", en: "A date outside the session is wrong, or the session is."),
        basis: Message("地方自治法102条7項（会期は議会が定める）", en: "Local Autonomy Act art. 102(7)"),
        failing: [.assembly("それでは、議事に入ります。", date: "▼令和５年６月７日（水曜日）", companion: .profile("session: {from: 2023-06-12, to: 2023-06-23}"))],
        passing: [.assembly("それでは、議事に入ります。", companion: .profile("session: {from: 2023-06-05, to: 2023-06-16}"))])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let session = context.profile.session, let date = context.meeting.date, !context.scan.has(.extended) else { return }
        guard date.value < session.first || session.last < date.value else { return report.pass("meeting", date.span) }
        report.raise("meeting", at: date.span,
                     Message("\(date.value.japanese)は会期（\(session.first.japanese)〜\(session.last.japanese)）の外です。",
                             en: "\(date.value.iso) lies outside the session, \(session.first.iso) to \(session.last.iso)."),
                     advice: Message("開催日か会期を確かめてください。", en: "Check the date and the session."),
                     facts: [("date", .text(date.value.iso)), ("from", .text(session.first.iso)), ("to", .text(session.last.iso))])
    }
}
