import Minutes
import SourceText

/// The head counts of a header: over a list, behind it, or beside the one of those present.
extension HeaderRosters {
    mutating func addCount(_ found: (value: Int, range: Range<Int>), to group: Group, opens: Bool) {
        if let known = counts[group] {
            // Two lists under one heading without a total: their counts add up.
            if !opens, known.value != people[group]?.count ?? 0 { return }
            if !opens { counts[group] = Stated(known.value + found.value, known.span) }
        } else {
            counts[group] = Stated(found.value, Span(found.range))
        }
    }

    /// 「出席議員１１名、欠席議員１名」 on a line of its own, above lists without numbers.
    mutating func looseCounts(_ content: Range<Int>) {
        guard bytes.codePointCount(in: content) <= 40, !bytes.contains("。", in: content) else { return }
        for (words, group) in [(["出席議員", "出席委員", "出席者"] as [StaticString], Group.members), (["欠席議員", "欠席委員", "欠席者"], .absent)] where counts[group] == nil {
            for word in words {
                guard let start = bytes.firstOffset(of: word, in: content), let found = count(in: start + word.utf8CodeUnitCount..<content.upperBound) else { continue }
                counts[group] = Stated(found.value, Span(found.range))
                break
            }
        }
    }

    /// 「出席委員数　11名」, and on the lines below it who they are.
    mutating func readNamesBelowNumber(_ range: Range<Int>) -> Bool {
        let rows = RosterReader.people(bytes, range)
        guard field == .presentNumber, rows.count >= 2, rows.allSatisfy({ $0.name != nil }) else { return false }
        open(.members)
        return read(range, opens: false)
    }

    /// （東野次郎委員、南川花子委員は所用のため欠席） behind those present; what stands before it.
    mutating func takeAbsentInBracket(_ range: Range<Int>) -> Range<Int> {
        guard group == .members, let note = RosterReader.trailingNote(bytes, range), bytes.hasSuffix("欠席", in: note.inside),
              let end = bytes.firstOffset(of: "は", in: note.inside), bytes.hasSuffix("委員", in: note.inside.lowerBound..<end) || bytes.hasSuffix("議員", in: note.inside.lowerBound..<end) else { return range }
        let rows = RosterReader.people(bytes, note.inside.lowerBound..<end)
        guard !rows.isEmpty, rows.allSatisfy({ $0.name != nil }) else { return range }
        people[.absent, default: []] += rows
        let rest = bytes.trimmed(range.lowerBound..<note.start)
        return bytes.hasSuffix("、", in: rest) ? rest.lowerBound..<rest.upperBound - 3 : rest
    }

    /// 委員12名（欠席２名）, 委員7名（1名欠席）: how many are away, in the bracket behind the number of those present.
    mutating func noteAbsentees(behind start: Int, _ end: Int) {
        guard counts[.absent] == nil, let word = bytes.firstOffset(of: "欠席", in: start..<min(end, start + 24)) else { return }
        if word < start + 12, let found = count(in: word + 6..<end) {
            counts[.absent] = Stated(found.value, Span(found.range))
            return
        }
        let inside = start + (bytes.first(of: ["（", "("], at: start, end: end)?.utf8CodeUnitCount ?? 0)
        guard inside > start, let number = JapaneseNumber.read(bytes, at: inside, end: word), let unit = bytes.first(of: ["名", "人"], at: number.end, end: word),
              case let rest = number.end + unit.utf8CodeUnitCount, rest == word || rest + 3 == word && bytes.first(of: ["が", "は"], at: rest) != nil else { return }
        counts[.absent] = Stated(number.value, Span(inside, rest))
    }

    /// A line that is nothing but a count: （14名）.
    func isCountLine(_ range: Range<Int>) -> Bool {
        guard let found = count(in: range), let group, counts[group] == nil else { return false }
        return closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound
    }

    /// The count in brackets with which a line ends, and the words before it: 組合議会（６名）.
    func countBehind(_ range: Range<Int>) -> (value: Int, range: Range<Int>, words: Range<Int>)? {
        guard bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = lastOpening(range), let found = count(in: open..<range.upperBound),
              closeEnd(found.range.upperBound, end: range.upperBound) == range.upperBound else { return nil }
        return (found.value, found.range, bytes.trimmed(range.lowerBound..<open))
    }

    /// The count behind a blank with which a line ends, and the words before it: 農業委員　９名中８名, 南　昭　３名.
    func countBehindBlank(_ range: Range<Int>) -> (value: Int, range: Range<Int>, words: Range<Int>)? {
        guard bytes.hasSuffix("名", in: range) || bytes.hasSuffix("人", in: range) else { return nil }
        var offset = range.upperBound
        while let found = bytes.codePoint(before: offset, start: range.lowerBound), !CodePoint.isBlank(found.value) { offset -= found.length }
        guard offset > range.lowerBound, let found = count(in: offset..<range.upperBound), found.range.upperBound == range.upperBound else { return nil }
        return (found.value, found.range, bytes.trimmed(range.lowerBound..<offset))
    }

    /// 38名, （３８名）, は23人, 計14名 at the start of the range.
    func count(in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
        var offset = range.lowerBound
        for word in ["は", "：", ":", "（", "(", "〔", "［", "以上", "計", "総数", "合計", "数"] as [StaticString] where bytes.has(word, at: offset, end: range.upperBound) {
            offset = bytes.skipBlanks(from: offset + word.utf8CodeUnitCount, end: range.upperBound)
        }
        guard let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) else { return nil }
        let unitStart = bytes.skipBlanks(from: number.end, end: range.upperBound)
        guard let unit = bytes.first(of: ["名", "人"], at: unitStart, end: range.upperBound) else { return nil }
        let end = unitStart + unit.utf8CodeUnitCount
        // 2名欠席: none of those who are counted here
        if bytes.has("欠席", at: end, end: range.upperBound) { return nil }
        // 15名中12名, 4名のうち3名: the second is the number of this list.
        if bytes.has("中", at: end, end: range.upperBound), let second = count(in: bytes.skipBlanks(from: end + 3, end: range.upperBound)..<range.upperBound) { return second }
        if bytes.has("のうち", at: end, end: range.upperBound), let second = count(in: bytes.skipBlanks(from: end + 9, end: range.upperBound)..<range.upperBound) { return second }
        return (number.value, offset..<end)
    }

    /// （９名）委員　山本…: the count in brackets before the row that it stands beside; where the row begins.
    mutating func takeLeadingCount(_ range: Range<Int>, of group: Group) -> Int? {
        guard bytes.first(of: ["（", "("], at: range.lowerBound) != nil, let found = count(in: range) else { return nil }
        let end = closeEnd(found.range.upperBound, end: range.upperBound)
        guard end > found.range.upperBound else { return nil }
        if counts[group] == nil { counts[group] = Stated(found.value, Span(found.range)) }
        return bytes.skipBlanks(from: end, end: range.upperBound)
    }

    /// 一般２名、報道１名: all numbers with 名 or 人; those behind うち are among the first.
    func sum(in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
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
    mutating func noteSpecialCounts(_ range: Range<Int>) {
        guard group == .members || group == .absent else { return }
        online = online ?? special(["オンライン", "リモート", "Web", "ＷＥＢ", "WEB", "ウェブ"], range)
        proxy = proxy ?? special(["代理出席", "代理"], range)
    }

    func special(_ words: [StaticString], _ range: Range<Int>) -> Int? {
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

    func closeEnd(_ offset: Int, end: Int) -> Int {
        bytes.first(of: ["）", ")", "〕", "］"], at: offset, end: end).map { offset + $0.utf8CodeUnitCount } ?? offset
    }
}
