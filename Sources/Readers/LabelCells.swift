import SourceText

/// Tables of two columns, speaker and words, in which a label is too long for its cell: ○議長（袖山光一 / 君）.
///
/// `pdftotext` prints row after row, so that the rest of the label stands before words of the speech.
extension PageText.Pages {
    /// Puts a label that goes on in its cell together again; the words beside its rest stay on their line.
    mutating func joinLabelCells() {
        for page in lines.indices {
            for index in lines[page].indices.dropFirst() {
                guard let cut = PageText.cutLabel(bytes, lines[page][index - 1], lines[page][index]) else { continue }
                let above = lines[page][index - 1], below = lines[page][index]
                let start = bytes.count
                bytes += bytes[above.lowerBound..<cut.end] + bytes[cut.rest] + bytes[cut.end..<above.upperBound]
                let middle = bytes.count
                // As wide as the cell was: the words keep their column.
                bytes += [UInt8](repeating: 0x20, count: cut.rest.upperBound - below.lowerBound) + bytes[cut.rest.upperBound..<below.upperBound]
                lines[page][index - 1] = start..<middle
                lines[page][index] = middle..<bytes.count
            }
        }
    }
}

extension PageText {
    /// Where a label's bracket stays open in its cell, and the line below begins with a cell that closes it.
    fileprivate static func cutLabel(_ bytes: [UInt8], _ above: Range<Int>, _ below: Range<Int>) -> (end: Int, rest: Range<Int>)? {
        let start = bytes.skipBlanks(from: above.lowerBound, end: above.upperBound)
        guard bytes.first(of: ["○", "◯", "〇", "◎", "◆", "●", "◇", "△", "□"], at: start, end: above.upperBound) != nil, case let cell = cell(bytes, start..<above.upperBound), cell.count <= 90,
              let open = bytes.firstOffset(of: "（", in: cell), !bytes.contains("）", in: open..<cell.upperBound) else { return nil }
        let next = bytes.skipBlanks(from: below.lowerBound, end: below.upperBound), rest = self.cell(bytes, next..<below.upperBound)
        guard !rest.isEmpty, rest.count <= 45, bytes.hasSuffix("）", in: rest), !bytes.contains("（", in: rest) else { return nil }
        return (cell.upperBound, rest)
    }

    /// The words up to a gap of two blanks.
    private static func cell(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<(bytes.firstOffset(of: "  ", in: range) ?? range.upperBound)
    }
}
