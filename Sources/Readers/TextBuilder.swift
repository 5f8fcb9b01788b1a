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

    /// Takes away passages that hold no line end, and the space behind each.
    mutating func remove(_ ranges: [Range<Int>]) {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var offset = 0
        for range in ranges where range.lowerBound >= offset {
            kept += bytes[offset..<range.lowerBound]
            offset = range.upperBound
            if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        }
        bytes = kept + bytes[offset...]
    }

    /// Puts words into lines, each at its offset; ascending.
    mutating func insert(_ passages: [(offset: Int, words: [UInt8])]) {
        var filled: [UInt8] = []
        filled.reserveCapacity(bytes.count + passages.reduce(0) { $0 + $1.words.count })
        var offset = 0
        for passage in passages {
            filled += bytes[offset..<passage.offset]
            filled += passage.words
            offset = passage.offset
        }
        bytes = filled + bytes[offset...]
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
