import Minutes
import SourceText

/// Lines outside the speeches that tell who was chosen: 「○会長には、委員の互選により西野委員が選任された。」, （会長に西野委員を選出）,
/// 「西野委員に決定」 below 「・会長の互選」.
enum ToldChoices {
    private static let offices: [StaticString] = ["会長", "委員長", "座長", "職務代理"]
    private static let acts: [StaticString] = ["選出", "選任", "互選", "就任", "決定", "決まった", "選ばれ", "推挙", "推薦", "お願いすること"]

    /// - Parameter ranges: of the whole text; speeches, labels and page furniture are passed over.
    static func read(_ bytes: [UInt8], _ ranges: [TextRange]) -> [ToldChoice] {
        var found: [ToldChoice] = []
        // A line alone has no act that the whole text has not.
        guard bytes.containsAny(["選出", "選任", "互選", "委員に決定"], in: bytes.indices) else { return [] }
        var above: Range<Int>?
        for line in ranges.lazy.filter({ isPrinted($0.kind) }).flatMap({ lines(bytes, $0.span.range) }) {
            defer { above = line }
            guard line.count <= 360, bytes.containsAny(acts, in: line) else { continue }
            if bytes.containsAny(offices, in: line) { found.append(ToldChoice(words: bytes.string(line), span: Span(line))) } else if let above, isOfficeAlone(bytes, above), line.count <= 90 {
                let whole = above.lowerBound..<line.upperBound
                found.append(ToldChoice(words: bytes.string(whole), span: Span(whole)))
            }
        }
        return found
    }

    private static func isPrinted(_ kind: TextRange.Kind) -> Bool {
        switch kind {
        case .header, .heading, .scene, .unclassified: true
        default: false
        }
    }

    /// 「・会長の互選」: the line below it names the one.
    private static func isOfficeAlone(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 60 && bytes.containsAny(offices, in: line) && ["互選", "選出", "選任", "選挙", "互選について", "選出について", "選任について"].contains { (end: StaticString) in bytes.hasSuffix(end, in: line) }
    }

    /// The lines of the range; one that the page cut within a sentence goes on with the next.
    private static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = [], start = range.lowerBound
        while start < range.upperBound {
            let end = bytes.firstOffset(of: "\n", in: start..<range.upperBound) ?? range.upperBound
            let line = bytes.trimmed(start..<end)
            if !line.isEmpty {
                if let last = found.last, bytes.codePointCount(in: last) >= 25, !bytes.hasSuffix("。", in: last), !bytes.hasSuffix("）", in: last), bytes.hasSuffix("。", in: line), bytes[last.upperBound..<line.lowerBound].count(where: { $0 == 0x0A }) == 1 {
                    found[found.count - 1] = last.lowerBound..<line.upperBound
                } else { found.append(line) }
            }
            start = end + 1
        }
        return found
    }
}
