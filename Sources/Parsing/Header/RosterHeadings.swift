import Minutes
import SourceText

/// Lines of a list that hold no whole person: a heading inside it, an office above or below the names, an office that goes on below.
extension HeaderRosters {
    /// 理　事, 国務大臣, 事務局側 on a line of their own, 組合議会（６名）.
    mutating func subHeading(_ range: Range<Int>) -> Bool {
        let counted = countBehind(range) ?? countBehindBlank(range).flatMap { RosterGroups.heading(bytes.stringWithoutBlanks($0.words)) == nil ? nil : $0 }
        let words = withoutNumber(bytes.stringWithoutBlanks(counted?.words ?? range))
        guard words.utf8.count <= 48 else { return false }
        if takesOfficeBelow(words) { return true }
        if let named = RosterGroups.heading(words) {
            // 欠席委員 and below it 農業委員: the heading parts the list of the absent.
            // 欠席委員, and in it 委員 below 会長: still of the absent, where the list of those present stands above.
            if group != .absent || !isListEmpty && (named.group != .members || people[.members] == nil) { group = named.group }
            headingRole = named.role
            prefix = []
        } else if group == .members || group == .absent, isCategoryLine(range) {
            // 公益代表, 第2号委員　識見を有する者: how those below were chosen
            headingRole = nil
            prefix = []
        } else if group == .members, field == .attendees, !isListEmpty, isDepartment(range) {
            // 教育庁, and below it its officers
            group = .officials
            headingRole = nil
            prefix = []
        } else {
            guard let counted, counted.value > 0, group != nil, RosterGroups.isPart(bytes, counted.words) else { return false }
            headingRole = RosterGroups.role(words)
        }
        list += 1
        if let counted, let group { addCount((counted.value, counted.range), to: group, opens: false) }
        return true
    }

    /// 審査会委員 of 「1. 審査会委員」: the number counts the lists, and is no seat.
    private func withoutNumber(_ words: String) -> String {
        let all = Array(words.utf8)
        guard let first = all.first, first == 0xEF || (0x30...0x39).contains(first), let marker = AgendaMarker.read(all, at: 0, end: all.count), marker.form == .plain, case let rest = all.string(marker.titleStart..<all.count), RosterGroups.heading(rest) != nil else { return words }
        return rest
    }

    /// 北山みどり / 会長 / 西野太郎 / 会長代理: in such a list the office stands below the name.
    private mutating func takesOfficeBelow(_ words: String) -> Bool {
        let word = Array(words.utf8)
        let members = people[.members] ?? []
        guard group == .members, let last = members.last, last.list == list, last.role == nil, last.name != nil, let office = Offices.alone(word, word.indices),
              officesBelow ? office.kind == .chair || office.kind == .member : office.kind == .chair && headingRole == nil && members.count(where: { $0.list == list }) == 1 else { return false }
        officesBelow = true
        people[.members]?[members.count - 1].role = words
        return true
    }

    /// How members were chosen, and nobody's name: a category alone, or the number of the law's with what it says.
    private func isCategoryLine(_ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) <= 40, !bytes.containsAny(["、", "。", "：", ":"], in: range) else { return false }
        let words = RosterLine(bytes: bytes).words(range)
        guard let first = words.first, RosterReader.isCategory(bytes, first) else { return false }
        let isNumbered = JapaneseNumber.read(bytes, at: first.lowerBound + (bytes.has("第", at: first.lowerBound) ? 3 : 0), end: first.upperBound).map { bytes.has("号", at: $0.end) } ?? false
        if words.count == 1 { return isNumbered || Offices.ending(bytes, first)?.kind != .member && !PersonName.looksFull(bytes, first) }
        // 第2号委員　西野太郎 is a person.
        return isNumbered && words.count == 2 && (RosterReader.isCategory(bytes, words[1]) || ["職員", "する者", "した者"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: words[1]) })
    }

    /// A department and nothing else on the line, longer than a name: 教育委員会事務局学校教育課, こども家庭庁.
    private func isDepartment(_ range: Range<Int>) -> Bool {
        (3...14).contains(bytes.codePointCount(in: range)) && ["課", "庁", "局", "科学省", "働省"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: range) }
            && !bytes.containsAny(["、", "　", " ", "（", "：", "事務局"], in: range)
    }

    /// Nobody has been read since the list was opened.
    private var isListEmpty: Bool { group.map { people[$0]?.last?.list != list } ?? true }

    /// 会計管理者兼　下田十郎 / 会計課長: the second office of the person above.
    mutating func joinsSecondOffice(_ entries: [RosterReader.Entry], _ group: Group) -> Bool {
        guard entries.count == 1, entries[0].name == nil, let role = entries[0].role, var last = people[group]?.last, last.name != nil, let begun = last.role, begun.hasSuffix("兼") || last.officeGoesOn else { return false }
        last.role = begun + (begun.hasSuffix("兼") ? "" : "兼") + role
        last.officeGoesOn = false
        people[group]?.removeLast()
        people[group]?.append(last)
        return true
    }

    /// 総務課長（兼） / 入札監理室長　桑原春菜: the first office stands alone above the second.
    mutating func takeFirstOffice(_ entries: inout [RosterReader.Entry], _ group: Group) {
        guard entries.count == 1, entries[0].name != nil, let role = entries[0].role, let last = people[group]?.last, last.name == nil, last.officeGoesOn, last.list == list, let begun = last.role else { return }
        entries[0].role = begun + "（兼）" + role
        entries[0].range = last.range.lowerBound..<entries[0].range.upperBound
        people[group]?.removeLast()
    }

    /// Among names with 君, a line without it is the beginning of the next line's office.
    func isContinuedOffice(_ entries: [RosterReader.Entry], _ group: Group) -> Bool {
        guard group == .officials || group == .secretariat, entries.count == 1 else { return false }
        // 農林水産政務次 above 「官　笹川三郎君」, where those above all had 君
        if hadHonorifics, !hasHonorifics, entries[0].role == nil, entries[0].seat == nil, bytes.codePointCount(in: entries[0].range) >= 6, !bytes.containsAny(["　", " "], in: entries[0].range), !PersonName.looksFull(bytes, entries[0].range) { return true }
        guard hasHonorifics else { return false }
        return !PersonName.endsInHonorific(bytes, entries[0].range) && !bytes.hasSuffix("議員", in: entries[0].range)
    }

    /// An office that began on the line above: 常任委員会専門 / 員　中内政夫, 子ども未来部長 / 宿村進由.
    mutating func joinLines(_ entry: inout RosterReader.Entry, _ group: Group) {
        guard group == .officials || group == .secretariat || group == .others else { return }
        if !prefix.isEmpty, let role = entry.role {
            if hasHonorifics || prefix.hasSuffix("兼", in: prefix.indices) { entry.role = prefix.string(prefix.indices) + role }
        } else if !prefix.isEmpty {
            let tokens = RosterLine(bytes: bytes).tokens(entry.range)
            guard tokens.count > 1 else { return }
            let office = prefix + bytes[tokens[0].range]
            guard RosterReader.isOffice(office, office.indices) || ["長", "官", "房長"].contains(bytes.string(tokens[0].range)),
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
    mutating func keep(_ range: Range<Int>) -> Bool {
        let words = bytes.withoutBlanks(range)
        let isBracketed = words.first(of: ["（", "(", "【", "〔", "＜", "《", "［"], at: 0) != nil
        let length = words.codePointCount(in: words.indices)
        // 議席番号及び氏名 above the rows.
        if length <= 12, words.containsAny(["議席", "氏名"], in: words.indices) { return true }
        if isBracketed { return length <= 30 }
        if length <= 50, ["委員会", "協議会", "審議会", "部会"].contains(where: { (word: StaticString) in words.hasSuffix(word, in: words.indices) }) { return true }
        // 地域振興部長（取扱）商工課長: an office whose holder was not found is no end of the list.
        if group == .officials || group == .secretariat, words.containsAny(["（", "("], in: words.indices), isLoneOffice(range) { return true }
        guard length <= 24, !words.containsAny(["。", "、", "日程", "議事", "会議", "号", "について", "とおり", "（", "「"], in: words.indices) else { return false }
        if group == .officials || group == .secretariat { prefix += words }
        return RosterReader.isOrganisation(words, words.indices) || group == .officials || group == .secretariat
            || words.first(of: ["ほか", "他", "外"], at: 0) != nil
    }
}
