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
        if parts.count > 1 { return parts.flatMap(severalOffices) }
        if let marked = marked(range) { return marked.flatMap(seats) }
        return dotted(range) ?? seats(parts.first ?? range)
    }

    /// 北山一郎・西野花子・東野次郎: whole names between dots, and nothing else.
    private func dotted(_ range: Range<Int>) -> [Range<Int>]? {
        guard bytes.contains("・", in: range) else { return nil }
        let parts = split(range) { $0 == 0x30FB }
        if parts.count >= 2, parts.allSatisfy(isSurnameWithOffice) { return parts }
        guard parts.count >= 3, parts.allSatisfy({ (2...8).contains(bytes.codePointCount(in: $0)) }) else { return nil }
        return parts.count(where: { PersonName.looksFull(bytes, $0) }) * 3 >= parts.count * 2 ? parts : nil
    }

    /// ◎北　山　一　郎　　○西　野　花　子　　南　野　三　郎: who presides has a mark before the name.
    private func marked(_ range: Range<Int>) -> [Range<Int>]? {
        guard bytes.containsAny(["◎", "○", "〇"], in: range) else { return nil }
        let starts = words(range).map(\.lowerBound).filter { start in
            bytes.first(of: ["◎", "○", "〇"], at: start).map { start + $0.utf8CodeUnitCount < range.upperBound && bytes.blankLength(at: start + $0.utf8CodeUnitCount, end: range.upperBound) == nil } ?? false
        }
        guard starts.contains(where: { $0 > range.lowerBound }) || starts.first == range.lowerBound && words(range).count >= 6 else { return nil }
        let all = (starts.first == range.lowerBound ? [] : [range.lowerBound]) + starts
        return zip(all, all.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    /// 大沢福祉部長
    private func isSurnameWithOffice(_ range: Range<Int>) -> Bool {
        guard let office = Offices.ending(bytes, range), office.ending.utf8CodeUnitCount < range.count, bytes.codePointCount(in: range) <= 14 else { return false }
        return !NameAndOffice.split(Array(bytes[range]), endingIn: office).name.isEmpty
    }

    /// 「教育長　北山一郎　　委員　西野花子」 before a comma: an office begins a person.
    private func severalOffices(_ part: Range<Int>) -> [Range<Int>] {
        let tokens = tokens(part)
        if let people = dotted(part) ?? surnamed(tokens) { return people }
        // 5番　東野次郎　6番　南田三郎
        if tokens.indices.count(where: { isSeat(tokens, $0) }) >= 2 { return seats(part) }
        guard tokens.count >= 4, tokens.count(where: { RosterReader.isOffice(bytes, $0.range) }) >= 2, RosterReader.isOffice(bytes, tokens[0].range) else { return [part] }
        return offices(part, tokens)
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
            if CodePoint.isBlank(found.value) || isLeader(found.value) {
                gap += found.value == 0x09 ? 8 : found.value == 0x3000 ? 2 : 1
                offset += found.length
                continue
            }
            let start = offset
            var depth = 0
            while let next = bytes.codePoint(at: offset, end: range.upperBound), depth > 0 || !CodePoint.isBlank(next.value) && !isLeader(next.value) {
                // 中井太一委員（代　清川）: a blank in a bracket parts nothing.
                if offset > start, next.value == 0xFF08 || next.value == 0x28, closes(offset, range.upperBound) { depth += 1 }
                if depth > 0, next.value == 0xFF09 || next.value == 0x29 { depth -= 1 }
                offset += next.length
            }
            tokens.append(Token(range: start..<offset, gap: tokens.last.map { isWithinName($0.range, start..<offset) } ?? false ? 2 : gap))
            gap = 0
        }
        return joiningOffices(tokens)
    }

    /// 北⇥山⇥一⇥郎: one tab between two letters sets a name apart as a wide blank does.
    private func isWithinName(_ letter: Range<Int>, _ next: Range<Int>) -> Bool {
        guard letter.upperBound + 1 == next.lowerBound, bytes[letter.upperBound] == 0x09, (0xE3...0xE9).contains(bytes[letter.lowerBound]) else { return false }
        return letter.count == 3 && bytes.codePointCount(in: next) <= 3
    }

    /// Whether the bracket is closed within a few words, with no other opened in it.
    private func closes(_ open: Int, _ end: Int) -> Bool {
        var offset = open + (bytes[open] == 0x28 ? 1 : 3)
        let limit = min(end, open + 60)
        while let next = bytes.codePoint(at: offset, end: limit), next.value != 0xFF08, next.value != 0x28 {
            if next.value == 0xFF09 || next.value == 0x29 { return true }
            offset += next.length
        }
        return false
    }

    /// 町長 ……… 宮内　実: dots that lead the eye.
    private func isLeader(_ value: UInt32) -> Bool { value == 0x2026 || value == 0x2025 }

    /// The words that the blanks make.
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var offset = bytes.skipBlanks(from: range.lowerBound, end: range.upperBound)
        while offset < range.upperBound {
            let start = offset
            while offset < range.upperBound, bytes.blankLength(at: offset, end: range.upperBound) == nil { offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1 }
            words.append(start..<offset)
            offset = bytes.skipBlanks(from: offset, end: range.upperBound)
        }
        return words
    }

    // MARK: seats

    /// １番　…　２番　…, or 1 … 2 … where the numbers stand alone.
    private func seats(_ range: Range<Int>) -> [Range<Int>] {
        let tokens = tokens(range)
        var starts: [Int] = []
        for (index, token) in tokens.enumerated() where isSeat(tokens, index) { starts.append(isOfficeOfSeat(tokens, index - 1) ? tokens[index - 1].range.lowerBound : token.range.lowerBound) }
        guard starts.count >= 2 || (starts.count == 1 && starts[0] > range.lowerBound) else { return bracketed(range) ?? honorifics(range, tokens) }
        if starts[0] > range.lowerBound {
            // 会長　１番　北山一郎: the office belongs to the first seat.
            if RosterReader.isOffice(bytes, bytes.trimmed(range.lowerBound..<starts[0])) { starts[0] = range.lowerBound } else { starts.insert(range.lowerBound, at: 0) }
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    /// 副委員長 in 「委員長　１番　北山一郎委員　　副委員長　４番　西野太郎委員」, and not in 「１番　北山一郎　委員長　　４番　西野太郎　副委員長」.
    private func isOfficeOfSeat(_ tokens: [Token], _ place: Int) -> Bool {
        guard place > 0, let last = tokens.last, RosterReader.isOffice(bytes, tokens[place].range), !isSeat(tokens, place - 1), !RosterReader.isOffice(bytes, last.range) else { return false }
        func isOfMembers(_ token: Token) -> Bool { Offices.ending(bytes, token.range)?.kind == .member }
        let beginsWithOne = RosterReader.isOffice(bytes, tokens[0].range) && isOfMembers(tokens[0]) == isOfMembers(tokens[place])
        // 会長　19　北山一郎　委員　9　西野花子
        if RosterReader.isOffice(bytes, tokens[0].range), isBareSeat(tokens, 1), isBareSeat(tokens, place + 1) { return true }
        return beginsWithOne || tokens[place].gap >= 4 && tokens[place].gap > tokens[place + 1].gap * 2
    }

    /// 19 in 「会長　19　北山一郎」: digits alone, and a word behind them.
    func isBareSeat(_ tokens: [Token], _ index: Int) -> Bool {
        tokens.indices.contains(index) && isSeat(tokens, index) && !bytes.contains("番", in: tokens[index].range) && CodePoint.isDigit(bytes.codePoint(at: tokens[index].range.lowerBound)?.value ?? 0)
    }

    func isSeat(_ tokens: [Token], _ index: Int) -> Bool {
        let range = tokens[index].range
        let start = bytes.has("第", at: range.lowerBound) ? bytes.skipBlanks(from: range.lowerBound + 3, end: range.upperBound) : range.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), number.value > 0, number.value < 200 else { return false }
        if bytes.has("番", at: bytes.skipBlanks(from: number.end, end: range.upperBound), end: range.upperBound) { return true }
        guard number.end == range.upperBound, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].range
        if bytes.has("番", at: next.lowerBound, end: next.upperBound) { return true }
        return CodePoint.isDigit(bytes.codePoint(at: start)?.value ?? 0) && !CodePoint.isDigit(bytes.codePoint(at: next.lowerBound)?.value ?? 0x30)
    }

    // MARK: honorifics and offices

    /// 理事　丹羽　定樹君　理事　…: a person ends with 君.
    private func honorifics(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for (index, token) in tokens.enumerated() where PersonName.endsInHonorific(bytes, token.range) {
            parts.append(tokens[start].range.lowerBound..<token.range.upperBound)
            start = index + 1
        }
        guard parts.count > 1 || (parts.count == 1 && start < tokens.count) else { return offices(range, tokens) }
        // 東　野　君　男: 君 inside a name whose letters are set apart
        if parts.count == 1, start == tokens.count - 1, start >= 2, [start, start - 1, start - 2].allSatisfy({ bytes.codePointCount(in: tokens[$0].range) == 1 }) { return offices(range, tokens) }
        if start < tokens.count {
            let rest = tokens[start].range.lowerBound..<range.upperBound
            let isNote = bytes.first(of: ["（", "(", "欠席", "出席", "遅参", "早退", "途中"], at: rest.lowerBound) != nil
            if isNote, let last = parts.indices.last { parts[last] = parts[last].lowerBound..<rest.upperBound } else { parts += offices(rest, Array(tokens[start...])) }
        }
        return parts
    }

    /// 町長　辻村康夫　副町長　手塚直美, 辻村康夫　町長　手塚直美　副町長.
    private func offices(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        // 委員長　北山　一郎　　東学院大学名誉教授: the last word is whence the person comes.
        if tokens.count >= 3, RosterReader.isElsewhere(bytes, tokens[tokens.count - 1].range), case let offices = tokens.indices.dropLast().filter({ RosterReader.isOffice(bytes, tokens[$0].range) }), offices.count == 1, offices[0] <= 1,
           Offices.ending(bytes, tokens[offices[0]].range).map({ $0.kind == .chair || $0.kind == .member }) ?? false { return [range] }
        var places = tokens.indices.filter { RosterReader.isOffice(bytes, tokens[$0].range) || ["〃", "″"].contains(bytes.string(tokens[$0].range)) }
        // Beside offices that are certain, a long word that ends like one is one: 長期計画コミュニティ課長.
        if !places.isEmpty, case let certain = Set(places) { places = tokens.indices.filter { certain.contains($0) || isLongOffice(tokens[$0].range) } }
        if places.count < 2 { places = alternating(tokens) ?? places }
        // 長谷部淳一　書記　秋山雄亮: behind a key that is the office of the first
        if tokens.count == 3, places == [1], PersonName.looksFull(bytes, tokens[0].range), PersonName.looksFull(bytes, tokens[2].range) { return [tokens[0].range, tokens[1].range.lowerBound..<range.upperBound] }
        guard var first = places.first, places.count >= 2 else { return surnamed(tokens) ?? names(range, tokens) }
        // 消防本部総務課　主幹　中矢文章　係長　梶原政一: the department belongs to the first.
        if first > 0, tokens[..<first].allSatisfy({ RosterReader.isOrganisation(bytes, $0.range) && bytes.codePointCount(in: $0.range) >= 3 }), !places.contains(tokens.count - 1) { first = 0 }
        // 子ども部長　子ども政策課長: offices and no name.
        if places.count == tokens.count, tokens.allSatisfy({ Offices.ending(bytes, $0.range)?.kind == .executive && bytes.codePointCount(in: $0.range) >= 3 }) { return tokens.map(\.range) }
        if let people = surnamed(tokens) { return people }
        var cuts: [Int] = []
        let among = Set(places)
        if first == 0 {
            for place in places.dropFirst() where !among.contains(place - 1) && !isTitle(tokens, place, behind: tokens[0]) { cuts.append(withDepartment(tokens, place, among)) }
        } else {
            for place in places where place + 1 < tokens.count && !among.contains(place + 1) { cuts.append(place + 1) }
        }
        let starts = [range.lowerBound] + cuts.map { tokens[$0].range.lowerBound }
        let parts = zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
        // 委員長　北山一郎　委員　西野花子　南三郎　東　四郎: the last office is that of all behind it.
        guard let last = parts.last, case let rest = self.tokens(last), rest.count > 4, RosterReader.isOffice(bytes, rest[0].range) else { return parts }
        return parts.dropLast() + names(last, rest)
    }

    /// 副市長　南田一夫　　　生涯学習課　課長　中井二郎: the department in front goes with the office.
    private func withDepartment(_ tokens: [Token], _ place: Int, _ places: Set<Int>) -> Int {
        guard place >= 3, !places.contains(place - 2), tokens[place - 1].gap >= 2, RosterReader.isOrganisation(bytes, tokens[place - 1].range), bytes.codePointCount(in: tokens[place - 1].range) >= 3,
              Surnames.prefixLength(bytes, tokens[place - 1].range) != tokens[place - 1].range.count else { return place }
        return place - 1
    }

    /// 北山　一郎（学識経験者）　西野　花子（公募）: each name with a bracket behind it.
    private func bracketed(_ range: Range<Int>) -> [Range<Int>]? {
        var parts: [Range<Int>] = []
        var start = range.lowerBound, offset = start, depth = 0, opened = start
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if found.value == 0xFF08 || found.value == 0x28 { if depth == 0 { opened = offset }; depth += 1 }
            offset += found.length
            guard found.value == 0xFF09 || found.value == 0x29 else { continue }
            depth -= 1
            guard depth == 0, offset == range.upperBound || bytes.blankLength(at: offset, end: range.upperBound) != nil else { continue }
            guard (2...16).contains(bytes.codePointCount(in: bytes.trimmed(start..<opened))) else { return nil }
            // 管理部次長（庶務担当兼班長）　堤　春樹　（以下、堤次長）: the first bracket tells of the office.
            if offset < range.upperBound, bytes.containsAny(["担当", "兼"], in: opened..<offset), RosterReader.isOffice(bytes, bytes.trimmed(start..<opened)) { continue }
            parts.append(bytes.trimmed(start..<offset))
            start = offset
        }
        guard parts.count >= 2, bytes.trimmed(start..<range.upperBound).isEmpty else { return nil }
        return parts.count == 2 && RosterReader.isElsewhere(bytes, parts[1]) ? [bytes.trimmed(range)] : parts
    }

    /// 川上市長　増田　克俊　川下市長　木山　春三: words that end like offices, in turn with names that do not.
    private func alternating(_ tokens: [Token]) -> [Int]? {
        let places = tokens.indices.filter { index in
            Offices.ending(bytes, tokens[index].range).map { $0.kind == .executive || $0.kind == .secretariat } ?? false && bytes.codePointCount(in: tokens[index].range) >= 3
        }
        guard places.first == 0, places.count >= 2, places.last! < tokens.count - 1, zip(places, places.dropFirst()).allSatisfy({ (2...5).contains($1 - $0) }) else { return nil }
        return places
    }

    /// 議長　安部明一　内閣総理大臣: with the last word of the line a member's office elsewhere.
    private func isTitle(_ tokens: [Token], _ place: Int, behind first: Token) -> Bool {
        guard place == tokens.count - 1, place >= 2, let office = Offices.ending(bytes, first.range), office.kind == .chair || office.kind == .member else { return false }
        if bytes.hasSuffix("市民委員", in: tokens[place].range) { return true }
        return Offices.ending(bytes, tokens[place].range).map { $0.kind != .chair && $0.kind != .member } ?? false
    }

    private func isLongOffice(_ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) >= 6, let office = Offices.ending(bytes, range) else { return false }
        return office.kind == .executive || office.kind == .secretariat
    }

    /// 北山会長　西野副会長　東野委員: every word a surname with its office.
    private func surnamed(_ tokens: [Token]) -> [Range<Int>]? {
        guard tokens.count >= 2 else { return nil }
        // 北山会長　西野副会長　大沢みどり: behind two of them whole names
        let wholeFrom = tokens.lastIndex { !PersonName.looksFull(bytes, $0.range) || RosterReader.isOffice(bytes, $0.range) }.map { $0 + 1 } ?? 0
        for (index, token) in tokens.enumerated() {
            if index >= max(2, wholeFrom) { return tokens.map(\.range) }
            // 西野次郎副町長（オブザーバー）
            let range = RosterReader.trailingNote(bytes, token.range).map { token.range.lowerBound..<$0.start } ?? token.range
            // 労働者委員　岩川委員: how the members were chosen, and then the first of them
            guard !RosterReader.isCategory(bytes, range), let office = Offices.ending(bytes, range), (2...12).contains(bytes.codePointCount(in: range)) else { return nil }
            let word = Array(bytes[range])
            guard office.ending.utf8CodeUnitCount < word.count, !NameAndOffice.split(word, endingIn: office).name.isEmpty else { return nil }
        }
        return tokens.map(\.range)
    }
}
