import Minutes
import SourceText

/// 高橋 in the minutes, 髙橋 on the roster.
enum NameVariant: Rule {
    static let needs: SecondInput? = .roster
    static let description = RuleDescription(
        id: "name.variant", severity: .warning,
        summary: Message("氏名の字体は名簿と同じか（髙/高、﨑/崎）", en: "Are names written as on the roster?"),
        compares: Message("会議録の氏名と、委員名簿の氏名の字体", en: "The form of each name with the roster's"),
        reason: Message("本人の正しい字で残すためです。", en: "People's names deserve their right form."),
        basis: Message("戸籍法50条・常用漢字表（人名は本人の用いる字による）", en: "Names are written as their bearers write them"),
        failing: [.assembly("それでは、議事に入ります。", present: [], head: "出席議員（３名）\n１番　北山一郎君\n２番　西野太郎君\n▼３番　高橋花子君\n", companion: .profile("members:\n  roster:\n    - {name: 北山一郎}\n    - {name: 西野太郎}\n    - {name: 髙橋花子}\n"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let date = context.meeting.date?.value
        let roster = context.profile.members.roster.filter { BodyProfile.holds($0, on: date) }
        let forms = Set(roster.map { RosterNames.bare($0.name) })
        for person in context.attendance.present + context.attendance.absent {
            guard let name = person.name, !forms.contains(RosterNames.bare(name)),
                  let entry = roster.first(where: { NameKey.of($0.name) == NameKey.of(name) }) else { continue }
            report.raise(person.id, at: person.span, Message("「\(name)」は名簿では「\(entry.name)」です。", en: "“\(name)” is “\(entry.name)” on the roster."),
                         advice: Message("名簿の字にそろえてください。", en: "Use the roster's form."), facts: [("name", .text(name)), ("roster", .text(entry.name))])
        }
    }
}

/// Names of rosters, for comparing.
enum RosterNames {
    /// Without blanks, the characters themselves untouched.
    static func bare(_ name: String) -> String {
        let bytes = Array(name.utf8)
        return bytes.stringWithoutBlanks(0..<bytes.count)
    }

    /// Whether two names of one length differ in exactly one character.
    static func isNear(_ left: String, _ right: String) -> Bool {
        let a = Array(left.unicodeScalars), b = Array(right.unicodeScalars)
        return a.count == b.count && a.count >= 3 && zip(a, b).count { $0 != $1 } == 1
    }
}
