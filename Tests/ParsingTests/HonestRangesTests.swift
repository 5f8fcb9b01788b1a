import Minutes
import Parsing
import SourceText
import Testing

/// Nothing that was said is filed as something else.
@Suite struct HonestRangesTests {
    private static let sentences = [
        "この件について、もう一度申し上げます。", "会長からもお話がありましたとおり、進めてまいります。", "第３に、費用の点でございます。", "○印は賛成を表します。", "12ページを御覧ください。",
        "議長の選挙については、次回お諮りいたします。", "以上のとおりでございます。", "（１）として、道路の件がございます。", "委員の皆様には、改めて御案内いたします。", "3つ目は、日程第２に関することです。",
        "令和６年４月１日から、午前９時に開会いたします。", "資料1をご覧いただきたいと思います。", "●の付いた箇所を直しております。", "－１－というのは、誤りでございます。",
    ]

    /// Ordinary sentences put into the middle of a speech stay spoken, whatever the style.
    @Test(arguments: StyleSample.marked + StyleSample.plain + StyleSample.own)
    func sentencesMovedIntoASpeechStaySpoken(sample: StyleSample) throws {
        let plain = record(of: sample.text)
        try #require(plain.speeches.count >= 2)
        for sentence in Self.sentences {
            let place = plain.speeches[0].span.end
            var bytes = Array(sample.text.utf8)
            bytes.insert(contentsOf: Array("\n　それでは。\n　\(sentence)\n　続けます。\n".utf8), at: place)
            let moved = record(of: bytes)
            let start = place + "\n　それでは。\n　".utf8.count
            let kinds = moved.source.ranges.filter { $0.span.start < start + sentence.utf8.count && $0.span.end > start }.map(\.kind)
            #expect(kinds.allSatisfy { $0 == .speech || $0 == .scene }, "\(sample.dialect): \(sentence) → \(kinds)")
        }
    }

    @Test func aLabelBesideAPageNumberIsALabel() {
        var text = ""
        for page in 1...4 { text += "○委員長（北山一郎）\n　次の委員、どうぞ。\n○委員（西野太郎）\n　\(page)点伺います。\n\(page)/4\n" }
        let record = record(of: text)
        #expect(record.speeches.count == 8)
        #expect(record.source.ranges.filter { $0.kind == .furniture }.count == 4)
    }

    @Test func runningHeadsAreFurniture() {
        var text = ""
        for page in 1...4 { text += "○議長（北山一郎君）　ここで休憩いた\n令和６年第２回みほん市議会定例会会議録\n- \(page) -\nします。\n" }
        let record = record(of: text)
        #expect(record.speeches.allSatisfy { $0.text == "ここで休憩いたします。" })
    }

    @Test func headsAndFeetOfPagesAreFurniture() {
        var text = "", pageStarts: [Int] = []
        for page in 1...4 {
            pageStarts.append(text.utf8.count)
            text += "2030/04/05 1:3\(page)      会議録表示\n○議長（北山一郎君）\n　\(page)番から採決いたします。\nhttps://example.jp/minutes.html      \(page)/4\n"
        }
        let source = Source(path: "-", fileSize: 0, sha256: "", mediaType: "application/pdf", charset: "UTF-8")
        let record = Parsing.parse(ExtractedText(bytes: Array(text.utf8), pageStarts: pageStarts), source: source).record
        #expect(record.speeches.map(\.text) == (1...4).map { "\($0)番から採決いたします。" })
        #expect(record.source.ranges.filter { $0.kind == .furniture }.count == 8)
    }

    @Test func aBrokenWordIsWholeAgain() {
        let text = "会長\t始めます。\n市側\t業者と詰めてやっていく\n\nということになります。データが完全にないようにチェッ\n\n\n\nクはいたします。\n"
        #expect(record(of: text).speeches.last?.text == "業者と詰めてやっていくということになります。データが完全にないようにチェックはいたします。")
    }

    @Test func signaturesBehindTheMeetingAreNotSpoken() {
        let text = "○議長（北山一郎君）　以上で本日の会議を閉会いたします。\n　　午後３時散会\n会議録署名議員\n　議長　北山一郎\n　署名議員　西野太郎\n"
        let record = record(of: text)
        #expect(record.speeches.map(\.text) == ["以上で本日の会議を閉会いたします。"])
    }

    @Test func aSpeechThatIsOnlyADirectionIsASpeech() {
        let text = "会長\t<p>説明をお願いします。</p>\n市側\t<p>(事務局から資料の説明)</p>\n会長\t<p>ありがとうございました。</p>\n"
        let record = record(of: text)
        #expect(record.speeches.map(\.text) == ["説明をお願いします。", "", "ありがとうございました。"])
        #expect(record.scenes.count == 1)
    }

    /// Only 「P.5 議長（北山一郎君）」 is a line of the index.
    @Test func aSentenceThatNamesAPageIsSpoken() {
        let text = "○２番（南川花子君）　人口についてお聞きします。\nP.5の図をごらんください。人口は減っています（図１）\nどのようにお考えですか。\n○町長（東野次郎君）　お答えします。\n"
        #expect(record(of: text).speeches.first?.text == "人口についてお聞きします。\nP.5の図をごらんください。人口は減っています（図１）\nどのようにお考えですか。")
    }

    /// A line of ten thousand fields is no row of a header: it is neither cut nor walked through again for each of them.
    @Test func aLineOfFieldsWithoutEndIsReadAtOnce() {
        let text = String(repeating: "出席委員 北山 西野 ", count: 20_000)
        #expect(tiles(record(of: text), text.utf8.count))
    }
}
