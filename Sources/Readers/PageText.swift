import SourceText

/// The pages that pdftotext prints, put together: margins taken off, indents kept as ideographic spaces.
enum PageText {
    typealias Page = [Range<Int>]

    /// One laid-out text and the lines of each of its pages.
    struct Pages {
        var bytes: [UInt8]
        var lines: [Page] = []
    }

    /// Pages end with a form feed.
    static func pages(_ bytes: [UInt8]) -> Pages {
        var pages = Pages(bytes: bytes)
        var page: Page = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0C {
            if bytes[index] == 0x0A || index > start { page.append(start..<index) }
            start = index + 1
            if bytes[index] == 0x0C {
                pages.lines.append(page)
                page = []
            }
        }
        if start < bytes.count { page.append(start..<bytes.count) }
        if !page.isEmpty { pages.lines.append(page) }
        return pages
    }

    static func join(_ pages: Pages) -> (bytes: [UInt8], pageStarts: [Int]) {
        var joined: [UInt8] = []
        joined.reserveCapacity(pages.bytes.count)
        var starts: [Int] = []
        let usual = margin(pages.bytes, pages.lines.flatMap { $0 })
        for lines in pages.lines {
            starts.append(joined.count)
            let margin = lines.count >= 10 ? margin(pages.bytes, lines) : usual
            for line in lines { append(pages.bytes, line, margin: margin, to: &joined) }
        }
        return (joined, starts)
    }

    /// A line loses the page's margin; what is left of its indent becomes ideographic spaces, as a typist would have set it.
    private static func append(_ bytes: [UInt8], _ line: Range<Int>, margin: Int, to joined: inout [UInt8]) {
        let indent = indent(bytes, line)
        var end = line.upperBound
        while end > line.lowerBound + indent, bytes[end - 1] == 0x20 { end -= 1 }
        if end > line.lowerBound + indent {
            let extra = max(0, indent - margin)
            for _ in 0..<(extra == 0 ? 0 : max(1, extra / 2)) { joined += "\u{3000}".utf8 }
            joined += bytes[line.lowerBound + indent..<end]
        }
        joined.append(0x0A)
    }

    /// The indent that most lines of words share.
    private static func margin(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Int {
        var counts: [Int: Int] = [:]
        for line in lines {
            let indent = indent(bytes, line)
            if indent < line.count { counts[indent, default: 0] += 1 }
        }
        return counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key ?? 0
    }

    private static func indent(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
        var offset = line.lowerBound
        while offset < line.upperBound, bytes[offset] == 0x20 { offset += 1 }
        return offset - line.lowerBound
    }

    // MARK: columns

    /// Whether on some page a good many lines have a gap in them, or hold a word or two: columns, tiers of vertical lines, or only a roster.
    static func mayBeInColumns(_ pages: Pages) -> Bool {
        pages.lines.contains { lines in
            let words = lines.filter { indent(pages.bytes, $0) < $0.count }
            return words.count >= 4 && words.count { hasGap(pages.bytes, $0) || isShort(pages.bytes, $0) } * 4 >= words.count
        }
    }

    private static func hasGap(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        bytes.contains("  ", in: line.lowerBound + indent(bytes, line)..<line.upperBound)
    }

    /// At most eight kanji.
    private static func isShort(_ bytes: [UInt8], _ line: Range<Int>) -> Bool { line.count - indent(bytes, line) <= 24 }
}

extension PageText.Pages {
    /// Pages that are set in columns or tiers take the order in which they are read.
    mutating func reorder(_ boxes: PageBoxes) {
        for (page, ordered) in zip(lines.indices, PageColumns.lines(boxes.pages)) {
            guard let ordered else { continue }
            lines[page] = ordered.map { line in
                bytes += line
                return bytes.count - line.count..<bytes.count
            }
        }
    }
}
