import Foundation
import Readers
import SourceText
import Testing

@Suite struct HTMLReaderTests {
    @Test func oneBlockASpeech() {
        let page = """
            <!DOCTYPE html><html><head><title>会議録</title></head><body>
            <div class="voice"><p><span class="no" data-no="1">1</span>
              ◯議長（北山一郎君）　ただいまから会議を開きます。<br>　日程に入ります。</p></div>
            <div class="voice"><p><span class="no" data-no="2">2</span>
              ◯西野太郎君　質問いたします。</p></div>
            <p><a href="#top">▲ページの先頭へ</a></p></body></html>
            """
        #expect(lines(page) == ["◯議長（北山一郎君）　ただいまから会議を開きます。", "　日程に入ります。", "◯西野太郎君　質問いたします。"])
    }

    @Test func headsOfPanelsAreTheScreens() {
        func passage(_ number: Int, _ label: String, _ words: String) -> String {
            """
            <li><div class="row hidden-print"><span>\(number): </span><span>\(label)</span><p>検索語: なし</p></div>
            <p><span class="visible-print-block">\(number): </span>\(label)　　\(words)<br></p></li>
            """
        }
        let page = "<html><body><ul>\(passage(1, "◯委員長", "始めます。"))\(passage(2, "◯企画課長", "資料を御覧ください。"))\(passage(3, "◯委員長", "終わります。"))</ul></body></html>"
        #expect(lines(page) == ["◯委員長　　始めます。", "◯企画課長　　資料を御覧ください。", "◯委員長　　終わります。"])
    }

    @Test func aPageThatHidesItsMinutesFromThePrinterIsReadWhole() {
        #expect(lines("<html><body><div class='no-print'><p>◯委員長　　始めます。</p></div><p>印刷</p></body></html>") == ["◯委員長　　始めます。", "印刷"])
        func passage(_ label: String, _ words: String) -> String { "<div><p class='hidden-print'>\(label)</p><p>\(words)</p></div>" }
        #expect(lines("<html><body>\(passage("◯委員長", "ただいまから委員会を始めます。"))\(passage("◯企画課長", "資料を御覧いただきたいと思います。"))</body></html>")
            == ["◯委員長", "ただいまから委員会を始めます。", "◯企画課長", "資料を御覧いただきたいと思います。"])
    }

    @Test func labelsInAttributesAreThoseOfBlocksThatPrintNone() {
        func block(_ title: String, _ words: String) -> String { "<li data-voice-title='\(title)'><p>\(words)</p></li>" }
        #expect(lines("<html><body><ul>\(block("◯議長（北山一郎）", "開会いたします。"))\(block("◯市長（中田三郎）", "お答えします。"))</ul></body></html>") == ["◯議長（北山一郎）　開会いたします。", "◯市長（中田三郎）　お答えします。"])
        #expect(lines("<html><body><ul>\(block("◯議長（北山一郎）", "※会議の概要"))\(block("◯議長（北山一郎）", "◯議長（北山一郎）　開会いたします。"))</ul></body></html>") == ["※会議の概要", "◯議長（北山一郎）　開会いたします。"])
    }

    @Test func namesInElementsOfTheirOwn() throws {
        func turn(_ name: String, _ words: String) -> String {
            "<div class='turn'><div><span class='name'>\(name)</span></div><div><a class='ts'><svg><path/></svg>05:18</a>\(words)</div></div>"
        }
        let page = "<html><body><h1>本会議</h1>\(turn("議長", "討論を行います。"))\(turn("大沢みどり", "反対します。"))\(turn("議長", "終わります。"))</body></html>"
        let read = Readers.read(Array(page.utf8), name: "a.html").text
        #expect(lines(page) == ["本会議", "議長", "討論を行います。", "大沢みどり", "反対します。", "議長", "終わります。"])
        #expect(try #require(read.given).map { read.string(Span($0.range)) } == ["議長\n討論を行います。", "大沢みどり\n反対します。", "議長\n終わります。"])
        #expect(read.given?.map { $0.speaker?.name } == ["議長", "大沢みどり", "議長"])
    }

    @Test func seatNumbersInATableStay() {
        let page = "<html><body><table><tr><td><span id='a1'>1</span></td><td>北山一郎</td></tr><tr><td><span id='a2'>2</span></td><td>西野太郎</td></tr></table></body></html>"
        #expect(lines(page) == ["1\t北山一郎", "2\t西野太郎"])
    }

    @Test func preformattedText() {
        #expect(lines("<html><body><pre>○議長　開きます。\n　次に\n</pre></body></html>") == ["○議長　開きます。", "　次に"])
    }

    @Test func speakerTableWithParagraphsInCells() {
        let page = """
            <html><body><table><tr><th>発言者</th><th>発言内容</th></tr>
            <tr><td><p>会長</p></td><td><p>定刻となりました。</p><p>始めます。</p></td></tr><tr><td>〃</td><td>次に移ります。</td></tr></table></body></html>
            """
        #expect(lines(page) == ["発言者\t発言内容", "会長\t定刻となりました。", "始めます。", "〃\t次に移ります。"])
    }

    @Test func headingsAndAnchorsAsLabels() {
        let page = "<html><body><h4>議長（北山一郎君）</h4><p>開会します。</p><a id='9'>○２番（西野太郎）</a>（登壇）　お尋ねします。</body></html>"
        #expect(lines(page) == ["議長（北山一郎君）", "開会します。", "○２番（西野太郎）（登壇）　お尋ねします。"])
    }

    @Test func scriptsStylesAndControlsNeverReachTheText() {
        let page = """
            <html><head><style>p { color: red }</style><script>var a = "見えない";</script></head><body>
            <script>document.write("<p>書かない</p>")</script><noscript>使えません</noscript><select><option>選ぶ</option></select>
            <style>.x{}</style><p>読む言葉</p><button>押す</button></body></html>
            """
        #expect(lines(page) == ["読む言葉"])
    }

    @Test func wrongDeclarations() {
        let body = "<p>○議長（髙﨑邦彦君）　それでは、会議を開きます。御異議ありませんか。</p></body></html>"
        let head = { (charset: String) in "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(charset)\"></head><body>" }
        let declaredShiftJIS = Readers.read(Array((head("Shift_JIS") + body).utf8), name: "a.html")
        #expect(declaredShiftJIS.charset == "UTF-8")
        #expect(declaredShiftJIS.text.bytes.contains("髙".utf8.first!) && declaredShiftJIS.badCount == 0)
        let legacy = head("utf-8").bytes(.ascii) + [0x3C, 0x70, 0x3E] + "○議長　それでは、会議を開きます。".bytes(.shiftJIS) + "</p></body></html>".bytes(.ascii)
        let read = Readers.read(legacy, name: "b.html")
        #expect(read.charset == "Shift_JIS")
        #expect(text(legacy, name: "b.html") == "○議長　それでは、会議を開きます。")
    }

    @Test func labelsInAngleBracketsAreNoTags() {
        #expect(lines("<html><body><会長><br>それでは始めます。</body></html>") == ["<会長>", "それでは始めます。"])
    }

    @Test func rubyAndCharactersAsPictures() {
        #expect(lines("<html><body><p><ruby>北山<rp>(</rp><rt>きたやま</rt><rp>)</rp></ruby>委員と<img src='g.png' alt='﨑'>田委員<img src='l.png' alt='ロゴ'></p></body></html>") == ["北山委員と﨑田委員"])
    }

    @Test func framesAreFollowedToFilesBesideOnly() {
        let frames = "<html><frameset cols='20%,80%'><frame src='list.html'><frame src='../secret.html'><frame src='http://example.jp/x.html'></frameset></html>"
        let seen = AskedNames()
        let options = ReadOptions(neighbour: { name in
            seen.add(name)
            return name == "list.html" ? Array("<html><body><p>○議長　開きます。</p></body></html>".utf8) : nil
        })
        #expect(text(frames.utf8, name: "f.html", options: options).contains("○議長　開きます。"))
        #expect(seen.names == ["list.html"])
        #expect(notices(frames.utf8, name: "f.html") == [.frames])
        #expect(Readers.read(Array(frames.utf8), name: "f.html").refusal != nil)
    }

    @Test func linesKnowTheirPlaceInTheFile() {
        let read = Readers.read(Array("<html>\n<body>\n<p>一行目</p>\n\n<p>二行目</p>\n</body></html>".utf8), name: "a.html")
        let second = read.text.lineStarts[read.text.lineIndex(of: read.text.bytes.count - 1)]
        #expect(read.text.origin(of: 0)?.number == 3)
        #expect(read.text.origin(of: second)?.number == 5)
    }

    @Test func hugeSingleLine() {
        let words = "御異議なしと認めます。"
        let count = 10 << 20
        let page = "<html><body><p>" + String(repeating: words, count: count / words.utf8.count) + "</p></body></html>"
        #expect(text(page.utf8, name: "a.html").utf8.count == count / words.utf8.count * words.utf8.count)
    }

    @Test func deepNestingDoesNotEndTheProgram() {
        let page = "<html><body>" + String(repeating: "<div>", count: 20_000) + "底" + String(repeating: "</div>", count: 20_000) + "</body></html>"
        #expect(text(page.utf8, name: "a.html").contains("底"))
    }
}

/// Names that a closure was asked for.
private final class AskedNames: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [String] = []
    func add(_ name: String) { lock.withLock { list.append(name) } }
    var names: [String] { lock.withLock { list } }
}
