import SourceText

/// What a line may print before its label: what the words below are, the name of the field that they stand in, a number or a time.
extension LabelReader {
    /// 「Ｑ　山川委員」, 「要望　山川委員」 alone on a line: what the words below are, before the speaker.
    static func turnEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard end - start <= 60, let word = bytes.first(of: ["Q", "Ｑ", "A", "Ａ", "問", "答弁", "答", "要望", "意見", "質問", "回答"], at: start, end: end) else { return nil }
        let after = bytes.skipBlanks(from: start + word.utf8CodeUnitCount, end: end)
        return after > start + word.utf8CodeUnitCount && Offices.ending(bytes, after..<end) != nil ? after : nil
    }

    /// ○質問　西野太郎議員「…」, ○答弁　町長: behind the mark what is done, and then who does it.
    static func actEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let word = bytes.first(of: ["再質問", "再答弁", "質問", "答弁", "質疑", "回答", "要望"], at: start, end: end), case let after = bytes.skipBlanks(from: start + word.utf8CodeUnitCount, end: end),
              after > start + word.utf8CodeUnitCount, after < end else { return nil }
        var stop = after
        while let found = bytes.codePoint(at: stop, end: min(end, after + 60)), bytes.blankLength(at: stop, end: end) == nil, bytes.first(of: ["「", "（", "(", "：", ":"], at: stop, end: end) == nil { stop += found.length }
        return Offices.ending(bytes, after..<stop) != nil ? after : nil
    }

    /// ８　会議の内容会長（北山一郎君）　…: the name of the field that the first words stand in, nothing between it and the label.
    static func fieldEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let word = bytes.first(of: ["会議の内容", "会議の経過", "会議の概要", "会議内容", "会議経過", "議事の内容", "議事の経過", "議事内容", "議事経過", "審議の内容", "審議内容"], at: start, end: end) else { return nil }
        let after = start + word.utf8CodeUnitCount
        guard after < end, let open = (["（", "("] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: after..<min(end, after + 60)) }).first, Offices.ending(bytes, after..<open) != nil else { return nil }
        return after
    }

    /// 00:01:23, [00:01:23], （1:23）, and 10:02 before a blank: the time at which a transcript has the words.
    static func timeCodeEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard start + 4 < end, (0x30...0x39).contains(bytes[start]) || bytes[start] == 0x5B || bytes[start] == 0x28 || bytes[start] == 0xEF else { return nil }
        let open = bytes.first(of: ["[", "(", "（", "［"], at: start, end: end)
        var offset = start + (open?.utf8CodeUnitCount ?? 0), parts = 0
        while true {
            let first = offset
            while offset < end, offset < first + 2, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
            guard offset > first, parts == 0 || offset == first + 2 else { return nil }
            parts += 1
            guard parts < 3, offset < end, bytes[offset] == 0x3A else { break }
            offset += 1
        }
        guard parts >= 2 else { return nil }
        if open != nil {
            guard let close = bytes.first(of: ["]", ")", "）", "］"], at: offset, end: end) else { return nil }
            offset += close.utf8CodeUnitCount
        }
        let after = bytes.skipBlanks(from: offset, end: end)
        return open != nil || parts == 3 || after > offset || after == end ? after : nil
    }

    /// 「12⇥北山議長⇥…」: a column that counts the speeches.
    static func columnEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        var offset = start
        while offset < end, offset < start + 6, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
        guard offset > start, offset < end, bytes[offset] == 0x09 else { return nil }
        let after = bytes.skipBlanks(from: offset, end: end)
        return after < end ? after : nil
    }

    /// 「001 」 before 議長（北山一郎君）, 「2: 」 before ◯企画課長: systems count the speeches.
    static func runningNumberEnd(_ bytes: [UInt8], at start: Int, end: Int, takesColon: Bool = false) -> Int? {
        guard let first = bytes.codePoint(at: start, end: end), CodePoint.isDigit(first.value) else { return nil }
        var offset = start
        while let found = bytes.codePoint(at: offset, end: end), CodePoint.isDigit(found.value), offset < start + 15 { offset += found.length }
        if takesColon, let colon = bytes.first(of: [":", "："], at: offset, end: end) { offset += colon.utf8CodeUnitCount }
        let after = bytes.skipBlanks(from: offset, end: end)
        return after > offset && after < end ? after : nil
    }

    /// 10203【財政課長】: the number with which a system counts every speech touches the bracket.
    static func countEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard start < end, (0x30...0x39).contains(bytes[start]) else { return nil }
        var offset = start
        while offset < end, (0x30...0x39).contains(bytes[offset]), offset < start + 8 { offset += 1 }
        return bytes.has("【", at: offset, end: end) ? offset : nil
    }

    /// 「１．」 before a word.
    static func numberEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let first = bytes.codePoint(at: start, end: end), CodePoint.isDigit(first.value),
              let point = bytes.first(of: ["．", "."], at: start + first.length, end: end) else { return nil }
        let after = bytes.skipBlanks(from: start + first.length + point.utf8CodeUnitCount, end: end)
        guard after < end, let next = bytes.codePoint(at: after, end: end), next.value > 0x2FFF else { return nil }
        return after
    }
}
