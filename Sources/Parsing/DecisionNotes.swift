import SourceText

/// What the minutes themselves note of a decision in a line of its own, and nobody says: （全員賛成、可決）, →原案のとおり可決, 採決の結果、全会一致で可決された。
enum DecisionNotes {
    enum Form {
        /// Set apart by a bracket, a mark or a word such as 採決結果: nobody's words wherever it stands.
        case marked
        /// A plain sentence, which somebody could have said.
        case plain
    }

    private static let brackets: [(open: StaticString, close: StaticString)] = [("（", "）"), ("(", ")"), ("【", "】"), ("〔", "〕"), ("［", "］"), ("＜", "＞"), ("〈", "〉"), ("≪", "≫"), ("－", "－"), ("―", "―"), ("─", "─")]
    private static let marks: [StaticString] = ["→", "⇒", "※", "＊", "*", "・"]
    private static let heads: [StaticString] = ["審議結果", "審査結果", "採決結果", "議決結果", "表決結果", "採決の結果", "審議の結果", "結果", "採決", "表決", "議決"]
    private static let agreements: [StaticString] = ["全員", "全会一致", "全委員", "各委員", "委員一致", "満場一致", "異議な", "異議無", "賛成", "挙手", "起立", "多数", "少数", "原案", "提案のとおり", "提案どおり"]
    private static let outcomes: [StaticString] = ["可決", "否決", "承認", "同意", "決定", "採択", "認定", "継続審査", "継続審議"]
    private static let tails: [StaticString] = ["されました", "しました", "された", "した", "とした", "とする", "とされた", "となった", "となる", "とすることに決定", "することに決定", "に決定", "する", "とすることとした", "することとした", "、決定"]

    /// The form of the note that the line is, and nothing else; nil where it is none.
    static func form(_ bytes: [UInt8], _ line: Range<Int>) -> Form? {
        guard line.count <= 135, bytes.containsAny(outcomes, in: line) else { return nil }
        var words = unframed(bytes, line)
        var isMarked = words != line
        if bytes.hasSuffix("。", in: words) { words = words.lowerBound..<words.upperBound - 3 }
        if let head = heads.first(where: { bytes.has($0, at: words.lowerBound, end: words.upperBound) }), let start = behind(bytes, head, words) {
            isMarked = true
            words = start..<words.upperBound
        }
        guard !words.isEmpty, bytes.codePointCount(in: words) <= 30, bytes.containsAny(agreements, in: words), endsInOutcome(bytes, words, mayBePolite: isMarked),
              !bytes.containsAny(["号", "。", "？", "「", "べき", "です", "ます", "でした"], in: words) else { return nil }
        return isMarked ? .marked : .plain
    }

    /// The words within brackets around the whole line, or behind the mark before it.
    private static func unframed(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var words = line
        if let mark = bytes.first(of: marks, at: words.lowerBound, end: words.upperBound) { words = bytes.skipBlanks(from: words.lowerBound + mark.utf8CodeUnitCount, end: words.upperBound)..<words.upperBound }
        for (open, close) in brackets where bytes.has(open, at: words.lowerBound, end: words.upperBound) && bytes.hasSuffix(close, in: words) && words.count > open.utf8CodeUnitCount + close.utf8CodeUnitCount {
            return bytes.trimmed(words.lowerBound + open.utf8CodeUnitCount..<words.upperBound - close.utf8CodeUnitCount)
        }
        return words
    }

    /// Behind 採決結果 and what parts it from the result: a colon, a blank, a closing bracket.
    private static func behind(_ bytes: [UInt8], _ head: StaticString, _ words: Range<Int>) -> Int? {
        let end = words.lowerBound + head.utf8CodeUnitCount
        guard let mark = bytes.first(of: ["：", ":", "】", "］", "〕", "）", ")", "　", " "], at: end, end: words.upperBound) else { return nil }
        return bytes.skipBlanks(from: end + mark.utf8CodeUnitCount, end: words.upperBound)
    }

    private static func endsInOutcome(_ bytes: [UInt8], _ words: Range<Int>, mayBePolite: Bool) -> Bool {
        var stem = words
        if let tail = tails.filter({ bytes.hasSuffix($0, in: words) }).max(by: { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount }) {
            if !mayBePolite, bytes.hasSuffix("ました", in: words) { return false }
            stem = words.lowerBound..<words.upperBound - tail.utf8CodeUnitCount
        }
        return outcomes.contains { bytes.hasSuffix($0, in: stem) }
    }
}
