import SourceText

/// The cells of a table as they went into the text, mended when it ends: minutes that are printed as a table have a running number
/// or the hour in front of the speaker, and the speaker's name below the office.
struct SpeechTable {
    /// Cells by their row, empty ones too.
    private var rows: [[Range<Int>]] = []

    mutating func addRow() { rows.append([]) }

    /// - Parameter range: from where the cell began to where it ended, separators included.
    mutating func addCell(_ range: Range<Int>) {
        if !rows.isEmpty { rows[rows.count - 1].append(range) }
    }

    /// What to change in the text.
    func edits(in bytes: [UInt8]) -> [TextEdit] {
        let rows = rows.map { row in row.map { SpeechTable.content($0, bytes) } }
        return (counters(rows, bytes) + rows.flatMap { SpeechTable.namesBelow($0, bytes) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func content(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var start = min(range.lowerBound, bytes.count), end = min(range.upperBound, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<max(start, end)
    }

    // MARK: the column in front of the speaker

    /// Takes away the first column, where it counts the rows or tells the time, the second one names speakers and the third holds what they say.
    private func counters(_ rows: [[Range<Int>]], _ bytes: [UInt8]) -> [TextEdit] {
        let wide = rows.filter { $0.count >= 3 && !$0[0].isEmpty }
        guard wide.count >= 3, wide.dropFirst().allSatisfy({ $0[0].count <= SpeechTable.longestCounter }) else { return [] }
        let values = wide.map { SpeechTable.counter($0[0], bytes) }, counted = values.compactMap { $0 }
        // One row may be the head of the table.
        guard counted.count >= 3, values.dropFirst().allSatisfy({ $0 != nil }), SpeechTable.runs(counted),
              SpeechTable.isSpoken(zip(wide, values).filter { $1 != nil }.map(\.0), head: values[0] == nil ? wide[0] : nil, bytes) else { return [] }
        return wide.compactMap { row in
            guard let next = row.dropFirst().first(where: { !$0.isEmpty }) else { return nil }
            return TextEdit(range: row[0].lowerBound..<next.lowerBound)
        }
    }

    private static let longestCounter = 36

    private struct Counter {
        var value: Int
        var isTime: Bool
    }

    /// 12, （12）, No.12; 13:30, 午後１時30分.
    private static func counter(_ range: Range<Int>, _ bytes: [UInt8]) -> Counter? {
        guard range.count <= longestCounter else { return nil }
        var start = range.lowerBound
        for mark in ["（", "(", "No.", "No", "№"] as [StaticString] where bytes.has(mark, at: start, end: range.upperBound) {
            start += mark.utf8CodeUnitCount
            break
        }
        if let number = JapaneseNumber.read(bytes, at: start) {
            var end = number.end
            for mark in ["）", ")", "．", "."] as [StaticString] where bytes.has(mark, at: end, end: range.upperBound) {
                end += mark.utf8CodeUnitCount
                break
            }
            if end == range.upperBound { return Counter(value: number.value, isTime: false) }
        }
        return hour(range, bytes).map { Counter(value: $0, isTime: true) }
    }

    /// Seconds of a time that fills the cell; of a place in a recording, too: 00:05:18.
    private static func hour(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        var offset = range.lowerBound, parts: [Int] = []
        if bytes.first(of: ["午前", "午後"], at: offset) != nil { offset = bytes.skipBlanks(from: offset + 6, end: range.upperBound) }
        while offset < range.upperBound, parts.count < 3, let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) {
            parts.append(number.value)
            offset = number.end
            guard let mark = ([":", "：", "時", "分", "秒"] as [StaticString]).first(where: { bytes.has($0, at: offset, end: range.upperBound) }) else { break }
            offset += mark.utf8CodeUnitCount
        }
        guard offset == range.upperBound, parts.count >= 2, parts.allSatisfy({ $0 < 60 }) else { return nil }
        if parts[0] < 12, bytes.has("午後", at: range.lowerBound) { parts[0] += 12 }
        return parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
    }

    /// Numbers go up by one; hours never go back.
    private static func runs(_ counters: [Counter]) -> Bool {
        let steps = zip(counters, counters.dropFirst())
        guard counters.allSatisfy({ $0.isTime == counters[0].isTime }) else { return false }
        let regular = steps.count { $0.isTime ? $1.value >= $0.value : $1.value == $0.value + 1 }
        return regular * 5 >= (counters.count - 1) * 4
    }

    /// A roster and an agenda have such a column, too: there every row names another, and nobody says anything.
    private static func isSpoken(_ rows: [[Range<Int>]], head: [Range<Int>]?, _ bytes: [UInt8]) -> Bool {
        let speakers = rows.map(\.[1]).filter { !$0.isEmpty }
        guard speakers.count * 3 >= rows.count, speakers.allSatisfy({ $0.count <= 90 && !bytes.contains("。", in: $0) }),
              rows.count(where: { bytes.contains("。", in: $0[2]) }) * 2 >= rows.count else { return false }
        let isNamed = head.map { bytes.containsAny(["発言者", "発言委員", "話者", "氏名"], in: $0[1]) && bytes.containsAny(["発言", "内容", "議事", "要旨"], in: $0[2]) } ?? false
        return isNamed || Set(speakers.map { Array(bytes[$0]) }).count < speakers.count
    }

    // MARK: the name below the office

    /// 「会長」 and below it in the same cell 「（北山）」: one label.
    private static func namesBelow(_ row: [Range<Int>], _ bytes: [UInt8]) -> [TextEdit] {
        row.dropLast().compactMap { cell in
            guard cell.count <= 120, !cell.isEmpty, let end = bytes[cell].firstIndex(of: 0x0A) else { return nil }
            let name = content(end..<cell.upperBound, bytes), office = bytes.trimmed(cell.lowerBound..<end)
            guard bytes.first(of: ["（", "("], at: name.lowerBound) != nil, bytes[name].suffix(3).elementsEqual("）".utf8) || bytes[name].last == 0x29,
                  !bytes[name].contains(0x0A), bytes.first(of: ["（", "("], at: office.lowerBound) == nil, !bytes.contains("。", in: cell) else { return nil }
            return TextEdit(range: office.upperBound..<name.lowerBound)
        }
    }
}
