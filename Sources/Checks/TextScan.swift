import Minutes
import SourceText

/// One look over the whole text, shared by every rule that is about words and characters.
struct TextScan {
    /// Characters that no reader can trust: U+FFFD, 〓, a run of ■ or ？.
    private(set) var damaged: [Span] = []
    /// ㈱, Kangxi radicals, private-use characters.
    private(set) var compatibility: [Span] = []
    /// 午後13時
    private(set) var mixedClocks: [(reading: TimeReading, span: Span)] = []
    /// 「意義なし」 where an objection is meant.
    private(set) var misspeltObjections: [Span] = []
    /// 議案第12号, 第12号議案: the number and the place behind the mention.
    private(set) var bills: [(number: Int, span: Span)] = []
    /// 議題第49号: perhaps a bill under a wrong word.
    private(set) var topics: [(number: Int, span: Span)] = []
    /// 会議時間 1時間10分, in minutes.
    private(set) var durations: [(minutes: Int, span: Span)] = []
    /// 3丁目21番, 123番地: from the first number to the last word.
    private(set) var addresses: [Span] = []
    /// A telephone number behind 電話 or 携帯.
    private(set) var phones: [Span] = []
    private(set) var mails: [Span] = []
    /// 協カ with a katakana カ, 1O2 with a letter, and what was probably meant.
    private(set) var lookalikes: [(span: Span, meant: String)] = []
    /// 計, 合計 at the beginning of a line.
    private(set) var totals: [Span] = []
    /// For each word, by its number, where the minutes use it, in order.
    private var words = [[Span]](repeating: [], count: Word.allCases.count)
    /// Speeches in which a bracket stays open, by index, with the place of the bracket.
    private(set) var unclosed: [(speech: Int, span: Span)] = []

    /// Words whose mere presence matters to a rule.
    enum Word: Int, CaseIterable, Sendable {
        case reconvened, urged, excluded, adjourned, secret, summary, written, holiday, lot, scheduleChanged, added, delegated, postponed, quorum
        case closed, struck, signer, witness, petitioner, pupil, declared, rounded, extended

        var patterns: [String] {
            switch self {
            case .reconvened: ["再招集"]
            case .urged: ["出席催告", "出席を催告", "出席の催告"]
            case .excluded: ["除斥"]
            case .adjourned: ["流会"]
            case .secret: ["秘密会"]
            case .summary: ["要点記録", "議事要旨", "会議要旨", "議事概要", "会議概要", "要点筆記", "会議結果", "発言要旨"]
            case .written: ["書面会議", "書面開催", "書面審議", "書面による開催"]
            case .holiday: ["休日議会", "日曜議会", "土曜議会", "休日に議会"]
            case .lot: ["くじ", "抽せん", "抽選"]
            case .scheduleChanged: ["日程変更", "日程の変更", "日程を変更", "順序を変更", "順序変更", "繰り上げ", "日程の順序"]
            case .added: ["追加日程", "日程に追加", "日程追加", "議題に追加", "追加議案", "緊急動議", "議題とする"]
            case .delegated: ["担当から", "担当課長から", "担当より", "課長から", "部長から"]
            case .postponed: ["延会", "継続審議", "次回に", "次回へ", "持ち越し", "時間の都合"]
            case .closed: ["非公開"]
            case .struck: ["取消", "取り消"]
            case .signer: ["署名議員", "署名委員", "署名人", "署名者"]
            case .witness: ["立会人"]
            case .petitioner: ["請願者", "陳情者", "請願人", "陳情人"]
            case .pupil: ["年生の", "児童の", "生徒の", "歳の"]
            case .declared: ["可決されました", "可決いたしました", "可決しました", "否決されました", "否決いたしました", "否決しました", "可決することに決", "否決することに決"]
            case .rounded: ["四捨五入", "端数", "再掲"]
            case .extended: ["閉会中", "会期延長", "会期の延長", "会期を延長"]
            case .quorum: ["定足数", "会議は成立", "会議が成立", "成立しており", "成立いたし", "成立を報告", "過半数に達し", "半数以上の出席", "過半数の出席"]
            }
        }
    }

    private enum Special {
        static let afternoon = 1000, morning = 1001, objection = 1002, billBefore = 1003, billAfter = 1004, topic = 1005, duration = 1006
        static let block = 1007, lot = 1008, phone = 1009, total = 1010, lookalike = 2000
    }

    private static let patterns: [(pattern: String, id: Int)] =
        Word.allCases.flatMap { word in word.patterns.map { (pattern: $0, id: word.rawValue) } }
            + [("午後", Special.afternoon), ("午前", Special.morning), ("議案第", Special.billBefore), ("号議案", Special.billAfter), ("議題", Special.topic), ("会議時間", Special.duration)]
            + [("丁目", Special.block), ("番地", Special.lot), ("電話", Special.phone), ("携帯", Special.phone), ("計", Special.total), ("合計", Special.total), ("総計", Special.total)]
            + Lookalikes.pairs.enumerated().map { ($1.printed, Special.lookalike + $0) }
            + ["意義なし", "異義なし", "意義ありませんか", "異義ありませんか", "意義ございませんか", "異義ございませんか", "意義はありませんか",
               "異義はありませんか", "意義なく", "異義なく", "異義のない", "異義あり", "意義はございませんか", "異義はございませんか"].map { ($0, Special.objection) }

    private static let table = MarkerTable(patterns)

    /// For each code point from U+3000 to U+9FFF whether a word begins with it: most do not, and asking costs more than looking.
    private static let beginnings: [Bool] = {
        var marks = [Bool](repeating: false, count: 0x7000)
        for pattern in patterns { if let first = pattern.pattern.unicodeScalars.first, (0x3000..<0xA000).contains(first.value) { marks[Int(first.value) - 0x3000] = true } }
        return marks
    }()

    init(_ bytes: [UInt8], _ record: Record) {
        var brackets = Brackets(record.speeches)
        // The bytes are read without a test of bounds for each: this is the one look at all of them.
        bytes.withUnsafeBufferPointer { raw in
            TextScan.beginnings.withUnsafeBufferPointer { look(bytes, raw, beginnings: $0, &brackets) }
        }
        brackets.finish()
        unclosed = brackets.open
    }

    private mutating func look(_ bytes: [UInt8], _ raw: UnsafeBufferPointer<UInt8>, beginnings: UnsafeBufferPointer<Bool>, _ brackets: inout Brackets) {
        let end = raw.count, table = TextScan.table
        var offset = 0
        while true {
            offset = TextScan.skipped(raw, from: offset, beginnings)
            guard offset < end else { return }
            let byte = raw[offset]
            if byte < 0x80 {
                if byte >= 0x3F { ascii(byte, bytes, offset) }
                offset += 1
                continue
            }
            if byte >= 0xE3, byte <= 0xE9, offset + 2 < end {
                let place = (Int(byte) & 0x0F) << 12 | (Int(raw[offset + 1]) & 0x3F) << 6 | Int(raw[offset + 2]) & 0x3F
                if beginnings[place - 0x3000] {
                    if let match = table.match(bytes, at: offset, end: end) { take(match.id, offset..<match.end, bytes); offset = match.end; continue }
                } else if byte == 0xE3, raw[offset + 1] == 0x80 || raw[offset + 1] >= 0x84, let step = mark(bytes, offset, &brackets) { offset += step; continue }
                offset += 3
                continue
            }
            offset += rare(bytes, offset, byte, &brackets)
        }
    }

    /// The first offset that holds neither kana nor kanji, or one with which a word begins: most of every text is skipped here.
    private static func skipped(_ raw: UnsafeBufferPointer<UInt8>, from start: Int, _ beginnings: UnsafeBufferPointer<Bool>) -> Int {
        var offset = start
        while offset &+ 2 < raw.count {
            let byte = raw[offset], second = raw[offset &+ 1]
            guard byte > 0xE3 && byte <= 0xE9 || byte == 0xE3 && second > 0x80 && second < 0x84,
                  !beginnings[(Int(byte) & 0x0F) << 12 &+ (Int(second) & 0x3F) << 6 &+ Int(raw[offset &+ 2]) & 0x3F &- 0x3000] else { break }
            offset &+= 3
        }
        return offset
    }

    /// U+3000–30FF without kana, and U+3100–33FF: brackets, 〓, ㈱.
    private mutating func mark(_ bytes: [UInt8], _ offset: Int, _ brackets: inout Brackets) -> Int? {
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x80, 0x93): damage(offset..<offset + 3); return 3
        case (0x80, 0x8C), (0x80, 0x8E): brackets.opens(offset); return 3
        case (0x80, 0x8D), (0x80, 0x8F): brackets.closes(offset); return 3
        case (0x88, 0x80...0xBF), (0x89, 0x80...0x83), (0x8A, 0x80...0xB0), (0x8C...0x8F, _): compatibility.append(Span(offset, offset + 3)); return 3
        case (0x80, _): return 3
        default: return nil
        }
    }

    private mutating func rare(_ bytes: [UInt8], _ offset: Int, _ byte: UInt8, _ brackets: inout Brackets) -> Int {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(offset + length, bytes.count)
        switch byte {
        case 0xEF where bytes.has("\u{FFFD}", at: offset): damage(offset..<end)
        case 0xEF where bytes.has("？", at: offset), 0xE2 where bytes.has("■", at: offset): run(bytes, offset)
        case 0xEE: compatibility.append(Span(offset, end))
        case 0xEF where Lookalikes.isLetterAmongWideDigits(bytes, offset): lookalikes.append((Span(offset, end), "０か１"))
        case 0xEF where offset + 1 < bytes.count && bytes[offset + 1] < 0xA4: compatibility.append(Span(offset, end))
        case 0xE2 where KangxiRadicals.isRadical(bytes, at: offset): compatibility.append(Span(offset, end))
        default: break
        }
        return length
    }

    /// Letters among digits, and addresses of mail.
    private mutating func ascii(_ byte: UInt8, _ bytes: [UInt8], _ offset: Int) {
        switch byte {
        case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"):
            if Lookalikes.isAmongDigits(bytes, offset) { lookalikes.append((Span(offset, offset + 1), byte | 0x20 == UInt8(ascii: "o") ? "0" : "1")) }
        case UInt8(ascii: "@"): PlaceReader.mail(bytes, offset).map { mails.append($0) }
        case UInt8(ascii: "?"): if TextScan.standsForKanji(bytes, offset) { damage(offset..<offset + 1) }
        default: break
        }
    }

    /// 「５番　?岡友紀君」: no question ends where a word begins.
    private static func standsForKanji(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard let next = bytes.codePoint(at: offset + 1), CodePoint.isKanji(next.value) else { return false }
        return bytes.codePoint(before: offset).map { CodePoint.isBlank($0.value) || $0.value == 0x0A } ?? true
    }

    /// A word with nothing but blanks before it in its line, and a blank, a colon or a digit behind.
    private static func isAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset > 0, bytes[offset - 1] != 0x0A {
            if bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 { offset -= 1; continue }
            guard offset >= 3, bytes.has("　", at: offset - 3) else { return false }
            offset -= 3
        }
        guard let next = bytes.codePoint(at: range.upperBound) else { return false }
        return next.value == 0x20 || next.value == 0x09 || next.value == 0x3000 || next.value == 0xFF1A || CodePoint.isDigit(next.value)
    }

    /// Touching damage is one passage.
    private mutating func damage(_ range: Range<Int>) {
        if let last = damaged.indices.last, damaged[last].end == range.lowerBound { damaged[last].end = range.upperBound } else { damaged.append(Span(range)) }
    }

    /// Three or more of the same: a lone ？ or ■ is a question or a bullet.
    private mutating func run(_ bytes: [UInt8], _ offset: Int) {
        if let last = damaged.last, last.end > offset { return }
        var end = offset
        while end + 3 <= bytes.count, bytes[end] == bytes[offset], bytes[end + 1] == bytes[offset + 1], bytes[end + 2] == bytes[offset + 2] { end += 3 }
        if end - offset >= 9 { damage(offset..<end) }
    }

    private mutating func take(_ id: Int, _ range: Range<Int>, _ bytes: [UInt8]) {
        switch id {
        case Special.afternoon, Special.morning:
            if let reading = TimeReader.read(bytes, at: range.lowerBound, end: min(bytes.count, range.upperBound + 40)), reading.mixesClocks {
                mixedClocks.append((reading, Span(reading.range)))
            }
        case Special.objection: misspeltObjections.append(Span(range))
        case Special.billBefore:
            if let number = JapaneseNumber.read(bytes, at: range.upperBound), bytes.has("号", at: number.end) {
                bills.append((number.value, Span(range.lowerBound, number.end + 3)))
            }
        case Special.billAfter:
            if let number = TextScan.number(before: range.lowerBound, bytes) { bills.append((number.value, Span(number.start, range.upperBound))) }
        case Special.topic:
            let start = bytes.has("第", at: range.upperBound) ? range.upperBound + 3 : range.upperBound
            if let number = JapaneseNumber.read(bytes, at: start), bytes.has("号", at: number.end) { topics.append((number.value, Span(range.lowerBound, number.end + 3))) }
        case Special.duration: TextScan.duration(bytes, range).map { durations.append($0) }
        case Special.block: PlaceReader.block(bytes, range).map { addresses.append($0) }
        case Special.lot: PlaceReader.lot(bytes, range).map { addresses.append($0) }
        case Special.phone: PlaceReader.phone(bytes, range).map { phones.append($0) }
        case Special.total: if TextScan.isAlone(bytes, range) { totals.append(Span(range)) }
        case Special.lookalike...: Lookalikes.meant(id - Special.lookalike, bytes, range).map { lookalikes.append((Span(range), $0)) }
        default: words[id].append(Span(range))
        }
    }

    /// The number of 第12 that ends right before the offset.
    private static func number(before end: Int, _ bytes: [UInt8]) -> (value: Int, start: Int)? {
        var start = end
        while let found = bytes.codePoint(before: start, start: max(0, end - 30)), CodePoint.isDigit(found.value) || CodePoint.isKanjiDigit(found.value) { start -= found.length }
        guard start < end, bytes.has("第", at: start - 3), let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end else { return nil }
        return (number.value, start - 3)
    }

    /// 1時間10分 or 40分 behind the word.
    private static func duration(_ bytes: [UInt8], _ word: Range<Int>) -> (minutes: Int, span: Span)? {
        var offset = bytes.skipBlanks(from: word.upperBound, end: bytes.count)
        if let colon = bytes.first(of: ["：", ":"], at: offset) { offset = bytes.skipBlanks(from: offset + colon.utf8CodeUnitCount, end: bytes.count) }
        var minutes = 0, end = offset
        if let hours = JapaneseNumber.read(bytes, at: offset), bytes.has("時間", at: hours.end), hours.value < 30 {
            minutes = hours.value * 60
            end = hours.end + 6
            if bytes.has("半", at: end) { return (minutes + 30, Span(word.lowerBound, end + 3)) }
        }
        if let rest = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: end, end: bytes.count)), bytes.has("分", at: rest.end), rest.value < 600 {
            minutes += rest.value
            end = rest.end + 3
        }
        return end > offset ? (minutes, Span(word.lowerBound, end)) : nil
    }

    func places(of word: Word) -> [Span] { words[word.rawValue] }
    func has(_ word: Word) -> Bool { !words[word.rawValue].isEmpty }
}

/// Follows 「」『』 through the speeches. Brackets of the header and of scenes are not counted.
private struct Brackets {
    private let speeches: [Speech]
    private var index = 0
    private var depth: [Int] = []
    private(set) var open: [(speech: Int, span: Span)] = []

    init(_ speeches: [Speech]) { self.speeches = speeches }

    private mutating func move(to offset: Int) -> Bool {
        while index < speeches.count, speeches[index].span.end <= offset { close() }
        return index < speeches.count && speeches[index].labelSpan.end <= offset
    }

    private mutating func close() {
        if let first = depth.first { open.append((index, Span(first, first + 3))) }
        depth = []
        index += 1
    }

    mutating func opens(_ offset: Int) { if move(to: offset) { depth.append(offset) } }
    mutating func closes(_ offset: Int) { if move(to: offset), !depth.isEmpty { depth.removeLast() } }
    mutating func finish() { while index < speeches.count { close() } }
}
