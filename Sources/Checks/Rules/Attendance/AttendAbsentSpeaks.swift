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
        let away = attendance.absent.filter { !here.contains($0.id) && ($0.name?.unicodeScalars.count ?? 0) >= 2 && !moves($0, context) }
        var isClean = true
        for person in away {
            let isLong = (person.name?.unicodeScalars.count ?? 0) >= 3, isOnly = isOnlyOfSurname(person, attendance)
            guard let speech = context.record.speeches.first(where: { isLong && isSpeaker(person, $0.speaker) || isOnly && isCalled(person, $0.speaker) || isHead(person, $0.speaker, context) }) else { continue }
            isClean = false
            report.raise(speech.id, at: speech.labelSpan, Message("欠席とされた\(person.label)の発言があります。", en: "\(person.label) is listed as absent but speaks."),
                         severity: isSpeaker(person, speech.speaker) ? .error : .warning, advice: Message("遅れて来たのなら、その時刻を記載してください。", en: "If the person came late, record when."),
                         related: [.init(Message("欠席者の欄", en: "the list of those absent"), person.span)], facts: [("name", .text(person.label))])
        }
        if isClean { report.pass("attendance", attendance.absent.first?.span) }
    }

    /// A member's label with the surname alone: 榊委員.
    private static func isCalled(_ person: Person, _ speaker: Speaker) -> Bool {
        guard speaker.person == person.id, speaker.kind == .member, let surname = surname(person) else { return false }
        let label = NameKey.of(speaker.label)
        if speaker.name.map(NameKey.of) == surname { return true }
        // １０番榊委員, where that is the seat on the list
        let seat = person.seat.map { NameKey.of($0) + "番" }
        return [surname + "委員", surname + "議員"].contains { words in label == words || seat.map { label == $0 + words } ?? false }
    }

    /// 会長, who is absent, where somebody else presides under another label: 副会長.
    private static func isHead(_ person: Person, _ speaker: Speaker, _ context: CheckContext) -> Bool {
        guard let role = person.role, ["会長", "委員長", "議長", "座長"].contains(role), speaker.person == nil, speaker.name == nil, NameKey.of(speaker.label) == role,
              context.attendance.present.allSatisfy({ $0.role != role }) else { return false }
        return context.record.speeches.contains { $0.speaker.kind == .chair && ["副" + role, role + "職務代理者", role + "代理"].contains($0.speaker.role) }
    }

    private static func surname(_ person: Person) -> String? {
        guard let name = person.name, let length = person.surnameLength, length < name.unicodeScalars.count else { return nil }
        return NameKey.of(String(String.UnicodeScalarView(name.unicodeScalars.prefix(length))))
    }

    /// Nobody else on any list has the surname, nor a name that begins like it.
    private static func isOnlyOfSurname(_ person: Person, _ attendance: Attendance) -> Bool {
        guard let surname = surname(person) else { return false }
        return !(attendance.present + attendance.absent + attendance.officials + attendance.secretariat).contains { other in
            other.id != person.id && (other.name.map { NameKey.of($0).hasPrefix(surname) } ?? false)
        }
    }

    /// The same full name on the label itself.
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
