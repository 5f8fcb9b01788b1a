import Foundation
import Readers
import SourceText
import Testing

@Suite struct DOCXReaderTests {
    private static let hasLibrary = dlopen("libarchive.so.13", RTLD_NOW) != nil

    private func document(_ body: String, comments: String? = nil, parts: [(name: String, content: String)] = []) -> [UInt8] {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
        return zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", xml)] + (comments.map { [("word/comments.xml", $0)] } ?? []) + parts)
    }

    private func paragraph(_ words: String, style: String? = nil) -> String {
        "<w:p>" + (style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? "") + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
    }

    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func paragraphsTablesAndHeadings() {
        let table = "<w:tbl><w:tr><w:tc>\(paragraph("会長"))</w:tc><w:tc>\(paragraph("始めます。"))\(paragraph("よろしいですか。"))</w:tc></w:tr></w:tbl>"
        let tabbed = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>日時</w:t><w:tab/><w:t>令和6年</w:t></w:r></w:p>"
        let file = document(paragraph("１　開会", style: "Heading1") + tabbed + table + "<w:p/>" + paragraph("以上"))
        #expect(text(file) == "# １　開会\n日時\t令和6年\n会長\t始めます。\nよろしいですか。\n\n以上")
        #expect(notices(file).isEmpty)
        let read = Readers.read(file, name: "a.docx")
        #expect(read.text.origin(of: read.text.bytes.count - 1)?.unit == .paragraph)
    }

    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func whatMustNotBePublished() {
        let changed = "<w:p><w:r><w:t>賛成は</w:t></w:r><w:del><w:r><w:delText>10人</w:delText></w:r></w:del><w:ins><w:r><w:t>11人</w:t></w:r></w:ins><w:r><w:t>です。</w:t></w:r></w:p>"
        let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部メモ</w:t></w:r><w:r><w:t>公開</w:t></w:r></w:p>"
        let file = document(changed + hidden, comments: "<w:comments><w:comment w:id=\"0\"><w:p/></w:comment></w:comments>")
        #expect(text(file) == "賛成は11人です。\n公開")
        #expect(notices(file) == [.trackedChanges, .comments, .hiddenText])
    }

    private static let numbering = """
        <w:numbering>
        <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalFullWidth"/><w:lvlText w:val="第%1"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="(%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:suff w:val="nothing"/><w:lvlText w:val="%3"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06C;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/><w:pStyle w:val="Gidai"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        </w:numbering>
        """
    private static let styles = """
        <w:styles><w:style w:type="paragraph" w:styleId="Gidai"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Gidai2"><w:basedOn w:val="Gidai"/></w:style></w:styles>
        """

    private func numbered(_ words: String, list: Int, level: Int = 0) -> String {
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
    }

    /// Word draws the numbers of its lists; the words of the paragraphs do not hold them.
    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func numbersOfLists() {
        let body = numbered("会期の決定", list: 1) + numbered("議案の審議", list: 1) + numbered("条例の改正", list: 1, level: 1) + numbered("手数料", list: 1, level: 2) + numbered("公園", list: 1, level: 2)
            + paragraph("ここで休憩します。") + numbered("予算", list: 1, level: 1) + numbered("その他", list: 1) + numbered("報告", list: 1, level: 1) + numbered("", list: 2) + numbered("資料", list: 2)
            + paragraph("諮問", style: "Gidai") + paragraph("答申", style: "Gidai2") + numbered("別の一覧", list: 4) + numbered("番号なし", list: 0)
        let file = document(body, parts: [("word/numbering.xml", Self.numbering), ("word/styles.xml", Self.styles)])
        #expect(text(file).split(separator: "\n").map(String.init) == [
            "第１　会期の決定", "第２　議案の審議", "(1)　条例の改正", "①手数料", "②公園", "ここで休憩します。", "(2)　予算", "第３　その他", "(1)　報告", "●　資料", "一、　諮問", "二、　答申", "第１　別の一覧", "番号なし",
        ])
    }

    /// What the list was before a tracked change draws no number.
    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func formerNumbersAreNotDrawn() {
        let changed = "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>議題</w:t></w:r></w:p>"
        #expect(text(document(changed, parts: [("word/numbering.xml", Self.numbering)])) == "議題")
    }

    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func otherArchives() {
        #expect(notices(zip([("xl/workbook.xml", "<x/>")])) == [.unreadable])
        #expect(notices(zip([("readme.txt", "x")])) == [.unreadable])
        #expect(Readers.read(Array(document("<w:p/>").prefix(60)), name: "cut.docx").refusal != nil)
    }

    @Test func withoutTheLibraryTheSentenceNamesThePackage() {
        guard !Self.hasLibrary else { return }
        #expect(Readers.read(document(paragraph("あ")), name: "a.docx").refusal?.japanese.contains("libarchive13") ?? false)
    }

    /// Word counts from 0 to 32,767, whatever a damaged file says; the lowest level of a style is its own.
    @Test(.enabled(if: hasLibrary, "libarchive13 is not installed"))
    func numbersThatWordCannotBeginWith() {
        let numbering = """
            <w:numbering>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="-5"/><w:numFmt w:val="ideographDigital"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="9223372036854775807"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="1"><w:lvlText w:val="ア"/><w:pStyle w:val="Gidai"/></w:lvl><w:lvl w:ilvl="0"><w:lvlText w:val="第"/><w:pStyle w:val="Gidai"/></w:lvl>
            <w:lvl w:ilvl="2"><w:lvlText w:val="イ"/><w:pStyle w:val="Gidai"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
            </w:numbering>
            """
        let body = numbered("会期", list: 1).replacing("<w:ilvl w:val=\"0\"/>", with: "") + numbered("予算", list: 2) + numbered("決算", list: 2) + paragraph("諮問", style: "Gidai")
        let file = document(body, parts: [("word/numbering.xml", numbering), ("word/styles.xml", Self.styles)])
        #expect(text(file).split(separator: "\n").map(String.init) == ["一、　会期", "1.　予算", "2.　決算", "第　諮問"])
    }
}
