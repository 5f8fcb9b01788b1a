/// Builds extracted text from mark-up: words run together, blocks begin lines, cells of a row are set apart by tabs.
struct TextBuilder {
    private(set) var bytes: [UInt8] = []
    /// For each line, the line or paragraph of the original in which it begins; 0 where it is empty.
    private(set) var origins: [Int] = [0]
    private var wantsLine = false
    private var wantsTab = false
    private var wantsSpace = false
    /// A line end of the source stands for the space: none is needed between kanji or kana.
    private var spaceIsLineEnd = false

    var isAtLineStart: Bool { bytes.isEmpty || bytes[bytes.count - 1] == 0x0A }
    /// True where the next word begins a line.
    var beginsLine: Bool { isAtLineStart || wantsLine }

    /// Words in which runs of white space count as one space. Ideographic and no-break spaces stay as they are.
    mutating func words(_ text: some Sequence<UInt8>, origin: Int) {
        for byte in text {
            switch byte {
            case 0x20, 0x09, 0x0C:
                spaceIsLineEnd = wantsSpace && spaceIsLineEnd
                wantsSpace = true
            case 0x0A, 0x0D:
                spaceIsLineEnd = !wantsSpace || spaceIsLineEnd
                wantsSpace = true
            default: put(byte, origin)
            }
        }
    }

    /// Words kept as they are, line ends included.
    mutating func verbatim(_ text: some Sequence<UInt8>, origin: Int) {
        for byte in text where byte != 0x0D {
            if byte == 0x0A { lineBreak() } else { put(byte, origin) }
        }
    }

    /// Ends the line, empty or not.
    mutating func lineBreak() {
        if wantsLine, !isAtLineStart { endLine() }
        endLine()
        clear()
    }

    /// What follows begins a line of its own.
    /// - Parameter isInCell: the first block of a cell stays on the line of its row.
    mutating func block(isInCell: Bool = false) {
        if isInCell, wantsTab { return }
        clear()
        wantsLine = true
    }

    /// What follows is the next cell of the row.
    mutating func cell() {
        clear()
        wantsTab = true
    }

    /// Puts words in the place of passages; a line whose end goes away runs on. Passages in order, none within another.
    mutating func edit(_ edits: [TextEdit]) {
        guard !edits.isEmpty else { return }
        var edited: [UInt8] = [], places: [Int] = [origins[0]]
        edited.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.words.count })
        var offset = 0, line = 0
        func keep(to end: Int) {
            for byte in bytes[offset..<end] where byte == 0x0A {
                line += 1
                places.append(origins[line])
            }
            edited += bytes[offset..<end]
        }
        for edit in edits where edit.range.lowerBound >= offset {
            keep(to: edit.range.lowerBound)
            line += bytes[edit.range].count { $0 == 0x0A }
            edited += edit.words
            offset = edit.range.upperBound
        }
        keep(to: bytes.count)
        bytes = edited
        origins = places
    }

    /// The lines of another text, each a line of its own.
    mutating func append(_ other: TextBuilder) {
        for (line, origin) in zip(other.bytes.split(separator: 0x0A, omittingEmptySubsequences: false), other.origins) where !line.isEmpty {
            block()
            verbatim(line, origin: origin)
        }
    }

    private mutating func put(_ byte: UInt8, _ origin: Int) {
        if wantsLine || wantsTab || wantsSpace { separate(before: byte) }
        if origins[origins.count - 1] == 0 { origins[origins.count - 1] = origin }
        bytes.append(byte)
    }

    private mutating func separate(before next: UInt8) {
        defer { clear() }
        guard !isAtLineStart else { return }
        if wantsLine { return endLine() }
        if wantsTab { return bytes.append(0x09) }
        if spaceIsLineEnd, next >= 0xE3, bytes[bytes.count - 1] >= 0x80 { return }
        bytes.append(0x20)
    }

    private mutating func endLine() {
        bytes.append(0x0A)
        origins.append(0)
    }

    private mutating func clear() {
        wantsLine = false
        wantsTab = false
        wantsSpace = false
        spaceIsLineEnd = false
    }
}

extension [TextEdit] {
    /// Where an offset of the text before the edits stands in the text behind them.
    func moved(_ offset: Int) -> Int {
        reduce(offset) { moved, edit in
            if edit.range.upperBound <= offset { return moved + edit.words.count - edit.range.count }
            return edit.range.lowerBound < offset ? moved - (offset - edit.range.lowerBound) : moved
        }
    }
}

/// Words in the place of a passage of the text: none take it away, an empty passage puts them in.
struct TextEdit {
    let range: Range<Int>
    var words: [UInt8] = []

    /// Takes a passage away, and the space behind it.
    static func removing(_ range: Range<Int>, in bytes: [UInt8]) -> TextEdit {
        TextEdit(range: range.lowerBound..<(range.upperBound < bytes.count && bytes[range.upperBound] == 0x20 ? range.upperBound + 1 : range.upperBound))
    }
}
