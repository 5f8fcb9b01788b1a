import Minutes
import SourceText

/// People as rosters print them: 「１番　北山一郎」, 「委員長　西野太郎君」, 「（委員）山川、中井、大沢」, 「総務部長　東野次郎」.
enum RosterReader {
    struct Entry {
        var name: String?
        var role: String?
        var seat: String?
        var isAbsent = false
        var deputy: String?
        var range: Range<Int>
    }

    /// The people of one stretch of a line that holds no group marks.
    static func people(_ bytes: [UInt8], _ range: Range<Int>) -> [Entry] {
        let range = bytes.trimmed(range)
        guard !range.isEmpty, !isNone(bytes, range) else { return [] }
        return chunks(bytes, range).compactMap { entry(bytes, $0) }
    }

    /// なし, 無し, ０名
    static func isNone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = bytes.stringWithoutBlanks(range)
        return ["なし", "無し", "無", "ありません", "（なし）", "(なし)", "０名", "0名", "０人", "0人", "ございません", "なし。"].contains(words)
    }

    // MARK: cutting

    private static func chunks(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        if bytes.containsAny(["、", "，", "､"], in: range) { return split(bytes, range) { $0 == 0x3001 || $0 == 0xFF0C || $0 == 0xFF64 } }
        let seats = seatStarts(bytes, range)
        guard seats.count >= 2 || (seats.count == 1 && seats[0] > range.lowerBound) else { return columns(bytes, range) }
        let starts = seats[0] > range.lowerBound ? [range.lowerBound] + seats : seats
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private static func split(_ bytes: [UInt8], _ range: Range<Int>, at isBreak: (UInt32) -> Bool) -> [Range<Int>] {
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

    /// Columns set apart by tabs: several people on one line.
    private static func columns(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let parts = split(bytes, range) { $0 == 0x09 }
        guard parts.count == 2, Offices.ending(bytes, parts[0]) != nil else { return parts.count > 1 ? parts : [range] }
        return [range]
    }

    /// Offsets where a seat number begins, at the start or after a blank.
    private static func seatStarts(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var offset = range.lowerBound
        var isAfterBlank = true
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; isAfterBlank = true; continue }
            let start = bytes.has("第", at: offset) ? offset + 3 : offset
            if isAfterBlank, let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), number.value > 0,
               bytes.has("番", at: bytes.skipBlanks(from: number.end, end: range.upperBound), end: range.upperBound) {
                starts.append(offset)
                offset = number.end
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
            isAfterBlank = false
        }
        return starts
    }

    // MARK: one person

    private static func entry(_ bytes: [UInt8], _ range: Range<Int>) -> Entry? {
        var entry = Entry(range: range)
        var rest = range
        if let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●"], at: rest.lowerBound, end: rest.upperBound) {
            rest = bytes.trimmed(rest.lowerBound + bullet.utf8CodeUnitCount..<rest.upperBound)
        }
        if let note = trailingNote(bytes, rest) {
            apply(bytes, note.inside, to: &entry)
            rest = bytes.trimmed(rest.lowerBound..<note.start)
        }
        takeSeat(bytes, &rest, &entry)
        takeRole(bytes, &rest, &entry)
        let name = LabelName.withoutHonorific(Array(bytes.stringWithoutBlanks(rest).utf8))
        if !name.isEmpty { entry.name = name.string(0..<name.count) }
        guard entry.name != nil || entry.role != nil, isPlausible(entry) else { return nil }
        return entry
    }

    private static func isPlausible(_ entry: Entry) -> Bool {
        guard let name = entry.name else { return true }
        let bytes = Array(name.utf8)
        let first = bytes.codePoint(at: 0)?.value ?? 0
        return name.unicodeScalars.count <= 14 && !CodePoint.isDigit(first) && !bytes.containsAny(["。", "、", "："], in: 0..<bytes.count)
    }

    /// （代理　東野次郎）, （欠席）, （途中出席） after a name.
    private static func trailingNote(_ bytes: [UInt8], _ range: Range<Int>) -> (start: Int, inside: Range<Int>)? {
        guard let close = ["）", ")"].first(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return nil }
        for opening in ["（", "("] as [StaticString] {
            guard let start = bytes.firstOffset(of: opening, in: range), start > range.lowerBound else { continue }
            return (start, start + opening.utf8CodeUnitCount..<range.upperBound - close.utf8CodeUnitCount)
        }
        return nil
    }

    private static func apply(_ bytes: [UInt8], _ note: Range<Int>, to entry: inout Entry) {
        if bytes.contains("欠席", in: note) { entry.isAbsent = true }
        if bytes.contains("代", in: note), let word = bytes.first(of: ["代理出席", "代理", "代"], at: note.lowerBound) {
            let start = note.lowerBound + word.utf8CodeUnitCount
            let name = bytes.stringWithoutBlanks(bytes.first(of: ["：", ":"], at: start).map { start + $0.utf8CodeUnitCount..<note.upperBound } ?? start..<note.upperBound)
            entry.deputy = name.isEmpty ? nil : name
        }
    }

    private static func takeSeat(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        let start = bytes.has("第", at: rest.lowerBound) ? rest.lowerBound + 3 : rest.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: rest.upperBound) else { return }
        let mark = bytes.skipBlanks(from: number.end, end: rest.upperBound)
        if bytes.has("番", at: mark, end: rest.upperBound) {
            entry.seat = String(number.value)
            rest = bytes.trimmed(mark + 3..<rest.upperBound)
        } else if CodePoint.isDigit(bytes.codePoint(at: start)?.value ?? 0), mark > number.end, mark < rest.upperBound {
            entry.seat = String(number.value)
            rest = bytes.trimmed(mark..<rest.upperBound)
        }
    }

    /// An office before the name (with or without a blank), or after it.
    private static func takeRole(_ bytes: [UInt8], _ rest: inout Range<Int>, _ entry: inout Entry) {
        let tokens = split(bytes, rest) { CodePoint.isBlank($0) }
        guard let first = tokens.first, let last = tokens.last else { return }
        if tokens.count > 1, let joined = spacedOffice(bytes, tokens) {
            entry.role = bytes.stringWithoutBlanks(first.lowerBound..<tokens[joined].upperBound)
            rest = joined + 1 < tokens.count ? tokens[joined + 1].lowerBound..<rest.upperBound : rest.upperBound..<rest.upperBound
        } else if tokens.count > 1, Offices.ending(bytes, last) != nil, !bytes.hasSuffix("議員", in: last) || last.count > 6 {
            entry.role = bytes.string(last)
            rest = rest.lowerBound..<tokens[tokens.count - 2].upperBound
        } else if tokens.count == 1, let office = Offices.ending(bytes, first), office.kind != .member || office.ending.utf8CodeUnitCount == first.count {
            takeJoinedRole(bytes, first, office, &rest, &entry)
        } else if let office = leadingOffice(bytes, first) {
            entry.role = bytes.string(first.lowerBound..<first.lowerBound + office)
            rest = bytes.trimmed(first.lowerBound + office..<rest.upperBound)
        }
    }

    /// Index of the token with which an office ends, when offices are set with blanks inside: 副 会 長.
    private static func spacedOffice(_ bytes: [UInt8], _ tokens: [Range<Int>]) -> Int? {
        if Offices.ending(bytes, tokens[0]) != nil { return 0 }
        var joined: [UInt8] = []
        for (index, token) in tokens.dropLast().enumerated() where index < 5 {
            joined += bytes[token]
            if index > 0, Offices.alone(joined, 0..<joined.count) != nil { return index }
        }
        return nil
    }

    /// 北山一郎市長 or 情報政策推進部長.
    private static func takeJoinedRole(_ bytes: [UInt8], _ token: Range<Int>, _ office: Offices.Office, _ rest: inout Range<Int>, _ entry: inout Entry) {
        let word = Array(bytes[token])
        let split = NameAndOffice.split(word, endingIn: office)
        entry.role = word.string(split.office)
        rest = token.lowerBound..<token.lowerBound + split.name.upperBound
    }

    /// Length of an office printed right before the name: 委員長川島　忠一.
    private static func leadingOffice(_ bytes: [UInt8], _ token: Range<Int>) -> Int? {
        Offices.table.filter { $0.standsAlone && bytes.has($0.ending, at: token.lowerBound, end: token.upperBound) }
            .map { $0.ending.utf8CodeUnitCount }.max().flatMap { $0 < token.count ? $0 : nil }
    }
}
