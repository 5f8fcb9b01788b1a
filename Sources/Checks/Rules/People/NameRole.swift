import Minutes
import SourceText

/// 副会長 for somebody who was 会長 on that day.
enum NameRole: Rule {
    static let needs: SecondInput? = .roster
    static let description = RuleDescription(
        id: "name.role", severity: .error,
        summary: Message("職名は名簿と同じか", en: "Does each office agree with the roster?"),
        compares: Message("会議録の職名と、名簿のその日の職名", en: "The office printed with the roster's on that day"),
        reason: Message("職名の誤りは、誰の立場での発言かを変えます。", en: "A wrong office changes in what role somebody spoke."),
        basis: nil,
        failing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所第1会議室
            出席委員（3名）
            会長　秋山一郎
            ▼副会長　井上次郎
            委員　上田花子

            会長\tそれでは、会議を始めます。

            委員\t承知しました。

            会長\t以上で終わります。
            """, companion: .profile("members:\n  roster:\n    - {name: 秋山一郎, role: 会長, from: 2022-04-01}\n    - {name: 井上次郎, role: 顧問, from: 2022-04-01}\n    - {name: 上田花子}\n"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let date = context.meeting.date?.value
        let roster = context.profile.members.roster.filter { BodyProfile.holds($0, on: date) && $0.role != nil }
        for person in context.attendance.present {
            guard let name = person.name, let role = person.role, let entry = roster.first(where: { NameKey.of($0.name) == NameKey.of(name) }),
                  let expected = entry.role, NameKey.of(expected) != NameKey.of(role) else { continue }
            let isActing = ["代理", "事務取扱", "心得", "職務"].contains { role.contains($0) }
            let isGeneral = ["委員", "議員"].contains(role) || ["委員", "議員"].contains(expected)
            guard !isGeneral else { continue }
            report.raise(person.id, at: person.span, Message("\(name)の職名は\(expected)です（\(role)と記載）。", en: "\(name) is \(expected), not \(role)."),
                         severity: isActing || entry.from == nil ? .warning : .error,
                         advice: Message("その日の職名を確かめてください。", en: "Check the office held on that day."), facts: [("name", .text(name)), ("role", .text(role)), ("roster", .text(expected))])
        }
    }
}
