import Minutes
import SourceText

/// 午後３時10分休憩: what began or ended, and when.
struct TimeMark {
    enum Kind { case begin, pause, resume, end }

    let kind: Kind
    var time: Stated<ClockTime>
    /// Neither 午前 nor 午後 is written, and the hour is one of the first eleven.
    var isOfEitherHalf = false

    /// Every time of a line that has 開会, 休憩, 散会 … beside it: 「午前10時開会　午後3時散会」, 「開会　午前10時」.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [TimeMark] {
        guard bytes.containsAny(["時", ":", "：", "正午"], in: range) else { return [] }
        let times = Readings.times(bytes, range)
        if let recess = recess(bytes, range, times) { return recess }
        // 「開会14時　閉会14時40分」: where the word stands right before the first time, it does so before each.
        let leads = times.first.map { opensWithWord(bytes, range.lowerBound..<$0.range.lowerBound) } ?? false
        return times.enumerated().compactMap { index, found in
            guard let time = found.reading.time else { return nil }
            let before = index == 0 ? range.lowerBound : times[index - 1].range.upperBound
            let after = index + 1 < times.count ? times[index + 1].range.lowerBound : range.upperBound
            let behind = leads ? nil : kind(bytes, found.range.upperBound..<after, isBehind: true)
            guard let kind = behind ?? kind(bytes, before..<found.range.lowerBound, isBehind: false) ?? field(bytes, range) else { return nil }
            return TimeMark(kind: kind, time: Stated(time, Span(found.range)), isOfEitherHalf: isOfEitherHalf(found.reading))
        }
    }

    /// 「2時10分」, without 午前 or 午後.
    static func isOfEitherHalf(_ reading: TimeReading) -> Bool { reading.half == nil && (1...11).contains(reading.hour) }

    /// 「午後２時10分～２時20分　休憩」, 「休憩　14:10－14:20」: from when to when.
    private static func recess(_ bytes: [UInt8], _ range: Range<Int>, _ times: [(reading: TimeReading, range: Range<Int>)]) -> [TimeMark]? {
        guard times.count == 2, bytes.contains("休憩", in: range), !bytes.containsAny(["再開", "開議"], in: range), let start = times[0].reading.time, let end = times[1].reading.time else { return nil }
        let between = bytes.withoutBlanks(times[0].range.upperBound..<times[1].range.lowerBound)
        guard ["～", "〜", "~", "－", "−", "―", "-", "ー", "から"].contains(where: { (mark: StaticString) in between.count == mark.utf8CodeUnitCount && between.has(mark, at: 0) }) else { return nil }
        return [TimeMark(kind: .pause, time: Stated(start, Span(times[0].range)), isOfEitherHalf: isOfEitherHalf(times[0].reading)),
                TimeMark(kind: .resume, time: Stated(end, Span(times[1].range)), isOfEitherHalf: isOfEitherHalf(times[1].reading))]
    }

    /// The marks with 午後 carried on: behind 午後１時30分 a 「２時10分」 is of the afternoon.
    /// - Parameter opened: when the meeting began, where no mark says it.
    static func inOrder(_ marks: [TimeMark], opened: ClockTime?) -> [TimeMark] {
        var marks = marks, last = opened
        for index in marks.indices {
            let time = marks[index].time
            if marks[index].isOfEitherHalf, let before = last, before.hour >= 12, time.value < before, let later = ClockTime(hour: time.value.hour + 12, minute: time.value.minute), later >= before {
                marks[index].time = Stated(later, time.span)
            }
            last = marks[index].time.value
        }
        return marks
    }

    /// 「開会日時　令和6年1月29日　午前10時」: the day stands between the word and the time.
    private static func field(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
        let start = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound)?.titleStart ?? range.lowerBound
        // A line may be a whole speech: the word stands at its beginning.
        let words = bytes.withoutBlanks(start..<min(range.upperBound, start + 90))
        if words.first(of: ["開会日時", "開会の日時", "開会年月日時", "開会（開議）", "開会(開議)", "開議（開会）"], at: 0) != nil { return .begin }
        // 「解　散　午後０時20分」 among the hours of the sitting.
        if range.count <= 80, words.first(of: ["解散"], at: 0) != nil { return .end }
        return words.first(of: ["閉会日時", "閉会の日時", "閉会年月日時"], at: 0) != nil ? .end : nil
    }

    private static func opensWithWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = bytes.withoutBlanks(range)
        return (["開会", "開議", "開始", "休憩", "開会：", "開会:", "開議：", "開始：", "開會"] as [StaticString]).contains { words.hasSuffix($0, in: words.indices) }
    }

    /// The words right behind a time, or those before it where none stand behind.
    private static func kind(_ bytes: [UInt8], _ range: Range<Int>, isBehind: Bool) -> Kind? {
        let words = bytes.withoutBlanks(range)
        if words.contains("休憩前", in: words.indices) { return .resume }
        // 「14時15分～15時42分　２　開会場所」, where the line ends are lost: the next field begins.
        let end: Int = isBehind ? nextField(in: words) ?? words.count : words.count
        let near: Range<Int> = isBehind ? 0..<min(end, 24) : max(0, end - 30)..<end
        let all: [(StaticString, Kind)] = [
            ("再開", .resume), ("休憩", .pause), ("散会", .end), ("閉会", .end), ("延会", .end), ("終了", .end), ("閉議", .end), ("流会", .end), ("散會", .end), ("閉會", .end), ("開會", .begin), ("開会", .begin), ("開議", .begin), ("開始", .begin), ("会議を開き", .begin), ("会議を閉じ", .end),
        ]
        let found = all.compactMap { word, kind in offset(of: word, in: words, near, isFirst: isBehind).map { (offset: $0, kind: kind) } }
        return (isBehind ? found.min { $0.offset < $1.offset } : found.max { $0.offset < $1.offset })?.kind
    }

    private static func nextField(in words: [UInt8]) -> Int? {
        (["開会場所", "開会の場所", "開催場所", "開催の場所"] as [StaticString]).compactMap { words.firstOffset(of: $0, in: words.indices) }.min()
    }

    /// The first place of the word, or the last: 「開会及び閉会　開会　…」 says 開会 twice.
    private static func offset(of word: StaticString, in words: [UInt8], _ range: Range<Int>, isFirst: Bool) -> Int? {
        var found: Int?, start = range.lowerBound
        while let next = words.firstOffset(of: word, in: start..<range.upperBound) {
            found = next
            if isFirst { break }
            start = next + word.utf8CodeUnitCount
        }
        return found
    }

    /// Beginning and end of 「午後2時から午後3時40分まで」, 「13:30～15:25」, 「午後1時30分～3時」, 「開会 午前9時58分 閉会 午前11時46分」.
    static func range(_ bytes: [UInt8], _ field: Range<Int>) -> (Stated<ClockTime>?, Stated<ClockTime>?) {
        let times = Readings.times(bytes, field)
        guard let first = times.first, let opened = first.reading.time else { return (nil, nil) }
        let start = Stated(opened, Span(first.range))
        guard times.count >= 2, let last = times.last, var closed = last.reading.time else {
            let isEnd = read(bytes, field).first?.kind == .end
            return isEnd ? (nil, start) : (start, nil)
        }
        if endsOnOtherDay(bytes, field, last.range) { return (start, nil) }
        // 午後 holds for the second time as well where that alone makes the meeting end after it began.
        if last.reading.half == nil, closed < opened, let later = ClockTime(hour: closed.hour + 12, minute: closed.minute), later > opened { closed = later }
        return (start, Stated(closed, Span(last.range)))
    }

    /// 「閉会　６月19日　午前10時42分」 below 「開会　６月12日」: the session ends days later, not this meeting.
    private static func endsOnOtherDay(_ bytes: [UInt8], _ field: Range<Int>, _ time: Range<Int>) -> Bool {
        let days = Readings.dates(bytes, field).filter { $0.range.upperBound <= time.lowerBound }.compactMap(\.reading.date)
        guard let first = days.first, let last = days.last, first != last else { return false }
        return !(first.year == last.year && first.month == last.month && last.day == first.day + 1)
    }

    /// The line with the day and both times where no field has them: 「令和4年9月28日（水）10時～11時20分」.
    static func loose(_ bytes: [UInt8], _ lines: [Range<Int>], day: Span?) -> (Stated<ClockTime>?, Stated<ClockTime>?) {
        guard let day, let whole = lines.first(where: { $0.lowerBound <= day.start && day.end <= $0.upperBound }) else { return (nil, nil) }
        // Where the line ends are lost, the hours stand right behind the day.
        let line = whole.count <= 180 ? whole : whole.lowerBound..<min(whole.upperBound, day.end + 72)
        let times = Readings.times(bytes, day.end..<max(day.end, line.upperBound))
        guard times.count == 2, bytes.containsAny(["～", "〜", "~", "から", "－", "−", "―", "-", "至", "ー"], in: times[0].range.upperBound..<times[1].range.lowerBound) else { return (nil, nil) }
        return range(bytes, day.end..<line.upperBound)
    }

    /// 散会 stands before it, and behind it a closing at another hour: the hour of opening comes again on the next day.
    private static func opensNextDay(_ marks: [TimeMark], _ index: Int) -> Bool {
        guard let ended = marks[..<index].last, ended.kind == .end, let next = marks[(index + 1)...].last(where: { $0.kind == .end }) else { return false }
        return !marks[..<index].contains { $0.kind == .end && $0.time.value == next.time.value }
    }

    /// Sittings and the recesses between them.
    static func intervals(_ marks: [TimeMark]) -> [Interval] {
        var intervals: [Interval] = []
        var begun: Stated<ClockTime>?
        for (index, mark) in marks.enumerated() {
            // 開会 and 閉会 in the header, and the opening once more above the speeches.
            let isAgain = (mark.kind == .begin || mark.kind == .end) && marks[..<index].contains { $0.kind == mark.kind && $0.time.value == mark.time.value }
            if isAgain, !(mark.kind == .begin && opensNextDay(marks, index)) { continue }
            switch mark.kind {
            case .begin:
                // 午前11時05分休憩 / 午後１時02分開議
                if begun == nil, let last = intervals.indices.last, intervals[last].kind == .recess, intervals[last].end == nil { intervals[last].end = mark.time }
                if begun == nil { begun = mark.time }
            case .resume:
                if let last = intervals.indices.last, intervals[last].kind == .recess, intervals[last].end == nil { intervals[last].end = mark.time }
                begun = mark.time
            case .pause:
                intervals.append(Interval(kind: .sitting, start: begun, end: mark.time))
                intervals.append(Interval(kind: .recess, start: mark.time))
                begun = nil
            case .end:
                if begun != nil || intervals.isEmpty { intervals.append(Interval(kind: .sitting, start: begun, end: mark.time)) }
                begun = nil
            }
        }
        if let begun { intervals.append(Interval(kind: .sitting, start: begun)) }
        return intervals
    }
}
