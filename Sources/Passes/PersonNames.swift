import Minutes
import SourceText

/// Names with an honorific in folded words.
enum PersonNames {
    struct Found { let name: String; let range: Range<Int> }

    /// Names that end in 君, 議員, さん or 氏: the run of kanji and kana before it, without offices.
    ///
    /// - Parameter withMembers: also before 委員 and 議員.
    static func all(_ bytes: [UInt8], _ range: Range<Int>, withMembers: Bool = false) -> [Found] {
        var found: [Found] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let words: [StaticString] = withMembers ? ["君", "さん", "氏", "委員", "議員"] : ["君", "さん", "氏"]
            if let word = bytes.first(of: words, at: offset, end: range.upperBound),
               bytes.first(of: ["氏名", "委員長", "委員会", "議員提出", "委員に"], at: offset) == nil, !isPossessive(bytes, offset, range.upperBound), let name = before(bytes, offset, range.lowerBound) {
                found.append(name)
                offset += word.utf8CodeUnitCount
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        return found
    }

    /// 議員の選挙, but not 「北山一郎議員の２名が当選」.
    private static func isPossessive(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
        guard let word = bytes.first(of: ["委員の", "議員の"], at: offset, end: end) else { return false }
        guard let next = bytes.codePoint(at: offset + word.utf8CodeUnitCount, end: end) else { return true }
        return !CodePoint.isDigit(next.value) && bytes.first(of: ["以上", "両"], at: offset + word.utf8CodeUnitCount) == nil
    }

    /// Code points of a name with the verb before it: 指名いたしました上田六之助.
    private static let longestRun = 16

    /// The name that ends at the offset; it begins after a particle, a mark or a blank.
    static func before(_ bytes: [UInt8], _ end: Int, _ lower: Int) -> Found? {
        var start = end, length = 0
        while let point = bytes.codePoint(before: start, start: lower), length < longestRun {
            let value = point.value
            let isName = CodePoint.isKanji(value) || CodePoint.isKatakana(value) || CodePoint.isHiragana(value) || value == 0x30FB
            guard isName else { break }
            // に, を, は, と, が, の, び and から end what stands before a name.
            if CodePoint.isHiragana(value), isParticle(bytes, start - point.length, value, lower: lower) { break }
            start -= point.length
            length += 1
        }
        // には北山: a particle after a particle.
        while let first = bytes.first(of: ["は", "に", "を", "が", "と"], at: start, end: end), bytes.codePoint(at: start + first.utf8CodeUnitCount, end: end).map({ CodePoint.isKanji($0.value) }) ?? false {
            start += first.utf8CodeUnitCount
        }
        start = pastVerb(bytes, start, end)
        let name = bytes.trimmed(pastSeat(bytes, start, lower)..<end)
        // 「別紙にあります両君を推薦」, 諸君, 各氏: nobody is named.
        guard bytes.codePointCount(in: name) >= 2, !(["両", "諸", "各"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: name) }) else { return nil }
        return Found(name: bytes.stringWithoutBlanks(name), range: name)
    }

    /// Past 「指名いたしました」 and 「推薦された」, which lead to the name without a particle.
    private static func pastVerb(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        for word in ["ました", "された", "します"] as [StaticString] {
            guard let found = bytes.firstOffset(of: word, in: start..<end) else { continue }
            let after = found + word.utf8CodeUnitCount
            if bytes.codePointCount(in: after..<end) >= 2 { return after }
        }
        return start
    }

    /// Past 番 or the whole of 三番, where the name has its seat before it.
    private static func pastSeat(_ bytes: [UInt8], _ start: Int, _ lower: Int) -> Int {
        if bytes.has("番", at: start), let before = bytes.codePoint(before: start, start: lower), CodePoint.isDigit(before.value) { return start + 3 }
        guard let number = JapaneseNumber.read(bytes, at: start), bytes.has("番", at: number.end) else { return start }
        return number.end + 3
    }

    private static func isParticle(_ bytes: [UInt8], _ offset: Int, _ value: UInt32, lower: Int) -> Bool {
        // A particle follows kanji and is followed by kanji; あつし and みどり are names.
        guard [0x306B, 0x3092, 0x306F, 0x3068, 0x304C, 0x306E, 0x3073, 0x3089].contains(value) else { return false }
        if value == 0x3073 { return bytes.hasSuffix("及", in: lower..<offset) || bytes.hasSuffix("およ", in: lower..<offset) || bytes.hasSuffix("並", in: lower..<offset) }
        if value == 0x3089 { return bytes.hasSuffix("か", in: lower..<offset) }
        guard let before = bytes.codePoint(before: offset, start: lower) else { return true }
        return value == 0x3092 || !CodePoint.isHiragana(before.value)
    }
}

extension Spoken {
    /// A name as the source writes it (髙﨑, not 高崎), without blanks.
    func name(_ range: Range<Int>) -> String {
        clean.bytes.stringWithoutBlanks(folded.sourceRange(range))
    }
}
