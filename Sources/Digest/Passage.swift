import Minutes
import SourceText

/// A digest sentence as a quotation, with the whole passage behind it.
enum Passage {
    /// - Parameter asks: true for a question: what is quoted must let a reader see that it asks.
    static func view(_ page: PageContext, id: String, digest: String, text: String, speech: String, span: Span, asks: Bool = false) -> View {
        let whole = Wording.line(text)
        let words = digest.isEmpty ? whole : QuotedWords(digest, in: text, asks: asks).words
        let order = page.speech(speech)?.order
        return [
            "words": words,
            "href": page.isMarked(id) ? "#p-\(id)" : page.speech(speech).map { "#\($0.id)" },
            "place": order.map { "発言\($0)" },
            "line": page.line(span),
            "whole": isWhole(words, of: whole) ? nil : whole,
        ]
    }

    /// Whether nothing is left out but the full stop.
    private static func isWhole(_ words: String, of whole: String) -> Bool { words == whole || words + "。" == whole }
}

/// The words of a digest as a page shows them: read on to the end of their sentence, where a 「ません」 may stand, and to the asking where they ask nothing.
struct QuotedWords {
    /// How many code points a quotation may be read on.
    private static let reach = 45
    /// Of the asking that is set behind the digest.
    private static let askingLimit = 90
    private static let endings: [StaticString] = ["。", "？", "?", "！", "．"]
    private static let asking: [StaticString] = [
        "か。", "か？", "か?", "か、", "か，", "かと", "かも", "かが", "かに", "かを", "かということ", "か」", "伺", "尋ね", "お聞き", "聞きた", "聞かせ", "教え", "教示", "お答え", "答えて", "答弁を", "答弁願", "答弁くだ", "答弁いただ", "示して", "お示し", "示され", "説明", "見解を", "見解は", "所見を", "所見は", "考えは", "考えを", "お願い", "求め", "ください", "下さい",
        "べき", "？", "どう", "いかが", "ほしい", "もらいた", "いただきた", "は。", "ですね", "ですよね", "ますよね", "問う", "ただす",
    ]

    let words: String

    init(_ digest: String, in text: String, asks: Bool) {
        let bytes = Array(text.utf8), sought = Array(digest.utf8)
        guard !sought.isEmpty, let start = bytes.firstOffset(of: sought, in: bytes.indices) else { words = Quotation.withoutMarks(Wording.line(digest)); return }
        let end = QuotedWords.endOfSentence(bytes, from: start + sought.count)
        let isCutBefore = !QuotedWords.isSentenceStart(bytes, start), isCutAfter = !QuotedWords.isSentenceEnd(bytes, end)
        var tail = isCutAfter ? "……" : "", shown = start..<end
        if asks, !isCutAfter, !bytes.containsAny(QuotedWords.asking, in: start..<end), let asked = QuotedWords.lastQuestion(bytes, behind: end) {
            if bytes.codePointCount(in: end..<bytes.count) <= QuotedWords.askingLimit { shown = start..<bytes.count } else { tail = "……" + Wording.line(bytes.string(asked)) }
        }
        // Of questions strung together each ends with a comma.
        if tail.isEmpty, bytes.hasSuffix("、", in: shown) { (shown, tail) = (shown.lowerBound..<shown.upperBound - 3, "……") }
        words = (isCutBefore ? "……" : "") + Quotation.withoutMarks(Wording.line(bytes.string(shown))) + tail
    }

    /// The end of the sentence where it is near; else the offset.
    private static func endOfSentence(_ bytes: [UInt8], from offset: Int) -> Int {
        var end = offset, count = 0
        guard !isSentenceEnd(bytes, end) || endings.contains(where: { bytes.has($0, at: end) }) else { return offset }
        while end < bytes.count, bytes[end] != 0x0A {
            if let stop = endings.first(where: { bytes.has($0, at: end) }) { return end + stop.utf8CodeUnitCount }
            count += 1
            guard count <= reach, let point = bytes.codePoint(at: end) else { return offset }
            end += point.length
        }
        return end
    }

    /// The last sentence, from a clause on where it is long; nil where it asks nothing or stands in the digest.
    private static func lastQuestion(_ bytes: [UInt8], behind end: Int) -> Range<Int>? {
        let rest = bytes.trimmed(end..<bytes.count)
        guard !rest.isEmpty else { return nil }
        let last = rest.upperBound - (endings.contains { bytes.hasSuffix($0, in: rest) } ? 3 : 0)
        var start = rest.lowerBound, before = start
        for offset in rest.lowerBound..<max(rest.lowerBound, last) where bytes[offset] == 0x0A || bytes.has("。", at: offset, end: last) {
            let next = bytes[offset] == 0x0A ? offset + 1 : offset + 3
            if bytes.codePointCount(in: start..<next) > 1 { before = start }
            start = next
        }
        // 「明確にお答えください。」 asks what stands before it.
        if bytes.codePointCount(in: start..<rest.upperBound) < 20 { start = before }
        guard bytes.containsAny(asking, in: start..<rest.upperBound) else { return nil }
        while bytes.codePointCount(in: start..<rest.upperBound) > askingLimit {
            guard let clause = ["、", "，"].compactMap({ (mark: StaticString) in bytes.firstOffset(of: mark, in: start..<rest.upperBound) }).min() else { break }
            start = clause + 3
        }
        return start..<rest.upperBound
    }

    private static func isSentenceStart(_ bytes: [UInt8], _ start: Int) -> Bool {
        let lead = bytes.trimmed(0..<start)
        return lead.isEmpty || endings.contains { bytes.hasSuffix($0, in: lead) } || bytes[lead.upperBound..<start].contains(0x0A)
    }

    private static func isSentenceEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
        let tail = bytes.trimmed(end..<bytes.count)
        return tail.isEmpty || endings.contains { bytes.hasSuffix($0, in: 0..<end) || bytes.has($0, at: tail.lowerBound) } || bytes[end..<tail.lowerBound].contains(0x0A)
    }
}
