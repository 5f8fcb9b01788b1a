import SourceText

/// Files in which every line is counted: 「12:○議長（北山一郎君）　…」. The number is the system's, never spoken.
enum LineCounters {
    /// The lines without their numbers, where nearly all have one and the numbers go up.
    static func removed(_ bytes: [UInt8], _ lines: [Line]) -> [Line] {
        if let alone = withoutLoneCounters(bytes, lines) { return alone }
        let filled = lines.lazy.filter { !$0.isBlank }
        guard let first = filled.first, counter(bytes, first) != nil else { return lines }
        var last = -1, counted = 0, total = 0
        for line in filled {
            total += 1
            guard let found = counter(bytes, line), found.value > last, found.value - last <= 20 || last < 0 else { continue }
            last = found.value
            counted += 1
        }
        guard total >= 4, counted * 10 >= total * 9 else { return lines }
        return lines.map { line in counter(bytes, line).map { Line(bytes, line.range, from: $0.end) } ?? line }
    }

    /// 「7:」 or 「#7」 on a line of its own before each speech.
    private static func withoutLoneCounters(_ bytes: [UInt8], _ lines: [Line]) -> [Line]? {
        let alone = lines.indices.filter { lines[$0].content.count <= 6 && !lines[$0].isBlank && loneCounter(bytes, lines[$0]) != nil }
        guard alone.count >= 3 else { return nil }
        let values = alone.compactMap { loneCounter(bytes, lines[$0]) }
        guard zip(values, values.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return nil }
        var result = lines
        for index in alone { result[index] = Line(bytes, lines[index].range, from: lines[index].content.upperBound) }
        return result
    }

    private static func loneCounter(_ bytes: [UInt8], _ line: Line) -> Int? {
        let content = line.content
        if bytes[content.lowerBound] == 0x23 {
            guard let number = JapaneseNumber.read(bytes, at: content.lowerBound + 1, end: content.upperBound), number.end == content.upperBound, bytes[content.lowerBound + 1] < 0x80 else { return nil }
            return number.value
        }
        return counter(bytes, line).flatMap { $0.end == content.upperBound ? $0.value : nil }
    }

    private static func counter(_ bytes: [UInt8], _ line: Line) -> (value: Int, end: Int)? {
        var offset = line.content.lowerBound, value = 0
        while offset < line.content.upperBound, (0x30...0x39).contains(bytes[offset]), offset < line.content.lowerBound + 6 {
            value = value * 10 + Int(bytes[offset] - 0x30)
            offset += 1
        }
        guard offset > line.content.lowerBound, offset < line.content.upperBound, bytes[offset] == 0x3A else { return nil }
        return (value, offset + 1)
    }
}
