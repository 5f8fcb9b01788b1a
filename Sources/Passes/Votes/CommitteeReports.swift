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

    /// - Parameter isAlone: the chair's 「委員長の報告は不採択であります」 can only mean this item.
    static func fate(of item: BusinessItem, _ record: Record, _ discourse: Discourse, before declaration: Int, isAlone: Bool) -> Vote.Result? {
        guard item.isNumbered else { return nil }
        var index = declaration - 1
        let limit = max(0, declaration - 600)
        while index >= limit {
            let sentence = discourse.sentences[index]
            index -= 1
            guard sentence.hasAny([.approved, .rejected, .adopted, .notAdopted, .partlyAdopted, .purportAdopted, .certified, .consented, .continued]) else { continue }
            let isChair = record.speeches[sentence.speech].speaker.kind == .chair
            let isStatement = discourse.bytes.containsAny(["委員長報告は", "委員長の報告は", "委員会の報告は"], in: sentence.range)
            let isReport = discourse.bytes.containsAny(["べきもの", "べきと", "とすべき", "いたしました", "しました"], in: sentence.range) && !isStatement
            if isStatement, isAlone, isChair { return Outcome.read(discourse, sentence)?.result }
            guard isReport else { continue }
            let references = ItemReferences.read(discourse.bytes, sentence.range)
            if ItemReferences.expand(references).contains(where: { item.names.contains($0) }), let outcome = outcome(of: item, references, sentence, discourse), !outcome.isGeneral { return outcome.result }
        }
        return nil
    }
}
