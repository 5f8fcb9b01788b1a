import Minutes
import SourceText

private enum WrappedOffice {
    /// 総務課長, 教育総務: an office or a part of one.
    static func isOfOffice(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        Offices.ending(bytes, word) != nil || Departments.starts(bytes, at: word.lowerBound, end: word.upperBound) || Departments.isInside(bytes, word)
    }
}

/// Offices in columns that go on below: 「企画部未来推進室　中井　太一　　財務部税務室　小森　四郎」, and on the next line 「企画課長　　　　　収納管理課長」.
extension HeaderRosters {
    /// Takes every word of the line for the rest of the office right above it; false where one of them is anything else.
    mutating func continuesOffices(_ range: Range<Int>) -> Bool {
        guard let group, group == .officials || group == .secretariat, let row = officeRow, !isAfterBlank, range.lowerBound > row.last.upperBound,
              bytes[row.last.upperBound..<range.lowerBound].count(where: { $0 == 0x0A }) == 1 else { return false }
        let pairs = officePairs(row.row), below = RosterLine(bytes: bytes).tokens(range)
        guard !pairs.isEmpty, below.count <= pairs.count else { return false }
        var offices = row.offices
        for word in below {
            guard let pair = pairs.first(where: { column(of: $0.office.lowerBound) == column(of: word.range.lowerBound) }) else { return false }
            let begun = offices[pair.office.lowerBound] ?? words(pair.office)
            guard mayGoOn(begun, with: words(word.range)) else { return false }
            offices[pair.office.lowerBound] = begun + words(word.range)
        }
        for pair in pairs { replace(pair, offices[pair.office.lowerBound] ?? words(pair.office), in: group) }
        officeRow = (row.row, range, offices)
        return true
    }

    /// 「企画部公有資産　中田　三郎　　財務部財務室長　南　五郎」: a row of pairs, one of whose offices ends on the next line.
    mutating func readCutOffices(_ row: Range<Int>) -> Bool {
        guard let group, group == .officials || group == .secretariat, row.count <= 240, bytes.containsAny(["　　", "    ", "\t"], in: row) else { return false }
        let pairs = officePairs(row)
        guard pairs.count >= 2, pairs.allSatisfy({ isOfOffice($0.office) }), pairs.contains(where: { Offices.ending(bytes, $0.office) == nil }) else { return false }
        for pair in pairs { replace(pair, words(pair.office), in: group) }
        return true
    }

    /// 「住宅整備局審査担当局長　　　　街路交通局長　石　井　四　郎」, and below the first office, which left no room for it, its name.
    mutating func readNameBelow(_ row: Range<Int>) -> Bool {
        guard let group, group == .officials || group == .secretariat, row.count <= 240 else { return false }
        let tokens = RosterLine(bytes: bytes).tokens(row)
        guard tokens.count >= 3, tokens[1].gap >= 6, tokens[..<2].allSatisfy({ Offices.ending(bytes, $0.range) != nil }), tokens.dropFirst(2).allSatisfy({ Offices.ending(bytes, $0.range) == nil }),
              isName(tokens[2].range.lowerBound..<row.upperBound), let below = lineBelow(row), isName(below), !isOfOffice(below),
              column(of: below.lowerBound) > column(of: tokens[0].range.lowerBound), column(of: below.upperBound) <= column(of: tokens[1].range.lowerBound) else { return false }
        replace(OfficePair(office: tokens[1].range, name: tokens[2].range.lowerBound..<row.upperBound), words(tokens[1].range), in: group)
        insert(name: below, role: words(tokens[0].range), before: tokens[1].range.lowerBound, in: group)
        nameBelow = below
        return true
    }

    /// 「みほん市理事環境整備部長　　　　　福祉担当次長」, and on the next line a name below each.
    mutating func readNamesBelow(_ row: Range<Int>) -> Bool {
        guard let group, group == .officials || group == .secretariat, row.count <= 240 else { return false }
        let offices = RosterLine(bytes: bytes).tokens(row)
        guard offices.count == 2, offices[1].gap >= 3, offices.allSatisfy({ RosterReader.isOffice(bytes, $0.range) && bytes.codePointCount(in: $0.range) >= 4 }), let below = lineBelow(row, limit: 240) else { return false }
        let words = RosterLine(bytes: bytes).tokens(below), widest = words.dropFirst().map(\.gap).max() ?? 0
        guard let cut = words.indices.dropFirst().first(where: { words[$0].gap == widest }), words.count(where: { $0.gap == widest }) == 1 || words.count == 2 else { return false }
        let names = [below.lowerBound..<words[cut - 1].range.upperBound, words[cut].range.lowerBound..<below.upperBound]
        guard names.allSatisfy({ isName($0) && !isOfOffice($0) }), column(of: names[1].lowerBound) >= column(of: offices[1].range.lowerBound) || offices[1].gap < 6 else { return false }
        for (office, name) in zip(offices, names) {
            let words = LabelName.withoutHonorific(self.words(name))
            var entry = RosterReader.Entry(name: words.string(words.indices), role: bytes.stringWithoutBlanks(office.range), range: name)
            entry.list = list
            people[group, default: []].append(entry)
        }
        nameBelow = below
        return true
    }

    /// 「地域振興部長（取扱）商工課長」 with nothing else on the line, and below it, set in deeper, whose office it is.
    mutating func readOfficeAbove(_ row: Range<Int>) -> Bool {
        guard let group, group == .officials || group == .secretariat, isLoneOffice(row), let below = lineBelow(row), column(of: below.lowerBound) >= column(of: row.lowerBound) + 4,
              isHolder(below) else { return false }
        // Where the name above has no office yet, this one may be its.
        if let last = people[group]?.last, last.list == list, last.name != nil, last.role == nil { return false }
        let name = LabelName.withoutHonorific(words(below))
        var entry = RosterReader.Entry(name: name.string(name.indices), role: bytes.string(row), range: row.lowerBound..<below.upperBound)
        entry.list = list
        people[group, default: []].append(entry)
        hasHonorifics = hasHonorifics || bytes.hasSuffix("君", in: below)
        prefix = []
        nameBelow = below
        return true
    }

    /// 海　山　　　聡　君: a name with 君 where all have it, else one that shows where the surname ends.
    private func isHolder(_ range: Range<Int>) -> Bool {
        guard isName(range) else { return false }
        if PersonName.endsInHonorific(bytes, range) { return true }
        return !hasHonorifics && !isOfOffice(range) && (bytes.containsAny(["　", " "], in: range) || PersonName.looksFull(bytes, range))
    }

    /// One word that is an office, or ends in one behind a bracket or a dot: 健康部長・推進室長.
    func isLoneOffice(_ row: Range<Int>) -> Bool {
        guard row.count <= 120, bytes.codePointCount(in: row) >= 3, !bytes.containsAny(["　", " ", "、", "，", "。"], in: row), RosterGroups.heading(bytes.string(row)) == nil,
              let office = Offices.ending(bytes, row), !["事務局", "担当", "当局"].contains("\(office.ending)") else { return false }
        if RosterReader.isOffice(bytes, row) { return true }
        // A name may stand before the one office, none between two.
        guard let mark = ["（取扱）", "(取扱)", "（兼務）", "(兼務)", "（兼）", "(兼)", "・", "兼"].lazy.compactMap({ (mark: StaticString) in bytes.firstOffset(of: mark, in: row) }).first else { return false }
        return mark > row.lowerBound && RosterReader.isOffice(bytes, row.lowerBound..<mark)
    }

    /// 「みほん建設事務所長」 above 「東野　太郎委員」: what the member below is elsewhere, and nobody of his own.
    func isOfficeAboveMember(_ range: Range<Int>) -> Bool {
        guard group == .members, (21...60).contains(range.count), Offices.ending(bytes, range)?.kind == .executive, !bytes.containsAny(["　", " ", "、", "，", "（", "("], in: range),
              let below = lineBelow(range), bytes.containsAny(["　", " "], in: below), !bytes.containsAny(["、", "，"], in: below) else { return false }
        return bytes.hasSuffix("委員", in: below) || bytes.hasSuffix("委員代理）", in: below) || bytes.hasSuffix("委員代理)", in: below)
    }

    /// The words of the line right below.
    private func lineBelow(_ row: Range<Int>, limit: Int = 60) -> Range<Int>? {
        guard let start = bytes[row.upperBound...].firstIndex(of: 0x0A).map({ $0 + 1 }), start < bytes.count, bytes.trimmed(row.upperBound..<start).isEmpty else { return nil }
        let line = bytes.trimmed(start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count))
        return line.isEmpty || line.count > limit ? nil : line
    }

    private func isName(_ range: Range<Int>) -> Bool {
        let name = LabelName.withoutHonorific(words(range))
        return (2...8).contains(name.codePointCount(in: name.indices)) && PersonName.isPlausible(name)
    }

    /// A person whose name stands below another's row: in the list in front of that one.
    private mutating func insert(name: Range<Int>, role: [UInt8], before place: Int, in group: Group) {
        let words = LabelName.withoutHonorific(words(name))
        var entry = RosterReader.Entry(name: words.string(words.indices), role: role.string(role.indices), range: name)
        entry.list = list
        people[group, default: []].insert(entry, at: people[group]?.lastIndex { $0.range.lowerBound == place } ?? people[group]?.count ?? 0)
    }

    private struct OfficePair {
        let office: Range<Int>
        let name: Range<Int>
    }

    /// An office, a wide gap and a name, once or twice on the line.
    private func officePairs(_ row: Range<Int>) -> [OfficePair] {
        let tokens = RosterLine(bytes: bytes).tokens(row)
        var pairs: [OfficePair] = [], index = 0
        while index + 1 < tokens.count {
            var office = tokens[index].range
            // 教育委員会 事務局　　牧　野　薫: the body before its office
            if index + 2 < tokens.count, tokens[index + 1].gap <= 2, tokens[index + 2].gap >= 4, bytes.hasSuffix("委員会", in: office), bytes.string(tokens[index + 1].range) == "事務局" {
                office = office.lowerBound..<tokens[index + 1].range.upperBound
                index += 1
            }
            var end = index + 1
            while end + 1 < tokens.count, end < index + 2 || end < index + 5 && isLetters(tokens[(index + 1)...(end + 1)]), bytes.codePointCount(in: tokens[end + 1].range) <= 3, !isOfOffice(tokens[end + 1].range) { end += 1 }
            let name = tokens[index + 1].range.lowerBound..<tokens[end].range.upperBound
            let words = LabelName.withoutHonorific(bytes.withoutBlanks(name))
            guard bytes.codePointCount(in: office) >= 3, (2...8).contains(words.codePointCount(in: words.indices)), PersonName.isPlausible(words) else { return [] }
            pairs.append(OfficePair(office: office, name: name))
            index = end + 1
        }
        // 副知事桑田　正志君: one blank alone parts no columns.
        guard index == tokens.count, pairs.count >= 2 || tokens.count >= 2 && (tokens[1].gap >= 4 || pairs.first.map { $0.office.upperBound > tokens[0].range.upperBound } ?? false) else { return [] }
        return pairs
    }

    /// 牧　野　薫
    private func isLetters(_ tokens: ArraySlice<RosterLine.Token>) -> Bool { tokens.allSatisfy { bytes.codePointCount(in: $0.range) == 1 } }

    private func words(_ range: Range<Int>) -> [UInt8] { bytes.withoutBlanks(range) }

    private func isOfOffice(_ word: Range<Int>) -> Bool { WrappedOffice.isOfOffice(bytes, word) }

    /// 企画部未来推進室 and 企画課長, 主幹兼 and 選挙管理委員会事務; a whole office ends there, and a name goes on with none.
    private func mayGoOn(_ office: [UInt8], with word: [UInt8]) -> Bool {
        let begun = Offices.ending(office, office.indices).map { ["事務局", "担当", "当局"].contains("\($0.ending)") } ?? true
        return begun && WrappedOffice.isOfOffice(word, word.indices) && !PersonName.endsInHonorific(word, word.indices) && !PersonName.looksFull(word, word.indices) && word.codePointCount(in: word.indices) <= 20
    }

    /// The person of the pair, under the office as it reads now.
    private mutating func replace(_ pair: OfficePair, _ office: [UInt8], in group: Group) {
        let whole = pair.office.lowerBound..<pair.name.upperBound
        var entries = people[group] ?? []
        let place = entries.firstIndex { $0.range.overlaps(whole) } ?? entries.firstIndex { $0.list == list && $0.range.lowerBound > whole.lowerBound } ?? entries.count
        entries.removeAll { $0.range.overlaps(whole) }
        let name = LabelName.withoutHonorific(bytes.withoutBlanks(pair.name))
        var entry = RosterReader.Entry(name: name.string(name.indices), role: office.string(office.indices), range: whole)
        entry.list = list
        entries.insert(entry, at: min(place, entries.count))
        people[group] = entries
    }
}
