import Minutes
import SourceText

/// Somebody listed as absent speaks.
enum AttendAbsentSpeaks: Rule {
    static let description = RuleDescription(
        id: "attend.absent-speaks", severity: .error,
        summary: Message("欠席した人の発言がないか", en: "Does anybody speak who was absent?"),
        compares: Message("欠席者の氏名と、発言者", en: "The names of those absent with the speakers"),
        reason: Message("欠席の記載か、発言者の名前のどちらかが誤りです。", en: "Either the list or the speaker's name is wrong."),
        basis: Message("地方自治法123条", en: "Local Autonomy Act art. 123"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼○６番（中井三郎君）　質問いたします。", absent: ["大沢四郎", "中井三郎"])],
        passing: [.assembly("それでは、議事に入ります。\n\n○２番（西野太郎君）　質問いたします。", absent: ["中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard !attendance.absent.isEmpty, context.isMinutes else { return }
        let here = Set((attendance.present + attendance.officials + attendance.secretariat).map(\.id))
        let away = attendance.absent.filter { !here.contains($0.id) && ($0.name?.unicodeScalars.count ?? 0) >= 3 && !moves($0, context) }
        var isClean = true
        for person in away {
            guard let speech = context.record.speeches.first(where: { isSpeaker(person, $0.speaker) }) else { continue }
            isClean = false
            report.raise(speech.id, at: speech.labelSpan, Message("欠席とされた\(person.label)の発言があります。", en: "\(person.label) is listed as absent but speaks."),
                         advice: Message("遅れて来たのなら、その時刻を記載してください。", en: "If the person came late, record when."),
                         related: [.init(Message("欠席者の欄", en: "the list of those absent"), person.span)], facts: [("name", .text(person.label))])
        }
        if isClean { report.pass("attendance", attendance.absent.first?.span) }
    }

    /// The same full name on the label itself; a surname alone is not enough.
    private static func isSpeaker(_ person: Person, _ speaker: Speaker) -> Bool {
        guard speaker.person == person.id, let name = person.name else { return false }
        return NameKey.of(speaker.label).contains(NameKey.of(name))
    }

    private static func moves(_ person: Person, _ context: CheckContext) -> Bool {
        context.attendance.events.contains { event in
            [.late, .arrived, .returned, .online, .proxy].contains(event.kind) && (event.name.map { person.name?.hasPrefix($0) ?? false } ?? true)
        }
    }
}
