import Minutes
import SourceText

/// The business before the meeting at a place of the text: what 「本案」 means there.
struct Docket {
    let list: BusinessList
    private let discourse: Discourse
    private let presides: [Bool]
    /// What was taken up last: by its heading, or by the chair's 「…を議題といたします」.
    private(set) var items: [BusinessItem] = []
    /// Those of `items` that were decided since.
    private(set) var decided: Set<BusinessItem> = []
    /// The bill decided last, of which 「続いて、２番について」 puts another part.
    private(set) var lastDecided: BusinessItem?
    /// What the chair called by itself since: it stands before those that were taken up with it.
    private(set) var called: CalledBill?
    /// The sentence of the last call.
    private var lastCall = -2
    /// A matter without a heading: 「議席についてお諮りいたします」.
    private(set) var matter: [BusinessItem] = []
    /// The title that the chair read out behind the number when the bill was taken up, in the folded words.
    private(set) var titles: [ItemName: Range<Int>] = [:]
    /// Index of the last heading.
    private(set) var latest = -1
    private var isInHeadings = false
    /// The last sentence before the last heading, and the last sentence.
    private(set) var headingAfter = -1
    private var lastSentence = -1
    private var place: ItemName?

    init(_ list: BusinessList, _ discourse: Discourse, _ presides: [Bool]) {
        self.list = list
        self.discourse = discourse
        self.presides = presides
    }

    var isOpen: Bool { items.contains { !decided.contains($0) } }

    mutating func decide(_ voted: [BusinessItem]) {
        decided.formUnion(voted)
        if let called, voted.contains(called.item) { self.called = nil }
        if voted.count == 1, voted[0].isNumbered, voted[0].names != lastDecided?.names { lastDecided = voted[0] }
        matter = []
    }

    // MARK: headings

    /// Neighbouring headings are taken up together; a bill stands for the place on the schedule above it.
    mutating func heading(_ index: Int) {
        let entry = list.entries[index]
        // Names of members and directions between rules are no business.
        if entry.item.words.hasSuffix("君") || isDirection(entry.item.words) { return }
        latest = index
        headingAfter = lastSentence
        called = nil
        if !isInHeadings { items = []; decided = []; matter = []; place = nil }
        isInHeadings = true
        if entry.isOnlyPlace { place = entry.item.place; return }
        guard !entry.item.words.isEmpty, !Self.isPartOfMeeting(entry.item.words) else { return }
        if let last = items.last, isContinuation(entry, of: last) { items[items.count - 1].words = last.words + entry.item.words; return }
        if let last = items.last, last.agendaID != nil, last.agendaID == entry.parent { items.removeLast() }
        let children = entry.isStage ? entry.item.names.flatMap { list.items(named: $0, latest: index) } : entry.item.isNumbered ? [] : list.children(of: index)
        for item in children.isEmpty ? [entry.item] : children where !items.contains(item) { items.append(item) }
    }

    /// 〔東野次郎君登壇〕, but not 「(3) 平成19年請願第35号」.
    private func isDirection(_ words: String) -> Bool {
        guard let first = words.unicodeScalars.first, [0x3014, 0xFF08, 0x28].contains(first.value) else { return false }
        return words.unicodeScalars.dropFirst().first.map { !CodePoint.isDigit($0.value) && !CodePoint.isKanjiDigit($0.value) } ?? true
    }

    /// 討論, 議長あいさつ: a head that names no business.
    static func isPartOfMeeting(_ words: String) -> Bool { partsOfMeetings.contains(words) || words.hasSuffix("あいさつ") || words.hasSuffix("挨拶") }

    /// Heads under which nothing is decided by their own name.
    private static let partsOfMeetings: Set<String> = ["開会", "閉会", "議事", "議題", "あいさつ", "挨拶", "開会あいさつ", "会長あいさつ", "会長挨拶", "採決", "表決", "討論", "質疑", "討論、採決", "討論・採決", "質疑、討論、採決", "委員長報告", "委員長報告、質疑、討論、採決", "提案説明", "上程", "議案の上程"]

    /// The second line of a long title: right below a bill, without a number or a place of its own.
    private func isContinuation(_ entry: BusinessList.Entry, of last: BusinessItem) -> Bool {
        last.isNumbered && !entry.item.isNumbered && !entry.isNumbered && entry.item.place == last.place && !entry.item.words.contains("について")
    }

    /// Any sentence ends a run of headings.
    mutating func sentence(_ index: Int) {
        isInHeadings = false
        lastSentence = index
    }

    // MARK: the chair takes something up

    mutating func takeUp(_ index: Int) {
        called = nil
        let sentence = discourse.sentences[index]
        let references = ItemReferences.read(discourse.bytes, sentence.range)
        if references.isEmpty {
            let words = Subject.taken(discourse.bytes, sentence.range)
            if let words, isOpen, items.contains(where: \.isNumbered), Subject.isPartOfBudget(discourse.bytes, words) { return }
            let taken = words.map { [BusinessItem(words: discourse.spoken.text($0))] } ?? linesAbove(index)
            guard !taken.isEmpty else { return }
            items = taken
        } else {
            for reference in references where !reference.name.isPlace { titles[reference.name] = title(behind: reference, in: sentence.range) ?? titles[reference.name] }
            items = complete(references, in: index)
            if items.count == 1, items[0].agendaID == nil, items[0].place != nil, let title = titleLine(after: index) {
                items[0].words = discourse.spoken.text(title)
            }
        }
        decided = []
        matter = []
    }

    /// 「議案第５号　青葉町役場の位置を定める条例についてを議題とします」
    private func title(behind reference: ItemReference, in sentence: Range<Int>) -> Range<Int>? {
        let bytes = discourse.bytes
        var start = reference.range.upperBound
        while let mark = bytes.first(of: [" ", "、", "「", "の"], at: start, end: sentence.upperBound) { start += mark.utf8CodeUnitCount }
        let ends = (["」", "について", "の件", "を議題", "を一括", "、", "。", "外"] as [StaticString]).compactMap { bytes.firstOffset(of: $0, in: start..<sentence.upperBound) }
        guard let end = ends.min(), end - start >= 12, end - start <= 300 else { return nil }
        return start..<end
    }

    /// 「日程第二　…法律案」 and more on lines of their own above 「以上両案を一括して議題といたします」.
    private func linesAbove(_ index: Int) -> [BusinessItem] {
        let bytes = discourse.bytes, speech = discourse.sentences[index].speech
        guard discourse.sentences[index].opensParagraph, bytes.has("以上", at: discourse.sentences[index].range.lowerBound) else { return [] }
        var found: [BusinessItem] = []
        var first = index - 1
        for sentence in discourse.sentences[max(0, index - 40)..<index].reversed() {
            guard sentence.speech == speech, !bytes.hasSuffix("。", in: sentence.range), sentence.range.count <= 400 else { break }
            if bytes.first(of: ["(", "〔"], at: sentence.range.lowerBound) != nil { first -= 1; continue }
            let names = ItemReferences.expand(ItemReferences.read(bytes, sentence.range))
            found.insert(BusinessItem(words: discourse.spoken.text(sentence.range), names: names.filter { !$0.isPlace }, place: names.first { $0.isPlace }), at: 0)
            first -= 1
        }
        // Some of the lines are headings of their own.
        return headingAfter >= first ? found + items.filter { !found.contains($0) } : found
    }

    /// The line that the clerk reads out next: 「一、監査委員の選任について」.
    private func titleLine(after index: Int) -> Range<Int>? {
        let bytes = discourse.bytes, speech = discourse.sentences[index].speech
        for sentence in discourse.sentences[(index + 1)...].prefix(4) where sentence.speech == speech && sentence.opensParagraph && sentence.range.count <= 240 {
            let start = bytes.first(of: ["一、", "1、", "1 ", "・"], at: sentence.range.lowerBound).map { sentence.range.lowerBound + $0.utf8CodeUnitCount } ?? sentence.range.lowerBound
            let words = start..<sentence.range.upperBound
            if (["について", "の件", "条例", "予算", "決議", "意見書", "動議", "契約", "請願", "陳情", "を求める"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: words) }) { return words }
        }
        return nil
    }

    /// 「議席についてお諮りいたします」, 「小委員会設置の件についてでありますが」
    mutating func mention(_ index: Int) {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        if call(index) { return }
        if !isOpen, let next = movedOn(sentence) { items = next; decided = []; matter = []; called = nil; return }
        if !isOpen, let item = carriedOut(sentence) { matter = [item]; return }
        if let words = Subject.proposed(bytes, sentence.range) ?? Subject.moved(bytes, sentence.range) { matter = [BusinessItem(words: discourse.spoken.text(words))]; return }
        // Each of the phrases below holds one of these words, and most sentences hold none.
        guard sentence.hasAny([.consult, .takeVote]) || bytes.containsAny(["件", "について", "説明", "報告"], in: sentence) else { return }
        guard sentence.hasAny([.consult, .takeVote]) || bytes.containsAny(["件について", "件でござ", "件であり", "付託について"], in: sentence)
                || (!isOpen && bytes.containsAny(["について申し上げ", "について御報告", "についてご報告", "説明をお願い", "説明を求め", "説明願", "報告をお願い", "報告を求め", "報告願", "から説明いた", "から説明させ", "より説明いた", "より説明させ", "説明してください", "説明を。", "について審査し", "について審査を", "について審査い", "について、審査", "について審議し", "について審議を", "について、審議", "について協議し", "について協議を", "についてです", "についてでございます", "についてであります"], in: sentence)),
              let words = Subject.of(bytes, sentence.range, withFullStop: true), !Subject.pointsBack(bytes, words), !bytes.containsAny(["出欠", "出席状況", "欠席"], in: words), !bytes.has("本日の会議", at: words.lowerBound) else { return }
        matter = Subject.parts(bytes, words).map { BusinessItem(words: discourse.spoken.text($0)) }
    }

    /// 「議案第23号、みほん町交通手当条例。」 out of several that were taken up together, or by itself; one call right behind another is a list.
    private mutating func call(_ index: Int) -> Bool {
        guard let call = CalledBill.read(discourse, index), items.count != 1 || items[0].names != [call.name] || !isOpen else { return false }
        let item = items.first { $0.names == [call.name] && $0.agendaID != nil } ?? list.items(named: call.name, latest: latest).first
            ?? BusinessItem(words: discourse.spoken.text(call.words), names: [call.name])
        let isListed = index > 0 && lastCall == index - 1 && discourse.sentences[index - 1].speech == discourse.sentences[index].speech
        lastCall = index
        matter = []
        if !isOpen || (isListed && called == nil) {
            items = isListed && !items.contains(item) ? items + [item] : [item]
            decided = []
            return true
        }
        if let place = items.firstIndex(where: { $0.names == [call.name] }) {
            if decided.contains(items[place]) { decided.insert(item) }
            items[place] = item
        }
        called = isListed ? nil : CalledBill(item, in: index)
        return true
    }

    /// 「続いて議案第２号に移ります」, 「次に、議案第２号について、討論の発言を許します」 once all before it is decided.
    private func movedOn(_ sentence: Sentence) -> [BusinessItem]? {
        let bytes = discourse.bytes, range = sentence.range
        guard range.count <= 300, bytes.first(of: ["次に", "続いて", "続きまして", "次は"], at: range.lowerBound, end: range.upperBound) != nil, !sentence.hasAny([.asksObjection, .takeVote, .supporters, .takesUp]) else { return nil }
        let references = ItemReferences.read(bytes, range).filter { !$0.name.isPlace }
        guard let last = references.last, references.allSatisfy({ $0.others == 0 }),
              bytes.containsAny(["に移", "に入", "質疑", "討論", "審議", "審査", "説明を", "説明願", "説明お願"], in: last.range.upperBound..<range.upperBound)
                || bytes.first(of: ["です。", "であります。", "でございます。", "。"], at: last.range.upperBound) != nil else { return nil }
        let found = resolve(references, in: range)
        return found.isEmpty || found.contains(where: { items.contains($0) }) ? nil : found
    }

    /// 「次に、理事の互選を行います」: the election is the matter, whatever was told before.
    mutating func elect(_ index: Int) {
        guard !isOpen else { return }
        matter = Subject.carriedOut(discourse.bytes, discourse.sentences[index].range).map { [BusinessItem(words: discourse.spoken.text($0))] } ?? []
    }

    /// 「日程第２、常任委員会委員の選任を行います」
    private func carriedOut(_ sentence: Sentence) -> BusinessItem? {
        let bytes = discourse.bytes
        guard let end = bytes.firstOffset(of: "を行い", in: sentence), !sentence.hasAny([.takeVote, .ballotWord]),
              let place = ItemReferences.read(bytes, sentence.range.lowerBound..<end).last, place.name.isPlace else { return nil }
        var start = place.range.upperBound
        while let mark = bytes.first(of: ["、", " ", "。", "「"], at: start, end: end) { start += mark.utf8CodeUnitCount }
        let title = start..<(bytes.hasSuffix("」", in: start..<end) ? end - 3 : end)
        return title.count >= 9 && title.count <= 150 ? BusinessItem(words: discourse.spoken.text(title), place: place.name) : nil
    }

    // MARK: names → items

    /// The items that the references of one sentence mean.
    func resolve(_ references: [ItemReference], in range: Range<Int>) -> [BusinessItem] {
        let names = ItemReferences.expand(references)
        let bills = names.filter { !$0.isPlace }
        var resolved: [BusinessItem] = []
        for name in bills.isEmpty ? names : bills {
            let known = current(name)
            let found = known.isEmpty ? list.items(named: name, latest: latest) : known
            for item in found.isEmpty ? [cited(name, references, range)] : found where !resolved.contains(item) { resolved.append(item) }
        }
        if let others = references.last?.others, others > 0 { resolved = withOthers(resolved, others) }
        return resolved
    }

    private func current(_ name: ItemName) -> [BusinessItem] {
        items.filter { name.isPlace ? $0.place == name : $0.names == [name] }
    }

    /// 議案第3号外2件: the two that follow it on the agenda.
    private func withOthers(_ resolved: [BusinessItem], _ others: Int) -> [BusinessItem] {
        guard let first = resolved.last else { return resolved }
        if items.count == others + resolved.count, resolved.allSatisfy({ items.contains($0) }) { return items }
        guard let index = list.entries.firstIndex(where: { $0.item == first }) else { return resolved }
        return resolved + list.entries[(index + 1)...].filter { $0.item.isNumbered }.prefix(others).map(\.item)
    }

    /// The item as the sentence itself names it, with its title in 「」 where that follows.
    private func cited(_ name: ItemName, _ references: [ItemReference], _ sentence: Range<Int>) -> BusinessItem {
        guard let reference = references.first(where: { $0.name == name }) else {
            // 第50号議案から第60号議案まで: those between are called in the same way.
            let isBehind = name.kind == "議案" && references.contains { discourse.bytes.hasSuffix("議案", in: $0.range) }
            return BusinessItem(words: isBehind ? "第\(name.number)号議案" : name.kind + "第\(name.number)号", names: name.isPlace ? [] : [name], place: name.isPlace ? name : nil)
        }
        let bytes = discourse.bytes
        var end = reference.range.upperBound
        if bytes.has("「", at: end), let close = bytes.firstOffset(of: "」", in: end..<sentence.upperBound) { end = close + 3 }
        if name.isPlace {
            let title = Subject.title(bytes, reference.range.upperBound..<sentence.upperBound)
            return BusinessItem(words: discourse.spoken.text(title ?? reference.range), place: name)
        }
        return BusinessItem(words: discourse.spoken.text(reference.range.lowerBound..<end), names: [name])
    }

    /// What is taken up by a range of which only the ends are named: checked against the stated number of items, and filled
    /// from what the reports that follow name.
    private func complete(_ references: [ItemReference], in index: Int) -> [BusinessItem] {
        let sentence = discourse.sentences[index].range
        let resolved = resolve(references, in: sentence)
        guard let stated = Subject.itemCount(discourse.bytes, sentence), stated != resolved.count, stated > 1 else { return resolved }
        let places = resolve(references.filter { $0.name.isPlace }, in: sentence).filter(\.isNumbered)
        if places.count == stated { return places }
        let ends = references.map(\.name).filter { !$0.isPlace }
        let named = namesAfter(index, kinds: Set(ends.map(\.kind)))
        guard named.count == stated, ends.allSatisfy({ named.contains($0) }) else { return resolved }
        return named.map { name in list.items(named: name, latest: latest).first ?? cited(name, references, sentence) }
    }

    /// Numbered items that the speeches name until the chair takes up something else.
    private func namesAfter(_ index: Int, kinds: Set<String>) -> [ItemName] {
        var names: [ItemName] = []
        for sentence in discourse.sentences[(index + 1)...].prefix(400) {
            if presides[sentence.speech], sentence.has(.takesUp) { break }
            guard !presides[sentence.speech] else { continue }
            for name in ItemReferences.expand(ItemReferences.read(discourse.bytes, sentence.range)) where kinds.contains(name.kind) && !names.contains(name) {
                names.append(name)
            }
        }
        return names.sorted { ($0.kind, $0.number) < ($1.kind, $1.number) }
    }
}
