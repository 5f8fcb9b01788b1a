import Minutes
import SourceText

/// A label that is neither an office nor anybody on the rosters.
enum NameUnknownSpeaker: Rule {
    static let description = RuleDescription(
        id: "name.unknown-speaker", severity: .warning,
        summary: Message("発言者が誰か分かるか", en: "Is it clear who speaks?"),
        compares: Message("発言者の表示と、出席者名簿・職名", en: "The labels with the rosters and known offices"),
        reason: Message("名前の誤りがあると、別の人の発言として残ります。", en: "A misprint ascribes the words to nobody, or to another."),
        basis: Message("行政文書の管理に関するガイドライン（発言者を記載する）", en: "Guideline on administrative documents: speakers are named"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼○７番（中丼三郎君）　質問いたします。")],
        passing: [.assembly("それでは、議事に入ります。\n\n○２番（西野太郎君）　質問いたします。"), .council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        // A roster that names only some of those who speak proves nothing.
        let members = attendance.present + attendance.absent
        guard context.isMinutes, members.count(where: { $0.name != nil }) >= 3 else { return }
        let speakers = context.record.speeches.filter { speech in
            speech.speaker.kind == .member && speech.speaker.name != nil && (speech.speaker.role.map { ["委員", "議員"].contains($0) } ?? true)
        }
        let unknown = speakers.filter { $0.speaker.person == nil }
        guard !speakers.isEmpty else { return }
        if unknown.isEmpty { return report.pass("speeches", speakers[0].labelSpan) }
        let labels = Set(unknown.map(\.speaker.label))
        guard labels.count <= 2, labels.count * 4 <= Set(speakers.map(\.speaker.label)).count + 3 else { return }
        var seen: Set<String> = []
        for speech in unknown where seen.insert(speech.speaker.label).inserted && !isAmbiguous(speech.speaker, members) {
            let label = speech.speaker.label
            report.raise(speech.id, at: speech.labelSpan, Message("発言者「\(label)」を特定できません。", en: "The speaker “\(label)” is not on the rosters."),
                         advice: Message("氏名の字か、出席者の欄を確かめてください。", en: "Check the name and the roster."),
                         related: members.first.map { [.init(Message("出席者の欄", en: "the roster"), $0.span)] } ?? [],
                         facts: [("label", .text(label))])
        }
    }

    /// A surname that two members share is another rule's matter.
    private static func isAmbiguous(_ speaker: Speaker, _ members: [Person]) -> Bool {
        guard let name = speaker.name else { return true }
        // 伊藤（ゆ）: the letter in brackets tells namesakes apart, the surname is what rosters share.
        let key = String(NameKey.of(name).prefix { $0 != "(" && $0 != "（" })
        // A deputy speaks for a member of another name: （代理　東野）.
        return members.contains { person in [person.name, person.deputy].contains { $0.map { NameKey.of($0).contains(key) || key.hasPrefix(NameKey.of($0)) } ?? false } }
    }
}
