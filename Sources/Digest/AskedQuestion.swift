import Minutes
import SourceText

/// The question that a vote was taken on, where its declaration alone does not tell what was decided: 「それでは、そのようにいたします。」
enum AskedQuestion {
    private static let pointing: [StaticString] = ["そのように", "そのとおり", "さよう", "動議のとおり", "ただいま指名", "お諮りしたとおり", "以上のとおり"]
    private static let pronouns: [StaticString] = ["これに", "これを", "これで", "以上", "そのように", "このように", "この", "さよう", "それに", "それで", "ただいま", "御異議", "ご異議", "異議", "よろしい", "いかが"]
    /// Code points of a question that stands on the page.
    static let limit = 320

    /// The words of the chair that put it, with the sentence before them where they only point at it; nil where the declaration tells all.
    static func span(_ vote: Vote, in document: Document) -> Span? {
        let bytes = document.text.bytes
        guard vote.items.isEmpty || bytes.containsAny(pointing, in: vote.span.range) else { return nil }
        let scenes = Set(document.record.scenes.lazy.map(\.span.start))
        guard let question = vote.evidence.last(where: { $0.end <= vote.span.start && !scenes.contains($0.start) }) else { return nil }
        guard let speech = document.record.speeches.index(holding: question).map({ document.record.speeches[$0] }) else { return question }
        let start = bytes.skipBlanks(from: question.start, end: question.end)
        guard bytes.first(of: pronouns, at: start, end: question.end) != nil else { return question }
        return before(question, from: speech.span.start, document).map { $0.union(question) } ?? question
    }

    /// The sentence right before the question, within the same words of one speaker; nil where it only says that something is put.
    private static func before(_ question: Span, from start: Int, _ document: Document) -> Span? {
        let bytes = document.text.bytes, words = bytes.trimmed(start..<question.start)
        guard bytes.hasSuffix("。", in: words) else { return nil }
        var first = words.upperBound - 3
        while first > words.lowerBound, !bytes.hasSuffix("。", in: words.lowerBound..<first) { first -= 1 }
        // What stands between is no longer said in one breath.
        if let scene = document.record.scenes.last(where: { $0.span.start >= first && $0.span.end <= question.start }) { first = max(first, scene.span.end) }
        let sentence = bytes.trimmed(first..<words.upperBound)
        guard !sentence.isEmpty, !(bytes.contains("諮り", in: sentence) && bytes.codePointCount(in: sentence) <= 16) else { return nil }
        return Span(sentence.lowerBound, sentence.upperBound)
    }
}
