import Minutes
import SourceText

/// What committees reported of an item before the vote on their report.
enum CommitteeReports {
    /// 「議案第１号は可決すべきもの、議案第２号は否決すべきもの」: the outcome behind the item's own name, up to the next name.
    private static func outcome(of item: BusinessItem, _ references: [ItemReference], _ sentence: Sentence, _ discourse: Discourse) -> Outcome? {
        guard let own = references.last(where: { item.names.contains($0.name) }), let first = Outcome.read(discourse, sentence, from: own.range.upperBound, isFirst: true),
              let next = references.first(where: { $0.range.lowerBound > first.word.upperBound }) else { return Outcome.read(discourse, sentence) }
        return Outcome.read(discourse, sentence, from: own.range.upperBound, to: next.range.lowerBound)
    }

    /// - Parameter count: of the items voted on; of one alone the chair says 「委員長の報告は不採択であります」, of several 「請願二件に対する委員長の報告は」.
    static func fate(of item: BusinessItem, _ speeches: [Speech], _ discourse: Discourse, before declaration: Int, count: Int) -> Vote.Result? {
        guard item.isNumbered else { return nil }
        var index = declaration - 1
        let limit = max(0, declaration - 600)
        while index >= limit {
            let sentence = discourse.sentences[index]
            index -= 1
            guard sentence.hasAny([.approved, .rejected, .adopted, .notAdopted, .partlyAdopted, .purportAdopted, .certified, .consented, .continued]) else { continue }
            let isChair = speeches[sentence.speech].speaker.kind == .chair
            let isStatement = discourse.bytes.containsAny(["委員長報告は", "委員長の報告は", "委員会の報告は"], in: sentence)
            let isReport = discourse.bytes.containsAny(["べきもの", "べきと", "とすべき", "いたしました", "しました"], in: sentence) && !isStatement
            let references = isStatement || isReport ? ItemReferences.read(discourse.bytes, sentence.range) : []
            if isStatement, isChair {
                if count == 1 || references.isEmpty && meansAll(discourse.bytes, sentence.range, count) { return Outcome.read(discourse, sentence)?.result }
                if ItemReferences.expand(references).contains(where: { item.names.contains($0) }), let outcome = outcome(of: item, references, sentence, discourse), !outcome.isGeneral { return outcome.result }
            }
            guard isReport else { continue }
            if ItemReferences.expand(references).contains(where: { item.names.contains($0) }), let outcome = outcome(of: item, references, sentence, discourse), !outcome.isGeneral { return outcome.result }
        }
        return nil
    }

    /// 「いずれも不採択」, 「以上三件に対する」: as many as were put.
    private static func meansAll(_ bytes: [UInt8], _ sentence: Range<Int>, _ count: Int) -> Bool {
        if bytes.containsAny(["いずれも", "各請願", "各陳情", "各議案", "全て", "すべて"], in: sentence) { return true }
        guard let unit = bytes.firstOffset(of: "件に対する", in: sentence) else { return false }
        var start = unit
        while let point = bytes.codePoint(before: start, start: sentence.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        return start < unit && JapaneseNumber.read(bytes, at: start, end: unit)?.value == count
    }
}

extension VoteReader {
    /// 「議案第３号は、全員の賛成で可決すべきものとした。」 in a plenary: a committee's report, printed below the words of the one who calls for it.
    func isOfPrintedReport(_ sentence: Sentence) -> Bool {
        discourse.bytes.contains("べきもの", in: sentence) && ["決定した。", "決した。"].contains { (end: StaticString) in discourse.bytes.hasSuffix(end, in: sentence.range) }
    }
}
