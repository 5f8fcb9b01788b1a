import Minutes

/// The items of the header's list by their places on the schedule.
struct SchedulePlaces {
    /// Indices of the items, ascending, by the place without blanks and width: 日程第3.
    private var items: [String: [Int]] = [:]

    init(_ agenda: [AgendaItem]) {
        for (index, item) in agenda.enumerated() where item.level == 1 { if let number = item.number { items[Headings.key(number), default: []].append(index) } }
    }

    /// 日程第３ in the body is 日程第3 of the list, and so is 日程３.
    func first(at place: String) -> Int? {
        let whole = place.hasPrefix("日程") && !place.hasPrefix("日程第") ? items["日程第" + place.dropFirst(2)]?.first : nil
        return [items[place]?.first, whole].compactMap { $0 }.min()
    }

    /// Those that the list prints without 日程: 第一 for 日程第一.
    func printedShort(at place: String) -> [Int] { place.hasPrefix("日程") ? items[String(place.dropFirst(2))] ?? [] : [] }

    /// The item is printed with another number from here on.
    mutating func renumber(_ index: Int, from old: String?, to new: String) {
        if let old { items[Headings.key(old)]?.removeAll { $0 == index } }
        let key = Headings.key(new), known = items[key] ?? []
        items[key] = (known + [index]).sorted()
    }
}
