import Minutes
import SourceText

/// The office of a person of a roster: before the name, behind it, or touching it.
extension RosterReader {
    /// （総務課長）西野花子: the office in brackets before the name.
    static func takeBracketBefore(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        for (open, close) in [("（", "）"), ("(", ")")] as [(StaticString, StaticString)] where bytes.has(open, at: rest.lowerBound, end: rest.upperBound) {
            guard let end = bytes.firstOffset(of: close, in: rest) else { return }
            let office = bytes.trimmed(rest.lowerBound + open.utf8CodeUnitCount..<end), name = bytes.trimmed(end + close.utf8CodeUnitCount..<rest.upperBound)
            // （被保険者代表）西野花子, （委　員）西野花子: how she was chosen, and what all of the list are.
            if !name.isEmpty, isCategory(bytes, office) || ["委員", "議員", "構成員"].contains(bytes.stringWithoutBlanks(office)) { rest = name; return }
            guard !name.isEmpty, let found = Offices.ending(bytes, office), found.kind != .member else { return }
            entry.role = bytes.stringWithoutBlanks(office)
            rest = name
        }
    }

    /// 北山 一郎（会長） みほん大学教授（識見を有する者）: behind what the body made of someone, whence they come.
    static func dropAffiliationBehindBracket(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        for close in ["） ", "）　", ") ", ")　"] as [StaticString] {
            guard let place = bytes.firstOffset(of: close, in: rest), case let behind = bytes.trimmed(place + close.utf8CodeUnitCount..<rest.upperBound), bytes.containsAny(elsewhere, in: behind),
                  !bytes.containsAny(["　", " "], in: behind) else { continue }
            rest = rest.lowerBound..<place + (bytes[place] == 0x29 ? 1 : 3)
            entry.isAffiliated = true
            return
        }
    }

    /// Whether words tell of a body elsewhere.
    static func isElsewhere(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes.codePointCount(in: range) >= 5 && bytes.containsAny(elsewhere, in: range) }

    private static let elsewhere: [StaticString] = [
        "大学", "会社", "法人", "協会", "連合", "協議会", "学校", "組合", "研究所", "病院", "クラブ", "銀行", "商工会", "社会福祉", "常任委員会", "ＰＴＡ", "PTA", "自治会", "町内会", "区長会", "医師会", "代表取締役", "日本代表", "共同代表", "ホテル", "研究センター", "財団", "機構", "美術館",
    ]

    /// 平田　克幸　地域振興会連絡協議会, 羽田　文明子　みほん女子大学学長: whence someone comes, behind a whole name.
    static func dropAffiliation(_ bytes: [UInt8], _ tokens: inout [RosterLine.Token], _ entry: inout Entry) {
        let isBehindBody = tokens.count >= 3 && isOrganisation(bytes, tokens[0].range) && isOffice(bytes, tokens[1].range)
        let start = isBehindBody ? 2 : tokens.first.map { isOffice(bytes, $0.range) } ?? false ? 1 : 0
        guard tokens.count - start >= 2 else { return }
        // 秋川玲子　　みほん総合研究所所長: a name in one word that no list holds
        if tokens[start + 1].gap >= 2, (3...5).contains(bytes.codePointCount(in: tokens[start].range)), Offices.ending(bytes, tokens[start].range) == nil, !isOrganisation(bytes, tokens[start].range),
           case let behind = tokens[start + 1].range.lowerBound..<tokens[tokens.count - 1].range.upperBound, bytes.codePointCount(in: behind) >= 6, bytes.containsAny(elsewhere, in: behind), PersonName.isPlausible(Array(bytes[tokens[start].range])) {
            tokens.removeSubrange((start + 1)...)
            entry.isAffiliated = true
            return
        }
        let isWhole = PersonName.looksFull(bytes, tokens[start].range)
        let place = start + (isWhole ? 1 : 2)
        guard place < tokens.count, isWhole || tokens[start..<place].allSatisfy({ (1...4).contains(bytes.codePointCount(in: $0.range)) && Offices.ending(bytes, $0.range) == nil }) else { return }
        let rest = tokens[place].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
        // In a roster of officers the office behind the name is the person's own.
        let isElsewhere = bytes.containsAny(elsewhere, in: rest)
        let isTitle = start == 1 && Offices.ending(bytes, tokens[0].range).map { $0.kind == .chair || $0.kind == .member } ?? false && Offices.ending(bytes, rest) != nil
        guard isElsewhere || isTitle, bytes.codePointCount(in: rest) >= 3 else { return }
        tokens.removeSubrange(place...)
        entry.isAffiliated = true
    }

    /// An office before the name (with or without a blank), or after it.
    static func takeRole(_ bytes: [UInt8], _ tokens: inout [RosterLine.Token], _ entry: inout Entry) {
        guard let first = tokens.first, let last = tokens.last else { return }
        if tokens.count == 1, isOffice(bytes, first.range) {
            entry.role = bytes.stringWithoutBlanks(first.range)
            tokens = []
        } else if let end = leadingOffices(bytes, tokens) {
            // 「委員　会長　西野太郎」: a member, and what the body made of him.
            let start = end > 0 && ["委員", "議員", "構成員"].contains(bytes.stringWithoutBlanks(first.range)) ? 1 : 0
            entry.role = bytes.stringWithoutBlanks(tokens[start].range.lowerBound..<tokens[end].range.upperBound)
            tokens.removeFirst(end + 1)
            takeSurname(bytes, &tokens, &entry)
        } else if tokens.count > 1, isOffice(bytes, last.range) {
            var start = trailingOffices(bytes, tokens)
            // 福祉部　福祉課長（谷口）: nobody's name before the office
            if start == 1, isOrganisation(bytes, first.range), bytes.codePointCount(in: first.range) >= 3, Surnames.prefixLength(bytes, first.range) == nil { start = 0 }
            if Offices.ending(bytes, last.range)?.kind == .guest { entry.isAffiliated = true }
            entry.role = bytes.stringWithoutBlanks(tokens[start].range.lowerBound..<last.range.upperBound)
            tokens.removeLast(tokens.count - start)
        } else if tokens.count > 1, let office = Offices.ending(bytes, withoutAddition(bytes, first.range)), office.kind != .member, Offices.ending(bytes, last.range).map({ $0.kind == .member && $0.ending.utf8CodeUnitCount < last.range.count }) ?? true,
                  PersonName.isPlausible(LabelName.withoutHonorific(tokens.dropFirst().flatMap { Array(bytes[$0.range]) })) {
            // 北浜支所長　佐藤春一: what looks like a name before the office is a place.
            entry.role = bytes.string(first.range)
            tokens.removeFirst()
        } else if let length = touchingOffice(bytes, tokens) {
            entry.role = bytes.stringWithoutBlanks(first.range.lowerBound..<first.range.lowerBound + length)
            tokens[0].range = first.range.lowerBound + length..<first.range.upperBound
        } else if tokens.count > 2, isOrganisation(bytes, first.range), let length = touchingOffice(bytes, Array(tokens.dropFirst())) {
            // 公園局　局長島津　清君
            entry.role = bytes.stringWithoutBlanks(first.range.lowerBound..<tokens[1].range.lowerBound + length)
            tokens[1].range = tokens[1].range.lowerBound + length..<tokens[1].range.upperBound
            tokens.removeFirst()
        } else if tokens.count > 1, bytes.codePointCount(in: first.range) >= 4, isOrganisation(bytes, first.range), Surnames.prefixLength(bytes, first.range) != first.range.count,
                  PersonName.isPlausible(LabelName.withoutHonorific(tokens.dropFirst().flatMap { Array(bytes[$0.range]) })), Offices.ending(bytes, last.range) == nil {
            // 子ども教育経営分野　片岡文則
            entry.role = bytes.string(first.range)
            tokens.removeFirst()
        } else if tokens.count > 1, bytes.codePointCount(in: first.range) >= 7, bytes.hasSuffix("君", in: last.range), case let name = LabelName.withoutHonorific(tokens.dropFirst().flatMap { Array(bytes[$0.range]) }),
                  (2...7).contains(name.codePointCount(in: name.indices)), PersonName.isPlausible(name) {
            // 建設水道課下水道グループ統括　北　山　一　郎　君: no name is so long.
            entry.role = bytes.string(first.range)
            tokens.removeFirst()
        } else if (3...5).contains(tokens.count), let office = Offices.ending(bytes, last.range), office.kind == .executive, bytes.codePointCount(in: last.range) >= 6,
                  tokens.dropLast().allSatisfy({ bytes.codePointCount(in: $0.range) <= 3 }) {
            // 橋　本　長期計画コミュニティ課長
            entry.role = bytes.string(last.range)
            tokens.removeLast()
        } else if let office = Offices.ending(bytes, last.range), tokens.count <= 2 {
            let word = Array(bytes[last.range])
            var split = NameAndOffice.split(word, endingIn: office)
            // 間　ひとみ委員
            if tokens.count == 2, split.name.isEmpty, isGivenName(bytes, last.range, before: office) { split = (0..<word.count - office.ending.utf8CodeUnitCount, word.count - office.ending.utf8CodeUnitCount..<word.count) }
            // 財務部　大川部長: the department stands before the person.
            if tokens.count == 2, !split.name.isEmpty, isOrganisation(bytes, first.range), bytes.codePointCount(in: first.range) >= 3 { tokens.removeFirst() }
            entry.role = word.string(split.office)
            tokens[tokens.count - 1].range = last.range.lowerBound..<last.range.lowerBound + split.name.upperBound
        }
    }

    /// ひとみ of ひとみ委員: kana before what all members are.
    static func isGivenName(_ bytes: [UInt8], _ range: Range<Int>, before office: Offices.Office) -> Bool {
        guard office.kind == .member || office.kind == .chair else { return false }
        let name = range.lowerBound..<range.upperBound - office.ending.utf8CodeUnitCount
        var offset = name.lowerBound, letters = 0
        while let found = bytes.codePoint(at: offset, end: name.upperBound) {
            guard CodePoint.isHiragana(found.value) else { return false }
            letters += 1
            offset += found.length
        }
        return (2...3).contains(letters)
    }

    /// 委員　北山会長: behind what all of the list are stands the surname with the person's own office.
    private static func takeSurname(_ bytes: [UInt8], _ tokens: inout [RosterLine.Token], _ entry: inout Entry) {
        // 委員長　岡本光一委員長: the office once more
        if let role = entry.role, let last = tokens.last, bytes.string(last.range).hasSuffix(role), role.utf8.count < last.range.count, Offices.ending(bytes, last.range)?.kind == .chair {
            tokens[tokens.count - 1].range = last.range.lowerBound..<last.range.upperBound - role.utf8.count
            return
        }
        guard tokens.count == 1, let role = entry.role, ["委員", "議員", "構成員"].contains(role), let office = Offices.ending(bytes, tokens[0].range), office.kind == .chair else { return }
        let word = Array(bytes[tokens[0].range]), split = NameAndOffice.split(word, endingIn: office)
        guard !split.name.isEmpty, !split.office.isEmpty else { return }
        entry.role = word.string(split.office)
        tokens[0].range = tokens[0].range.lowerBound..<tokens[0].range.lowerBound + split.name.upperBound
    }

    /// 政策部長兼務, 会計課長事務取扱 without what is said of the office.
    private static func withoutAddition(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        for word in ["兼務", "事務取扱", "心得"] as [StaticString] where bytes.hasSuffix(word, in: range) { return range.lowerBound..<range.upperBound - word.utf8CodeUnitCount }
        return range
    }

    /// Index of the last of the offices with which the line begins: 総務部　総務課長, 会長.
    private static func leadingOffices(_ bytes: [UInt8], _ tokens: [RosterLine.Token]) -> Int? {
        guard tokens.count > 1 else { return nil }
        var end: Int?
        for index in 0..<min(3, tokens.count - 1) {
            let range = tokens[index].range
            // 子ども政策課　次世代育成支援担当主査
            let isLong = index > 0 && (bytes.codePointCount(in: range) >= 5 || bytes.codePointCount(in: range) >= 3 && ["市長", "町長", "村長"].contains { (head: StaticString) in bytes.hasSuffix(head, in: range) }) && Offices.ending(bytes, range).map { $0.kind == .executive } ?? false
            // まちづくり　課　長
            let isHead = index == 0 && tokens.count > 2 && Departments.starts(bytes, at: range.lowerBound, end: range.upperBound) && isOffice(bytes, tokens[1].range)
            if isOffice(bytes, range) || isLong { end = index } else if !isOrganisation(bytes, range), !isHead { break }
        }
        return end
    }

    /// Index of the first of the words of the office with which the line ends: 北山一郎　総務部　総務課長.
    private static func trailingOffices(_ bytes: [UInt8], _ tokens: [RosterLine.Token]) -> Int {
        var start = tokens.count - 1
        while start > 1, isOrganisation(bytes, tokens[start - 1].range) || isOffice(bytes, tokens[start - 1].range) { start -= 1 }
        return start
    }

    static func isOrganisation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) >= 2 else { return false }
        return ["部", "局", "課", "室", "係", "庁", "省", "所", "署", "委員会", "協議会", "本部", "官房", "センター", "側", "関係", "担当", "学校", "大学", "市", "町", "区", "県", "会", "分野", "グループ", "チーム"].contains { (word: StaticString) in
            bytes.hasSuffix(word, in: range)
        }
    }

    /// Length of an office printed right before the name: 委員長川島　良一君, 生活文化局長高橋文行君.
    private static func touchingOffice(_ bytes: [UInt8], _ tokens: [RosterLine.Token]) -> Int? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let isMarked = PersonName.endsInHonorific(bytes, last.range)
        let behind = tokens.dropFirst().reduce(0) { $0 + bytes.codePointCount(in: $1.range) } - (isMarked ? 1 : 0)
        var best: Int?
        var isKnown = false
        var offset = first.range.lowerBound
        while let found = bytes.codePoint(at: offset, end: first.range.upperBound) {
            offset += found.length
            let rest = offset..<first.range.upperBound
            guard offset < first.range.upperBound, !(rest.count == 3 && bytes.has("兼", at: offset)), let office = Offices.ending(bytes, first.range.lowerBound..<offset) else { continue }
            let isWhole = office.ending.utf8CodeUnitCount == offset - first.range.lowerBound
            // 同補佐兼介護保険係長上田六郎: behind a long office a whole name
            let isClear = tokens.count == 1 && office.kind == .executive && offset - first.range.lowerBound >= 12 && PersonName.looksFull(bytes, rest) && bytes.codePointCount(in: rest) >= 3
            // 専門員高橋憲行
            let isPlain = tokens.count == 1 && (office.kind == .executive || office.kind == .secretariat) && PersonName.looksFull(bytes, rest) && bytes.codePointCount(in: rest) >= 4
            guard isWhole ? isMarked || office.standsAlone || isPlain : (isMarked || isClear) && office.kind != .member else { continue }
            guard (2...8).contains(bytes.codePointCount(in: rest) + behind), tokens.count > 1 || !isOffice(bytes, first.range) else { continue }
            // 理事長橋定一: a known surname behind the cut decides, else the longer office.
            let surname = Surnames.prefixLength(bytes, rest) != nil
            if surname || !isKnown { best = offset - first.range.lowerBound }
            isKnown = isKnown || surname
        }
        // 都市整備局長兼務佐藤　伸朗君
        for word in ["兼務", "事務取扱", "心得"] as [StaticString] {
            if let length = best, bytes.has(word, at: first.range.lowerBound + length, end: first.range.upperBound), length + word.utf8CodeUnitCount < first.range.count { return length + word.utf8CodeUnitCount }
        }
        return best
    }
}
