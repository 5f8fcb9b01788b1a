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
    ///   - headLines: the lines of the header and the headings before the first speech.
    ///   - timeLines: the lines of the body that state when something began or ended, in order.
    func meeting(head: Range<Int>, headLines: [Range<Int>], timeLines: [Range<Int>], speakers: [Speaker], dialect: String) -> Meeting {
        var meeting = Meeting()
        let titles = (header.name.map { [bytes.trimmed($0)] } ?? []) + header.titleLines
        if let title = best(of: titles).map({ withSessionAbove($0) }) {
            let words = MeetingTitle.withoutRecordWord(MeetingTitle.joined(MeetingTitle.oneLine(bytes.string(title))))
            // 議会議事録 at the head of a page says what the site holds, and no meeting.
            if words != "議会" { meeting.title = Stated(words, Span(title)) }
            meeting.session = MeetingTitle.session(words) ?? titles.lazy.compactMap { MeetingTitle.session(bytes.string($0)) }.first
            // The title of the call, which counts the meeting, rather than any line with the name of a body.
            meeting.bodyName = MeetingTitle.bodyName(words) ?? titles.lazy.filter { MeetingTitle.session(bytes.string($0)) != nil }.compactMap { MeetingTitle.bodyName(MeetingTitle.withoutRecordWord(bytes.string($0))) }.first ?? titles.lazy.compactMap { MeetingTitle.bodyName(MeetingTitle.withoutRecordWord(bytes.string($0))) }.first
        }
        // Words of the header are broken over lines.
        let opening = bytes.withoutBlanks(0..<min(bytes.count, max(head.upperBound, 3000), 20_000))
        meeting.bodyKind = BodyKindReader.kind(name: header.name.map { bytes.string(bytes.trimmed($0)) }, titles: titles.map { MeetingTitle.joined(bytes.string($0)) }, speakers: speakers, dialect: dialect, head: opening)
        readDate(&meeting, head: head)
        readTimes(&meeting, headLines: headLines, timeLines: timeLines)
        let call = meeting.date.flatMap { CallSentence.day($0, bytes, headLines) }
        if let venue = header.venue ?? call.flatMap({ CallSentence.venue(bytes, CallSentence.whole(bytes, line(holding: $0))) }), !venue.isEmpty { meeting.venue = Stated(MeetingTitle.oneLine(bytes.string(venue)), Span(venue)) }
        return meeting
    }

    /// 「平成19年第2回」 on the line above the title, and nothing else on it, is its beginning.
    private func withSessionAbove(_ title: Range<Int>) -> Range<Int> {
        let words = bytes.string(title)
        let isBodyAbove = MeetingTitle.bodyName(words) == nil
        guard MeetingTitle.session(words) == nil || isBodyAbove else { return title }
        var end = title.lowerBound
        while let found = bytes.codePoint(before: end), CodePoint.isBlank(found.value) { end -= found.length }
        var start = end
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        let above = bytes.trimmed(start..<end)
        guard !above.isEmpty, title.lowerBound - end <= 120 else { return title }
        // 令和6年みほん市公民館運営審議会 / 第6回定例会速記録
        if isBodyAbove, above.count <= 120, ["会", "会議"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: above) }), header.titleLines.contains(where: { $0.overlaps(above) }), MeetingTitle.bodyName(bytes.string(above)) != nil { return above.lowerBound..<title.upperBound }
        guard above.count <= 60, MeetingTitle.session(bytes.string(above)) == bytes.string(above) else { return title }
        return above.lowerBound..<title.upperBound
    }

    /// The field 会議名 if there is one, else the line that looks most like a title; the first of equals.
    private func best(of titles: [Range<Int>]) -> Range<Int>? {
        if let name = header.name { return bytes.trimmed(name) }
        var best: (range: Range<Int>, weight: Int)?
        for title in titles {
            let weight = MeetingTitle.weight(MeetingTitle.joined(bytes.string(title)))
            if weight > best?.weight ?? Int.min { best = (title, weight) }
        }
        return best?.range
    }

    // MARK: date

    private func readDate(_ meeting: inout Meeting, head: Range<Int>) {
        let fields = [header.dateField].compactMap { $0 } + header.titleLines + [head]
        for (index, range) in fields.enumerated() {
            for found in Readings.dates(bytes, range) {
                guard let date = found.reading.date, !isOtherDate(found.range), index < fields.count - 1 || !CallSentence.isOfOther(bytes, line(holding: found.range)) else { continue }
                let sitting = SittingDay.behindOpening((date, found.range), bytes, head)
                let (reading, range) = sitting ?? found, day = sitting?.reading.date ?? date
                meeting.date = Stated(day, Span(range))
                meeting.weekday = reading.weekday.map { Stated($0, Span(range)) } ?? weekday(on: day, after: range)
                return
            }
            if index == 0, let field = header.dateField, readSpacedDate(&meeting, in: field) { return }
            if let found = ISODate.first(in: bytes, range), !PageStamp.isOne(bytes, found.range) {
                meeting.date = Stated(found.date, Span(found.range))
                return
            }
            if let found = PointedDate.first(in: bytes, range), !isOtherDate(found.range) {
                meeting.date = Stated(found.date, Span(found.range))
                meeting.weekday = found.weekday.map { Stated($0, Span(found.range)) }
                return
            }
        }
        if header.spacedDates.contains(where: { readSpacedDate(&meeting, in: $0) }) { return }
        readDayBelowYear(&meeting)
        readDayOfOpening(&meeting, head)
        if meeting.date == nil, meeting.bodyKind != .plenary, let called = header.calledDay, let found = Readings.dates(bytes, called).first, let date = found.reading.date {
            meeting.date = Stated(date, Span(found.range))
            meeting.weekday = found.reading.weekday.map { Stated($0, Span(found.range)) }
        }
    }

    /// 09月05日-02号 below 令和６年第３回定例会: month and day alone at the head of a line, the year in the title.
    private func readDayBelowYear(_ meeting: inout Meeting) {
        guard meeting.date == nil, let title = meeting.title else { return }
        let words = Folding.fold(bytes.withoutBlanks(title.span.range)).bytes
        guard let year = DateReader.all(in: words, range: words.indices).first(where: { $0.year != nil })?.year else { return }
        let own = Readings.dates(bytes, line(holding: title.span.range))
        // 平成28年３月定例会（第２号）－03月04日－02号: both in one line.
        if let found = own.first(where: { $0.reading.year == nil && $0.range.lowerBound > title.span.start && !isOtherDate($0.range) }), let month = found.reading.month, let day = found.reading.day, let date = CivilDate(year: year, month: month, day: day) {
            meeting.date = Stated(date, Span(found.range))
            return
        }
        var start = line(holding: title.span.range).upperBound + 1
        for _ in 0..<4 where start < bytes.count {
            let line = bytes.trimmed(line(holding: start..<start))
            if line.count <= 60, let found = Readings.dates(bytes, line).first, found.range.lowerBound == line.lowerBound, found.reading.year == nil,
               let month = found.reading.month, let day = found.reading.day, let date = CivilDate(year: year, month: month, day: day) {
                meeting.date = Stated(date, Span(found.range))
                return
            }
            start = self.line(holding: start..<start).upperBound + 1
        }
    }

    /// 開会　10月10日　午前10時: month and day alone, the year in 招集年月日 or in the title; the lines of opening and closing name one day.
    private func readDayOfOpening(_ meeting: inout Meeting, _ head: Range<Int>) {
        guard meeting.date == nil, let year = yearOfCall(meeting) else { return }
        var days: [(month: Int, day: Int, range: Range<Int>)] = [], start = head.lowerBound
        while start < head.upperBound {
            let whole = line(holding: start..<start), content = bytes.trimmed(whole)
            start = max(start, whole.upperBound) + 1
            // ３．開会　８月26日: behind the number of the field
            let line = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound).map { $0.form == .plain ? $0.titleStart..<content.upperBound : content } ?? content
            guard line.count <= 150, case let words = bytes.withoutBlanks(line.lowerBound..<min(line.upperBound, line.lowerBound + 36)), words.first(of: ["開会", "開議", "散会", "閉会"], at: 0) != nil,
                  let found = Readings.dates(bytes, line).first, found.reading.year == nil, let month = found.reading.month, let day = found.reading.day else { continue }
            days.append((month, day, found.range))
        }
        guard let first = days.first, days.allSatisfy({ $0.month == first.month && $0.day == first.day }), let date = CivilDate(year: year, month: first.month, day: first.day) else { return }
        meeting.date = Stated(date, Span(first.range))
    }

    private func yearOfCall(_ meeting: Meeting) -> Int? {
        if let called = header.calledDay { return Readings.dates(bytes, called).first?.reading.year }
        guard let title = meeting.title else { return nil }
        let words = Folding.fold(bytes.withoutBlanks(title.span.range)).bytes
        return DateReader.all(in: words, range: words.indices).first { !$0.isFiscalYear && $0.year != nil }?.year
    }

    /// 令 和 ６ 年 ３ 月 ４ 日 （ 月 ）: every letter set apart.
    private func readSpacedDate(_ meeting: inout Meeting, in line: Range<Int>) -> Bool {
        guard !isOtherDate(line) else { return false }
        let words = Folding.fold(bytes.withoutBlanks(line)).bytes
        guard let reading = DateReader.all(in: words, range: words.indices).first, let date = reading.date else { return false }
        meeting.date = Stated(date, Span(line))
        meeting.weekday = reading.weekday.map { Stated($0, Span(line)) }
        return true
    }

    /// The weekday of the same date elsewhere in the header, where the title prints the date without one.
    private func weekday(on date: CivilDate, after range: Range<Int>) -> Stated<Weekday>? {
        let rest = range.upperBound..<min(bytes.count, range.upperBound + 1500)
        return Readings.dates(bytes, rest).first { $0.reading.date == date && $0.reading.weekday != nil }.flatMap { found in
            found.reading.weekday.map { Stated($0, Span(found.range)) }
        }
    }

    /// The date of the notice (招集告示), of the making of the record and the term of the session are not the date of the meeting.
    private func isOtherDate(_ range: Range<Int>) -> Bool {
        if header.noticeLines.contains(where: { $0.overlaps(range) }) { return true }
        // A text without line ends is one line: only what stands near says what day it is.
        let whole = line(holding: range)
        let line = whole.count <= 900 ? whole : max(whole.lowerBound, range.lowerBound - 60)..<min(whole.upperBound, range.upperBound + 60)
        // 更新日：2022年11月15日, （平成14年8月15日諮問）
        if PageStamp.isOne(bytes, range) { return true }
        if bytes.first(of: ["諮問", "付議", "答申", "付け", "まで", "受付", "申請", "更新", "公開", "掲載", "付の"], at: range.upperBound, end: line.upperBound) != nil { return true }
        if bytes.contains("招集日時", in: line) || calledTime(range) != nil { return false }
        // 「平成26年7月22日第1回…総会は、…に招集された。」
        if bytes.containsAny(["に招集された", "に招集した"], in: line), !bytes.contains("告示", in: line) { return false }
        return bytes.containsAny(["告示", "招集", "作成", "現在", "会期", "条例第", "法律第", "施行", "公布", "提出"], in: line)
    }

    private func line(holding range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound, end = range.upperBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return start..<end
    }

    /// 「令和6年6月10日午後3時、定例会を教育委員会室に招集した。」 stands for the fields of day, hour and place: the hour behind the day.
    /// - Returns: nil without an hour, or where the line gives the day of the notice (告示) as well.
    private func calledTime(_ day: Range<Int>) -> Stated<ClockTime>? {
        let line = CallSentence.whole(bytes, line(holding: day))
        guard bytes.containsAny(["に招集した", "に招集し、", "に招集された", "において開催した", "で開催した", "において開いた"], in: line), !bytes.contains("告示", in: line),
              let found = Readings.times(bytes, day.upperBound..<max(day.upperBound, line.upperBound)).first else { return nil }
        return found.reading.time.map { Stated($0, Span(found.range)) }
    }

    /// （休憩　午前10時30分～午前10時40分） below the hours of the meeting.
    private func isNoteOnRecess(_ line: Range<Int>) -> Bool {
        bytes.first(of: ["（", "("], at: line.lowerBound, end: line.upperBound) != nil && bytes.contains("休憩", in: line)
    }

    // MARK: times

    /// The times of the body. One without a word behind a recess, and it alone in its bracket, is when the meeting went on.
    private func marks(_ lines: [Range<Int>]) -> [TimeMark] {
        var marks: [TimeMark] = []
        for line in lines {
            let found = TimeMark.read(bytes, line)
            marks += found
            guard found.isEmpty, marks.last?.kind == .pause else { continue }
            let times = Readings.times(bytes, line)
            if times.count == 1, let time = times[0].reading.time { marks.append(TimeMark(kind: .resume, time: Stated(time, Span(times[0].range)))) }
        }
        return marks
    }

    /// The field 閉会; 「2時45分」 of a meeting that began after noon is of the afternoon.
    private func closing(behind opened: ClockTime?) -> Stated<ClockTime>? {
        guard let found = header.closing.flatMap({ Readings.times(bytes, $0).first }), let time = found.reading.time else { return nil }
        let mark = TimeMark(kind: .end, time: Stated(time, Span(found.range)), isOfEitherHalf: TimeMark.isOfEitherHalf(found.reading))
        return TimeMark.inOrder([mark], opened: opened)[0].time
    }

    /// 「次のとおり招集する。」 stands above the field.
    private func isOfCall(_ field: Range<Int>?) -> Bool {
        field.map { bytes.containsAny(["招集する", "招集します"], in: max(0, $0.lowerBound - 400)..<$0.lowerBound) } ?? false
    }

    /// （午前９時30分） alone on the last line above the first words.
    private func loneTime(_ line: Range<Int>) -> Stated<ClockTime>? {
        guard line.count <= 60, let bracket = Bracket.opening(bytes, at: line.lowerBound, end: line.upperBound),
              StageDirections.isLoneTime(bytes, line.lowerBound + bracket.openLength..<max(line.lowerBound + bracket.openLength, line.upperBound - bracket.closeLength)),
              let found = Readings.times(bytes, line).first else { return nil }
        return found.reading.time.map { Stated($0, Span(found.range)) }
    }

    /// 「令和５年６月30日（金）午前10時再開」 in the header of a later day of a session: the sitting of that day begins.
    private func reopened(_ lines: [Range<Int>], _ head: [TimeMark], _ body: [TimeMark]) -> Stated<ClockTime>? {
        guard !head.contains(where: { $0.kind == .pause }), lines.contains(where: { bytes.contains("再開", in: $0) && bytes.contains("年", in: $0) && bytes.contains("日", in: $0) && bytes.contains("午前", in: $0) }) else { return nil }
        return body.first.flatMap { $0.kind == .resume ? $0.time : nil } ?? head.last { $0.kind == .resume }?.time
    }

    private func readTimes(_ meeting: inout Meeting, headLines: [Range<Int>], timeLines: [Range<Int>]) {
        let field = header.dateField.map { TimeMark.range(bytes, $0) } ?? (nil, nil)
        let planned = header.plannedTimes
        let head = headLines.filter { line in !planned.contains { $0.overlaps(line) } && !isNoteOnRecess(line) }.flatMap { TimeMark.read(bytes, $0) }
        let heads = TimeMark.inOrder(head, opened: nil)
        var body = marks(timeLines)
        let loose = field.0 == nil && field.1 == nil ? TimeMark.loose(bytes, headLines, day: meeting.date?.span) : (nil, nil)
        func first(_ line: Range<Int>?) -> Stated<ClockTime>? {
            line.flatMap { Readings.times(bytes, $0).first }.flatMap { found in found.reading.time.map { Stated($0, Span(found.range)) } }
        }
        let begun = head.first { $0.kind == .begin }?.time ?? reopened(headLines, head, body) ?? body.first { $0.kind == .begin }?.time
        // The call says when the meeting is to begin, the record when it did.
        let called = isOfCall(header.dateField) ? begun ?? SittingLines.opening(bytes, headLines, on: meeting.date?.value) : nil
        let told = SittingLines.cell(bytes, headLines, ["開議", "開会"]) ?? SittingLines.told(bytes, headLines)
        let stated = called ?? field.0 ?? first(header.opening) ?? begun ?? told
        meeting.opened = stated ?? planned.flatMap { TimeMark.read(bytes, $0) }.first?.time ?? loose.0 ?? meeting.date.flatMap { CallSentence.day($0, bytes, headLines) }.flatMap(calledTime) ?? headLines.last.flatMap(loneTime)
        body = TimeMark.inOrder(body, opened: meeting.opened?.value)
        let ended = SittingLines.cell(bytes, headLines, ["散会", "閉会", "延会"])
        meeting.closed = field.1 ?? closing(behind: meeting.opened?.value) ?? body.last { $0.kind == .end }?.time ?? heads.last { $0.kind == .end }?.time ?? ended ?? loose.1
        if body.isEmpty { body = heads }
        if let first = body.first, first.kind != .begin, let opened = meeting.opened { body.insert(TimeMark(kind: .begin, time: opened), at: 0) }
        meeting.intervals = TimeMark.intervals(body)
        if meeting.intervals.isEmpty, meeting.opened != nil {
            meeting.intervals = [Interval(kind: .sitting, start: meeting.opened, end: meeting.closed)]
        } else if let last = meeting.intervals.indices.last, meeting.intervals[last].kind == .sitting, meeting.intervals[last].end == nil {
            meeting.intervals[last].end = meeting.closed
        }
    }
}
