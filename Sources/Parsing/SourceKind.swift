import Minutes
import SourceText

/// Whether the text is minutes at all, and if not, whether it is something known.
///
/// A title alone decides nothing where people speak: minutes of a newsletter committee are minutes.
enum SourceKindReader {
    private static let minutesTitles: [StaticString] = ["会議録", "議事録", "議事要旨", "会議概要", "会議記録", "会議要旨", "議事概要", "発言記録", "速記録", "議事要録"]
    /// Titles of what looks like minutes and is not.
    private static let otherTitles: [StaticString] = [
        "だより", "便り", "議会報", "議決結果", "審議結果", "議案の結果", "議案等の結果", "表決結果", "採決結果", "賛否一覧", "賛否の状況", "賛否等", "賛否表", "賛否", "表決の状況", "議決一覧", "一般質問通告", "質問通告",
        "質問日程", "通告一覧", "通告書", "通告表", "発言通告", "質問予定", "一般質問一覧", "質問順", "質問要旨", "質問事項", "名簿", "会議規則", "委員会条例", "傍聴規則", "会議日程", "会期日程", "開催予定", "日程表",
        "発言者一覧", "発言者を選択", "全ての発言を選択", "検索結果", "目次",
    ]
    /// Words of tables of votes and schedules of questions.
    private static let tableWords: [StaticString] = ["賛成者数", "反対者数", "議決結果", "原案可決", "表決", "質問の要旨", "質問要旨", "答弁を求める", "質問者", "発言順", "通告", "議席番号", "賛成", "○", "〇"]

    static func kind(_ bytes: [UInt8], _ lines: [Line], labels: [LabelShape], style: Dialect?) -> Source.Kind {
        guard labels.isEmpty else {
            if isIndex(bytes, lines, labels) || isScript(bytes, lines) { return .notMinutes }
            guard isNewsletter(titles(bytes, lines)) else { return .minutes }
            return style?.id == QuestionAnswer.dialect.id || labels.count < 5 || !labels.contains { isChair(bytes, $0) } ? .notMinutes : .minutes
        }
        let titles = titles(bytes, lines)
        let head = titles.indices
        if !titles.containsAny(minutesTitles, in: head), titles.containsAny(otherTitles, in: head) { return .notMinutes }
        return looksTabular(bytes, lines) ? .notMinutes : .unsegmentable
    }

    /// Whether one of the first lines calls the text minutes.
    static func namesMinutes(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
        let titles = titles(bytes, lines)
        return titles.containsAny(minutesTitles, in: titles.indices)
    }

    /// Titles of what is spoken or asked elsewhere than in a meeting, or was written before it.
    private static let scripts: [StaticString] = ["よくある質問", "よくあるご質問", "ＦＡＱ", "FAQ", "シナリオ", "想定問答", "記者会見", "朗読劇", "台本", "脚本"]

    /// 進行シナリオ, よくある質問: by one of the first three lines, where none of them names minutes.
    private static func isScript(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
        var seen = 0, found = false
        for line in lines where !line.isBlank {
            seen += 1
            if seen > 3 { break }
            guard line.content.count <= 120 else { continue }
            let words = bytes.withoutBlanks(line.content)
            if words.containsAny(minutesTitles, in: words.indices) { return false }
            if words.containsAny(scripts, in: words.indices), !words.containsAny(["について", "。"], in: words.indices) { found = true }
        }
        return found
    }

    /// みほん町議会だより; not the minutes of the committee that makes it.
    private static func isNewsletter(_ titles: [UInt8]) -> Bool {
        guard !titles.containsAny(minutesTitles, in: titles.indices) else { return false }
        return titles.split(separator: 0x0A).contains { line in
            let line = Array(line)
            return line.containsAny(["議会だより", "議会便り", "議会報", "議会広報"], in: line.indices) && !line.containsAny(["委員会", "記録", "報告"], in: line.indices)
        }
    }

    /// In a newsletter nobody presides.
    private static func isChair(_ bytes: [UInt8], _ shape: LabelShape) -> Bool {
        let token = Candidate.compactToken(bytes, shape)
        return Offices.ending(token, token.indices)?.kind == .chair
    }

    /// A list of who speaks on which page: nothing but （P.2） behind the labels.
    private static func isIndex(_ bytes: [UInt8], _ lines: [Line], _ labels: [LabelShape]) -> Bool {
        let pages = labels.filter { shape in
            let words = shape.textStart..<max(shape.textStart, lines[shape.line].content.upperBound)
            return words.count <= 16 && bytes.containsAny(["P.", "Ｐ.", "Ｐ．", "p."], in: words)
        }
        return labels.count >= 3 && pages.count * 5 >= labels.count * 4
    }

    /// The first short lines, without blanks: titles are often set letter by letter.
    private static func titles(_ bytes: [UInt8], _ lines: [Line]) -> [UInt8] {
        var found: [UInt8] = []
        for line in lines.lazy.filter({ !$0.isBlank }).prefix(10) where line.content.count <= 160 {
            found += bytes.withoutBlanks(line.content) + [0x0A]
        }
        return found
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
