import Minutes
import SourceText

/// Pages of two columns whose lines were read straight across: the words of another speaker begin in the middle of a line.
enum TwoColumns {
    /// Blanks that make a gap between columns.
    private static let gaps: [StaticString] = ["　　　　", "        "]

    /// What is to be said of such pages; nil of all others.
    static func notice(_ bytes: [UInt8], _ lines: [Line], _ labels: [LabelShape]) -> SourceNotice? {
        guard let first = labels.first, areMixed(bytes, lines, labels) || areReadAcross(bytes, lines) else { return nil }
        return SourceNotice(kind: "columns", isFatal: false, message: Message("二段組のページが、左右の段をまたいで一行につながっているため、発言を区切れません。", en: "Two columns were read across, line by line: the speeches cannot be told apart."),
                            fileOffset: nil, span: Span(lines[first.line].content))
    }

    /// Whether a third of the labels, and where there are many at least two, have another label behind a gap on their line.
    static func areMixed(_ bytes: [UInt8], _ lines: [Line], _ labels: [LabelShape]) -> Bool {
        var mixed = 0
        for shape in labels where shape.textStart < lines[shape.line].content.upperBound {
            if holdsLabel(bytes, shape.textStart..<lines[shape.line].content.upperBound) { mixed += 1 }
        }
        return mixed >= (labels.count > 3 ? 2 : 1) && mixed * 3 >= labels.count
    }

    /// Lines that are looked at: a page's columns show at once.
    private static let sample = 400

    /// Whether most long lines are parted by a blank in one place near their middle, in mid-sentence: one blank is all that is left of the gap.
    static func areReadAcross(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
        var places: [Int: Int] = [:], long = 0
        for line in lines.lazy.filter({ $0.content.count >= 90 }).prefix(sample) {
            long += 1
            if let place = middleBlank(bytes, line.content) { places[place, default: 0] += 1 }
        }
        guard long >= 10, let common = places.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return false }
        let near = (common - 3...common + 3).reduce(0) { $0 + (places[$1] ?? 0) }
        return near * 2 >= long
    }

    /// The column of the only blank of a line that parts it in mid-sentence, between its second and third fifth's end, with kana on both sides.
    private static func middleBlank(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
        var column = 0, offset = content.lowerBound, last: UInt32 = 0
        var blank: Int?
        var kana = (before: 0, behind: 0)
        while let point = bytes.codePoint(at: offset, end: content.upperBound) {
            if CodePoint.isBlank(point.value) {
                // Rows of names have many; behind 。 and a label's bracket a blank is no gap.
                guard blank == nil, last != 0x3002, last != 0xFF09 else { return nil }
                blank = column
            } else if CodePoint.isHiragana(point.value) {
                if blank == nil { kana.before += 1 } else { kana.behind += 1 }
            }
            last = point.value
            column += point.length == 3 ? 2 : 1
            offset += point.length
        }
        guard let blank, kana.before >= 3, kana.behind >= 3, (column * 2...column * 3).contains(blank * 5) else { return nil }
        return blank
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
