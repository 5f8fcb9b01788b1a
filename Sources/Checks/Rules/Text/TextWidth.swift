import Minutes
import SourceText

/// 「第１回」 above 「令和5年」
enum TextWidth: Rule {
    static let description = RuleDescription(
        id: "text.width", severity: .info,
        summary: Message("見出しの数字が全角か半角にそろっているか", en: "Are the digits of the headings of one width?"),
        compares: Message("議事日程の番号の全角・半角", en: "Full and half width in the numbers of the agenda"),
        reason: Message("そろっていないと、検索や目次で別のものに見えます。", en: "Search and tables of contents take them for different things."),
        basis: Message("公用文作成の考え方（数字の使い方）", en: "Guidelines on official writing (digits)"),
        failing: [.assembly("それでは、議事に入ります。", head: "議事日程\n　日程第１　会議録署名議員の指名\n▼　日程第2　会期の決定\n　日程第３　諸般の報告\n")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let numbers = context.record.agenda.filter { $0.listed && $0.number != nil }
        guard let wide = numbers.first(where: { has($0.number, wide: true) }), let narrow = numbers.first(where: { has($0.number, wide: false) }) else { return }
        let later = max(wide.span, narrow.span), earlier = min(wide.span, narrow.span)
        report.raise("agenda", at: later, Message("見出し・日付に全角と半角の数字が混在しています。", en: "Full and half width digits are mixed in the agenda."),
                     advice: Message("どちらかにそろえてください。", en: "Use one of them."), related: [.init(Message("もう一方の書き方", en: "the other form"), earlier)])
    }

    private static func has(_ number: String?, wide: Bool) -> Bool {
        number?.unicodeScalars.contains { wide ? (0xFF10...0xFF19).contains($0.value) : (0x30...0x39).contains($0.value) } ?? false
    }
}
