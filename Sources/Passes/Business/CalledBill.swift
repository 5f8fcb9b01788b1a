import Minutes
import SourceText

/// The bill that the chair calls in a sentence of its own out of those that were taken up together: 「議案第23号、みほん町交通手当条例。」
struct CalledBill {
    let item: BusinessItem
    /// The sentence of the call.
    let sentence: Int

    /// The name and the words of the call; nil where the sentence says anything else.
    static func read(_ discourse: Discourse, _ index: Int) -> (name: ItemName, words: Range<Int>)? {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        guard sentence.range.count <= 300, bytes.hasSuffix("。", in: sentence.range), bytes.contains("号", in: sentence),
              !sentence.hasAny([.asksObjection, .takeVote, .supporters, .opponents, .takesUp, .consult, .finds, .therefore, .decided]) else { return nil }
        let references = ItemReferences.read(bytes, sentence.range)
        guard let bill = references.first(where: { !$0.name.isPlace }), bill.others == 0 else { return nil }
        let end = sentence.range.upperBound - 3
        // A second number behind から or と is a list; one inside the title is not.
        guard references.allSatisfy({ $0.range.lowerBound <= bill.range.lowerBound || (!$0.closesRange && $0.range.lowerBound > bill.range.upperBound + 12) }) else { return nil }
        var start = Subject.skipOpenings(bytes, sentence.range)
        if let place = references.first, place.name.isPlace, place.range.lowerBound == start { start = place.range.upperBound }
        while let mark = bytes.first(of: ["、", " ", "。"], at: start, end: end) { start += mark.utf8CodeUnitCount }
        guard start == bill.range.lowerBound else { return nil }
        if opensDebate(bytes, bill.range.upperBound..<end) { return (bill.name, bill.range) }
        return isTitle(bytes, bill.range.upperBound..<end) && !endsInOutcome(discourse, sentence, end) ? (bill.name, start..<end) : nil
    }

    init(_ item: BusinessItem, in sentence: Int) {
        self.item = item
        self.sentence = sentence
    }

    /// 「議案第24号について、討論に入ります」
    private static func opensDebate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.containsAny(["質疑に入", "質疑を行", "質疑を許", "討論に入", "討論を行", "討論を許", "審査に入", "審議に入", "審査を行", "審議を行"], in: range) && !bytes.containsAny(["ませんか", "でしょうか"], in: range)
    }

    /// Ends like a title: in a noun, a bracket, について.
    private static func isTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if range.count <= 3 { return true }
        if (["について", "に関する件", "につき"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: range) }) { return true }
        guard let last = bytes.codePoint(before: range.upperBound) else { return false }
        return CodePoint.isKanji(last.value) || CodePoint.isKatakana(last.value) || [0x300D, 0x29, 0x3015].contains(last.value)
    }

    /// 「議案第24号、原案可決。」
    private static func endsInOutcome(_ discourse: Discourse, _ sentence: Sentence, _ end: Int) -> Bool {
        Outcome.read(discourse, sentence).map { $0.word.upperBound == end } ?? false
    }
}
