import Minutes
import SourceText

/// People as rosters print them: 「１番　北山一郎」, 「委員長　西野太郎君」, 「（委員）山川、中井、大沢」, 「総務部長　東野次郎」.
enum RosterReader {
    struct Entry {
        var name: String?
        var role: String?
        var seat: String?
        var isAbsent = false
        var isOnline = false
        /// （午後から出席）, （早退）: absent for a part of the meeting.
        var isLate = false
        var hasLeft = false
        /// （オブザーバー）: in the room, and no member.
        var isObserver = false
        var deputy: String?
        /// Code points before the blank inside the name: 山川　花子.
        var surnameLength: Int?
        /// 会 計 管 理 者 兼, 総務課長（兼）: another office of the same person follows.
        var officeGoesOn = false
        /// 〃 in place of the office: the one above holds.
        var isDitto = false
        /// Which of the header's lists it stands in.
        var list = 0
        var range: Range<Int>
        /// The office is one elsewhere, printed behind the name: みほん大学学長.
        var isAffiliated = false
        /// （渡辺良夫委員代理）: the bracket names the member, and who is printed before it is the deputy.
        var namesMember = false
        /// What stands in the last bracket, where no name was found.
        var bracket: Range<Int>?
        var isNamedInBracket = false
    }

    /// The people of one stretch of a line that holds no group marks.
    static func people(_ bytes: [UInt8], _ range: Range<Int>) -> [Entry] {
        let range = bytes.trimmed(range)
        guard !range.isEmpty, !isNone(bytes, range), !isSpoken(bytes, range) else { return [] }
        // What is longer names nobody, and reading it would take for ever.
        var entries = RosterLine(bytes: bytes).persons(range).compactMap { $0.count <= 1500 ? entry(bytes, $0) : nil }
        keepOfficesWhole(bytes, &entries)
        if entries.contains(where: \.isNamedInBracket) {
            for index in entries.indices where entries[index].name == nil {
                if let bracket = entries[index].bracket { entries[index].name = nameInBracket(bytes, bracket, isUsual: true) }
            }
        }
        return entries
    }

    /// Whether the words are a row of a roster: two people and more with offices or seats, or three names, and hardly any kana.
    static func isRow(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 900, !bytes.contains("。", in: range) else { return false }
        var kana = 0, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isHiragana(found.value) { kana += 1 }
            offset += found.length
        }
        guard kana * 4 <= bytes.codePointCount(in: range) else { return false }
        let people = people(bytes, range)
        guard people.count >= 2, people.count == RosterLine(bytes: bytes).persons(bytes.trimmed(range)).count else { return false }
        return people.allSatisfy { $0.name != nil && ($0.role != nil || $0.seat != nil || people.count >= 3) }
    }

    /// Two seats and more with their names, some of them vacant: 「１番　―　　２番　北山一郎　　３番　西野太郎」.
    static func isRowOfSeats(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.contains("番", in: range), !bytes.containsAny(["。", "、"], in: range) else { return false }
        let parts = RosterLine(bytes: bytes).persons(range)
        guard parts.count >= 2 else { return false }
        var named = 0
        for part in parts {
            guard let mark = bytes.firstOffset(of: "番", in: part), JapaneseNumber.read(bytes, at: part.lowerBound, end: part.upperBound) != nil else { return false }
            if ["―", "－", "-", "欠員", "欠番", "空席", "─"].contains(bytes.string(bytes.trimmed(mark + 3..<part.upperBound))) { continue }
            guard let entry = entry(bytes, part), entry.seat != nil, entry.name != nil else { return false }
            named += 1
        }
        return named > 0
    }

    /// 「それでは、皆さん、お揃いのようですので、…」 has commas too.
    private static func isSpoken(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.containsAny(["ますので", "ですので", "ただいまから", "それでは", "ました", "ます。", "です。", "いたします", "願います", "ており", "である", "とおり", "があった", "があり、", "により、", "を互選", "に決定", "された。", "しました", "について、"], in: range)
    }

    // MARK: one person

    static func entry(_ bytes: [UInt8], _ range: Range<Int>) -> Entry? {
        var entry = Entry(range: range)
        var rest = range
        while let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●", "◎", "□", "■", "※", "*", "＊", "•", "- "], at: rest.lowerBound, end: rest.upperBound) {
            rest = bytes.trimmed(rest.lowerBound + bullet.utf8CodeUnitCount..<rest.upperBound)
        }
        takeOfficeBehindBracket(bytes, &rest, &entry)
        dropAffiliationBehindBracket(bytes, &rest, &entry)
        var bracketed: Range<Int>?, made: String?
        while let note = trailingNote(bytes, rest) {
            apply(bytes, note.inside, to: &entry)
            made = made ?? officeInNote(bytes, note.inside)
            bracketed = note.inside
            rest = bytes.trimmed(rest.lowerBound..<note.start)
        }
        takeBracketBefore(bytes, &rest, &entry)
        if let hinted = hinted(bytes, rest) {
            (entry.name, entry.role, entry.surnameLength) = (hinted.name, hinted.role, hinted.surnameLength)
            return entry
        }
        takeColon(bytes, &rest, &entry)
        takeLeadingOffice(bytes, &rest, &entry)
        let inFront = entry.role
        takeSeat(bytes, &rest, &entry)
        var tokens = RosterLine(bytes: bytes).tokens(rest)
        if tokens.count > 1, let last = tokens.last, ["ほか", "他", "外"].contains(bytes.string(last.range)) { tokens.removeLast() }
        // 須貝文樹（みほん署長）　代理　有田
        if let place = tokens.firstIndex(where: { ["代理", "代理出席"].contains(bytes.string($0.range)) }), place > 0, place + 1 < tokens.count {
            entry.deputy = bytes.stringWithoutBlanks(tokens[place + 1].range.lowerBound..<rest.upperBound)
            tokens.removeSubrange(place...)
        }
        takeMarks(bytes, &tokens, &entry)
        // 公益代表　山本一郎: how the member was chosen
        while tokens.count > 1, let first = tokens.first, isCategory(bytes, first.range) || isTown(bytes, first.range, before: tokens[1].range) { tokens.removeFirst() }
        dropAffiliation(bytes, &tokens, &entry)
        if entry.role == nil || !tokens.isEmpty { takeRole(bytes, &tokens, &entry) }
        // 委員長　１０番　北山一郎委員: what all of the list are called takes nothing from the office in front.
        if let inFront, let role = entry.role, ["委員", "議員"].contains(role) { entry.role = inFront }
        // 会計管理者兼　下田十郎: the office goes on below.
        if entry.role == nil, tokens.count >= 2, bytes.hasSuffix("兼", in: tokens[0].range), Offices.ending(bytes, tokens[0].range.lowerBound..<tokens[0].range.upperBound - 3) != nil {
            entry.role = bytes.string(tokens[0].range)
            tokens.removeFirst()
        }
        // 会 計 管 理 者 兼　北 山 一 郎: one office goes on below.
        if entry.role != nil, tokens.count >= 3, bytes.string(tokens[0].range) == "兼" {
            tokens.removeFirst()
            entry.officeGoesOn = true
        }
        takeStaffWord(bytes, &tokens, &entry)
        let name = LabelName.withoutHonorific(tokens.flatMap { Array(bytes[$0.range]) })
        if !name.isEmpty {
            guard PersonName.isPlausible(name), !PersonName.isHeaderWord(name), name.count == 3 || !name.hasSuffix("兼", in: name.indices) else { return nil }
            // 総　務　部: the letters of a department set apart, and nobody
            if entry.role == nil, entry.seat == nil, tokens.count >= 3, isSpacedDepartment(bytes, tokens, name) { return nil }
            // みほん支所: a part of the town, and nobody
            if entry.role == nil, entry.seat == nil, tokens.count == 1, bytes.codePointCount(in: tokens[0].range) >= 4 || ["庁", "局", "課"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: tokens[0].range) }) && bytes.codePointCount(in: tokens[0].range) == 3, isOrganisation(bytes, tokens[0].range),
               Surnames.prefixLength(bytes, tokens[0].range) == nil || bytes.hasSuffix("支所", in: tokens[0].range) { return nil }
            entry.name = name.string(name.indices)
            if tokens.count == 2 { entry.surnameLength = bytes.codePointCount(in: tokens[0].range) }
        }
        if entry.name == nil, entry.role != nil, entry.deputy == nil, let bracketed {
            let isOfOffice = ["部長", "課長", "次長", "係長", "室長", "局長", "主幹", "主査", "補佐", "参事"].contains { entry.role?.hasSuffix($0) ?? false }
            entry.name = nameInBracket(bytes, bracketed) ?? (isOfOffice ? surnameInBracket(bytes, bracketed) : nil)
            entry.isNamedInBracket = entry.name != nil
            entry.bracket = bracketed
        }
        if let made, entry.name != nil { entry.role = made }
        if entry.namesMember, let deputy = entry.name, let member = entry.deputy { (entry.name, entry.deputy) = (member, deputy) }
        return entry.name != nil || entry.role != nil ? entry : nil
    }

    private static func isSpacedDepartment(_ bytes: [UInt8], _ tokens: [RosterLine.Token], _ name: [UInt8]) -> Bool {
        tokens.allSatisfy { bytes.codePointCount(in: $0.range) == 1 } && Departments.starts(name, at: 0, end: name.count)
            && ["部", "局", "課", "室"].contains { (ending: StaticString) in name.hasSuffix(ending, in: name.indices) }
    }

    /// 北山　一郎（みほん市医師会会長）　会長: behind where someone comes from the office that the body gave.
    private static func takeOfficeBehindBracket(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        guard bytes.containsAny(["）　", "） ", ") ", ")　"], in: rest), let last = RosterLine(bytes: bytes).words(rest).last, Offices.alone(bytes, last).map({ $0.kind == .chair }) ?? false else { return }
        let before = bytes.trimmed(rest.lowerBound..<last.lowerBound)
        guard bytes.hasSuffix("）", in: before) || bytes.hasSuffix(")", in: before) else { return }
        entry.role = bytes.string(last)
        rest = before
    }

    /// 副委員長：西野花子: the office before a colon; 副委員長・西野花子: before a dot.
    private static func takeColon(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        if let dot = bytes.firstOffset(of: "・", in: rest), dot > rest.lowerBound, isOffice(bytes, rest.lowerBound..<dot) || Offices.alone(bytes, rest.lowerBound..<dot) != nil,
           case let name = bytes.trimmed(dot + 3..<rest.upperBound), (2...8).contains(bytes.codePointCount(in: name)), Offices.ending(bytes, name) == nil {
            entry.role = bytes.string(rest.lowerBound..<dot)
            rest = name
            return
        }
        for colon in ["：", ":"] as [StaticString] {
            guard let place = bytes.firstOffset(of: colon, in: rest) else { continue }
            let key = bytes.trimmed(rest.lowerBound..<place)
            guard !key.isEmpty, isOffice(bytes, key) || isCategory(bytes, key) || isOrganisation(bytes, key) else { return }
            if isOffice(bytes, key) { entry.role = bytes.stringWithoutBlanks(key) }
            rest = bytes.trimmed(place + colon.utf8CodeUnitCount..<rest.upperBound)
        }
    }

    /// 公益代表, 第１地区, 公募: how a member was chosen, before the name.
    static func isCategory(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) >= 2 else { return false }
        // １号委員
        let numberStart = bytes.has("第", at: range.lowerBound) ? range.lowerBound + 3 : range.lowerBound
        if let number = JapaneseNumber.read(bytes, at: numberStart, end: range.upperBound), bytes.has("号", at: number.end, end: range.upperBound) { return true }
        return ["公益委員", "労働者委員", "使用者委員", "代表委員", "代表", "選出", "関係者", "を有する者", "を代表する者", "地区", "公募", "市民", "区民", "町民", "村民", "団体", "推薦", "経験者"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range) }
    }

    /// 川上町　西野次郎: in a union the town that sends the member.
    static func isTown(_ bytes: [UInt8], _ range: Range<Int>, before name: Range<Int>) -> Bool {
        guard ["市", "町", "村", "区"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: range) }), bytes.codePointCount(in: range) >= 3,
              Surnames.prefixLength(bytes, range) != range.count, !beginsWithOffice(bytes, range) else { return false }
        return bytes.codePointCount(in: name) >= 3 && Offices.ending(bytes, name) == nil
    }

    /// 副委員長谷村: an office, and right behind it a surname.
    private static func beginsWithOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var cut = range.lowerBound
        while let found = bytes.codePoint(at: cut, end: range.upperBound) {
            cut += found.length
            if (1...9).contains(range.upperBound - cut), Offices.ending(bytes, range.lowerBound..<cut) != nil { return true }
        }
        return false
    }

    /// １番 and nothing else.
    static func seatAlone(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard range.count <= 24, let number = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound) else { return nil }
        let mark = bytes.skipBlanks(from: number.end, end: range.upperBound)
        return bytes.has("番", at: mark, end: range.upperBound) && mark + 3 == range.upperBound ? String(number.value) : nil
    }

    /// 会長　１番　北山一郎: the office before the seat.
    private static func takeLeadingOffice(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        let tokens = RosterLine(bytes: bytes).tokens(rest)
        guard tokens.count >= 2, isOffice(bytes, tokens[0].range), let number = JapaneseNumber.read(bytes, at: tokens[1].range.lowerBound, end: rest.upperBound),
              bytes.has("番", at: number.end, end: rest.upperBound) || RosterLine(bytes: bytes).isBareSeat(tokens, 1) && tokens.count > 2 else { return }
        entry.role = bytes.stringWithoutBlanks(tokens[0].range)
        rest = tokens[1].range.lowerBound..<rest.upperBound
    }

    private static func takeSeat(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        let start = bytes.has("第", at: rest.lowerBound) ? bytes.skipBlanks(from: rest.lowerBound + 3, end: rest.upperBound) : rest.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: rest.upperBound) else { return }
        var mark = bytes.skipBlanks(from: number.end, end: rest.upperBound)
        if bytes.has("番", at: mark, end: rest.upperBound) {
            mark += 3
            if bytes.first(of: ["議員", "委員"], at: mark, end: rest.upperBound) != nil, mark + 6 < rest.upperBound { mark += 6 }
            entry.seat = String(number.value)
            rest = bytes.trimmed(mark..<rest.upperBound)
        } else if CodePoint.isDigit(bytes.codePoint(at: start)?.value ?? 0), number.value > 0 {
            if let point = bytes.first(of: ["．", ".", "）", ")", "、"], at: number.end, end: rest.upperBound) { mark = bytes.skipBlanks(from: number.end + point.utf8CodeUnitCount, end: rest.upperBound) }
            guard mark > number.end, mark < rest.upperBound else { return }
            entry.seat = String(number.value)
            rest = bytes.trimmed(mark..<rest.upperBound)
        }
    }

    /// 出席, 欠席 and their signs in a column of their own, and ditto marks.
    private static func takeMarks(_ bytes: [UInt8], _ tokens: inout [RosterLine.Token], _ entry: inout Entry) {
        while tokens.count > 1, let last = tokens.last, let isAbsent = presence(bytes, last.range) {
            entry.isAbsent = entry.isAbsent || isAbsent
            tokens.removeLast()
        }
        if tokens.count > 1, bytes.string(tokens[tokens.count - 2].range) == "出", bytes.string(tokens[tokens.count - 1].range) == "席" { tokens.removeLast(2) }
        if tokens.count > 2, bytes.string(tokens[tokens.count - 2].range) == "欠", bytes.string(tokens[tokens.count - 1].range) == "席" { entry.isAbsent = true; tokens.removeLast(2) }
        // 同　　土　屋　裕　二
        if tokens.count > 2, bytes.string(tokens[0].range) == "同" {
            entry.isDitto = true
            tokens.removeFirst()
            return
        }
        guard let first = tokens.first, let ditto = bytes.first(of: ["〃", "″", "々", "同上"], at: first.range.lowerBound, end: first.range.upperBound) else { return }
        entry.isDitto = true
        tokens[0].range = first.range.lowerBound + ditto.utf8CodeUnitCount..<first.range.upperBound
        if tokens[0].range.isEmpty { tokens.removeFirst() }
        if tokens.count > 1, let last = tokens.last, ["〃", "″"].contains(bytes.string(last.range)) { tokens.removeLast() }
    }

    /// Nil for words that say nothing of presence.
    static func presence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool? {
        switch bytes.string(range) {
        case "出席", "○", "〇", "◯", "出", "／", "/", "〃", "●": false
        case "欠席", "×", "欠", "△", "▲", "✕", "✖", "╳": true
        default: nil
        }
    }
}
