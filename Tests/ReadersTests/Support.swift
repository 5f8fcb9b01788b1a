import Foundation
import Readers
import SourceText

/// The extracted text of a file, for comparison.
func text(_ file: some Sequence<UInt8>, name: String = "invented", options: ReadOptions = ReadOptions()) -> String {
    String(decoding: Readers.read(Array(file), name: name, options: options).text.bytes, as: UTF8.self)
}

/// The lines that hold anything.
func lines(_ html: String) -> [String] {
    text(html.utf8, name: "page.html").split(separator: "\n").map(String.init)
}

/// Kinds of the notices that a file raises.
func notices(_ file: some Sequence<UInt8>, name: String = "invented", options: ReadOptions = ReadOptions()) -> [ReadNotice.Kind] {
    Readers.read(Array(file), name: name, options: options).notices.map(\.kind)
}

extension String {
    func bytes(_ encoding: Encoding) -> [UInt8] { data(using: encoding).map { [UInt8]($0) } ?? [] }
}

/// A ZIP archive whose entries are stored, not compressed: enough for a Word file.
func zip(_ entries: [(name: String, content: String)]) -> [UInt8] {
    var archive: [UInt8] = [], directory: [UInt8] = []
    for entry in entries {
        let name = Array(entry.name.utf8), content = Array(entry.content.utf8)
        let offset = archive.count
        let common = little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(crc32(content)), 4) + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
        archive += [0x50, 0x4B, 3, 4] + little(20, 2) + common + name + content
        directory += [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(offset, 4) + name
    }
    let end = [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2) + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
}

private func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }

private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 } }
}

/// A Word file with a body and the parts beside it.
func wordFile(_ body: String, main: String = "word/document.xml", parts: [(name: String, content: String)] = []) -> [UInt8] {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
    return zip([("[Content_Types].xml", "<Types/>"), (main, xml)] + parts)
}

/// A paragraph of one run, with the properties of both.
func wordParagraph(_ words: String, _ properties: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(wordRun(words, run))</w:p>"
}

func wordRun(_ words: String, _ properties: String = "") -> String { "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }

/// A table: rows of cells that hold their paragraphs, one line each.
func wordTable(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { row in
        "<w:tr>" + row.map { cell in "<w:tc>" + cell.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "<w:p/>" : wordParagraph(String($0)) }.joined() + "</w:tc>" }.joined() + "</w:tr>"
    }.joined() + "</w:tbl>"
}

let hasArchiveLibrary = dlopen("libarchive.so.13", RTLD_NOW) != nil
