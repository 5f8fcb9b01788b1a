import Minutes
import SourceText

/// The lists of people in a header, with the head counts printed over them.
struct HeaderRosters {
    enum Group: Sendable { case members, absent, officials, secretariat, observers, summoned, late, left, others, letters, written }

    var people: [Group: [RosterReader.Entry]] = [:]
    /// Head counts printed over a roster, with the place of the number.
    var counts: [Group: Stated<Int>] = [:]
    private(set) var observers: Stated<Int>?
    private(set) var vacant: Stated<Int>?
    private(set) var statutory: Stated<Int>?
    private(set) var inOffice: Stated<Int>?
    var online: Int?
    var proxy: Int?

    let bytes: [UInt8]
    private var field: HeaderField?
    var group: Group?
    /// An office on a line of its own, which holds for the names below it.
    private var headingRole: String?
    /// The words of a line that an office goes on from: 常任委員会専門.
    private var prefix: [UInt8] = []
    private var table: RosterTable?
    /// A seat on a line of its own, whose name stands on the next.
    private var seat: String?
    /// Counts the lists: a name that comes again in another list is one person.
    private var list = 0
    /// Each name of the list has its office on the line below.
    private var officesBelow = false
    /// Every person of the list has 君 behind the name, so a line without it holds none.
    private var hasHonorifics = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// 岩男壽美子 / 会長 / 古橋源六郎 / 会長代理: in such a list the office stands below the name.
    private mutating func takesOfficeBelow(_ words: String) -> Bool {
        let word = Array(words.utf8)
        let members = people[.members] ?? []
        guard group == .members, let last = members.last, last.list == list, last.role == nil, last.name != nil, officesBelow || headingRole == nil && members.count(where: { $0.list == list }) == 1,
              let office = Offices.alone(word, word.indices), office.kind == .chair || office.kind == .member, officesBelow || office.kind == .chair else { return false }
        officesBelow = true
        people[.members]?[members.count - 1].role = words
        return true
    }

    /// Nobody has been read since the list was opened.
    private var isListEmpty: Bool { group.map { people[$0]?.last?.list != list } ?? true }

    mutating func open(_ field: HeaderField) {
        self.field = field
        list += 1
        group = field.group
        headingRole = nil
        prefix = []
        table = nil
        hasHonorifics = false
        officesBelow = false
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

    // MARK: lines

    /// Reads one line of the open field; false when it holds no people and no count.
    mutating func read(_ range: Range<Int>, opens: Bool) -> Bool {
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
            return opens
        case .inOffice:
            if inOffice == nil, let found = count(in: range) { inOffice = Stated(found.value, Span(found.range)) }
            return opens
        default: return readPeople(range, opens: opens)
        }
    }

    /// A row with a seat, or with an office and 君, where no list was announced.
    mutating func loose(_ content: Range<Int>) {
        // Behind a list that is complete: those who sign, or who asked questions.
        if let count = counts[.members]?.value, count <= people[.members]?.count ?? 0 { return }
        guard let found = bytes.firstOffset(of: "番", in: content), found - content.lowerBound <= 15, bytes.codePointCount(in: content) <= 60 else { return }
        let rows = RosterReader.people(bytes, content)
        if !rows.isEmpty, rows.allSatisfy({ $0.seat != nil && $0.name != nil }) { people[.members, default: []] += rows }
    }

    /// 議席｜氏名｜出欠 where no list was announced.
    mutating func opensTable(_ content: Range<Int>) -> Bool {
        if RosterTable.namesColumns(bytes, content) { open(.attendees); return true }
        guard let cells = RosterTable.cells(bytes, content), let found = RosterTable(bytes, header: cells), found.isOfMembers else { return false }
        open(.attendees)
        table = found
        return true
    }

    private mutating func readPeople(_ range: Range<Int>, opens: Bool) -> Bool {
        noteSpecialCounts(range)
        if group != nil, let alone = RosterReader.seatAlone(bytes, range) { seat = alone; return true }
        if !opens, subHeading(range) { return true }
        if readTable(range) || RosterTable.namesColumns(bytes, range) { return true }
        var start = range.lowerBound
        var isCounted = false
        if let group, let found = count(in: range), opens || isCountLine(range) {
            addCount(found, to: group, opens: opens)
            isCounted = true
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
        }
        if !isCounted, !opens, let group, let row = takeLeadingCount(range, of: group) {
            isCounted = true
            start = row
        }
        // 委員13名（うち…）, where no list follows the number.
        if opens, !isCounted, let group, counts[group] == nil, bytes.has("委員", at: range.lowerBound), let found = count(in: bytes.skipBlanks(from: range.lowerBound + 6, end: range.upperBound)..<range.upperBound) {
            counts[group] = Stated(found.value, Span(found.range))
            isCounted = true
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
            // （欠席２名）
            if counts[.absent] == nil, let absent = bytes.firstOffset(of: "欠席", in: start..<min(range.upperBound, start + 12)), let number = count(in: absent + 6..<range.upperBound) {
                counts[.absent] = Stated(number.value, Span(number.range))
            }
        }
        if isCounted, let inside = bracketed(start..<range.upperBound) {
            // 欠席委員　2名（島津　愛、杉森　実）
            if let group, add(list(inside, of: group), to: group) { return true }
        }
        var found = isCounted
        for part in RosterGroups.parts(bytes, start..<max(start, range.upperBound)) {
            // 欠席者　（委員）西野花子: a member who is absent.
            if let named = part.group { group = group == .absent && named == .members ? .absent : named; headingRole = nil }
            guard let group else { continue }
            var people = part.range
            if part.group != nil, let count = count(in: people) {
                addCount(count, to: group, opens: true)
                people = closeEnd(count.range.upperBound, end: people.upperBound)..<people.upperBound
            }
            var entries = list(people, of: group)
            if let office = part.office, entries.count == 1, entries[0].role == nil { entries[0].role = office }
            found = add(entries, to: group) || found || part.group != nil
        }
        if !found, !opens { return keep(range) }
        return true
    }

    /// The entries of a list without what is printed behind it: の各委員, (14名), （山川委員は欠席）.
    private mutating func list(_ range: Range<Int>, of group: Group) -> [RosterReader.Entry] {
        var range = bytes.trimmed(range)
        if bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = lastOpening(range) {
            let inside = open..<range.upperBound
            if counts[group] == nil, let found = count(in: inside) {
                counts[group] = Stated(found.value, Span(found.range))
                range = bytes.trimmed(range.lowerBound..<open)
            } else if let absence = bytes.firstOffset(of: "は欠席", in: inside) {
                let start = open + (bytes[open] == 0x28 ? 1 : 3)
                people[.absent, default: []] += RosterReader.people(bytes, start..<absence)
                range = bytes.trimmed(range.lowerBound..<open)
            }
        }
        // 総務部長　原田薫　財政課長　谷口勉　ほか関係職員
        if let rest = others("ほか", range) ?? others("他", range) { range = bytes.trimmed(range.lowerBound..<rest) }
        // 北山一郎　以上12名
        if let end = bytes.firstOffset(of: "以上", in: range), let found = count(in: bytes.skipBlanks(from: end + 6, end: range.upperBound)..<range.upperBound),
           closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            range = bytes.trimmed(range.lowerBound..<end)
        }
        for word in ["の各委員", "の各議員", "の各構成員", "以上", "各委員"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            range = bytes.trimmed(range.lowerBound..<range.upperBound - word.utf8CodeUnitCount)
        }
        return RosterReader.people(bytes, range)
    }

    /// The inside of a bracket that is the whole of the range and holds no number.
    private func bracketed(_ range: Range<Int>) -> Range<Int>? {
        guard range.lowerBound < range.upperBound, let open = bytes.first(of: ["（", "("], at: range.lowerBound, end: range.upperBound), let close = bytes.first(of: ["）", ")"], at: range.upperBound - 3),
              lastOpening(range.lowerBound..<range.upperBound) == nil else { return nil }
        let inside = range.lowerBound + open.utf8CodeUnitCount..<range.upperBound - close.utf8CodeUnitCount
        var offset = inside.lowerBound
        while let point = bytes.codePoint(at: offset, end: inside.upperBound) {
            if CodePoint.isDigit(point.value) {
                guard let seat = JapaneseNumber.read(bytes, at: offset, end: inside.upperBound), bytes.has("番", at: seat.end) else { return nil }
                offset = seat.end
                continue
            }
            offset += point.length
        }
        return bytes.first(of: ["うち", "オンライン", "代理", "途中"], at: inside.lowerBound) == nil ? inside : nil
    }

    func lastOpening(_ range: Range<Int>) -> Int? {
        var offset = range.upperBound
        while let found = bytes.codePoint(before: offset, start: range.lowerBound) {
            offset -= found.length
            if found.value == 0xFF08 || found.value == 0x28 { return offset > range.lowerBound ? offset : nil }
        }
        return nil
    }

    private mutating func add(_ entries: [RosterReader.Entry], to group: Group) -> Bool {
        guard !entries.isEmpty, !isContinuedOffice(entries, group) else { return false }
        hasHonorifics = hasHonorifics || entries.contains { bytes.hasSuffix("君", in: $0.range) }
        var entries = entries
        if entries.count == 1 { joinLines(&entries[0], group) }
        if let seat, entries[0].seat == nil { entries[0].seat = seat }
        seat = nil
        for index in entries.indices {
            var entry = entries[index]
            let carries = entry.isDitto || (index > 0 && entries[0].role == "委員" && entry.seat == nil)
            // 会長　北山一郎、委員　西野花子、南川次郎
            if index > 0, entry.role == nil, entry.seat == nil, group == .members, entries[index - 1].role == "委員" { entry.role = "委員" }
            if entry.isAffiliated, entry.role == nil || index == 0 && headingRole != nil { entry.role = headingRole }
            if entry.role == nil { entry.role = headingRole ?? (carries ? (index > 0 ? entries[0].role : people[group]?.last?.role) : nil) }
            let place: Group = entry.isAbsent ? .absent : group
            entry.list = list
            entries[index].role = entry.role
            let isOfficial = place == .members && entry.name == nil
            people[isOfficial ? .officials : place, default: []].append(entry)
        }
        prefix = []
        return true
    }

    /// Among names with 君, a line without it is the beginning of the next line's office.
    private func isContinuedOffice(_ entries: [RosterReader.Entry], _ group: Group) -> Bool {
        guard hasHonorifics, group == .officials || group == .secretariat, entries.count == 1 else { return false }
        return !PersonName.endsInHonorific(bytes, entries[0].range) && !bytes.hasSuffix("議員", in: entries[0].range)
    }

    /// An office that began on the line above: 常任委員会専門 / 員　中内康夫, 子ども未来部長 / 宿村篤由.
    private mutating func joinLines(_ entry: inout RosterReader.Entry, _ group: Group) {
        guard group == .officials || group == .secretariat || group == .others else { return }
        if !prefix.isEmpty, let role = entry.role {
            if hasHonorifics { entry.role = prefix.string(prefix.indices) + role }
        } else if !prefix.isEmpty {
            let tokens = RosterLine(bytes: bytes).tokens(entry.range)
            guard tokens.count > 1 else { return }
            let office = prefix + bytes[tokens[0].range]
            guard RosterReader.isOffice(office, office.indices) || bytes.string(tokens[0].range) == "長",
                  let rest = RosterReader.entry(bytes, tokens[1].range.lowerBound..<entry.range.upperBound) else { return }
            entry.name = rest.name
            entry.role = office.string(office.indices)
        } else if entry.role == nil, entry.seat == nil, let last = people[group]?.last, last.name == nil, last.role != nil {
            entry.role = last.role
            entry.range = last.range.lowerBound..<entry.range.upperBound
            people[group]?.removeLast()
        }
    }

    /// A line without people: a name of a department, or the beginning of a long office. Anything else ends the list.
    private mutating func keep(_ range: Range<Int>) -> Bool {
        let words = Array(bytes.stringWithoutBlanks(range).utf8)
        let isBracketed = words.first(of: ["（", "(", "【", "〔", "＜", "《", "［"], at: 0) != nil
        let length = words.codePointCount(in: words.indices)
        // 議席番号及び氏名 above the rows.
        if length <= 12, words.containsAny(["議席", "氏名"], in: words.indices) { return true }
        if isBracketed { return length <= 30 }
        if length <= 50, ["委員会", "協議会", "審議会", "部会"].contains(where: { (word: StaticString) in words.hasSuffix(word, in: words.indices) }) { return true }
        guard length <= 24, !words.containsAny(["。", "、", "日程", "議事", "会議", "号", "について", "とおり", "（", "「"], in: words.indices) else { return false }
        if group == .officials || group == .secretariat { prefix += words }
        return RosterReader.isOrganisation(words, words.indices) || group == .officials || group == .secretariat
            || words.first(of: ["ほか", "他", "外"], at: 0) != nil
    }

    // MARK: headings inside a list

    /// 理　事, 国務大臣, 事務局側 on a line of their own, 組合議会（６名）.
    private mutating func subHeading(_ range: Range<Int>) -> Bool {
        let counted = countBehind(range)
        let words = bytes.stringWithoutBlanks(counted?.words ?? range)
        guard words.utf8.count <= 48 else { return false }
        if takesOfficeBelow(words) { return true }
        if let named = RosterGroups.heading(words) {
            // 欠席委員 and below it 農業委員: the heading parts the list of the absent.
            if group != .absent || !isListEmpty { group = named.group }
            headingRole = named.role
            prefix = []
        } else {
            guard let counted, counted.value > 0, group != nil, RosterGroups.isPart(bytes, counted.words) else { return false }
            headingRole = RosterGroups.role(words)
        }
        list += 1
        if let counted, let group { addCount((counted.value, counted.range), to: group, opens: false) }
        return true
    }

    private mutating func readTable(_ range: Range<Int>) -> Bool {
        guard let cells = RosterTable.cells(bytes, range) else { return false }
        if let opened = RosterTable(bytes, header: cells) { table = opened; return true }
        guard let group else { return false }
        if let table { return add(table.entries(bytes, cells), to: group) || true }
        guard bytes.containsAny(["│", "┃", "｜"], in: range) else { return false }
        return add(cells.flatMap { RosterReader.people(bytes, $0) }, to: group) || true
    }

    // MARK: the whole

    /// Lists that overlap name a person once; who answered the call (応招) was present where no other list says so.
    mutating func finish() {
        if people[.members] == nil, let summoned = people[.summoned], counts[.members].map({ $0.value == summoned.count }) ?? true {
            people[.members] = summoned
            counts[.members] = counts[.members] ?? counts[.summoned]
        }
        for group in people.keys { people[group] = withoutRepetition(people[group] ?? []) }
        // Who is on the list of members and on that of the absent is absent.
        let absent = Set((people[.absent] ?? []).compactMap(\.name).filter { $0.unicodeScalars.count >= 3 })
        if counts[.members].map({ $0.value < people[.members]?.count ?? 0 }) ?? false {
            people[.members]?.removeAll { $0.name.map(absent.contains) ?? false }
        }
    }

    /// A name printed twice in one list, with nothing that tells the two apart, stays as printed.
    private func withoutRepetition(_ entries: [RosterReader.Entry]) -> [RosterReader.Entry] {
        var seen: [String: RosterReader.Entry] = [:]
        return entries.filter { entry in
            guard let name = entry.name, name.unicodeScalars.count >= 4 || entry.role != nil && name.unicodeScalars.count >= 3 else { return true }
            guard let first = seen[name] else { seen[name] = entry; return true }
            guard first.list == entry.list, first.seat == entry.seat, first.role == entry.role else { return false }
            return bytes[first.range.upperBound..<max(first.range.upperBound, entry.range.lowerBound)].count { $0 == 0x0A } <= 1
        }
    }

    /// With the lists of another block where this one has none, and with those whom only the other one lists as absent.
    func filled(from other: HeaderRosters) -> HeaderRosters {
        var filled = self
        for (group, entries) in other.people {
            if people[group] == nil, counts[group] == nil || counts[group]?.value == entries.count || group == .absent {
                filled.people[group] = entries
            } else if group == .absent {
                let known = Set((people[.absent] ?? []).compactMap(\.name))
                filled.people[.absent, default: []] += entries.filter { $0.name.map { !known.contains($0) } ?? false }
            }
        }
        for (group, count) in other.counts where counts[group] == nil && people[group] == nil { filled.counts[group] = count }
        filled.statutory = statutory ?? other.statutory
        filled.inOffice = inOffice ?? other.inOffice
        filled.vacant = vacant ?? other.vacant
        return filled
    }
}
