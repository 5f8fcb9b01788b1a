import Minutes
import SourceText

/// Cuts one line of a roster into persons: by commas, seats, honorifics, offices, or the width of the gaps.
struct RosterLine {
    struct Token {
        var range: Range<Int>
        /// Width of the blanks before it, in half-width columns.
        var gap: Int
    }

    let bytes: [UInt8]

    func persons(_ range: Range<Int>) -> [Range<Int>] {
        let parts = split(range) { $0 == 0x3001 || $0 == 0x2C || $0 == 0xFF0C || $0 == 0xFF64 || $0 == 0xFF0F }
        if parts.count > 1 { return parts }
        return dotted(range) ?? seats(parts.first ?? range)
    }

    /// 北山一郎・西野花子・東野次郎: whole names between dots, and nothing else.
    private func dotted(_ range: Range<Int>) -> [Range<Int>]? {
        guard bytes.contains("・", in: range) else { return nil }
        let parts = split(range) { $0 == 0x30FB }
        guard parts.count >= 3, parts.allSatisfy({ (2...8).contains(bytes.codePointCount(in: $0)) }) else { return nil }
        return parts.count(where: { PersonName.looksFull(bytes, $0) }) * 3 >= parts.count * 2 ? parts : nil
    }

    /// Parts between the characters, outside brackets, trimmed; empty ones are left out.
    func split(_ range: Range<Int>, at isBreak: (UInt32) -> Bool) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound, offset = start, depth = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 { depth -= 1 }
            if depth <= 0, isBreak(found.value) {
                parts.append(bytes.trimmed(start..<offset))
                start = offset + found.length
            }
            offset += found.length
        }
        parts.append(bytes.trimmed(start..<range.upperBound))
        return parts.filter { !$0.isEmpty }
    }

    /// The words of a line with the gaps before them. Letters of an office set apart are one word: 副 会 長.
    func tokens(_ range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        var offset = range.lowerBound, gap = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isBlank(found.value) {
                gap += found.value == 0x09 ? 8 : found.value == 0x3000 ? 2 : 1
                offset += found.length
                continue
            }
            let start = offset
            while let next = bytes.codePoint(at: offset, end: range.upperBound), !CodePoint.isBlank(next.value) {
                offset += next.length
            }
            tokens.append(Token(range: start..<offset, gap: gap))
            gap = 0
        }
        return joiningOffices(tokens)
    }

    /// How many words the blanks make.
    func words(_ range: Range<Int>) -> Int {
        var count = 0, isAfterBlank = true, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            let isBlank = CodePoint.isBlank(found.value)
            if isAfterBlank, !isBlank { count += 1 }
            isAfterBlank = isBlank
            offset += found.length
        }
        return count
    }

    private func joiningOffices(_ tokens: [Token]) -> [Token] {
        var joined: [Token] = []
        var index = 0
        while index < tokens.count {
            let end = spacedOfficeEnd(tokens, from: index)
            joined.append(Token(range: tokens[index].range.lowerBound..<tokens[end].range.upperBound, gap: tokens[index].gap))
            index = end + 1
        }
        return joined
    }

    /// Index of the last of the single characters that make up an office; the index itself when they make none.
    private func spacedOfficeEnd(_ tokens: [Token], from start: Int) -> Int {
        var letters: [UInt8] = []
        var end = start
        for index in start..<min(tokens.count, start + 6) {
            guard bytes.codePointCount(in: tokens[index].range) == 1 else { break }
            letters += bytes[tokens[index].range]
            if index > start, Offices.alone(letters, letters.indices) != nil || RosterReader.isOffice(letters, letters.indices) { end = index }
        }
        return end
    }

    // MARK: seats

    /// １番　…　２番　…, or 1 … 2 … where the numbers stand alone.
    private func seats(_ range: Range<Int>) -> [Range<Int>] {
        let tokens = tokens(range)
        var starts: [Int] = []
        for (index, token) in tokens.enumerated() where isSeat(tokens, index) { starts.append(token.range.lowerBound) }
        guard starts.count >= 2 || (starts.count == 1 && starts[0] > range.lowerBound) else { return honorifics(range, tokens) }
        if starts[0] > range.lowerBound {
            // 会長　１番　北山一郎: the office belongs to the first seat.
            if RosterReader.isOffice(bytes, bytes.trimmed(range.lowerBound..<starts[0])) { starts[0] = range.lowerBound } else { starts.insert(range.lowerBound, at: 0) }
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private func isSeat(_ tokens: [Token], _ index: Int) -> Bool {
        let range = tokens[index].range
        let start = bytes.has("第", at: range.lowerBound) ? range.lowerBound + 3 : range.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), number.value > 0, number.value < 200 else { return false }
        if bytes.has("番", at: number.end, end: range.upperBound) { return true }
        guard number.end == range.upperBound, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].range
        if bytes.has("番", at: next.lowerBound, end: next.upperBound) { return true }
        return CodePoint.isDigit(bytes.codePoint(at: start)?.value ?? 0) && !CodePoint.isDigit(bytes.codePoint(at: next.lowerBound)?.value ?? 0x30)
    }

    // MARK: honorifics and offices

    /// 理事　丹羽　秀樹君　理事　…: a person ends with 君.
    private func honorifics(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for (index, token) in tokens.enumerated() where PersonName.endsInHonorific(bytes, token.range) {
            parts.append(tokens[start].range.lowerBound..<token.range.upperBound)
            start = index + 1
        }
        guard parts.count > 1 || (parts.count == 1 && start < tokens.count) else { return offices(range, tokens) }
        if start < tokens.count {
            let rest = tokens[start].range.lowerBound..<range.upperBound
            let isNote = bytes.first(of: ["（", "(", "欠席", "出席", "遅参", "早退", "途中"], at: rest.lowerBound) != nil
            if isNote, let last = parts.indices.last { parts[last] = parts[last].lowerBound..<rest.upperBound } else { parts += offices(rest, Array(tokens[start...])) }
        }
        return parts
    }

    /// 町長　辻村康夫　副町長　手塚直美, 辻村康夫　町長　手塚直美　副町長.
    private func offices(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var places = tokens.indices.filter { RosterReader.isOffice(bytes, tokens[$0].range) || ["〃", "″"].contains(bytes.string(tokens[$0].range)) }
        // Beside offices that are certain, a long word that ends like one is one: 長期計画コミュニティ課長.
        if !places.isEmpty { places = tokens.indices.filter { places.contains($0) || isLongOffice(tokens[$0].range) } }
        guard let first = places.first, places.count >= 2 else { return surnamed(tokens) ?? names(range, tokens) }
        // 子ども部長　子ども政策課長: offices and no name.
        if places.count == tokens.count, tokens.allSatisfy({ Offices.ending(bytes, $0.range)?.kind == .executive && bytes.codePointCount(in: $0.range) >= 3 }) { return tokens.map(\.range) }
        if let people = surnamed(tokens) { return people }
        var cuts: [Int] = []
        if first == 0 {
            for place in places.dropFirst() where !places.contains(place - 1) { cuts.append(place) }
        } else {
            for place in places where place + 1 < tokens.count && !places.contains(place + 1) { cuts.append(place + 1) }
        }
        let starts = [range.lowerBound] + cuts.map { tokens[$0].range.lowerBound }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private func isLongOffice(_ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) >= 6, let office = Offices.ending(bytes, range) else { return false }
        return office.kind == .executive || office.kind == .secretariat
    }

    /// 北山会長　西野副会長　東野委員: every word a surname with its office.
    private func surnamed(_ tokens: [Token]) -> [Range<Int>]? {
        guard tokens.count >= 2 else { return nil }
        for token in tokens {
            guard let office = Offices.ending(bytes, token.range), (2...12).contains(bytes.codePointCount(in: token.range)) else { return nil }
            let name = token.range.lowerBound..<token.range.upperBound - office.ending.utf8CodeUnitCount
            guard !name.isEmpty, Surnames.prefixLength(bytes, name) == name.count || (office.kind != .executive && !RosterReader.isOffice(bytes, token.range)) else { return nil }
        }
        return tokens.map(\.range)
    }

    // MARK: names alone

    /// Several names on a line, set apart by wider gaps than those inside them.
    private func names(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var head = 0
        while head < tokens.count, head < 2, RosterReader.isOffice(bytes, tokens[head].range) || isSeat(tokens, head) || RosterReader.isCategory(bytes, tokens[head].range) { head += 1 }
        if head == 0, let first = tokens.first, bytes.codePointCount(in: first.range) >= 4, RosterReader.isOrganisation(bytes, first.range), Surnames.prefixLength(bytes, first.range) != first.range.count { head = 1 }
        if head == 0, let first = tokens.first, let office = Offices.ending(bytes, first.range), office.kind != .member { head = 1 }
        let names = Array(tokens[head...])
        guard names.count >= 2, !RosterReader.isOffice(bytes, names[names.count - 1].range), let cuts = cuts(names) ?? partCuts(names), !cuts.isEmpty else { return [range] }
        let starts = [range.lowerBound] + cuts.map { names[$0].range.lowerBound }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private func cuts(_ names: [Token]) -> [Int]? {
        if let letters = letterCuts(names) { return letters }
        if names.allSatisfy({ PersonName.looksFull(bytes, $0.range) }) { return Array(1..<names.count) }
        if let mixed = mixedCuts(names) { return mixed }
        // Three and more words as long as whole names, most of them longer than a family name.
        let lengths = names.map { bytes.codePointCount(in: $0.range) }
        if names.count >= 3, lengths.allSatisfy({ (3...6).contains($0) }), lengths.count(where: { $0 >= 4 }) * 2 >= names.count { return Array(1..<names.count) }
        let gaps = names.dropFirst().map(\.gap)
        guard names.count >= 3, let widest = gaps.max(), let narrowest = gaps.min() else { return nil }
        if widest >= narrowest * 2, widest >= 3 {
            let cuts = (1..<names.count).filter { names[$0].gap * 2 >= narrowest * 3 && names[$0].gap >= 3 }
            guard parts(names, cuts).allSatisfy({ (3...10).contains($0) }) else { return nil }
            return cutInPairs(names, cuts)
        }
        guard names.count % 2 == 0, widest == narrowest else { return nil }
        let arePairs = stride(from: 0, to: names.count, by: 2).allSatisfy { Surnames.prefixLength(bytes, names[$0].range) == names[$0].range.count }
        return arePairs ? Array(stride(from: 2, to: names.count, by: 2)) : nil
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

    /// 「高 橋 正 男 千 葉   勇」, 「太 田 芳 文 田 代 千代志」: words of one letter and more, cut where surnames begin, if that can be done in one way only.
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
