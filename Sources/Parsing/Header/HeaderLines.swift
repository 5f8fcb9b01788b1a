import SourceText

/// What single lines are inside the field that is open: the heading of the next part, a paper, a group of the absent, an hour that was planned.
extension HeaderBlock {
    /// 7 of 「７　議題」, 3 of 「第3　出席者」.
    func number(of content: Range<Int>) -> Int? {
        let start = bytes.has("第", at: content.lowerBound, end: content.upperBound) ? bytes.skipBlanks(from: content.lowerBound + 3, end: content.upperBound) : content.lowerBound
        return JapaneseNumber.read(bytes, at: start, end: content.upperBound)?.value
    }

    /// 「○会期の決定　……………　３」: a line of the table of contents, with dots that lead to the page.
    func isOfContents(_ content: Range<Int>) -> Bool {
        var end = content.upperBound, digits = 0, dots = 0
        while let found = bytes.codePoint(before: end, start: content.lowerBound), CodePoint.isDigit(found.value) || CodePoint.isKanjiDigit(found.value) { end -= found.length; digits += 1 }
        guard (1...4).contains(digits) else { return false }
        while let found = bytes.codePoint(before: end, start: content.lowerBound) {
            switch found.value {
            case 0x2026, 0x2025: dots += 2
            case 0x30FB, 0xFF65, 0xFF0E, 0x2E, 0x22EF: dots += 1
            case let value where CodePoint.isBlank(value): break
            default: return dots >= 4
            }
            end -= found.length
        }
        return false
    }

    /// 「令和６年第４回…定例会　会議録」 below a line that says 会議録 and nothing else; right below it the title need not say so again.
    func isTitleBelowName(_ range: Range<Int>) -> Bool {
        guard let line = fieldLine, titleLines.isEmpty, name == nil, ["会議録", "議事録", "速記録"].contains(bytes.stringWithoutBlanks(line)) else { return false }
        let words = Array(MeetingTitle.joined(bytes.string(range)).utf8)
        guard MeetingTitle.isTitle(words, words.indices) else { return false }
        let isCounted = MeetingTitle.session(words.string(words.indices)) != nil
        if isCounted, words.containsAny(["会議録", "議事録"], in: words.indices) { return true }
        guard let isCountedAbove = onlyDates(between: line, range) else { return false }
        return (isCounted || isCountedAbove) && endsInMeeting(words)
    }

    /// 「令和6年度第3回（定例）教育委員会議事録」 below a field that says nothing of the meeting: year, number, body and record in one.
    func isWholeTitle(_ range: Range<Int>) -> Bool {
        guard range.count <= 180, bytes.containsAny(["会議録", "議事録"], in: range), bytes.contains("年", in: range), MeetingTitle.isTitle(bytes, range) else { return false }
        let words = bytes.string(range), session = MeetingTitle.session(words)
        guard let session, words.hasPrefix(session), session.contains("年") else { return false }
        return ["会議録", "議事録", "会議録）", "議事録）", "版）", "版)"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: range) } && MeetingTitle.bodyName(MeetingTitle.withoutRecordWord(words)) != nil
    }

    /// 「令和６年第４回定例会」 where only the name of the site was seen: the year, the number, and nothing behind the meeting.
    func isFirstTitle(_ range: Range<Int>) -> Bool {
        guard range.count <= 120, !titleLines.isEmpty, ["定例会", "臨時会"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: range) }),
              titleLines.allSatisfy({ MeetingTitle.weight(bytes.string($0)) < 0 }), MeetingTitle.isTitle(bytes, range) else { return false }
        let words = bytes.string(range)
        return MeetingTitle.session(words).map { words.hasPrefix($0) && $0.contains("年") } ?? false
    }

    /// Whether 令和６年第４回 stands on a line between the two; nil where anything stands there but that and dates.
    private func onlyDates(between line: Range<Int>, _ range: Range<Int>) -> Bool? {
        var start = line.upperBound, isCounted = false
        while start < range.lowerBound {
            let end = bytes[start..<range.lowerBound].firstIndex(of: 0x0A) ?? range.lowerBound, words = bytes.trimmed(start..<end)
            start = end + 1
            if words.isEmpty { continue }
            let text = bytes.string(words)
            if MeetingTitle.session(text) == text { isCounted = true; continue }
            guard words.count <= 90, let date = Readings.dates(bytes, words).first, date.range.lowerBound == words.lowerBound else { return nil }
        }
        return isCounted
    }

    /// 第２回みほん町議会定例会, …臨時会（第１号）, …定例会　第１号: the words are no beginning of a sentence.
    private func endsInMeeting(_ words: [UInt8]) -> Bool {
        var title = words.indices
        if let last = RosterLine(bytes: words).words(title).last, last.lowerBound > 0, words.has("第", at: last.lowerBound), ["号", "日", "日目"].contains(where: { (unit: StaticString) in words.hasSuffix(unit, in: last) }) { title = words.trimmed(0..<last.lowerBound) }
        if words.hasSuffix("）", in: title) || words.hasSuffix(")", in: title), let open = words.firstOffset(of: "（", in: title) ?? words.firstOffset(of: "(", in: title), open > 0 { title = words.trimmed(0..<open) }
        return ["会", "会議"].contains { (ending: StaticString) in words.hasSuffix(ending, in: title) }
    }

    /// 議事録, （議事要旨） below a list of business: the record itself begins.
    func isHeadOfRecord(_ content: Range<Int>) -> Bool { HeaderBlock.isHeadOfRecord(bytes, content) }

    /// The same of any line.
    static func isHeadOfRecord(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        guard content.count <= 60 else { return false }
        var words = content
        words = words.lowerBound + LabelShape.mark(bytes, at: words.lowerBound, end: words.upperBound).1..<words.upperBound
        while let open = bytes.first(of: ["（", "(", "【", "＜", "<", "［", "〔", "≪", "《"], at: words.lowerBound, end: words.upperBound) { words = words.lowerBound + open.utf8CodeUnitCount..<words.upperBound }
        while let close = (["）", ")", "】", "＞", ">", "］", "〕", "≫", "》"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: words) }) { words = words.lowerBound..<words.upperBound - close.utf8CodeUnitCount }
        let word = bytes.stringWithoutBlanks(words)
        return HeaderBlock.recordHeads.contains(word) || word == "議事" && words.upperBound < content.upperBound
    }

    private static let recordHeads: Set<String> = [
        "議事録", "会議録", "議事要旨", "会議要旨", "議事概要", "会議概要", "議事の要旨", "議事の概要", "会議の概要", "会議の要旨", "審議の概要", "審議概要", "発言要旨", "発言記録", "議事経過", "議事の経過", "会議経過", "会議の経過", "審議経過", "審議の経過", "要点記録",
    ]

    /// 「令和六年十一月二十五日（月）午後一時開議」 above the first entry of the schedule.
    func isPlannedHour(_ content: Range<Int>) -> Bool {
        field == .agenda && list.isEmpty && content.count <= 120 && (bytes.hasSuffix("開議", in: content) || bytes.hasSuffix("開会", in: content)) && bytes.contains("時", in: content) && !Readings.times(bytes, content).isEmpty
    }

    /// 「4　概要」 below 「3　出席者」 with its names: the number goes on with the fields, and no seat is meant.
    func isHeadingBelowRoster(_ content: Range<Int>) -> Bool {
        guard field?.isRoster ?? false, let last = fieldNumber, let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .plain || marker.form == .schedule, marker.value == last + 1 else { return false }
        // Rows that are numbered by their seats go on as well.
        guard rosters.lastSeat != String(last) else { return false }
        guard RosterGroups.heading(bytes.stringWithoutBlanks(marker.titleStart..<content.upperBound)) == nil else { return false }
        let people = RosterReader.people(bytes, marker.titleStart..<content.upperBound)
        return people.isEmpty || people.allSatisfy { $0.role == nil && $0.name.map { !PersonName.looksFull(Array($0.utf8), 0..<$0.utf8.count) } ?? true }
    }

    /// 議事（進行：北山会長）: who led it, and no item.
    func isNoteOnField(_ range: Range<Int>) -> Bool {
        field == .agenda && bytes.first(of: ["（", "("], at: range.lowerBound) != nil && bytes.containsAny(["進行", "司会"], in: range) && bytes.codePointCount(in: range) <= 20
    }

    /// 「１　開会」 below a key of papers that names none, or where the list of business has it: the first heading of the body.
    func isFirstItem(_ content: Range<Int>) -> Bool {
        guard let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .plain, marker.value == 1 else { return false }
        let title = bytes.stringWithoutBlanks(marker.titleStart..<content.upperBound)
        return ["開会", "開議", "会長挨拶", "会長あいさつ", "挨拶", "あいさつ", "委員長挨拶", "委員長あいさつ"].contains(title) && (documents.isEmpty || list.entries.contains { Headings.key($0.title) == title })
    }

    /// 「・次第」, 「2. 議事録」 among the papers: marked otherwise than the line that names their field.
    func isListedPaper(_ content: Range<Int>) -> Bool {
        guard let line = fieldLine else { return false }
        if isPaperAlone(content, below: line) { return true }
        if let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●", "□", "■", "◆", "◇", "•", "- ", "－", "※"], at: content.lowerBound) { return !bytes.has(bullet, at: line.lowerBound) }
        guard let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form != .schedule else { return false }
        return marker.value == documents.count + 1 && fieldNumber.map { $0 + 1 != marker.value } ?? true
    }

    /// 「次第」 below 「配付資料：」, set in and with a numbered paper on the next line.
    private func isPaperAlone(_ content: Range<Int>, below line: Range<Int>) -> Bool {
        guard content.lowerBound >= line.upperBound, ["次第", "会議次第", "式次第"].contains(bytes.stringWithoutBlanks(content)) else { return false }
        let next = bytes.skipBlanks(from: content.upperBound, end: bytes.count)
        return bytes[content.upperBound..<next].count(where: { $0 == 0x0A }) == 1 && bytes.first(of: ["資料", "・資料", "【資料"], at: next) != nil
    }

    /// 「委員：東野次郎」, 【委員】 below 欠席者, where those present are read already.
    func isPartOfAbsent(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        guard field == .absent, found.field == .members, rosters.people[.members] != nil, !bytes.contains("席", in: content.lowerBound..<found.valueStart),
              AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil else { return false }
        return bytes.first(of: ["■", "◆", "◇", "□", "○", "〇", "◯", "●"], at: content.lowerBound) == nil
    }

    /// 「議長：北山一郎」, the first in the list of those present of a council: who presides there. The speaker of an assembly stands below its committee.
    func isPresident(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        guard field == .attendees || field == .members, found.field == .others, found.valueStart < content.upperBound, bytes.containsAny(["：", ":"], in: content.lowerBound..<found.valueStart),
              bytes.first(of: ["議長", "副議長"], at: content.lowerBound) != nil else { return false }
        return (rosters.people[.members] ?? []).allSatisfy { $0.role.map { ["議長", "副議長"].contains($0) } ?? false }
    }

    /// 「出席　大川一夫　…」 in the list of those without a vote; empty for those of them who did not come.
    func partOfAdvisers(_ content: Range<Int>) -> Range<Int>? {
        guard field == .officials, rosters.headingRole?.hasSuffix("推進委員") ?? false, bytes.first(of: ["出席", "欠席"], at: content.lowerBound, end: content.upperBound) != nil, content.lowerBound + 6 < content.upperBound,
              bytes.blankLength(at: content.lowerBound + 6, end: content.upperBound) != nil else { return nil }
        return bytes.has("欠席", at: content.lowerBound) ? content.upperBound..<content.upperBound : bytes.trimmed(content.lowerBound + 6..<content.upperBound)
    }

    /// 農地利用最適化推進委員 without a number, inside a list: it parts the list.
    func isPartOfBoard(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        (field?.isRoster ?? false) && found.field == .officials && bytes.hasSuffix("推進委員", in: bytes.trimmed(content.lowerBound..<found.valueStart)) && AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil
    }

    /// 「令和７年２月５日　13時30分～14時10分」 below 更新日: a page is put up on a day, a meeting is held at an hour.
    func isDayOfMeeting(_ range: Range<Int>) -> Bool {
        guard let line = fieldLine, bytes.containsAny(["更新日", "公開日", "掲載日"], in: line), !bytes.contains("更新", in: range) else { return false }
        return !Readings.dates(bytes, range).isEmpty && Readings.times(bytes, range).count >= 2
    }

    /// 「〔日時〕3月15日」 of the next meeting, where the day of this one is known.
    func isOtherDay(_ range: Range<Int>) -> Bool {
        guard let known = dateField else { return false }
        return !Readings.dates(bytes, known).isEmpty && !Readings.dates(bytes, range).isEmpty
    }

    /// 第２委員会室, ◯市会第３会議室
    func isPlace(_ content: Range<Int>) -> Bool {
        var content = content
        if let note = RosterReader.trailingNote(bytes, content) { content = bytes.trimmed(content.lowerBound..<note.start) }
        // 第二会議室Ｂ
        if let last = bytes.codePoint(before: content.upperBound, start: content.lowerBound), (0x41...0x5A).contains(last.value) || (0xFF21...0xFF3A).contains(last.value) { content = content.lowerBound..<content.upperBound - last.length }
        guard bytes.codePointCount(in: content) <= 30, !bytes.containsAny(["。", "、", "："], in: content) else { return false }
        return ["会議室", "委員会室", "議場", "ホール", "会館", "公民館", "集会室", "研修室", "講堂", "会議場", "応接室", "大会議室"].contains { (word: StaticString) in bytes.hasSuffix(word, in: content) }
    }

    /// Past the mark and past 於 (at).
    func placeStart(_ content: Range<Int>) -> Int {
        var start = bytes.skipBlanks(from: content.lowerBound + LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound).1, end: content.upperBound)
        if let marker = AgendaMarker.read(bytes, at: start, end: content.upperBound), marker.form == .plain { start = marker.titleStart }
        return bytes.has("於", at: start, end: content.upperBound) ? bytes.skipBlanks(from: start + 3, end: content.upperBound) : start
    }

    /// 「│　　│出席　○│欠席　×」: the marks of a table explained, and no list of anybody.
    func isLegend(_ content: Range<Int>) -> Bool {
        guard content.count <= 240, bytes.containsAny(["○", "〇", "◯", "×", "△", "□", "／"], in: content) else { return false }
        var offset = content.lowerBound, words = 0
        while let found = bytes.codePoint(at: offset, end: content.upperBound) {
            if let word = bytes.first(of: ["出席", "欠席", "遅参", "早退", "応招", "不応招", "応 招", "応　招"], at: offset, end: content.upperBound) { offset += word.utf8CodeUnitCount; words += 1; continue }
            guard CodePoint.isBlank(found.value) || [0x25CB, 0x3007, 0x25EF, 0xD7, 0x25B3, 0x25A1, 0xFF0F, 0x2502, 0x2503, 0xFF5C, 0x7C, 0x3001, 0x30FB].contains(found.value) else { return false }
            offset += found.length
        }
        return words > 0
    }

    /// 件名, 備考 in a list of business whose cells have a line each: names of its columns.
    func isNameOfColumn(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        field == .agenda && found.valueStart >= content.upperBound && (list.hasCells || list.isEmpty) && ["件名", "備考"].contains(bytes.stringWithoutBlanks(content))
    }
}
