import Minutes
import SourceText

/// Numbers stated about a vote: 賛成16、反対2; 投票総数二百三十六; 採択3名で、不採択3名; 反対なし.
struct Counts {
    enum Side: Equatable {
        case `for`, against, abstain, white, blue, invalid, total, present
        /// Those who raised their hands or stood.
        case raised
        /// Those who kept their seats or their hands down.
        case unraised
        /// An option that is named instead of yes and no.
        case option(Vote.Result)
    }

    struct Count {
        let side: Side
        let value: Int
        let range: Range<Int>
    }

    /// The counts in a passage of the folded words, in order.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, zeroAllowed: Bool = true) -> [Count] {
        guard hasNumber(bytes, range) else { return [] }
        if let counted = ofThosePresent(bytes, range) { return counted }
        if isSpaced(bytes, range) { return readSpaced(bytes, range, zeroAllowed: zeroAllowed) }
        var counts: [Count] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard bytes[offset] >= 0xE3, let word = table.match(bytes, at: offset, end: range.upperBound) else { offset += 1; continue }
            let side = words[word.id].1
            if let found = number(bytes, after: word.end, range.upperBound, zeroAllowed: zeroAllowed && (!counts.isEmpty || side == .against)) {
                counts.append(Count(side: side, value: found.value, range: offset..<found.end))
                offset = found.end
            } else {
                if let found = numberBefore(bytes, offset, range.lowerBound) { counts.append(Count(side: side, value: found.value, range: found.start..<word.end)) }
                offset = word.end
            }
        }
        return counts.isEmpty ? ratio(bytes, range) : counts
    }

    /// 「賛　成　　４名」, 「投　票　総　数　　５票」 in a block of results.
    private static func isSpaced(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 150, let first = bytes.codePoint(at: range.lowerBound, end: range.upperBound), bytes.blankLength(at: range.lowerBound + first.length, end: range.upperBound) != nil else { return false }
        return bytes.first(of: ["賛", "反", "投", "棄", "白", "青", "無", "総"], at: range.lowerBound, end: range.upperBound) != nil
    }

    private static func readSpaced(_ bytes: [UInt8], _ range: Range<Int>, zeroAllowed: Bool) -> [Count] {
        let places = range.filter { bytes.blankLength(at: $0, end: range.upperBound) == nil }
        let words = places.map { bytes[$0] }
        return read(words, words.indices, zeroAllowed: zeroAllowed).map { count in
            Count(side: count.side, value: count.value, range: places[count.range.lowerBound]..<places[count.range.upperBound - 1] + 1)
        }
    }

    private static let table = MarkerTable(words.enumerated().map { ($1.0, $0) })

    private static let words: [(String, Side)] = [
        ("出席議員総数", .present), ("出席議員数", .present), ("出席委員数", .present), ("出席者数", .present), ("出席議員", .present), ("出席委員", .present),
        ("投票者総数", .total), ("投票者数", .total), ("投票総数", .total), ("総投票数", .total), ("表決総数", .total), ("表決者数", .total), ("総数", .total),
        ("趣旨採択", .option(.purportAdopted)), ("一部採択", .option(.partlyAdopted)), ("継続審査", .option(.continued)), ("不採択", .option(.notAdopted)),
        ("不承認", .option(.rejected)), ("不同意", .option(.rejected)), ("不認定", .option(.rejected)),
        ("可とする", .for), ("否とする", .against), ("不賛成", .against), ("白色票", .white), ("青色票", .blue), ("無効投票", .invalid),
        ("白票", .white), ("青票", .blue), ("無効票", .invalid), ("無効", .invalid), ("棄権", .abstain), ("賛成", .for), ("反対", .against),
        ("採択", .option(.adopted)), ("継続", .option(.continued)), ("可決", .option(.approved)), ("否決", .option(.rejected)), ("承認", .option(.approved)),
        ("同意", .option(.consented)), ("不起立者", .unraised), ("不起立", .unraised), ("不挙手者", .unraised), ("不挙手", .unraised), ("着席者", .unraised), ("着席", .unraised), ("挙手", .raised), ("起立", .raised),
    ]

    private static let connectors: [StaticString] = [
        "とする者", "とするもの", "とする方", "する者", "するもの", "する方", "の諸君", "の委員", "の議員", "の方", "の者", "の意見", "の挙手", "の起立", "委員", "議員", "者", "方", "もの",
        "投票", "(白票)", "(白色票)", "(青票)", "(青色票)", "(白)", "(青)", "に賛成", "多数", "少数", "票", "数", "が", "は", "も", "、", ",", ":", " ", "…", "・", "―", "─", "=", "合計", "計", "の", "に", "で",
    ]

    private static let otherUnits: [StaticString] = [
        "番", "号", "年", "月", "日", "割", "%", "パーセント", "点", "つ", "件", "条", "項", "回", "枚", "時", "分", "円", "億", "万", "歳", "期", "区", "か所", "団体", "議案", "会派", "党", "個", "次", "つ目", "人目", "度",
    ]

    private static func number(_ bytes: [UInt8], after offset: Int, _ end: Int, zeroAllowed: Bool) -> (value: Int, end: Int)? {
        var position = offset, isInBracket = false
        let limit = min(end, offset + 60)
        while position < limit {
            if let number = JapaneseNumber.read(bytes, at: position, end: end) {
                guard number.value < 100_000, bytes.first(of: otherUnits, at: number.end, end: end) == nil else { return nil }
                let unit = bytes.first(of: ["名", "人", "票"], at: number.end, end: end)
                if isInBracket, unit == nil { return nil }
                return (number.value, number.end + (unit?.utf8CodeUnitCount ?? 0))
            }
            if let zero = bytes.first(of: ["なし", "無し", "ありません", "いません", "おりません", "ございません", "いらっしゃいません", "皆無"], at: position, end: end) {
                let after = position + zero.utf8CodeUnitCount
                return zeroAllowed && bytes.first(of: ["か", "と認め"], at: after, end: end) == nil ? (0, after) : nil
            }
            if let word = bytes.first(of: connectors, at: position, end: limit) { position += word.utf8CodeUnitCount; continue }
            // 賛成多数（９名）
            guard bytes.has("(", at: position, end: limit), !isInBracket else { return nil }
            isInBracket = true
            position += 1
        }
        return nil
    }

    /// 16名の賛成, 3人の方が反対
    private static func numberBefore(_ bytes: [UInt8], _ offset: Int, _ lower: Int) -> (value: Int, start: Int)? {
        for tail in ["名の方が", "人の方が", "名の委員が", "人の委員が", "名の", "人の", "名が", "人が", "票の", "票が", "名", "人"] as [StaticString]
        where bytes.hasSuffix(tail, in: lower..<offset) {
            let end = offset - tail.utf8CodeUnitCount
            var start = end
            while let point = bytes.codePoint(before: start, start: lower), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            guard start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end else { return nil }
            return (number.value, start)
        }
        return nil
    }

    /// 「賛成者起立 ─── 11:1〔13〕」: for and against, and how many were present.
    private static func ofThosePresent(_ bytes: [UInt8], _ range: Range<Int>) -> [Count]? {
        guard bytes.hasSuffix("〕", in: range), let open = range.last(where: { bytes.has("〔", at: $0) }),
              let present = JapaneseNumber.read(bytes, at: open + 3, end: range.upperBound - 3), present.end == range.upperBound - 3 else { return nil }
        var start = open
        while start > range.lowerBound, (0x30...0x3A).contains(bytes[start - 1]) { start -= 1 }
        guard let left = JapaneseNumber.read(bytes, at: start, end: open), bytes.has(":", at: left.end), let right = JapaneseNumber.read(bytes, at: left.end + 1, end: open), right.end == open, left.value + right.value <= present.value else { return nil }
        return [Count(side: .for, value: left.value, range: start..<left.end), Count(side: .against, value: right.value, range: left.end + 1..<open), Count(side: .present, value: present.value, range: open + 3..<present.end)]
    }

    /// 11:1 or 4対3 alone: for and against.
    private static func ratio(_ bytes: [UInt8], _ range: Range<Int>) -> [Count] {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let left = JapaneseNumber.read(bytes, at: offset, end: range.upperBound), left.value < 1000 {
                let start = bytes.has("対", at: left.end) ? left.end + 3 : bytes.has(":", at: left.end) && offset == range.lowerBound ? left.end + 1 : nil
                if let start, let right = JapaneseNumber.read(bytes, at: start, end: range.upperBound), right.value < 1000,
                   right.end == range.upperBound || bytes.first(of: ["。", "で", "の", "、", " ", "〔", "("], at: right.end) != nil {
                    return [Count(side: .for, value: left.value, range: offset..<left.end), Count(side: .against, value: right.value, range: start..<right.end)]
                }
                offset = left.end
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        return []
    }

    /// 「16名でございます」 after a show of hands: a number and nothing else.
    static func bare(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var start = range.lowerBound
        for opening in ["はい、", "ありがとうございます。", "ただいま、", "ただいま", "挙手、", "挙手", "起立、", "起立"] as [StaticString] where bytes.has(opening, at: start, end: range.upperBound) {
            start += opening.utf8CodeUnitCount
        }
        guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), let unit = bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) else { return nil }
        let rest = number.end + unit.utf8CodeUnitCount..<range.upperBound
        return rest.isEmpty || (rest.count <= 24 && bytes.first(of: ["です", "でございます", "であります", "。", "ですね", "、少数", "、多数", "、全員"], at: rest.lowerBound) != nil) ? number.value : nil
    }

    private static func hasNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while let point = bytes.codePoint(at: offset, end: range.upperBound) {
            if CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) || point.value == 0x96F6 { return true }
            // ゼ and な open ゼロ and なし.
            if point.value == 0x30BC || point.value == 0x306A { return true }
            offset += point.length
        }
        return false
    }
}
