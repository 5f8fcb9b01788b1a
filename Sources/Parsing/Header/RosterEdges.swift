import Minutes
import SourceText

/// What is printed around the names of a list: の各委員, (14名), （山川委員は欠席）, ほか関係職員.
extension HeaderRosters {
    /// The entries of a list without what is printed behind it: の各委員, (14名), （山川委員は欠席）.
    mutating func list(_ range: Range<Int>, of group: Group) -> [RosterReader.Entry] {
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
            } else if group == .members, takeAbsent(in: open + (bytes[open] == 0x28 ? 1 : 3)..<range.upperBound - (bytes[range.upperBound - 1] == 0x29 ? 1 : 3)) {
                range = bytes.trimmed(range.lowerBound..<open)
            }
        }
        // 総務部長　原田茂　財政課長　谷口茂　ほか関係職員
        if let rest = others("ほか", range) ?? others("他", range) { range = bytes.trimmed(range.lowerBound..<rest) }
        // 北山一郎　以上12名
        if let end = bytes.firstOffset(of: "以上", in: range), let found = count(in: bytes.skipBlanks(from: end + 6, end: range.upperBound)..<range.upperBound),
           closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            range = bytes.trimmed(range.lowerBound..<end)
        }
        // 南　昭　３名, behind the last name of the list
        if group == .members || group == .absent, let found = countBehindBlank(range), case let people = RosterReader.people(bytes, found.words), !people.isEmpty, people.allSatisfy({ $0.name != nil }) {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            range = found.words
        }
        for word in ["の各委員", "の各議員", "の各構成員", "以上", "各委員"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            range = bytes.trimmed(range.lowerBound..<range.upperBound - word.utf8CodeUnitCount)
        }
        return RosterReader.people(bytes, range)
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
