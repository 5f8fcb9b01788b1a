import Minutes
import SourceText

/// Somebody's house number or telephone in a speech.
enum PrivacyAddress: Rule {
    static let description = RuleDescription(
        id: "privacy.address", severity: .warning,
        summary: Message("個人の住所や連絡先が残っていないか", en: "Are private addresses or telephone numbers left?"),
        compares: Message("発言の中の番地・電話番号・メールアドレスと、「住所」「自宅」などの言葉", en: "House numbers, telephone numbers and mail addresses in speeches, with words such as 住所 or 自宅"),
        reason: Message("公開すると、本人や家族に迷惑がかかります。", en: "Publishing them may harm the people concerned."),
        basis: Message("個人情報の保護に関する法律69条（議会は、各議会の個人情報保護条例）", en: "Act on the Protection of Personal Information art. 69; for assemblies their own ordinances"),
        failing: [.council("会長の住所はみどり市北町▼3丁目21番8号です。"), .council("ご自宅の電話は▼099-999-1234です。")],
        passing: [.council("市役所の住所はみどり市中央1丁目2番3号、電話は099-999-5678です。"), .council("北町3丁目21番地先の道路を直します。")])

    private static let personal = ["住所", "自宅", "ご自宅", "在住", "お住まい", "お宅", "携帯電話", "本人"]
    private static let official = ["役所", "役場", "庁舎", "事務所", "事務局", "本社", "会社", "法人", "施設", "学校", "公園", "センター", "会館", "支所", "店", "工場", "病院", "駅", "銀行",
                                  "所在", "共同企業体", "園", "館", "窓口", "課", "団地", "ビル"]

    static func check(_ context: CheckContext, _ report: inout Report) {
        let places = (context.scan.addresses + context.scan.phones).filter { isPersonal($0, context) }
            + context.scan.mails.filter { isSpoken($0, context) && !["lg.jp", "go.jp", "city.", "town.", "pref.", "vill."].contains(where: context.words($0).contains) }
        guard let first = places.min() else { return }
        report.raise("text", at: first, Message("個人の住所・連絡先とみられる記載があります（\(places.count)か所）。", en: "What looks like a private address or number (\(places.count) places)."),
                     advice: Message("公開用では伏せるか確かめてください。", en: "Decide whether to take it out of the public copy."),
                     related: places.sorted().dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0) }, facts: [("places", .number(places.count))])
    }

    private static func isSpoken(_ span: Span, _ context: CheckContext) -> Bool { context.record.source.kind(at: span.start) == .speech }

    private static func isPersonal(_ span: Span, _ context: CheckContext) -> Bool {
        guard isSpoken(span, context) else { return false }
        let sentence = context.words(context.sentence(holding: span))
        return personal.contains { sentence.contains($0) } && !official.contains { sentence.contains($0) }
    }
}
