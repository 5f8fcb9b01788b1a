import SourceText

/// Turns the body of a Word file into text: a line for each paragraph, tabs between the cells of a row.
final class DOCXBody: MarkupHandler {
    private(set) var changes = DOCXChanges()
    private(set) var hidden = Passages()
    private(set) var struck = Passages()
    /// Footnotes and endnotes that the words refer to.
    private(set) var notes = Passages()

    private let looks: DOCXLooks
    private var numbering: DOCXNumbering
    private var paragraphCount = 0
    /// Depth inside what is not read: deleted text, the reading of ruby, the fallback of a drawing.
    private var leftDepth = 0
    private var story = Story()
    /// Where the text boxes stand whose words are being read.
    private var outer: [Story] = []

    /// A run of paragraphs: the body, or the inside of a text box.
    private struct Story {
        var text = TextBuilder()
        var paragraph = Paragraph()
        var run: DOCXLook?
        var isInText = false
        /// For each open row where it begins in the text, and its last cell.
        var rows: [(start: Int, cell: Int)] = []
        var tables: [SpeechTable] = []
        var edits: [TextEdit] = []
        /// The end of the paragraph before was deleted: the words run on.
        var runsOn = false
        /// Text boxes that wait for the end of the paragraph, or row, in which they are anchored.
        var boxes: [TextBuilder] = []
    }

    private struct Paragraph {
        var place = 0
        var style: String?
        var list: String?
        var level: Int?
        var isInProperties = false
        var hasProperties = false
        var isEndDeleted = false
        var continuesLine = false
        /// The number that Word draws before the paragraph's first word.
        var number: String?
    }

    private static let left: Set<String> = ["w:del", "w:moveFrom", "w:rt", "mc:Fallback", "w:pPrChange", "w:rPrChange"]

    init(numbering: DOCXNumbering, looks: DOCXLooks) {
        self.numbering = numbering
        self.looks = looks
    }

    /// The text, when all has been read or the file ended too soon.
    func finish() -> TextBuilder {
        while !outer.isEmpty { endBox() }
        printBoxes()
        let edits = story.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard !edits.isEmpty else { return story.text }
        for passages in [\DOCXBody.hidden.first, \.struck.first, \.notes.first, \.changes.first] { self[keyPath: passages] = self[keyPath: passages].map(edits.moved) }
        story.text.edit(edits)
        return story.text
    }

    // MARK: events

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        noteChange(name)
        if DOCXBody.left.contains(name) { leftDepth += 1 }
        guard leftDepth == 0 else { return }
        switch name {
        case "w:p": startParagraph()
        case "w:pPr": story.paragraph.isInProperties = true
        case "w:pStyle":
            story.paragraph.style = attributes["w:val"]
            if let style = attributes["w:val"], isHeading(style) { story.text.verbatim("# ".utf8, origin: story.paragraph.place) }
        case "w:numId": story.paragraph.list = attributes["w:val"]
        case "w:ilvl": story.paragraph.level = attributes["w:val"].flatMap { Int($0) }
        case "w:r": story.run = DOCXLook()
        case "w:vanish", "w:strike", "w:dstrike", "w:rStyle": story.run?.set(name, attributes["w:val"])
        case "w:t": story.isInText = true
        case "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:sym": if story.run != nil { sign(name, attributes) }
        case "w:footnoteReference", "w:endnoteReference": if isRead { notes.note(at: story.text.bytes.count) }
        case "w:tbl": story.tables.append(SpeechTable())
        case "w:tr": startRow()
        case "w:tc": startCell()
        case "w:txbxContent": outer.append(story); story = Story()
        default: break
        }
    }

    func end(_ name: String) {
        if DOCXBody.left.contains(name) { leftDepth = max(0, leftDepth - 1); return }
        guard leftDepth == 0 else { return }
        switch name {
        case "w:p": endParagraph()
        case "w:pPr": endProperties()
        case "w:r": story.run = nil
        case "w:t": story.isInText = false
        case "w:tc": endCell()
        case "w:tr": endRow()
        case "w:tbl": endTable()
        case "w:txbxContent": endBox()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        guard story.isInText, leftDepth == 0, isRead else { return }
        put(bytes.lazy.map { $0 == 0x0A ? 0x20 : $0 })
    }

    // MARK: paragraphs

    /// The first paragraph of a cell stays on the row's line.
    private func startParagraph() {
        paragraphCount += 1
        story.paragraph = Paragraph()
        story.paragraph.place = paragraphCount
        story.paragraph.continuesLine = story.runsOn && !story.text.beginsLine
        if !story.paragraph.continuesLine { story.text.block(isInCell: !story.rows.isEmpty) }
        story.runsOn = false
    }

    /// A paragraph whose end is deleted has no number of its own, unless words of it are left.
    private func endProperties() {
        story.paragraph.isInProperties = false
        story.paragraph.hasProperties = true
        if !story.paragraph.isEndDeleted { countParagraph() }
    }

    private func countParagraph() {
        guard story.paragraph.hasProperties else { return }
        story.paragraph.hasProperties = false
        guard !story.paragraph.continuesLine else { return }
        story.paragraph.number = numbering.next(list: story.paragraph.list, level: story.paragraph.level, style: story.paragraph.style)
    }

    /// An empty paragraph is an empty line.
    private func endParagraph() {
        if story.paragraph.isEndDeleted {
            story.runsOn = true
        } else if story.rows.isEmpty {
            if story.text.beginsLine { story.text.lineBreak() } else { story.text.block() }
        }
        if story.rows.isEmpty { printBoxes() }
    }

    // MARK: tables

    private func startRow() {
        story.runsOn = false
        story.text.block()
        story.rows.append((story.text.bytes.count, story.text.bytes.count))
        if !story.tables.isEmpty { story.tables[story.tables.count - 1].addRow() }
    }

    /// Cells that hold nothing take no place on the line.
    private func startCell() {
        guard let row = story.rows.last else { return }
        story.runsOn = false
        if story.text.bytes.count > row.start { story.text.cell() }
        story.rows[story.rows.count - 1].cell = story.text.bytes.count
    }

    private func endCell() {
        guard let row = story.rows.last, !story.tables.isEmpty else { return }
        story.tables[story.tables.count - 1].addCell(row.cell..<story.text.bytes.count)
    }

    private func endTable() {
        guard let table = story.tables.popLast() else { return }
        story.edits += table.edits(in: story.text.bytes)
    }

    private func endRow() {
        _ = story.rows.popLast()
        story.text.block()
        if story.rows.isEmpty { printBoxes() }
    }

    // MARK: text boxes

    /// Word floats them over the page: what they say stands below the words that they are anchored in, never among them.
    private func printBoxes() {
        guard !story.boxes.isEmpty else { return }
        for box in story.boxes { story.text.append(box) }
        story.text.block()
        story.boxes = []
    }

    private func endBox() {
        guard var around = outer.popLast() else { return }
        story.text.edit(story.edits.sorted { $0.range.lowerBound < $1.range.lowerBound })
        around.boxes.append(story.text)
        around.boxes += story.boxes
        story = around
    }

    // MARK: words

    /// Whether the words of the run are read. Those that are hidden or struck out are counted.
    private var isRead: Bool {
        guard leftDepth == 0, let run = story.run else { return false }
        if looks.isHidden(run, paragraph: story.paragraph.style) { hidden.note(at: story.text.bytes.count); return false }
        if looks.isStruck(run, paragraph: story.paragraph.style) { struck.note(at: story.text.bytes.count); return false }
        return true
    }

    /// What stands for itself in a run.
    private func sign(_ name: String, _ attributes: MarkupAttributes) {
        guard isRead else { return }
        switch name {
        case "w:tab": put("\t".utf8)
        case "w:noBreakHyphen": put("-".utf8)
        case "w:sym": put(DOCXSymbols.sign(font: attributes["w:font"] ?? "", code: attributes["w:char"] ?? "").utf8)
        default: story.text.lineBreak()
        }
    }

    private func put(_ words: some Sequence<UInt8>) {
        countParagraph()
        if let number = story.paragraph.number {
            story.paragraph.number = nil
            story.text.verbatim(number.utf8, origin: story.paragraph.place)
        }
        story.text.verbatim(words, origin: story.paragraph.place)
    }

    /// Style ids of headings: Heading1, 見出し1; Japanese versions of Word number the built-in ones 1 to 9.
    private func isHeading(_ style: String) -> Bool {
        guard story.rows.isEmpty else { return false }
        return style.hasPrefix("Heading") || style.hasPrefix("見出し") || (style.count == 1 && "123456789".contains(style))
    }

    private func noteChange(_ name: String) {
        switch name {
        case "w:ins", "w:moveTo", "w:del", "w:moveFrom": break
        default: return
        }
        let isDeletion = name == "w:del" || name == "w:moveFrom"
        if story.paragraph.isInProperties, isDeletion { story.paragraph.isEndDeleted = true }
        changes.note(isDeletion: isDeletion, ofWords: !story.paragraph.isInProperties, at: story.text.bytes.count)
    }
}
