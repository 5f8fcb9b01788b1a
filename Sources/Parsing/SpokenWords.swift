import SourceText

/// What of a line was spoken, and where its sentences end.
enum SpokenWords {
    struct Fragment {
        let range: Range<Int>
        let isResidue: Bool
    }

    /// The line cut at mark-up residue and at runs of no-break spaces, which are left out as blanks.
    static func fragments(_ bytes: [UInt8], _ range: Range<Int>) -> [Fragment] {
        var found: [Fragment] = []
        var start = range.lowerBound, offset = start
        func flush(_ end: Int) { if end > start { found.append(Fragment(range: start..<end, isResidue: false)) } }
        while true {
            offset = bytes.withUnsafeBufferPointer { mayBeResidue($0, from: offset, end: range.upperBound) }
            guard offset < range.upperBound else { break }
            let byte = bytes[offset]
            if byte == 0x3C || byte == 0x26, let length = Residue.length(bytes, at: offset, end: range.upperBound) {
                flush(offset)
                found.append(Fragment(range: offset..<offset + length, isResidue: true))
                offset += length
                start = offset
            } else if byte == 0xC2, let length = noBreakRun(bytes, at: offset, end: range.upperBound) {
                flush(offset)
                offset += length
                start = offset
            } else {
                offset += 1
            }
        }
        flush(range.upperBound)
        return found
    }

    /// Whether anything in the range may have to be left out: in nearly every line nothing has.
    static func mayHoldResidue(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { mayBeResidue($0, from: range.lowerBound, end: range.upperBound) } < range.upperBound
    }

    /// The first offset that holds <, & or the first byte of a no-break space.
    private static func mayBeResidue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte >= 0xE1 { offset += 3; continue }
            if byte == 0x3C || byte == 0x26 || byte == 0xC2 { return offset }
            offset += 1
        }
        return end
    }

    /// Length of a run of two or more blanks that begins with a no-break space.
    private static func noBreakRun(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        guard bytes.has("\u{A0}", at: offset, end: end) else { return nil }
        let stop = bytes.skipBlanks(from: offset, end: end)
        return stop > offset + 2 ? stop - offset : nil
    }

    /// Whether the words end a sentence: with 。, a question mark, or a closing bracket or quotation mark.
    static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = bytes.codePoint(before: bytes.trimmed(range).upperBound, start: range.lowerBound) else { return true }
        switch last.value {
        // 。 ． ？ ！ ? ! 」 』 ） ) 〕 ］ 】 … ： :
        case 0x3002, 0xFF0E, 0xFF61, 0xFF1F, 0xFF01, 0x3F, 0x21, 0x300D, 0x300F, 0xFF09, 0x29, 0x3015, 0xFF3D, 0x3011, 0xFF1A, 0x3A, 0x3E: return true
        default: return false
        }
    }

    /// Whether the words begin an entry of a list, which is never glued to the line above.
    static func opensItem(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = bytes.codePoint(at: range.lowerBound, end: range.upperBound) else { return false }
        if (0x2460...0x2487).contains(first.value) || first.value == 0x30FB || first.value == 0xFF65 { return true }
        return LabelShape.mark(bytes, at: range.lowerBound, end: range.upperBound).1 > 0
    }
}

/// Lines that a page width cut, not the writer.
enum HardWrap {
    /// The width in columns at which the lines below labels are cut: lines with a label may reach further where the others hung, and lost their indent.
    static func width(_ bytes: [UInt8], _ lines: [Line], isLabel: (Int) -> Bool) -> Int? {
        var all: [Int: Int] = [:], others = all
        for index in lines.indices where lines[index].content.count >= 60 && !SpokenWords.endsSentence(bytes, lines[index].content) {
            let width = width(bytes, lines[index])
            all[width, default: 0] += 1
            if !isLabel(index) { others[width, default: 0] += 1 }
        }
        let whole = cut(all, bytes, lines) { _ in true }, below = cut(others, bytes, lines) { !isLabel($0) }
        return [whole, below].compactMap { $0 }.min()
    }

    /// The width at which the lines that count are cut; nil when they end where sentences end.
    ///
    /// - Parameter counts: how many of their cut lines have each width.
    private static func cut(_ counts: [Int: Int], _ bytes: [UInt8], _ lines: [Line], isCounted: (Int) -> Bool) -> Int? {
        let cut = counts.values.reduce(0, +)
        guard cut >= 10 else { return cut >= 3 ? common(counts, bytes, lines, isCounted: isCounted) : nil }
        // Addresses of pages and rows of tables are longer than the page is wide: few, where the rest ends in one place.
        var longer = 0
        for width in counts.keys.sorted(by: >) {
            let near = counts.filter { (width - 4...width).contains($0.key) }.reduce(0) { $0 + $1.value }
            if near * 2 >= cut { return width <= 160 ? width : nil }
            longer += counts[width] ?? 0
            if longer * 10 > cut { return nil }
        }
        return nil
    }

    /// Columns that all lines below labels are set in, where the labels stand in a column of their own; 0 where they begin at the margin.
    static func margin(_ bytes: [UInt8], _ lines: ArraySlice<Line>, isLabel: (Int) -> Bool) -> Int {
        var counts: [Int: Int] = [:]
        var total = 0
        for index in lines.indices where !lines[index].isBlank && !isLabel(index) {
            counts[indent(bytes, lines[index]), default: 0] += 1
            total += 1
        }
        guard total >= 3, let common = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), common.key >= 4, common.value * 2 > total,
              counts.filter({ $0.key < common.key }).reduce(0, { $0 + $1.value }) * 5 <= total else { return 0 }
        return common.key
    }

    /// Columns of the blanks at the head of a line.
    static func indent(_ bytes: [UInt8], _ line: Line) -> Int {
        var columns = 0, offset = line.range.lowerBound
        while let length = bytes.blankLength(at: offset, end: line.range.upperBound) {
            columns += length == 3 ? 2 : 1
            offset += length
        }
        return columns
    }

    /// A short record: all its cut lines end in one place, and no line is longer.
    private static func common(_ counts: [Int: Int], _ bytes: [UInt8], _ lines: [Line], isCounted: (Int) -> Bool) -> Int? {
        guard let width = counts.keys.max(), let least = counts.keys.min(), width - least <= 4, width <= 160,
              lines.indices.allSatisfy({ !isCounted($0) || lines[$0].content.count < 60 || self.width(bytes, lines[$0]) <= width + 2 }) else { return nil }
        return width
    }

    /// Columns of a line: two for what takes three bytes.
    static func width(_ bytes: [UInt8], _ line: Line) -> Int {
        var width = 0
        for offset in line.range.lowerBound..<line.content.upperBound {
            let byte = bytes[offset]
            if byte < 0x80 { width += 1 } else if byte >= 0xE0 { width += 2 } else if byte >= 0xC0 { width += 1 }
        }
        return width
    }
}
