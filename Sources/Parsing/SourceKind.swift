import Minutes
import SourceText

/// Whether the text is minutes at all, and if not, whether it is something known.
///
/// A title alone decides nothing where people speak: minutes of a newsletter committee are minutes.
enum SourceKindReader {
    /// Titles of what looks like minutes and is not.
    private static let otherTitles: [StaticString] = [
        "だより", "便り", "議会報", "議決結果", "審議結果", "議案の結果", "表決結果", "採決結果", "賛否一覧", "賛否の状況", "賛否等", "賛否表", "賛成者", "賛否", "一般質問通告", "質問通告", "通告一覧", "通告書",
        "通告表", "発言通告", "質問予定", "一般質問一覧", "質問要旨", "質問事項", "名簿", "会議規則", "委員会条例", "傍聴規則", "会議日程", "会期日程", "開催予定", "議決一覧", "発言者一覧", "検索結果", "目次", "要約",
    ]
    /// Words of tables of votes and schedules of questions.
    private static let tableWords: [StaticString] = ["賛成者数", "反対者数", "議決結果", "原案可決", "表決", "質問の要旨", "答弁を求める", "質問者", "発言順", "通告", "議席番号", "賛成", "○"]

    static func kind(_ bytes: [UInt8], _ lines: [Line], labels: [LabelShape], style: Dialect?) -> Source.Kind {
        let head = 0..<min(bytes.count, 1500)
        if labels.isEmpty { return bytes.containsAny(otherTitles, in: head) || looksTabular(bytes, lines) ? .notMinutes : .unsegmentable }
        let isNewsletter = bytes.containsAny(["議会だより", "市議会だより", "町議会だより", "議会報"], in: 0..<min(bytes.count, 300))
        return isNewsletter && (style?.id == QuestionAnswer.dialect.id || labels.count < 5) ? .notMinutes : .minutes
    }

    /// Short lines without sentences, and the words of a table among them.
    private static func looksTabular(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
        var filled = 0, sentences = 0, short = 0
        for line in lines where !line.isBlank {
            filled += 1
            if bytes.contains("。", in: line.content) { sentences += 1 }
            if line.content.count <= 90 { short += 1 }
        }
        guard filled >= 8, sentences * 8 <= filled, short * 3 >= filled * 2 else { return false }
        let whole = 0..<min(bytes.count, 20_000)
        return tableWords.filter { bytes.contains($0, in: whole) }.count >= 3
    }
}
