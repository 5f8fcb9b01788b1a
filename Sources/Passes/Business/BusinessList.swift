import Minutes
import SourceText

/// An item of business as votes name it.
struct BusinessItem: Hashable {
    /// As the agenda or the chair names it.
    var words: String
    var names: [ItemName] = []
    var place: ItemName?
    var agendaID: String?

    static func == (left: BusinessItem, right: BusinessItem) -> Bool { left.words == right.words && left.names == right.names }
    func hash(into hasher: inout Hasher) { hasher.combine(words) }

    /// A bill, petition, report … with a number of its own.
    var isNumbered: Bool { !names.isEmpty }
}

/// The agenda by the names under which the chair calls its items.
struct BusinessList {
    struct Entry {
        var item: BusinessItem
        /// Nothing but a place on the schedule, whose items follow: 「日程第１」 on a line of its own.
        let isOnlyPlace: Bool
        /// 「議案第５号の上程、説明、質疑、討論、採決」: a stage of an item that is listed under its own name.
        var isStage = false
        /// Printed with a number of its own.
        let isNumbered: Bool
        let parent: String?
    }

    /// One for each item of the agenda, in its order.
    private(set) var entries: [Entry] = []
    private var byName: [ItemName: [Int]] = [:]

    init(_ agenda: [AgendaItem]) {
        var place: ItemName?
        let titles = Dictionary(agenda.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        for item in agenda {
            let words = Array(Folding.fold(item.title).utf8)
            let bytes = words.withoutBlanks(0..<words.count)
            let references = ItemReferences.read(bytes, 0..<bytes.count)
            let own = BusinessList.place(of: item) ?? references.first { $0.name.isPlace }?.name
            // 「日程第一から第三まで」 names places, too, and no business.
            let isOnlyPlace = own != nil && (bytes.isEmpty || references.contains { $0.name.isPlace && ($0.range.upperBound == bytes.count || ($0.closesRange && bytes.has("まで", at: $0.range.upperBound))) })
            if let own { place = own } else if item.level == 1, !references.contains(where: { !$0.name.isPlace }), item.number != nil { place = nil }
            let names = ItemReferences.expand(references).filter { !$0.isPlace }
            let isStage = !names.isEmpty && references.last.map { BusinessList.isStage(bytes, $0.range.upperBound..<bytes.count) } ?? false
            let printed = BusinessList.words(item, titles)
            let entry = BusinessItem(words: isStage ? BusinessList.withoutStages(printed) : printed, names: names, place: place, agendaID: item.id)
            for name in names + (place.map { [$0] } ?? []) { byName[name, default: []].append(entries.count) }
            entries.append(Entry(item: entry, isOnlyPlace: isOnlyPlace, isStage: isStage, isNumbered: item.number != nil || own != nil, parent: item.parent))
        }
    }

    /// の上程、説明、質疑、討論、採決
    private static func isStage(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.first(of: ["の", "に対する"], at: range.lowerBound) != nil, range.count >= 9 else { return false }
        var offset = range.lowerBound
        while let word = bytes.first(of: ["の", "、", "・", "及び", "から", "に対する", "一括", "上程", "提案理由", "提案", "説明", "委員長報告", "報告", "質疑", "討論", "採決", "表決", "審議", "委員会付託", "付託", "まで", " "], at: offset, end: range.upperBound) { offset += word.utf8CodeUnitCount }
        return offset == range.upperBound
    }

    /// 「第５号議案の採決」 → 第５号議案
    private static func withoutStages(_ words: String) -> String {
        let bytes = Array(words.utf8)
        let cuts: [StaticString] = ["に対する", "の一括", "の上程", "の提案", "の説明", "の委員長報告", "の報告", "の委員会付託", "の付託", "の質疑", "の討論", "の採決", "の表決", "の審議"]
        guard let end = cuts.compactMap({ bytes.firstOffset(of: $0, in: bytes.indices) }).min(), end > 0 else { return words }
        return bytes.string(bytes.trimmed(0..<end))
    }

    private static func place(of item: AgendaItem) -> ItemName? {
        guard let number = item.number else { return nil }
        let bytes = Array(Folding.fold(number).utf8)
        if let found = ItemReferences.read(bytes, 0..<bytes.count).first(where: { $0.name.isPlace }) { return found.name }
        guard item.level == 1, bytes.has("第", at: 0), let value = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: 3, end: bytes.count)) else { return nil }
        return ItemName(kind: "日程", number: value.value)
    }

    /// 諮問事項（1） 名簿の様式について: a numbered point is named with the item that it belongs to.
    private static func words(_ item: AgendaItem, _ titles: [String: String]) -> String {
        guard let number = item.number, let parent = item.parent.flatMap({ titles[$0] }), !parent.isEmpty, item.level > 1 else { return item.title }
        return parent + number + " " + item.title
    }

    /// The items that a name calls: the latest at or before `latest` (an index into the agenda), else the first.
    func items(named name: ItemName, latest: Int) -> [BusinessItem] {
        guard let indices = byName[name] else { return [] }
        if name.isPlace { return items(atPlace: name, indices, latest: latest) }
        let named = indices.filter { !entries[$0].isStage && !entries[$0].item.words.isEmpty }
        let index = named.last { $0 <= latest } ?? named.first ?? indices.last { $0 <= latest && !entries[$0].item.words.isEmpty } ?? indices[0]
        return [single(entries[index].item, name)]
    }

    /// A heading that covers several bills gives the one that is meant its own name.
    private func single(_ item: BusinessItem, _ name: ItemName) -> BusinessItem {
        guard item.names.count > 1 else { return item }
        return BusinessItem(words: name.kind + "第\(name.number)号" + (name.branch > 0 ? "の\(name.branch)" : ""), names: [name], place: item.place, agendaID: item.agendaID)
    }

    /// The bills at a place on the schedule, or the item itself where it has none.
    private func items(atPlace name: ItemName, _ indices: [Int], latest: Int) -> [BusinessItem] {
        let known = indices.filter { $0 <= latest }
        let pool = known.isEmpty ? indices : known
        guard let last = pool.last(where: { !entries[$0].isOnlyPlace }) ?? pool.last else { return [] }
        // One run of neighbours: the place, its title line and its bills.
        var run: [Int] = [last]
        for index in indices.reversed() where index == run[0] - 1 { run.insert(index, at: 0) }
        let named = run.filter { entries[$0].item.isNumbered }
        let chosen = named.isEmpty ? run.filter { !entries[$0].isOnlyPlace && !entries[$0].item.words.isEmpty } : named
        return (named.isEmpty ? Array(chosen.prefix(1)) : chosen).map { entries[$0].item }
    }

    /// The bills under an item of the agenda.
    func children(of index: Int) -> [BusinessItem] {
        let id = entries[index].item.agendaID
        return entries.filter { $0.parent == id && $0.item.isNumbered }.map(\.item)
    }
}
