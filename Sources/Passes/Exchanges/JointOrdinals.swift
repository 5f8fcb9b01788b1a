import SourceText

/// The numbers of all points that one sentence takes up together.
///
/// 「１点目の備蓄と３点目の訓練については、関連がありますので」 is 1 and 3, 「（２）から（５）までについて」 is 2 to 5.
enum JointOrdinals {
    private struct Mark {
        var number: Int
        var range: Range<Int>
    }

    /// Ascending; empty where the sentence names one point or none.
    static func read(_ bytes: [UInt8], _ sentence: Range<Int>) -> [Int] {
        let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 900)
        let marks = marks(bytes, head)
        guard let first = marks.first, marks.count > 1, first.range.lowerBound - head.lowerBound <= 60 else { return [] }
        var numbers = [first.number], last = first
        for mark in marks.dropFirst() {
            guard mark.number > last.number, let joint = joint(bytes, last.range.upperBound..<mark.range.lowerBound, sentence) else { break }
            if joint == .range {
                guard mark.number - last.number <= 20, bytes.contains("まで", in: mark.range.upperBound..<min(head.upperBound, mark.range.upperBound + 240)) else { break }
                numbers += last.number + 1..<mark.number
            }
            numbers.append(mark.number)
            last = mark
        }
        let rest = last.range.upperBound..<sentence.upperBound
        return numbers.count > 1 && (bytes.containsAny(tails, in: rest) || bytes.containsAny(together, in: rest)) ? numbers : []
    }

    private enum Joint { case list, range }

    private static let lists: [StaticString] = ["と", "と、", "及び", "及び、", "および", "並びに", "並びに、", "ならびに", "、"]
    private static let ranges: [StaticString] = ["から", "から、"]
    private static let tails: [StaticString] = ["について", "につきまして", "に関して", "に関する", "に対する", "に係る", "まで", "質問", "質疑", "尋ね", "ですが", "でございます", "であります"]
    private static let together: [StaticString] = ["関連", "併せて", "あわせて", "合わせて", "一括", "まとめて"]

    /// How the words between two ordinals join them; nil where they tell something of the first.
    private static func joint(_ bytes: [UInt8], _ between: Range<Int>, _ sentence: Range<Int>) -> Joint? {
        guard between.count <= 360 else { return nil }
        let kind: Joint
        if ranges.contains(where: { bytes.hasSuffix($0, in: between) }) { kind = .range } else if lists.contains(where: { bytes.hasSuffix($0, in: between) }) { kind = .list } else { return nil }
        if between.count <= 9 { return kind }
        // 「１点目は12件、２点目については…」 answers the first already.
        if bytes.containsAny(["については", "につきましては", "に関しては", "は、", "が、", "ので"], in: between) { return nil }
        return bytes.containsAny(together, in: sentence) || !bytes.hasSuffix("、", in: between) && bytes.containsAny(["についてであ", "についてでご", "についてです", "についてお答え", "質問"], in: sentence) || kind == .range ? kind : nil
    }

    // MARK: ordinals

    private static let table = MarkerTable(["点目", "問目", "つ目", "件目", "番目", "項目目", "項目め", "("].map { (pattern: $0, id: 0) } + circled.map { (pattern: $0, id: 1) })
    private static let circled = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"]

    private static func marks(_ bytes: [UInt8], _ range: Range<Int>) -> [Mark] {
        var found: [Mark] = []
        table.scan(bytes, range) { id, word in
            if id == 1, let circle = bytes.codePoint(at: word.lowerBound, end: word.upperBound) {
                found.append(Mark(number: Int(circle.value - 0x245F), range: word))
            } else if let mark = bytes.has("(", at: word.lowerBound) ? bracketed(bytes, word.lowerBound, range.upperBound) : counted(bytes, word, range.lowerBound) { found.append(mark) }
        }
        return found
    }

    private static func bracketed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Mark? {
        guard let read = JapaneseNumber.read(bytes, at: start + 1, end: end), bytes.has(")", at: read.end, end: end), (1...60).contains(read.value) else { return nil }
        return Mark(number: read.value, range: start..<read.end + 1)
    }

    private static func counted(_ bytes: [UInt8], _ word: Range<Int>, _ start: Int) -> Mark? {
        guard let number = PointOrdinal.number(bytes, before: word.lowerBound, start: start) else { return nil }
        var begin = word.lowerBound
        while let digit = bytes.codePoint(before: begin, start: start), CodePoint.isDigit(digit.value) || CodePoint.isKanjiDigit(digit.value) { begin -= digit.length }
        // 第２点目
        if bytes.hasSuffix("第", in: start..<begin) { begin -= 3 }
        return Mark(number: number, range: begin..<word.upperBound)
    }
}
