import SourceText

/// Lines that only separate: ────, ＝＝＝, ――――◇―――――, 以上 at the end.
enum Separators {
    static func isRule(_ value: UInt32) -> Bool {
        switch value {
        // ─ ━ ― — – － = ＝ - * _ ＿ ～ 〜 ~ … ・ ･
        case 0x2500...0x2503, 0x2015, 0x2014, 0x2013, 0xFF0D, 0x3D, 0xFF1D, 0x2D, 0x2A, 0x5F, 0xFF3F, 0xFF5E, 0x301C, 0x7E, 0x2026, 0x30FB,
             0xFF65, 0x2212, 0xFF0A: true
        default: false
        }
    }

    private static func isOrnament(_ value: UInt32) -> Bool {
        switch value {
        case 0x7C, 0x25C7, 0x25C6, 0x25CB, 0x25CF, 0x3007, 0x25EF, 0x2606, 0x2605, 0x25CE,
             // half of a ruling that was lost
             0xFFFD: true
        default: false
        }
    }

    static func isSeparator(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if isEndMark(bytes, range) || isDayMark(bytes, range) { return true }
        var rules = 0, lines = 0, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if isRule(found.value) { rules += 1; lines += isLine(found.value) ? 1 : 0 } else if !isOrnament(found.value), !CodePoint.isBlank(found.value) { return false }
            offset += found.length
        }
        // Two are what the width of a page left of a ruling.
        return rules >= 3 || lines >= 2
    }

    /// ─ ━ ― —
    private static func isLine(_ value: UInt32) -> Bool { (0x2500...0x2503).contains(value) || value == 0x2015 || value == 0x2014 }

    /// 発言者 | 発言内容: the first row of a table of speeches.
    static func isTableHead(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 60, bytes.contains("発", in: range), bytes.contains("言", in: range), bytes.containsAny(["者", "氏"], in: range) else { return false }
        let words = bytes.stringWithoutBlanks(range).filter { !"|｜│".contains($0) }
        return ["発言者発言内容", "発言者内容", "発言者発言", "発言者発言要旨", "発言者発言の要旨", "発言者意見等", "発言者議事内容", "氏名発言内容"].contains(words)
    }

    /// 第２日目　９月17日（水）: below it stands what was said on another day.
    private static func isDayMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 90, bytes.contains("日目", in: range) else { return false }
        let words = bytes.withoutBlanks(range)
        var start = 0
        while let word = words.first(of: ["（", "(", "【", "〔", "◎", "○", "第"], at: start) { start += word.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(words, at: start), words.has("日目", at: number.end) else { return false }
        let rest = number.end + 6..<words.count
        if rest.isEmpty || rest.count == 3 && words.first(of: ["）", "】", "〕"], at: rest.lowerBound) != nil { return true }
        return Readings.dates(words, rest).first.map { date in
            date.reading.day != nil && date.range.lowerBound <= rest.lowerBound + 3 && words.codePointCount(in: date.range.upperBound..<words.count) <= 5
        } ?? false
    }

    /// 以上, （以上）, 以　上
    private static func isEndMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 24, bytes.contains("以", in: range) else { return false }
        let word = bytes.stringWithoutBlanks(range)
        return word == "以上" || word == "（以上）" || word == "(以上)" || word == "－以上－"
    }
}
