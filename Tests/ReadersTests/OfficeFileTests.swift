import Foundation
import Readers
import SourceText
import Testing

/// Office files by what they are, wherever their parts stand.
@Suite struct OfficeFileTests {
    /// Word for the web and document systems name the main part as they like.
    @Test(.enabled(if: hasArchiveLibrary, "libarchive13 is not installed"))
    func theMainPartIsFoundThroughItsRelationship() {
        let schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let root = "<Relationships><Relationship Id=\"r1\" Type=\"\(schema)/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>"
        let beside = "<Relationships><Relationship Id=\"r1\" Type=\"\(schema)/numbering\" Target=\"../lists/numbers.xml\"/></Relationships>"
        let numbers = "<w:numbering><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"第%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
        let file = wordFile(wordParagraph("会期の決定", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), main: "word/document2.xml",
                            parts: [("_rels/.rels", root), ("word/_rels/document2.xml.rels", beside), ("lists/numbers.xml", numbers)])
        #expect(text(file) == "第1　会期の決定")
        let sheet = zip([("_rels/.rels", root.replacing("/word/document2.xml", with: "xl/workbook.xml")), ("xl/workbook.xml", "<x/>")])
        #expect(Readers.read(sheet, name: "a.xlsx").refusal?.japanese.contains("Excel") ?? false)
    }

    /// The names of the streams stand at the end of the file, behind its words.
    @Test(arguments: [("EncryptedPackage", "パスワード"), ("WordDocument", "Wordの古い形式（.doc）"), ("Workbook", "Excelの表（.xls）"), ("DocumentText", "一太郎")])
    func compoundFilesAreNamedByTheirStreams(stream: String, expected: String) {
        let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0x20, count: 20_000) + name + [UInt8](repeating: 0, count: 100)
        #expect(Readers.read(file, name: "会議録.doc").refusal?.japanese.contains(expected) ?? false)
    }
}
