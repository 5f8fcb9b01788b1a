import Digest
import Minutes
import Pipeline
import SourceText
import Testing

/// What must hold of every page, whatever the record: the part of accessibility and safety that needs no browser.
@Suite struct PageTests {
    enum Sample: String, CaseIterable, CustomTestStringConvertible {
        case rich, empty, bare, hostile, index, report, emptyIndex
        var testDescription: String { rawValue }
    }

    static func html(_ sample: Sample) throws -> String {
        let digest = try Digest(InventedMeeting.options)
        func page(_ document: Document) throws -> [UInt8] {
            var options = InventedMeeting.options
            options.isForced = true
            return try Digest(options).pages(of: document).get().html
        }
        let bytes = switch sample {
        case .rich: try page(InventedMeeting().document)
        case .empty: try page(Pipeline.run([], path: "-"))
        case .bare: try page(Pipeline.run(Array("会長\tはい。\n".utf8), path: "はい.txt"))
        case .hostile: try page(Hostile.document)
        case .index: digest.index(of: [IndexEntry(InventedMeeting().document, page: "a b/み\".html"), IndexEntry(Hostile.document, page: nil)])
        case .emptyIndex: digest.index(of: [])
        case .report: digest.report([digest.reportPart(of: InventedMeeting().document), digest.reportPart(of: Hostile.document)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: Sample.allCases) func isWellFormed(_ sample: Sample) throws {
        let page = try PageReader(try PageTests.html(sample))
        let html = try #require(page.elements.first)
        #expect(html.name == "html" && html.attributes["lang"] == "ja")
        #expect(page.all("h1").count == 1 && page.all("title").filter { !page.has($0, inside: "svg") }.count == 1 && page.all("main").count == 1)
        #expect(Set(page.ids).count == page.ids.count, "an id stands twice: \(Dictionary(grouping: page.ids) { $0 }.filter { $1.count > 1 }.keys)")
    }

    @Test(arguments: Sample.allCases) func headingsSkipNoLevel(_ sample: Sample) throws {
        var last = 0
        for heading in try PageReader(try PageTests.html(sample)).all("h1", "h2", "h3", "h4", "h5", "h6") {
            let level = try #require(heading.name.last?.wholeNumberValue)
            #expect(level <= last + 1, "\(heading.text) after level \(last)")
            #expect(!heading.text.isEmpty)
            last = level
        }
    }

    @Test(arguments: Sample.allCases) func everyLinkLeadsSomewhereOnThePage(_ sample: Sample) throws {
        let page = try PageReader(try PageTests.html(sample))
        let ids = Set(page.ids)
        for link in page.all("a") {
            let address = try #require(link.attributes["href"])
            if address.hasPrefix("#") { #expect(ids.contains(String(address.dropFirst())), "\(address)") } else { #expect(address.hasPrefix("./")) }
            #expect(!link.text.isEmpty)
        }
        for element in page.elements {
            if let label = element.attributes["aria-labelledby"] { #expect(ids.contains(label)) }
        }
    }

    @Test(arguments: Sample.allCases) func nothingRunsAndNothingIsFetched(_ sample: Sample) throws {
        let page = try PageReader(try PageTests.html(sample))
        #expect(page.all("script", "iframe", "object", "embed", "link", "img", "form", "base", "foreignObject").isEmpty)
        for element in page.elements {
            for (key, value) in element.attributes {
                #expect(!key.hasPrefix("on") && key != "style" && key != "src", "\(key) in \(element.name)")
                #expect(!value.contains("://") && !value.lowercased().contains("javascript:"), "\(value)")
            }
        }
        let sheet = try #require(page.all("style").first).text
        #expect(page.all("style").count == 1 && sheet.contains("prefers-color-scheme: dark") && sheet.contains("@media print"))
        #expect(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("http"))
    }

    @Test(arguments: Sample.allCases) func tablesAndPicturesSayWhatTheyAre(_ sample: Sample) throws {
        let page = try PageReader(try PageTests.html(sample))
        for (index, element) in page.elements.enumerated() {
            switch element.name {
            case "table":
                #expect(page.children(index, "caption").count == 1)
                #expect(!page.children(index, "th").isEmpty && page.children(index, "th").allSatisfy { $0.attributes["scope"] != nil })
            case "svg":
                #expect(element.attributes["role"] == "img")
                #expect(page.children(index, "title").first.map { !$0.text.isEmpty } ?? false)
                #expect(page.children(index, "a").isEmpty, "what stands inside a picture cannot be reached with the keyboard")
            case "time": #expect(element.attributes["datetime"].map { !$0.isEmpty } ?? false)
            default: break
            }
        }
    }

    @Test func theBlocksStandInTheirOrder() throws {
        let page = try PageReader(try PageTests.html(.rich))
        #expect(page.all("h2").map { $0.attributes["id"] } == ["decisions", "attendance", "exchanges", "unanswered", "next", "checks", "record", "about"])
    }

    @Test func everySpeechHasItsAnchorAndEveryWord() throws {
        let document = InventedMeeting().document
        let page = try PageReader(try PageTests.html(.rich))
        func bare(_ text: String) -> String { String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init)) }
        for speech in document.record.speeches {
            let element = try #require(page.elements.first { $0.attributes["id"] == speech.id })
            var shown = bare(element.text)
            for scene in document.record.scenes where scene.speech == speech.id { shown = shown.replacing(bare(scene.text), with: "") }
            #expect(shown.hasSuffix(bare(speech.text)), "\(speech.id)")
        }
    }

    @Test func aRecordThatLacksEverythingStillReads() throws {
        let page = try PageReader(try PageTests.html(.bare))
        for words in ["採決や選挙の記録は見つかりませんでした", "出席者の人数の記載はありません", "定足数についての記載はありません", "質問と答弁の記録は見つかりませんでした",
                      "次回の日程の記載はありません", "この会議録で行えた確認はありません"] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(!page.text.contains("nil") && !page.text.contains("Optional") && !page.text.contains("View("))
    }

    @Test func nothingOfTheProgramShowsThrough() throws {
        for sample in [Sample.rich, .empty, .bare, .emptyIndex] {
            let text = try PageReader(try PageTests.html(sample)).text
            for leak in ["nil", "Optional(", "Absent", "{{", "}}", "false", "true"] { #expect(!text.contains(leak), "\(leak) in \(sample)") }
        }
    }
}

/// Minutes that try to break out of the page.
enum Hostile {
    /// A quotation mark under a combining accent is one `Character`: escaping by `Character` would let it through.
    static let attacks = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onmouseover=alert(1) x=\"\u{308}", "<\u{338}b>", "'><svg/onload=alert(1)>",
                          "</title></style><b>", "{{title}} {{{style}}}", "&lt;b&gt; &amp; & &#x3c;b", "javascript:alert(1)", "[x](javascript:alert(1))", "| a | b |", "\u{1}\u{c}\u{7f}\u{85}\u{fffe}"]

    static var document: Document {
        var lines = ["令和6年度第1回<i>みほん</i>\"審議会\"会議録", "日時　令和6年5月7日（火）　午後2時", "場所　<script>1</script>", ""]
        for attack in attacks { lines += ["会長\t\(attack)と述べます。", "委員\t\(attack)は何ですか。"] }
        var document = Pipeline.run(Array(lines.joined(separator: "\n").utf8), path: "<b>\"&.txt")
        let speeches = document.record.speeches
        guard let first = speeches.first, let last = speeches.last else { return document }
        let bad = attacks.joined(separator: " ")
        document.record.source.kind = .minutes
        document.record.meeting.title = Stated(bad, first.span)
        document.record.meeting.venue = Stated(bad, first.span)
        document.record.agenda = [AgendaItem(id: "a1", number: "\"><b>", title: bad, level: 1, listed: true, span: first.span, heading: first.span)]
        for index in speeches.indices { document.record.speeches[index].agendaItem = "a1"; document.record.speeches[index].speaker.label = bad }
        document.record.votes = [Vote(id: "v1", agendaItem: "a1", items: [bad, bad], object: .original, method: .namedBallot, tally: Tally(for: 1, against: 0), result: .other,
                                      resultText: bad, ballots: [Ballot(name: bad, choice: .for, span: first.span)], speech: first.id, span: first.span)]
        document.record.exchanges = [Exchange(id: "e1", agendaItem: "a1", questioner: first.id, questions: [
            Question(id: "e1.q1", number: 1, speech: first.id, span: first.span, words: first.words, digest: SharedWords(bad), digestSpan: first.span, addressee: bad, materials: [bad]),
        ], answers: [Answer(id: "e1.a1", number: 1, speech: last.id, span: last.span, words: SharedWords(bad), digest: SharedWords(bad), digestSpan: last.span)],
           links: [Link(question: "e1.q1", answer: "e1.a1", basis: [.number], confidence: 1)])]
        document.record.findings = [Finding(rule: "text.compat", severity: .error, message: Message(bad, en: bad), advice: Message(bad, en: bad), span: first.span,
                                            related: [Finding.Related(Message(bad, en: bad), last.span)])]
        document.record.checks = [CheckResult(rule: "text.compat", subject: "<b>", verdict: .contradicted, span: first.span)]
        return document
    }
}
