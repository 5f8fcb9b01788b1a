import Minutes
import SourceText

/// Rows that belong together: a bracket over several lines, an office that holds for the next line, offices cut by the width of the page.
extension HeaderRosters {
    /// Without the bracket around all names, which opens on one line and closes on another: 「委員7名（北山座長、西野委員、」 … 「小森委員）」.
    mutating func inOpenBracket(_ range: Range<Int>) -> Range<Int> {
        guard group != nil else { return range }
        if isInBracket {
            guard let close = (["）", ")"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }), depth(range) < 0 else { return range }
            isInBracket = false
            return bytes.trimmed(range.lowerBound..<range.upperBound - close.utf8CodeUnitCount)
        }
        guard depth(range) == 1, let open = bytes.firstOffset(of: "（", in: range) ?? bytes.firstOffset(of: "(", in: range), bytes.containsAny(["、", "，", ","], in: open..<range.upperBound),
              let group, let number = countBefore(open, in: range) else { return range }
        if group == .members || group == .absent { counts[group] = counts[group] ?? Stated(number.value, Span(number.range)) }
        isInBracket = true
        return bytes.trimmed(open + (bytes[open] == 0x28 ? 1 : 3)..<range.upperBound)
    }

    /// Brackets that are open at the end of the range; negative where more are closed.
    private func depth(_ range: Range<Int>) -> Int {
        var depth = 0, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 { depth -= 1 }
            offset += found.length
        }
        return depth
    }

    /// 7名 right before the offset.
    private func countBefore(_ end: Int, in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
        guard bytes.hasSuffix("名", in: range.lowerBound..<end) || bytes.hasSuffix("人", in: range.lowerBound..<end) else { return nil }
        var start = end - 3
        while let found = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isDigit(found.value) { start -= found.length }
        return start < end - 3 ? count(in: start..<end) : nil
    }

    /// 委員14人、事務局 below 出席者: a number, and nobody by name.
    mutating func statesMembers(_ range: Range<Int>) -> Bool {
        guard field == .attendees, group == .members, counts[.members] == nil, people[.members] == nil, bytes.has("委員", at: range.lowerBound), range.count <= 90,
              let found = count(in: bytes.skipBlanks(from: range.lowerBound + 6, end: range.upperBound)..<range.upperBound), case let rest = found.range.upperBound..<range.upperBound,
              bytes.first(of: ["、", "　", " ", "，"], at: rest.lowerBound, end: rest.upperBound) != nil, bytes.containsAny(["事務局", "職員"], in: rest) else { return false }
        counts[.members] = Stated(found.value, Span(found.range))
        return true
    }

    /// 「委員　北山一郎、西野花子」, and on the line below, set in, more names.
    mutating func carryRole(to entries: inout [RosterReader.Entry], _ group: Group) {
        guard group == .members, let rowRole, let first = entries.first, entries.allSatisfy({ $0.role == nil && $0.seat == nil && $0.name != nil }), !isAfterBlank, isSetIn(first.range.lowerBound) else { return }
        for index in entries.indices { entries[index].role = rowRole }
    }

    /// At least four columns of blanks stand before the place, and nothing else on its line.
    private func isSetIn(_ place: Int) -> Bool {
        var offset = place, columns = 0
        while let found = bytes.codePoint(before: offset), CodePoint.isBlank(found.value), found.value != 0x0A {
            columns += found.value == 0x3000 ? 2 : found.value == 0x09 ? 8 : 1
            offset -= found.length
        }
        return columns >= 4 && (offset == 0 || bytes[offset - 1] == 0x0A)
    }

    /// 「出席議員　森本議長、池上副議長」 below a committee's own list: the assembly's speakers are none of its members.
    func isSpeakerOfAssembly(_ entries: [RosterReader.Entry], _ group: Group) -> Bool {
        guard group == .members, field == .members, entries.allSatisfy({ $0.role == "議長" || $0.role == "副議長" }) else { return false }
        return (people[.members] ?? []).contains { $0.role == "委員長" && $0.list != list }
    }

    /// 「…、谷口協働推進課長補」 / 「佐兼支援係長、…」: the only one of the line above without an office and the first of this line are one.
    ///
    /// - Returns: false where nothing was cut.
    mutating func joinOffices(of group: Group, at index: Int, _ above: Range<Int>, _ line: Range<Int>) -> Bool {
        guard group == .secretariat || group == .officials, bytes.codePointCount(in: above) >= 15, bytes.contains("、", in: above), line.lowerBound > above.upperBound,
              bytes[above.upperBound..<line.lowerBound].count(where: { $0 == 0x0A }) == 1 else { return false }
        let parts = RosterLine(bytes: bytes).split(above) { $0 == 0x3001 }, first = RosterLine(bytes: bytes).split(line) { $0 == 0x3001 }.first ?? line
        guard parts.count >= 2, let last = parts.last, last.upperBound == above.upperBound, Offices.ending(bytes, last) == nil, parts.dropLast().allSatisfy({ Offices.ending(bytes, $0) != nil }) else { return false }
        let joined = Array(bytes[last]) + Array(bytes[first])
        guard Offices.ending(joined, joined.indices) != nil || joined.hasSuffix("職員", in: joined.indices), let whole = RosterReader.entry(joined, joined.indices), let role = whole.role, joined.count == (whole.name?.utf8.count ?? 0) + role.utf8.count else { return false }
        var people = people[group] ?? []
        // What either half was taken for goes; a half that was taken for nobody has left no entry.
        people.removeAll { $0.list == list && ($0.range.overlaps(last) || $0.range.overlaps(first)) }
        var entry = whole
        entry.range = last.lowerBound..<first.upperBound
        entry.list = list
        people.insert(entry, at: people.firstIndex { $0.range.lowerBound > last.lowerBound && $0.list == list } ?? people.count)
        self.people[group] = people
        return true
    }

    /// Behind 委員, or behind みほん市民フォーラム委員, right before a number.
    func memberWordsEnd(_ range: Range<Int>) -> Int? {
        if bytes.has("委員", at: range.lowerBound) { return range.lowerBound + 6 }
        guard group == .members, let place = bytes.firstOffset(of: "委員", in: range), !bytes.containsAny(["、", "，", ",", "　", " ", "（", "("], in: range.lowerBound..<place), bytes.codePointCount(in: range.lowerBound..<place) >= 4,
              bytes.codePoint(at: place + 6, end: range.upperBound).map({ CodePoint.isDigit($0.value) }) ?? false else { return nil }
        return place + 6
    }

    mutating func readTable(_ range: Range<Int>) -> Bool {
        guard let cells = RosterTable.cells(bytes, range) ?? table?.cellsBetweenBlanks(bytes, range) else { return false }
        if let opened = RosterTable(bytes, header: cells) { table = opened; return true }
        guard let group else { return false }
        if let table { return add(table.entries(bytes, cells), to: group) || true }
        guard bytes.containsAny(["│", "┃", "｜"], in: range) else { return false }
        return add(cells.flatMap { RosterReader.people(bytes, $0) }, to: group) || true
    }

    /// 竹 and 内 below each other: one letter makes nobody.
    mutating func isLetterOfName(_ range: Range<Int>) -> Bool {
        guard group == .members || group == .absent, bytes.codePointCount(in: range) == 1, CodePoint.isKanji(bytes.codePoint(at: range.lowerBound)?.value ?? 0) else { return false }
        lettersOfList[list, default: 0] += 1
        return true
    }

    /// Of a list whose names are printed downwards what looked whole is a part of a name as well.
    mutating func dropTakenApart() {
        let lists = Set(lettersOfList.filter { $0.value >= 3 }.keys)
        guard !lists.isEmpty else { return }
        for group in [Group.members, .absent] { people[group]?.removeAll { lists.contains($0.list) } }
    }
}
