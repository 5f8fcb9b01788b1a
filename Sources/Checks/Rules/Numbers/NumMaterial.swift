import Minutes
import SourceText

/// 資料7 is asked about; the list ends with 資料5.
enum NumMaterial: Rule {
    static let description = RuleDescription(
        id: "num.material", severity: .warning,
        summary: Message("引用された資料が配付資料の一覧にあるか", en: "Is every material cited on the list?"),
        compares: Message("質問や説明で引かれた資料番号と、配付資料の番号", en: "The materials cited in speeches with those distributed"),
        reason: Message("読む人が資料を探せません。", en: "Readers cannot find the material."),
        basis: nil,
        failing: [.council("それでは、質疑に入ります。\n\n委員\t▼資料5の道路の計画は、いつから始まるのでしょうか。\n\n都市計画課長\t来年の春から始めます。", head: "配付資料\t資料1 景観計画の案\n\t資料2 意見の一覧\n\t資料3 予定表")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let listed = Set(context.record.documents.compactMap { number($0.number ?? $0.title) })
        // Only a list that numbers its materials throughout says which number is too high.
        guard listed.count >= 2, let last = listed.max(), listed == Set(1...last) else { return }
        var questions: [Span] = []
        for exchange in context.record.exchanges {
            for question in exchange.questions {
                guard let cited = question.materials.first(where: { number($0).map { $0 > last } ?? false }) else { continue }
                questions.append(question.span)
                report.raise(question.id, at: question.span, Message("\(cited)は配付資料一覧にありません（資料\(last)まで）。", en: "\(cited) is not on the list, which ends with \(last)."),
                             advice: Message("資料番号か、配付資料の一覧を確かめてください。", en: "Check the number and the list."),
                             related: context.record.documents.last.map { [.init(Message("配付資料", en: "the list"), $0.span)] } ?? [], facts: [("cited", .text(cited)), ("last", .number(last))])
            }
        }
        for speech in context.record.speeches {
            guard let cited = citation(beyond: last, in: speech.span.range, context), !questions.contains(where: { $0.overlaps(cited.span) }) else { continue }
            report.raise(speech.id, at: cited.span, Message("資料\(cited.number)は配付資料一覧にありません（資料\(last)まで）。", en: "資料\(cited.number) is not on the list, which ends with \(last)."),
                         severity: .info, advice: Message("資料番号か、配付資料の一覧を確かめてください。", en: "Check the number and the list."),
                         related: context.record.documents.last.map { [.init(Message("配付資料", en: "the list"), $0.span)] } ?? [], facts: [("cited", .number(cited.number)), ("last", .number(last))])
        }
    }

    /// The first 資料5 of a speech, unless it belongs to another meeting or another set.
    private static func citation(beyond last: Int, in range: Range<Int>, _ context: CheckContext) -> (number: Int, span: Span)? {
        let bytes = context.text.bytes
        var offset = range.lowerBound
        while let mark = bytes.firstOffset(of: "資料", in: offset..<range.upperBound) {
            offset = mark + 6
            guard let number = JapaneseNumber.read(bytes, at: offset), number.value > last, number.value < 100,
                  bytes.codePoint(before: mark).map({ !CodePoint.isKanji($0.value) }) ?? true else { continue }
            let sentence = context.words(context.sentence(holding: Span(mark, number.end)))
            guard !["前回", "当日", "追加", "別冊", "机上", "以前", "参考"].contains(where: { sentence.contains($0) }) else { continue }
            return (number.value, Span(mark, number.end))
        }
        return nil
    }

    /// The first number of 資料1-2.
    private static func number(_ words: String) -> Int? {
        let bytes = Folding.fold(Array(words.utf8)).bytes
        guard bytes.has("資料", at: 0) else { return nil }
        return JapaneseNumber.read(bytes, at: 6)?.value
    }
}
