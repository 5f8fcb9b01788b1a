import SourceText

/// What a page carries besides the words: page numbers, and running heads that come back beside them.
///
/// A line is furniture only when its own shape says so, or when it is repeated next to page numbers: text is never
/// thrown away because it looks out of place.
struct PageFurniture {
    private let marks: [Bool]

    init(_ bytes: [UInt8], _ lines: [Line]) {
        var marks = lines.map { PageFurniture.isPageMark(bytes, $0.content) }
        guard marks.contains(true) else {
            self.marks = marks
            return
        }
        var neighbours: [String: [Int]] = [:]
        for index in lines.indices where marks[index] {
            for step in [-1, 1] {
                guard let near = PageFurniture.neighbour(of: index, step: step, lines) else { continue }
                let content = lines[near].content
                guard !marks[near], bytes.codePointCount(in: content) <= 40, !bytes.containsAny(["。", "、"], in: content) else { continue }
                neighbours[bytes.stringWithoutBlanks(content), default: []].append(near)
            }
        }
        for repeated in neighbours.values where repeated.count >= 2 {
            for index in repeated { marks[index] = true }
        }
        self.marks = marks
    }

    subscript(line: Int) -> Bool { marks[line] }

    private static func neighbour(of index: Int, step: Int, _ lines: [Line]) -> Int? {
        var near = index + step
        while lines.indices.contains(near), lines[near].isBlank { near += step }
        return lines.indices.contains(near) ? near : nil
    }

    /// - 359 -, －１－, 〔12〕 do not occur in speech; a bare number may, so it needs its dashes.
    private static func isPageMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= 40 else { return false }
        var offset = range.lowerBound, dashes = 0, digits = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isDigit(found.value) { digits += 1 } else if isDash(found.value) { dashes += 1 } else if !CodePoint.isBlank(found.value) {
                return bytes.has("P.", at: range.lowerBound) || bytes.has("Ｐ．", at: range.lowerBound) ? false : isSlashed(bytes, range)
            }
            offset += found.length
        }
        return dashes >= 2 && (1...4).contains(digits) && isDash(bytes.codePoint(at: range.lowerBound)?.value ?? 0)
    }

    /// 12/56, 3 ページ
    private static func isSlashed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound) else { return false }
        if bytes.has("/", at: first.end), let second = JapaneseNumber.read(bytes, at: first.end + 1, end: range.upperBound) {
            return second.end == range.upperBound && first.value <= second.value
        }
        return bytes.trimmed(first.end..<range.upperBound).count == 9 && bytes.contains("ページ", in: first.end..<range.upperBound)
    }

    private static func isDash(_ value: UInt32) -> Bool {
        [0x2D, 0xFF0D, 0x2015, 0x2014, 0x2013, 0x2500, 0x2212, 0x30FC, 0x2010].contains(value)
    }
}
