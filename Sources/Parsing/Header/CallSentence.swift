import Minutes
import SourceText

/// A sentence that stands for the fields of day, hour and place: 「令和6年1月18日午後3時、定例会を教育委員会室に招集した。」
enum CallSentence {
    private static let rooms: [StaticString] = ["室", "議場", "ホール", "会館", "公民館", "センター", "役場", "庁舎", "講堂", "館", "市役所", "支所"]

    /// The place in it: between を, から or において and the verb.
    static func venue(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        guard line.count <= 400 else { return nil }
        for verb in ["に招集した", "に招集し", "に招集された", "において開催", "で開催した", "で開催された", "にて開催"] as [StaticString] {
            guard let end = bytes.firstOffset(of: verb, in: line), let start = start(bytes, line.lowerBound..<end) else { continue }
            // を令和6年1月18日午後3時30分みほん会館に招集した: right behind the hour
            let hour = Readings.times(bytes, line.lowerBound..<end).last?.range.upperBound ?? start
            let place = bytes.trimmed(max(start, hour)..<end)
            guard (3...40).contains(bytes.codePointCount(in: place)), rooms.contains(where: { bytes.hasSuffix($0, in: place) }), !bytes.containsAny(["。", "、", "会議を"], in: place) else { continue }
            return place
        }
        return nil
    }

    /// The sentence that begins on the line, where the width of the page cut it and it ends on the next.
    static func whole(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        guard line.count <= 200, line.upperBound < bytes.count, !bytes.contains("。", in: line) else { return line }
        let next = line.upperBound + 1..<(bytes[(line.upperBound + 1)...].firstIndex(of: 0x0A) ?? bytes.count)
        return next.count <= 200 && bytes.containsAny(["招集した。", "招集された。"], in: next) ? line.lowerBound..<next.upperBound : line
    }

    /// The day as the sentence prints it, where a title above prints it as well; that of the title where no such sentence stands in the header.
    static func day(_ date: Stated<CivilDate>, _ bytes: [UInt8], _ lines: [Range<Int>]) -> Range<Int> {
        for line in lines where line.count <= 400 && bytes.contains("日", in: line) && bytes.containsAny(["に招集した", "に招集された"], in: whole(bytes, line)) {
            if let found = Readings.dates(bytes, line).first(where: { $0.reading.date == date.value }) { return found.range }
        }
        return date.span.range
    }

    private static func start(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var offset = range.upperBound
        while let found = bytes.codePoint(before: offset, start: range.lowerBound) {
            // を, が, 、 and ら of から
            if found.value == 0x3092 || found.value == 0x304C || found.value == 0x3001 || found.value == 0x3089 && bytes.hasSuffix("から", in: range.lowerBound..<offset) { return offset }
            offset -= found.length
        }
        return nil
    }

    /// A sentence that tells of other meetings: 「第2回を7月10日、第3回を9月4日に開催すると決定した。」
    static func isOfOther(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        bytes.contains("。", in: line) && bytes.containsAny(["予定", "次回", "開催すると", "開催する。", "開催します", "今後"], in: line) && !bytes.containsAny(["本日", "招集", "開会", "開催した", "開催された"], in: line)
    }
}
