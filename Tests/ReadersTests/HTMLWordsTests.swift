import Readers
import SourceText
import Testing

/// Which words of a page are read, and what a browser draws beside them.
@Suite struct HTMLWordsTests {
    private func page(_ body: String) -> String { "<html><body>\(body)</body></html>" }

    @Test func wordsStruckOutOrHiddenAreNotReadAndReported() throws {
        let file = page("<p>○委員（西野太郎君）　応募は<s>三人</s><del>四人</del><font style='TEXT-DECORATION: line-through'>五人</font><span style='display: none;mso-hide:all'>六人</span>です。</p><p hidden>内部の覚え</p><p>次に移ります。</p>")
        #expect(lines(file) == ["○委員（西野太郎君）　応募はです。", "次に移ります。"])
        let found = Readers.read(Array(file.utf8), name: "a.html")
        #expect(found.notices.map(\.kind) == [.hiddenText, .struckText])
        let place = try #require(found.notices[1].textRange?.lowerBound)
        #expect(found.text.string(Span(place, place + 6)) == "です")
    }

    /// Parts of a page that are unfolded by a click are read; signs and numbers that are hidden are nothing to report.
    @Test func whatAPageUnfoldsIsRead() {
        #expect(lines(page("<p>○議長　開きます。</p><div style='display:none'><p>○委員　伺います。</p></div>")) == ["○議長　開きます。", "○委員　伺います。"])
        #expect(lines(page("<p hidden>○議長　ただいまから会議を開きます。</p><p hidden>○委員　伺います。</p><p>表示</p>")) == ["○議長　ただいまから会議を開きます。", "○委員　伺います。", "表示"])
        #expect(notices(page("<p>○議長　開きます。<span style='display:none'>#12</span></p>").utf8, name: "a.html").isEmpty)
    }

    /// 北山一郎議長ただいまから…: on the page the bold letters end the label, in the text nothing did.
    @Test func aBlankPartsBoldLabelsFromTheirWords() {
        let turns = [("北山一郎議長", "開きます。"), ("西野太郎議員", "伺います。"), ("総務課長", "直します。"), ("北山一郎議長", "終わります。")]
        let bold = turns.map { "<p><strong>\($0.0)</strong>\($0.1)</p>" }.joined()
        #expect(lines(page(bold)) == turns.map { "\($0.0)　\($0.1)" })
        // Words that are set in bold within sentences stay as they are.
        #expect(lines(page("<p><b>議長</b>の許可を得ます。</p><p><b>委員</b>は席に着きます。</p><p><b>会長</b>が決めます。</p><p><b>市長</b>に伝えます。</p>")).first == "議長の許可を得ます。")
        #expect(lines(page("<p><b>議長</b>ただいま開きます。</p>")) == ["議長ただいま開きます。"])
    }

    @Test func elementsOfAPagesOwnMakingAreBlocks() {
        #expect(lines(page("<speech-item><speaker-label>議長（北山一郎君）</speaker-label><speech-text>開きます。</speech-text></speech-item>")) == ["議長（北山一郎君）", "開きます。"])
    }

    /// What Word writes around the numbers of its lists in a page.
    @Test func conditionsOfWordAreNoWords() {
        #expect(lines(page("<p><![if !supportLists]><span style='mso-list:Ignore'>第１　</span><![endif]>会期の決定</p>\n<p><![if\n!supportLists]>第２　<![endif]>諸般の報告</p>")) == ["第１　会期の決定", "第２　諸般の報告"])
    }

    @Test func numbersOfOrderedLists() {
        let list = "<ol start='2'><li>会期の決定</li><li><p>条例の改正<ol type='a'><li>手数料</li><li>公園</li></ol></li><li value='9'>その他</li></ol>"
        #expect(lines(page("<h3>議事日程</h3>\(list)<p>以上</p>")) == ["議事日程", "2.　会期の決定", "3.　条例の改正", "a.　手数料", "b.　公園", "9.　その他", "以上"])
    }

    /// Paths to a page, speeches, items that bring their own numbers, lists without any.
    @Test(arguments: [
        "<p>みほん町</p><ol><li>ホーム</li><li>議会</li></ol>", "<p>議事日程</p><ol><li>第１　会期</li><li>第２　報告</li></ol>", "<p>議事</p><ol><li>○議長　開きます。</li><li>○委員　伺います。</li></ol>",
        "<p>議事日程</p><ol style='list-style-type: none'><li>会期</li><li>報告</li></ol>", "<p>議事日程</p><ul><li>会期</li><li>報告</li></ul>",
    ])
    func listsWithoutNumbers(list: String) {
        let words = list.replacing("</p>", with: "\n").replacing("</li>", with: "\n").split(separator: "\n").compactMap { $0.split(separator: ">").last.map(String.init) }.filter { !$0.hasPrefix("<") }
        #expect(lines(page(list)) == words)
    }
}
