import Minutes
import SourceText

/// 「鈴木委員」, where two members are called 鈴木.
enum NameAmbiguousSurname: Rule {
    static let needs: SecondInput? = .roster
    static let description = RuleDescription(
        id: "name.ambiguous-surname", severity: .warning,
        summary: Message("同じ姓の人を区別できるか", en: "Can members with one surname be told apart?"),
        compares: Message("姓だけの発言者と、名簿の同じ姓の人", en: "Labels with a surname only, with the roster"),
        reason: Message("どちらの発言か分かりません。", en: "Readers cannot tell which of the two spoke."),
        basis: nil,
        failing: [.assembly("それでは、議事に入ります。\n\n▼○鈴木議員　質問いたします。\n\n○西野議員　質問いたします。", present: [],
                            companion: .profile("members:\n  roster:\n    - {name: 鈴木一郎}\n    - {name: 鈴木花子}\n    - {name: 西野太郎}\n"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let roster = context.profile.members.roster.filter { BodyProfile.holds($0, on: context.meeting.date?.value) }.map { NameKey.of($0.name) }
        var seen: Set<String> = []
        for speech in context.record.speeches where speech.speaker.kind == .member && speech.speaker.seat == nil && speech.speaker.person == nil {
            guard let name = speech.speaker.name, name.unicodeScalars.count <= 3, seen.insert(name).inserted else { continue }
            let fitting = roster.filter { $0.hasPrefix(NameKey.of(name)) && $0 != NameKey.of(name) }
            guard fitting.count >= 2 else { continue }
            report.raise(speech.id, at: speech.labelSpan, Message("「\(name)」だけでは\(fitting[0])と\(fitting[1])を区別できません。", en: "“\(name)” may be \(fitting[0]) or \(fitting[1])."),
                         advice: Message("名か議席番号を書き添えてください。", en: "Add the first name or the seat."), facts: [("surname", .text(name))])
        }
    }
}
