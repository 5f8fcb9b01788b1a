import SourceText

/// Page numbers without dashes: digits alone on a line that rise by one through the whole text, a page of lines apart.
enum BarePageNumbers {
    /// Lines between two of them, at least.
    private static let shortestPage = 10

    /// The lines that are such numbers; none where the digits of the text do anything but count its pages.
    static func lines(_ bytes: [UInt8], _ lines: [Line]) -> [Int] {
        let numbers = lines.indices.compactMap { index in value(bytes, lines[index].content).map { (line: index, value: $0) } }
        guard numbers.count >= 3 else { return [] }
        // A number of another kind may stand before the first page's.
        let runs = numbers.indices.prefix(3).map { run(numbers[$0...]) }
        guard let longest = runs.max(by: { $0.count < $1.count }), longest.count >= 3, longest.count * 5 >= numbers.count * 4 else { return [] }
        return longest
    }

    private static func run(_ numbers: ArraySlice<(line: Int, value: Int)>) -> [Int] {
        guard var last = numbers.first else { return [] }
        var found = [last.line]
        for next in numbers.dropFirst() where next.value == last.value + 1 && next.line - last.line >= shortestPage {
            found.append(next.line)
            last = next
        }
        return found
    }

    /// One to four digits, and nothing else.
    static func value(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
        guard (1...12).contains(content.count), let first = bytes.codePoint(at: content.lowerBound), CodePoint.isDigit(first.value),
              let number = JapaneseNumber.read(bytes, at: content.lowerBound, end: content.upperBound), number.end == content.upperBound, number.value > 0, number.value < 10_000 else { return nil }
        return number.value
    }
}
