import SourceText

/// What a sentence of the chair is about.
enum Subject {
    private static let openings: [StaticString] = [
        "次に、", "次に", "まず、", "まず", "初めに、", "はじめに、", "最初に、", "改めまして、", "それでは、", "それでは", "では、", "この際、", "続いて、", "続きまして、", "引き続き、", "引き続いて、", "引き続いて", "これより、", "これより", "また、",
        "なお、", "なおまた、", "よって、", "その上で、", "そうしましたら、", "つきましては、", "ほかになければ、", "他になければ、", "特になければ、", "なければ、", "ないようでしたら、", "ないようですので、", "ないようであれば、", "ただいま設置されました", "本日の協議事項は、", "本日の議題は、", "本日の案件は、", "協議事項は、", "ご異議なしと認め、", "御異議なしと認め、", "異議なしと認め、", "お諮りいたします。", "ただいま議題となっております", "ただいま議題となりました", "ただいまから", "ありがとうございました。", " ",
        "ただいまお手元に配付してあります", "ただいま、お手元に配付してあります", "ただいま配付してあります", "ただいま配付いたしました", "お手元に配付してあります", "お手元に配付しております",
        "継続審査となっております", "継続審査になっております", "継続審査となっていました", "継続されてました、", "継続されておりました、", "前回継続となりました",
    ]

    /// Horizontal minutes part them with a comma.
    private static let beforeComma: [StaticString] = ["次に,", "まず,", "初めに,", "はじめに,", "最初に,", "それでは,", "では,", "続いて,", "続きまして,", "引き続き,", "これより,", "また,", "なお,", "よって,", "ほかになければ,", "なければ,"]

    /// The words before は, については and the like; nil where the sentence names no subject.
    static func of(_ bytes: [UInt8], _ range: Range<Int>, withFullStop: Bool = false) -> Range<Int>? {
        let start = skipOpenings(bytes, range)
        var end: Int?
        for word in ["につきましては", "については", "に関しては", "についてで", "についてお", "について採", "について起", "について、", "につきまして", "は、", "を、", "を本日の日程に追加", "を日程に追加", "でございますが、", "でありますが、"] as [StaticString] {
            // A list of things may be long before について, a subject before は is not.
            let limit = min(range.upperBound, start + (withFullStop && word.utf8CodeUnitCount > 12 ? 900 : 240))
            if let found = bytes.firstOffset(of: word, in: start..<limit), found > start, found < end ?? Int.max,
               !word.isEnding || bytes.hasSuffix("件", in: start..<found) { end = found }
        }
        if end == nil, withFullStop, let found = bytes.firstOffset(of: "について", in: start..<min(range.upperBound, start + 240)), found > start { end = found }
        // 「２番については」
        guard let end, end - start >= 6 || (end - start >= 4 && bytes[start] < 0x3A) else { return nil }
        let words = bytes.trimmed(start..<(bytes.hasSuffix("に", in: start..<end) ? end - 3 : end))
        if bytes.hasSuffix("こと", in: words) { return cause(bytes, words) }
        return (["において", "つきまして", "ところ", "以上", "本日"] as [StaticString]).contains { bytes.hasSuffix($0, in: words) } ? nil : words
    }

    /// 「特別委員会を設置することについて」 → 特別委員会
    private static func cause(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let end = bytes.firstOffset(of: "を", in: range), end - range.lowerBound >= 6 else { return nil }
        return range.lowerBound..<end
    }

    /// 「防災委員会、広報委員会及び環境委員会」: a list of things of one kind is as many items.
    static func parts(_ bytes: [UInt8], _ subject: Range<Int>) -> [Range<Int>] {
        for ending in ["委員会", "条例", "法律案", "予算", "決算"] as [StaticString] where bytes.hasSuffix(ending, in: subject) {
            var parts: [Range<Int>] = []
            var start = subject.lowerBound, offset = start
            while offset < subject.upperBound {
                let cut = bytes.first(of: ["、", "及び", "および", "並びに"], at: offset, end: subject.upperBound)
                if let cut, bytes.hasSuffix(ending, in: start..<offset) {
                    parts.append(bytes.trimmed(start..<offset))
                    start = offset + cut.utf8CodeUnitCount
                    offset = start
                } else {
                    offset += bytes.codePoint(at: offset, end: subject.upperBound)?.length ?? 1
                }
            }
            return parts + [bytes.trimmed(start..<subject.upperBound)]
        }
        return [subject]
    }

    /// 「閉会中の継続調査の申し出があります」: what is proposed.
    static func proposed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard bytes.contains("の申", in: range) else { return nil }
        for word in ["の申し出があ", "の申出があ", "の申し出がご", "の申出がご"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: range) else { continue }
            let start = skipOpenings(bytes, range)
            // 「討論の申出がありませんので」 proposes nothing.
            guard !["討論", "質疑", "発言", "質問"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: start..<end) }) else { return nil }
            return end - start >= 6 && end - start <= 300 ? past(["から、", "より、", "委員長から", "委員会から", "のとおり、", "のとおり"], bytes, start..<end) : nil
        }
        return nil
    }

    /// 「各委員長から、お手元の申出書のとおり閉会中の継続調査」 → 閉会中の継続調査
    static func past(_ words: [StaticString], _ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        for word in words { while let found = bytes.firstOffset(of: word, in: start..<range.upperBound), range.upperBound - found - word.utf8CodeUnitCount >= 12 { start = found + word.utf8CodeUnitCount } }
        return start..<range.upperBound
    }

    /// 「３番北山一郎君から、本日の会議を延会とされたいとの動議が提出されました」: the motion. One to amend a bill is about the bill.
    static func moved(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard bytes.contains("の動議が", in: range), let found = (["の動議が提出", "の動議が出さ", "の動議が出ま", "の動議があり", "の動議がござ"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: range) }).first else { return nil }
        var start = skipOpenings(bytes, range)
        for word in ["から、", "より、", "君から", "議員から", "委員から"] as [StaticString] {
            guard let name = bytes.firstOffset(of: word, in: start..<found) else { continue }
            start = name + word.utf8CodeUnitCount
            break
        }
        let words = bytes.trimmed(start..<found + 9)
        return words.count >= 15 && words.count <= 240 && !bytes.containsAny(["修正", "組替", "組み替え"], in: words) ? words : nil
    }

    /// 「次に、理事の互選を行います」 → 理事の互選
    static func carriedOut(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let start = skipOpenings(bytes, range)
        guard let end = bytes.firstOffset(of: "を行い", in: start..<range.upperBound), end - start >= 9, end - start <= 90, ItemReferences.read(bytes, start..<end).isEmpty,
              (["選挙", "互選"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: start..<end) }), !bytes.containsAny(["、", "方法", "により"], in: start..<end) else { return nil }
        return start..<end
    }

    static func skipOpenings(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var start = range.lowerBound
        while let word = bytes.first(of: openings, at: start, end: range.upperBound) ?? bytes.first(of: beforeComma, at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        return start
    }

    /// 本案, 各案件, これ: what stands before the meeting already.
    static func pointsBack(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.containsAny(["本件", "本案", "本請願", "本陳情", "本動議", "本議案", "本決議", "本意見書", "本修正", "本諮問", "案件", "両案", "両件", "両議案", "各議案", "各請願", "各陳情", "各意見書", "各決議", "両請願", "両陳情", "本予算", "本決算",
                           "これら", "同議案", "本条例", "本報告", "本申請", "当議案", "原案", "修正案", "修正部分", "皆様方", "質疑", "討論", "ご意見", "御意見", "ご異議", "御異議", "採決", "上程中"], in: range)
            || supporters.contains { bytes.hasSuffix($0, in: range) }
            || deciders.contains { $0.utf8CodeUnitCount == range.count && bytes.has($0, at: range.lowerBound) }
            || isNumberOfBills(bytes, range) || (range.count == 6 && bytes.has("修正", at: range.lowerBound))
            || (bytes.has("本", at: range.lowerBound) && JapaneseNumber.read(bytes, at: range.lowerBound + 3, end: range.upperBound) != nil)
            // 「賛成の方は白票を」, 「承認することに賛成の方は」
            || bytes.first(of: ["賛成の", "賛成する", "賛成者", "反対の方", "反対の諸君", "反対する", "承認することに賛成", "同意することに賛成", "可決することに賛成", "採択することに賛成", "認定することに賛成", "決定することに賛成", "決することに賛成", "決するに賛成"], at: range.lowerBound, end: range.upperBound) != nil
            || bytes.first(of: ["これ", "以上", "いずれも", "この", "それ", "ただいま議", "ただいま上", "ただいま決", "ただいま報", "ただいまの", "ただいま説", "ただ今の", "ただ今議", "ただ今上", "ただ今決", "ただ今報", "ただ今説"], at: range.lowerBound, end: range.upperBound) != nil
    }

    /// 「本議会は、別紙のとおり派遣することに」: who decides, and not what.
    private static let deciders: [StaticString] = ["本議会", "本会議", "本委員会", "当委員会", "本会", "当審議会", "本審議会", "本協議会", "議長", "委員長", "会長", "座長"]

    /// 「審査結果のとおり決することに賛成の方は」: who is to stand up, whatever they are asked.
    private static let supporters: [StaticString] = ["に賛成の方", "に賛成の諸君", "に賛成の議員", "に賛成の委員", "に賛成の皆さん", "に賛成の皆様", "に賛成の者", "に賛成する方", "に賛成の各位"]

    /// ３議案, 以上５件, 請願二件
    private static func isNumberOfBills(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = bytes.first(of: ["議案", "請願", "陳情", "意見書案", "意見書", "決議案", "条例案", "予算案", "報告", "認定", "諮問", "発議"], at: range.lowerBound, end: range.upperBound).map { range.lowerBound + $0.utf8CodeUnitCount } ?? range.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound) else { return false }
        return bytes.first(of: ["議案", "件", "請願", "陳情"], at: number.end, end: range.upperBound).map { number.end + $0.utf8CodeUnitCount == range.upperBound } ?? false
    }

    /// 「会期の決定についてを議題といたします」 → 会期の決定について
    static func taken(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let start = skipOpenings(bytes, range)
        for word in ["を本日の日程に追加", "を日程に追加", "を議題", "を一括議題", "を一括して議題", "を直ちに議題", "を上程", "を一括上程", "を一括して上程"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: start..<range.upperBound), end - start >= 6 else { continue }
            let words = unquoted(bytes, start..<end)
            return pointsBack(bytes, words) ? nil : words
        }
        return nil
    }

    /// 「第２款総務費、第３款民生費」, 「歳入全款」, 「第１条第１項歳入歳出予算の総額」: a part of the bill that stands open.
    static func isPartOfBudget(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.containsAny(["款", "歳入", "歳出", "総額", "繰越明許費", "債務負担行為", "地方債"], in: range) && !bytes.containsAny(["号", "会計", "年度", "決算", "補正予算", "条例"], in: range)
    }

    /// The title after a place on the schedule: 「、会期についてを議題といたします」.
    static func title(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let word = bytes.first(of: ["、", " ", "の", ",", "。"], at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        let ends = (["を議題", "を一括", "を行い", "を行な", "を上程", "を直ちに", "といたします", "を求め", "をお願", "でありますが", "でございますが", "であります。", "でございます。"] as [StaticString]).compactMap { bytes.firstOffset(of: $0, in: start..<range.upperBound) }
        // 「日程第２、議員の派遣について。」
        let isTitleAlone = start > range.lowerBound && range.count <= 240 && ["について。", "の件。", "の選任。", "の承認。"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range) }
        // 「日程第１及び日程第２について一括して説明を聴取し、…」: the sentence goes on, and no title begins.
        guard let end = ends.min() ?? (isTitleAlone ? range.upperBound - 3 : nil), end - start >= 6, bytes.first(of: ["及び", "並びに", "から", "まで", "について", "につき", "については", "は、", "を", "と"], at: start) == nil else { return nil }
        return unquoted(bytes, start..<end)
    }

    private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let words = bytes.trimmed(range)
        guard bytes.has("「", at: words.lowerBound), bytes.hasSuffix("」", in: words) else { return words }
        return words.lowerBound + 3..<words.upperBound - 3
    }

    /// 15 for 「…の15件を一括して」.
    static func itemCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var found: Int?
        var offset = range.lowerBound
        while let next = bytes.firstOffset(of: "件", in: offset..<range.upperBound) {
            offset = next + 3
            var start = next
            while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            if start < next, bytes.first(of: ["外", "他"], at: start - 3) == nil, let number = JapaneseNumber.read(bytes, at: start, end: next) { found = number.value }
        }
        return found
    }
}

private extension StaticString {
    /// で…が ends a subject only after 件.
    var isEnding: Bool { utf8CodeUnitCount > 12 && utf8Start[0] == 0xE3 && utf8Start[2] == 0xA7 }
}
