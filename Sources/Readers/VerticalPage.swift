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

    static func lines(_ words: [PageBoxes.Word], _ size: Float) -> [[UInt8]] {
        // Running heads and page numbers are set horizontally above and below.
        let flat = words.filter { $0.count >= 3 && $0.width > $0.height * 1.3 }
        let upright = words.filter { $0.count < 3 || $0.width <= $0.height * 1.3 }
        let top = upright.map(\.top).min() ?? 0, bottom = upright.map(\.bottom).max() ?? 0
        let above = flat.filter { $0.centerY < top }, below = flat.filter { $0.centerY > bottom }, between = flat.filter { $0.centerY >= top && $0.centerY <= bottom }
        return rows(above, size) + tiers(pieces(upright + between, size), size).flatMap { printed($0, size) } + rows(below, size)
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

    /// The pieces of each tier, from the top: parted where no piece stands, if the parts are of about one height.
    private static func tiers(_ pieces: [Piece], _ size: Float) -> [[Piece]] {
        var parts: [[Piece]] = []
        var end = -Float.infinity
        for piece in pieces.sorted(by: { $0.start < $1.start }) {
            if piece.start - end > size * 0.7 { parts.append([]) }
            parts[parts.count - 1].append(piece)
            end = max(end, piece.end)
        }
        // Page numbers and running heads.
        let isBody = parts.map { height($0) > size * 4 && $0.count >= 6 }
        let heights = zip(parts, isBody).filter(\.1).map { height($0.0) }
        guard let tallest = heights.max(), heights.count >= 2, heights.allSatisfy({ $0 > tallest * 0.75 }) else {
            guard let first = isBody.firstIndex(of: true), let last = isBody.lastIndex(of: true) else { return [pieces] }
            return parts[..<first] + [parts[first...last].flatMap { $0 }] + parts[(last + 1)...]
        }
        return parts
    }

    private static func height(_ part: [Piece]) -> Float { (part.map(\.end).max() ?? 0) - (part.map(\.start).min() ?? 0) }

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
