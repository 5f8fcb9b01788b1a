import SourceText

/// One style of minutes: which heads of lines name a speaker in it.
///
/// A dialect never knows a town. It is one file in `Dialects/` and one line of ``Dialects/all``.
struct Dialect: Sendable {
    /// Id in the record: `council-column`.
    let id: String
    /// What it looks like, for people: 「会長⇥…」.
    let example: String
    /// Whether a head is a label of this style. The evidence of the whole document is at hand.
    let accepts: @Sendable (_ shape: LabelShape, _ evidence: Evidence) -> Bool
}

/// The table of styles, in order of preference when the evidence is even.
enum Dialects {
    static let all: [Dialect] = [
        AssemblyCircle.dialect,
        CouncilBracket.dialect,
        CouncilColumn.dialect,
    ]

    /// The style whose labels explain the document best, with the share of the evidence that spoke for it.
    static func choose(_ evidence: Evidence, override id: String?) -> Choice? {
        let choices = all.filter { id == nil || $0.id == id }.map { dialect in
            Choice(dialect: dialect, labels: evidence.shapes.filter { dialect.accepts($0, evidence) }, confidence: 0)
        }
        guard var best = choices.max(by: { $0.labels.count < $1.labels.count }), !best.labels.isEmpty else { return nil }
        let claimed = Set(choices.flatMap { $0.labels.map(\.line) }).count
        best.confidence = Double(best.labels.count) / Double(max(claimed, 1))
        return best
    }

    struct Choice {
        let dialect: Dialect
        let labels: [LabelShape]
        var confidence: Double
    }
}

/// What the whole document shows about its labels, gathered in one pass over the heads of its lines.
struct Evidence {
    let bytes: [UInt8]
    let lines: [Line]
    let shapes: [LabelShape]
    /// How often a label stands at the head of a line, by its bytes without blanks.
    private let counts: [String: Int]

    init(_ bytes: [UInt8], _ lines: [Line]) {
        self.bytes = bytes
        self.lines = lines
        var shapes: [LabelShape] = []
        var counts: [String: Int] = [:]
        for index in lines.indices where !lines[index].isBlank && lines[index].headingMarks == 0 {
            guard let shape = LabelShape.read(bytes, line: lines[index], index: index), Evidence.isPlausible(bytes, shape) else { continue }
            shapes.append(shape)
            counts[bytes.stringWithoutBlanks(shape.label), default: 0] += 1
        }
        self.shapes = shapes
        self.counts = counts
    }

    func count(of shape: LabelShape) -> Int { counts[bytes.stringWithoutBlanks(shape.label)] ?? 0 }

    /// A label needs a role word, a name with its honorific, or a seat number.
    private static func isPlausible(_ bytes: [UInt8], _ shape: LabelShape) -> Bool {
        if shape.mark == .none, shape.frame == .bare {
            return Offices.ending(bytes, shape.token) != nil || isSeat(bytes, shape.token)
        }
        return true
    }

    private static func isSeat(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.hasSuffix("番", in: range) && Seat.number(Array(bytes[range])) != nil
    }

    /// Whether words follow the label that someone may have spoken: a sentence, a direction, or such a line below.
    func looksSpoken(_ shape: LabelShape) -> Bool {
        let line = lines[shape.line]
        if shape.textStart < line.content.upperBound {
            return Evidence.isSentence(bytes, shape.textStart..<line.content.upperBound)
        }
        guard let next = lines[(shape.line + 1)...].first(where: { !$0.isBlank }) else { return false }
        return Evidence.isSentence(bytes, next.content)
    }

    /// Ends like a sentence, holds the end of one, or is a stage direction.
    static func isSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if bytes.containsAny(["。", "？", "！", "．"], in: range) { return true }
        if bytes.first(of: ["（", "(", "〔", "「", "―"], at: range.lowerBound, end: range.upperBound) != nil { return true }
        return bytes.codePointCount(in: range) > 40 && bytes.contains("、", in: range)
    }
}
