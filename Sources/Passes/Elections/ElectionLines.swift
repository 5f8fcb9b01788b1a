import Minutes
import SourceText

/// What one sentence or line of an announced result states: 投票総数 39票; 法定得票数 3.5票; 北山一郎君 12票.
struct ElectionLine {
    var total: Int?
    var valid: Int?
    var invalid: Int?
    var blank: Int?
    var thresholdThousandths: Int?
    /// Names as ranges of the folded words, blanks and all.
    var candidates: [(name: Range<Int>, votes: Int)] = []
    /// 賛成, 反対, 青票: the numbers belong to a vote, not to an election.
    var isVote = false

    var isEmpty: Bool { !hasNumbers && candidates.isEmpty }
    var hasNumbers: Bool { total != nil || valid != nil || invalid != nil || blank != nil || thresholdThousandths != nil }

    private enum Key { case total, valid, invalid, blank, threshold, vote }

    private static let keys: [(StaticString, Key)] = [
        ("投票総数", .total), ("総投票数", .total), ("投票者総数", .total), ("有効投票数", .valid), ("有効投票", .valid), ("有効票", .valid), ("無効投票数", .invalid),
        ("無効投票", .invalid), ("無効票", .invalid), ("無効", .invalid), ("白票", .blank), ("法定得票数", .threshold), ("法定得票", .threshold), ("過半数", .threshold),
        ("賛成", .vote), ("反対", .vote), ("青票", .vote), ("白色票", .vote), ("青色票", .vote), ("可とする", .vote), ("否とする", .vote),
    ]

    /// - Parameters:
    ///   - range: the sentence in the folded words; blanks inside count for nothing.
    ///   - takesBareNames: names without honorific stand before their votes.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, takesBareNames: Bool) -> ElectionLine {
        guard range.count <= 1500 else { return ElectionLine() }
        let (words, places) = withoutBlanks(bytes, range)
        func place(_ name: Range<Int>) -> Range<Int> { places[name.lowerBound]..<places[name.upperBound - 1] + 1 }
        var line = ElectionLine()
        var offset = 0, nameStart = 0
        while offset < words.count {
            if let key = keys.first(where: { words.has($0.0, at: offset) }) {
                let end = offset + key.0.utf8CodeUnitCount
                let taken = line.take(key.1, words, after: end)
                offset = taken ?? end
                // 「有効投票中」, 「有効投票12票中、」; the 中 of 中村 opens a name.
                if words.has("中", at: offset), taken == nil || words.has("、", at: offset + 3) { offset += 3 }
                nameStart = offset
            } else if let candidate = candidate(words, nameStart, offset) {
                line.candidates.append((place(candidate.name), candidate.votes))
                offset = candidate.end
                nameStart = offset
            } else if let mark = words.first(of: ["、", "。", ":", "」", "「", "うち", "の内訳", "内訳", "の結果"], at: offset) {
                offset += mark.utf8CodeUnitCount
                nameStart = offset
            } else {
                offset += words.codePoint(at: offset)?.length ?? 1
            }
        }
        if line.isEmpty, !line.isVote, takesBareNames, let bare = bareName(words) { line.candidates = [(place(bare.name), bare.votes)] }
        return line
    }

    /// The words without blanks, and for each byte its place.
    private static func withoutBlanks(_ bytes: [UInt8], _ range: Range<Int>) -> (words: [UInt8], places: [Int]) {
        var words: [UInt8] = [], places: [Int] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; continue }
            words.append(bytes[offset])
            places.append(offset)
            offset += 1
        }
        return (words, places)
    }

    /// Offset after the number of a key; nil when none stands there.
    private mutating func take(_ key: Key, _ words: [UInt8], after offset: Int) -> Int? {
        if key == .vote { isVote = true; return nil }
        var position = offset
        while let word = words.first(of: ["総数", "数", "は", "が", "も", "、", ":", "・", "…", "―", "─", "計", "(", ")", "これ", "この", "選挙の", "で"], at: position) { position += word.utf8CodeUnitCount }
        if words.first(of: ["なし", "ありません", "ございません"], at: position) != nil, key == .invalid || key == .blank {
            if key == .invalid { invalid = invalid ?? 0 } else { blank = blank ?? 0 }
            return position
        }
        guard let number = JapaneseNumber.readThousandths(words, at: position), words.first(of: ["分の", "名", "人", "条"], at: number.end) == nil else { return nil }
        switch key {
        case .total: total = total ?? number.value / 1000
        case .valid: valid = valid ?? number.value / 1000
        case .invalid: invalid = invalid ?? number.value / 1000
        case .blank: blank = blank ?? number.value / 1000
        case .threshold: thresholdThousandths = thresholdThousandths ?? number.value
        case .vote: break
        }
        return words.has("票", at: number.end) ? number.end + 3 : number.end
    }

    /// 北山一郎君（会派）12票: the honorific stands at the offset.
    private static func candidate(_ words: [UInt8], _ nameStart: Int, _ offset: Int) -> (name: Range<Int>, votes: Int, end: Int)? {
        guard let honorific = words.first(of: ["君", "議員", "さん", "氏", "委員"], at: offset), offset > nameStart else { return nil }
        var nameStart = nameStart
        // 五番東野次郎君: the seat, even in kanji.
        if let seat = JapaneseNumber.read(words, at: nameStart, end: offset), words.has("番", at: seat.end), seat.end + 3 < offset { nameStart = seat.end + 3 }
        let length = words.codePointCount(in: nameStart..<offset)
        guard (2...10).contains(length) else { return nil }
        var position = offset + honorific.utf8CodeUnitCount
        if words.has("(", at: position), let close = words.firstOffset(of: ")", in: position..<min(words.count, position + 90)) { position = close + 1 }
        while let word = words.first(of: ["、", "・", "…", "―", "─", "が", "は", "に", ":", "得票数"], at: position) { position += word.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(words, at: position), words.first(of: ["番", "期", "年", "月", "名", "人"], at: number.end) == nil else { return nil }
        let end = words.has("票", at: number.end) ? number.end + 3 : number.end
        guard end == words.count || words.has("票", at: number.end) || words.first(of: ["。", "、", "です", "であ", "でご"], at: number.end) != nil else { return nil }
        return (nameStart..<offset, number.value, end)
    }

    /// 北山一郎12票 as a line of its own.
    private static func bareName(_ words: [UInt8]) -> (name: Range<Int>, votes: Int)? {
        guard words.hasSuffix("票", in: 0..<words.count) else { return nil }
        var start = words.count - 3
        while let point = words.codePoint(before: start), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        let name = pastPlace(words)..<start
        guard name.lowerBound < start, start < words.count - 3, (2...8).contains(words.codePointCount(in: name)), let number = JapaneseNumber.read(words, at: start) else { return nil }
        var offset = name.lowerBound
        while offset < start, let point = words.codePoint(at: offset) {
            guard CodePoint.isKanji(point.value) || CodePoint.isHiragana(point.value) || CodePoint.isKatakana(point.value) else { return nil }
            offset += point.length
        }
        return (name, number.value)
    }

    /// Past １番, (1) or 1. before a name.
    private static func pastPlace(_ words: [UInt8]) -> Int {
        let open = words.has("(", at: 0) ? 1 : 0
        guard let number = JapaneseNumber.read(words, at: open), let mark = words.first(of: ["番", ")", ".", "、"], at: number.end) else { return 0 }
        return number.end + mark.utf8CodeUnitCount
    }
}
