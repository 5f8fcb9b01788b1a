import SourceText

/// Pages of two columns whose lines were read straight across: behind a wide gap the words of another speaker begin.
enum TwoColumns {
    /// Blanks that make a gap between columns.
    private static let gaps: [StaticString] = ["　　　　", "        "]

    /// Whether a third of the labels, and where there are many at least two, have another label behind a gap on their line.
    static func areMixed(_ bytes: [UInt8], _ lines: [Line], _ labels: [LabelShape]) -> Bool {
        var mixed = 0
        for shape in labels where shape.textStart < lines[shape.line].content.upperBound {
            if holdsLabel(bytes, shape.textStart..<lines[shape.line].content.upperBound) { mixed += 1 }
        }
        return mixed >= (labels.count > 3 ? 2 : 1) && mixed * 3 >= labels.count
    }

    private static func holdsLabel(_ bytes: [UInt8], _ words: Range<Int>) -> Bool {
        gaps.contains { gap in
            guard let found = bytes.firstOffset(of: gap, in: words) else { return false }
            let rest = Line(bytes, found..<words.upperBound)
            guard let shape = LabelReader.read(bytes, line: rest, index: 0), shape.frame == .bare || shape.frame == .tail, shape.separator != .direct else { return false }
            let candidate = Candidate(bytes, shape)
            return candidate.isOfficeWithName || (candidate.isBareSpeaker && candidate.hasOffice && Evidence.isSentence(bytes, shape.textStart..<words.upperBound))
        }
    }
}
