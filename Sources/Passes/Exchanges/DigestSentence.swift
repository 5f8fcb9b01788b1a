import SourceText

/// The sentence or run of clauses that carries a point: always words of the point, never rewritten.
enum DigestSentence {
    static let questionLimit = 60
    static let answerLimit = 100

    static func ofQuestion(_ point: Point, _ discourse: Discourse) -> Range<Int> {
        tail(of: point.core.isEmpty ? point.range : point.core, discourse, limit: questionLimit)
    }

    static func ofAnswer(_ point: Point, _ discourse: Discourse) -> Range<Int> {
        tail(of: point.range, discourse, limit: answerLimit)
    }

    private static func tail(of range: Range<Int>, _ discourse: Discourse, limit: Int) -> Range<Int> {
        let bytes = discourse.bytes
        var start = range.upperBound, count = 0
        while count < limit, let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x0A {
            start -= point.length
            count += 1
        }
        return start..<range.upperBound
    }
}
