import Minutes
import SourceText

/// 中丼三郎 for 中井三郎
enum NameNear: Rule {
    static let needs: SecondInput? = .roster
    static let description = RuleDescription(
        id: "name.near", severity: .warning,
        summary: Message("氏名が名簿と1字だけ違っていないか", en: "Is any name one character off the roster's?"),
        compares: Message("会議録の氏名と、名簿の氏名", en: "The names of the minutes with the roster"),
        reason: Message("氏名の誤字は本人に失礼で、検索もできません。", en: "A misprint hurts the person and defeats search."),
        basis: nil,
        failing: [.assembly("それでは、議事に入ります。", present: [], head: "出席議員（３名）\n１番　北山一郎君\n２番　西野太郎君\n▼３番　南川花子君\n", companion: .profile("members:\n  roster:\n    - {name: 北山一郎}\n    - {name: 西野太郎}\n    - {name: 南川華子}\n"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let date = context.meeting.date?.value
        let roster = context.profile.members.roster.filter { BodyProfile.holds($0, on: date) }.map { NameKey.of($0.name) }
        let known = Set(roster)
        for person in context.attendance.present + context.attendance.absent {
            guard let name = person.name, !known.contains(NameKey.of(name)), let near = roster.first(where: { RosterNames.isNear($0, NameKey.of(name)) }) else { continue }
            report.raise(person.id, at: person.span, Message("「\(name)」は「\(near)」の誤記ではありませんか。", en: "Should “\(name)” be “\(near)”?"),
                         advice: Message("氏名の字を確かめてください。", en: "Check the name."), facts: [("name", .text(name)), ("roster", .text(near))])
        }
    }
}
