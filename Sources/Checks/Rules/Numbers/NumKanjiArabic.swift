import Minutes
import SourceText

/// 六月七日 in one field, 6月7日 in the next.
enum NumKanjiArabic: Rule {
    static let description = RuleDescription(
        id: "num.kanji-arabic", severity: .info,
        summary: Message("同じ日付が漢数字と算用数字で混在していないか", en: "Is one date written in both kinds of digits?"),
        compares: Message("見出しの欄にある同じ日付の書き方（発言の中は調べません）", en: "How one date is written in the fields of the header; speeches are left alone"),
        reason: Message("検索で片方しか見つからなくなります。", en: "A search finds only one of them."),
        basis: Message("公用文作成の考え方（数字の使い方）", en: "Guidelines on official writing (digits)"),
        failing: [.council("それでは、議事に入ります。", head: "公告日\t令和5年5月10日（水）\n通知日\t▼令和五年五月十日（水）")],
        passing: [.council("令和五年六月七日の会議です。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let first = context.record.speeches.first else { return }
        var seen: [(date: CivilDate, isKanji: Bool, span: Span)] = []
        for mention in context.meeting.dates where mention.span.end <= first.span.start {
            guard let date = mention.reading.date else { continue }
            let isKanji = !context.words(mention.span).unicodeScalars.contains { CodePoint.isDigit($0.value) }
            guard let other = seen.last(where: { $0.date == date }), other.isKanji != isKanji else { seen.append((date, isKanji, mention.span)); continue }
            return report.raise("meeting", at: mention.span,
                                Message("同じ日付が「\(context.words(other.span))」と「\(context.words(mention.span))」で書かれています。", en: "One date in two kinds of digits."),
                                advice: Message("どちらかにそろえてください。", en: "Use one of them."), related: [.init(Message("もう一方の書き方", en: "the other form"), other.span)])
        }
    }
}
