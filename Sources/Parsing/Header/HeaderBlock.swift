import Minutes
import SourceText

/// The block before the first speech: fields, rosters, list of business, title.
struct HeaderBlock {
    private(set) var titleLines: [Range<Int>] = []
    private(set) var name: Range<Int>?
    private(set) var dateField: Range<Int>?
    private(set) var venue: Range<Int>?
    private(set) var rosters: HeaderRosters
    private(set) var documents: [DocumentEntry] = []
    private(set) var agenda: [AgendaEntry] = []
    /// Lines that belong to the notice of the meeting (招集告示): their dates are not the meeting's.
    private(set) var noticeLines: [Range<Int>] = []
    /// 午前10時開議 above the entries of the schedule: when the sitting was to begin, not when it began.
    private(set) var plannedTimes: [Range<Int>] = []

    /// The day of 招集年月日, on its line or below: that of the meeting, where nothing else tells it.
    private(set) var calledDay: Range<Int>?

    /// The hours below 開会の日時 and 閉会の日時.
    private(set) var opening: Range<Int>?
    private(set) var closing: Range<Int>?

    /// Lines outside all fields that may hold a date whose letters are set apart.
    private(set) var spacedDates: [Range<Int>] = []

    /// The last lines belong to a roster.
    private(set) var endsInRoster = false

    let bytes: [UInt8]
    private(set) var field: HeaderField?
    private(set) var list: AgendaList
    /// The number with which the open field is printed: 7 for 「７　議題」.
    private(set) var fieldNumber: Int?
    /// The names of the fields run into their values.
    private(set) var hasGluedFields = false
    /// The line that opened the field.
    private(set) var fieldLine: Range<Int>?
    /// A ruled line closed a list of business that may go on below it.
    private var hasRuledList = false
    private var looseVenue: Range<Int>?
    private var noticeVenue: Range<Int>?

    init(_ bytes: [UInt8], _ lines: ArraySlice<Line>) {
        self.bytes = bytes
        list = AgendaList(bytes)
        rosters = HeaderRosters(bytes)
        var isAfterBlank = false
        for line in StackedPersons.joined(bytes, DrawnRows.ordered(bytes, lines)) {
            if PageFurniture.isPageMark(bytes, line.content) { continue }
            rosters.isAfterBlank = isAfterBlank
            if !line.isBlank { take(line.content, isHeading: line.headingMarks > 0, isAfterBlank: isAfterBlank) }
            isAfterBlank = line.isBlank
        }
        list.dropHeading()
        agenda = list.all
        endsInRoster = field?.isRoster ?? false
        rosters.finish()
        venue = venue ?? looseVenue ?? noticeVenue
    }

    private mutating func take(_ content: Range<Int>, isHeading: Bool, isAfterBlank: Bool) {
        // 「１　開会」 below a blank line and a list that has its first entry: the first heading of the body.
        if field == .agenda, isAfterBlank, list.beginsAgain(content), !(HeaderKeys.read(bytes, content)?.field.isRoster ?? false) { return close() }
        if field == .agenda, isAfterBlank && isNextField(content) || list.isDedented(content) && continuesFields(content) { field = .other }
        if field == .documents, isAfterBlank, !documents.isEmpty, let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .plain, marker.value == 1 { close() }
        if field == .documents, isAfterBlank || !documents.isEmpty, isFirstItem(content) { close() }
        if RosterTable.isRule(bytes, content) || isLegend(content) { return }
        if isOfContents(content) { return close() }
        if field == .agenda, Narration.isExplanation(bytes, content) || list.isNumberOfField(content) { return close() }
        let content = withoutEmptyCell(content)
        if let cut = cellLines(content) { return cut.forEach { take($0, isHeading: isHeading, isAfterBlank: false) } }
        if let parts = RunOnHeads.parts(bytes, content), let last = parts.last {
            parts.forEach { take($0, isHeading: false, isAfterBlank: false) }
            // Behind the last field somebody speaks.
            return last.upperBound < content.upperBound ? close() : ()
        }
        if let place = nextList(content) { return [content.lowerBound..<place, place..<content.upperBound].forEach { take(bytes.trimmed($0), isHeading: false, isAfterBlank: false) } }
        if Separators.isSeparator(bytes, content) {
            hasRuledList = field == .agenda && !list.isEmpty || field == nil && hasRuledList
            return close()
        }
        if field == nil, hasRuledList, list.goesOn(content) { field = .agenda }
        if field == .agenda, !list.isEmpty, isHeadOfRecord(content) { return close() }
        if isPlannedHour(content) { return plannedTimes.append(content) }
        if let part = partOfAdvisers(content) {
            _ = part.isEmpty || rosters.read(part, opens: false)
            return
        }
        if StageDirections.isTimeLine(bytes, content), field != .date {
            if field != .agenda { close() } else if list.isEmpty { plannedTimes.append(content) }
            return
        }
        if field == nil, list.isNext(content) {
            field = .agenda
            return list.read(content)
        }
        if let found = HeaderKeys.read(bytes, content), !isHeading || isWholeKey(found, content), !isPartOfList(found, content), !isMenuEntry(found, content), !isChairAmongStaff(found, content) { return open(found, content) }
        if let found = gluedField(content) { return open(found, content) }
        if let found = HeaderKeys.groupLine(bytes, content), !(field?.isRoster ?? false) || found.field == .observers { return open(found, content) }
        if AgendaMarker.isSchedule(bytes, content) || bytes.has("議決事項", at: content.lowerBound) && AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) != nil {
            // The next place of the list that is open repeats none of it.
            if field != .agenda || !list.counts(onTo: content) { open(.agenda) }
            list.read(content)
        } else if field == .agenda, list.isEmpty, isRecordTitle(content) {
            close()
            looseLine(content)
        } else if isHeadingBelowRoster(content) {
            close()
            looseLine(content)
        } else if field != nil, value(content, opens: false) {
            return
        } else {
            field = nil
            looseLine(content)
        }
    }

    /// 議会運営委員会会議録 below 議事日程 with nothing on it.
    private func isRecordTitle(_ content: Range<Int>) -> Bool {
        (["会議録", "議事録", "委員会記録"].contains { (word: StaticString) in bytes.hasSuffix(word, in: content) } || isNumberedRecord(content)) && MeetingTitle.isTitle(bytes, content) && bytes.codePointCount(in: content) >= 8
    }

    /// みほん区議会会議録　第１号, …会議録（第２号）
    private func isNumberedRecord(_ content: Range<Int>) -> Bool {
        guard content.count <= 150, let word = bytes.firstOffset(of: "会議録", in: content) else { return false }
        let rest = bytes.withoutBlanks(word + 9..<content.upperBound)
        return rest.first(of: ["第", "（第", "(第"], at: 0) != nil && ["号", "号）", "号)"].contains { (end: StaticString) in rest.hasSuffix(end, in: rest.indices) } && rest.count <= 30
    }

    private mutating func close() {
        field = nil
        rosters.close()
    }

    private mutating func open(_ field: HeaderField) {
        if self.field != field { rosters.close() }
        self.field = field
        if field == .agenda { list.open() }
    }

    /// Bytes of a line with several fields: one that is longer is no row of a header.
    private static let longestRow = 20_000

    private mutating func open(_ found: HeaderKeys.Found, _ content: Range<Int>) {
        open(found.field)
        fieldNumber = number(of: content)
        fieldLine = content
        hasGluedFields = hasGluedFields || found.field == .date && fieldNumber != nil && found.valueStart == GluedKeys.date(bytes, content)?.valueStart
        if found.field == .notice {
            noticeLines.append(content)
            if calledDay == nil, bytes.contains("招集年月日", in: content) { calledDay = content }
        }
        let words = bytes.withoutBlanks(content.lowerBound..<found.valueStart)
        rosters.open(found.field, role: found.field == .officials ? StaffHeading.adviser(words) : nil)
        var range = withoutEmptyCell(bytes.trimmed(found.valueStart..<max(found.valueStart, content.upperBound)))
        // 議事日程　午前10時開議
        if isPlannedHour(content) { return plannedTimes.append(content) }
        guard !range.isEmpty, !isNoteOnField(range) else { return }
        // 委員　定数10名　現員9名
        if found.field.isRoster, let inner = HeaderKeys.read(bytes, range), inner.field.isCount, inner.valueStart < range.upperBound {
            open(inner, range)
            // The rows below are still those of the list.
            open(found.field)
            return rosters.open(found.field)
        }
        // 出席者及び欠席者⇥出席者：北山一郎
        if found.field.isRoster, let inner = HeaderKeys.read(bytes, range), inner.field.isRoster, inner.valueStart < range.upperBound, bytes.containsAny(["：", ":"], in: range.lowerBound..<inner.valueStart),
           bytes.containsAny(["席者", "席委員", "席議員"], in: range.lowerBound..<inner.valueStart) { return open(inner, range) }
        if range.count <= HeaderBlock.longestRow, found.field.isRoster || found.field.isCount, let next = HeaderKeys.next(bytes, in: range), let other = HeaderKeys.read(bytes, next..<range.upperBound) {
            let rest = next..<range.upperBound
            range = bytes.trimmed(range.lowerBound..<next)
            if RosterReader.isNone(bytes, range) { rosters.none(at: range) } else if !range.isEmpty { _ = value(range, opens: true) }
            return open(other, rest)
        }
        if RosterReader.isNone(bytes, range) {
            rosters.none(at: range)
            return close()
        }
        _ = value(range, opens: true)
    }

    /// 「委員　西野太郎」 inside a roster is a row of it, 「報告」 inside the list of business an item: neither is a new field.
    private func isPartOfList(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        // 「３．委員及び事務局の紹介」 below 「２．町長あいさつ」 goes on with the items, where the list has a number of its own or none.
        if field == .agenda, found.field.isRoster, found.valueStart < content.upperBound, list.goesOnPlainly(content), !continuesFields(content), !bytes.containsAny(["：", ":", "\t"], in: content) { return true }
        // 「第５　協議事項　…」 on the schedule
        if field == .agenda, let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .schedule { return !continuesFields(content) }
        // 議題, and below it 報告事項 with its list and 協議事項 with its own; 「報告事項（質疑）」
        if field == .agenda, found.field == .agenda, found.valueStart >= content.upperBound ? list.heads(content) : bytes.first(of: ["（", "("], at: found.valueStart) != nil { return true }
        // 「１　審議事項」, and below it 「（1）…」
        if field == .agenda, found.field == .agenda, found.valueStart >= content.upperBound, AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) != nil { return !continuesFields(content) }
        // ＜議事録＞
        if field == .agenda, found.field == .other, bytes.first(of: ["＜", "<", "【", "［", "■", "◆", "◇"], at: content.lowerBound) != nil, bytes.containsAny(["録", "要旨", "経過", "概要", "内容"], in: content) { return false }
        if isNameOfColumn(found, content) { return true }
        if field == .agenda, found.field == .agenda, list.isEmpty, found.valueStart >= content.upperBound, found.isShort { return false }
        // 「・次第」 among the papers
        if field == .documents, found.field == .agenda || found.field == .other || bytes.hasSuffix("名簿", in: content), isListedPaper(content) { return true }
        // 「２　摘録」 below 「４　閉会」 is the next part of the paper.
        if field == .agenda, found.isShort { return !continuesFields(content) && !(found.field == .other && list.goesBack(content)) }
        if field == .attendees || field == .members, found.field == .members, found.valueStart >= content.upperBound {
            return RosterGroups.heading(bytes.stringWithoutBlanks(content)) != nil
        }
        // 会議録署名委員, and below it 「委員　西野太郎」.
        if field == .other, found.field == .members, found.valueStart < content.upperBound, !bytes.containsAny(["：", ":", "出席"], in: content.lowerBound..<found.valueStart) {
            return RosterReader.people(bytes, found.valueStart..<content.upperBound).count == 1
        }
        if isPartOfAbsent(found, content) || isPartOfBoard(found, content) || isPresident(found, content) { return true }
        guard field?.isRoster ?? false, found.field.isRoster, found.valueStart < content.upperBound else { return false }
        let key = content.lowerBound..<found.valueStart
        guard !bytes.containsAny(["：", ":", "】", "〕", "）", "者", "出席", "欠席"], in: key), bytes.first(of: ["（", "("], at: found.valueStart) == nil,
              AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil else { return false }
        // 「議長　北山一郎」 below the last of the absent names who presided.
        if field == .officials, found.field == .others { return false }
        if field == .absent, found.field == .others, rosters.people[.absent] != nil || rosters.counts[.absent] != nil { return false }
        if bytes.contains("職員", in: key) { return false }
        // 「教育委員会 事務局　牧野　薫」 among the officers: whence one of them comes.
        if field == .officials, found.field == .officials, bytes.hasSuffix("事務局", in: bytes.trimmed(key)), bytes.containsAny([" ", "　"], in: bytes.trimmed(key)) { return true }
        if field == .secretariat { return found.field == .secretariat || found.field == .members }
        return found.field == .members || found.field == .others
    }

    /// 「８　議事」 below 「７　議題　(1)…　(2)…」: the next field of a header whose fields are numbered.
    func continuesFields(_ content: Range<Int>) -> Bool {
        guard let last = fieldNumber, let next = number(of: content) else { return false }
        return next == last + 1 && !list.holds(number: last)
    }

    /// ## 日時, ### 委員（8名）: headings of Markdown that are nothing but the name of a field.
    private func isWholeKey(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        switch found.field {
        case .date, .venue, .documents: return found.valueStart >= content.upperBound
        case let field where field.isRoster: return found.valueStart >= content.upperBound || rosters.count(in: found.valueStart..<content.upperBound) != nil
        default: return false
        }
    }

    /// 「６　公開の状況」 below 「５　議題」 with two items: its number goes on with the fields, not with the items.
    private func isNextField(_ content: Range<Int>) -> Bool {
        guard let last = fieldNumber, !list.isEmpty, let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .plain else { return false }
        return marker.value == last + 1 && !list.holds(number: last) && list.goesBy != 0 && list.goesBy + 1 < marker.value
    }

    /// Takes a line, or the part of it behind the key, for the open field; false when it is none of its.
    private mutating func value(_ range: Range<Int>, opens: Bool) -> Bool {
        switch field {
        case .title where opens || name == nil: name = DrawnRows.firstCell(bytes, range)
        case .date where opens && isOtherDay(range): break
        case .date where opens || isDateLine(range) && !bytes.contains("休憩", in: range): dateField = dateField.map { $0.lowerBound..<range.upperBound } ?? range
        case .venue where opens || (venue == nil && bytes.codePointCount(in: range) <= 60 && !isNameOfField(range)): venue = venue ?? range
        case .opening where isDateLine(range):
            if bytes.contains("年", in: range) { dateField = dateField ?? range }
            if bytes.containsAny(["時", ":", "："], in: range) { opening = opening ?? range }
        case .closing where isDateLine(range): if bytes.containsAny(["時", ":", "："], in: range) { closing = closing ?? range }
        case .noticeVenue where opens || (noticeVenue == nil && bytes.codePointCount(in: range) <= 60): noticeVenue = range
        case .notice where opens || isDateLine(range) && !isDayOfMeeting(range):
            noticeLines.append(range)
            if !opens, calledDay != nil, calledDay == fieldLine { calledDay = range }
        case .agenda:
            if !opens, rosters.opensTable(range) { field = .attendees } else { list.read(range) }
        case .documents: return DocumentList.read(bytes, range, into: &documents, opens: opens)
        case .other: if isTitleBelowName(range) || isWholeTitle(range) || isFirstTitle(range) { titleLines.append(range) }
        case let field? where field.isRoster || field.isCount: return rosters.read(range, opens: opens)
        default: return false
        }
        return true
    }

    /// 委員数 below 開催場所: the names of the fields stand below each other, the values elsewhere.
    private func isNameOfField(_ range: Range<Int>) -> Bool {
        ["数", "日時", "年月日", "時間", "開　会", "開会"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range) }
    }

    private func isDateLine(_ range: Range<Int>) -> Bool {
        bytes.containsAny(["年", "時", ":", "：", "自", "至"], in: range) && bytes.codePointCount(in: range) <= 60
    }

    /// 「議長　　北山一郎　　副議長　　西野花子」 at the head of those who attend for the work of the meeting: more of them stand below.
    private func isChairAmongStaff(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        field == .secretariat && found.field == .others && found.valueStart < content.upperBound && bytes.first(of: ["議長", "副議長"], at: content.lowerBound) != nil
    }

    /// 「• その他」 in the menu of a page: no field whose value stands below.
    private func isMenuEntry(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        found.field == .other && found.valueStart >= content.upperBound && bytes.has("•", at: content.lowerBound)
    }

    // MARK: loose lines

    private mutating func looseLine(_ content: Range<Int>) {
        if ["年 ", "月 ", "年　", "月　"].contains(where: { (word: StaticString) in bytes.contains(word, in: content) }), content.count <= 160 { spacedDates.append(content) }
        if MeetingTitle.isTitle(bytes, content) || MeetingTitle.isSpacedTitle(bytes, content) { titleLines.append(content) }
        if rosters.opensTable(content) { field = .attendees; return }
        rosters.looseCounts(content)
        if looseVenue == nil, isPlace(content) { looseVenue = placeStart(content)..<content.upperBound }
        rosters.loose(content)
        // 「…臨時会を次のとおり招集する。」: below it stands the day of the notice.
        if bytes.containsAny(["招集する", "招集します"], in: content), bytes.codePointCount(in: content) <= 80 { open(.notice) }
    }
}
