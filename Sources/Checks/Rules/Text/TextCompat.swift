import Minutes
import SourceText

/// Kangxi radicals, private-use characters, ㈱.
enum TextCompat: Rule {
    static let description = RuleDescription(
        id: "text.compat", severity: .warning,
        summary: Message("機種依存文字や康熙部首がないか", en: "Are there characters that other systems misread?"),
        compares: Message("本文の文字と、互換文字・私用領域の範囲", en: "The characters with the compatibility and private ranges"),
        reason: Message("検索や読み上げで正しく扱われません。", en: "Search and speech output fail on them."),
        basis: Message("公用文作成の考え方（令和4年文化審議会建議）", en: "Guidelines on official writing (2022)"),
        failing: [.council("都市計画▼⾼さ制限の説明です。")],
        passing: [.council("髙橋さん、﨑山さんの説明です。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        var places: [String: [Span]] = [:]
        for span in context.scan.compatibility { places[context.words(span), default: []].append(span) }
        let serious = context.scan.compatibility.filter { isSerious(context.words($0)) }
        guard let first = serious.first ?? context.scan.compatibility.first else { return }
        let list = places.keys.sorted().prefix(8).joined()
        report.raise("text", at: first, Message("機種依存文字・康熙部首などがあります（「\(list)」、\(context.scan.compatibility.count)か所）。",
                                                en: "Characters that other systems misread: \(list), \(context.scan.compatibility.count) places."),
                     severity: serious.isEmpty ? .info : .warning,
                     advice: Message("同じ意味の普通の文字に置き換えてください（人名の髙・﨑はそのまま）。", en: "Use the ordinary characters; keep 髙 and 﨑 in names."),
                     facts: [("places", .number(context.scan.compatibility.count))])
    }

    /// Radicals and private-use characters look right and are not; ㈱ and ㎡ are only old-fashioned.
    private static func isSerious(_ word: String) -> Bool {
        word.unicodeScalars.first.map { (0x2E80...0x2FDF).contains($0.value) || (0xE000...0xF8FF).contains($0.value) } ?? false
    }
}
