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
        let body = DOCXBody(numbering: numbering(of: package))
        let isWhole = Markup.read(xml, isHTML: false, body)
        var notices = hidden(body, of: package)
        let bytes = body.text.bytes
        if !isWhole { notices.append(ReadNotice(.broken, "Wordの文書の途中が壊れています。読めたところまでを使いました。", en: "The Word file is damaged in the middle. The part before it was used.")) }
        if bytes.allSatisfy({ $0 <= 0x20 }) {
            notices.append(ReadNotice(.empty, isFatal: true, "Wordの文書に本文がありません。", en: "The Word file holds no text."))
        }
        return ReadFile(text: ExtractedText(bytes: bytes, origins: .init(unit: .paragraph, numbers: body.text.origins)), mediaType: mediaType,
                        charset: "UTF-8", notices: notices)
    }

    private static func numbering(of package: DOCXPackage) -> DOCXNumbering {
        let gathered = DOCXNumberingFile()
        for part in ["numbering", "styles"] {
            if let xml = package.part(part) { Markup.read(xml, isHTML: false, gathered) }
        }
        return gathered.numbering
    }

    /// Tracked changes, comments and hidden words go out with the file when it is published.
    private static func hidden(_ body: DOCXBody, of package: DOCXPackage) -> [ReadNotice] {
        var notices: [ReadNotice] = []
        if body.insertions + body.deletions > 0 {
            notices.append(ReadNotice(.trackedChanges, "変更履歴が残っています（挿入\(body.insertions)、削除\(body.deletions)）。このファイルを公開する前に、Wordで変更履歴を確定してください。ここでは変更後の文章を読みました。",
                                      en: "Tracked changes remain (\(body.insertions) insertions, \(body.deletions) deletions). Accept or reject them before this file is published. The changed text was read.",
                                      textRange: body.firstChange.map { $0..<$0 }))
        }
        if let xml = package.part("comments"), xml.contains("<w:comment ", in: xml.indices) {
            notices.append(ReadNotice(.comments, "コメントが残っています。このファイルを公開する前に、Wordで削除してください。", en: "Comments remain. Delete them before this file is published."))
        }
        if body.hiddenRuns > 0 {
            notices.append(ReadNotice(.hiddenText, "隠し文字が\(body.hiddenRuns)か所あります。このファイルを公開する前に、Wordで削除してください。隠し文字は読みませんでした。",
                                      en: "The file holds hidden text (\(body.hiddenRuns) places), which was not read. Delete it before this file is published."))
        }
        return notices
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

/// Turns word/document.xml into text: a line for each paragraph, tabs between the cells of a row.
final class DOCXBody: MarkupHandler {
    private(set) var text = TextBuilder()
    private(set) var insertions = 0
    private(set) var deletions = 0
    private(set) var hiddenRuns = 0
    /// Offset in the text of the first tracked change.
    private(set) var firstChange: Int?

    private var paragraph = 0
    private var isInText = false
    private var isHidden = false
    /// Depth inside what is not read: deleted text, the reading of ruby, the fallback of a drawing.
    private var leftDepth = 0
    private var rows: [Bool] = []
    private var isCellStart = false
    private var numbering: DOCXNumbering
    /// Style, list and level of the paragraph, as far as they were read.
    private var properties: (style: String?, list: String?, level: Int?) = (nil, nil, nil)
    /// The number that Word draws before the paragraph's first word.
    private var number: String?

    private static let left: Set<String> = ["w:del", "w:moveFrom", "w:rt", "mc:Fallback", "w:pPrChange", "w:rPrChange"]

    init(numbering: DOCXNumbering) { self.numbering = numbering }

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        noteChange(name)
        if DOCXBody.left.contains(name) { leftDepth += 1 }
        guard leftDepth == 0 else { return }
        switch name {
        case "w:p": startParagraph()
        case "w:r": isHidden = false
        case "w:vanish" where isInRun && attributes["w:val"] != "0" && attributes["w:val"] != "false": isHidden = true; hiddenRuns += 1
        case "w:t": isInText = !isHidden
        case "w:tab": if !isHidden, isInRun { putNumber(); put("\t") }
        case "w:br", "w:cr": if !isHidden, isInRun { text.lineBreak() }
        case "w:pStyle":
            properties.style = attributes["w:val"]
            if let style = attributes["w:val"], isHeading(style) { put("# ") }
        case "w:numId": properties.list = attributes["w:val"]
        case "w:ilvl": properties.level = attributes["w:val"].flatMap { Int($0) }
        case "w:tr": text.block(); rows.append(false)
        case "w:tc": isCellStart = true; if rows.last == true { text.cell() }
        default: break
        }
        if name == "w:r" { isInRun = true }
    }

    func end(_ name: String) {
        if DOCXBody.left.contains(name) { leftDepth = max(0, leftDepth - 1); return }
        guard leftDepth == 0 else { return }
        switch name {
        case "w:p": if rows.isEmpty { endParagraph() } else { isCellStart = false }
        case "w:pPr": number = numbering.next(list: properties.list, level: properties.level, style: properties.style)
        case "w:r": isInRun = false
        case "w:t": isInText = false
        case "w:tr": if !rows.isEmpty { rows.removeLast() }; text.block()
        case "w:tc": if !rows.isEmpty { rows[rows.count - 1] = true }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        guard isInText, leftDepth == 0 else { return }
        putNumber()
        text.verbatim(bytes.lazy.map { $0 == 0x0A ? 0x20 : $0 }, origin: paragraph)
    }

    private var isInRun = false

    /// The first paragraph of a cell stays on the row's line, an empty paragraph is an empty line.
    private func startParagraph() {
        paragraph += 1
        if !isCellStart { text.block() }
        isHidden = false
        properties = (nil, nil, nil)
        number = nil
    }

    private func endParagraph() {
        if text.beginsLine { text.lineBreak() } else { text.block() }
    }

    private func putNumber() {
        guard let number else { return }
        self.number = nil
        text.verbatim(number.utf8, origin: paragraph)
    }

    private func put(_ words: StaticString) {
        text.verbatim(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount), origin: paragraph)
    }

    /// Style ids of headings: Heading1, 見出し1; Japanese versions of Word number the built-in ones 1 to 9.
    private func isHeading(_ style: String) -> Bool {
        guard rows.isEmpty else { return false }
        return style.hasPrefix("Heading") || style.hasPrefix("見出し") || (style.count == 1 && "123456789".contains(style))
    }

    private func noteChange(_ name: String) {
        switch name {
        case "w:ins", "w:moveTo": insertions += 1
        case "w:del", "w:moveFrom": deletions += 1
        default: return
        }
        firstChange = firstChange ?? text.bytes.count
    }
}
