import SourceText

/// Lines that a page width cut, not the writer.
enum HardWrap {
    /// Bytes of the shortest line that a page is likely to have cut.
    static let shortest = 60

    /// The width in columns at which the lines below labels are cut: lines with a label may reach further where the others hung, and lost their indent.
    static func width(_ bytes: [UInt8], _ lines: [Line], isLabel: (Int) -> Bool) -> Int? {
        var all: [Int: Int] = [:], others = all
        for index in lines.indices where lines[index].content.count >= shortest && !SpokenWords.endsSentence(bytes, lines[index].content) {
            let width = width(bytes, lines[index])
            all[width, default: 0] += 1
            if !isLabel(index) { others[width, default: 0] += 1 }
        }
        let whole = cut(all, bytes, lines) { _ in true }, below = cut(others, bytes, lines) { !isLabel($0) }
        return [whole, below].compactMap { $0 }.min() ?? narrow(bytes, lines)
    }

    /// The width of a column of a page, at which more than a third of all lines end, and behind which few go on.
    private static func narrow(_ bytes: [UInt8], _ lines: [Line]) -> Int? {
        let filled = lines.filter { !$0.isBlank }
        guard filled.count >= 10, filled.count(where: { $0.content.count > 180 }) * 20 <= filled.count else { return nil }
        var counts = [Int](repeating: 0, count: 200)
        for line in filled { counts[min(199, width(bytes, line))] += 1 }
        func ending(at page: Int) -> Int { counts[page - 3...page].reduce(0, +) }
        guard let page = (30...58).max(by: { (ending(at: $0), $1) < (ending(at: $1), $0) }), ending(at: page) * 20 >= filled.count * 7,
              counts[(page + 3)...].reduce(0, +) * 5 <= filled.count else { return nil }
        return page
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

    /// Whether next to all lines that begin behind the end of a sentence begin with a blank of full width, as paragraphs do.
    static func setsParagraphsIn(_ bytes: [UInt8], _ lines: ArraySlice<Line>, isLabel: (Int) -> Bool) -> Bool {
        var total = 0, setIn = 0, isBehindSentence = false
        for index in lines.indices {
            let isSentence = bytes.hasSuffix("。", in: lines[index].content)
            if isBehindSentence, isSentence || lines[index].content.count >= shortest, !isLabel(index) {
                total += 1
                if bytes.has("　", at: lines[index].range.lowerBound) { setIn += 1 }
            }
            isBehindSentence = isSentence
        }
        return total >= 6 && setIn * 10 >= total * 9
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
