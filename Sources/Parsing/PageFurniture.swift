import SourceText

/// What a page carries besides the words: page numbers, and running heads that come back beside them.
///
/// A line is furniture only when its own shape says so, or when it comes back at the edges of most pages, digits apart. A label
/// and a line with the end of a sentence never are: text is not thrown away because it looks out of place.
struct PageFurniture {
    private var marks: [Bool]
    /// Lines on either side of a page's edge that may be running heads.
    private static let depth = 4

    /// - Parameters:
    ///   - pageStarts: byte offsets at which pages begin, where the source has pages.
    ///   - isLabel: whether a line names a speaker.
    init(_ bytes: [UInt8], _ lines: [Line], pageStarts: [Int], isLabel: (Int) -> Bool) {
        marks = lines.map { PageFurniture.isPageMark(bytes, $0.content) || PageFurniture.isIndexLine(bytes, $0.content) || PageFooters.isOne(bytes, $0.content) || PageFurniture.beginsPage(bytes, $0) && BarePageNumbers.value(bytes, $0.content) != nil }
        for index in BarePageNumbers.lines(bytes, lines) { marks[index] = true }
        if let tail = PageTail.first(bytes, lines, isLabel: isLabel) { for index in tail..<lines.count where !lines[index].isBlank { marks[index] = true } }
        for index in lines.indices where PageFurniture.isSearchLine(bytes, lines[index].content) {
            marks[index] = true
            // 「2: ◯企画課長」 above it heads the passage on the screen; the passage brings its own label.
            if let head = lines[..<index].lastIndex(where: { !$0.isBlank }), PageFurniture.comesAgain(bytes, lines, head, behind: index) { marks[head] = true }
        }
        let edges = pageStarts.count > 1 ? PageFurniture.edges(lines, pageStarts) : PageFurniture.edges(bytes, lines, marks)
        guard edges.count >= 2 else { return }
        var places: [UInt64: [Int]] = [:]
        for edge in edges {
            for step in [-1, 1] {
                for index in PageFurniture.nearby(edge, step: step, lines) where !marks[index] && !isLabel(index) && PageFurniture.mayRepeat(bytes, lines[index].content) {
                    places[PageFurniture.key(bytes, lines[index].content), default: []].append(index)
                }
            }
        }
        var comesBack: Set<Int> = []
        for repeated in places.values where Set(repeated).count >= 2 && Set(repeated).count * 2 >= edges.count { comesBack.formUnion(repeated) }
        // Only what lies between such lines and the edge of the page: words that come back further in were said twice.
        for edge in edges {
            for step in [-1, 1] {
                for index in PageFurniture.nearby(edge, step: step, lines) {
                    if marks[index] { continue }
                    guard comesBack.contains(index) else { break }
                    marks[index] = true
                }
            }
        }
    }

    subscript(line: Int) -> Bool { marks[line] }

    // MARK: edges of pages

    /// The last line of each page, and the place before the first one.
    private static func edges(_ lines: [Line], _ pageStarts: [Int]) -> [Int] {
        var edges = [-1]
        var page = 1
        for index in lines.indices {
            while page < pageStarts.count, lines[index].range.lowerBound >= pageStarts[page] {
                if index > 0 { edges.append(index - 1) }
                page += 1
            }
        }
        edges.append(lines.count - 1)
        return edges
    }

    /// Where pages meet: at a page number, or in front of a line that begins with a page break.
    private static func edges(_ bytes: [UInt8], _ lines: [Line], _ marks: [Bool]) -> [Int] {
        var edges: [Int] = []
        for index in lines.indices {
            if marks[index] { edges.append(index) } else if beginsPage(bytes, lines[index]), index > 0 { edges.append(index - 1) }
        }
        // A page number right above a page break is one edge, not two.
        return edges.enumerated().filter { $0.offset == 0 || $0.element - edges[$0.offset - 1] > 2 }.map(\.element)
    }

    /// Behind a form feed, as programs that take words out of PDFs write it.
    private static func beginsPage(_ bytes: [UInt8], _ line: Line) -> Bool { !line.range.isEmpty && bytes[line.range.lowerBound] == 0x0C }

    /// The first lines that hold anything, from the edge on.
    private static func nearby(_ edge: Int, step: Int, _ lines: [Line]) -> [Int] {
        var found: [Int] = []
        var index = edge + (step > 0 ? 1 : 0)
        while lines.indices.contains(index), found.count < depth, abs(index - edge) < depth * 3 {
            if !lines[index].isBlank { found.append(index) }
            index += step
        }
        return found
    }

    private static func mayRepeat(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 240 && !bytes.containsAny(["。", "、", "？", "（「", "〔"], in: range) && LabelShape.mark(bytes, at: range.lowerBound, end: range.upperBound).1 == 0
    }

    /// Hash of the line without blanks, every number alike.
    private static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = StableHash()
        var offset = range.lowerBound
        var afterDigit = false
        while offset < range.upperBound, let found = bytes.codePoint(at: offset, end: range.upperBound) {
            offset += found.length
            if CodePoint.isBlank(found.value) { continue }
            let isDigit = CodePoint.isDigit(found.value)
            if !isDigit || !afterDigit { hash.add(codePoint: isDigit ? 0x30 : found.value) }
            afterDigit = isDigit
        }
        return hash.value
    }

    // MARK: shapes

    /// - 359 -, －１－; a bare number may be spoken, so it needs its dashes.
    static func isPageMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= 40 else { return false }
        var offset = range.lowerBound, dashes = 0, digits = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isDigit(found.value) { digits += 1 } else if isDash(found.value) { dashes += 1 } else if !CodePoint.isBlank(found.value) {
                return isSlashed(bytes, range)
            }
            offset += found.length
        }
        return dashes >= 2 && (1...4).contains(digits) && isDash(bytes.codePoint(at: range.lowerBound)?.value ?? 0)
    }

    /// 12/56, 3 ページ, [ 228頁]
    private static func isSlashed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if let open = bytes.first(of: ["[", "［", "【"], at: range.lowerBound), let number = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: range.lowerBound + open.utf8CodeUnitCount, end: range.upperBound), end: range.upperBound),
           case let rest = bytes.stringWithoutBlanks(number.end..<range.upperBound), ["頁]", "頁］", "頁】", "ページ]", "ページ］", "ページ】"].contains(rest) { return true }
        guard let first = bytes.codePoint(at: range.lowerBound, end: range.upperBound), CodePoint.isDigit(first.value),
              let number = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound) else { return false }
        if bytes.has("/", at: number.end), let second = JapaneseNumber.read(bytes, at: number.end + 1, end: range.upperBound) {
            return second.end == range.upperBound && number.value <= second.value
        }
        return bytes.trimmed(number.end..<range.upperBound).count == 12 && bytes.contains("ページ", in: number.end..<range.upperBound)
    }

    /// P.5 議長（北山一郎君）: the index line that one system prints before each speech.
    private static func isIndexLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 160, let word = bytes.first(of: ["P.", "Ｐ．", "p."], at: range.lowerBound, end: range.upperBound) else { return false }
        let start = range.lowerBound + word.utf8CodeUnitCount
        guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), number.end < range.upperBound else { return false }
        guard !bytes.containsAny(["。", "、"], in: range) else { return false }
        return Offices.ending(bytes, range) != nil || bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range) || bytes.hasSuffix("君", in: range)
    }

    /// 「検索語: なし」: what a page of a search system tells below the head of each passage.
    private static func isSearchLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 60 && bytes.has("検索語", at: range.lowerBound, end: range.upperBound) && bytes.first(of: [":", "："], at: range.lowerBound + 9, end: range.upperBound) != nil
    }

    /// Whether the words of the head, with its number or without, begin one of the next lines.
    private static func comesAgain(_ bytes: [UInt8], _ lines: [Line], _ head: Int, behind index: Int) -> Bool {
        let words = bytes.stringWithoutBlanks(lines[head].content), label = words.split(separator: ":", maxSplits: 1).last.map(String.init) ?? words
        guard lines[head].content.count <= 160, !label.isEmpty else { return false }
        return lines[(index + 1)...].lazy.filter { !$0.isBlank }.prefix(3).contains { line in
            let next = bytes.stringWithoutBlanks(line.content.lowerBound..<min(line.content.upperBound, line.content.lowerBound + 200))
            return next.hasPrefix(words) || next.hasPrefix(label)
        }
    }

    private static func isDash(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0xFF0D, 0x2015, 0x2014, 0x2013, 0x2500, 0x2212, 0x30FC, 0x2010: true
        default: false
        }
    }
}
