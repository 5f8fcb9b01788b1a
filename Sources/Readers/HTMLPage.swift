import SourceText

/// Turns the events of an HTML page into text.
final class HTMLPage: MarkupHandler {
    private(set) var text = TextBuilder()
    /// `src` of the frames, in order.
    private(set) var frames: [String] = []

    /// Elements whose content nobody reads as words.
    private static let left: Set<String> = ["script", "style", "noscript", "template", "head", "select", "button", "object", "svg", "iframe", "nav", "rt", "rp", "canvas", "audio", "video", "map"]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "aside", "address", "blockquote", "center", "form", "fieldset", "figure", "figcaption",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "pre", "table", "caption", "thead", "tbody", "tfoot", "tr", "body", "html",
        "details", "summary", "hr", "legend", "menu", "dir", "noframes", "textarea", "option",
    ]
    /// Elements of the page's own making have a hyphen in their names, and stand for blocks.
    private static func isBlock(_ name: String) -> Bool { blocks.contains(name) || name.utf8.contains(0x2D) }
    private static let empty: Set<String> = ["br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "source", "frame"]
    private static let inline: Set<String> = ["span", "a", "font", "b", "strong", "small", "em", "i", "label"]

    private let takesAll: Bool
    /// The element that is being left out, how many of its name are open, and why.
    private var unseen: (name: String, depth: Int, reason: HTMLUnseen)?
    /// Words that were left out.
    private(set) var unseenWords = HTMLUnseenWords()
    private var lists = HTMLLists()
    private var turns = HTMLTurns()
    private var boldLabels = BoldLabels()
    private var leftDepth = 0
    private var preDepth = 0
    private var rows: [Row] = []
    private var tables: [SpeechTable] = []
    /// What tables and lists change in the text.
    private var edits: [TextEdit] = []
    private var marks: [Mark] = []
    private var numbers: [BlockNumber] = []
    /// Links to the top of the page and to hits of a search.
    private var navigation: [Range<Int>] = []

    /// A row of a table: where its current cell begins in the text.
    private struct Row {
        var hasContent = false
        var cellStart = 0
        var holdsTable = false
    }

    /// An element that may turn out to be the running number of a block.
    private struct Mark {
        var start: Int
        var mayBeNumber: Bool
        var beginsLine = false
        /// It leads to a place on the same page.
        var isInnerLink: Bool
        /// A drawing stands in it, as in the buttons that play a recording.
        var holdsIcon = false
        /// It is said to hold the speaker's name.
        var isName = false
    }

    private struct BlockNumber {
        var range: Range<Int>
        var value: Int
    }

    /// - Parameter takesAll: also what is shown on the screen only.
    init(takesAll: Bool = false) { self.takesAll = takesAll }

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        if let open = unseen { if open.name == name { unseen?.depth += 1 }; return }
        if !HTMLPage.empty.contains(name), let reason = HTMLUnseen(name, attributes), reason == .struck || !takesAll {
            unseen = (name, 1, reason)
            if reason == .screen || HTMLPage.blocks.contains(name) { text.block() }
            return
        }
        if name == "svg", !marks.isEmpty { marks[marks.count - 1].holdsIcon = true }
        if HTMLPage.left.contains(name) { leftDepth += 1 }
        guard leftDepth == 0 else { return }
        switch name {
        case "br": return text.lineBreak()
        case "hr":
            text.block()
            text.words("────────".utf8, origin: line)
        case "td", "th": return startCell()
        case "tr":
            rows.append(Row())
            if !tables.isEmpty { tables[tables.count - 1].addRow() }
        case "table":
            if !rows.isEmpty { rows[rows.count - 1].holdsTable = true }
            tables.append(SpeechTable())
        case "pre", "textarea": preDepth += 1
        case "ol", "ul": lists.opens(name, attributes, text.bytes)
        case "li": lists.addItem(attributes, at: text.bytes.count)
        case "frame": if let source = attributes["src"] { frames.append(source) }
        // A character that the vendor's font lacks is often a picture with the character as its text.
        case "img": if let character = attributes["alt"], character.unicodeScalars.count == 1, character.utf8.count > 1 { text.words(character.utf8, origin: line) }
        default: break
        }
        if HTMLPage.isBlock(name) {
            text.block(isInCell: !name.hasPrefix("t") || name == "textarea")
            if let title = attributes["data-voice-title"] { turns.opens(title) }
        }
        if HTMLPage.inline.contains(name) { marks.append(mark(attributes)) }
    }

    func end(_ name: String) {
        if let open = unseen {
            if open.name == name { unseen = open.depth > 1 ? (name, open.depth - 1, open.reason) : nil }
            return
        }
        if HTMLPage.left.contains(name) { leftDepth = max(0, leftDepth - 1); return }
        guard leftDepth == 0 else { return }
        switch name {
        case "td", "th": endCell()
        case "tr": if !rows.isEmpty { rows.removeLast() }
        case "table": if let table = tables.popLast() { edits += table.edits(in: text.bytes) }
        case "pre", "textarea": preDepth = max(0, preDepth - 1)
        case "ol", "ul": edits += lists.closes(text.bytes)
        default: break
        }
        if HTMLPage.isBlock(name) { text.block(isInCell: !name.hasPrefix("t") || name == "textarea") }
        if HTMLPage.inline.contains(name), let mark = marks.popLast() {
            if mark.mayBeNumber { noteNumber(from: mark.start) }
            if mark.isInnerLink { noteNavigation(from: mark.start) }
            if mark.holdsIcon { noteTimeChip(from: mark.start) }
            if mark.beginsLine, name == "b" || name == "strong" { boldLabels.ends(text.bytes, from: mark.start) }
            if mark.isName { turns.names(text.bytes, from: mark.start) }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        guard leftDepth == 0 else { return }
        if let unseen { return unseenWords.note(bytes, unseen.reason, at: text.bytes.count) }
        let origin = max(1, line - bytes.count { $0 == 0x0A })
        let start = text.bytes.count
        defer {
            turns.says(text.bytes, from: start)
            boldLabels.says(text.bytes, from: start)
        }
        if preDepth > 0 { text.verbatim(bytes, origin: origin) } else { text.words(bytes, origin: origin) }
    }

    /// The text without the running numbers of its blocks.
    func finish() -> [UInt8] {
        let isRunning = numbers.count >= 2 && zip(numbers, numbers.dropFirst()).count { $1.value == $0.value + 1 } * 5 >= (numbers.count - 1) * 4
        let removed = (isRunning || numbers.count == 1 ? numbers.map(\.range) : []) + navigation
        let missing = turns.missingTitles
        edits += missing.isEmpty ? removed.map { TextEdit.removing($0, in: text.bytes) } : missing.map { TextEdit(range: $0.offset..<$0.offset, words: Array("\($0.title)　".utf8)) }
        edits += boldLabels.edits
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        unseenWords.move(edits.moved)
        text.edit(edits)
        given = turns.speeches(in: text.bytes)
        return text.bytes
    }

    /// The speeches, where the page sets each speaker's name in an element of its own.
    private(set) var given: [GivenSpeech]?

    // MARK: tables

    /// A cell follows the one before on its line, unless that one filled several lines or held a table of its own.
    private func startCell() {
        guard let row = rows.last else { return text.block() }
        if row.hasContent, !row.holdsTable, text.bytes[row.cellStart...].count(where: { $0 == 0x0A }) <= 2 { text.cell() } else if row.hasContent { text.block() }
        rows[rows.count - 1].cellStart = text.bytes.count
        rows[rows.count - 1].holdsTable = false
    }

    private func endCell() {
        guard let row = rows.last else { return }
        if text.bytes.count > row.cellStart { rows[rows.count - 1].hasContent = true }
        if !tables.isEmpty { tables[tables.count - 1].addCell(row.cellStart..<text.bytes.count) }
    }

    // MARK: running numbers and navigation

    private func mark(_ attributes: MarkupAttributes) -> Mark {
        Mark(start: text.bytes.count, mayBeNumber: text.beginsLine && rows.isEmpty && isCounter(attributes), beginsLine: text.beginsLine,
             isInnerLink: attributes["href"]?.hasPrefix("#") ?? false, isName: attributes["class"].map(HTMLTurns.isName) ?? false)
    }

    /// 「▲ページの先頭へ」, 「TOP▲」: of the page, not of the meeting.
    private func noteNavigation(from start: Int) {
        var start = start
        while start < text.bytes.count, text.bytes[start] == 0x0A || text.bytes[start] == 0x20 { start += 1 }
        let range = start..<max(start, text.bytes.count)
        guard !range.isEmpty, range.count <= 90, text.bytes.containsAny(["▲", "▼", "TOP", "Top", "↑", "↓", "先頭", "トップ"], in: range),
              !text.bytes.contains("\n", in: range) else { return }
        navigation.append(range)
    }

    /// 05:18 behind a drawn arrow: where the recording stands.
    private func noteTimeChip(from start: Int) {
        var start = start
        while start < text.bytes.count, text.bytes[start] == 0x0A || text.bytes[start] == 0x20 { start += 1 }
        let range = start..<max(start, text.bytes.count)
        guard range.count <= 45, let colon = text.bytes[range].firstIndex(of: 0x3A), colon > start, colon + 1 < range.upperBound,
              [colon - 1, colon + 1].allSatisfy({ (0x30...0x39).contains(text.bytes[$0]) }), !text.bytes[range].contains(0x0A) else { return }
        navigation.append(range)
    }

    /// Systems that print one block a speech number the blocks: <span class="number" data-no="12">12</span>.
    private func isCounter(_ attributes: MarkupAttributes) -> Bool {
        attributes.first { $0.hasPrefix("data-") } != nil || attributes["id"] != nil || attributes["name"] != nil || attributes["class"]?.hasPrefix("visible-print") ?? false
    }

    private func noteNumber(from start: Int) {
        var start = start
        while start < text.bytes.count, text.bytes[start] == 0x0A { start += 1 }
        let range = start..<text.bytes.count
        // 「2: 」
        let end = text.bytes.last == 0x3A ? range.upperBound - 1 : range.upperBound
        guard !range.isEmpty, range.count <= 6, let number = JapaneseNumber.read(text.bytes, at: start), number.end == end,
              text.bytes[start] < 0x80 else { return }
        numbers.append(BlockNumber(range: range, value: number.value))
    }
}
