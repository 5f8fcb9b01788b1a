import Minutes
import SourceText

/// Texts that are one line and set no mark before their labels: 「…開きます。　会長　報告を願います。　事務局　説明します。」
///
/// Names behind the end of a sentence are found by ``FlattenedText``; here come the labels that only their like makes certain: bare offices that
/// come again, and what is known as a label at the head of the meeting, behind a title, or above words that the copy cuts off.
enum PlainLabelsInLine {
    private struct Found {
        let start: Int
        let label: Range<Int>
    }

    /// The starts of all labels in the line; those that were given where marks stand before them.
    static func completed(_ bytes: [UInt8], _ line: Range<Int>, _ starts: [Int]) -> [Int] {
        guard !starts.contains(where: { LabelShape.mark(bytes, at: $0, end: line.upperBound).1 > 0 }) else { return Set(starts + besideTheirMarks(bytes, line, starts)).sorted() }
        let names = starts.compactMap { named(bytes, $0, line) }
        let offices = wordsBehindSentences(bytes, line).filter { !starts.contains($0) }.compactMap { office(bytes, $0, line) }
        let roles = offices.filter { role in names.count >= 3 || offices.contains { $0.start != role.start && bytes.isSame($0.label, as: role.label) } }
        var known: [Range<Int>] = []
        for found in names + roles where !known.contains(where: { bytes.isSame($0, as: found.label) }) { known.append(found.label) }
        var all = starts + roles.map(\.start)
        guard let first = all.min(), let last = all.max() else { return starts }
        if let opening = known.compactMap({ opening(bytes, $0, line.lowerBound..<first) }).max() { all.append(opening) }
        all += known.filter { isBracketed(bytes, $0) }.flatMap { places(bytes, $0, line) }
        if let end = known.lazy.compactMap({ cutOff(bytes, $0, last + 3..<line.upperBound) }).first { all.append(end) }
        return Set(all).sorted()
    }

    private static func named(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Found? {
        LabelReader.read(bytes, line: Line(bytes, start..<min(line.upperBound, start + 300)), index: 0).map { Found(start: start, label: $0.label) }
    }

    private static func isBracketed(_ bytes: [UInt8], _ label: Range<Int>) -> Bool { bytes.hasSuffix("）", in: label) || bytes[label.upperBound - 1] == 0x29 }

    // MARK: marks that stand elsewhere

    /// 「…決定しました。　◎　○　日程２番　会期の決定　議長　北山　一郎　日程２番…」: a column of marks was read before what stands beside them.
    private static func besideTheirMarks(_ bytes: [UInt8], _ line: Range<Int>, _ starts: [Int]) -> [Int] {
        let labels = starts.compactMap { start -> Range<Int>? in
            guard let shape = LabelReader.read(bytes, line: Line(bytes, start..<min(line.upperBound, start + 300)), index: 0), let name = shape.possibleName, bytes.holdsBlank(name) else { return nil }
            return shape.label.lowerBound..<name.upperBound
        }
        guard let label = labels.first(where: { label in labels.contains { $0 != label && bytes.isSame($0, as: label) } }) else { return [] }
        return places(bytes, label, line).filter { place in
            guard !labels.contains(where: { $0.lowerBound == place }) else { return false }
            return bytes.contains("。", in: place..<line.upperBound)
        }.flatMap { [$0, heading(bytes, above: $0, line)].compactMap { $0 } }
    }

    /// Where the item begins whose title ends right before the label, at its first mark.
    private static func heading(_ bytes: [UInt8], above label: Int, _ line: Range<Int>) -> Int? {
        let near = max(line.lowerBound, label - 180)..<label
        guard let item = FlattenedText.places(bytes, "日程", in: near).last, !bytes.contains("。", in: item..<label) else { return nil }
        var start = item
        while let found = bytes.codePoint(before: start, start: near.lowerBound) {
            guard CodePoint.isBlank(found.value) || LabelShape.mark(bytes, at: start - found.length, end: line.upperBound).1 > 0 else { break }
            start -= found.length
        }
        return bytes.skipBlanks(from: start, end: item)
    }

    // MARK: offices

    /// Words that a blank sets apart from the sentence before them.
    private static func wordsBehindSentences(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
        var words: [Int] = [], offset = line.lowerBound
        while let stop = bytes.firstOffset(of: "。", in: offset..<line.upperBound) {
            offset = stop + 3
            let word = bytes.skipBlanks(from: offset, end: line.upperBound)
            if word > offset, word < line.upperBound { words.append(word) }
        }
        return words
    }

    /// 会長, 事務局, 学校教育課長 between blanks, and a sentence behind it.
    private static func office(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Found? {
        var end = start
        while end < line.upperBound, bytes.blankLength(at: end, end: line.upperBound) == nil, end - start <= 45 { end += 1 }
        let label = start..<end
        guard end - start <= 45, bytes.contains("。", in: end..<line.upperBound), !goesOn(bytes, behind: end, line.upperBound) else { return nil }
        guard Offices.alone(bytes, label) == nil else { return Found(start: start, label: label) }
        guard let office = Offices.ending(bytes, label), office.kind != .member, Departments.starts(bytes, at: start, end: end) else { return nil }
        return Found(start: start, label: label)
    }

    private static let particles: [StaticString] = ["の", "が", "は", "を", "に", "と", "より", "から", "へ", "も", "及び", "、", "。", "，"]

    /// 事務局 から…, 議長（北山一郎君）の…: the sentence goes on with the office.
    private static func goesOn(_ bytes: [UInt8], behind label: Int, _ end: Int) -> Bool {
        bytes.first(of: particles, at: bytes.skipBlanks(from: label, end: end), end: end) != nil
    }

    // MARK: known labels

    /// Where the label's words stand between blanks; a bracket sets the words behind it apart as well.
    private static func places(_ bytes: [UInt8], _ label: Range<Int>, _ range: Range<Int>) -> [Int] {
        let words = Array(bytes[label])
        var found: [Int] = [], offset = range.lowerBound
        while offset + words.count <= range.upperBound {
            guard bytes[offset] == words[0], bytes[offset..<offset + words.count].elementsEqual(words) else { offset += 1; continue }
            let end = offset + words.count
            let isApart = offset == range.lowerBound || bytes.codePoint(before: offset, start: range.lowerBound).map { CodePoint.isBlank($0.value) } ?? true
            if isApart, end < range.upperBound, isBracketed(bytes, label) || bytes.blankLength(at: end, end: range.upperBound) != nil, !goesOn(bytes, behind: end, range.upperBound) { found.append(offset) }
            offset = end
        }
        return found
    }

    /// 「（３）その他　山川課長　ただ今から…」: somebody said the first words, and the label above them is known.
    private static func opening(_ bytes: [UInt8], _ label: Range<Int>, _ head: Range<Int>) -> Int? {
        places(bytes, label, head).last { bytes.contains("。", in: $0..<head.upperBound) }
    }

    /// The last words of a copy that ends within a sentence.
    private static func cutOff(_ bytes: [UInt8], _ label: Range<Int>, _ rest: Range<Int>) -> Int? {
        guard rest.lowerBound < rest.upperBound, let stop = lastStop(bytes, rest) else { return nil }
        return places(bytes, label, bytes.skipBlanks(from: stop, end: rest.upperBound)..<rest.upperBound).first
    }

    /// Behind the last sentence that ends in the range.
    private static func lastStop(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var last: Int?, offset = range.lowerBound
        while let stop = bytes.firstOffset(of: "。", in: offset..<range.upperBound) { offset = stop + 3; last = offset }
        return last
    }
}
