import Minutes
import SourceText

/// 資料7 is asked about; the list ends with 資料5.
enum NumMaterial: Rule {
    static let description = RuleDescription(
        id: "num.material", severity: .warning,
        summary: Message("引用された資料が配付資料の一覧にあるか", en: "Is every material cited on the list?"),
        compares: Message("質問で引かれた資料番号と、配付資料の番号", en: "The materials cited in questions with those distributed"),
        reason: Message("読む人が資料を探せません。", en: "Readers cannot find the material."),
        basis: nil, failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let listed = Set(context.record.documents.compactMap { number($0.number ?? $0.title) })
        // Only a list that numbers its materials throughout says which number is too high.
        guard listed.count >= 2, let last = listed.max(), listed == Set(1...last) else { return }
        for exchange in context.record.exchanges {
            for question in exchange.questions {
                guard let cited = question.materials.first(where: { number($0).map { $0 > last } ?? false }) else { continue }
                report.raise(question.id, at: question.span, Message("\(cited)は配付資料一覧にありません（資料\(last)まで）。", en: "\(cited) is not on the list, which ends with \(last)."),
                             advice: Message("資料番号か、配付資料の一覧を確かめてください。", en: "Check the number and the list."),
                             related: context.record.documents.last.map { [.init(Message("配付資料", en: "the list"), $0.span)] } ?? [], facts: [("cited", .text(cited)), ("last", .number(last))])
            }
        }
    }

    /// The first number of 資料1-2.
    private static func number(_ words: String) -> Int? {
        let bytes = Folding.fold(Array(words.utf8)).bytes
        guard bytes.has("資料", at: 0) else { return nil }
        return JapaneseNumber.read(bytes, at: 6)?.value
    }
}
