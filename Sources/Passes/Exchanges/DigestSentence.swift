import Minutes
import SourceText

/// The sentence or run of clauses that carries a point: always words of the point, never rewritten.
///
/// Every run of clauses that reaches the end of its sentence is a candidate. Those win that share words with the other side
/// of the link, hold figures and plans, and are neither greeting nor hedge. A run never begins right behind a condition.
struct DigestSentence {
    static let questionLimit = 60
    static let answerLimit = 100
    /// What is claimed says itself what is wanted.
    private static let claims: [StaticString] = ["べき", "必要", "重要", "求め"]

    let discourse: Discourse
    private let table: BigramTable
    private let model: WordingModel
    private var bytes: [UInt8] { discourse.bytes }
    /// For each bigram, whether the other side of the link holds it.
    private var shared: [Bool]
    private var marked: [Int32] = []

    init(discourse: Discourse, table: BigramTable, model: WordingModel) {
        self.discourse = discourse
        self.table = table
        self.model = model
        shared = [Bool](repeating: false, count: table.count)
    }

    /// - Parameter answers: the answers linked to the question.
    mutating func ofQuestion(_ point: Point, answers: [Wording]) -> Range<Int> {
        if let whole = whole(point.range, limit: 34) { return whole }
        let sentences = sentences(in: point)
        if let all = askedTogether(point, sentences) ?? withItsMatter(point) { return all }
        mark(answers)
        guard let last = sentences.lastIndex(where: { $0.overlaps(point.core) }) ?? sentences.indices.last else { return point.range }
        var best: (score: Float, range: Range<Int>)?
        for index in max(0, last - 3)...last {
            let sentence = sentences[index]
            let isAsking = sentence.overlaps(point.core)
            let weight: Float = isAsking ? 0.4 : (bytes.containsAny(DigestSentence.claims, in: sentence) ? 0.25 : 0)
            let body = AskingTail.stripped(bytes, sentence)
            for run in runs(of: body.count >= 24 ? body : sentence, limit: DigestSentence.questionLimit) {
                var score = 0.15 * run.hits + weight - 0.15 * Float(last - index) + 0.04 * Float(min(run.content, 12))
                score -= 0.3 * abs(Float(run.length) - 30) / 30
                if score > best?.score ?? -99 { best = (score, run.range) }
            }
        }
        return fit(best.map { withAsking($0.range, sentences[last]) } ?? point.core, DigestSentence.questionLimit)
    }

    /// 「除雪が八時を過ぎることがありました。改善の見込みを伺います。」: the matter alone asks nothing, where the asking stands right behind it.
    private func withAsking(_ run: Range<Int>, _ asking: Range<Int>) -> Range<Int> {
        guard run.upperBound <= asking.lowerBound, !bytes.containsAny(DigestSentence.claims, in: run), bytes.trimmed(run.upperBound..<asking.lowerBound).isEmpty else { return run }
        return whole(run.lowerBound..<asking.upperBound, limit: DigestSentence.questionLimit) ?? run
    }

    /// 「低所得者への配慮はどうするのか。また、時期はいつ頃か。」: both, where two stand together and are short.
    private func askedTogether(_ point: Point, _ sentences: [Range<Int>]) -> Range<Int>? {
        let asking = sentences.filter { $0.overlaps(point.core) }
        guard asking.count == 2, let first = asking.first, let last = asking.last, QuestionEnding.isDoubt(bytes, first) else { return nil }
        return whole(first.lowerBound..<AskingTail.stripped(bytes, last).upperBound, limit: DigestSentence.questionLimit)
    }

    /// 「…という課題もあると思います。これについてはいかがですか。」: what is asked stands in the sentence before.
    private func withItsMatter(_ point: Point) -> Range<Int>? {
        guard ["これについて", "これに関して", "この点", "その点", "そこは", "ここは", "それについて", "そういう", "そういった", "その辺"].contains(where: { (word: StaticString) in bytes.has(word, at: point.core.lowerBound) }),
              bytes.codePointCount(in: point.core) <= 30 else { return nil }
        return whole(point.range, limit: DigestSentence.questionLimit)
    }

    /// - Parameter questions: the questions linked to the answer.
    mutating func ofAnswer(_ point: Point, questions: [Wording]) -> Range<Int> {
        // What names its topic first is quoted behind it.
        if let whole = whole(point.range, limit: point.core.isEmpty ? DigestSentence.answerLimit : 70) { return whole }
        mark(questions)
        let sentences = sentences(in: point)
        var best: (score: Float, range: Range<Int>)?
        for (index, sentence) in sentences.enumerated() where !isCourtesy(sentence) {
            let weight = 0.6 * AnswerWeight.of(bytes, sentence) + 0.6 * Float(index) / Float(sentences.count)
            for run in runs(of: sentence, limit: DigestSentence.answerLimit) {
                let score = 0.09 * run.hits + weight - 0.4 * abs(Float(run.length) - 60) / 60
                if score > best?.score ?? -99 { best = (score, run.range) }
            }
        }
        return fit(best?.range ?? sentences.last { !isCourtesy($0) } ?? point.range, DigestSentence.answerLimit)
    }

    /// 「どうぞよろしくお願いいたします。」 answers nothing.
    private func isCourtesy(_ sentence: Range<Int>) -> Bool {
        sentence.count <= 75 && bytes.containsAny(["よろしくお願い", "宜しくお願い", "ありがとうございま", "以上でござ", "以上です", "お静かに願", "静粛に願"], in: sentence)
    }

    /// The point itself where it is no longer than a sentence.
    private func whole(_ range: Range<Int>, limit: Int) -> Range<Int>? {
        var words = bytes.trimmed(range)
        if bytes.hasSuffix("、", in: words) { words = words.lowerBound..<words.upperBound - 3 }
        return bytes.codePointCount(in: words) <= limit && !bytes[words].contains(0x0A) ? words : nil
    }

    // MARK: candidates

    private struct Run {
        var range: Range<Int>
        /// Bigrams shared with the other side, over the root of all.
        var hits: Float
        /// Kanji and katakana that name a matter.
        var content: Int
        var length: Int
    }

    /// Every allowed run of clauses that ends where the passage ends.
    private func runs(of passage: Range<Int>, limit: Int) -> [Run] {
        let bytes = bytes, table = table, shared = shared
        var starts = [passage.lowerBound]
        var atStart: [(hits: Int, grams: Int, content: Int, length: Int)] = [(0, 0, 0, 0)]
        var hits = 0, grams = 0, content = 0, length = 0, depth = 0
        var previous: UInt32 = 0, previousScript = BigramTable.Script.other, offset = passage.lowerBound
        bytes.withUnsafeBufferPointer { letters in
            while offset < passage.upperBound {
                let value = BigramTable.next(letters, &offset)
                length += 1
                let script = BigramTable.script(value)
                if BigramTable.isGram(previousScript, script) {
                    grams += 1
                    let gram = table.number(previous, value)
                    if gram >= 0, shared[Int(gram)] { hits += 1 }
                }
                if script == .word, DigestSentence.namesMatter(value) { content += 1 }
                previous = value
                previousScript = script
                guard script == .other else { continue }
                switch value {
                case 0x300C, 0x300E, 0x28: depth += 1
                case 0x300D, 0x300F, 0x29: depth = max(0, depth - 1)
                case 0x3001 where depth == 0 && offset < passage.upperBound && !Condition.ends(bytes, passage.lowerBound..<offset - 3):
                    starts.append(offset)
                    atStart.append((hits, grams, content, length))
                default: break
                }
            }
        }
        return starts.indices.compactMap { index in
            let before = atStart[index], size = length - before.length
            guard size <= limit, size >= 8 || index == 0 else { return nil }
            if size >= 12, Connective.opens(bytes, starts[index], passage.upperBound) { return nil }
            let all = Float(grams - before.grams + 1)
            return Run(range: starts[index]..<passage.upperBound, hits: Float(hits - before.hits) / all.squareRoot(), content: content - before.content, length: size)
        }
    }

    private func sentences(in point: Point) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let all = discourse.sentencesOfSpeech[point.speech]
        var low = all.lowerBound, high = all.upperBound
        while low < high {
            let middle = (low + high) / 2
            if discourse.sentences[middle].range.upperBound <= point.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < all.upperBound, discourse.sentences[low].range.lowerBound < point.range.upperBound {
            let sentence = bytes.trimmed(discourse.sentences[low].range.clamped(to: point.range))
            if !sentence.isEmpty { found.append(sentence) }
            low += 1
        }
        return found
    }

    /// Cuts what is still too long at a clause, or where nothing else helps at a character; the end is kept.
    private func fit(_ range: Range<Int>, _ limit: Int) -> Range<Int> {
        var range = bytes.trimmed(range)
        if let line = range.last(where: { bytes[$0] == 0x0A }) { range = bytes.trimmed(line + 1..<range.upperBound) }
        if bytes.hasSuffix("、", in: range) { range = range.lowerBound..<range.upperBound - 3 }
        if bytes.codePointCount(in: range) <= limit - 10 { return range }
        guard discourse.spoken.text(range).unicodeScalars.count > limit else { return range }
        var start = range.upperBound, count = 0, clause: Int?
        while count < limit, let point = bytes.codePoint(before: start, start: range.lowerBound) {
            if point.value == 0x3001, start < range.upperBound { clause = start }
            start -= point.length
            count += 1
        }
        var cut = (clause.map { range.upperBound - $0 > limit ? $0 : start } ?? start)..<range.upperBound
        while discourse.spoken.text(cut).unicodeScalars.count > limit, let point = bytes.codePoint(at: cut.lowerBound) { cut = cut.lowerBound + point.length..<cut.upperBound }
        return cut
    }

    private mutating func mark(_ bags: [Wording]) {
        for gram in marked { shared[Int(gram)] = false }
        marked = bags.flatMap { model.grams(of: $0).lazy.map(\.number) }
        for gram in marked { shared[Int(gram)] = true }
    }

    /// Kanji and katakana, without the words that every question has: 知事の見解, 今後の取り組み.
    private static func namesMatter(_ value: UInt32) -> Bool {
        switch value {
        case 0x898B, 0x89E3, 0x6240, 0x77E5, 0x4E8B, 0x90FD, 0x8A8D, 0x8B58, 0x53D6, 0x7D44, 0x4ECA, 0x5F8C, 0x5BFE, 0x5FDC, 0x8003, 0x72B6, 0x6CC1, 0x73FE, 0x5728, 0x5177, 0x4F53, 0x7684,
             0x6539, 0x4F3A, 0x6C42, 0x7B54, 0x5F01, 0x8CEA, 0x554F, 0x526F, 0x9577, 0x6559, 0x80B2: false
        case 0x30A1...0x30F6: true
        default: CodePoint.isKanji(value)
        }
    }
}

/// Clauses that must stay with what follows them.
private enum Condition {
    private static let words: [StaticString] = ["場合", "場合は", "場合には", "場合に", "れば", "ならば", "なら", "たら", "とき", "ときは", "ときに", "ときには", "限り", "ても", "でも", "以外", "以外は", "ないと", "なければ", "ずに", "ないで", "とすると", "たとしても", "除き", "除いて", "であれば"]

    static func ends(_ bytes: [UInt8], _ clause: Range<Int>) -> Bool {
        words.contains { bytes.hasSuffix($0, in: clause) }
    }
}

/// Words that join a sentence to the one before and say nothing alone.
private enum Connective {
    private static let words: [String] = ["そこで、", "また、", "さらに、", "次に、", "最後に、", "まず、", "改めて、", "具体的に、", "具体的には、", "ついては、", "このため、", "そのため、", "その上で、", "そして、", "今後、", "今後は、", "知事は、", "知事、", "市長は、", "市長、",
                                               "一方、", "なお、", "あわせて、", "併せて、", "加えて、", "都は、", "市は、", "都としても、", "都としては、", "都といたしましては、", "市としては、", "市といたしましては、", "こちらにつきましては、", "これにつきましては、", "続いて、", "続きまして、", "あと、", "それから、", "それと、"]
    private static let table = MarkerTable(words.map { (pattern: $0, id: 0) })

    static func opens(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
        if table.match(bytes, at: offset, end: end) != nil { return true }
        // こうした取り組みにより、 これらの状況を踏まえ、
        guard bytes.first(of: ["こうした", "これら", "このような"], at: offset, end: end) != nil else { return false }
        return bytes.firstOffset(of: "、", in: offset..<min(end, offset + 54)) != nil
    }
}

/// What makes a sentence of an answer worth quoting.
enum AnswerWeight {
    private static let words: [(StaticString, Int)] = [
        ("来年度", 0), ("今年度", 0), ("新年度", 0), ("年度", 0), ("令和", 0), ("来月", 0), ("月に", 0), ("新たに", 1), ("新たな", 1), ("拡充", 1), ("拡大", 1), ("増額", 1), ("創設", 1), ("開始", 1), ("導入", 1), ("設置", 1), ("実施", 1), ("助成", 1), ("補助", 1),
        ("支援", 1), ("配布", 1), ("作成", 1), ("今後", 2), ("引き続き", 2), ("検討", 2), ("まいります", 4), ("いたします", 4), ("ところでございます", 4), ("しております", 4), ("できません", 4), ("できます", 4), ("ございません", 4), ("ありません", 4), ("考えて", 4), ("考えます", 4), ("想定", 4), ("予定", 4),
        ("重要で", 5), ("不可欠", 5), ("必要でござ", 5), ("必要であり", 5), ("必要です", 5), ("大切", 5), ("課題で", 5), ("急務", 5), ("全力", 7), ("万全", 7), ("邁進", 7), ("努めてまいり", 7), ("についてで", 8), ("ご質問", 8), ("御質問", 8), ("ご質疑", 8), ("お尋ね", 8), ("ご指摘", 8), ("御指摘", 8), ("お答え", 8), ("だったかと", 8),
        ("ご理解", 9), ("御理解", 9), ("ご協力", 9), ("存じます", 9), ("申し訳", 9), ("こうした", 6), ("これらの", 6), ("このような", 6),
    ]
    private static let table = MarkerTable(words.map { (pattern: "\($0.0)", id: $0.1) })
    private static let weights: [Float] = [1, 0.6, 0.5, 0.6, 0.3, -0.8, -0.9, -0.4, -1.2, -0.4]

    static func of(_ bytes: [UInt8], _ sentence: Range<Int>) -> Float {
        var seen = [Bool](repeating: false, count: weights.count)
        table.scan(bytes, sentence) { id, range in
            if id == 6 { seen[6] = seen[6] || (range.lowerBound == sentence.lowerBound && bytes.containsAny(["により", "によって", "を通じ"], in: sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 66))) } else { seen[id] = true }
        }
        seen[3] = holdsFigure(bytes, sentence)
        return zip(seen, weights).reduce(0) { $1.0 ? $0 + $1.1 : $0 }
    }

    /// Two digits or more in a row.
    private static func holdsFigure(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var run = 0, offset = range.lowerBound
        while offset < range.upperBound, let point = bytes.codePoint(at: offset, end: range.upperBound) {
            run = CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) || point.value == 0x4E07 || point.value == 0x5104 ? run + 1 : 0
            if run >= 2 { return true }
            offset += point.length
        }
        return false
    }
}
