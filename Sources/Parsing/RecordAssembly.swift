import Minutes
import SourceText

/// Puts header and layout into the record: rosters, documents, agenda, speeches, scenes.
struct RecordAssembly {
    let bytes: [UInt8]
    let header: HeaderBlock
    /// What is printed behind the closing words, read like a header; nil where nothing is.
    let appendix: HeaderBlock?
    let layout: Layout
    let spoken: Spoken
    /// Speakers that the file itself names, by the line of their label.
    let given: [Int: Speaker]

    func fill(_ record: inout Record) {
        record.attendance = AttendanceReader.attendance(header.rosters, appendix: appendix?.rosters)
        record.documents = header.documents.map { MeetingDocument(title: $0.title, number: $0.number, span: Span($0.range)) }
        let (items, itemOfHeading) = agenda()
        record.agenda = items
        let speakers = speakers()
        record.speeches = layout.speeches.indices.map { index in
            let draft = layout.speeches[index]
            return Speech(id: "s\(index + 1)", order: index + 1, agendaItem: draft.headingCount > 0 ? itemOfHeading[draft.headingCount - 1] : nil,
                          speaker: speakers[index], labelSpan: Span(draft.shape.span),
                          span: Span(draft.shape.span.lowerBound, draft.end), words: spoken.words(spoken.ranges[index]))
        }
        record.scenes = layout.scenes.map { scene in
            Scene(kind: scene.kind, text: words(scene.range), speech: scene.speech.map { "s\($0 + 1)" }, span: Span(scene.range))
        }
    }

    /// A direction in one line, also where the page width cut it.
    private func words(_ range: Range<Int>) -> String {
        guard let lineEnd = bytes.firstOffset(of: "\n", in: range) else { return bytes.string(range) }
        return bytes.string(bytes.trimmed(range.lowerBound..<lineEnd)) + bytes.string(bytes.trimmed(lineEnd..<range.upperBound))
    }

    /// The speaker of each speech; a label that comes again is read once.
    private func speakers() -> [Speaker] {
        var known: [UInt64: (label: Range<Int>, index: Int)] = [:]
        var speakers: [Speaker] = []
        speakers.reserveCapacity(layout.speeches.count)
        for index in layout.speeches.indices {
            let shape = layout.speeches[index].shape
            if let speaking = layout.speeches[index].speakerOf { speakers.append(speakers[speaking]); continue }
            if let speaker = given[shape.line] { speakers.append(speaker); continue }
            let hash = bytes.hash(of: shape.label)
            if let seen = known[hash], bytes.isSame(seen.label, as: shape.label) { speakers.append(speakers[seen.index]); continue }
            speakers.append(LabelName.speaker(bytes, shape, previous: speakers.last))
            if shape.frame != .ditto { known[hash] = (shape.label, index) }
        }
        return speakers
    }

    // MARK: agenda

    /// The items, and for each heading of the body the id of its item.
    private func agenda() -> ([AgendaItem], [String]) {
        var items = header.agenda.enumerated().map { index, entry in
            AgendaItem(id: "a\(index + 1)", number: entry.number, title: entry.title, level: entry.level,
                       parent: entry.parent.map { "a\($0 + 1)" }, listed: true, span: Span(entry.range))
        }
        var current: [String] = []
        var places = SchedulePlaces(items), lastTop = items.last { $0.level == 1 }?.id
        for (index, heading) in layout.headings.enumerated() {
            if index > 0, let last = items.last, last.id == current.last, continues(heading, layout.headings[index - 1], last) {
                items[items.count - 1].title += (Headings.isNumberAlone(bytes, layout.headings[index - 1].range) ? "　" : "") + bytes.string(heading.range)
                items[items.count - 1].heading = last.heading?.union(Span(heading.range))
                items[items.count - 1].span = items[items.count - 1].heading ?? last.span
                current.append(last.id)
            } else if let index = heading.entry ?? scheduled(heading, places, in: items) {
                if items[index].heading == nil, let full = fullNumber(heading, of: items[index]) {
                    places.renumber(index, from: items[index].number, to: full.number)
                    items[index].number = full.number
                    if !full.title.isEmpty, !isNumber(Headings.key(full.title), of: Headings.key(items[index].title)) { items[index].title = full.title }
                }
                items[index].heading = items[index].heading ?? Span(heading.range)
                current.append(items[index].id)
            } else if let bill = BillStages.bill(bytes, heading.range) ?? Headings.billInBrackets(bytes, heading.range)?.number, let index = listed(bill, in: items) {
                items[index].heading = items[index].heading ?? Span(heading.range)
                current.append(items[index].id)
            } else if let item = unlisted(heading, count: items.count, under: lastTop) {
                if item.level == 1 { lastTop = item.number != nil || holdsBills(item.title) ? item.id : nil }
                items.append(item)
                current.append(item.id)
            } else {
                current.append(current.last ?? "")
            }
        }
        return (items, current)
    }

    /// The rest of a title that the page width cut, on the line below it.
    private func continues(_ heading: Layout.HeadingDraft, _ above: Layout.HeadingDraft, _ item: AgendaItem) -> Bool {
        guard !item.listed, heading.entry == nil, heading.line == above.line + 1, Headings.isCutTitle(bytes, above.range) || Headings.isNumberAlone(bytes, above.range) || isCutSchedule(above.range, heading.range) else { return false }
        let range = heading.range
        return LabelShape.mark(bytes, at: range.lowerBound, end: range.upperBound).1 == 0 && AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) == nil
            && !AgendaMarker.isBill(bytes, range)
    }

    /// 「日程第９　報告第６号　平成30年度みほん」 / 「市繰越計算書について」: a bill on the schedule whose title ends only on the line below.
    private func isCutSchedule(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
        guard let marker = AgendaMarker.read(bytes, at: bytes.skipBlanks(from: above.lowerBound + LabelShape.mark(bytes, at: above.lowerBound, end: above.upperBound).1, end: above.upperBound), end: above.upperBound),
              marker.form == .schedule, case let title = marker.titleStart..<max(marker.titleStart, above.upperBound), AgendaMarker.isBill(bytes, title) else { return false }
        return !Headings.endsAsTitleDoes(bytes, above) && Headings.endsAsTitleDoes(bytes, below)
    }

    /// A listed item of the same place on the schedule: 日程第３ in the body, 日程第3 in the list.
    private func scheduled(_ heading: Layout.HeadingDraft, _ places: SchedulePlaces, in items: [AgendaItem]) -> Int? {
        guard let marker = AgendaMarker.read(bytes, at: heading.range.lowerBound, end: heading.range.upperBound), marker.form == .schedule else { return nil }
        let place = Headings.key(bytes.string(marker.range))
        if let index = places.first(at: place) { return index }
        // 第一　…法律案 in the list, 日程第一　…法律案 in the body.
        let title = Headings.key(bytes.string(marker.titleStart..<max(marker.titleStart, heading.range.upperBound)))
        return places.printedShort(at: place).first { isSameTitle(Headings.key(items[$0].title), title) }
    }

    /// The list may break a long title off.
    private func isSameTitle(_ listed: String, _ heading: String) -> Bool {
        listed == heading || isNumber(heading, of: listed) || (listed.utf8.count >= 18 && heading.hasPrefix(listed)) || (heading.utf8.count >= 18 && listed.hasPrefix(heading))
    }

    /// 「日程第３　議案第41号」 in the body, and in the list the whole title behind the number.
    private func isNumber(_ heading: String, of listed: String) -> Bool {
        guard listed.hasPrefix(heading), listed != heading, let mark = heading.lastIndex(of: "号") else { return false }
        let branch = heading[heading.index(after: mark)...], next = listed.unicodeScalars.dropFirst(heading.unicodeScalars.count).first
        let isBranch = branch.hasPrefix("の") && branch.dropFirst().allSatisfy(\.isASCII)
        // 議案第９号の２ is not 議案第９号.
        return (branch.isEmpty || branch == "議案" || isBranch) && next != "の" && !(isBranch && next.map { CodePoint.isDigit($0.value) } ?? false)
    }

    /// 日程第一 and its title, where the list prints 第一 alone and perhaps sets the title in columns.
    private func fullNumber(_ heading: Layout.HeadingDraft, of item: AgendaItem) -> (number: String, title: String)? {
        guard let marker = AgendaMarker.read(bytes, at: heading.range.lowerBound, end: heading.range.upperBound), marker.form == .schedule, let listed = item.number else { return nil }
        let number = bytes.stringWithoutBlanks(marker.range)
        guard number.hasPrefix("日程"), !listed.hasPrefix("日程"), number.hasSuffix(listed) else { return nil }
        return (number, bytes.string(bytes.trimmed(marker.titleStart..<max(marker.titleStart, heading.range.upperBound))))
    }

    /// The one listed item whose title begins with the bill's number.
    private func listed(_ bill: Range<Int>, in items: [AgendaItem]) -> Int? {
        let key = Headings.key(bytes.string(bill))
        let found = items.indices.filter { items[$0].listed && Headings.key(items[$0].title).hasPrefix(key) }
        return found.count == 1 ? found[0] : nil
    }

    /// 議案審議, 委員長報告、採決: bills below belong to it; below 発言の取り消し they are business of their own.
    private func holdsBills(_ title: String) -> Bool {
        ["議案", "上程", "審議", "審査", "議事", "議題", "採決", "表決", "案件", "提案", "委員長報告", "請願", "陳情", "決算", "予算", "付託", "即決", "議決", "日程", "質疑", "討論", "人事", "契約"].contains { title.contains($0) }
    }

    private static let listHeads: Set<String> = ["日程", "議事日程", "追加日程", "追加議事日程", "本日の日程"]

    /// - Parameter top: id of the last item of the top level.
    private func unlisted(_ heading: Layout.HeadingDraft, count: Int, under top: String?) -> AgendaItem? {
        if Letterheads.isOne(bytes, heading.range) { return nil }
        let range = BillStages.bill(bytes, heading.range) ?? Headings.billInBrackets(bytes, heading.range)?.whole ?? Headings.numberedInBrackets(bytes, heading.range) ?? Headings.inSquareBrackets(bytes, heading.range) ?? heading.range
        let marked = LabelShape.mark(bytes, at: range.lowerBound, end: range.upperBound).1
        let start = bytes.skipBlanks(from: range.lowerBound + marked, end: range.upperBound)
        let number = AgendaMarker.read(bytes, at: start, end: range.upperBound)
        // 日程第２　議案第１号 …: the bill has its place on the schedule.
        let isBill = number?.form != .schedule && AgendaMarker.isBill(bytes, start..<range.upperBound)
        let marker = isBill ? nil : number
        let title = bytes.trimmed((marker?.titleStart ?? start)..<max(marker?.titleStart ?? start, range.upperBound))
        guard !title.isEmpty || marker != nil else { return nil }
        // 日　程 above the first place on it
        if marker == nil, RecordAssembly.listHeads.contains(bytes.stringWithoutBlanks(title)) { return nil }
        // 日程第２及び日程第３, and no title
        if let marker, marker.form == .schedule, bytes.first(of: ["及び日程", "から日程", "、日程", "・日程", "～日程"], at: marker.range.upperBound, end: range.upperBound) != nil {
            return AgendaItem(id: "a\(count + 1)", number: bytes.stringWithoutBlanks(marker.range.lowerBound..<range.upperBound), title: "", level: 1, parent: nil, listed: false, span: Span(heading.range), heading: Span(heading.range))
        }
        let level = isBill || marker?.form == .bracketed || marker?.form == .circled ? 2 : 1
        let parent = level == 2 ? top : nil
        return AgendaItem(id: "a\(count + 1)", number: marker.map { bytes.stringWithoutBlanks($0.range) }, title: bytes.string(title),
                          level: parent == nil ? 1 : level, parent: parent, listed: false, span: Span(heading.range), heading: Span(heading.range))
    }
}
