package import Minutes
package import SourceText

/// Extracted text → record: the first stage that knows it is reading minutes.
///
/// Total: any text gives a record, perhaps without a single speech.
package enum Parsing {
    /// The record as far as layout shows it, and the spoken words for the passes.
    package struct Result: Sendable {
        package var record: Record
        package var spoken: Spoken
    }

    /// Ids of the styles that can be asked for by name.
    package static var dialectIDs: [String] { Dialects.all.map(\.id) }

    /// - Parameters:
    ///   - source: where the text comes from; dialect, kind and ranges are filled in here.
    ///   - dialect: id of the style to read with; nil chooses by evidence.
    package static func parse(_ text: ExtractedText, source: Source, dialect: String? = nil) -> Result {
        // Words copied from a PDF are read as they look; what is wrong with them stays in the text, for the checks to tell.
        let printed = KangxiRadicals.replaced(in: text.bytes)
        let bytes = FullStops.unified(printed)
        let lines = text.given == nil ? VerticalLabels.joined(bytes, BodyCells.cut(bytes, FlattenedText.cut(bytes, LineCounters.removed(bytes, Line.all(of: text))))) : Line.all(of: text)
        var choice = Dialects.choose(Evidence(bytes, lines, isNamesAlone: dialect == NameAlone.dialect.id), override: dialect)
        // Two columns read across mix the words of two speakers on every line: nobody's speech can be told there.
        let columns = choice.flatMap { TwoColumns.notice(bytes, lines, $0.labels) }
        if columns != nil { choice = nil }
        let given = GivenLabels(text, lines, found: choice?.labels.count ?? 0)
        if text.given != nil, given == nil { return parse(ExtractedText(bytes: text.bytes, pageStarts: text.pageStarts, origins: text.origins), source: source, dialect: dialect) }
        let found = given?.labels ?? choice?.labels ?? []
        let kind = SourceKindReader.kind(bytes, lines, labels: found, style: choice?.dialect)
        // Nobody speaks in a newsletter or a table of votes, whatever looks like a label there.
        var labels = kind == .notMinutes ? [] : found
        var headEnd = OpeningHeads.first(bytes, lines, above: found.first?.line, style: choice?.dialect) ?? found.first?.line ?? lines.count
        var header = HeaderBlock(bytes, lines[..<headEnd])
        if given == nil, header.endsInRoster, isRowOfRoster(bytes, lines, labels) {
            labels.removeFirst()
            headEnd = labels[0].line
            header = HeaderBlock(bytes, lines[..<headEnd])
        }
        let headings = Headings(listed: header.agenda, takesMarks: choice?.dialect.family == .marked)
        let bodyLine = kind == .notMinutes ? lines.count : bodyStart(bytes, lines, header: header, headings: headings, firstLabel: headEnd)
        let layout = Layout(bytes, lines, labels: labels, headings: headings, bodyLine: bodyLine, pageStarts: text.pageStarts, unspoken: given?.unspoken ?? [])

        var record = Record(source: source)
        record.source.dialect = choice?.dialect.id
        record.source.dialectConfidence = choice?.confidence
        record.source.kind = kind
        record.source.ranges = layout.ranges
        record.source.notices += [columns].compactMap { $0 }
        let spoken = Spoken(pieces: layout.pieces, speeches: layout.speeches.map(\.pieces), of: printed)
        let assembly = RecordAssembly(bytes: printed, header: header, appendix: appendix(bytes, lines, layout, labels.last?.line), layout: layout, spoken: spoken, given: given?.speakers ?? [:])
        assembly.fill(&record)
        let headBytes = 0..<(headEnd < lines.count ? lines[headEnd].range.lowerBound : min(bytes.count, 4000))
        record.meeting = MeetingReader(bytes, header).meeting(
            head: headBytes, headLines: headLines(layout), timeLines: layout.scenes.compactMap { timeLine(bytes, $0) }, speakers: record.speeches.map(\.speaker),
            dialect: choice?.dialect.family == .marked ? AssemblyCircle.dialect.id : record.source.dialect ?? "")
        if let date = record.meeting.date?.value { record.meeting.next = PrintedNextMeeting.read(bytes, layout.ranges, after: date) }
        if kind != .notMinutes { record.toldChoices = ToldChoices.read(bytes, layout.ranges) }
        if kind == .unsegmentable, columns == nil, ToldDecisions.isTold(bytes, lines) {
            record.isTold = true
            record.toldDecisions = ToldDecisions.read(bytes, lines)
            record.agenda = ToldItems.added(to: record.agenda, bytes, ToldDecisions.heads(bytes, lines))
        }
        HeadsNamedBu.mend(&record)
        record.meeting.dates = DateMentions.read(bytes, header: headBytes, marks: layout.ranges.filter { $0.kind == .separator && $0.span.start >= headBytes.upperBound }.map(\.span.range), spoken: spoken, speeches: record.speeches)
        if record.meeting.bodyName == nil {
            record.meeting.bodyName = BodyInOpening.name(record.speeches)
            // みほん市公民館運営審議会, whose head is called 委員長
            if let kind = record.meeting.bodyName.flatMap(BodyKindReader.kind(named:)), record.meeting.bodyKind == .other || record.meeting.bodyKind == .committee && kind == .council { record.meeting.bodyKind = kind }
        }
        return Result(record: record, spoken: spoken)
    }

    /// 「東野次郎 委員」, the last row of a roster right above the first words: a label with nothing behind it but the next label.
    private static func isRowOfRoster(_ bytes: [UInt8], _ lines: [Line], _ labels: [LabelShape]) -> Bool {
        guard labels.count > 2, labels[0].mark == .none, labels[0].frame == .bare, labels[0].textStart >= lines[labels[0].line].content.upperBound,
              lines[labels[0].line + 1..<labels[1].line].allSatisfy(\.isBlank), labels[1].textStart < lines[labels[1].line].content.upperBound else { return false }
        let people = RosterReader.people(bytes, lines[labels[0].line].content)
        return people.count == 1 && people[0].name != nil && people[0].role != nil
    }

    /// The first line of the body: headings right above the first label belong to it, entries of the header's list do not.
    private static func bodyStart(_ bytes: [UInt8], _ lines: [Line], header: HeaderBlock, headings: Headings, firstLabel: Int) -> Int {
        var start = firstLabel
        var index = firstLabel - 1
        var isAboveNarration = false
        while index >= 0 {
            let line = lines[index]
            if Narration.isExplanation(bytes, line.content) { isAboveNarration = true; index -= 1; continue }
            if line.isBlank || StageDirections.isTimeLine(bytes, line.content) || Separators.isSeparator(bytes, line.content) || Separators.isTableHead(bytes, line.content) { index -= 1; continue }
            let isListed = headings.isListed(line.content)
            // Below an entry of a mere list nobody has explained anything yet.
            // # 建設環境委員会: the title of a converted page.
            if line.headingMarks == 1, MeetingTitle.isTitle(bytes, line.content), lines[..<index].allSatisfy(\.isBlank) { break }
            // Below a blank line 日程第１ is a heading; right below other lines it is one of a second list.
            guard !isListed || isAboveNarration, line.headingMarks > 0 || headings.listedEntry(bytes, line, acrossForms: index > 0 && lines[index - 1].isBlank) != nil else { break }
            start = index
            index -= 1
            isAboveNarration = false
        }
        return start
    }

    /// Rosters behind the last speech: lists of those present or absent, set apart from the speeches.
    private static func appendix(_ bytes: [UInt8], _ lines: [Line], _ layout: Layout, _ lastLabel: Int?) -> HeaderBlock? {
        guard let lastLabel, let first = layout.ranges.first(where: { $0.kind == .header && $0.span.start > lines[lastLabel].range.lowerBound }) else { return nil }
        let rest = first.span.start..<bytes.count
        guard bytes.containsAny(["出席", "欠席", "出　席", "欠　席"], in: rest) else { return nil }
        return HeaderBlock(bytes, lines[(lastLabel + 1)...].drop { $0.range.upperBound <= first.span.start })
    }

    /// 午後３時散会; of 「…開会いたします。(14:00)」 the words before the time as well.
    private static func timeLine(_ bytes: [UInt8], _ scene: Layout.SceneDraft) -> Range<Int>? {
        if scene.kind == .recess || scene.kind == .sitting { return scene.range }
        // （午前11時20分終了）
        if scene.kind == .other, scene.range.count <= 80, bytes.containsAny(["終了", "閉会", "散会"], in: scene.range), !TimeMark.read(bytes, scene.range).isEmpty { return scene.range }
        guard scene.kind == .other, let bracket = Bracket.opening(bytes, at: scene.range.lowerBound, end: scene.range.upperBound),
              StageDirections.isLoneTime(bytes, scene.range.lowerBound + bracket.openLength..<max(scene.range.lowerBound + bracket.openLength, scene.range.upperBound - bracket.closeLength)) else { return nil }
        var start = scene.range.lowerBound
        // On a line of its own it stands below the words: 以上で散会します。 / （午前11時20分）
        while let found = bytes.codePoint(before: start), CodePoint.isBlank(found.value) { start -= found.length }
        if start > 0, bytes[start - 1] == 0x0A { start -= 1 }
        // Set at the right it has a line's width of blanks before it.
        let below = start
        while let found = bytes.codePoint(before: start), found.value != 0x0A, below - start < 36 { start -= found.length }
        return start..<scene.range.upperBound
    }

    /// The lines of the header, of what is printed behind the last speech, and the lines before the first one that were set apart as headings or scenes.
    private static func headLines(_ layout: Layout) -> [Range<Int>] {
        let firstSpeech = layout.speeches.first?.shape.span.lowerBound ?? Int.max, lastSpeech = layout.speeches.last?.shape.span.lowerBound ?? 0
        return layout.ranges.filter { $0.kind == .header && !(firstSpeech..<max(firstSpeech, lastSpeech)).contains($0.span.start) || $0.span.start < firstSpeech && ($0.kind == .heading || $0.kind == .scene) }.map(\.span.range)
    }
}

/// Dates whose parts can be held against each other: those with a weekday, or with an era year beside a western year.
enum DateMentions {
    /// - Parameter marks: lines of the body that part its days: 第２日目　９月17日（水）.
    static func read(_ bytes: [UInt8], header: Range<Int>, marks: [Range<Int>], spoken: Spoken, speeches: [Speech]) -> [DateMention] {
        var mentions = ([header] + marks).flatMap { Readings.dates(bytes, $0) }.filter { isCheckable($0.reading) }.map {
            DateMention(reading: $0.reading, span: Span($0.range), isFormal: true)
        }
        for reading in DateReader.all(in: spoken.bytes, range: 0..<spoken.bytes.count) where isCheckable(reading) {
            guard let speech = spoken.speechIndex(at: reading.range.lowerBound), reading.range.upperBound <= spoken.ranges[speech].upperBound else { continue }
            mentions.append(DateMention(reading: reading, span: spoken.span(reading.range), isFormal: speeches[speech].speaker.kind == .chair))
        }
        return mentions
    }

    /// 令和年2月10日, 6月31日, 平成31年6月7日: a date that no calendar has.
    private static func isSuspicious(_ reading: DateReading) -> Bool {
        if reading.era != nil, reading.eraYear == nil { return true }
        guard let month = reading.month, let day = reading.day else { return false }
        guard let date = CivilDate(year: reading.year ?? 2000, month: month, day: day) else { return true }
        guard let era = reading.era else { return false }
        return date < era.firstDay || era.next.map { date >= $0.firstDay } ?? false
    }

    private static func isCheckable(_ reading: DateReading) -> Bool {
        reading.weekday != nil || (reading.era != nil && reading.westernYear != nil) || (!reading.isFiscalYear && isSuspicious(reading))
    }
}
