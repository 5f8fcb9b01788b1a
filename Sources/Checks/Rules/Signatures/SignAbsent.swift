import Minutes
import SourceText

/// An absent member is appointed to sign.
enum SignAbsent: Rule {
    static let description = RuleDescription(
        id: "sign.absent", severity: .error,
        summary: Message("署名議員は出席しているか", en: "Were the signers present?"),
        compares: Message("指名された署名議員・署名した人と、欠席者の欄", en: "Those appointed or signing with the list of absentees"),
        reason: Message("いなかった人は、記録が正しいことを証明できません。", en: "Who was not there cannot attest the record."),
        basis: Message("地方自治法123条2項、標準市議会会議規則（会議録署名議員）", en: "Local Autonomy Act art. 123(2); model rules"),
        failing: [.assembly("▼会議録署名議員に、２番西野太郎君及び５番中井三郎君を指名いたします。", absent: ["中井三郎"]),
                  .assembly("▼会議録署名議員の５番中井三郎君が欠席のため、５番中井三郎君を追加して指名いたします。", absent: ["中井三郎"])],
        passing: [.assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", absent: ["中井三郎"]),
                  .assembly("会議録署名議員の５番中井三郎君が欠席のため、３番南川花子君を追加して指名いたします。", absent: ["中井三郎"]),
                  .assembly("会議録署名議員の中井三郎君が欠席のため、３番南川花子君を指名いたします。", absent: ["中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance, signatures = context.signatures
        let present = Set(attendance.present.compactMap { $0.name.map(NameKey.of) })
        for person in attendance.absent {
            guard let name = person.name, name.unicodeScalars.count >= 3, !present.contains(NameKey.of(name)),
                  !attendance.events.contains(where: { $0.kind != .left && $0.name.map { NameKey.of(name).hasPrefix(NameKey.of($0)) } ?? false }) else { continue }
            let signer = signatures.signers.first { $0.name == NameKey.of(name) }?.span
            let appointed = signatures.appointments.first { isAppointed(person, name, $0) }.map { Span($0.span.start, min($0.span.end, $0.span.start + 12)) }
            guard let place = signer ?? appointed else { continue }
            // A signature alone: the appointment may have been made on a day on which the member was present.
            report.raise("meeting", at: place, Message("署名議員の\(name)は欠席です。", en: "\(name), who is to sign, is absent."), severity: appointed == nil ? .warning : .error,
                         advice: Message("署名議員か欠席者の欄を確かめてください。", en: "Check who signs and who is absent."),
                         related: [.init(Message("欠席者の欄", en: "the list of absentees"), person.span)], facts: [("name", .text(name))])
        }
    }

    /// By the name, or by seat and surname; where somebody is replaced, only who is said to be appointed now.
    private static func isAppointed(_ person: Person, _ name: String, _ appointment: Signatures.Appointment) -> Bool {
        let key = NameKey.of(name)
        if appointment.isChanged {
            return ["", "議員", "委員", "君"].contains { title in ["を指名", "を追加して指名", "を追加で指名", "を補充して指名"].contains { appointment.words.contains(key + title + $0) } }
        }
        if appointment.words.contains(key) { return true }
        guard let seat = person.seat, let length = person.surnameLength, length < name.unicodeScalars.count else { return false }
        let surname = NameKey.of(String(String.UnicodeScalarView(name.unicodeScalars.prefix(length))))
        return ["委員", "議員"].contains { appointment.words.contains(NameKey.of(seat) + "番" + surname + $0) }
    }
}
