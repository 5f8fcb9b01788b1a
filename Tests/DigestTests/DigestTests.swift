import Digest
import Minutes
import Pipeline
import SourceText
import Testing

@Suite struct DigestTests {
    private func pages(_ document: Document, _ options: DigestOptions = InventedMeeting.options) throws -> DigestPages {
        try Digest(options).pages(of: document).get()
    }

    @Test func thePageQuotesAndIsTheSameEveryTime() throws {
        let document = InventedMeeting().document
        let first = try pages(document), second = try pages(document)
        #expect(first.html == second.html && first.markdown == second.markdown)
        let html = String(decoding: first.html, as: UTF8.self)
        #expect(html.contains("みどり野市緑地審議会.txt") && !html.contains("records/"))
        #expect(html.contains(document.record.source.sha256) && html.contains("giji 0.1.0"))
    }

    @Test func aVoteShowsItsNumbersAndAMarkWhereTheMajorityIs() throws {
        let page = try PageReader(String(decoding: try pages(InventedMeeting().document).html, as: UTF8.self))
        let card = try #require(page.elements.first { $0.attributes["id"] == "decision-v1" })
        #expect(card.text.contains("賛成 11人") && card.text.contains("反対 3人") && card.text.contains("過半数は8人") && card.text.contains("確認できました"))
        let bar = try #require(page.elements.firstIndex { $0.attributes["aria-labelledby"] == "bar-v1-title" })
        #expect(page.children(bar, "rect").contains { $0.attributes["class"] == "part for" && $0.attributes["width"] == "73.33%" })
        #expect(page.children(bar, "line").contains { $0.attributes["class"] == "mark" && $0.attributes["x1"] == "53.33%" })
        let silent = try #require(page.elements.first { $0.attributes["id"] == "decision-v2" })
        #expect(silent.text.contains("票数の記載はありません") && !silent.text.contains("0人"))
    }

    @Test func aQuotationLeadsToItsWordsInTheRecord() throws {
        let page = try PageReader(String(decoding: try pages(InventedMeeting().document).html, as: UTF8.self))
        for id in ["e1.q1", "e1.q2", "e1.q3", "e1.q4", "e1.a1", "e1.a2", "e1.a3", "e2.q1", "e2.a1"] {
            let mark = try #require(page.elements.first { $0.attributes["id"] == "p-\(id)" })
            #expect(mark.name == "mark" && page.all("blockquote").contains { $0.text.contains(mark.text) }, "\(id)")
        }
        #expect(page.elements.contains { $0.attributes["id"] == "e1.q4" && $0.attributes["class"] == "point follow" })
        let open = try #require(page.elements.first { $0.attributes["id"] == "e1.q2" })
        #expect(open.text.contains("対応する答弁を見つけられませんでした"))
    }

    @Test func theBoxOfChecksIsTheRecords() throws {
        var document = InventedMeeting().document
        document.record.checks = [CheckResult(rule: "some.rule", subject: "v1", verdict: .unverifiable, span: nil)]
        document.record.findings = []
        let page = try PageReader(String(decoding: try pages(document).html, as: UTF8.self))
        let table = try #require(page.elements.first { $0.attributes["class"] == "checks" })
        #expect(table.text.contains("some.rule") && table.text.contains("確認できない 1件") && !table.text.contains("曜日"))
        #expect(!page.text.contains("見つかった点"))
    }

    @Test func minutesThatAttackStayText() throws {
        let page = try PageReader(try PageTests.html(.hostile))
        for attack in Hostile.attacks.dropLast() { #expect(page.text.contains(attack), "\(attack)") }
        #expect(page.all("b").allSatisfy { !$0.text.isEmpty } && page.all("i", "img").isEmpty)
        #expect(page.text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0xFFFE })
    }

    @Test func markdownHoldsNoMarkupOfTheMinutes() throws {
        var options = InventedMeeting.options
        options.isForced = true
        let markdown = String(decoding: try pages(Hostile.document, options).markdown, as: UTF8.self)
        var isEscaped = false
        for character in markdown.unicodeScalars {
            if character == "<" || character == "`" { #expect(isEscaped) }
            isEscaped = character == "\\" && !isEscaped
        }
        let titles = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
        #expect(titles == ["## 決まったこと", "## 出席と定足数", "## 議題ごとの質疑", "## 答えが見当たらない質問", "## 次回・お知らせ", "## 確認したこと", "## 会議録の全文", "## この要約について"])
        #expect(!markdown.contains("](") || markdown.contains("\\]("))
    }

    @Test func templatesCanBeReplacedAndABadOneIsNamed() throws {
        let page = try Digest(DigestOptions(templates: ["page.mustache": "<p>{{title}}</p>"])).pages(of: InventedMeeting().document).get()
        #expect(String(decoding: page.html, as: UTF8.self).hasPrefix("<p>令和6年度第3回"))
        #expect { try Digest(DigestOptions(templates: ["next.mustache": "a\n{{#x}}"])) } throws: { ($0 as? TemplateError)?.file == "next.mustache" }
    }

    @Test func theReportShowsThePassageInItsLineAndBothPlaces() throws {
        let page = try PageReader(try PageTests.html(.report))
        let finding = try #require(page.elements.first { $0.attributes["class"] == "finding error" })
        #expect(finding.text.contains("賛成13名、反対4名") && finding.text.contains("本日は15名の御出席") && finding.text.contains("52行目"))
    }
}

@Suite struct RefusalTests {
    private static func refusal(_ lines: [String]) -> Refusal.Reason? {
        var document = Pipeline.run(Array(lines.joined(separator: "\n").utf8), path: "みほん.txt")
        document.record.source.kind = .minutes
        return Refusal.reason(for: document)?.reason
    }

    private static let secret = ["委員\t相手方の氏名と交渉の金額について、この場限りのこととして詳しく伺います。", "事務局\t金額は三百万円で、相手方との話し合いは先月から続いております。"]

    @Test func aClosedPartThatIsStillThereIsRefused() {
        let opening = ["会長\tそれでは、ここからは非公開といたします。"]
        #expect(Self.refusal(opening + ["（ここから非公開）"] + Self.secret + ["（非公開ここまで）", "会長\t以上で終わります。"]) == .closedPart)
        #expect(Self.refusal(opening + ["〔秘密会開始〕"] + Self.secret + ["〔秘密会終了〕"]) == .closedPart)
        #expect(Self.refusal(opening + ["【非公開】"] + Self.secret) == .closedPart)
    }

    @Test func struckWordsAreRefused() {
        #expect(Self.refusal(["会長\t始めます。", "（取消し開始）"] + Self.secret + ["（取消し終了）", "会長\t終わります。"]) == .struckPart)
    }

    @Test func talkAboutClosingIsNone() {
        #expect(Self.refusal(["会長\tこの議題は個人の情報を含みますので、非公開とすることに御異議ありませんか。", "委員\t資料3（非公開）の扱いはどうなりますか。",
                              "会長\t秘密会を開く必要はないと考えます。さきほどの発言の取消しを許可いたします。"]) == nil)
        #expect(Self.refusal(["会長\tここからは非公開といたします。", "（以下、非公開）", "（非公開部分は省略）", "会長\t再開します。次の議題は、来年度の予定についてです。説明を事務局からお願いいたします。"]) == nil)
    }

    @Test func whatIsNotMinutesHasNoPageUnlessForced() throws {
        var document = InventedMeeting().document
        document.record.source.kind = .notMinutes
        #expect(throws: Refusal.self) { try Digest().pages(of: document).get() }
        let forced = try Digest(DigestOptions(isForced: true)).pages(of: document).get()
        #expect(String(decoding: forced.html, as: UTF8.self).contains("通常は要約を作らない文書です"))
        #expect(String(decoding: forced.markdown, as: UTF8.self).contains("通常は要約を作らない文書です"))
    }
}
