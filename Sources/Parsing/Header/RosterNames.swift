import Minutes
import SourceText

/// Names without offices between them: cut by whole names, by the width of the gaps, or where surnames begin.
extension RosterLine {
    /// Several names on a line, set apart by wider gaps than those inside them.
    func names(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var head = 0
        while head < tokens.count, head < 2, RosterReader.isOffice(bytes, tokens[head].range) || isSeat(tokens, head) || RosterReader.isCategory(bytes, tokens[head].range) { head += 1 }
        if head == 0, let first = tokens.first, bytes.codePointCount(in: first.range) >= 4, RosterReader.isOrganisation(bytes, first.range), Surnames.prefixLength(bytes, first.range) != first.range.count { head = 1 }
        if head == 0, tokens.count > 2, RosterReader.isTown(bytes, tokens[0].range, before: tokens[1].range) { head = 1 }
        if head == 0, let first = tokens.first, let office = Offices.ending(bytes, first.range), office.kind != .member { head = 1 }
        let names = Array(tokens[head...])
        guard names.count >= 2, !RosterReader.isOffice(bytes, names[names.count - 1].range), let cuts = cuts(names) ?? partCuts(names) ?? paddedCuts(names), !cuts.isEmpty else { return [range] }
        let starts = [range.lowerBound] + cuts.map { names[$0].range.lowerBound }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private func cuts(_ names: [Token]) -> [Int]? {
        if let letters = letterCuts(names) { return letters }
        if names.allSatisfy({ PersonName.looksFull(bytes, bare($0.range)) }) || areTwo(names) { return Array(1..<names.count) }
        if let mixed = mixedCuts(names) { return mixed }
        // Three and more words as long as whole names, most of them longer than a family name.
        let lengths = names.map { bytes.codePointCount(in: $0.range) }
        if names.count >= 3, lengths.allSatisfy({ (3...6).contains($0) }), lengths.count(where: { $0 >= 4 }) * 2 >= names.count { return Array(1..<names.count) }
        let gaps = names.dropFirst().map(\.gap)
        guard names.count >= 3, let widest = gaps.max(), let narrowest = gaps.min() else { return nil }
        if widest >= narrowest * 2, widest >= 3 {
            let cuts = (1..<names.count).filter { names[$0].gap * 2 >= narrowest * 3 && names[$0].gap >= 3 }
            guard parts(names, cuts).allSatisfy({ (3...10).contains($0) }) else { return widestCuts(names, widest) }
            return cutInPairs(names, cuts)
        }
        // 鈴 木 林 司 in even gaps is one name.
        if names.count == 4, lengths.allSatisfy({ $0 == 1 }) { return nil }
        // 植田   健     江波     涼子: seven letters are two names, and the gap between them is as wide as those inside.
        if names.count == 4, lengths.allSatisfy({ $0 <= 3 }), lengths.reduce(0, +) >= 7, names[2].gap >= max(names[1].gap, names[3].gap),
           names.allSatisfy({ Surnames.prefixLength(bytes, $0.range) == $0.range.count || Offices.ending(bytes, $0.range) == nil && !RosterReader.isOrganisation(bytes, $0.range) }) { return [2] }
        guard names.count % 2 == 0, widest == narrowest else { return nil }
        let isSurname = names.map { Surnames.prefixLength(bytes, $0.range) == $0.range.count }
        let first = stride(from: 0, to: names.count, by: 2).count { isSurname[$0] }, second = isSurname.count { $0 } - first
        // Family and given name in turn: most of the one are known, hardly any of the other; or only the given ones are of one letter.
        let singles = names.indices.filter { lengths[$0] == 1 }
        let areGiven = !singles.isEmpty && singles.allSatisfy { $0 % 2 == 1 && !isSurname[$0] } && second <= first
        let endLikeGiven = first > 0 && second == 0 && stride(from: 1, to: names.count, by: 2).allSatisfy { Surnames.endsLikeGivenName(bytes, names[$0].range) }
        let arePairs = first * 2 == names.count || lengths.allSatisfy { $0 <= 3 } && (first * 3 >= names.count && second * 4 <= first || areGiven || endLikeGiven)
        return arePairs ? Array(stride(from: 2, to: names.count, by: 2)) : nil
    }

    /// 北山一郎（会長） without what is said of the person.
    private func bare(_ token: Range<Int>) -> Range<Int> {
        RosterReader.trailingNote(bytes, token).map { token.lowerBound..<$0.start } ?? token
    }

    /// 「中井正人 長夏子」: no name goes on behind a whole one of four letters.
    private func areTwo(_ names: [Token]) -> Bool {
        guard names.count == 2, names.contains(where: { PersonName.looksFull(bytes, $0.range) && bytes.codePointCount(in: $0.range) >= 4 }), !RosterReader.isTown(bytes, names[0].range, before: names[1].range) else { return false }
        return names.allSatisfy { name in
            (3...5).contains(bytes.codePointCount(in: name.range)) && Offices.ending(bytes, name.range) == nil && !RosterReader.isOrganisation(bytes, name.range) && !RosterReader.isCategory(bytes, name.range)
                && PersonName.isPlausible(Array(bytes[name.range]))
        }
    }

    /// 「木 村 大 輔 重 田 元 子」: letters in even gaps, cut where surnames begin, if that can be done in one way only.
    private func letterCuts(_ names: [Token]) -> [Int]? {
        guard (6...12).contains(names.count), names.allSatisfy({ bytes.codePointCount(in: $0.range) == 1 && $0.gap <= 2 }) else { return nil }
        let letters = names.map { Array(bytes[$0.range]) }
        if let cuts = onlyWay(letters, isFirstKnown: true) ?? onlyWay(letters, isFirstKnown: false) { return cuts }
        // Eight letters are two names even where no list holds the second surname.
        let surname = letters[0] + letters[1]
        return letters.count == 8 && Surnames.prefixLength(surname, surname.indices) == surname.count && !isKnown(letters[...]) ? [4] : nil
    }

    /// - Parameter isFirstKnown: the first name begins with a known surname, as all others do.
    private func onlyWay(_ names: [[UInt8]], isFirstKnown: Bool) -> [Int]? {
        var ways: [[Int]] = []
        func extend(_ cuts: [Int], from start: Int) {
            if start == names.count { ways.append(cuts); return }
            for end in [start + 4, start + 3, start + 5] where end <= names.count && ways.count < 16 {
                if isKnown(names[start..<end]) || (start == 0 && !isFirstKnown && end < names.count) { extend(cuts + [end], from: end) }
            }
        }
        extend([], from: 0)
        return best(ways, names)?.dropLast()
    }

    /// The way with the fewest surnames of one letter, which fit nearly anything; nil where two have as few.
    private func best(_ ways: [[Int]], _ names: [[UInt8]]) -> [Int]? {
        func short(_ way: [Int]) -> Int {
            zip([0] + way, way).count { start, end in
                let letters = names[start..<end].flatMap { $0 }
                return Surnames.prefixLength(letters, letters.indices).map { $0 <= 4 } ?? false
            }
        }
        let counts = ways.map(short)
        guard let least = counts.min(), counts.count(where: { $0 == least }) == 1 else { return nil }
        return ways[counts.firstIndex(of: least)!]
    }

    /// 「高 橋 克 男 千 葉   稔」, 「太 田 直 文 田 代 春道志」: words of one letter and more, cut where surnames begin, if that can be done in one way only.
    private func partCuts(_ names: [Token]) -> [Int]? {
        if names.count >= 3, names.allSatisfy({ bytes.codePointCount(in: $0.range) >= 2 && Surnames.prefixLength(bytes, $0.range) == $0.range.count }) { return Array(1..<names.count) }
        guard (3...14).contains(names.count), names.contains(where: { bytes.codePointCount(in: $0.range) == 1 }) else { return nil }
        var ways: [[Int]] = []
        func extend(_ cuts: [Int], from start: Int) {
            if start == names.count { ways.append(cuts); return }
            for end in (start + 2)...(start + 5) where end <= names.count && ways.count < 16 {
                let letters = names[start..<end].flatMap { Array(bytes[$0.range]) }, count = letters.codePointCount(in: letters.indices)
                guard (2...6).contains(count), let surname = Surnames.prefixLength(letters, letters.indices), surname < letters.count, count >= 3 || names[start + 1].gap >= 3,
                      end - start < names.count || count < 6 else { continue }
                let given = letters.codePointCount(in: surname..<letters.count)
                if (1...3).contains(given), surname > 3 || count <= 3 || bytes.codePointCount(in: names[start].range) * 3 == surname { extend(cuts + [end], from: end) }
            }
        }
        extend([], from: 0)
        let way = best(ways, names.map { Array(bytes[$0.range]) })
        return way.map { $0.count > 1 } ?? false ? way?.dropLast() : nil
    }

    /// A known surname and one to three letters more. A surname of one letter fits nearly anything: it makes names of three only.
    private func isKnown(_ letters: ArraySlice<[UInt8]>) -> Bool {
        let name = letters.flatMap { $0 }
        guard let first = letters.first, let surname = Surnames.prefixLength(name, name.indices), surname > first.count || letters.count == 3 else { return false }
        return (1...3).contains(name.codePointCount(in: surname..<name.count))
    }

    /// 「中井四郎　林　和夫」: whole names, and short ones with a blank inside to fill the column.
    private func mixedCuts(_ names: [Token]) -> [Int]? {
        var starts: [Int] = []
        var index = 0, whole = 0
        while index < names.count {
            starts.append(index)
            let range = names[index].range
            if PersonName.looksFull(bytes, range) {
                index += 1
                whole += 1
            } else if index + 1 < names.count, Surnames.prefixLength(bytes, range) == range.count, bytes.codePointCount(in: range) <= 2,
                      !PersonName.looksFull(bytes, names[index + 1].range), bytes.codePointCount(in: names[index + 1].range) <= 3 {
                index += 2
            } else {
                return nil
            }
        }
        return whole > 0 && starts.count > 1 ? Array(starts.dropFirst()) : nil
    }

    /// Columns of one width leave little room behind a long name: four words between two gaps are two persons.
    private func cutInPairs(_ names: [Token], _ cuts: [Int]) -> [Int] {
        let bounds = [0] + cuts + [names.count]
        let more = zip(bounds, bounds.dropFirst()).compactMap { start, end in
            end - start == 4 && bytes.codePointCount(in: names[start].range) >= 2 && bytes.codePointCount(in: names[start + 2].range) >= 2 ? start + 2 : nil
        }
        return (cuts + more).sorted()
    }

    /// Characters of each person when the tokens are cut at the places.
    private func parts(_ names: [Token], _ cuts: [Int]) -> [Int] {
        let starts = [0] + cuts
        return zip(starts, cuts + [names.count]).map { start, end in names[start..<end].reduce(0) { $0 + bytes.codePointCount(in: $1.range) } }
    }
}
