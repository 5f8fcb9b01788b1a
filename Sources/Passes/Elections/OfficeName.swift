import SourceText

/// The office that an election fills, and how many of it.
enum OfficeName {
    /// 議長選挙, 選挙管理委員4人の選挙について, 内閣総理大臣の指名
    static func inTitle(_ bytes: [UInt8]) -> (office: String, seats: Int?)? {
        let all = 0..<bytes.count
        for word in ["の選挙", "選挙", "の互選", "互選"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: all), bytes.first(of: ["管理", "区", "人", "公報", "運動", "期日"], at: end + word.utf8CodeUnitCount) == nil else { continue }
            return cleaned(bytes, 0..<end)
        }
        if bytes.hasSuffix("の指名", in: all) { return cleaned(bytes, 0..<bytes.count - 9) }
        // 選挙管理委員の選挙: the first 選挙 is part of the office.
        if let end = lastOffset(bytes, "選挙", all), end > 0 { return cleaned(bytes, 0..<(bytes.hasSuffix("の", in: 0..<end) ? end - 3 : end)) }
        return nil
    }

    /// 「日程第一、議長の選挙を行います」
    static func announced(_ bytes: [UInt8], _ range: Range<Int>) -> (office: String, seats: Int?)? {
        for word in ["の選挙を行います", "の選挙を行う", "選挙を行います", "の選挙に入ります", "の互選を行います", "の互選を行う", "の指名を行います"] as [StaticString] {
            guard let end = lastOffset(bytes, word, range) else { continue }
            var start = end
            while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x3002, !CodePoint.isBlank(point.value) { start -= point.length }
            return end - start >= 6 ? cleaned(bytes, start..<end) : nil
        }
        // 「選挙第１号、副議長選挙。」
        guard range.count <= 75, let tail = (["の選挙。", "選挙。", "の互選。"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range) }) else { return nil }
        let office = range.lowerBound..<range.upperBound - tail.utf8CodeUnitCount
        return (["長", "員", "理事", "監事"] as [StaticString]).contains { bytes.hasSuffix($0, in: office) } ? cleaned(bytes, office) : nil
    }

    /// 「議長に当選されました」
    static func elected(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard let end = (["に当選", "の当選人", "に互選さ"] as [StaticString]).compactMap({ bytes.firstOffset(of: $0, in: range) }).min() else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x304C, point.value != 0x3092, !CodePoint.isBlank(point.value) {
            start -= point.length
        }
        return end - start >= 6 && end - start <= 90 ? bytes.string(start..<end) : nil
    }

    /// 「よって、委員長に北山一郎委員が当選されました」: the office before the name.
    static func before(_ name: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard name.lowerBound > range.lowerBound, name.lowerBound <= range.upperBound, let particle = (["には", "に"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range.lowerBound..<name.lowerBound) }) else { return nil }
        let end = name.lowerBound - particle.utf8CodeUnitCount
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isKanji(point.value) { start -= point.length }
        let isOffice = (["長", "員", "理事", "監事", "代理者"] as [StaticString]).contains { bytes.hasSuffix($0, in: start..<end) }
        return isOffice && end - start >= 6 && end - start <= 60 ? bytes.string(start..<end) : nil
    }

    /// 「総務委員長に北山一郎君を指名いたします」
    static func nominated(_ bytes: [UInt8], _ range: Range<Int>) -> (office: String, names: [PersonNames.Found])? {
        guard bytes.containsAny(["を指名いた", "指名いたします", "を指名し"], in: range), !bytes.containsAny(["署名", "立会人", "お手元", "名簿"], in: range) else { return nil }
        let names = PersonNames.all(bytes, range)
        guard let first = names.first, givenTo(first, bytes, range) != nil else { return nil }
        // 「委員に西野花子君を、予備員に南川次郎君を、それぞれ指名いたします」: nobody is elected to the office of another alone.
        return (names.compactMap { givenTo($0, bytes, range) }.joined(separator: "・"), names)
    }

    /// 監査委員 right before 「に西野花子君」; nil where the name stands in a row behind another.
    private static func givenTo(_ name: PersonNames.Found, _ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard bytes.hasSuffix("に", in: range.lowerBound..<name.range.lowerBound) else { return nil }
        let end = name.range.lowerBound - 3
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x3002, !CodePoint.isBlank(point.value) { start -= point.length }
        return end > start ? bytes.string(start..<end) : nil
    }

    /// The names in 「委員長には北山一郎委員をご指名申し上げます」; tellers and signers are no candidates.
    static func nominees(_ bytes: [UInt8], _ range: Range<Int>) -> [PersonNames.Found]? {
        guard bytes.containsAny(["指名申し上げ", "を指名いた", "をご指名", "を御指名", "指名したいと", "を指名し"], in: range),
              !bytes.containsAny(["署名", "立会人", "名簿", "発言"], in: range) else { return nil }
        let names = PersonNames.all(bytes, range, withMembers: true)
        return names.isEmpty ? nil : names
    }

    /// 2 for 「選挙する人数は２人です」, 「選挙すべき議員の数は２人であります」
    static func seats(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        for word in ["選挙する", "選挙すべき", "選挙される", "選出する", "選出すべき", "選挙の人数", "選挙人数"] as [StaticString] {
            guard let start = bytes.firstOffset(of: word, in: range) else { continue }
            var position = start + word.utf8CodeUnitCount
            while let link = bytes.first(of: ["議員", "委員", "補充員", "人数", "人員", "定数", "の", "数", "は", "、", "それぞれ", "各"], at: position, end: range.upperBound) { position += link.utf8CodeUnitCount }
            if let number = JapaneseNumber.read(bytes, at: position, end: range.upperBound), bytes.first(of: ["人", "名"], at: number.end, end: range.upperBound) != nil { return number.value }
        }
        return nil
    }

    /// 4 for 「以上の4名が…当選」
    static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        for word in ["名が", "人が", "名の", "人の", "名を", "人を"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: range) else { continue }
            var start = end
            while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            if start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end { return number.value }
        }
        return nil
    }

    /// Without 日程第4, 次に and 4名.
    private static func cleaned(_ bytes: [UInt8], _ range: Range<Int>) -> (office: String, seats: Int?)? {
        var words = bytes.trimmed(range)
        for cut in ["により", "よりまして", "に基づき", "引き続いて", "ただいまから"] as [StaticString] {
            if let found = lastOffset(bytes, cut, words), found + cut.utf8CodeUnitCount < words.upperBound { words = bytes.trimmed(found + cut.utf8CodeUnitCount..<words.upperBound) }
        }
        if let reference = ItemReferences.read(bytes, words).last(where: { $0.range.upperBound < words.upperBound }) { words = bytes.trimmed(reference.range.upperBound..<words.upperBound) }
        while let opening = bytes.first(of: ["次に", "これより", "ただいまから", "、", "欠員となりました", "・", "第", "○", "本日の"], at: words.lowerBound, end: words.upperBound) {
            words = bytes.trimmed(words.lowerBound + opening.utf8CodeUnitCount..<words.upperBound)
        }
        for tail in ["の補欠", "補欠"] as [StaticString] where bytes.hasSuffix(tail, in: words) { words = words.lowerBound..<words.upperBound - tail.utf8CodeUnitCount }
        var seats: Int?
        for unit in ["各一名", "名", "人"] as [StaticString] where bytes.hasSuffix(unit, in: words) {
            let end = words.upperBound - unit.utf8CodeUnitCount
            var start = end
            while let point = bytes.codePoint(before: start, start: words.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            if start < end { seats = JapaneseNumber.read(bytes, at: start, end: end)?.value; words = bytes.trimmed(words.lowerBound..<start) }
            break
        }
        guard words.count >= 6, words.count <= 120 else { return nil }
        return (bytes.stringWithoutBlanks(words), seats)
    }

    private static func lastOffset(_ bytes: [UInt8], _ word: StaticString, _ range: Range<Int>) -> Int? {
        var found: Int?
        var offset = range.lowerBound
        while offset < range.upperBound, let next = bytes.firstOffset(of: word, in: offset..<range.upperBound) { found = next; offset = next + 1 }
        return found
    }
}
