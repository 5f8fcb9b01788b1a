import Foundation
import Readers
import SourceText
import Testing

/// Which words of a Word file are read, and where they stand.
@Suite(.enabled(if: hasArchiveLibrary, "libarchive13 is not installed"))
struct DOCXWordsTests {
    private func lines(_ body: String, styles: String = "", numbering: String = "") -> [String] {
        text(wordFile(body, parts: [("word/styles.xml", "<w:styles>\(styles)</w:styles>"), ("word/numbering.xml", "<w:numbering>\(numbering)</w:numbering>")])).split(separator: "\n").map(String.init)
    }

    private static let numbers = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimalFullWidth\"/><w:lvlText w:val=\"第%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    private static let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    private static let deletedEnd = "<w:rPr><w:del w:id=\"1\" w:author=\"南川\"/></w:rPr>"

    /// Headings and directions stand in rows whose speaker's cell is empty.
    @Test func aRowWithoutAFirstCellBeginsALine() {
        let table = wordTable([["会長", "始めます。"], ["", "１　会期について"], ["委員", "\n伺います。"], ["", "", "（休憩）"]])
        #expect(lines(table) == ["会長\t始めます。", "１　会期について", "委員\t伺います。", "（休憩）"])
    }

    @Test func wordsStruckOutAreNotReadAndReported() {
        let body = wordParagraph("○委員（西野太郎君）　") .replacing("</w:p>", with: wordRun("三人", "<w:strike/>") + wordRun("、四人", "<w:dstrike w:val=\"true\"/>") + wordRun("五人です。", "<w:strike w:val=\"0\"/>") + "</w:p>")
            + wordParagraph("○委員（東田花子君）　取り消します。", run: "<w:strike/>")
        #expect(lines(body) == ["○委員（西野太郎君）　五人です。"])
        let found = Readers.read(wordFile(body), name: "a.docx").notices
        #expect(found.map(\.kind) == [.struckText] && found[0].japanese.contains("2か所") && found[0].textRange == 33..<33)
    }

    /// The style of the run turns over what the paragraph's style says; one style is made from another.
    @Test func stylesHideAndStrike() {
        let styles = "<w:style w:type=\"character\" w:styleId=\"Memo\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Memo2\"><w:basedOn w:val=\"Memo\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Uchi\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Keshi\"><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Hyo\"><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>"
        let body = wordParagraph("開会").replacing("</w:p>", with: wordRun("（要確認）", "<w:rStyle w:val=\"Memo2\"/>") + "</w:p>")
            + wordParagraph("内部の覚え", "<w:pStyle w:val=\"Uchi\"/>") + wordParagraph("見える語", "<w:pStyle w:val=\"Uchi\"/>", run: "<w:rStyle w:val=\"Memo\"/>")
            + wordParagraph("見せる語", "<w:pStyle w:val=\"Uchi\"/>", run: "<w:vanish w:val=\"0\"/>") + wordParagraph("消した語", "<w:pStyle w:val=\"Keshi\"/>") + wordParagraph("表の語", "<w:pStyle w:val=\"Hyo\"/>")
        #expect(lines(body, styles: styles) == ["開会", "見える語", "見せる語", "表の語"])
        #expect(notices(wordFile(body, parts: [("word/styles.xml", "<w:styles>\(styles)</w:styles>")])) == [.hiddenText, .struckText])
    }

    @Test func signsThatAreNoLetters() {
        let body = "<w:p><w:r><w:t>資料１</w:t><w:noBreakHyphen/><w:t>２、</w:t><w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:t>二</w:t><w:sym w:font=\"Symbol\" w:char=\"F07E\"/><w:t>三</w:t><w:softHyphen/><w:t>人</w:t>"
            + "<w:sym w:font=\"ＭＳ 明朝\" w:char=\"2193\"/><w:sym w:font=\"Symbol\" w:char=\"F025\"/><w:sym w:font=\"Webdings\" w:char=\"F055\"/></w:r></w:p>"
        #expect(lines(body) == ["資料１-２、①二～三人↓%〓"])
    }

    /// A box that floats over the page says nothing in the middle of a sentence.
    @Test func textBoxesStandBelowTheirParagraph() {
        let box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>\(wordParagraph("要確認", "<w:pStyle w:val=\"1\"/>"))</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>\(wordParagraph("要確認"))</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        let body = wordParagraph("会期の決定", Self.list) + "<w:p><w:pPr>\(Self.list)</w:pPr>\(box)\(wordRun("議案の"))\(box)\(wordRun("審議"))</w:p>" + wordParagraph("その他", Self.list)
            + wordTable([["会長", "始めます。"]]).replacing("<w:t xml:space=\"preserve\">会長", with: "\(box.dropFirst(5).dropLast(6))<w:t>会長")
        #expect(lines(body, numbering: Self.numbers) == ["第１　会期の決定", "第２　議案の審議", "# 要確認", "# 要確認", "第３　その他", "会長\t始めます。", "# 要確認"])
    }

    /// A paragraph that is deleted with its end has no number; where only the end is deleted, its words run on.
    @Test func deletedEndsOfParagraphs() {
        let deleted = "<w:p><w:pPr>\(Self.list)\(Self.deletedEnd)</w:pPr><w:del><w:r><w:delText>予算</w:delText></w:r></w:del></w:p>"
        let joined = wordParagraph("それでは、", Self.deletedEnd) + wordParagraph("始めます。")
        let body = wordParagraph("会期の決定", Self.list) + deleted + wordParagraph("条例の", Self.list + Self.deletedEnd) + wordParagraph("改正", Self.list) + wordParagraph("その他", Self.list) + joined
        #expect(lines(body, numbering: Self.numbers) == ["第１　会期の決定", "第２　条例の改正", "第３　その他", "それでは、始めます。"])
        #expect(Readers.read(wordFile(deleted + body), name: "a.docx").notices.first?.japanese.contains("挿入0、削除2") ?? false)
        #expect(Readers.read(wordFile(joined), name: "a.docx").notices.first?.japanese.contains("挿入0、削除1") ?? false)
    }

    @Test func footnotesAreReportedAtTheirPlace() {
        let found = Readers.read(wordFile("<w:p><w:r><w:t>会費</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"), name: "a.docx").notices
        #expect(found.map(\.kind) == [.notes] && found[0].textRange == 6..<6 && !found[0].isFatal)
    }

    @Test func aFileThatEndsInATextBoxKeepsItsWords() {
        let file = zip([("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>開会</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>案</w:t></w:r></w:p>")])
        #expect(text(file) == "開会\n案")
    }

    /// Lists take their shape from a style of lists, or shape a level anew.
    @Test func numbersOfStylesAndOfListsOfTheirOwn() {
        let numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Nittei\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Nittei\"/><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"日程第%1\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"3\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimalFullWidth\"/><w:lvlText w:val=\"議案%1\"/></w:lvl></w:lvlOverride></w:num>"
        let body = ["1", "1", "2", "3", "3"].map { wordParagraph("会期", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\($0)\"/></w:numPr>") }.joined()
        #expect(lines(body, numbering: numbering) == ["日程第1　会期", "日程第2　会期", "1.　会期", "議案１　会期", "議案２　会期"])
    }

    /// The words of a cell do not run on into the next one, whatever was deleted between them.
    @Test func deletedEndsInCells() {
        let cell = { (words: String, properties: String) in "<w:tc>\(wordParagraph(words, properties))</w:tc>" }
        let table = "<w:tbl><w:tr>\(cell("会長", Self.deletedEnd))\(cell("会期", Self.list))</w:tr><w:tr>\(cell("委員", Self.deletedEnd))\(cell("予算", Self.list + Self.deletedEnd))</w:tr></w:tbl>"
        #expect(lines(table + wordParagraph("以上"), numbering: Self.numbers) == ["会長\t第１　会期", "委員\t第２　予算", "以上"])
    }
}
