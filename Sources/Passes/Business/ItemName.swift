import SourceText

/// What names an item of business by number: 議案第3号, 令和7年請願第5号, 日程第4.
struct ItemName: Hashable {
    /// 議案, 請願, 議員提出議案 …; 日程 or 追加日程 for a place on the schedule.
    var kind: String
    var number: Int
    /// 2 for 第3号の2.
    var branch = 0

    var isPlace: Bool { kind == "日程" || kind == "追加日程" }
}

/// An item of business named in a passage.
struct ItemReference {
    let name: ItemName
    /// From the year or the kind to 号 or to the number.
    let range: Range<Int>
    /// 「…から議案第9号まで」: everything since the reference before it is meant.
    let closesRange: Bool
    /// 2 for 外2件.
    var others = 0
}

/// Finds items named by number in folded words.
enum ItemReferences {
    /// In reading order. 「第5号」 alone takes the kind of the reference that it continues; numbers of articles and volumes are none.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [ItemReference] {
        var found: [ItemReference] = []
        var offset = range.lowerBound
        let hasPlaces = bytes.contains("日程", in: range)
        while let next = nextNumber(bytes, offset..<range.upperBound, hasPlaces) {
            let start = next.start
            offset = next.number
            guard let number = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: offset, end: range.upperBound), end: range.upperBound) else { continue }
            let places = found.last { $0.name.isPlace }, bills = found.last { !$0.name.isPlace }
            if let reference = place(bytes, start, number, range, after: found.last, places: places)
                ?? bill(bytes, start, number, range, after: found.last, bills: bills) {
                found.append(reference)
                offset = reference.range.upperBound
            }
        }
        return found
    }

    /// The next 第, or the digits of 日程４, which some print without it: where the reference's number word begins, and its digits.
    private static func nextNumber(_ bytes: [UInt8], _ range: Range<Int>, _ hasPlaces: Bool) -> (start: Int, number: Int)? {
        let ordinal = bytes.firstOffset(of: "第", in: range)
        guard hasPlaces, let place = bytes.firstOffset(of: "日程", in: range.lowerBound..<(ordinal ?? range.upperBound)), let digit = bytes.codePoint(at: place + 6, end: range.upperBound), CodePoint.isDigit(digit.value) else {
            return ordinal.map { ($0, $0 + 3) }
        }
        return (place + 6, place + 6)
    }

    /// All names that are meant, ranges filled in.
    static func expand(_ references: [ItemReference]) -> [ItemName] {
        var names: [ItemName] = []
        for reference in references {
            if reference.closesRange, let first = names.last(where: { $0.kind == reference.name.kind }), first.number < reference.name.number,
               reference.name.number - first.number <= 300 {
                names += (first.number + 1..<reference.name.number).map { ItemName(kind: first.kind, number: $0) }
            }
            if !names.contains(reference.name) { names.append(reference.name) }
        }
        return names
    }

    // MARK: places on the schedule

    private static func place(_ bytes: [UInt8], _ start: Int, _ number: (value: Int, end: Int), _ range: Range<Int>, after last: ItemReference?,
                              places: ItemReference?) -> ItemReference? {
        guard bytes.first(of: ["号", "回", "条", "項", "期", "款"], at: number.end, end: range.upperBound) == nil else { return nil }
        var kind: String?
        var from = start
        for (word, name) in [("追加議事日程", "追加日程"), ("追加日程", "追加日程"), ("日程", "日程")] as [(StaticString, String)]
        where bytes.hasSuffix(word, in: range.lowerBound..<start) {
            kind = name
            from = start - word.utf8CodeUnitCount
            break
        }
        if kind == nil, let last, last.name.isPlace, isConnected(bytes, last.range.upperBound..<start) { kind = last.name.kind }
        guard let kind else { return nil }
        // 日程２番
        let end = number.end + (bytes.has("番", at: number.end, end: range.upperBound) ? 3 : 0)
        return ItemReference(name: ItemName(kind: kind, number: number.value), range: from..<end,
                             closesRange: places.map { $0.name.kind == kind && spansRange(bytes, $0.range.upperBound..<from) } ?? false)
    }

    // MARK: bills and petitions

    private static let kinds: [StaticString] = [
        "議員提出議案", "委員会提出議案", "委員会提出", "議員提出", "市長提出議案", "町長提出議案", "村長提出議案", "知事提出議案", "区長提出議案", "意見書案",
        "決議案", "議会議案", "会議案", "同意案", "認定案", "承認案", "推薦案", "発議案", "協議案", "議案", "請願", "陳情", "諮問", "報告", "承認", "同意", "認定",
        "発議", "発委", "選挙", "推薦", "協議", "議提", "議発", "閣法", "衆法", "参法", "議決案", "意見案", "要望書", "要望", "意見書", "決議", "議員発議", "議会発議", "付議",
    ]
    /// Kinds of one character, which need a boundary before them: 議第5号, 市第54号議案.
    private static let shortKinds: [StaticString] = ["議", "市", "町", "村", "県", "認", "報", "承", "諮", "発", "請", "陳", "同", "監", "予", "専"]

    private static func bill(_ bytes: [UInt8], _ start: Int, _ number: (value: Int, end: Int), _ range: Range<Int>, after last: ItemReference?,
                             bills: ItemReference?) -> ItemReference? {
        let mark = bytes.skipBlanks(from: number.end, end: range.upperBound)
        guard bytes.has("号", at: mark, end: range.upperBound) else { return nil }
        var end = mark + 3
        var branch = 0
        if bytes.has("の", at: end, end: range.upperBound), let part = JapaneseNumber.read(bytes, at: end + 3, end: range.upperBound), part.value < 100,
           bytes.first(of: ["件", "つ", "点", "名", "案", "議案", "番"], at: part.end, end: range.upperBound) == nil {
            branch = part.value
            end = part.end
        }
        var (kind, from) = kindBefore(bytes, start, range.lowerBound)
        if bytes.has("議案", at: end, end: range.upperBound), kind == nil || !kind!.hasSuffix("議案") {
            kind = kind == "議員提出" || kind == "委員会提出" ? kind! + "議案" : "議案"
            end += 6
        }
        if kind == nil, let last, !last.name.isPlace, isConnected(bytes, last.range.upperBound..<start) { kind = last.name.kind }
        guard let kind else { return nil }
        from = yearStart(bytes, before: from, range.lowerBound)
        var reference = ItemReference(name: ItemName(kind: kind, number: number.value, branch: branch), range: from..<end,
                                      closesRange: bills.map { $0.name.kind == kind && spansRange(bytes, $0.range.upperBound..<from) } ?? false)
        reference.others = others(bytes, after: end, range.upperBound)
        return reference
    }

    private static func kindBefore(_ bytes: [UInt8], _ start: Int, _ lower: Int) -> (String?, Int) {
        let before = lower..<start
        if let word = kinds.first(where: { bytes.hasSuffix($0, in: before) }) {
            return (word.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }, start - word.utf8CodeUnitCount)
        }
        if let word = shortKinds.first(where: { bytes.hasSuffix($0, in: before) }) {
            let from = start - word.utf8CodeUnitCount
            let isBoundary = bytes.codePoint(before: from, start: lower).map { !CodePoint.isKanji($0.value) } ?? true
            if isBoundary { return (word.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }, from) }
            if let town = initial(bytes, before: from, lower, kind: word) { return town }
        }
        return (nil, start)
    }

    /// 町議第21号, 町報第3号: the short kind behind the initial of the town or the house, and nothing before that.
    private static func initial(_ bytes: [UInt8], before offset: Int, _ lower: Int, kind: StaticString) -> (String?, Int)? {
        guard ["議", "予", "専", "認", "報", "諮", "請", "陳"].contains(where: { (word: StaticString) in bytes.has(word, at: offset) }),
              let point = bytes.codePoint(before: offset, start: lower), CodePoint.isKanji(point.value) else { return nil }
        let from = offset - point.length
        // 「６桑議第12号」 is the number of a letter.
        if let before = bytes.codePoint(before: from, start: lower), CodePoint.isKanji(before.value) || CodePoint.isDigit(before.value) { return nil }
        let word = bytes.string(from..<offset + kind.utf8CodeUnitCount)
        return ["会議", "審議", "閣議", "建議", "討議", "抗議", "争議", "動議", "広報", "会報", "官報", "公報", "情報", "速報", "時報", "週報", "月報", "年報", "日報", "通報", "警報", "申請", "要請", "公認", "確認"].contains(word) ? nil : (word, from)
    }

    /// 平成26年 before 請願第4号.
    private static func yearStart(_ bytes: [UInt8], before offset: Int, _ lower: Int) -> Int {
        for word in ["令和", "平成", "昭和"] as [StaticString] {
            guard let found = lastOffset(bytes, of: word, in: max(lower, offset - 24)..<offset),
                  let year = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: found + 6, end: offset), end: offset) else { continue }
            let rest = bytes.trimmed(year.end..<offset)
            if rest.isEmpty || (bytes.has("年", at: rest.lowerBound, end: offset) && rest.count <= 6) { return found }
        }
        return shortYear(bytes, before: offset, lower)
    }

    /// 7 before 陳情第19号, where nothing but a mark stands before it.
    private static func shortYear(_ bytes: [UInt8], before offset: Int, _ lower: Int) -> Int {
        var start = offset
        while offset - start < 2, let point = bytes.codePoint(before: start, start: lower), CodePoint.isDigit(point.value) { start -= point.length }
        guard start < offset else { return offset }
        guard let before = bytes.codePoint(before: start, start: lower) else { return start }
        return [0x3001, 0x3002, 0x20, 0x28, 0x300C, 0x0A].contains(before.value) ? start : offset
    }

    private static func lastOffset(_ bytes: [UInt8], of word: StaticString, in range: Range<Int>) -> Int? {
        var found: Int?
        var offset = range.lowerBound
        while let next = bytes.firstOffset(of: word, in: offset..<range.upperBound) { found = next; offset = next + 1 }
        return found
    }

    /// 外2件, ほか3件
    private static func others(_ bytes: [UInt8], after offset: Int, _ end: Int) -> Int {
        let window = offset..<min(end, offset + 240)
        for word in ["外", "ほか", "他"] as [StaticString] {
            guard let found = bytes.firstOffset(of: word, in: window) else { continue }
            guard let number = JapaneseNumber.read(bytes, at: found + word.utf8CodeUnitCount, end: end), bytes.has("件", at: number.end) else { continue }
            return bytes.contains("第", in: offset..<found) ? 0 : number.value
        }
        return 0
    }

    // MARK: what stands between two references

    private static let connectors: [StaticString] = ["、", "及び", "および", "並びに", "ならびに", "から", "・", "又は", "または", "と", "~", "-", ",", "から、", "まで", "まで、"]

    private static func isConnected(_ bytes: [UInt8], _ between: Range<Int>) -> Bool {
        let rest = bytes.trimmed(between)
        if rest.count > 300 { return false }
        return rest.isEmpty || connectors.contains { bytes.hasSuffix($0, in: rest) }
    }

    /// から, ~ or ないし between two references, outside quoted titles.
    private static func spansRange(_ bytes: [UInt8], _ between: Range<Int>) -> Bool {
        guard between.count <= 600 else { return false }
        var offset = between.lowerBound, depth = 0
        while let found = bytes.codePoint(at: offset, end: between.upperBound) {
            if found.value == 0x300C { depth += 1 }
            if found.value == 0x300D { depth -= 1 }
            if depth <= 0, bytes.first(of: ["から", "~", "ないし", "乃至"], at: offset, end: between.upperBound) != nil { return true }
            offset += found.length
        }
        return false
    }
}
