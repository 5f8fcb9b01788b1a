import SourceText

/// A page of vertical lines, which run from right to left, in one tier or in several of about one height.
enum VerticalPage {
    /// A word with the stretch that it takes on its line.
    private struct Piece {
        var center: Float
        var start: Float
        var end: Float
        var text: [UInt8]
    }

    /// - Parameter lowerTops: where the lower tiers of the pages begin that are full enough to show it.
    static func lines(_ words: [PageBoxes.Word], _ size: Float, lowerTops: [Float]) -> [[UInt8]] {
        let (above, body, below) = sorted(words)
        return rows(above, size) + tiers(parts(pieces(body, size), size), size, lowerTops).flatMap { printed($0, size) } + rows(below, size)
    }

    /// Where the tiers below the first one begin; none where the page does not show tiers.
    static func lowerTops(_ words: [PageBoxes.Word], _ size: Float) -> [Float] {
        let parts = parts(pieces(sorted(words).body, size), size)
        return areTiers(parts, size) ? parts.filter { isBody($0, size) }.dropFirst().map(top) : []
    }

    /// Running heads and page numbers are set horizontally above and below.
    private static func sorted(_ words: [PageBoxes.Word]) -> (above: [PageBoxes.Word], body: [PageBoxes.Word], below: [PageBoxes.Word]) {
        let flat = words.filter { $0.count >= 3 && $0.width > $0.height * 1.3 }
        let upright = words.filter { $0.count < 3 || $0.width <= $0.height * 1.3 }
        let top = upright.map(\.top).min() ?? 0, bottom = upright.map(\.bottom).max() ?? 0
        return (flat.filter { $0.centerY < top }, upright + flat.filter { $0.centerY >= top && $0.centerY <= bottom }, flat.filter { $0.centerY > bottom })
    }

    private static func rows(_ words: [PageBoxes.Word], _ size: Float) -> [[UInt8]] {
        let rows = PageRow.rows(words, size)
        return PageRow.printed(rows, size, margin: rows.map(\.left).min() ?? 0)
    }

    private static func pieces(_ words: [PageBoxes.Word], _ size: Float) -> [Piece] {
        words.map { word in
            // Boxes of single characters are as tall as their font, whose lines are wider than its characters.
            let half = word.count >= 2 && word.height > word.width * 1.3 ? word.height / 2 : size / 2
            return Piece(center: word.centerX, start: word.centerY - half, end: word.centerY + half, text: word.text)
        }
    }

    // MARK: tiers

    /// The pieces from the top, parted where no piece stands.
    private static func parts(_ pieces: [Piece], _ size: Float) -> [[Piece]] {
        var parts: [[Piece]] = []
        var end = -Float.infinity
        for piece in pieces.sorted(by: { $0.start < $1.start }) {
            if piece.start - end > size * 0.7 { parts.append([]) }
            parts[parts.count - 1].append(piece)
            end = max(end, piece.end)
        }
        return parts
    }

    /// Parts of about one height are tiers; others hang together, unless one begins where the lower tier of another page does.
    private static func tiers(_ parts: [[Piece]], _ size: Float, _ lowerTops: [Float]) -> [[Piece]] {
        if areTiers(parts, size) { return parts }
        guard let first = parts.firstIndex(where: { isBody($0, size) }), let last = parts.lastIndex(where: { isBody($0, size) }) else { return [parts.flatMap { $0 }] }
        var tiers = Array(parts[..<first]) + [parts[first]]
        for part in parts[first...last].dropFirst() {
            if lowerTops.contains(where: { abs($0 - top(part)) < size * 2 }) { tiers.append(part) } else { tiers[tiers.count - 1] += part }
        }
        return tiers + parts[(last + 1)...]
    }

    private static func areTiers(_ parts: [[Piece]], _ size: Float) -> Bool {
        let heights = parts.filter { isBody($0, size) }.map(height)
        guard let tallest = heights.max(), heights.count >= 2 else { return false }
        return heights.allSatisfy { $0 > tallest * 0.75 }
    }

    /// Not a page number or a running head.
    private static func isBody(_ part: [Piece], _ size: Float) -> Bool { height(part) > size * 4 && part.count >= 6 }

    private static func height(_ part: [Piece]) -> Float { (part.map(\.end).max() ?? 0) - top(part) }

    private static func top(_ part: [Piece]) -> Float { part.map(\.start).min() ?? 0 }

    // MARK: lines

    private static func printed(_ tier: [Piece], _ size: Float) -> [[UInt8]] {
        var columns: [[Piece]] = []
        for piece in tier.sorted(by: { $0.center > $1.center }) {
            if let last = columns.last, last[0].center - piece.center < size * 0.5 { columns[columns.count - 1].append(piece) } else { columns.append([piece]) }
        }
        let top = tier.map(\.start).min() ?? 0, pitch = pitch(columns)
        var lines: [[UInt8]] = []
        for (index, column) in columns.enumerated() {
            if index > 0, let pitch, columns[index - 1][0].center - column[0].center > pitch * 1.6 { lines.append([]) }
            var line: [UInt8] = []
            var end = top
            for piece in column.sorted(by: { $0.start < $1.start }) {
                line += PageBlanks.between(end, piece.start, size, isIndent: line.isEmpty)
                line += piece.text
                end = max(end, piece.end)
            }
            lines.append(line)
        }
        return lines
    }

    /// The usual distance from line to line.
    private static func pitch(_ columns: [[Piece]]) -> Float? {
        guard columns.count >= 4 else { return nil }
        let distances = zip(columns, columns.dropFirst()).map { $0[0].center - $1[0].center }.sorted()
        return distances[distances.count / 2]
    }
}
