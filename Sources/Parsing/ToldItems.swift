import Minutes
import SourceText

/// Items of business in minutes that nobody speaks in: numbered heads among the sentences that tell what was done.
enum ToldItems {
    /// The list with the heads that it lacks, in the order of the text.
    static func added(to listed: [AgendaItem], _ bytes: [UInt8], _ heads: [Range<Int>]) -> [AgendaItem] {
        let listed = withoutSentences(listed)
        var items = listed
        var known = Set(listed.map { Headings.key($0.title) })
        for head in heads {
            guard let marker = AgendaMarker.read(bytes, at: head.lowerBound, end: head.upperBound), marker.titleStart < head.upperBound, head.lowerBound >= (listed.last?.span.end ?? 0) else { continue }
            let title = bytes.string(marker.titleStart..<head.upperBound)
            guard known.insert(Headings.key(title)).inserted else { continue }
            let number = bytes.string(bytes.trimmed(marker.range)), alike = listed.last { $0.number?.first == number.first }
            let above = items.last { $0.level == 1 }?.id, isBelow = alike.map { $0.level > 1 } ?? (marker.form != .plain && marker.form != .schedule && above != nil)
            items.append(AgendaItem(id: "a\(items.count + 1)", number: number, title: title, level: isBelow ? 2 : 1, parent: isBelow ? alike?.parent ?? above : nil, listed: false, span: Span(head), heading: Span(head)))
        }
        return items
    }

    /// 「賛成多数で可決された。」 below an entry of the list is what became of it.
    private static func withoutSentences(_ listed: [AgendaItem]) -> [AgendaItem] {
        let kept = listed.filter { item in !item.title.hasSuffix("。") || listed.contains { $0.parent == item.id } }
        let ids = Dictionary(kept.enumerated().map { ($0.element.id, "a\($0.offset + 1)") }, uniquingKeysWith: { first, _ in first })
        return kept.map { item in
            var item = item
            item.id = ids[item.id] ?? item.id
            item.parent = item.parent.flatMap { ids[$0] }
            return item
        }
    }
}
