import Minutes
import SourceText

/// What is printed around the names of a list: の各委員, (14名), （山川委員は欠席）, ほか関係職員.
extension HeaderRosters {
    /// The entries of a list without what is printed behind it: の各委員, (14名), （山川委員は欠席）.
    mutating func list(_ range: Range<Int>, of group: Group) -> [RosterReader.Entry] {
        noteCounts(in: range, of: group)
        var range = withoutGroup(withoutRemark(bytes.trimmed(range)))
        takeBracketedTotal(&range, of: group)
        if bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = lastOpening(range) {
            let inside = open..<range.upperBound
            if counts[group] == nil, let found = count(in: inside) {
                counts[group] = Stated(found.value, Span(found.range))
                range = bytes.trimmed(range.lowerBound..<open)
            } else if let absence = bytes.firstOffset(of: "は欠席", in: inside) {
                let start = open + (bytes[open] == 0x28 ? 1 : 3)
                people[.absent, default: []] += RosterReader.people(bytes, start..<absence)
                range = bytes.trimmed(range.lowerBound..<open)
            } else if group == .members, statesAbsence(inside) {
                range = bytes.trimmed(range.lowerBound..<open)
            } else if group == .members, takeAbsent(in: open + (bytes[open] == 0x28 ? 1 : 3)..<range.upperBound - (bytes[range.upperBound - 1] == 0x29 ? 1 : 3)) {
                range = bytes.trimmed(range.lowerBound..<open)
            }
        }
        // 総務部長　原田茂　財政課長　谷口茂　ほか関係職員
        if let rest = others("ほか", range) ?? others("他", range) { range = bytes.trimmed(range.lowerBound..<rest) }
        // 北山一郎　以上12名
        if let end = bytes.firstOffset(of: "以上", in: range), let found = count(in: bytes.skipBlanks(from: end + 6, end: range.upperBound)..<range.upperBound),
           endOfTotal(found.range.upperBound, range.upperBound) == range.upperBound {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            range = bytes.trimmed(range.lowerBound..<end)
        }
        // 南　昭　３名, behind the last name of the list
        if group == .members || group == .absent, let found = countBehindBlank(range), case let people = RosterReader.people(bytes, found.words), !people.isEmpty, people.allSatisfy({ $0.name != nil }) {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            range = found.words
        }
        for word in ["の各委員", "の各議員", "の各構成員", "の各臨時委員", "の各専門委員", "の各評議員", "の各理事", "以上", "各委員", "各評議員"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            range = bytes.trimmed(range.lowerBound..<range.upperBound - word.utf8CodeUnitCount)
        }
        return RosterReader.people(bytes, range)
    }

    /// Past the words and the bracket behind 以上12名: 以上10名出席, （以上12名）.
    private func endOfTotal(_ offset: Int, _ end: Int) -> Int {
        let words = bytes.first(of: ["が出席", "の出席", "出席"], at: offset, end: end)?.utf8CodeUnitCount ?? 0
        return closeEnd(offset + words, end: end)
    }

    /// （敬称略、出席者13名、欠席者2名） behind the last name tells how many they are.
    private mutating func noteCounts(in range: Range<Int>, of group: Group) {
        guard group == .members, bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = lastOpening(range), bytes.containsAny(["敬称略", "順不同", "音順"], in: open..<range.upperBound) else { return }
        looseCounts(open..<range.upperBound)
    }

    /// Without （敬称略） behind the last name.
    private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
        // (五十音順)北山一郎委員、…
        if let open = bytes.first(of: ["（", "("], at: range.lowerBound, end: range.upperBound), let close = bytes.firstOffset(of: bytes[range.lowerBound] == 0x28 ? ")" : "）", in: range), close + open.utf8CodeUnitCount < range.upperBound,
           bytes.containsAny(["敬称略", "順不同", "音順"], in: range.lowerBound..<close) { return withoutRemark(bytes.trimmed(close + open.utf8CodeUnitCount..<range.upperBound)) }
        guard bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = lastOpening(range), bytes.containsAny(["敬称略", "順不同", "音順"], in: open..<range.upperBound) else { return range }
        return bytes.trimmed(range.lowerBound..<open)
    }

    /// 自治会…北山太郎、西野花子: behind dots those whom a body has sent.
    private func withoutGroup(_ range: Range<Int>) -> Range<Int> {
        guard let dots = bytes.firstOffset(of: "…", in: range), dots > range.lowerBound, case let word = bytes.trimmed(range.lowerBound..<dots), (2...12).contains(bytes.codePointCount(in: word)),
              !bytes.containsAny(["、", "　", " "], in: word), Offices.ending(bytes, word) == nil || RosterReader.isCategory(bytes, word), RosterReader.isCategory(bytes, word) || RosterReader.isOrganisation(bytes, word) else { return range }
        var start = dots
        while bytes.has("…", at: start, end: range.upperBound) { start += 3 }
        return bytes.trimmed(start..<range.upperBound)
    }

    /// 〔計6名〕, and behind a blank 会長含め計5名.
    private mutating func takeBracketedTotal(_ range: inout Range<Int>, of group: Group) {
        guard group == .members || group == .absent, bytes.contains("計", in: range) else { return }
        var open = range.upperBound
        while let found = bytes.codePoint(before: open, start: range.lowerBound), !CodePoint.isBlank(found.value), range.upperBound - open < 40 {
            open -= found.length
            if found.value == 0x3014 || found.value == 0xFF3B { break }
        }
        guard open > range.lowerBound, let total = bytes.firstOffset(of: "計", in: open..<range.upperBound), total == open || bytes.first(of: ["〔", "［", "会長含め", "会長を含め", "委員長含め", "座長含め"], at: open) != nil,
              let found = count(in: total..<range.upperBound), closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound else { return }
        counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
        range = bytes.trimmed(range.lowerBound..<open)
    }

    /// The inside of a bracket that is the whole of the range and holds no number.
    func bracketed(_ range: Range<Int>) -> Range<Int>? {
        guard range.lowerBound < range.upperBound, let open = bytes.first(of: ["（", "("], at: range.lowerBound, end: range.upperBound), let close = (["）", ")"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }),
              closesAtEnd(range) else { return nil }
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

    /// Whether the bracket that the range opens with is closed by its last character: （館長、副主幹（兼）係長）.
    private func closesAtEnd(_ range: Range<Int>) -> Bool {
        var offset = range.lowerBound, depth = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 { depth -= 1 }
            offset += found.length
            if depth == 0 { return offset == range.upperBound }
        }
        return false
    }

    func lastOpening(_ range: Range<Int>) -> Int? {
        var offset = range.upperBound
        while let found = bytes.codePoint(before: offset, start: range.lowerBound) {
            offset -= found.length
            if found.value == 0xFF08 || found.value == 0x28 { return offset > range.lowerBound ? offset : nil }
        }
        return nil
    }

    /// Where ほか stands behind a blank, and behind it no name but whom it sums up.
    private func others(_ word: StaticString, _ range: Range<Int>) -> Int? {
        guard let place = bytes.firstOffset(of: word, in: range), let before = bytes.codePoint(before: place, start: range.lowerBound), CodePoint.isBlank(before.value) || before.value == 0x3001 else { return nil }
        let rest = bytes.trimmed(place + word.utf8CodeUnitCount..<range.upperBound)
        let isSum = rest.isEmpty || count(in: rest) != nil || ["職員", "係員", "関係者", "担当者", "課長"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: rest) }
        return isSum && bytes.codePointCount(in: rest) <= 12 ? place : nil
    }
}
