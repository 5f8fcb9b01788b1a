import Minutes
import SourceText

/// 「立会人に、１番北山一郎君を指名いたします」, and nobody else.
enum ElecWitness: Rule {
    static let description = RuleDescription(
        id: "elec.witness", severity: .warning,
        summary: Message("開票の立会人が2人以上いるか", en: "Are there at least two witnesses of the count?"),
        compares: Message("立会人として指名された人の数と、会議規則の人数（2人以上）", en: "The witnesses named with the two that the model rules demand"),
        reason: Message("立会人は、開票が公正だったことを示す人です。", en: "The witnesses show that the count was fair."),
        basis: Message("標準市議会会議規則31条2項（開票の立会人は2人以上）", en: "Model rules art. 31(2)"),
        failing: [.assembly("これより副議長の選挙を行います。▼立会人に２番西野太郎君を指名いたします。投票を願います。\n\n〔投票〕\n\n○議長（北山一郎君）　選挙の結果を報告いたします。\n投票総数　４票　有効投票　４票　無効投票　０票\n有効投票中　西野太郎君　３票　南川花子君　１票\n以上のとおりであります。よって、西野太郎君が副議長に当選されました。")],
        passing: [.assembly("これより副議長の選挙を行います。立会人に２番西野太郎君及び３番南川花子君を指名いたします。投票を願います。\n\n〔投票〕\n\n○議長（北山一郎君）　選挙の結果を報告いたします。\n投票総数　４票　有効投票　４票　無効投票　０票\n有効投票中　西野太郎君　３票　南川花子君　１票\n以上のとおりであります。よって、西野太郎君が副議長に当選されました。"),
                  // A page cut the sentence that names them.
                  .assembly("これより副議長の選挙を行います。\n会議規則第三十一条第二項の規定により、立会人として西野太郎君、\n南川花子君を指名いたしますが、ご異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　ご異議なしと認めます。よって、立会人は西野太郎君、南川花子に決定いたしました。\n\n〔投票〕\n\n○議長（北山一郎君）　選挙の結果を報告いたします。\n投票総数　４票　有効投票　４票　無効投票　０票\n有効投票中　西野太郎君　３票　南川花子君　１票\n以上のとおりであります。よって、西野太郎君が副議長に当選されました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.profile.bodyKind == .plenary, context.record.elections.contains(where: { $0.total != nil }), context.scan.has(.witness) else { return }
        let marks = context.scan.places(of: .witness)
        let people = context.attendance.present.compactMap { $0.name.map(NameKey.of) }
        let found = marks.compactMap { mark in named(behind: mark, people, context).map { (mark, $0) } }
        guard let most = found.max(by: { $0.1 < $1.1 }) else { return }
        guard most.1 == 1 else { return report.pass("meeting", most.0) }
        report.raise("meeting", at: most.0, Message("立会人の指名が\(most.1)人です。", en: "Only \(most.1) witness is named."),
                     advice: Message("立会人の氏名が漏れていないか確かめてください。", en: "Look for a missing name."), facts: [("named", .number(most.1))])
    }

    /// How many people the sentence names as witnesses; nil where it names none by seat, name or honorific.
    private static func named(behind mark: Span, _ people: [String], _ context: CheckContext) -> Int? {
        let sentence = context.sentence(holding: mark)
        let words = NameKey.of(context.words(Span(mark.end, max(mark.end, sentence.end))))
        guard words.contains("指名") || words.contains("決定") || words.contains("お願い"), !["両", "各", "それぞれ", "方々"].contains(where: { words.contains($0) }) else { return nil }
        let counts = [people.count { words.contains($0) }, occurrences(of: "番", in: words), occurrences(of: "君", in: words), occurrences(of: "議員", in: words), occurrences(of: "さん", in: words)]
        return counts.max().flatMap { $0 == 0 ? nil : $0 }
    }

    private static func occurrences(of word: String, in words: String) -> Int {
        let bytes = Array(words.utf8), sought = Array(word.utf8)
        return bytes.indices.count { bytes[$0...].starts(with: sought) }
    }
}
