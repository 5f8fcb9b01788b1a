import SourceText

/// A page of horizontal lines in two columns, with headings over both here and there.
struct TwoColumnPage {
    private let rows: [PageRow]
    private let size: Float
    private let gutter: Float?

    init(_ words: [PageBoxes.Word], _ size: Float) {
        self.size = size
        rows = PageRow.rows(words, size)
        gutter = TwoColumnPage.gutter(rows, size)
    }

    /// Something stands on either side of a gutter.
    var hasGutter: Bool { gutter != nil && !sides.left.isEmpty && !sides.right.isEmpty }

    /// Columns of about one width, with full lines on both sides: no roster, no table.
    var isProse: Bool {
        guard gutter != nil else { return false }
        let (left, right) = sides, first = extent(left), second = extent(right)
        return left.count >= 6 && right.count >= 4 && first.full >= 3 && second.full >= 2
            && min(first.width, second.width) >= size * 12 && abs(first.width - second.width) < max(first.width, second.width) * 0.25
    }

    private func extent(_ rows: [PageRow]) -> (width: Float, full: Int) {
        let start = rows.map(\.left).min() ?? 0, end = rows.map(\.right).max() ?? 0
        return (end - start, rows.count { $0.right > end - size * 2 && $0.left < start + size * 3 && !$0.hasGap(size) })
    }

    // MARK: reading order

    /// Down the left column and then down the right one, from heading to heading.
    var lines: [[UInt8]] {
        let margin = rows.map(\.left).min() ?? 0
        var lines: [[UInt8]] = [], left: [PageRow] = [], right: [PageRow] = []
        func settle() {
            lines += PageRow.printed(left, size, margin: margin) + PageRow.printed(right, size, margin: right.map(\.left).min() ?? 0)
            (left, right) = ([], [])
        }
        for row in rows {
            let parts = parted(row)
            if parts.crosses {
                settle()
                lines += PageRow.printed([row], size, margin: margin)
            }
            if let part = parts.left { left.append(part) }
            if let part = parts.right { right.append(part) }
        }
        settle()
        return lines
    }

    private var sides: (left: [PageRow], right: [PageRow]) {
        let parts = rows.map(parted)
        return (parts.compactMap(\.left), parts.compactMap(\.right))
    }

    private func parted(_ row: PageRow) -> (left: PageRow?, right: PageRow?, crosses: Bool) {
        guard let gutter, !row.words.contains(where: { $0.left < gutter && $0.right > gutter }) else { return (nil, nil, true) }
        let left = row.words.filter { $0.right <= gutter }, right = row.words.filter { $0.right > gutter }
        return (left.isEmpty ? nil : PageRow(left), right.isEmpty ? nil : PageRow(right), false)
    }

    // MARK: the gutter

    /// The place in the middle of the page that the fewest rows cross, at most one in ten of them.
    private static func gutter(_ rows: [PageRow], _ size: Float) -> Float? {
        guard rows.count >= 2, let start = rows.map(\.left).min(), let end = rows.map(\.right).max(), end - start > size * 24 else { return nil }
        var best: (crossed: Int, width: Float, place: Float)?
        var place = start + (end - start) * 0.4
        while place < start + (end - start) * 0.6 {
            var crossed = 0, left = start, right = end
            for row in rows {
                if row.words.contains(where: { $0.left < place && $0.right > place }) { crossed += 1; continue }
                for word in row.words { if word.right <= place { left = max(left, word.right) } else { right = min(right, word.left) } }
            }
            if right - left >= size * 0.8, crossed * 10 <= rows.count, best.map({ crossed < $0.crossed || crossed == $0.crossed && right - left > $0.width }) ?? true {
                best = (crossed, right - left, place)
            }
            place += size / 4
        }
        return best?.place
    }
}

/// Words that stand on one line of a page, from left to right.
struct PageRow {
    var words: [PageBoxes.Word]
    var left: Float { words.first?.left ?? 0 }
    var right: Float { words.map(\.right).max() ?? 0 }
    var top: Float { words.first?.centerY ?? 0 }

    /// A roster's or a table's line, not one of prose.
    func hasGap(_ size: Float) -> Bool { zip(words, words.dropFirst()).contains { $1.left - $0.right > size * 2.6 } }

    init(_ words: [PageBoxes.Word]) { self.words = words.sorted { $0.left < $1.left } }

    /// The words of a page by the height at which they stand, from top to bottom.
    static func rows(_ words: [PageBoxes.Word], _ size: Float) -> [PageRow] {
        var rows: [PageRow] = []
        for word in words.sorted(by: { $0.centerY < $1.centerY }) {
            if let last = rows.last, word.centerY - last.words[0].centerY < size * 0.6 { rows[rows.count - 1].words.append(word) } else { rows.append(PageRow([word])) }
        }
        return rows.map { PageRow($0.words) }
    }

    /// The rows as lines, indented from the margin, with an empty line where one was left free.
    static func printed(_ rows: [PageRow], _ size: Float, margin: Float) -> [[UInt8]] {
        let pitch = zip(rows, rows.dropFirst()).map { $1.top - $0.top }.sorted().dropFirst((rows.count - 1) / 2).first
        var lines: [[UInt8]] = []
        for (index, row) in rows.enumerated() {
            if index > 0, let pitch, row.top - rows[index - 1].top > pitch * 1.6 { lines.append([]) }
            lines.append(row.printed(size, margin: margin))
        }
        return lines
    }

    private func printed(_ size: Float, margin: Float) -> [UInt8] {
        var line: [UInt8] = []
        var end = margin
        for word in words {
            line += PageBlanks.between(end, word.left, size, isIndent: line.isEmpty)
            line += word.text
            end = word.right
        }
        return line
    }
}

/// Blanks that stand for a distance on the page: two to a character.
enum PageBlanks {
    static func between(_ end: Float, _ start: Float, _ size: Float, isIndent: Bool) -> [UInt8] {
        let characters = Int(min((start - end) / size, 60).rounded())
        guard characters > 0 else { return start - end > size * 0.4 && !isIndent ? [0x20] : [] }
        return [UInt8](repeating: 0x20, count: characters == 1 && !isIndent ? 1 : 2 * characters)
    }
}
