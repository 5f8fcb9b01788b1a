import Minutes
import SourceText

/// 「委員長　西野太郎」 under minutes whose chair was 北山一郎.
enum SignChair: Rule {
    static let description = RuleDescription(
        id: "sign.chair", severity: .warning,
        summary: Message("署名した議長・委員長は、会議を進めた人か", en: "Is it the chair who signs as the chair?"),
        compares: Message("会議録の末尾の「議長」「委員長」の氏名と、出席者の欄や発言者の氏名", en: "The name beside the office at the end with the roster and the labels"),
        reason: Message("会議録に署名するのは、その会議を進めた議長・委員長です。", en: "Who presided signs the minutes."),
        basis: Message("地方自治法123条2項、標準市議会会議規則（委員会の記録に委員長が署名する）", en: "Local Autonomy Act art. 123(2); model rules"),
        failing: [.assembly("それでは、議事に入ります。", tail: "\n地方自治法の規定により署名する。\n\n▼議　長　　西　野　太　郎\n署名議員　南　川　花　子\n署名議員　東　田　次　郎")],
        passing: [.assembly("それでは、議事に入ります。", tail: "\n地方自治法の規定により署名する。\n\n議　長　　北　山　一　郎\n署名議員　南　川　花　子\n署名議員　東　田　次　郎"),
                  .assembly("それでは、議事に入ります。", tail: "\n副議長　　西　野　太　郎")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, let last = context.record.speeches.last else { return }
        let text = context.text, people = context.attendance.present + context.attendance.absent
        let names = people.compactMap { person in person.name.map { (key: NameKey.of($0), person: person) } }.filter { $0.key.unicodeScalars.count >= 3 }
        guard !names.isEmpty else { return }
        for index in (text.lineIndex(of: last.labelSpan.end) + 1)..<max(text.lineIndex(of: last.labelSpan.end) + 1, text.lineStarts.count) {
            let line = Span(text.bytes.trimmed(text.line(index).range))
            guard line.start > last.labelSpan.end, line.count >= 12, line.count <= 150 else { continue }
            let words = NameKey.of(text.string(line))
            guard let signer = names.first(where: { words.hasSuffix($0.key) }), case let before = String(words.dropLast(signer.key.count)), let office = office(before) else { continue }
            let holders = holders(of: office, context)
            guard !holders.isEmpty, !holders.contains(where: { signer.key.hasPrefix($0) }) else { if !holders.isEmpty { report.pass("meeting", line) }; continue }
            report.raise("meeting", at: line, Message("\(office)として署名した\(signer.person.label)は、この会議の\(office)ではありません。", en: "\(signer.person.label) signs as chair, but did not preside."),
                         advice: Message("署名の氏名か、出席者の欄を確かめてください。", en: "Check the signature and the roster."), facts: [("name", .text(signer.person.label)), ("office", .text(office))])
        }
    }

    /// 議長, みほん委員会委員長: the office right before the name, and nothing else but the body's.
    private static func office(_ words: String) -> String? {
        guard words.unicodeScalars.count <= 24, !["、", "。", "副", "臨時", "仮", "職務", "前", "元", "部会"].contains(where: words.contains) else { return nil }
        return ["委員長", "議長", "会長", "座長", "教育長"].first { words.hasSuffix($0) }
    }

    /// The names of all who held the office in this meeting, by the lists and by the labels.
    private static func holders(of office: String, _ context: CheckContext) -> Set<String> {
        let listed = (context.attendance.present + context.attendance.absent).filter { $0.role == office }.compactMap(\.name)
        let spoken = context.record.speeches.lazy.filter { $0.speaker.role == office }.compactMap(\.speaker.name)
        let elected = context.record.elections.filter { $0.office.hasSuffix(office) }.flatMap(\.elected)
        return Set((listed + spoken + elected).map(NameKey.of))
    }
}
