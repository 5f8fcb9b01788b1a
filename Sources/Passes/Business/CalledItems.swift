import Minutes
import SourceText

/// The items of business of a record that prints neither a list nor headings, as the chair calls them:
/// 「議題の１、文化財の指定について、説明をお願いします」.
///
/// Only what is called with its title counts: 「報告事項(1)の説明をお願いします」 names nothing that a reader could know it by.
enum CalledItems {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard record.agenda.isEmpty, discourse.marks.contains(where: { $0.marker == .takesUp || $0.marker == .takeVote }) || named(discourse) else { return }
        let presides = Presiding.find(record, discourse)
        // The chair may call one item twice: for its explanation and for the questions on it.
        var known: Set<String> = []
        for (index, sentence) in discourse.sentences.enumerated() where presides[sentence.speech] {
            for call in calls(discourse, index) where known.insert(discourse.bytes.stringWithoutBlanks(call.number ?? call.title)).inserted {
                record.agenda.append(item(call, discourse, record.agenda))
            }
        }
    }

    private struct Call {
        /// 日程第２, 協議事項(1)
        var number: Range<Int>?
        /// Empty for a place whose bills follow.
        let title: Range<Int>
        /// One of several bills at one place.
        var isBelow = false
    }

    private static func item(_ call: Call, _ discourse: Discourse, _ above: [AgendaItem]) -> AgendaItem {
        AgendaItem(id: "a\(above.count + 1)", number: call.number.map { discourse.spoken.text($0) }, title: discourse.spoken.text(call.title), level: call.isBelow ? 2 : 1,
                   parent: call.isBelow ? above.last { $0.level == 1 }?.id : nil, listed: false,
                   span: discourse.spoken.span((call.number?.lowerBound ?? call.title.lowerBound)..<call.title.upperBound))
    }

    private static func named(_ discourse: Discourse) -> Bool {
        (kinds + ["日程"]).contains { discourse.bytes.contains($0, in: discourse.bytes.indices) }
    }

    private static let kinds: [StaticString] = ["議題", "協議事項", "審議事項", "報告事項", "諮問事項", "議事", "案件"]

    // MARK: one sentence

    private static func calls(_ discourse: Discourse, _ index: Int) -> [Call] {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        guard sentence.range.count <= 900, sentence.has(.takesUp) || sentence.has(.takeVote) || bytes.containsAny(SpokenAgenda.openings, in: sentence) else { return [] }
        let start = Subject.skipOpenings(bytes, sentence.range)
        let references = ItemReferences.read(bytes, start..<sentence.range.upperBound)
        if let place = references.first, place.name.isPlace {
            // 「日程第１から日程第４まで」: which title belongs to which place, nobody knows.
            return place.range.lowerBound == start && references.count(where: \.name.isPlace) == 1 ? atPlace(bytes, references, sentence) : []
        }
        if let bill = references.first { return bill.range.lowerBound == start && (sentence.has(.takesUp) || sentence.has(.takeVote)) ? bills(bytes, references, sentence.range) : [] }
        return point(bytes, start..<sentence.range.upperBound).map { [$0] } ?? []
    }

    /// 「日程第２、議案第９号　…についてを議題とします」; of several bills at one place each is an item below it.
    private static func atPlace(_ bytes: [UInt8], _ references: [ItemReference], _ sentence: Sentence) -> [Call] {
        let place = references[0].range
        let named = sentence.has(.takesUp) ? bills(bytes, Array(references.dropFirst()), sentence.range) : []
        if named.count == 1, references.count == 2 { return [Call(number: place, title: named[0].title)] }
        if named.count > 1, named.count == references.count - 1 { return [Call(number: place, title: place.upperBound..<place.upperBound)] + named.map { Call(title: $0.title, isBelow: true) } }
        guard let title = Subject.title(bytes, place.upperBound..<sentence.range.upperBound) else { return [] }
        // 「日程第２、議案第９号について、町長の説明を求めます」: what is asked for is no part of the title.
        let isAsked = (["説明", "報告"] as [StaticString]).contains { bytes.hasSuffix($0, in: title) }
        return [Call(number: place, title: isAsked && references.count == 2 && references[1].range.lowerBound == title.lowerBound ? references[1].range : title)]
    }

    /// 「議案第９号　…について、議案第10号　…について、以上２件を一括議題とします」
    private static func bills(_ bytes: [UInt8], _ references: [ItemReference], _ sentence: Range<Int>) -> [Call] {
        guard references.allSatisfy({ !$0.closesRange && $0.others == 0 && !$0.name.isPlace }) else { return [] }
        return references.enumerated().compactMap { index, reference in
            // 「議案第５号に対する修正案を採決いたします」
            if bytes.first(of: ["に", "の", "を", "は", "が", "と", "へ"], at: reference.range.upperBound, end: sentence.upperBound) != nil { return nil }
            let next = index + 1 < references.count ? references[index + 1].range.lowerBound : sentence.upperBound
            let ends = (["、以上", "を議題", "を一括", "を上程", "を採決", "、を"] as [StaticString]).compactMap { bytes.firstOffset(of: $0, in: reference.range.upperBound..<next) }
            guard let end = ends.min() ?? (next < sentence.upperBound ? next : nil) else { return nil }
            let title = withoutMarks(bytes, reference.range.lowerBound..<end)
            // The number alone is no title.
            return title.upperBound - reference.range.upperBound >= 12 ? Call(title: title) : nil
        }
    }

    /// 議題の１、…について, 協議事項(2)「…」: what kind of item, its number, its title.
    private static func point(_ bytes: [UInt8], _ range: Range<Int>) -> Call? {
        guard let kind = bytes.first(of: kinds, at: range.lowerBound, end: range.upperBound) else { return nil }
        var offset = range.lowerBound + kind.utf8CodeUnitCount
        while let mark = bytes.first(of: ["の", "第", "(", " "], at: offset, end: range.upperBound) { offset += mark.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound), number.value <= 50,
              bytes.first(of: ["件", "点", "つ", "人", "名"], at: number.end, end: range.upperBound) == nil else { return nil }
        let end = bytes.first(of: [")", "号", "番目", "番"], at: number.end, end: range.upperBound).map { number.end + $0.utf8CodeUnitCount } ?? number.end
        return title(bytes, end..<range.upperBound).map { Call(number: range.lowerBound..<end, title: $0) }
    }

    private static func title(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let mark = bytes.first(of: ["、", " ", ":", "。", "・"], at: start, end: range.upperBound) { start += mark.utf8CodeUnitCount }
        if bytes.has("「", at: start), let close = bytes.firstOffset(of: "」", in: start..<range.upperBound) { return close - start >= 9 ? start + 3..<close : nil }
        // 「議題１について、説明をお願いします」 names no matter.
        guard start > range.lowerBound, let end = bytes.firstOffset(of: "について", in: start..<range.upperBound).map({ $0 + 12 }) ?? bytes.firstOffset(of: "を議題", in: start..<range.upperBound),
              end - start >= 18, end - start <= 240, bytes.first(of: ["について", "につきまして", "の説明", "は、"], at: start, end: end) == nil else { return nil }
        return withoutMarks(bytes, start..<end)
    }

    /// 「…について、」 → 「…について」
    private static func withoutMarks(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var words = bytes.trimmed(range)
        while bytes.hasSuffix("、", in: words) { words = bytes.trimmed(words.lowerBound..<words.upperBound - 3) }
        return words
    }
}
