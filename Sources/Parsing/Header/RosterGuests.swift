import Minutes
import SourceText

/// Who stands in a list without being one of those it is headed for, and what is printed in it that names nobody.
extension HeaderRosters {
    /// ※敬称略、五十音順
    func isRemark(_ range: Range<Int>) -> Bool {
        guard range.count <= 90, bytes.containsAny(["敬称略", "順不同", "音順"], in: range) else { return false }
        return bytes.first(of: ["※", "（", "("], at: range.lowerBound) != nil || bytes.codePointCount(in: range) <= 9
    }

    /// Past （対面）, （オンライン） before the names of those who took part in that way.
    func behindMode(_ start: Int, _ end: Int) -> Int {
        guard group == .members, let open = bytes.first(of: ["（", "(", "【", "［"], at: start, end: end),
              let word = bytes.first(of: ["テレビ会議", "ＴＶ会議", "TV会議", "Web会議", "ＷＥＢ会議", "WEB会議", "ウェブ会議", "オンライン会議", "会議室", "対面出席", "対面", "会場出席", "会場参加", "会場", "オンライン出席", "オンライン参加", "オンライン", "リモート", "Ｗｅｂ", "Web", "WEB"], at: start + open.utf8CodeUnitCount, end: end),
              let close = bytes.first(of: ["）", ")", "】", "］"], at: start + open.utf8CodeUnitCount + word.utf8CodeUnitCount, end: end) else { return start }
        let behind = bytes.skipBlanks(from: start + open.utf8CodeUnitCount + word.utf8CodeUnitCount + close.utf8CodeUnitCount, end: end)
        return behind < end ? behind : start
    }

    /// 「番外　１　番　　大　沢　　崇　　市長」: who has no seat is numbered all the same.
    func behindBangai(_ range: Range<Int>) -> Range<Int> {
        guard bytes.has("番外", at: range.lowerBound), group == .officials || group == .secretariat else { return range }
        let number = bytes.skipBlanks(from: range.lowerBound + 6, end: range.upperBound)
        guard let read = JapaneseNumber.read(bytes, at: number, end: range.upperBound), case let word = bytes.skipBlanks(from: read.end, end: range.upperBound), bytes.has("番", at: word, end: range.upperBound) else { return range }
        return bytes.skipBlanks(from: word + 3, end: range.upperBound)..<range.upperBound
    }

    /// 出席28名、欠席4名: numbers without names.
    mutating func statesPresence(_ range: Range<Int>) -> Bool {
        guard group == .members, range.count <= 30, bytes.has("出席", at: range.lowerBound), case let start = bytes.skipBlanks(from: range.lowerBound + 6, end: range.upperBound), let found = count(in: start..<range.upperBound),
              found.range.upperBound == range.upperBound || bytes.has("、", at: found.range.upperBound) && found.range.upperBound + 3 == range.upperBound else { return false }
        counts[.members] = counts[.members] ?? Stated(found.value, Span(found.range))
        return true
    }

    /// （欠席：西野委員、東野委員）
    mutating func takeAbsent(in inside: Range<Int>) -> Bool {
        guard bytes.has("欠席", at: inside.lowerBound, end: inside.upperBound), let mark = bytes.first(of: ["：", ":", "　", " ", "者：", "委員："], at: inside.lowerBound + 6, end: inside.upperBound) else { return false }
        let absent = RosterReader.people(bytes, inside.lowerBound + 6 + mark.utf8CodeUnitCount..<inside.upperBound)
        guard !absent.isEmpty, absent.allSatisfy({ $0.name != nil }) else { return false }
        people[.absent, default: []] += absent
        return true
    }

    /// （2名欠席） behind the names of those present.
    mutating func statesAbsence(_ inside: Range<Int>) -> Bool {
        let start = inside.lowerBound + (bytes[inside.lowerBound] == 0x28 ? 1 : 3)
        guard let number = JapaneseNumber.read(bytes, at: start, end: inside.upperBound), let unit = bytes.first(of: ["名", "人"], at: number.end, end: inside.upperBound),
              case let word = number.end + unit.utf8CodeUnitCount, bytes.has("欠席", at: word), closeEnd(word + 6, end: inside.upperBound) == inside.upperBound else { return false }
        counts[.absent] = counts[.absent] ?? Stated(number.value, Span(start, word))
        return true
    }

    /// 大沢委員は欠席, on a line of the list of members.
    mutating func namesAbsentee(_ range: Range<Int>) -> Bool {
        guard group == .members, range.count <= 120, bytes.hasSuffix("は欠席", in: range) || bytes.hasSuffix("は欠席。", in: range), let place = bytes.firstOffset(of: "は欠席", in: range) else { return false }
        let absent = RosterReader.people(bytes, range.lowerBound..<place)
        guard !absent.isEmpty, absent.allSatisfy({ $0.name != nil }) else { return false }
        people[.absent, default: []] += absent
        return true
    }

    /// 議長 among those who explain, below the list of the absent.
    func isOfOthers(_ entry: RosterReader.Entry, of group: Group) -> Bool {
        if group == .secretariat, entry.role == "議長" || entry.role == "副議長" { return true }
        return group == .officials && isBelowAbsent && entry.role.map { ["議長", "副議長"].contains($0) } ?? false
    }

    /// オブザーバー　議長　北山一郎 is none of the members, unless the number printed over them counts the observers.
    mutating func partObservers() {
        guard let members = people[.members], members.contains(where: \.isObserver), counts[.members].map({ $0.value != members.count }) ?? true else { return }
        people[.members] = members.filter { !$0.isObserver }
        people[.others, default: []] += members.filter(\.isObserver)
    }

    /// 「欠席委員　四名」, a blank line, and then 議長, 財務局長: who explains, and nobody absent.
    func staffBelowAbsent(_ entries: [RosterReader.Entry]) -> Group? {
        let roles = entries.map { $0.seat == nil ? $0.role ?? "" : "" }
        let isOfOthers = counts[.absent] != nil && people[.absent] == nil && roles.allSatisfy { ["議長", "副議長"].contains($0) }
        guard isOfOthers || roles.allSatisfy(isStaff) else { return nil }
        return ["局長", "事務局長", "書記長", "書記"].contains(roles[0]) ? .secretariat : .officials
    }

    private func isStaff(_ role: String) -> Bool {
        let word = Array(role.utf8)
        guard let office = Offices.ending(word, word.indices), office.kind == .executive || office.kind == .secretariat else { return false }
        return !["教育長", "市長", "町長", "村長", "区長", "知事", "監査委員"].contains { role.hasSuffix($0) }
    }

    /// （西野・大沢・南野各委員）３名, 委員（…）３名, （東野部長、原田課長）２名: the names in brackets, the number behind them.
    func bracketThenCount(_ range: Range<Int>) -> (people: [RosterReader.Entry], value: Int, range: Range<Int>)? {
        let start = bytes.has("委員", at: range.lowerBound) ? bytes.skipBlanks(from: range.lowerBound + 6, end: range.upperBound) : range.lowerBound
        guard let open = bytes.first(of: ["（", "("], at: start, end: range.upperBound), let end = bytes.firstOffset(of: bytes[start] == 0x28 ? ")" : "）", in: start..<range.upperBound) else { return nil }
        let after = bytes.skipBlanks(from: closeEnd(end, end: range.upperBound), end: range.upperBound)
        guard bytes.codePoint(at: after, end: range.upperBound).map({ CodePoint.isDigit($0.value) }) ?? false, let found = count(in: after..<range.upperBound) else { return nil }
        var inside = start + open.utf8CodeUnitCount..<end
        for word in ["の各委員", "各委員"] as [StaticString] where bytes.hasSuffix(word, in: inside) { inside = inside.lowerBound..<inside.upperBound - word.utf8CodeUnitCount }
        let parts = RosterLine(bytes: bytes).split(inside) { [0x3001, 0x30FB, 0xFF0C, 0x2C].contains($0) }
        let people = parts.compactMap { RosterReader.entry(bytes, $0) }
        return people.count == parts.count && people.count == found.value ? (people, found.value, found.range) : nil
    }
}
