import SourceText

/// What the end of a clause says about asking.
enum QuestionEnding {
    private static let doubts: [StaticString] = ["かどうかと、", "かということと、", "のかと、", "かというのと、", "かという点と、", "かということ、", "のか、", "かどうか、", "でしょうか、", "が1点、", "が一点、"]
    private static let stated: [StaticString] = ["かね", "かということです", "かということでございます", "かということであります", "かという点です", "かということなんです", "かという質問です", "かという点でございます", "かという話です", "かという話なんです", "かというところです", "かというところなんです", "かっていうことです", "かっていうことなんです", "かって話です", "かっていうところです"]
    private static let confirming: [StaticString] = ["ということですね", "ということなんですね", "んですね", "ないですね", "ですよね", "ますよね", "わけですね", "よろしいですね", "ということですよね", "でしょう", "よろしいですか", "よろしいでしょうか", "いいですか", "でいいですね"]
    private static let joining: [StaticString] = ["かどうかと、", "かということと、", "のかと、", "かというのと、", "かという点と、", "が1点、", "が一点、"]
    private static let openers: [StaticString] = ["もう一", "もう1", "それから", "それと、", "最後に", "あと、", "あと2", "次に"]

    /// Whether a new question begins after this 、.
    static func splits(_ bytes: [UInt8], before: Range<Int>, after: Range<Int>) -> Bool {
        if joining.contains(where: { bytes.hasSuffix($0, in: before) }) { return bytes.containsAny(["か", "伺", "尋ね", "教えて", "確認"], in: after) }
        guard bytes.first(of: openers, at: after.lowerBound, end: after.upperBound) != nil, bytes.first(of: ["もう一度", "もう一回", "もう1度", "もう1回"], at: after.lowerBound) == nil else { return false }
        return bytes.containsAny(["のか", "かどうか", "でしょうか", "ますか", "ですか、"], in: before)
    }

    /// Whether the passage ends in か, かね, かと, かどうかということ.
    static func isDoubt(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            if bytes.hasSuffix("。", in: range.lowerBound..<end) || bytes.hasSuffix("、", in: range.lowerBound..<end) || bytes.hasSuffix("」", in: range.lowerBound..<end) { end -= 3; continue }
            if bytes[end - 1] == 0x3F || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x20 { end -= 1; continue }
            break
        }
        end = withoutEcho(bytes, range.lowerBound..<withoutCall(bytes, range.lowerBound..<end))
        let body = range.lowerBound..<end
        switch bytes.codePoint(before: end, start: range.lowerBound)?.value {
        case 0x304B: return !isExclamation(bytes, body) && !isExample(bytes, body) // か
        case 0x306A: if bytes.hasSuffix("かな", in: body), wonders(bytes, body) { return true } // な
        case 0x3059 where bytes.hasSuffix("ます", in: body) && !bytes.hasSuffix("ざいます", in: body) && !bytes.hasSuffix("あります", in: body): break // any other verb in ます
        case 0x306D, 0x3059: if stated.contains(where: { bytes.hasSuffix($0, in: body) }) || endsWithOrdinal(bytes, body) { return true } // ね す
        case 0x3064: if endsWithOrdinal(bytes, body) { return true } // つ
        case 0x76EE, 0x70B9: if endsWithOrdinal(bytes, body) { return true } // 目 点
        case 0x306F: if endsInNoun(bytes, body, stop: end) { return true } // は
        case 0x3046: if bytes.hasSuffix("でしょう", in: body) || bytes.hasSuffix("だろう", in: body), wonders(bytes, body) { return true } // う
        default: break
        }
        if asksBeforeAside(bytes, body) || SpokenEndings.isDoubt(bytes, body) { return true }
        return bytes.hasSuffix("、", in: range) && doubts.contains { bytes.hasSuffix($0, in: range) }
    }

    /// Before 「、文科大臣」: who is asked is called last.
    private static func withoutCall(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard ["大臣", "総理", "知事", "長", "管理者"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return range.upperBound }
        let tail = max(range.lowerBound, range.upperBound - 36)..<range.upperBound
        for call: StaticString in ["か、", "かね、"] {
            guard let doubt = bytes.firstOffset(of: call, in: tail), Addressee.isNamed(bytes, doubt + call.utf8CodeUnitCount..<range.upperBound) else { continue }
            return doubt + 3
        }
        return range.upperBound
    }

    /// Before ね in 「どうなんでしょうね」.
    private static func withoutEcho(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        for word: StaticString in ["ねえ", "ね"] where bytes.hasSuffix(word, in: range) {
            let end = range.upperBound - word.utf8CodeUnitCount
            return bytes.hasSuffix("でしょう", in: range.lowerBound..<end) ? end : range.upperBound
        }
        return range.upperBound
    }

    /// 「若い世帯に尋ねますと、…」「窓口でお聞きしたところ、…」: what the speaker asked elsewhere, and tells here.
    static func isTold(_ bytes: [UInt8], behind offset: Int, end: Int) -> Bool {
        bytes.first(of: ["と、", "ところ", "されました", "されまして", "されてい", "されており", "されたこと", "されたもの", "したところ", "しましたところ", "しますと、", "いたところ", "いただいたところ", "いたしました", "ていただきました", "ていただいております", "いただきましたところ", "てみますと", "てみたところ", "たところ", "きましたところ", "いただいた", "ていただいた", "きまして", "いて", "た際", "した際", "することになって", "しておりました", "していました", "きました", "たら、", "たわけ", "しました", "いただきました", "いただきまして", "くださいました"], at: offset, end: end) != nil || isAside(bytes, end: offset, rest: end)
    }

    /// 「今日も水道局の質問ですので、」: 質問です closes a question only where the sentence ends with it.
    private static func isAside(_ bytes: [UInt8], end offset: Int, rest: Int) -> Bool {
        bytes.hasSuffix("質問です", in: 0..<offset) && bytes.first(of: ["ので", "が", "から", "けど", "けれど", "し、"], at: offset, end: rest) != nil
    }

    /// Whether the last words of a speech wait for a yes: 「…ということですね。」
    static func isConfirming(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var body = bytes.trimmed(range)
        if bytes.hasSuffix("。", in: body) { body = body.lowerBound..<body.upperBound - 3 }
        return confirming.contains { bytes.hasSuffix($0, in: body) } && !bytes.hasSuffix("そうなんですね", in: body)
    }

    private static let interrogatives: [StaticString] = ["どう", "いかが", "何", "いつ", "どこ", "だれ", "誰", "いくら", "幾ら", "どの", "なぜ", "どれ", "どちら", "どんな"]

    static func holdsInterrogative(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes.containsAny(interrogatives, in: range) }

    /// 「…場合はどうなるのでしょう」, and not 「何度も経験できない機会となることでしょう」.
    private static func wonders(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        let end = max(body.lowerBound, body.upperBound - 45)..<body.upperBound
        return interrogatives.contains { word in
            bytes.firstOffset(of: word, in: end).map { bytes.first(of: ["も", "でも", "しても", "より", "度も", "人も", "か"], at: $0 + word.utf8CodeUnitCount, end: end.upperBound) == nil } ?? false
        }
    }

    /// 「無償化に向けた町の考えは。」: what is asked is left unsaid.
    private static func endsInNoun(_ bytes: [UInt8], _ body: Range<Int>, stop end: Int) -> Bool {
        guard body.count >= 12, bytes.has("。", at: end) || bytes.has("?", at: end), !isTurnedRound(bytes, body) else { return false }
        return !["こんにちは", "こんばんは", "または", "あるいは", "それでは", "では"].contains { (word: StaticString) in bytes.hasSuffix(word, in: body) }
    }

    /// 「お得ですよね、結局は。」「混んでいますよ、あそこの停留所は。」: spoken backwards, and told.
    static func isTurnedRound(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        guard bytes.hasSuffix("は。", in: body) || bytes.hasSuffix("は", in: body) else { return false }
        let tail = max(body.lowerBound, body.upperBound - 75)..<body.upperBound
        guard let comma = tail.last(where: { bytes[$0] == 0xE3 && bytes.has("、", at: $0, end: tail.upperBound) }) else { return false }
        let told = body.lowerBound..<comma
        return !bytes.hasSuffix("かね", in: told) && ["ね", "よ", "わ", "です", "ます", "でした", "ました", "せん", "やね", "ねん", "から"].contains { (word: StaticString) in bytes.hasSuffix(word, in: told) }
    }

    /// 「そうですか。」「なるほど、そうでしたか。」 ask nothing; 「散水車というんですか。」 looks for a word.
    private static func isExclamation(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        if body.count <= 60, ["と言うんですか", "というんですか", "と言うのですか", "というのですか"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: body) }) { return !bytes.containsAny(["何と", "なぜ", "どう"], in: body) }
        return body.count <= 45 && ["そうですか", "そうでしたか", "なるほど", "ということですか、分かりました"].contains { (word: StaticString) in bytes.hasSuffix(word, in: body) }
    }

    /// 「いつ頃直しますとか。」 gives an example; 「…ということか。」 asks.
    private static func isExample(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        bytes.hasSuffix("とか", in: body) && bytes.has("。", at: body.upperBound) && !bytes.hasSuffix("ことか", in: body)
    }

    /// 「ベンチは何か所に置くのか、その辺は決めてもいるかと思うんですけども。」 「いつ始めるのか、ちょっとお願いしたいんですけど。」
    private static func asksBeforeAside(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        // Each of the endings has one of three last letters.
        guard bytes.hasSuffix("も", in: body) || bytes.hasSuffix("ど", in: body) || bytes.hasSuffix("が", in: body),
              ["けども", "けれども", "けど", "けれど", "と思いますが", "と思うんですが", "たいんですが", "たいのですが"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: body) }),
              let at = bytes.firstOffset(of: "のか、", in: max(body.lowerBound, body.upperBound - 120)..<body.upperBound),
              bytes.first(of: ["その辺", "その点", "そのあたり", "ちょっとお願い"], at: at + 9, end: body.upperBound) != nil else { return false }
        return bytes.containsAny(interrogatives, in: max(body.lowerBound, at - 60)..<at)
    }

    /// 「…確認できるのかどうか、これが2問目。」
    private static func endsWithOrdinal(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        ["問目", "点目", "問目です", "点目です", "1点", "1点です", "のが一つ", "のが1つ", "のが一つです", "のが1つです"].contains { (word: StaticString) in bytes.hasSuffix(word, in: body) }
            && bytes.containsAny(["のか", "かどうか", "ますか", "でしょうか", "かなというの", "かというの"], in: body)
    }
}
