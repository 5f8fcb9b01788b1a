import Minutes
import SourceText

/// Cuts 「松崎税務課長」 into 松崎 and 税務課長, 「北山一郎議長」 into 北山一郎 and 議長.
///
/// Every place in the word is weighed: what stands before it as a name (known surnames, usual last characters of given names),
/// what stands behind it as the name of a department. Where nothing speaks for a name, the office stays whole.
enum NameAndOffice {
    /// - Parameter lastBreak: where blanks set the last word apart, if they did.
    static func split(_ token: [UInt8], endingIn office: Offices.Office, lastBreak: Int? = nil) -> (name: Range<Int>, office: Range<Int>) {
        // 真崎副部長兼行政管理課長: the name stands before the first office.
        if let joint = token.firstOffset(of: "兼", in: 1..<token.count), let first = Offices.ending(token, 0..<joint) {
            let name = split(Array(token[..<joint]), endingIn: first).name
            return (name, name.upperBound..<token.count)
        }
        let prefix = 0..<(token.count - office.ending.utf8CodeUnitCount)
        if let lastBreak, isNameBefore(lastBreak, token, prefix) { return (0..<lastBreak, lastBreak..<token.count) }
        let isHead = isHead(token, office)
        var best = (score: -1000.0, cut: 0)
        var cut = 0, length = 0
        while true {
            let score = nameScore(token, 0..<cut, length) + (isHead && length >= 4 && isKanjiThenKana(token, 0..<cut) ? 6 : 0) + departmentScore(token, cut..<prefix.upperBound, office) + (cut == lastBreak ? 2 : 0)
                - ((length == 1 || office.kind == .chair || office.kind == .member) && isRestOfName(token, cut..<prefix.upperBound, limit: length == 0 ? 6 : 9) ? 3 : 0)
            if score > best.score, !isInsideWord(token, cut, prefix.upperBound) { best = (score, cut) }
            guard let found = token.codePoint(at: cut, end: prefix.upperBound) else { break }
            cut += found.length
            length += 1
        }
        return (0..<best.cut, best.cut..<token.count)
    }

    // MARK: where it is cut

    /// 設楽　税制課長: the blank stands between a name and an office, unless a department stands before it or a given name behind it.
    private static func isNameBefore(_ cut: Int, _ token: [UInt8], _ prefix: Range<Int>) -> Bool {
        guard cut > 0, cut <= prefix.upperBound, isWhole(token, name: 0..<cut) else { return false }
        let rest = cut..<prefix.upperBound
        if rest.isEmpty || Departments.starts(token, at: cut, end: prefix.upperBound) { return true }
        guard let first = token.codePoint(at: cut), !CodePoint.isHiragana(first.value) else { return false }
        if CodePoint.isKatakana(first.value) { return true }
        // 北山　一郎議長, 北山　一郎税務課長
        return token.codePointCount(in: rest) >= 2 && !Surnames.endsLikeGivenName(token, rest) && !Departments.isInside(token, rest)
    }

    /// 設楽, 大町, 北山一郎; not 総務部, みほん市, 会長.
    private static func isWhole(_ token: [UInt8], name: Range<Int>) -> Bool {
        let length = token.codePointCount(in: name)
        guard length <= 7, Offices.ending(token, name) == nil, !isLatin(token, name), !particles.contains(where: { token.contains($0, in: name) }) else { return false }
        if let surname = Surnames.prefixLength(token, name), surname == name.count { return true }
        guard !Departments.isInside(token, name), !Departments.starts(token, at: name.lowerBound, end: name.upperBound) else { return false }
        return !bodies.contains { token.hasSuffix($0, in: name) } || length == 2 && token.first(of: ["当", "本", "各", "同", "両", "全"], at: name.lowerBound) == nil && token.hasSuffix("町", in: name)
    }

    /// デジ|タル, 立体化|・まちづくり: inside a word of katakana or before its dot nothing is cut.
    private static func isInsideWord(_ token: [UInt8], _ cut: Int, _ end: Int) -> Bool {
        guard cut > 0, let next = token.codePoint(at: cut, end: end), next.value >= 0x30A1, next.value <= 0x30FC, let last = token.codePoint(before: cut) else { return false }
        if next.value == 0x30FB || next.value == 0x30FC { return true }
        return (0x30A1...0x30FC).contains(last.value)
    }

    // MARK: the name

    /// - Parameter length: code points of the range.
    private static func nameScore(_ token: [UInt8], _ name: Range<Int>, _ length: Int) -> Double {
        if length == 0 { return 1 }
        var score = 0.0
        if let surname = Surnames.prefixLength(token, name) {
            // 丸山 rather than 丸
            if surname == name.count { return length >= 2 ? 4.1 : 4 }
            let given = surname..<name.upperBound
            let givenLength = token.codePointCount(in: given)
            score += Surnames.endsLikeGivenName(token, given) && givenLength <= 4 ? 3 : givenLength == 1 ? 0.5 : -1
        } else {
            score += token.hasSuffix("たな", in: name) ? -5 : length == 1 ? -1 : length == 2 ? 1 : length == 3 ? 0.5 : length <= 7 && isKana(token, name) ? 0.75
                : hasKanaInside(token, name) ? -4 : length <= 6 && Surnames.endsLikeGivenName(token, name) ? 0.75 : length <= 5 ? -0.5 : -6
        }
        if Departments.isInside(token, name) { score -= 4 }
        // 会長職務代理者, 理事環境整備部長: the word in front is an office itself.
        if isLatin(token, name) || length >= 2 && Offices.ending(token, name)?.ending.utf8CodeUnitCount == name.count { score -= 8 }
        if particles.contains(where: { token.contains($0, in: name) }) || joinsOffices(token, name) { score -= 4 }
        if bodies.contains(where: { token.hasSuffix($0, in: name) }), !isGivenNameOfTwo(token, name), !isGivenNameOfPlace(token, name) { score -= 4 }
        return score
    }

    /// 塚本重市: 市 ends given names of two letters as well.
    private static func isGivenNameOfTwo(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        guard token.hasSuffix("市", in: name), let surname = Surnames.prefixLength(token, name), name.count - surname == 6 else { return false }
        return !token.containsAny(["各", "全", "同", "両", "当", "本", "他"], in: name.lowerBound + surname..<name.upperBound)
    }

    /// 岸本都: behind a family name 都 is a given name.
    private static func isGivenNameOfPlace(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        token.hasSuffix("都", in: name) && (Surnames.prefixLength(token, name).map { $0 >= 6 && name.count - $0 == 3 } ?? false)
    }

    /// ＰＴＡ会長, JA組合長: letters are a body's.
    private static func isLatin(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        guard let first = token.codePoint(at: name.lowerBound, end: name.upperBound) else { return false }
        return (0x41...0x7A).contains(first.value) || (0xFF21...0xFF5A).contains(first.value)
    }

    /// Names written in kana are longer: なつめざわ聡.
    private static func isKana(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        token.codePoint(at: name.lowerBound).map { CodePoint.isHiragana($0.value) || CodePoint.isKatakana($0.value) } ?? false
    }

    /// 新たな財源: kana between kanji is a phrase, not a name.
    private static func hasKanaInside(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        if isKanjiThenKana(token, name) { return false }
        var offset = name.lowerBound, sawKana = false
        while let found = token.codePoint(at: offset, end: name.upperBound) {
            if CodePoint.isHiragana(found.value) { sawKana = true } else if sawKana { return true }
            offset += found.length
        }
        return false
    }

    /// 課長兼主幹; 梶兼三 is a name.
    private static func joinsOffices(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        token.firstOffset(of: "兼", in: name).map { $0 == name.lowerBound || Offices.ending(token, name.lowerBound..<$0) != nil } ?? false
    }

    private static let particles: [StaticString] = ["及び", "等", "・", "［", "副", "前議", "元議"]
    private static let bodies: [StaticString] = [
        "会", "部", "局", "課", "室", "所", "庁", "省", "院", "区", "市", "町", "村", "県", "都", "府", "センター", "担当", "係", "館", "園", "常任", "特別", "運営", "学校", "事業",
    ]

    // MARK: the department

    private static func departmentScore(_ token: [UInt8], _ department: Range<Int>, _ office: Offices.Office) -> Double {
        if department.isEmpty { return office.standsAlone ? 2 : 1 }
        if Departments.starts(token, at: department.lowerBound, end: department.upperBound) { return 4 }
        if isHead(token, office) { return -5 }
        let isInside = Departments.isInside(token, department)
        switch token.codePoint(at: department.lowerBound, end: department.upperBound)?.value {
        // 近藤司 / クリエイティブ産業振興室長
        case let first? where CodePoint.isKatakana(first) && isInside: return 3
        // 金城ひろ乃 / 企画部長: few departments begin with kana, and those are known.
        case let first? where CodePoint.isHiragana(first): return -4
        default: return isInside ? -1 : -2
        }
    }

    /// 星川副主幹, 森之宮泰委員長: behind a surname of one letter up to three letters that no department has go on with the name.
    private static func isRestOfName(_ token: [UInt8], _ rest: Range<Int>, limit: Int) -> Bool {
        (1...limit).contains(rest.count) && !Departments.starts(token, at: rest.lowerBound, end: rest.upperBound) && !bodies.contains { token.hasSuffix($0, in: rest) }
    }

    private static func isHead(_ token: [UInt8], _ office: Offices.Office) -> Bool {
        heads.contains { $0.utf8CodeUnitCount == office.ending.utf8CodeUnitCount && token.hasSuffix($0, in: token.indices) }
    }

    /// 安曇野とおる, 万田なお子: a family name that no list holds, and a given name in kana, 子 or 美 perhaps behind it.
    private static func isKanjiThenKana(_ token: [UInt8], _ name: Range<Int>) -> Bool {
        guard Surnames.prefixLength(token, name) == nil else { return false }
        var end = name.upperBound
        for last in ["子", "美", "恵", "江", "代", "乃", "香"] as [StaticString] where token.hasSuffix(last, in: name) { end -= last.utf8CodeUnitCount }
        var kanji = 0, kana = 0, offset = name.lowerBound
        while let found = token.codePoint(at: offset, end: end) {
            if CodePoint.isKanji(found.value), kana == 0 { kanji += 1 } else if CodePoint.isHiragana(found.value), kanji > 0 { kana += 1 } else { return false }
            offset += found.length
        }
        return (1...3).contains(kanji) && (2...4).contains(kana)
    }

    /// Offices that have no department, so that what stands before them is a name.
    private static let heads: [StaticString] = [
        "議長", "副議長", "臨時議長", "仮議長", "議員", "委員", "会長", "副会長", "座長", "副座長", "副委員長", "市長", "副市長", "町長", "副町長", "村長", "副村長", "区長", "副区長", "知事",
        "副知事", "教育長", "副教育長",
    ]
}
