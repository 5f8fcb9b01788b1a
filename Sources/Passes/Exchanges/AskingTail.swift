import SourceText

/// The end of an asking sentence that only asks: 「…整備すべき｜と考えますが、知事の見解を伺います。」
///
/// What is cut off is a clause of its own or the verb of asking; a negation or condition inside the clause stays.
enum AskingTail {
    private static let closings: [StaticString] = ["質問を終", "質問は終", "終わります", "質問を留保", "次の質問", "質問といた", "次に移"]
    private static let verbs = MarkerTable(["お伺い", "伺い", "伺う", "お尋ね", "尋ね", "お聞かせ", "聞かせて", "お聞き", "お答え", "お示し", "示して", "お教え", "ご教示", "ご教えて", "御教えて", "教えて", "求め", "確認をさせ", "確認させ", "質問いたし", "質問し", "ご説明", "説明をお願い", "お願い", "示され", "問う", "問いた", "聞く"].map { (pattern: $0, id: 0) })
    private static let opinions: [StaticString] = ["ご見解", "御見解", "見解", "ご所見", "御所見", "所見", "ご認識", "御認識", "お考え", "考え", "ご答弁", "御答弁", "答弁", "ご決意", "決意"]
    private static let adverbs: [StaticString] = ["改めて", "併せて", "あわせて", "最後に", "ぜひ", "是非", "具体的に", "具体的な", "再度", "もう一度", "もう一回", "もう1回", "こちら", "その点", "そこも", "その点も", "それぞれ", "ちょっと", "そのところも", "そのところを", "そのところ", "それを", "そこを", "そこら辺を", "その辺を", "その辺り", "その辺", "そのあたりを", "、"]
    private static let particles: [StaticString] = ["について", "につきまして", "に関して", "を", "に"]
    private static let hedges: [StaticString] = ["と考えますが", "だと考えますが", "と考えます", "と思いますが", "と思います", "と存じますが", "かと思いますが", "と思うんですけれども", "と思うのですが", "と考えておりますが"]
    private static let manners: [StaticString] = ["いかがでしょう", "どうでしょう", "どうでしょうね", "どうなんでしょうね", "いかがですか", "いかがでしょうか", "いかがお考えですか", "いかがお考えでしょうか", "どうですか", "どうでしょうか"]

    static func stripped(_ bytes: [UInt8], _ sentence: Range<Int>) -> Range<Int> {
        var body = sentence
        for _ in 0..<6 {
            let next = step(bytes, body)
            guard next.upperBound < body.upperBound, next.count >= 18 else { break }
            body = next
        }
        return body.upperBound == sentence.upperBound ? sentence : body
    }

    private static func step(_ bytes: [UInt8], _ body: Range<Int>) -> Range<Int> {
        let bare = withoutStops(bytes, body)
        let clause = lastClause(bytes, bare)
        if clause.lowerBound > bare.lowerBound, bytes.containsAny(closings, in: clause) { return bare.lowerBound..<clause.lowerBound }
        for word in manners where bytes.hasSuffix(word, in: bare) {
            let end = bare.upperBound - word.utf8CodeUnitCount
            return bytes.hasSuffix("は", in: bare.lowerBound..<end) ? body : bare.lowerBound..<end
        }
        if let end = verb(bytes, bare) { return bare.lowerBound..<end }
        // 「…できるのか｜ということと、」 in a string of questions.
        let joined = drop(bytes, bare, ["ということと", "というのと", "という点と", "と"])
        if joined < bare.upperBound, bytes.hasSuffix("か", in: bare.lowerBound..<joined) { return bare.lowerBound..<joined }
        for hedge in hedges where bytes.hasSuffix(hedge, in: bare) {
            return bare.lowerBound..<bare.upperBound - hedge.utf8CodeUnitCount
        }
        return body
    }

    /// Where the asking verb begins, with 知事の見解を, 「、市長に」 and its particles taken along; nil when the passage does not end in one.
    private static func verb(_ bytes: [UInt8], _ bare: Range<Int>) -> Int? {
        let window = max(bare.lowerBound, bare.upperBound - 60)..<bare.upperBound
        var start: Int?
        verbs.scan(bytes, window) { _, verb in
            // 「草刈りだけは早急にお願いしたい」 is the matter itself.
            let isMatter = bytes.has("お願い", at: verb.lowerBound) && !["を", "、", "か"].contains { (word: StaticString) in bytes.hasSuffix(word, in: window.lowerBound..<verb.lowerBound) }
            if start == nil, !isMatter, isHiragana(bytes, verb.upperBound..<bare.upperBound), !NotAsked.isSaid(bytes, bare) { start = verb.lowerBound }
        }
        guard var end = start, !["たら", "れば", "ので", "から"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: bare.lowerBound..<end) }) else { return nil }
        end = dropAll(bytes, bare.lowerBound..<end, adverbs)
        end = Addressee.start(bytes, before: end, start: bare.lowerBound)
        let particle = drop(bytes, bare.lowerBound..<end, particles)
        let noun = drop(bytes, bare.lowerBound..<dropAll(bytes, bare.lowerBound..<particle, adverbs), opinions)
        guard noun < particle else { return nominal(bytes, bare.lowerBound..<particle) }
        let owner = dropAll(bytes, bare.lowerBound..<office(bytes, bare.lowerBound..<noun), adverbs)
        return drop(bytes, bare.lowerBound..<owner, ["についての", "に対する"])
    }

    /// 「…管理するのか｜というのを」
    private static func nominal(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let end = drop(bytes, range, ["というの", "ということ", "というところ", "という点", "といったこと"])
        return bytes.hasSuffix("か", in: range.lowerBound..<end) ? end : range.upperBound
    }

    /// Before 「知事の」, 「都の」; the end given when no office stands there.
    private static func office(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard bytes.hasSuffix("の", in: range) else { return range.upperBound }
        var end = range.upperBound - 3, count = 0
        while count < 14, let found = bytes.codePoint(before: end, start: range.lowerBound), CodePoint.isKanji(found.value) || CodePoint.isKatakana(found.value) {
            end -= found.length
            count += 1
        }
        let name = end..<range.upperBound - 3
        let offices: [StaticString] = ["長", "事", "都", "県", "府", "道", "市", "区", "町", "村", "監", "臣", "局", "部", "課", "会", "者"]
        return offices.contains { bytes.hasSuffix($0, in: name) } ? end : range.upperBound
    }

    private static func drop(_ bytes: [UInt8], _ range: Range<Int>, _ words: [StaticString]) -> Int {
        for word in words where bytes.hasSuffix(word, in: range) { return range.upperBound - word.utf8CodeUnitCount }
        return range.upperBound
    }

    private static func dropAll(_ bytes: [UInt8], _ range: Range<Int>, _ words: [StaticString]) -> Int {
        var end = range.upperBound
        while true {
            let next = drop(bytes, range.lowerBound..<end, words)
            if next == end { return end }
            end = next
        }
    }

    private static func withoutStops(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<dropAll(bytes, range, ["。", "、", "?", " "])
    }

    private static func lastClause(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound, offset = range.lowerBound
        while let found = bytes.firstOffset(of: "、", in: offset..<range.upperBound) { start = found + 3; offset = start }
        return start..<range.upperBound
    }

    private static func isHiragana(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound, let point = bytes.codePoint(at: offset, end: range.upperBound) {
            // 申し上げます, 願います, 頂きたい, 致します
            guard CodePoint.isHiragana(point.value) || [0x7533, 0x4E0A, 0x9858, 0x9802, 0x81F4, 0x6B21, 0x7B2C].contains(point.value) else { return false }
            offset += point.length
        }
        return true
    }
}
