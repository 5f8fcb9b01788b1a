import SourceText

/// A short sentence that says that something is asked and names no matter: 「関連してお伺いします。」 「２回目の質問です。」 「では、違う角度から町長にお聞きします。」
enum LeadIn {
    /// - Parameter pointsBack: whether words stand before it of which 「この点について」 may speak.
    static func isOnly(_ bytes: [UInt8], _ unit: Unit, pointsBack: Bool) -> Bool {
        guard let at = unit.asksAt, !unit.endsInDoubt, unit.length(bytes) <= 36, at > unit.range.lowerBound else { return false }
        var start = behindExcuse(bytes, behindEarlierWords(bytes, unit.range.lowerBound..<at), at)
        while start < at, let next = step(bytes, start, at) ?? (pointsBack ? nil : pointer(bytes, start, at)) { start = next }
        return start == at || Addressee.start(bytes, before: at, start: start) == start
    }

    /// Behind 「細かいことで恐縮ですが、」 「ほかの委員からもありましたけれども、」.
    private static func behindExcuse(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard let comma = bytes.firstOffset(of: "、", in: start..<end) else { return start }
        let clause = start..<comma
        let excuses: [StaticString] = ["恐縮", "申し訳", "すみません", "すいません", "失礼", "通告", "重複", "重なる", "かぶる", "勉強不足", "聞き漏らし", "からもありました", "からも出ました", "素朴な", "初歩的な", "基本的な", "単純な"]
        guard bytes.containsAny(excuses, in: clause), ["が", "けど", "けども", "けれど", "けれども", "ません"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: clause) }) else { return start }
        return comma + 3
    }

    /// Behind 「その点について」, where nothing was said before that it could mean but the answer.
    private static func pointer(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        bytes.first(of: ["その点について", "その点を", "その件について", "そのことについて", "この件について", "この点について", "これについて", "それについて", "そこを", "そこのところを", "もう少し"], at: start, end: end).map { start + $0.utf8CodeUnitCount }
    }

    /// Behind one word that names no matter.
    private static func step(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        if let word = bytes.first(of: words, at: start, end: end) { return start + word.utf8CodeUnitCount }
        if let read = JapaneseNumber.read(bytes, at: start, end: end), let word = bytes.first(of: ["回目の", "度目の", "巡目の", "点目から", "つ目から", "番目から", "問目から", "項目目から"], at: read.end, end: end) { return read.end + word.utf8CodeUnitCount }
        // 「知事並びに関係部長に」「知事に率直に」
        for joint: StaticString in ["並びに", "及び", "と", "に"] {
            if let found = bytes.firstOffset(of: joint, in: start..<end), Addressee.isNamed(bytes, start..<found) { return found + joint.utf8CodeUnitCount }
        }
        return nil
    }

    /// Behind 「今の課長の答弁を受けて」: what was said before is no matter of its own.
    private static func behindEarlierWords(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let ends: [StaticString] = ["答弁を受けて", "答弁に関連して", "答弁を踏まえて", "答弁を聞いて", "答弁に対して", "説明を受けて", "説明に関連して", "質問に関連して", "質疑に関連して"]
        return ends.compactMap { word in bytes.firstOffset(of: word, in: range).map { $0 + word.utf8CodeUnitCount } }.min() ?? range.lowerBound
    }

    private static let words: [StaticString] = [
        "、", "ここで", "こちらで", "そこで", "今度は", "改めて", "それでは", "では", "じゃあ", "じゃ", "再度", "まず", "次に", "最後に", "最初に", "初めに", "続いて", "その上で", "同じことを", "毎回", "これ、", "初めの", "最初の", "順を追って", "一つずつ", "1つずつ", "一つ一つ",
        "もう一度", "もう1度", "もう一回", "もう1回", "重ねて", "続けて", "引き続き", "再び", "順次", "順に", "以下", "関連して", "関連で", "少し", "ちょっと", "一応", "念のため", "参考までに", "率直に", "端的に", "単刀直入に", "具体的に", "あえて", "早速ですが", "早速ですけれども", "引き続きまして", "続きまして", "次は",
        "確認の意味で", "確認のために", "確認のため", "基本的なことを", "基本的なところを", "初歩的なことを", "単純なことを", "素朴な疑問を", "細かいことを",
        "私からも", "私から", "私のほうから", "私も", "違う角度から", "別の角度から", "視点を変えて", "角度を変えて", "違う観点から", "別の観点から",
    ]
}

/// Where an opinion stands alone and the words behind it say only that it is asked about: 「倉庫は要らないと思います。町長に伺います。」
enum BareAsking {
    /// Whether the unit closes what was said before it rather than leads over to what comes.
    static func closes(_ bytes: [UInt8], _ unit: Unit, over context: Range<Int>, before next: Unit?, isLastWord: Bool) -> Bool {
        guard bytes.codePointCount(in: context) >= 12, LeadIn.isOnly(bytes, unit, pointsBack: true) else { return false }
        if isLastWord { return true }
        guard let next, !unit.opensParagraph, next.opensPoint, next.ordinal != 1, next.has(.opener) || next.ordinal != nil else { return false }
        return bytes.first(of: ["まず", "初めに", "はじめに", "最初に"], at: next.range.lowerBound) == nil
    }

    /// Whether nothing but thanks and a farewell stand behind.
    static func isLastWord(_ rest: ArraySlice<Unit>, _ bytes: [UInt8]) -> Bool {
        rest.allSatisfy { ($0.has(.thanks) || $0.has(.closesAsking) || bytes.contains("お願い", in: $0)) && $0.length(bytes) <= 25 && !$0.endsInDoubt }
    }
}

/// 「井戸の使い方について質問いたします。」: a title as a rule, and the question where the whole speech asks nothing else.
enum TitledQuestions {
    static func points(_ units: ArraySlice<Unit>, _ bytes: [UInt8]) -> [Point] {
        units.filter { isGiven(by: $0, bytes) }.map { unit in
            var point = Point(speech: unit.speech, range: unit.range, core: unit.range)
            point.ordinal = unit.ordinal
            return point
        }
    }

    private static func isGiven(by unit: Unit, _ bytes: [UInt8]) -> Bool {
        for word: StaticString in ["について質問", "について、質問", "に関して質問", "につきまして質問", "について再質問", "について質疑"] {
            guard let at = bytes.firstOffset(of: word, in: unit), at - unit.range.lowerBound >= 15 else { continue }
            let rest = at + word.utf8CodeUnitCount..<unit.range.upperBound
            return ["します。", "いたします。", "をします。", "をいたします。", "したいと思います。", "いたしたいと思います。", "をしたいと思います。"].contains { bytes.has($0, at: rest.lowerBound, end: rest.upperBound) }
                && !bytes.containsAny(["通告", "以下の", "次の", "何点", "数点", "一般", "町政", "市政", "村政", "県政", "区政", "点について", "項目について", "件について"], in: unit.range.lowerBound..<at)
        }
        return false
    }
}
