import SourceText

/// A passage of one speech that asks one thing or answers one thing, before it is linked and numbered.
struct Point {
    /// Index of the speech.
    let speech: Int
    /// In the folded words: context and asking sentence, or one answer from its topic to its end.
    var range: Range<Int>
    /// The sentences that ask; of an answer the sentence that names the topic (empty when none does).
    var core: Range<Int>
    /// As printed: 2 in 「2点目」.
    var ordinal: Int?
    /// 3/イ: where the ordinal is a letter, the number above it and its place in the row.
    var path: LetterPath?
    /// As printed, or reckoned from the points before it; null for a lone point.
    var number: Int?
    /// Of an answer: 1 and 3 in 「１点目と３点目については、併せてお答えします」; empty where it answers one point.
    var together: [Int] = []
    var isLast = false
    /// True when it follows the question before it under the same head: no number, no opener, no paragraph stands between.
    var goesOn = false
    /// True when the passage says that it comes back to something: 再質問, 先ほどの答弁, そうすると.
    var returns = false
    /// Offset of a paragraph or sentence at which `range` may begin when it is too long.
    var starts: [Int] = []

    func carries(_ number: Int) -> Bool { self.number == number || together.contains(number) }
}

/// A letter below a number: イ under （３）.
struct LetterPath: Hashable {
    var parent: Int?
    var letter: Int

    /// Follows the numbers through a speech: イ behind （３）ア is 3/イ.
    static func read(_ unit: Unit, under parent: inout Int?) -> LetterPath? {
        if let own = unit.parent { parent = own }
        guard let letter = unit.letter else {
            if unit.opensPoint, let ordinal = unit.ordinal { parent = ordinal }
            return nil
        }
        return LetterPath(parent: parent, letter: letter)
    }
}

/// Points that are longer than anyone reads begin later, at a paragraph or sentence.
enum PointLength {
    static func trim(_ point: inout Point, _ bytes: [UInt8], limit: Int) {
        guard bytes.codePointCount(in: point.range) > limit else { return }
        let bound = point.range.upperBound - limit * 3
        let start = point.starts.first { $0 >= bound && $0 < point.core.lowerBound } ?? sentence(bytes, from: bound, to: point.core.lowerBound)
        point.range = max(point.range.lowerBound, min(start, point.core.lowerBound))..<point.range.upperBound
    }

    private static func sentence(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        guard start < end, let stop = bytes.firstOffset(of: "。", in: start..<end) else { return end }
        return bytes.skipBlanks(from: stop + 3, end: end)
    }
}

/// Printed ordinals win; the points between them are counted on.
enum PointNumbers {
    static func reckon(_ points: inout [Point], announced: Int?) {
        guard points.count > 1 || announced != nil || points.contains(where: { $0.ordinal != nil }) else { return }
        var last = 0
        for index in points.indices {
            let next = points[index].ordinal ?? last + 1
            // What is asked between 「2点目」 and 「3点目」 is no third point.
            if index > 0, points[index].ordinal == nil, points[..<index].contains(where: { $0.ordinal == last }), points[index...].first(where: { $0.ordinal != nil })?.ordinal == last + 1 { continue }
            // What stands before 「1点目」 is no first point.
            if index == 0, points[index].ordinal == nil, points.dropFirst().first(where: { $0.ordinal != nil })?.ordinal == 1 { continue }
            points[index].number = next
            last = max(next, points[index].together.last ?? 0)
        }
    }
}
