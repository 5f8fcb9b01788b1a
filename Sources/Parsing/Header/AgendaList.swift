import SourceText

/// The list of business in a header: one entry a line, or all on one line — 「1 会長あいさつ 2 諮問事項 （1）… 3 その他」.
struct AgendaList {
    private(set) var entries: [AgendaEntry] = []
    let bytes: [UInt8]
    private var lastTop = 0
    private var lastSub = 0
    /// Lines begin with ・ or 一、: one without it goes on with the entry above.
    private var hasBullets = false
    /// The list counts with 日程第: a plain number stands under it.
    private var hasSchedule = false
    /// Number and title of each item stand on lines of their own.
    private(set) var hasCells = false
    /// Code points of the last line of the entry above.
    private var lastWidth = 0
    /// Columns before the number of the entry read last at the top level, where it stands at the head of its line.
    private(set) var topIndent: Int?
    /// Entries with plain numbers stand set in below one of the top level.
    private var isNested = false
    /// Entries of the lists before the one that is open: 議事日程, then 会議に付した事件.
    private var earlier = 0
    private var earlierTitles = EarlierTitles()
    /// Index of the last entry of the top level.
    private var lastTopEntry: Int?
    /// The line above began a title that an earlier list has: the one below may be the rest of it.
    private var isCutRepeat = false
    /// 報告事項 without a number stands above the entries: they count from 1 below it.
    private var hasSection = false
    /// The item above stands in an earlier list: what is set in below it does so too.
    private var isRepeated = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A list begins; it may repeat one before it.
    mutating func open() {
        isRepeated = false
        for entry in entries[earlier...] { earlierTitles.add(entry.title) }
        earlier = entries.count
        lastTop = 0
        lastSub = 0
        hasBullets = false
        hasSchedule = false
        hasCells = false
        topIndent = nil
        isNested = false
        hasSection = false
    }

    /// 報告事項, 協議事項 in a list that has no numbers above it: what kind of items stand below.
    func heads(_ range: Range<Int>) -> Bool { (hasSection || lastTop == 0) && isSectionName(range) }

    private func isSectionName(_ range: Range<Int>) -> Bool {
        range.count <= 60 && AgendaList.sections.contains(bytes.stringWithoutBlanks(withoutBullets(range)))
    }

    private static let sections: Set<String> = ["報告事項", "協議事項", "審議事項", "審査事項", "調査事項", "議決事項", "諮問事項", "報告案件", "協議案件", "審議案件", "付議事項"]

    /// Whether the entry read last at the top level has the number.
    func holds(number: Int) -> Bool { lastTop == number }

    /// 第２ behind a ruling, where the list that was read last stopped at 第１.
    func isNext(_ range: Range<Int>) -> Bool {
        guard lastTop > 0, !isEmpty, bytes.has("第", at: range.lowerBound), let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) else { return false }
        return marker.form == .schedule && marker.value == lastTop + 1 && marker.titleStart < range.upperBound
    }

    /// 日程第三 below 日程第二.
    func counts(onTo range: Range<Int>) -> Bool {
        guard hasSchedule, !isEmpty, let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) else { return false }
        return marker.form == .schedule && marker.value > lastTop
    }

    /// The last plain number of the list; 0 before the first.
    var goesBy: Int { lastTop }

    /// The line above may break off within a title.
    var wasFull: Bool { lastWidth >= 14 }

    /// The list that is open has no entry yet.
    var isEmpty: Bool { entries.count == earlier }

    /// A line with the number 1, where the open list has counted already.
    func beginsAgain(_ range: Range<Int>) -> Bool {
        guard !isEmpty, let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), marker.form == .plain, marker.value == 1, !(hasSchedule && isSetIn(range)) else { return false }
        return lastTop > 0 || lastSub > 1
    }

    /// 第２ below 第１ and a ruled line: the same list.
    func goesOn(_ range: Range<Int>) -> Bool {
        guard lastTop > 0, bytes.first(of: ["第", "日程第"], at: range.lowerBound, end: range.upperBound) != nil,
              let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) else { return false }
        return marker.form == .schedule && marker.value == lastTop + 1
    }

    /// A plain number that was counted already.
    func goesBack(_ range: Range<Int>) -> Bool {
        AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound).map { $0.form == .plain && $0.value <= lastTop } ?? false
    }

    /// ３．委員及び事務局の紹介 below ２: the next plain number of the list, with words that end as items do.
    func goesOnPlainly(_ range: Range<Int>) -> Bool {
        guard lastTop > 0, !isEmpty, let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), marker.form == .plain, marker.value == lastTop + 1 else { return false }
        return AgendaList.isComplete(bytes.string(marker.titleStart..<range.upperBound))
    }

    /// All entries; what a later list repeats is left out.
    var all: [AgendaEntry] { entries }

    /// Reads one line, or the part of it behind the field's name.
    mutating func read(_ range: Range<Int>) {
        var range = bytes.trimmed(range)
        while let bullet = bytes.first(of: ["•", "▪", "‣", "- "], at: range.lowerBound, end: range.upperBound) { range = bytes.trimmed(range.lowerBound + bullet.utf8CodeUnitCount..<range.upperBound) }
        guard !range.isEmpty, !RosterReader.isNone(bytes, range), !isRemark(range) else { return }
        if isNameOfColumn(range) { hasCells = true; return }
        if hasCells, isCellOfRemark(range) { return }
        if range.count <= 48, AgendaList.columnsOfSpeeches.contains(bytes.stringWithoutBlanks(range)) { return }
        if hasCells || isEmpty, let number = JapaneseNumber.read(bytes, at: range.lowerBound + (bytes.has("第", at: range.lowerBound) ? 3 : 0), end: range.upperBound), number.end == range.upperBound, number.value == lastTop + 1 {
            hasCells = hasCells || isEmpty
            return add(AgendaMarker(form: .plain, value: number.value, range: range, titleStart: range.upperBound), range.upperBound..<range.upperBound)
        }
        range = pastListNumber(range)
        let starts = markers(in: range)
        guard !starts.isEmpty else { return unnumbered(range) }
        if starts[0].range.lowerBound > range.lowerBound { unnumbered(range.lowerBound..<starts[0].range.lowerBound) }
        for (index, marker) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : range.upperBound
            add(marker, withoutBrace(bytes.trimmed(marker.titleStart..<max(marker.titleStart, end))))
        }
    }

    /// 発　言　者 above the first label, the head of a table of speeches.
    private static let columnsOfSpeeches: Set<String> = ["発言者", "発言内容", "発言の内容", "発言要旨", "議題・発言内容・決定事項", "発言内容・決定事項", "議事の経過", "会議の経過"]

    // MARK: numbers

    /// 「2. (2)次期計画について」: the number of the page's list before the one that is printed.
    private mutating func pastListNumber(_ range: Range<Int>) -> Range<Int> {
        guard let outer = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), outer.form == .plain,
              let inner = AgendaMarker.read(bytes, at: outer.titleStart, end: range.upperBound), inner.form == .bracketed, inner.value == outer.value, outer.value > 1 else { return range }
        // 「1. (1)…」 above was the same, and no item with a part.
        if outer.value == 2, let last = entries.indices.last, last > earlier, last == earlier + 1, entries[earlier].title.isEmpty, entries[last].level == 2 {
            entries[last].level = 1
            entries[last].parent = nil
            entries.remove(at: earlier)
            (lastTop, lastTopEntry) = (0, nil)
        }
        return lastTop == 0 ? inner.range.lowerBound..<range.upperBound : range
    }

    /// Numbers at the line's start, or after a blank where they go on counting.
    private func markers(in range: Range<Int>) -> [AgendaMarker] {
        var found: [AgendaMarker] = []
        var offset = range.lowerBound, isAfterBlank = true
        var top = lastTop, sub = lastSub
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; isAfterBlank = true; continue }
            if let marker = isAfterBlank || found.first?.form == .bracketed && found.count < 20 ? AgendaMarker.read(bytes, at: offset, end: range.upperBound) : nil,
               isAfterBlank ? offset == range.lowerBound || goesOn(marker, top: top, sub: sub) : marker.form == .bracketed && marker.value == sub + 1 {
                found.append(marker)
                if isTop(marker) { top = marker.value; sub = 0 } else { sub = marker.value }
                offset = marker.range.upperBound
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
            isAfterBlank = false
        }
        return found
    }

    private func goesOn(_ marker: AgendaMarker, top: Int, sub: Int) -> Bool {
        isTop(marker) ? marker.value == top + 1 : marker.value == sub + 1 || marker.value == 1
    }

    private func isTop(_ marker: AgendaMarker) -> Bool { marker.form == .plain && !hasSchedule || marker.form == .schedule }

    /// Whether the line begins further to the right than the entry of the top level above it.
    private func isSetIn(_ range: Range<Int>) -> Bool {
        guard let topIndent, let indent = indent(range.lowerBound) else { return false }
        return indent >= topIndent + 2
    }

    /// The line begins further to the left than the entries of the open list.
    func isDedented(_ range: Range<Int>) -> Bool {
        guard let topIndent, let indent = indent(range.lowerBound) else { return false }
        return indent + 2 <= topIndent
    }

    /// Columns before the place, if only blanks stand before it on the line.
    func indent(_ offset: Int) -> Int? {
        var offset = offset, columns = 0
        while let found = bytes.codePoint(before: offset), found.value != 0x0A {
            guard CodePoint.isBlank(found.value) else { return nil }
            columns += found.value == 0x3000 ? 2 : found.value == 0x09 ? 8 : 1
            offset -= found.length
        }
        return columns
    }

    /// 「1. …」 set in below 「2. 報告」: numbers of a list inside the list.
    private mutating func nests(_ marker: AgendaMarker) -> Bool {
        guard marker.form == .plain, isSetIn(marker.range), isNested || marker.value == 1 && lastTop > 0 else { return false }
        isNested = true
        return true
    }

    private mutating func add(_ marker: AgendaMarker, _ title: Range<Int>) {
        if nests(marker) { return append(number: bytes.stringWithoutBlanks(marker.range), title, level: 2, start: marker.range.lowerBound) }
        if isTop(marker) {
            topIndent = indent(marker.range.lowerBound)
            isNested = false
        }
        if marker.form == .schedule, bytes.has("日程", at: marker.range.lowerBound) { hasSchedule = true }
        let level = (isTop(marker) || lastTop == 0) && !hasSection ? 1 : 2
        if isTop(marker) { lastTop = marker.value; lastSub = 0 } else { lastSub = marker.value }
        append(number: bytes.stringWithoutBlanks(marker.range), title, level: level, start: marker.range.lowerBound)
    }

    // MARK: lines without a number

    /// 議事 without a number as the last of a list with numbers: the head of the record, and no entry.
    mutating func dropHeading() {
        guard let last = entries.last, last.number == nil, entries.count > earlier + 1, entries[earlier].number != nil,
              ["議事", "審議", "会議"].contains(Array(last.title.utf8).stringWithoutBlanks(0..<last.title.utf8.count)) else { return }
        entries.removeLast()
    }

    private mutating func unnumbered(_ range: Range<Int>) {
        let whole = bytes.trimmed(range)
        let range = withoutBullets(whole), isBulleted = range != whole
        guard !range.isEmpty else { return }
        defer { isCutRepeat = false }
        if heads(whole) {
            (lastTop, lastSub, hasSection) = (0, 0, false)
            append(number: nil, range, level: 1, start: whole.lowerBound)
            hasSection = true
            return
        }
        if isCutRepeat, !isBulleted, !AgendaMarker.isBill(bytes, range) { return }
        if !isBulleted, isPetitioner(range) { return }
        let isFirst = isEmpty
        if isBulleted { hasBullets = true }
        if !isFirst, let last = entries.indices.last, goesOn(entries[last], with: range, isBulleted: isBulleted) {
            entries[last].title += (entries[last].title.hasSuffix("号") ? "　" : "") + words(range)
            lastWidth = bytes.codePointCount(in: range)
            entries[last].range = entries[last].range.lowerBound..<range.upperBound
        } else {
            let isUnder = !isFirst && (hasSection || lastTop > 0) && (hasSection || isBulleted || AgendaMarker.isBill(bytes, range) || entries.last?.number != nil || entries.last?.level == 2)
            append(number: nil, range, level: isUnder ? 2 : 1, start: whole.lowerBound)
        }
    }

    private func withoutBullets(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●", "◎", "◇", "◆", "□", "■", "※", "△", "▽", "一、", "一　", "－", "-"], at: range.lowerBound, end: range.upperBound) {
            range = bytes.trimmed(range.lowerBound + bullet.utf8CodeUnitCount..<range.upperBound)
        }
        return range
    }

    /// 「葉桜の会　代表　北山一郎」 set in below 「…を求める陳情書」: who handed it in.
    private func isPetitioner(_ range: Range<Int>) -> Bool {
        guard let topIndent, let indent = indent(range.lowerBound), indent >= topIndent + 8 else { return false }
        if isRepeated { return true }
        guard !isEmpty, let last = entries.last, last.number != nil else { return false }
        return ["陳情", "請願", "陳情書", "請願書"].contains { last.title.hasSuffix($0) } && bytes.first(of: ["書", "の件", "について"], at: range.lowerBound) == nil
    }

    /// Whether a line goes on with the title above: the number stood alone, the title breaks off, or only bulleted lines begin entries.
    private func goesOn(_ last: AgendaEntry, with range: Range<Int>, isBulleted: Bool) -> Bool {
        if last.title.isEmpty { return true }
        if isBulleted || AgendaMarker.isBill(bytes, range) { return false }
        if bytes.first(of: ["（", "("], at: range.lowerBound) != nil { return true }
        if last.title.hasSuffix("号") { return true }
        // …を求める陳情 / 書
        if bytes.has("書", at: range.lowerBound), last.title.hasSuffix("陳情") || last.title.hasSuffix("請願") || last.title.hasSuffix("意見") { return true }
        // 町道路線の認定 / について
        if bytes.first(of: AgendaList.tails, at: range.lowerBound, end: range.upperBound) != nil { return true }
        // Only a line that was full breaks off.
        return lastWidth >= 14 && !AgendaList.isComplete(last.title)
    }

    private mutating func append(number: String?, _ title: Range<Int>, level: Int, start: Int) {
        let parent = level == 1 ? nil : lastTopEntry
        let entry = AgendaEntry(number: number, title: words(title), level: parent == nil ? 1 : level, parent: parent, range: start..<max(start, title.upperBound))
        // The first line of a long title that an earlier list has, which that one broke elsewhere.
        isCutRepeat = (number == nil || level == 1) && earlierTitles.begin(with: entry.title)
        isRepeated = isCutRepeat || earlierTitles.repeats(entry.title)
        if isRepeated { return }
        lastWidth = bytes.codePointCount(in: entry.range)
        if entry.level == 1 { lastTopEntry = entries.count }
        entries.append(entry)
    }

    private func words(_ range: Range<Int>) -> String { bytes.string(range) }
}
