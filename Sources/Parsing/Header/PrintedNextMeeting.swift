import Minutes
import SourceText

/// When the body meets next, as the minutes print it outside the speeches: 「次回会議　令和6年7月10日（水）」, 「次回の開催予定」 above 「日時：…」.
enum PrintedNextMeeting {
    /// - Parameter ranges: of the whole text; speeches, labels and page furniture are passed over.
    static func read(_ bytes: [UInt8], _ ranges: [TextRange], after meeting: CivilDate) -> [NextMeeting] {
        let printed = ranges.lazy.filter { isPrinted($0.kind) }.map(\.span.range) as [Range<Int>]
        var found: [NextMeeting] = []
        for (index, range) in printed.enumerated() {
            guard let word = bytes.firstOffset(of: "次回", in: range.lowerBound..<min(range.upperBound, range.lowerBound + 60)), !bytes.contains("前回", in: range) else { continue }
            var meetings = dates(bytes, word..<range.upperBound, after: meeting)
            // The lines below, as far as they belong to it: no other line stands between.
            var last = range
            for below in printed[(index + 1)...].prefix(3) where meetings.isEmpty {
                guard bytes[last.upperBound..<below.lowerBound].count(where: { $0 == 0x0A }) <= 1, bytes.codePointCount(in: range) <= 30 else { break }
                meetings = dates(bytes, below, after: meeting)
                last = below
            }
            for next in meetings where !found.contains(where: { $0.date == next.date }) { found.append(next) }
        }
        return found
    }

    private static func isPrinted(_ kind: TextRange.Kind) -> Bool {
        switch kind {
        case .header, .heading, .scene, .unclassified: true
        default: false
        }
    }

    private static func dates(_ bytes: [UInt8], _ range: Range<Int>, after meeting: CivilDate) -> [NextMeeting] {
        let dates = Readings.dates(bytes, range).filter { $0.reading.month != nil && $0.reading.day != nil }
        let times = Readings.times(bytes, range)
        return dates.enumerated().compactMap { index, found in
            let end = index + 1 < dates.count ? dates[index + 1].range.lowerBound : range.upperBound
            guard bytes.first(of: ["まで", "付", "現在", "更新"], at: found.range.upperBound, end: range.upperBound) == nil, let date = found.reading.day(after: meeting) else { return nil }
            let time = times.first { $0.range.lowerBound >= found.range.upperBound && $0.range.lowerBound < end }
            return NextMeeting(date: date, time: time?.reading.time, span: Span(found.range.lowerBound, time?.range.upperBound ?? found.range.upperBound))
        }
    }
}
