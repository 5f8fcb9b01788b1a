import Foundation
import Readers
import SourceText
import Testing

@Suite struct DOCXReaderTests {
    private static let hasLibrary = dlopen("libarchive.so.13", RTLD_NOW) != nil

    private func document(_ body: String, comments: String? = nil) -> [UInt8] {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
        return zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", xml)] + (comments.map { [("word/comments.xml", $0)] } ?? []))
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
}
