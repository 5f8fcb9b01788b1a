import Minutes
import SourceText

/// Items that were taken up together where their heads stand one below the other: the speeches stand under the last of them.
///
/// Bills headed so are discussed as one; of other heads nobody knows it unless the chair says 一括.
enum ItemsTogether {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let heads = record.agenda.indices.filter { record.agenda[$0].heading != nil }.sorted { record.agenda[$0].heading! < record.agenda[$1].heading! }
        guard heads.count >= 2 else { return }
        var first: [String: Int] = [:]
        for (index, speech) in record.speeches.enumerated() { if let item = speech.agendaItem, first[item] == nil { first[item] = index } }
        let parents = Set(record.agenda.compactMap(\.parent))
        let unknown = record.source.ranges.filter { $0.kind == .unclassified }.map(\.span.start)
        var above: [Int] = []
        for (place, index) in heads.enumerated() {
            let item = record.agenda[index]
            if let speech = first[item.id] {
                let said = above.isEmpty ? false : isCalledTogether(discourse, speech)
                for other in above where said || namesBill(record.agenda[other]) && namesBill(item) { record.agenda[other].takenUpWith = item.id }
                above = []
            } else if !parents.contains(item.id) {
                above.append(index)
            }
            // Words that belong to nobody may tell what became of the items above them.
            if place + 1 < heads.count, let start = item.heading?.end, let end = record.agenda[heads[place + 1]].heading?.start, unknown.contains(where: { start <= $0 && $0 < end }) { above = [] }
        }
    }

    private static func namesBill(_ item: AgendaItem) -> Bool {
        let title = Folding.fold(Array(item.title.utf8)).bytes
        return ItemReferences.read(title, title.indices).contains { !$0.name.isPlace }
    }

    /// 「以上の二件を一括して議題といたします」 in the first words below the heads.
    private static func isCalledTogether(_ discourse: Discourse, _ speech: Int) -> Bool {
        discourse.sentencesOfSpeech[speech].prefix(4).contains { discourse.bytes.contains("一括", in: discourse.sentences[$0]) && discourse.sentences[$0].has(.takesUp) }
    }
}
