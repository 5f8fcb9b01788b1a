import Minutes
import SourceText

/// Somebody signs who was not appointed.
enum SignDesignated: Rule {
    static let description = RuleDescription(
        id: "sign.designated", severity: .error,
        summary: Message("署名したのは指名された署名議員か", en: "Were the signers appointed to sign?"),
        compares: Message("会議録の末尾の署名議員と、会議の中で指名された人", en: "The signatures at the end with those appointed in the meeting"),
        reason: Message("署名は、議会が定めた人がするものです。", en: "The body decides who signs."),
        basis: Message("地方自治法123条2項", en: "Local Autonomy Act art. 123(2)"),
        failing: [.assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", tail: "\n議　長　　北　山　一　郎\n署名議員　西　野　太　郎\n署名議員　▼東　田　次　郎")],
        passing: [.assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", tail: "\n議　長　　北　山　一　郎\n署名議員　西　野　太　郎\n署名議員　南　川　花　子"),
                  .assembly("会議録署名議員に、西野議員及び南川議員を指名いたします。", tail: "\n署名議員　西　野　太　郎\n署名議員　南　川　花　子")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let signatures = context.signatures
        guard let appointment = signatures.appointments.first, signatures.signers.count >= 2 else { return }
        let answers = signatures.signers.map { signatures.appoints($0, context.record) }
        // One signer at least must be found: else the appointment is worded in a way that was not understood.
        guard answers.contains(true) else { return }
        // More signers than were appointed here: some were appointed on another day of the session.
        guard signatures.signers.count <= signatures.appointed(context.record) else { return }
        for (signer, isAppointed) in zip(signatures.signers, answers) {
            guard isAppointed == false else { isAppointed == true ? report.pass("meeting", signer.span) : report.undecided("meeting", signer.span); continue }
            report.raise("meeting", at: signer.span, Message("署名者\(signer.name)は、指名された署名議員ではありません。", en: "\(signer.name) signs, but was not appointed."),
                         advice: Message("署名議員の指名か、署名の氏名を確かめてください。", en: "Check the appointment and the signature."),
                         related: [.init(Message("署名議員の指名", en: "the appointment"), Span(appointment.span.start, min(appointment.span.end, appointment.span.start + 12)))],
                         facts: [("name", .text(signer.name))])
        }
    }
}
