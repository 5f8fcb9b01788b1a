import Minutes
import SourceText

/// A name that the roster of the profile does not know.
enum AttendUnknownMember: Rule {
    static let needs: SecondInput? = .roster
    static let description = RuleDescription(
        id: "attend.unknown-member", severity: .warning,
        summary: Message("出席者は名簿に載っている人か", en: "Is everybody listed on the body's roster?"),
        compares: Message("会議録の氏名と、委員名簿", en: "The names of the minutes with the profile's roster"),
        reason: Message("名簿にない氏名は、誤字か名簿の古さを示します。", en: "An unknown name is a misprint, or the roster is out of date."),
        basis: nil,
        failing: [.assembly("それでは、議事に入ります。", present: [], head: "出席議員（３名）\n１番　北山一郎君\n２番　西野太郎君\n▼３番　南川花子君\n", companion: .profile("members:\n  roster:\n    - {name: 北山一郎}\n    - {name: 西野太郎}\n    - {name: 東田次郎}\n"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let date = context.meeting.date?.value
        let roster = context.profile.members.roster.filter { BodyProfile.holds($0, on: date) }.map { NameKey.of($0.name) }
        var isClean = true
        for person in context.attendance.present + context.attendance.absent {
            guard let name = person.name else { continue }
            let key = NameKey.of(name)
            guard !roster.contains(where: { $0 == key || $0.hasPrefix(key) }) else { continue }
            isClean = false
            report.raise(person.id, at: person.span, Message("\(name)は名簿にありません。", en: "\(name) is not on the roster."),
                         advice: Message("氏名の字か、委員名簿を直してください。", en: "Correct the name or the roster."), facts: [("name", .text(name))])
        }
        if isClean { report.pass("attendance", context.attendance.present.first?.span) }
    }
}
