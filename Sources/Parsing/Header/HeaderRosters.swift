import Minutes
import SourceText

/// The lists of people in a header, with the head counts printed over them.
struct HeaderRosters {
    enum Group: Sendable { case members, absent, officials, secretariat, observers, summoned, late, left, others, letters, written }

    var people: [Group: [RosterReader.Entry]] = [:]
    /// Head counts printed over a roster, with the place of the number.
    var counts: [Group: Stated<Int>] = [:]
    private(set) var observers: Stated<Int>?
    var vacant: Stated<Int>?
    var statutory: Stated<Int>?
    var inOffice: Stated<Int>?
    var online: Int?
    var proxy: Int?

    let bytes: [UInt8]
    var field: HeaderField?
    var group: Group?
    /// An office on a line of its own, which holds for the names below it.
    var headingRole: String?
    /// The words of a line that an office goes on from: 常任委員会専門.
    var prefix: [UInt8] = []
    var table: RosterTable?
    /// Lines of a list that hold one letter: names printed downwards, which the extraction took apart.
    var lettersOfList: [Int: Int] = [:]
    /// A seat on a line of its own, whose name stands on the next.
    private var seat: String?
    /// The number with which the line above ended, where 番 may stand on this one.
    private var cutSeat: String?
    /// Counts the lists: a name that comes again in another list is one person.
    var list = 0
    /// Each name of the list has its office on the line below.
    var officesBelow = false
    /// （委員） stands before the members of the list.
    private var hasMarkedMembers = false
    /// The line of the list that was read last.
    private var lineAbove: Range<Int>?
    /// The line stands below a blank one.
    var isAfterBlank = false
    /// The list has no heading: it stands below that of the absent, and holds who explains.
    var isBelowAbsent = false
    /// Every person of the list has 君 behind the name, so a line without it holds none.
    var hasHonorifics = false
    /// Every person of a list above had.
    private(set) var hadHonorifics = false
    /// The bracket around the names of the list is still open.
    var isInBracket = false
    /// The last row began with 委員 and went on with more names.
    var rowRole: String?
    /// Two lists side by side under one heading line.
    var columns: RosterColumns?
    /// A row of offices and names, and what its offices have grown to on the lines below, by the place of their first word.
    var officeRow: (row: Range<Int>, last: Range<Int>, offices: [Int: [UInt8]])?
    /// A line that holds nothing but the name of a long office above it, and was read with that one.
    var nameBelow: Range<Int>?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter role: the office of all whose own is not printed.
    mutating func open(_ field: HeaderField, role: String? = nil) {
        self.field = field
        list += 1
        group = field.group
        headingRole = role
        prefix = []
        table = nil
        lineAbove = nil
        hadHonorifics = hadHonorifics || hasHonorifics
        hasHonorifics = false
        isInBracket = false
        rowRole = nil
        columns = nil
        officeRow = nil
        officesBelow = false
        isBelowAbsent = false
        hasMarkedMembers = false
    }

    mutating func close() {
        field = nil
        group = nil
        headingRole = nil
        prefix = []
        table = nil
    }

    /// 欠席委員　なし
    mutating func none(at range: Range<Int>) {
        let zero = Stated(0, Span(range))
        if field == .observers { observers = observers ?? zero }
        if field == .vacant { vacant = vacant ?? zero }
        if let group, field != .attendees { counts[group] = counts[group] ?? zero }
    }

    /// The seat of the person read last.
    var lastSeat: String? { group.flatMap { people[$0]?.last?.seat } }

    // MARK: lines

    /// Reads one line of the open field; false when it holds no people and no count.
    mutating func read(_ range: Range<Int>, opens: Bool) -> Bool {
        // 傍聴者, and on the next line なし
        if !opens, field == .observers || group == .absent && people[.absent] == nil, RosterReader.isNone(bytes, range) {
            none(at: range)
            return true
        }
        switch field {
        case .observers:
            if observers == nil, let found = sum(in: range) { observers = Stated(found.value, Span(found.range)) }
            return opens || bytes.codePointCount(in: range) <= 40
        case .vacant:
            if vacant == nil, let found = count(in: range) { vacant = Stated(found.value, Span(found.range)) }
            return opens || bytes.contains("番", in: range)
        case .statutory:
            if statutory == nil, let found = count(in: range) { statutory = Stated(found.value, Span(found.range)) }
            return opens
        case .presentNumber, .absentNumber:
            let group = field == .presentNumber ? Group.members : .absent
            if counts[group] == nil, let number = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound) { counts[group] = Stated(number.value, Span(range.lowerBound, number.end)) }
            return opens || readNamesBelowNumber(range)
        case .inOffice:
            if inOffice == nil, let found = count(in: range) { inOffice = Stated(found.value, Span(found.range)) }
            return opens
        default:
            let range = behindBangai(takeAbsentInBracket(joinCutSeat(range)))
            if range.isEmpty || range == nameBelow || !opens && continuesOffices(range) { return true }
            let known = group, count = known.flatMap { people[$0]?.count } ?? 0
            guard !opens && (readCutOffices(range) || readNameBelow(range) || readNamesBelow(range) || readOfficeAbove(range)) || readPeople(range, opens: opens) else { return false }
            if let known, let above = lineAbove, !joinOffices(of: known, at: count, above, range) { joinHalves(of: known, at: count, above, range) }
            rowRole = group == .members && people[.members]?.last.map { $0.role == "委員" && $0.seat == nil && $0.list == list } ?? false ? "委員" : nil
            lineAbove = range
            officeRow = group == .officials || group == .secretariat ? (range, range, [:]) : nil
            return true
        }
    }

    /// A row with a seat, or with an office and 君, where no list was announced.
    mutating func loose(_ content: Range<Int>) {
        // Behind a list that is complete: those who sign, or who asked questions.
        if let count = counts[.members]?.value, count <= people[.members]?.count ?? 0 { return }
        guard let found = bytes.firstOffset(of: "番", in: content), found - content.lowerBound <= 15, bytes.codePointCount(in: content) <= 60 else { return }
        let rows = RosterReader.people(bytes, content)
        if !rows.isEmpty, rows.count == RosterLine(bytes: bytes).persons(bytes.trimmed(content)).count, rows.allSatisfy({ $0.seat != nil && $0.name != nil }) { people[.members, default: []] += rows }
    }

    /// 議席｜氏名｜出欠 where no list was announced.
    mutating func opensTable(_ content: Range<Int>) -> Bool {
        if RosterTable.namesColumns(bytes, content) { open(.attendees); table = RosterTable(bytes, wordsOf: content); return true }
        guard let cells = RosterTable.cells(bytes, content), let found = RosterTable(bytes, header: cells), found.isOfMembers else { return false }
        open(.attendees)
        table = found
        return true
    }

    /// 「６番　北山　一郎　　９ / 番　西野　次郎」: the page cut a seat between its number and 番.
    private mutating func joinCutSeat(_ range: Range<Int>) -> Range<Int> {
        var range = range
        if let number = cutSeat, bytes.has("番", at: range.lowerBound), bytes.blankLength(at: range.lowerBound + 3, end: range.upperBound) != nil {
            seat = number
            range = bytes.skipBlanks(from: range.lowerBound + 3, end: range.upperBound)..<range.upperBound
        }
        cutSeat = nil
        guard bytes.contains("番", in: range), let last = RosterLine(bytes: bytes).words(range).last, last.lowerBound > range.lowerBound, CodePoint.isDigit(bytes.codePoint(at: last.lowerBound)?.value ?? 0),
              let number = JapaneseNumber.read(bytes, at: last.lowerBound, end: last.upperBound), number.end == last.upperBound else { return range }
        cutSeat = String(number.value)
        return bytes.trimmed(range.lowerBound..<last.lowerBound)
    }

    private mutating func readPeople(_ range: Range<Int>, opens: Bool) -> Bool {
        noteSpecialCounts(range)
        if opens, opensColumns(range, opens: true) { return true }
        if group != nil, let alone = RosterReader.seatAlone(bytes, range) { seat = alone; return true }
        if !opens, isRemark(range) || namesAbsentee(range) || isLetterOfName(range) { return true }
        if opens, statesPresence(range) { return true }
        let range = inOpenBracket(range)
        if !opens, statesMembers(range) { return true }
        // 事務局（東野館長、南野副主幹（兼）係長）
        if opens, let group, group == .secretariat || group == .officials, let inside = bracketed(range), add(list(inside, of: group), to: group) { return true }
        if let group, let found = bracketThenCount(range) {
            if counts[group] == nil { counts[group] = Stated(found.value, Span(found.range)) }
            _ = add(found.people, to: group)
            return true
        }
        // 北山一郎議長　西野太郎副議長　（委員外）
        if group == .members, let note = (["（委員外）", "(委員外)"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }) {
            return add(list(range.lowerBound..<range.upperBound - note.utf8CodeUnitCount, of: .others), to: .others)
        }
        if !opens, opensColumns(range, opens: false) || readColumns(range) { return true }
        if !opens, isOfficeAboveMember(range) || subHeading(range) { return true }
        if readTable(range) { return true }
        if RosterTable.namesColumns(bytes, range) { table = RosterTable(bytes, wordsOf: range); return true }
        if group == .absent, !opens, let row = RosterGroups.rowOfOthers(bytes, range) {
            group = row.group
            headingRole = nil
            return add(list(row.people, of: row.group), to: row.group)
        }
        var start = range.lowerBound
        var isCounted = false
        if let group, let found = count(in: range), opens || isCountLine(range) {
            addCount(found, to: group, opens: opens)
            isCounted = true
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
            // 出席議員は、13名で次のとおりである。　１番　…
            if let words = bytes.first(of: ["で次のとおりである。", "で、次のとおりである。", "で次のとおり。"], at: start, end: range.upperBound) { start = bytes.skipBlanks(from: start + words.utf8CodeUnitCount, end: range.upperBound) }
            // 出席者（3名）　：北山委員
            if let colon = bytes.first(of: ["：", ":"], at: start, end: range.upperBound) { start = bytes.skipBlanks(from: start + colon.utf8CodeUnitCount, end: range.upperBound) }
        }
        if !isCounted, !opens, let group, let row = takeLeadingCount(range, of: group) {
            isCounted = true
            start = row
        }
        // 委員13名（うち…）, みほん市民フォーラム委員13名（…は欠席）, where no list follows the number.
        if opens, !isCounted, let group, counts[group] == nil, let words = memberWordsEnd(range), let found = count(in: bytes.skipBlanks(from: words, end: range.upperBound)..<range.upperBound) {
            // 審議会会長及び委員４人: five
            let isBesideHead = bytes.hasSuffix("長及び委員", in: range.lowerBound..<words)
            counts[group] = Stated(found.value + (isBesideHead ? 1 : 0), Span(found.range))
            isCounted = true
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
            noteAbsentees(behind: start, range.upperBound)
        }
        if isCounted, let inside = bracketed(start..<range.upperBound) {
            // 7人中5人（欠席：西野委員、東野委員）
            if group == .members, takeAbsent(in: inside) || namesAbsentee(inside) { return true }
            // 欠席委員　2名（島津　稔、杉森　昇）
            if let group, add(list(inside, of: group), to: group) { return true }
        }
        var found = isCounted
        start = behindMode(start, range.upperBound)
        // 出席委員（５名）※敬称略
        if isCounted, isRemark(start..<max(start, range.upperBound)) { return true }
        for part in RosterGroups.parts(bytes, start..<max(start, range.upperBound)) {
            // 欠席者　（委員）西野花子: a member who is absent.
            if let named = part.group, opensGroup(named, office: part.office, before: part.range.lowerBound) { group = group == .absent && named == .members ? .absent : named; headingRole = nil }
            guard let group else { continue }
            var people = part.range
            if part.group != nil, let count = count(in: people) {
                addCount(count, to: group, opens: true)
                people = closeEnd(count.range.upperBound, end: people.upperBound)..<people.upperBound
            }
            var entries = list(people, of: group)
            if let office = part.office, !entries.isEmpty, entries[0].role == nil { entries[0].role = office }
            found = add(entries, to: group) || found || part.group != nil
        }
        if !found, !opens { return keep(range) }
        return true
    }

    /// （部長）北山一郎 is no member in a list that has marked its members with （委員）; elsewhere the bracket only holds the office.
    private mutating func opensGroup(_ named: Group, office: String?, before people: Int) -> Bool {
        if named == .members { hasMarkedMembers = true }
        // 事務局 and below it 【水道課】: its own people, by their departments
        if field == .secretariat, named == .officials, let close = bytes.codePoint(before: people), [0x3011, 0x3015].contains(close.value), ["課", "室", "係"].contains(where: { (unit: StaticString) in bytes.hasSuffix(unit, in: 0..<people - close.length) }) { return false }
        return named != .officials || office == nil || field == .attendees && group == .members && hasMarkedMembers
    }

    mutating func add(_ entries: [RosterReader.Entry], to group: Group) -> Bool {
        guard !entries.isEmpty, !isContinuedOffice(entries, group) else { return false }
        if group == .absent, isAfterBlank || people[.absent]?.last.map({ $0.seat != nil && $0.list == list }) ?? false, let staff = staffBelowAbsent(entries) {
            self.group = staff
            isBelowAbsent = true
            return add(entries, to: staff)
        }
        if joinsSecondOffice(entries, group) { return true }
        var entries = entries
        takeFirstOffice(&entries, group)
        hasHonorifics = hasHonorifics || entries.contains { bytes.hasSuffix("君", in: $0.range) }
        if entries.count == 1 { joinLines(&entries[0], group) }
        carryRole(to: &entries, group)
        if let seat, entries[0].seat == nil { entries[0].seat = seat }
        seat = nil
        var isBehindMember = false
        for index in entries.indices {
            var entry = entries[index]
            let carries = entry.isDitto || (index > 0 && entries[0].role == "委員" && entry.seat == nil)
            // 会長　北山一郎、委員　西野花子、南川次郎
            if entry.role != nil { isBehindMember = entry.role == "委員" && bytes.has("委", at: entry.range.lowerBound) }
            if entry.role == nil, entry.seat == nil, group == .members, isBehindMember { entry.role = "委員" }
            if entry.isAffiliated, entry.role == nil || index == 0 && headingRole != nil { entry.role = headingRole }
            if entry.role == nil { entry.role = headingRole ?? (carries ? (index > 0 ? entries[0].role : people[group]?.last?.role) : nil) }
            let place: Group = entry.isAbsent ? .absent : isOfOthers(entry, of: group) || isSpeakerOfAssembly(entries, group) ? .others : group
            entry.isObserver = entry.isObserver || [entries[0], entry].contains { $0.role?.hasPrefix("オブザーバー") ?? false }
            entry.list = list
            entries[index].role = entry.role
            let isOfficial = place == .members && entry.name == nil
            // 「委員14人、事務局」 names nobody.
            if isOfficial, ["事務局", "委員", "議員"].contains(entry.role) { continue }
            people[isOfficial ? .officials : place, default: []].append(entry)
        }
        prefix = []
        return true
    }
}
