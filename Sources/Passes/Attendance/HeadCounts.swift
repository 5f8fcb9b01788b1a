import Minutes
import SourceText

/// Numbers of people that a sentence states: 出席委員19名, 2名の欠席, 委員は21名.
enum HeadCounts {
    struct Found {
        let value: Int
        let range: Range<Int>
    }

    /// - Parameter withLetters: letters of proxy and votes in writing count, too, as they do for a quorum.
    static func present(_ bytes: [UInt8], _ range: Range<Int>, withLetters: Bool = false) -> Found? {
        sum(bytes, range, withLetters: withLetters) ?? of(bytes, range) ?? counted(bytes, range, word: "出席", followers: ["議員総数", "議員数", "委員総数", "委員数", "議員", "委員", "者数", "者総数", "者", "構成員", "数", "総数", "の委員", "の議員", "されている委員", "している委員", "いただいている委員", "されている議員", "している議員", "しております議員", "しております委員", "いただいている議員"])
    }

    static func absent(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        counted(bytes, range, word: "欠席", followers: ["議員数", "委員数", "議員", "委員", "者数", "者", "届", "の届け出", "の委員", "の方", "の連絡", "のご連絡"], zeroAllowed: true) ?? absentByName(bytes, range)
    }

    /// 「欠席は、西野委員、南川委員の２名」: as many names as the number says.
    private static func absentByName(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        guard let start = bytes.firstOffset(of: "欠席", in: range), let link = bytes.first(of: ["は", "者は", "委員は", "議員は", "の委員は", "の方は", "の連絡があったのは", "届は"], at: start + 6, end: range.upperBound) else { return nil }
        var offset = start + 6 + link.utf8CodeUnitCount, names = 0
        while offset < range.upperBound, let title = bytes.firstOffset(of: "委員", in: offset..<range.upperBound) ?? bytes.firstOffset(of: "議員", in: offset..<range.upperBound) {
            guard title > offset, title - offset <= 36 else { return nil }
            names += 1
            offset = title + 6
            guard let mark = bytes.first(of: ["、", "と", "及び", "・"], at: offset, end: range.upperBound) else { break }
            offset += mark.utf8CodeUnitCount
        }
        guard names > 0, bytes.has("の", at: offset, end: range.upperBound), let number = JapaneseNumber.read(bytes, at: offset + 3, end: range.upperBound), number.value == names,
              let unit = bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) else { return nil }
        return Found(value: number.value, range: start..<number.end + unit.utf8CodeUnitCount)
    }

    /// 委員は21名, 委員総数15名, 定数24人, 委員21名中: members in all, however the body counts them.
    ///
    /// One of which the sentence takes a part (委員21名の過半数) goes before others.
    static func members(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        members(bytes, range, isBase: true) ?? members(bytes, range, isBase: false) ?? whole(bytes, range)
    }

    private static func members(_ bytes: [UInt8], _ range: Range<Int>, isBase: Bool) -> Found? {
        for word in ["議員定数", "委員定数", "委員総数", "総委員数", "委員数", "議員総数", "現在数", "在任委員", "定数", "委員", "議員", "構成員"] as [StaticString] {
            var offset = range.lowerBound
            while offset < range.upperBound, let start = bytes.firstOffset(of: word, in: offset..<range.upperBound) {
                offset = start + word.utf8CodeUnitCount
                let isPart = otherMembers.contains { bytes.hasSuffix($0, in: range.lowerBound..<start) }
                // 「出席委員は9名中8名」 tells of all the members, too.
                // 「第1号委員5名中4名」 tells of a class.
                if bytes.hasSuffix("号", in: range.lowerBound..<start) { continue }
                if let found = total(bytes, after: offset, range.upperBound), !isBase || bytes.first(of: bases, at: found.range.upperBound) != nil, !isPart || bytes.first(of: ["中", "のうち"], at: found.range.upperBound) != nil { return Found(value: found.value, range: start..<found.range.upperBound) }
            }
        }
        return nil
    }

    private static let bases: [StaticString] = ["の過半数", "の半数", "の2分の1", "の3分の2", "のうち", "中"]

    /// 「本日は15名中10名の出席」, 「合計15名中」, 「15名の委員の過半数」: the number alone, where one such stands in the sentence.
    private static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        var found: [Found] = []
        for word in ["名中", "人中", "名のうち", "人のうち", "名の委員のうち", "名の委員の過半数", "名の委員の半数"] as [StaticString] {
            var offset = range.lowerBound
            while offset < range.upperBound, let end = bytes.firstOffset(of: word, in: offset..<range.upperBound) {
                offset = end + word.utf8CodeUnitCount
                var start = end
                while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
                guard start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end else { continue }
                let isTotal = bytes.hasSuffix("合計", in: range.lowerBound..<start) || bytes.hasSuffix("計", in: range.lowerBound..<start)
                let isOfClass = bytes.codePoint(before: start, start: range.lowerBound).map { CodePoint.isKanji($0.value) } ?? false
                    && !(["総数", "現在", "本日", "全", "定数"] as [StaticString]).contains { bytes.hasSuffix($0, in: range.lowerBound..<start) }
                if isTotal { return Found(value: number.value, range: start..<offset) }
                found.append(Found(value: isOfClass ? -1 : number.value, range: start..<offset))
            }
        }
        return found.count == 1 && found[0].value > 0 ? found[0] : nil
    }

    private static let otherMembers: [StaticString] = ["出席", "欠席", "臨時", "専門", "特別", "各", "公募", "女性", "いる", "した", "する", "出席の", "欠席の", "本日の", "ただいまの", "只今の", "現在の", "号", "本人", "お越しの", "参加の"]

    /// A number that is said of all: 「1名から欠席の連絡」 is none.
    private static func total(_ bytes: [UInt8], after offset: Int, _ end: Int) -> Found? {
        var position = offset
        while let word = bytes.first(of: ["の総数", "の定数", "総数", "定数", "数", "全員", "は", "が", "、", " ", "現在", "("], at: position, end: min(end, offset + 40)) { position += word.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(bytes, at: position, end: end), let unit = bytes.first(of: ["名", "人"], at: number.end, end: end) else { return nil }
        let after = number.end + unit.utf8CodeUnitCount
        guard after == end || bytes.first(of: ["、", "。", "で", "中", "全員", "のうち", "に対", "とな", "の過半数", "の半数", "うち", " ", ")"], at: after, end: end) != nil else { return nil }
        return Found(value: number.value, range: offset..<after)
    }

    /// 「会場６名、オンライン２名の計８名」, 「計10名中７名」: the sum that the sentence itself draws of parts of those present.
    private static func sum(_ bytes: [UInt8], _ range: Range<Int>, withLetters: Bool) -> Found? {
        guard bytes.contains("計", in: range) || bytes.containsAny(["合わせて", "あわせて"], in: range) else { return nil }
        let hasLetters = bytes.containsAny(["委任状", "書面"], in: range)
        guard hasLetters ? withLetters : isEnumerated(bytes, range) || bytes.containsAny(["会場", "会議場", "対面", "現地", "オンライン", "リモート", "Web", "WEB", "ウェブ", "本人", "代理", "名中", "人中"], in: range),
              !bytes.containsAny(["傍聴", "事務局", "職員"], in: range) else { return nil }
        for word in ["合計", "計", "合わせて", "あわせて"] as [StaticString] {
            var offset = range.lowerBound
            while let start = bytes.firstOffset(of: word, in: offset..<range.upperBound) {
                offset = start + word.utf8CodeUnitCount
                var position = offset
                while let link = bytes.first(of: ["で", "は", "、", " ", "して"], at: position, end: range.upperBound) { position += link.utf8CodeUnitCount }
                guard !isInWord(bytes, start, range.lowerBound), let number = JapaneseNumber.read(bytes, at: position, end: range.upperBound),
                      let unit = bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) else { continue }
                let end = number.end + unit.utf8CodeUnitCount
                if bytes.first(of: ["中", "のうち", "の委員のうち"], at: end, end: range.upperBound) != nil {
                    if let found = of(bytes, start..<range.upperBound) { return found }
                    continue
                }
                if bytes.first(of: ["の欠席", "が欠席", "以上"], at: end, end: range.upperBound) == nil { return Found(value: number.value, range: start..<end) }
            }
        }
        return nil
    }

    /// 「学識経験者３名、団体代表５名、公募委員２名の合計10名」: at least two numbers before the sum.
    private static func isEnumerated(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.contains("出席者", in: range) || bytes.containsAny(["ご出席", "御出席", "の出席"], in: range), let sum = bytes.firstOffset(of: "計", in: range) else { return false }
        var counts = 0, offset = range.lowerBound
        while offset < sum, let unit = bytes.firstOffset(of: "名", in: offset..<sum) {
            if let point = bytes.codePoint(before: unit, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { counts += 1 }
            offset = unit + 3
        }
        return counts >= 2 && !bytes.contains("欠席", in: range)
    }

    /// The 計 of 会計 and 統計.
    private static func isInWord(_ bytes: [UInt8], _ start: Int, _ lower: Int) -> Bool {
        guard let point = bytes.codePoint(before: start, start: lower), CodePoint.isKanji(point.value) else { return false }
        return !["名", "人", "通", "件"].contains { (unit: StaticString) in bytes.hasSuffix(unit, in: lower..<start) }
    }

    /// 21名中19名: the second number.
    private static func of(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        for word in ["名中", "人中", "名のうち", "人のうち", "名の委員のうち"] as [StaticString] {
            guard let start = bytes.firstOffset(of: word, in: range) else { continue }
            let from = start + word.utf8CodeUnitCount
            // 「委員９人中全員が出席です」
            if bytes.has("全員", at: from), bytes.containsAny(["出席", "参加"], in: from..<range.upperBound), let all = numberBefore(bytes, from - (word.utf8CodeUnitCount - 3), range.lowerBound) { return Found(value: all.value, range: all.range) }
            if let found = number(bytes, after: from, range.upperBound, followers: ["出席者", "出席委員", "出席議員", "出席", "委員", "現在", "過半数"], zeroAllowed: false),
               bytes.containsAny(["出席", "参加", "お集まり"], in: range), !bytes.contains("必要", in: range), bytes.first(of: ["の欠席", "が欠席"], at: found.range.upperBound) == nil { return found }
        }
        return nil
    }

    private static func counted(_ bytes: [UInt8], _ range: Range<Int>, word: StaticString, followers: [StaticString], zeroAllowed: Bool = false) -> Found? {
        var offset = range.lowerBound
        var before: Found?
        while let start = bytes.firstOffset(of: word, in: offset..<range.upperBound) {
            offset = start + word.utf8CodeUnitCount
            // 「代理出席１名を含む11名の出席」
            if isPart(bytes, start, range) { continue }
            if let found = number(bytes, after: offset, range.upperBound, followers: followers, zeroAllowed: zeroAllowed) {
                // 「北山委員が欠席で、３名出席で」
                if zeroAllowed, bytes.first(of: ["出席", "の出席", "が出席", "のご出席", "の御出席", "がご出席"], at: found.range.upperBound, end: range.upperBound) != nil { continue }
                return Found(value: found.value, range: start..<found.range.upperBound)
            }
            // 「対面７名、Web６名のご出席」: a part, too.
            if before == nil, let found = numberBefore(bytes, start, range.lowerBound), !isPart(bytes, found.range.lowerBound, range), !isBesideHead(bytes, found.range.lowerBound, range) { before = found }
        }
        return before
    }

    /// 「教育長及び委員４名の出席」: the number is not that of all who are there.
    private static func isBesideHead(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Bool {
        var end = start
        for (words, isNeeded) in [(["委員", "議員", "構成員", "理事"], false), (["及び", "および", "並びに", "ならびに", "と", "ほか", "外", "、"], true)] as [([StaticString], Bool)] {
            if let word = words.first(where: { bytes.hasSuffix($0, in: range.lowerBound..<end) }) { end -= word.utf8CodeUnitCount } else if isNeeded { return false }
        }
        return ["教育長", "会長", "委員長", "議長", "座長", "理事長", "管理者", "代理者"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range.lowerBound..<end) }
    }

    /// Whether the sentence counts those present beside one who is not counted: 教育長及び委員４名の出席.
    static func countsBesideHead(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let start = bytes.firstOffset(of: "出席", in: range), let found = numberBefore(bytes, start, range.lowerBound) else { return false }
        return isBesideHead(bytes, found.range.lowerBound, range)
    }

    /// A deputy's presence or one from afar is a part of the count.
    private static func isPart(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Bool {
        ["代理", "代理人", "オンライン", "リモート", "Web", "WEB", "ウェブ", "書面", "号委員"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range.lowerBound..<start) }
    }

    private static func number(_ bytes: [UInt8], after offset: Int, _ end: Int, followers: [StaticString], zeroAllowed: Bool) -> Found? {
        var position = offset
        let limit = min(end, offset + 60)
        let links: [StaticString] = ["は", "が", "も", "、", ":", " ", "(", "現在", "全員で", "合わせて", "計", "合計", "本日", "で", "の", "ただいま", "教育長を含め", "会長を含め", "委員長を含め", "議長を含め", "私を含め"]
        while position < limit {
            if let number = JapaneseNumber.read(bytes, at: position, end: end) {
                guard let unit = bytes.first(of: ["名", "人"], at: number.end, end: end), bytes.first(of: ["名中", "人中", "名のうち", "名以上", "人以上", "名程度"], at: number.end, end: end) == nil else { return nil }
                return Found(value: number.value, range: offset..<number.end + unit.utf8CodeUnitCount)
            }
            if let zero = bytes.first(of: ["なし", "ありません", "おりません", "ございません", "いません", "いらっしゃいません"], at: position, end: end) {
                return zeroAllowed && !bytes.has("か", at: position + zero.utf8CodeUnitCount, end: end) ? Found(value: 0, range: offset..<position + zero.utf8CodeUnitCount) : nil
            }
            guard let word = bytes.first(of: followers, at: position, end: limit) ?? bytes.first(of: links, at: position, end: limit) else { return nil }
            position += word.utf8CodeUnitCount
        }
        return nil
    }

    private static let linksBefore: [StaticString] = ["全員", "御", "ご", "が", "の", "に", "委員", "議員", "構成員", "先生方", "先生", "皆様", "皆さん", "方々", "方"]

    /// 12名の出席, 19名が出席, 2名が御欠席, 11名の先生方に御出席
    static func numberBefore(_ bytes: [UInt8], _ offset: Int, _ lower: Int) -> Found? {
        var end = offset
        while let link = linksBefore.first(where: { bytes.hasSuffix($0, in: lower..<end) }), offset - end < 40 { end -= link.utf8CodeUnitCount }
        guard let unit = (["名", "人"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: lower..<end) }) else { return nil }
        end -= unit.utf8CodeUnitCount
        var start = end
        while let point = bytes.codePoint(before: start, start: lower), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        guard start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end else { return nil }
        return Found(value: number.value, range: start..<offset)
    }

    /// 「2名の委員から欠席のお届けがあり」: those of whom one sentence tells, perhaps not all.
    static func excused(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        guard let start = bytes.firstOffset(of: "欠席", in: range) else { return nil }
        for tail in ["名が", "名の委員が", "名の方が", "人が", "名の委員から", "名の委員より", "名の方から", "名の議員から", "名から", "名より", "人の委員から", "人の議員から", "人から", "人より"] as [StaticString] {
            var end = start
            while let link = (["、", "ご", "御", "本日", "の", "都合により", "都合で", "所用により", "所用のため", "公務により", "公務のため", "都合のため", "により"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: range.lowerBound..<end) }) { end -= link.utf8CodeUnitCount }
            guard bytes.hasSuffix(tail, in: range.lowerBound..<end) else { continue }
            end -= tail.utf8CodeUnitCount
            var from = end
            while let point = bytes.codePoint(before: from, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { from -= point.length }
            guard from < end, let number = JapaneseNumber.read(bytes, at: from, end: end), number.end == end else { return nil }
            return Found(value: number.value, range: from..<start)
        }
        return nil
    }

    private static let besideLinks: [StaticString] = [
        "での", "による", "書", "会議システム", "会議", "システム", "をいただいている", "をいただいた", "をご提出", "を提出", "の届出", "提出者", "ご出席", "御出席", "出席", "参加", "ご参加", "御参加", "出席者", "の提出", "提出", "の委員", "委員", "議員", "の方", "の者", "方", "者", "として", "という形", "人", "の", "は", "が", "も", "で", "、", ":", " ", "を", "うち",
    ]

    /// The number right behind one of the words, or before it: 欠員は2名, 5名はオンライン, 代理の方1名, 委任状が2通.
    static func beside(_ bytes: [UInt8], _ range: Range<Int>, _ words: [StaticString], units: [StaticString]) -> Found? {
        for word in words {
            guard let start = bytes.firstOffset(of: word, in: range) else { continue }
            var position = start + word.utf8CodeUnitCount
            let limit = min(range.upperBound, position + 45)
            while position < limit {
                // The 参 of 参加 is a number, too.
                if let number = JapaneseNumber.read(bytes, at: position, end: range.upperBound), let unit = bytes.first(of: units, at: number.end, end: range.upperBound) {
                    return Found(value: number.value, range: start..<number.end + unit.utf8CodeUnitCount)
                }
                guard let link = bytes.first(of: besideLinks, at: position, end: limit) else { break }
                position += link.utf8CodeUnitCount
            }
            if let found = before(bytes, start, range.lowerBound, units: units) { return found }
        }
        return nil
    }

    /// 5名はオンライン, 1名の委員が代理
    private static func before(_ bytes: [UInt8], _ offset: Int, _ lower: Int, units: [StaticString]) -> Found? {
        var end = offset
        while let link = (["の委員", "の方", "が", "は", "の", "が、", "は、", "から", "より"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: lower..<end) }) { end -= link.utf8CodeUnitCount }
        guard let unit = units.first(where: { bytes.hasSuffix($0, in: lower..<end) }) else { return nil }
        end -= unit.utf8CodeUnitCount
        var start = end
        while let point = bytes.codePoint(before: start, start: lower), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        guard start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end else { return nil }
        return Found(value: number.value, range: start..<offset)
    }
}
