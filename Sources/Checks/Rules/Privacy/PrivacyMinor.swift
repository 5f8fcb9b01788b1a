import Minutes
import SourceText

/// 「３年生の山田花子さん」
enum PrivacyMinor: Rule {
    static let description = RuleDescription(
        id: "privacy.minor", severity: .warning,
        summary: Message("児童・生徒個人の氏名が残っていないか", en: "Are children named?"),
        compares: Message("「年生の」「児童の」「歳の」などの直後の氏名（表彰や大会の話は除く）", en: "Names right behind words for pupils; prizes and contests are left alone"),
        reason: Message("子どもの氏名の公開は、本人の安全にかかわります。", en: "It touches on the child's safety."),
        basis: Message("個人情報の保護に関する法律69条（議会は、各議会の個人情報保護条例）", en: "Act on the Protection of Personal Information art. 69; for assemblies their own ordinances"),
        failing: [.council("けがをしたのは、小学▼3年生の山田花子さんです。")],
        passing: [.council("3年生の皆さんが見学しました。"), .council("作文コンクールで3年生の山田花子さんが表彰されました。"), .council("児童の保護者の方から意見がありました。")])

    private static let celebrated = ["表彰", "受賞", "入賞", "優勝", "作文", "大会", "コンクール", "選手", "代表", "合格", "議会"]
    private static let general: Set<String> = ["皆", "子供", "親", "母", "父", "保護者", "方々", "全員", "各位", "学生", "生徒", "児童", "友達", "先生", "担任"]

    static func check(_ context: CheckContext, _ report: inout Report) {
        let places = context.scan.places(of: .pupil).filter { isNamed($0, context) }
        guard let first = places.first else { return }
        report.raise("text", at: first, Message("児童・生徒とみられる個人の氏名があります（\(places.count)か所）。", en: "What looks like a child's name (\(places.count) places)."),
                     advice: Message("公開用では伏せるか確かめてください。", en: "Decide whether to take it out of the public copy."),
                     related: places.dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0) }, facts: [("places", .number(places.count))])
    }

    /// Three to six kanji with さん, 君, くん or ちゃん: a full name, where two would be a word or a surname.
    private static func isNamed(_ mark: Span, _ context: CheckContext) -> Bool {
        let bytes = context.text.bytes
        var end = mark.end, length = 0
        while length < 8, let point = bytes.codePoint(at: end), CodePoint.isKanji(point.value), !bytes.has("君", at: end) {
            end += point.length
            length += 1
        }
        guard (3...6).contains(length), bytes.first(of: ["さん", "君", "くん", "ちゃん"], at: end) != nil, !general.contains(bytes.string(mark.end..<end)) else { return false }
        let sentence = context.words(context.sentence(holding: mark))
        return !celebrated.contains { sentence.contains($0) }
    }
}
