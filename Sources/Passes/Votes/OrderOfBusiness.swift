import Minutes
import SourceText

/// Consent to how business is done: closing the questions, going to the vote at once, electing by ballot. It decides no item.
enum OrderOfBusiness {
    /// What the question asks to be done, as a range of its words; nil where it asks for a decision on an item.
    static func asked(_ discourse: Discourse, _ question: Sentence) -> Range<Int>? {
        guard !asksForItem(question) || discourse.bytes.contains("流れをとら", in: question) else { return nil }
        if let mark = discourse.marks(of: question).first(where: { $0.marker == .takesUp }) { return mark.range }
        return found(discourse.bytes, settled, question.range, question.pairs)
    }

    /// A step of the course to which everybody agrees; a count on it is a vote like others.
    static func agreed(_ discourse: Discourse, _ question: Sentence, _ declaration: Declaration) -> Range<Int>? {
        guard !asksForItem(question) else { return nil }
        // 「採決いたしたいと思いますが、ご異議ありませんか」 and then 「可決」: the bill was decided after all.
        if declaration.outcome?.isGeneral != false, !decidesItem(discourse, discourse.sentences[declaration.last]), let step = step(discourse, question) { return step }
        // 「本案に対する質疑は終了いたしました」
        guard let outcome = declaration.outcome, let step = step(discourse, discourse.sentences[declaration.last]) else { return nil }
        return outcome.word.lowerBound == step.lowerBound ? step : nil
    }

    /// 「よって、本案は原案のとおり決定いたしました」, 「議案第３号は承認と決定」 where no step is named.
    private static func decidesItem(_ discourse: Discourse, _ declared: Sentence) -> Bool {
        guard step(discourse, declared) == nil else { return false }
        return declared.hasAny([.asProposed, .asReported]) || (declared.has(.decided) && (discourse.bytes.containsAny(["本案は", "本案を", "本議案"], in: declared) || !ItemReferences.read(discourse.bytes, declared.range).isEmpty))
    }

    private static func asksForItem(_ question: Sentence) -> Bool { question.hasAny([.asProposed, .asReported, .approved, .adopted, .certified, .continued]) }

    private static let settled: [StaticString] = ["流れをとら", "直ちに採決", "省略", "日程に追加", "終結", "打ち切", "立会人", "一任", "順序を変更", "先議", "会議時間", "休憩", "秘密会", "結論を出す", "の順に進め", "順で進め", "番号の順", "順序で進め", "順番で進め",
                                                   "ところまで進め", "審査を進め", "審議を進め", "議事を進め", "会議を進め", "質疑を進め", "本日の日程に", "本日の日程と", "結審", "視聴", "傍聴を許", "傍聴を認", "説明を受けた", "説明を受ける", "説明を求めた", "説明を聞", "説明を聴", "資料を配", "資料の配"]

    /// The step of the course that a sentence asks for or takes: 「質疑を終了し」, 「本案は即決いたします」, 「直ちに選挙を行います」.
    static func step(_ discourse: Discourse, _ sentence: Sentence) -> Range<Int>? {
        found(discourse.bytes, steps, sentence.range, sentence.pairs) ?? ballot(discourse.bytes, sentence.range) ?? wayOfVoting(discourse.bytes, sentence.range) ?? closing(discourse.bytes, sentence.range)
    }

    /// 「本件に対する質疑はこれをもって終了いたしたい」
    private static func closing(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let end = bytes.firstOffset(of: "をもって終了", in: range), let start = found(bytes, ["質疑", "討論"], range.lowerBound..<end) else { return nil }
        return start.lowerBound..<end + 18
    }

    /// 「採決は、電子表決システムによる無記名投票で行いたい」: how the house votes on what is still to be put.
    static func wayOfVoting(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let start = (["採決は", "表決は", "採決の方法は", "表決の方法は"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: range) }).first else { return nil }
        return found(bytes, ["投票で行", "投票により行", "投票によ", "システムで行", "システムにより行", "起立で行", "起立により行", "挙手で行", "挙手により行"], start..<range.upperBound)
    }

    /// 「選挙の方法は、投票によりたい」: how the house elects.
    static func ballot(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard bytes.containsAny(["選挙", "互選"], in: range), bytes.contains("投票", in: range) else { return nil }
        return found(bytes, ballots, range)
    }

    private static let steps: [StaticString] = [
        "質疑を終", "討論を終", "質疑は終", "討論は終", "質疑を打", "討論を打", "質疑終結", "討論終結", "質疑終局", "質疑を終局", "即決", "審査会を終", "委員会を終", "議事の進行を", "議事進行を図", "直ちに選挙",
        "採決に移", "採決に入", "採決を採りた", "採決採りた", "採決をとりた", "採決を取りた", "採決したいと", "採決をしたいと", "採決いたしたい", "採決をいたしたい", "採決を行いたい", "採決を行うこと",
    ]
    private static let ballots: [StaticString] = ["投票にいたし", "投票にし", "投票により行", "投票で行", "投票によりた", "投票によること", "投票といたし", "投票とし", "投票の方法"]

    private static func found(_ bytes: [UInt8], _ words: [StaticString], _ range: Range<Int>, _ pairs: LetterPairs = .any) -> Range<Int>? {
        for word in words { if let start = bytes.firstOffset(of: word, in: range, pairs) { return start..<start + word.utf8CodeUnitCount } }
        return nil
    }

    /// 「ご異議なしと認め、討論を終了します」: the step is taken, and nothing else is declared.
    static func taken(_ discourse: Discourse, _ sentence: Sentence) -> Outcome? {
        guard let step = step(discourse, sentence), !discourse.bytes.containsAny(["ますか", "ませんか", "でしょうか"], in: sentence) else { return nil }
        let rest = step.upperBound..<sentence.range.upperBound
        let end = (["。", "、"] as [StaticString]).compactMap { discourse.bytes.firstOffset(of: $0, in: rest) }.min() ?? rest.upperBound
        return Outcome(result: .approved, isGeneral: true, word: step.lowerBound..<end)
    }

    /// 「本件に対する討論を終了」 of 「本件に対する討論を終了することにご異議ありませんか」.
    static func matter(_ bytes: [UInt8], _ step: Range<Int>, _ question: Range<Int>) -> Range<Int> {
        var start = min(Subject.skipOpenings(bytes, question), step.lowerBound), offset = start
        // 「討論については省略」: where nothing else tells of what, the subject does.
        var subject: Int?
        while let point = bytes.codePoint(at: offset, end: step.lowerBound) {
            let word = bytes.first(of: ["については", "につきましては", "本件は", "本案は"], at: offset, end: step.lowerBound)
            offset += word?.utf8CodeUnitCount ?? point.length
            if word != nil { subject = offset == step.lowerBound && !bytes.containsAny(["本件", "本案"], in: start..<offset) ? start : nil }
            if word != nil || point.value == 0x3001 || point.value == 0x3002 { start = offset }
        }
        if let subject, step.count <= 6 { start = subject }
        let rest = step.lowerBound..<min(question.upperBound, step.upperBound + 30)
        let end = ends.compactMap { bytes.firstOffset(of: $0, in: rest) }.filter { $0 >= step.lowerBound + 6 }.min()
        let words = bytes.trimmed(end.map { start..<$0 } ?? step)
        return bytes.hasSuffix("に", in: words) || bytes.hasSuffix("省略し", in: words) ? words.lowerBound..<words.upperBound - 3 : words
    }

    private static let ends: [StaticString] = ["をとら", "を行いた", "によりた", "により行", "すること", "するに", "とすること", "ことに", "いたしたい", "したい", "いたします", "します", "として", "との", "と思い", "ご異議", "御異議", "異議", "、", "。"]
}
