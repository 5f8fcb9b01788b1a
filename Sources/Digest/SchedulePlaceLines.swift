import Minutes

/// Places on the schedule that stand on a line of their own above a title (日程第１ / 第36号議案 …): printed with what stands below them.
struct SchedulePlaceLines {
    /// The words of the place above an item, by the id of the item.
    private(set) var above: [String: String] = [:]
    /// Ids of the items that are such a place and no more.
    private(set) var numbers: Set<String> = []

    init(_ page: PageContext) {
        let agenda = page.record.agenda
        let parents = Set(agenda.compactMap(\.parent))
        let alone = agenda.filter { $0.title.isEmpty && $0.number != nil && parents.contains($0.id) }
        numbers = Set(alone.map(\.id))
        let words = Dictionary(alone.map { ($0.id, AgendaTitle.words($0)) }, uniquingKeysWith: { first, _ in first })
        for item in agenda { if let parent = item.parent, let place = words[parent] { above[item.id] = place } }
        // 日程第４ / 請願の審査結果報告: the title names no bill, and stands beside the place in the record.
        for (item, next) in zip(agenda, agenda.dropFirst()) where item.title.isEmpty && item.number != nil && !parents.contains(item.id) && next.number == nil && next.parent == item.parent {
            guard let place = item.heading, let title = next.heading, page.line(title) == page.line(place) + 1 else { continue }
            numbers.insert(item.id)
            above[next.id] = AgendaTitle.words(item)
        }
    }
}
