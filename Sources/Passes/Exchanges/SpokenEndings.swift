import SourceText

/// Ends of questions as they are spoken rather than written.
enum SpokenEndings {
    private static let asides: [StaticString] = ["けども", "けれども", "けど", "けれど", "ですが", "ますが", "んですが", "のですが"]
    private static let doubts: [StaticString] = ["でしょうか、", "ますか、", "ですか、", "ますかね、", "ですかね、", "でしょうかね、"]
    private static let limits: [StaticString] = ["分かる範囲で", "わかる範囲で", "お分かりの範囲で", "答えられる範囲で", "分かれば", "お分かりであれば"]
    private static let calls: [StaticString] = ["、よろしくお願いします", "、よろしくお願いいたします", "、お願いします", "、お願いいたします", "、お願いできますか"]

    /// 「比べた紙はどこでしたっけ。」 「布が届く日は決まっているんでしょうか、今は足りないと思うんですけど。」
    static func isDoubt(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        if bytes.hasSuffix("っけ", in: body) { return true }
        if bytes.hasSuffix("あれば", in: body) { return leavesUnsaid(bytes, body) }
        return asksBeforeAside(bytes, body) || callsUpon(bytes, body)
    }

    /// 「船着き場に計画があれば。」: what is asked for is named, and the verb left out.
    private static func leavesUnsaid(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        body.count >= 24 && bytes.has("。", at: body.upperBound)
            && ["方針が", "考えが", "お考えが", "見解が", "計画が", "予定が", "理由が", "見込みが", "所見が", "実績が", "事例が"].contains { (word: StaticString) in bytes.hasSuffix(word, in: body.lowerBound..<body.upperBound - 9) }
    }

    /// The question is complete, and why it is asked follows: 「…でしょうか、前は遅れたと思うんですけど。」 「…どれぐらいの広さか、分かる範囲で結構なんですけど。」
    private static func asksBeforeAside(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        guard asides.contains(where: { bytes.hasSuffix($0, in: body) }) else { return false }
        if let limit = limits.lazy.compactMap({ bytes.firstOffset(of: $0, in: body) }).first, QuestionEnding.holdsInterrogative(bytes, body.lowerBound..<limit) { return true }
        let tail = max(body.lowerBound, body.upperBound - 180)..<body.upperBound
        return doubts.contains { word in
            guard let at = bytes.firstOffset(of: word, in: tail) else { return false }
            let rest = at + word.utf8CodeUnitCount
            // 「いつ開くのですか、という声もあるのですけど」 tells of a question.
            return bytes.first(of: ["と", "って", "そういう", "そういった"], at: rest) == nil && !bytes.containsAny(["という声", "という話", "と聞かれ", "と言われ"], in: rest..<body.upperBound)
        }
    }

    /// 「…船頭の会を開くのもいいかと思うんですけれども、総務部長、よろしくお願いします。」
    private static func callsUpon(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
        guard let call = calls.first(where: { bytes.hasSuffix($0, in: body) }) else { return false }
        let before = body.lowerBound..<body.upperBound - call.utf8CodeUnitCount
        return Addressee.endsInOffice(bytes, before) && bytes.containsAny(["思うんですけれども、", "思うんですけども、", "思うんですけど、", "思うんですが、", "思うのですが、", "思いますけれども、", "思いますが、", "のか、", "かどうか、"], in: before)
    }
}
