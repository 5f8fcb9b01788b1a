import Minutes
import SourceText

/// Title, session, body, date, times and place from the header block and the time lines of the body.
struct MeetingReader {
    private let bytes: [UInt8]
    private let header: HeaderBlock

    init(_ bytes: [UInt8], _ header: HeaderBlock) {
        self.bytes = bytes
        self.header = header
    }

    /// - Parameters:
    ///   - head: bytes of the header block.
    ///   - timeLines: the lines that state when something began or ended, in order.
    func meeting(head: Range<Int>, timeLines: [Range<Int>], speakers: [Speaker], dialect: String) -> Meeting {
        var meeting = Meeting()
        let titleRange = header.name.map { bytes.trimmed($0) } ?? header.titleLines.first(where: { bytes.contains("回", in: $0) }) ?? header.titleLines.first
        if let titleRange {
            let words = MeetingTitle.withoutRecordWord(bytes.string(titleRange))
            meeting.title = Stated(words, Span(titleRange))
            meeting.session = MeetingTitle.session(words)
            meeting.bodyName = MeetingTitle.bodyName(words)
        }
        let titles = header.titleLines.map { bytes.string($0) } + [meeting.title?.value ?? ""]
        meeting.bodyKind = BodyKindReader.kind(titles: titles, speakers: speakers, dialect: dialect)
        readDate(&meeting, head: head)
        readTimes(&meeting, timeLines: timeLines)
        if let venue = header.venue, !venue.isEmpty { meeting.venue = Stated(bytes.string(venue), Span(venue)) }
        return meeting
    }

    private func readDate(_ meeting: inout Meeting, head: Range<Int>) {
        let fields = [header.dateField].compactMap { $0 } + header.titleLines + [head]
        for range in fields {
            for found in Readings.dates(bytes, range) {
                guard let date = found.reading.date, !isConvocation(found.range) else { continue }
                meeting.date = Stated(date, Span(found.range))
                meeting.weekday = found.reading.weekday.map { Stated($0, Span(found.range)) }
                return
            }
        }
    }

    /// The date of the notice (招集告示) is not the date of the meeting.
    private func isConvocation(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound, end = range.upperBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return bytes.containsAny(["告示", "招集", "作成", "現在"], in: start..<end)
    }

    private func readTimes(_ meeting: inout Meeting, timeLines: [Range<Int>]) {
        let marks = timeLines.flatMap { TimeMark.read(bytes, $0) }
        if let field = header.dateField {
            let times = Readings.times(bytes, field).compactMap { found in found.reading.time.map { Stated($0, Span(found.range)) } }
            meeting.opened = times.first
            if times.count >= 2 { meeting.closed = times.last }
        }
        meeting.opened = meeting.opened ?? marks.first { $0.kind == .begin }?.time
        meeting.closed = meeting.closed ?? marks.last { $0.kind == .end }?.time
        meeting.intervals = TimeMark.intervals(marks)
        if meeting.intervals.isEmpty, meeting.opened != nil {
            meeting.intervals = [Interval(kind: .sitting, start: meeting.opened, end: meeting.closed)]
        }
    }
}

/// 午後３時10分休憩: what began or ended, and when.
struct TimeMark {
    enum Kind { case begin, pause, resume, end }

    let kind: Kind
    let time: Stated<ClockTime>

    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [TimeMark] {
        let words = Array(bytes.stringWithoutBlanks(range).utf8)
        guard let kind = kind(words), let found = Readings.times(bytes, range).first, let time = found.reading.time else { return [] }
        return [TimeMark(kind: kind, time: Stated(time, Span(found.range)))]
    }

    private static func kind(_ words: [UInt8]) -> Kind? {
        let all = 0..<words.count
        if words.contains("再開", in: all) { return .resume }
        if words.contains("休憩", in: all) { return .pause }
        if words.containsAny(["散会", "閉会", "延会", "終了"], in: all) { return .end }
        return words.containsAny(["開会", "開議", "開始"], in: all) ? .begin : nil
    }

    /// Sittings and the recesses between them.
    static func intervals(_ marks: [TimeMark]) -> [Interval] {
        var intervals: [Interval] = []
        var begun: Stated<ClockTime>?
        for mark in marks {
            switch mark.kind {
            case .begin:
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

/// Dates and times of a passage, with places in the extracted text.
enum Readings {
    static func dates(_ bytes: [UInt8], _ range: Range<Int>) -> [(reading: DateReading, range: Range<Int>)] {
        let folded = Folding.fold(Array(bytes[range]))
        return DateReader.all(in: folded.bytes, range: 0..<folded.bytes.count).map { reading in
            let source = folded.sourceRange(reading.range)
            return (reading, source.lowerBound + range.lowerBound..<source.upperBound + range.lowerBound)
        }
    }

    static func times(_ bytes: [UInt8], _ range: Range<Int>) -> [(reading: TimeReading, range: Range<Int>)] {
        let folded = Folding.fold(Array(bytes[range]))
        return TimeReader.all(in: folded.bytes, range: 0..<folded.bytes.count).map { reading in
            let source = folded.sourceRange(reading.range)
            return (reading, source.lowerBound + range.lowerBound..<source.upperBound + range.lowerBound)
        }
    }
}
