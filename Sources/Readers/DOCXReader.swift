import SourceText

/// Word documents (ECMA-376): paragraphs, tables, headings. What must not be published is reported.
enum DOCXReader {
    static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    static let reader = Reader(mediaType: mediaType, accepts: { $0.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }, read: read)

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        let package = DOCXPackage(file)
        switch package.main {
        case .bytes(let xml): return document(xml, of: package)
        case .missingLibrary:
            return .refused(ReadNotice(.missingProgram, isFatal: true, "Wordの文書を読むには、パッケージ libarchive13 を入れてください（sudo apt install libarchive13）。",
                                       en: "Reading Word files needs the package libarchive13 (sudo apt install libarchive13)."), mediaType: mediaType)
        case .none: return other(file)
        case .broken:
            return .refused(ReadNotice(.broken, isFatal: true, "Wordの文書が壊れていて、開けません。Wordで開いて保存し直してください。",
                                       en: "The Word file is damaged. Open it in Word and save it again."), mediaType: mediaType)
        }
    }

    private static func document(_ xml: [UInt8], of package: DOCXPackage) -> ReadFile {
        let numbering = DOCXNumberingFile(), looks = DOCXLooksFile()
        for (part, handler) in [("numbering", numbering), ("styles", numbering), ("styles", looks)] as [(String, any MarkupHandler)] {
            if let xml = package.part(part) { Markup.read(xml, isHTML: false, handler) }
        }
        let body = DOCXBody(numbering: numbering.numbering, looks: looks.looks)
        let isWhole = Markup.read(xml, isHTML: false, body)
        let text = body.finish(), bytes = text.bytes
        var notices = DOCXNotices.notices(of: body, package)
        if !isWhole { notices.append(ReadNotice(.broken, "Wordの文書の途中が壊れています。読めたところまでを使いました。", en: "The Word file is damaged in the middle. The part before it was used.")) }
        if bytes.allSatisfy({ $0 <= 0x20 }) {
            notices.append(ReadNotice(.empty, isFatal: true, "Wordの文書に本文がありません。", en: "The Word file holds no text."))
        }
        return ReadFile(text: ExtractedText(bytes: bytes, origins: .init(unit: .paragraph, numbers: text.origins)), mediaType: mediaType,
                        charset: "UTF-8", notices: notices)
    }

    /// Another kind of ZIP archive.
    private static func other(_ file: [UInt8]) -> ReadFile {
        func holds(_ path: String) -> Bool { if case .bytes = Archive.entry(path, of: file) { true } else { false } }
        if holds("xl/workbook.xml") { return refused("Excelの表（.xlsx）", "an Excel file") }
        if holds("ppt/presentation.xml") { return refused("PowerPoint（.pptx）", "a PowerPoint file") }
        if holds("content.xml") { return refused("OpenDocumentの文書（.odt など）", "an OpenDocument file") }
        return refused("圧縮ファイル（ZIP）", "a ZIP archive")
    }

    private static func refused(_ japanese: String, _ english: String) -> ReadFile {
        .refused(ReadNotice(.unreadable, isFatal: true, "\(japanese)は読めません。会議録の本文を、Word（.docx）かPDF、テキストで保存して指定してください。",
                            en: "This is \(english), which giji does not read. Give it the minutes as .docx, PDF or text."), mediaType: "application/zip")
    }
}
