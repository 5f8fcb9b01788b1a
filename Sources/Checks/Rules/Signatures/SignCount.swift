import Minutes
import SourceText

/// One signature under the minutes of a plenary sitting.
enum SignCount: Rule {
    static let description = RuleDescription(
        id: "sign.count", severity: .error,
        summary: Message("会議録署名議員が2人以上いるか", en: "Do at least two members sign the minutes?"),
        compares: Message("会議録の末尾の署名議員の人数と、法律が求める人数（議長のほかに2人以上）", en: "The signatures at the end with the number that the law demands beside the chair"),
        reason: Message("署名の足りない会議録は、正式な記録としての形を欠きます。", en: "Minutes without enough signatures are not in due form."),
        basis: Message("地方自治法123条2項（議長及び議会において定めた2人以上の議員が署名する）", en: "Local Autonomy Act art. 123(2)"),
        failing: [.assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", tail: "\n議　長　　北　山　一　郎\n署名議員　▼西　野　太　郎")],
        passing: [.assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", tail: "\n議　長　　北　山　一　郎\n署名議員　西　野　太　郎\n署名議員　南　川　花　子"),
                  .assembly("会議録署名議員に、２番西野太郎君及び３番南川花子君を指名いたします。", tail: "\n署名人　西　野　太　郎\n同　　　南　川　花　子")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let signatures = context.signatures, needed = context.profile.signers
        guard needed > 0, let first = signatures.signers.first else { return }
        let count = Set(signatures.signers.map(\.name)).count
        guard count < needed else { return report.pass("meeting", first.span) }
        report.raise("meeting", at: first.span, Message("会議録署名議員が\(count)人です（\(needed)人以上必要です）。", en: "\(count) member(s) signed; \(needed) are needed."),
                     severity: signatures.isComplete ? .error : .warning,
                     advice: Message("署名の漏れがないか確かめてください。", en: "Look for a missing signature."),
                     related: signatures.appointments.first.map { [.init(Message("署名議員の指名", en: "the appointment"), Span($0.span.start, min($0.span.end, $0.span.start + 12)))] } ?? [],
                     facts: [("signers", .number(count)), ("needed", .number(needed))])
    }
}
