import SourceText

/// Numbers of points as speakers say and secretariats print them: 2点目, 二問目, 三つ目, 第二に, ③, (4), (ア).
enum PointOrdinal {
    /// The number right before 点目, 問目, つ目 …; nil when none stands there or it is no ordinal of a point.
    static func number(_ bytes: [UInt8], before end: Int, start: Int) -> Int? {
        var begin = end
        for _ in 0..<3 {
            guard let found = bytes.codePoint(before: begin, start: start), CodePoint.isDigit(found.value) || CodePoint.isKanjiDigit(found.value) else { break }
            begin -= found.length
        }
        guard begin < end, let read = JapaneseNumber.read(bytes, at: begin, end: end), read.end == end, (1...199).contains(read.value) else { return nil }
        return read.value
    }

    /// The count in 「3点お伺いします」「二つの御質問」「7点にわたるご質問」, looked for in the words before the asking word.
    static func count(_ bytes: [UInt8], before end: Int, start: Int) -> Int? {
        let from = max(start, end - 48)
        for unit: StaticString in ["点", "問", "つ", "件", "項目"] {
            var offset = from
            while let found = bytes.firstOffset(of: unit, in: offset..<end) {
                let after = found + unit.utf8CodeUnitCount
                offset = after
                if bytes.has("目", at: after) { continue }
                if let value = number(bytes, before: found, start: start), value <= 60 { return value }
            }
        }
        return nil
    }

    /// The number of a mark that opens a passage: ①, (1), 1., 第二に, 一つは, (ア), ア、.
    static func mark(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let first = bytes.codePoint(at: start, end: end) else { return nil }
        if (0x2460...0x2473).contains(first.value) { return Int(first.value - 0x245F) }
        if first.value == 0x28 { return bracketed(bytes, at: start + 1, end: end) }
        if first.value == 0x7B2C { return spoken(bytes, at: start + 3, end: end) }
        // Most sentences begin with a kana or a kanji that begins none of what follows.
        if CodePoint.isHiragana(first.value) { return nil }
        if first.value == 0x8CEA, let named = named(bytes, at: start, end: end) { return named } // 質
        if let read = JapaneseNumber.read(bytes, at: start, end: end), (1...60).contains(read.value) {
            if bytes.has("つは", at: read.end, end: end) || bytes.has("つには", at: read.end, end: end) { return read.value }
            if bytes.first(of: [".", "、", "番、", "番目"], at: read.end, end: end) != nil, read.end - start <= 6, !isSeat(bytes, at: read.end, end: end) { return read.value }
        }
        return letter(bytes, at: start, end: end)
    }

    /// 2 in 「質問の２、」 「質問２につきましては」.
    private static func named(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let word = bytes.first(of: ["質問の", "質問事項の", "質問事項", "質問項目の", "質問項目", "質問"], at: start, end: end),
              let read = JapaneseNumber.read(bytes, at: start + word.utf8CodeUnitCount, end: end), (1...60).contains(read.value),
              bytes.first(of: ["、", "につきまして", "について", "に関して", "は、", "です", "でございます", "であります", "。"], at: read.end, end: end) != nil else { return nil }
        return read.value
    }

    /// The place of a letter that opens a passage: ア、, (ア), アといたしまして, and of an answer アの…について.
    static func letter(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let first = bytes.codePoint(at: start, end: end) else { return nil }
        if first.value == 0x28 { return letterInBrackets(bytes, at: start + 1, end: end) }
        guard let number = kana(first.value) else { return nil }
        let rest = start + first.length
        if bytes.first(of: ["、", ".", ")", "といたしまして", "としまして", "として、", "は、", "につ", "ですが", "でございますが", "でありますが"], at: rest, end: end) != nil { return number }
        // 「ア　夜間の使用は」, and not 「ア ン ケ ー ト」.
        if bytes.has(" ", at: rest, end: end), let next = bytes.codePoint(at: bytes.skipBlanks(from: rest, end: end), end: end) { return CodePoint.isKatakana(next.value) ? nil : number }
        // 「コの字に並べた机」 is no tenth point.
        let names = bytes.has("の", at: rest, end: end) && number <= 7 && bytes.containsAny(["について", "につきまして", "に関して"], in: rest..<min(end, rest + 150))
        return names ? number : nil
    }

    /// 「4番、西野次郎議員の御質問に」: a seat of the house, no number of a point.
    private static func isSeat(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
        bytes.has("番、", at: offset, end: end) && bytes.containsAny(["議員", "委員"], in: offset..<min(end, offset + 48))
    }

    /// 「2番、北山です。」 with which a member begins.
    static func isOwnSeat(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let read = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound), bytes.has("番", at: read.end, end: range.upperBound) else { return false }
        let start = read.end + (bytes.has("番、", at: read.end, end: range.upperBound) ? 6 : 3)
        guard let end = (["です。", "でございます。", "であります。"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }), case let name = start..<range.upperBound - end.utf8CodeUnitCount, name.lowerBound < name.upperBound else { return false }
        return bytes.codePointCount(in: name) <= 10 && !bytes.containsAny(["について", "の", "は", "を", "、"], in: name)
    }

    private static func bracketed(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        if let read = JapaneseNumber.read(bytes, at: start, end: end), bytes.has(")", at: read.end, end: end), (1...60).contains(read.value) { return read.value }
        return letterInBrackets(bytes, at: start, end: end)
    }

    private static func letterInBrackets(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let letter = bytes.codePoint(at: start, end: end), bytes.has(")", at: start + letter.length, end: end) else { return nil }
        return kana(letter.value)
    }

    /// 第二に, 第二は, 第2点は, 第三の質問.
    private static func spoken(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let read = JapaneseNumber.read(bytes, at: start, end: end), (1...60).contains(read.value),
              bytes.first(of: ["に、", "に", "は、", "点", "問", "の質問", "のご質問"], at: read.end, end: end) != nil else { return nil }
        return read.value
    }

    /// ア is 1, イ is 2 …
    private static func kana(_ value: UInt32) -> Int? {
        guard (0x30A2...0x30B3).contains(value) else { return nil }
        return [0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3].firstIndex(of: value).map { $0 + 1 }
    }
}
