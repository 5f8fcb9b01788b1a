import Minutes
import SourceText

/// The lists of people in a header, with the head counts printed over them.
struct HeaderRosters {
    enum Group: Sendable { case members, absent, officials, secretariat, observers, summoned, late, left, others, letters, written }

    private(set) var people: [Group: [RosterReader.Entry]] = [:]
    /// Head counts printed over a roster, with the place of the number.
    private(set) var counts: [Group: Stated<Int>] = [:]
    private(set) var observers: Stated<Int>?
    private(set) var vacant: Stated<Int>?
    private(set) var statutory: Stated<Int>?
    private(set) var inOffice: Stated<Int>?
    private(set) var online: Int?
    private(set) var proxy: Int?

    private let bytes: [UInt8]
    private var field: HeaderField?
    private var group: Group?
    /// An office on a line of its own, which holds for the names below it.
    private var headingRole: String?
    /// The words of a line that an office goes on from: 常任委員会専門.
    private var prefix: [UInt8] = []
    private var table: RosterTable?
    /// Every person of the list has 君 behind the name, so a line without it holds none.
    private var hasHonorifics = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func open(_ field: HeaderField) {
        self.field = field
        group = field.group
        headingRole = nil
        prefix = []
        table = nil
        hasHonorifics = false
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
        case .inOffice:
            if inOffice == nil, let found = count(in: range) { inOffice = Stated(found.value, Span(found.range)) }
            return opens
        default: return readPeople(range, opens: opens)
        }
    }

    /// A row with a seat, or with an office and 君, where no list was announced.
    mutating func loose(_ content: Range<Int>) {
        guard let found = bytes.firstOffset(of: "番", in: content), found - content.lowerBound <= 15, bytes.codePointCount(in: content) <= 60 else { return }
        let rows = RosterReader.people(bytes, content)
        if !rows.isEmpty, rows.allSatisfy({ $0.seat != nil && $0.name != nil }) { people[.members, default: []] += rows }
    }

    private mutating func readPeople(_ range: Range<Int>, opens: Bool) -> Bool {
        noteSpecialCounts(range)
        if !opens, subHeading(range) { return true }
        if readTable(range) { return true }
        var start = range.lowerBound
        var isCounted = false
        if let group, let found = count(in: range), opens || isCountLine(range) {
            addCount(found, to: group, opens: opens)
            isCounted = true
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
        }
        var found = isCounted
        for part in RosterGroups.parts(bytes, start..<max(start, range.upperBound)) {
            if let named = part.group { group = named; headingRole = nil }
            guard let group else { continue }
            var people = part.range
            if part.group != nil, let count = count(in: people) {
                addCount(count, to: group, opens: true)
                people = closeEnd(count.range.upperBound, end: people.upperBound)..<people.upperBound
            }
            found = add(list(people, of: group), to: group) || found || part.group != nil
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
        for word in ["の各委員", "の各議員", "の各構成員", "以上", "各委員"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            range = bytes.trimmed(range.lowerBound..<range.upperBound - word.utf8CodeUnitCount)
        }
        return RosterReader.people(bytes, range)
    }

    private func lastOpening(_ range: Range<Int>) -> Int? {
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
        for index in entries.indices {
            var entry = entries[index]
            let carries = entry.isDitto || (index > 0 && entries[0].role == "委員" && entry.seat == nil)
            if entry.role == nil { entry.role = headingRole ?? (carries ? (index > 0 ? entries[0].role : people[group]?.last?.role) : nil) }
            let place: Group = entry.isAbsent ? .absent : group
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
        if isBracketed { return length <= 30 }
        if length <= 50, ["委員会", "協議会", "審議会", "部会"].contains(where: { (word: StaticString) in words.hasSuffix(word, in: words.indices) }) { return true }
        guard length <= 24, !words.containsAny(["。", "、", "日程", "議事", "会議", "号", "について", "とおり", "（", "「"], in: words.indices) else { return false }
        if group == .officials || group == .secretariat { prefix += words }
        return RosterReader.isOrganisation(words, words.indices) || group == .officials || group == .secretariat
            || words.first(of: ["ほか", "他", "外"], at: 0) != nil
    }

    // MARK: headings inside a list

    /// 理　事, 国務大臣, 事務局側 on a line of their own.
    private mutating func subHeading(_ range: Range<Int>) -> Bool {
        let words = bytes.stringWithoutBlanks(range)
        guard words.utf8.count <= 48 else { return false }
        if let named = RosterGroups.heading(words) {
            group = named.group
            headingRole = named.role
            prefix = []
            return true
        }
        return false
    }

    private mutating func readTable(_ range: Range<Int>) -> Bool {
        guard let cells = RosterTable.cells(bytes, range) else { return false }
        if let opened = RosterTable(bytes, header: cells) { table = opened; return true }
        guard let group else { return false }
        if let table { return add(table.entries(bytes, cells), to: group) || true }
        guard bytes.containsAny(["│", "┃", "｜"], in: range) else { return false }
        return add(cells.flatMap { RosterReader.people(bytes, $0) }, to: group) || true
    }

    // MARK: counts

    private mutating func addCount(_ found: (value: Int, range: Range<Int>), to group: Group, opens: Bool) {
        if let known = counts[group] {
            // Two lists under one heading without a total: their counts add up.
            if !opens, known.value != people[group]?.count ?? 0 { return }
            if !opens { counts[group] = Stated(known.value + found.value, known.span) }
        } else {
            counts[group] = Stated(found.value, Span(found.range))
        }
    }

    /// A line that is nothing but a count: （14名）.
    private func isCountLine(_ range: Range<Int>) -> Bool {
        guard let found = count(in: range), let group, counts[group] == nil else { return false }
        return closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound
    }

    /// 38名, （３８名）, は23人, 計14名 at the start of the range.
    private func count(in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
        var offset = range.lowerBound
        for word in ["は", "：", ":", "（", "(", "〔", "［", "計", "総数", "合計", "数"] as [StaticString] where bytes.has(word, at: offset, end: range.upperBound) {
            offset = bytes.skipBlanks(from: offset + word.utf8CodeUnitCount, end: range.upperBound)
        }
        guard let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) else { return nil }
        let unitStart = bytes.skipBlanks(from: number.end, end: range.upperBound)
        guard let unit = bytes.first(of: ["名", "人"], at: unitStart, end: range.upperBound) else { return nil }
        return (number.value, offset..<unitStart + unit.utf8CodeUnitCount)
    }

    /// 一般２名、報道１名: all numbers with 名 or 人; those behind うち are among the first.
    private func sum(in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
        if let first = count(in: range) { return first }
        var total: Int?, last = range.lowerBound, offset = range.lowerBound
        while offset < range.upperBound, !bytes.has("うち", at: offset), !bytes.has("定員", at: offset) {
            if let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound), let unit = bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) {
                total = (total ?? 0) + number.value
                offset = number.end + unit.utf8CodeUnitCount
                last = offset
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        return total.map { ($0, range.lowerBound..<last) }
    }

    /// うちオンライン3名, 代理出席2名: counts that go beside the one of those present.
    private mutating func noteSpecialCounts(_ range: Range<Int>) {
        guard group == .members || group == .absent else { return }
        online = online ?? special(["オンライン", "リモート", "Web", "ＷＥＢ", "WEB", "ウェブ"], range)
        proxy = proxy ?? special(["代理出席", "代理"], range)
    }

    private func special(_ words: [StaticString], _ range: Range<Int>) -> Int? {
        for word in words {
            guard var offset = bytes.firstOffset(of: word, in: range) else { continue }
            offset += word.utf8CodeUnitCount
            let limit = min(range.upperBound, offset + 18)
            while offset < limit {
                if let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) {
                    if bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) != nil { return number.value }
                    break
                }
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        return nil
    }

    private func closeEnd(_ offset: Int, end: Int) -> Int {
        bytes.first(of: ["）", ")", "〕", "］"], at: offset, end: end).map { offset + $0.utf8CodeUnitCount } ?? offset
    }

    // MARK: the whole

    /// Lists that overlap name a person once; who answered the call (応招) was present where no other list says so.
    mutating func finish() {
        if people[.members] == nil, counts[.members] == nil, let summoned = people[.summoned] {
            people[.members] = summoned
            counts[.members] = counts[.summoned]
        }
        for group in people.keys { people[group] = withoutRepetition(people[group] ?? []) }
        // Who is on the list of members and on that of the absent is absent.
        let absent = Set((people[.absent] ?? []).compactMap(\.name).filter { $0.unicodeScalars.count >= 3 })
        if counts[.members].map({ $0.value < people[.members]?.count ?? 0 }) ?? false {
            people[.members]?.removeAll { $0.name.map(absent.contains) ?? false }
        }
    }

    private func withoutRepetition(_ entries: [RosterReader.Entry]) -> [RosterReader.Entry] {
        var seen: Set<String> = []
        return entries.filter { entry in
            guard let name = entry.name, name.unicodeScalars.count >= 4 || entry.role != nil && name.unicodeScalars.count >= 3 else { return true }
            return seen.insert(name).inserted
        }
    }
}
