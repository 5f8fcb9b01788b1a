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
    /// A matter without a heading: 「議席についてお諮りいたします」.
    private(set) var matter: [BusinessItem] = []
    /// Index of the last heading.
    private(set) var latest = -1
    private var isInHeadings = false
    /// The last sentence before the last heading, and the last sentence.
    private var headingAfter = -1
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
        matter = []
    }

    // MARK: headings

    /// Neighbouring headings are taken up together; a bill stands for the place on the schedule above it.
    mutating func heading(_ index: Int) {
        let entry = list.entries[index]
        // Names of members and directions between rules are no business.
        if entry.item.words.hasSuffix("君") || ["〔", "（", "("].contains(where: entry.item.words.hasPrefix) { return }
        latest = index
        headingAfter = lastSentence
        if !isInHeadings { items = []; decided = []; matter = []; place = nil }
        isInHeadings = true
        if entry.isOnlyPlace { place = entry.item.place; return }
        guard !entry.item.words.isEmpty else { return }
        if let last = items.last, isContinuation(entry, of: last) { items[items.count - 1].words = last.words + entry.item.words; return }
        if let last = items.last, last.agendaID != nil, last.agendaID == entry.parent { items.removeLast() }
        let children = entry.item.isNumbered ? [] : list.children(of: index)
        for item in children.isEmpty ? [entry.item] : children where !items.contains(item) { items.append(item) }
    }

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
        let sentence = discourse.sentences[index]
        let references = ItemReferences.read(discourse.bytes, sentence.range)
        if references.isEmpty {
            let words = Subject.taken(discourse.bytes, sentence.range)
            let taken = words.map { [BusinessItem(words: discourse.spoken.text($0))] } ?? linesAbove(index)
            guard !taken.isEmpty else { return }
            items = taken
        } else {
            items = complete(references, in: index)
            if items.count == 1, items[0].agendaID == nil, items[0].place != nil, let title = titleLine(after: index) {
                items[0].words = discourse.spoken.text(title)
            }
        }
        decided = []
        matter = []
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
        if let words = Subject.proposed(bytes, sentence.range) { matter = [BusinessItem(words: discourse.spoken.text(words))]; return }
        guard sentence.hasAny([.consult, .takeVote]) || bytes.containsAny(["件について", "件でござ", "件であり", "付託について"], in: sentence.range)
                || (!isOpen && bytes.containsAny(["について申し上げ", "について御報告", "についてご報告"], in: sentence.range)),
              let words = Subject.of(bytes, sentence.range, withFullStop: true), !Subject.pointsBack(bytes, words) else { return }
        matter = Subject.parts(bytes, words).map { BusinessItem(words: discourse.spoken.text($0)) }
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
            return BusinessItem(words: name.kind + "第\(name.number)号", names: name.isPlace ? [] : [name], place: name.isPlace ? name : nil)
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

/// What a sentence of the chair is about.
enum Subject {
    private static let openings: [StaticString] = [
        "次に、", "次に", "まず、", "初めに、", "はじめに、", "最初に、", "それでは、", "では、", "この際、", "続いて、", "続きまして、", "引き続き、", "これより、", "これより", "また、",
        "なお、", "なおまた、", "よって、", "つきましては、", "ただいま設置されました", "ご異議なしと認め、", "御異議なしと認め、", "異議なしと認め、", "お諮りいたします。", "ただいま議題となっております", "ただいま議題となりました", "ただいまから", "ありがとうございました。", " ",
    ]

    /// The words before は, については and the like; nil where the sentence names no subject.
    static func of(_ bytes: [UInt8], _ range: Range<Int>, withFullStop: Bool = false) -> Range<Int>? {
        let start = skipOpenings(bytes, range)
        var end: Int?
        for word in ["につきましては", "については", "に関しては", "についてで", "についてお", "について採", "について起", "について、", "につきまして", "は、", "を、", "でございますが、", "でありますが、"] as [StaticString] {
            // A list of things may be long before について, a subject before は is not.
            let limit = min(range.upperBound, start + (withFullStop && word.utf8CodeUnitCount > 12 ? 900 : 240))
            if let found = bytes.firstOffset(of: word, in: start..<limit), found > start, found < end ?? Int.max,
               !word.isEnding || bytes.hasSuffix("件", in: start..<found) { end = found }
        }
        if end == nil, withFullStop, let found = bytes.firstOffset(of: "について", in: start..<min(range.upperBound, start + 240)), found > start { end = found }
        guard let end, end - start >= 6 else { return nil }
        let words = bytes.trimmed(start..<(bytes.hasSuffix("に", in: start..<end) ? end - 3 : end))
        if bytes.hasSuffix("こと", in: words) { return cause(bytes, words) }
        return (["において", "つきまして", "ところ", "以上", "本日"] as [StaticString]).contains { bytes.hasSuffix($0, in: words) } ? nil : words
    }

    /// 「特別委員会を設置することについて」 → 特別委員会
    private static func cause(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let end = bytes.firstOffset(of: "を", in: range), end - range.lowerBound >= 6 else { return nil }
        return range.lowerBound..<end
    }

    /// 「防災委員会、広報委員会及び環境委員会」: a list of things of one kind is as many items.
    static func parts(_ bytes: [UInt8], _ subject: Range<Int>) -> [Range<Int>] {
        for ending in ["委員会", "条例", "法律案", "予算", "決算"] as [StaticString] where bytes.hasSuffix(ending, in: subject) {
            var parts: [Range<Int>] = []
            var start = subject.lowerBound, offset = start
            while offset < subject.upperBound {
                let cut = bytes.first(of: ["、", "及び", "および", "並びに"], at: offset, end: subject.upperBound)
                if let cut, bytes.hasSuffix(ending, in: start..<offset) {
                    parts.append(bytes.trimmed(start..<offset))
                    start = offset + cut.utf8CodeUnitCount
                    offset = start
                } else {
                    offset += bytes.codePoint(at: offset, end: subject.upperBound)?.length ?? 1
                }
            }
            return parts + [bytes.trimmed(start..<subject.upperBound)]
        }
        return [subject]
    }

    /// 「閉会中の継続調査の申し出があります」: what is proposed.
    static func proposed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        for word in ["の申し出があ", "の申出があ", "の申し出がご", "の申出がご"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: range) else { continue }
            let start = skipOpenings(bytes, range)
            return end - start >= 6 && end - start <= 300 ? start..<end : nil
        }
        return nil
    }

    private static func skipOpenings(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var start = range.lowerBound
        while let word = bytes.first(of: openings, at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        return start
    }

    /// 本案, 各案件, これ: what stands before the meeting already.
    static func pointsBack(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.containsAny(["本件", "本案", "本請願", "本陳情", "本動議", "本議案", "本決議", "本意見書", "本修正", "本諮問", "案件", "両案", "両件", "両議案", "各議案", "本予算", "本決算",
                           "これら", "同議案", "本条例", "本報告", "本申請", "当議案", "質疑", "討論", "ご意見", "御意見", "ご異議", "御異議", "採決", "上程中"], in: range)
            || bytes.first(of: ["これ", "以上", "いずれも", "この", "それ", "ただいま議", "ただいま上", "ただいま決", "ただいま報", "ただいまの"], at: range.lowerBound, end: range.upperBound) != nil
    }

    /// 「会期の決定についてを議題といたします」 → 会期の決定について
    static func taken(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let start = skipOpenings(bytes, range)
        for word in ["を議題", "を一括議題", "を一括して議題", "を直ちに議題", "を上程", "を一括上程", "を一括して上程"] as [StaticString] {
            guard let end = bytes.firstOffset(of: word, in: start..<range.upperBound), end - start >= 6 else { continue }
            let words = unquoted(bytes, start..<end)
            return pointsBack(bytes, words) ? nil : words
        }
        return nil
    }

    /// The title after a place on the schedule: 「、会期についてを議題といたします」.
    static func title(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let word = bytes.first(of: ["、", " ", "の", ",", "。"], at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        let ends = (["を議題", "を一括", "を行い", "を上程", "を直ちに", "といたします"] as [StaticString]).compactMap { bytes.firstOffset(of: $0, in: start..<range.upperBound) }
        guard let end = ends.min(), end - start >= 6 else { return nil }
        return unquoted(bytes, start..<end)
    }

    private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let words = bytes.trimmed(range)
        guard bytes.has("「", at: words.lowerBound), bytes.hasSuffix("」", in: words) else { return words }
        return words.lowerBound + 3..<words.upperBound - 3
    }

    /// 15 for 「…の15件を一括して」.
    static func itemCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var found: Int?
        var offset = range.lowerBound
        while let next = bytes.firstOffset(of: "件", in: offset..<range.upperBound) {
            offset = next + 3
            var start = next
            while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            if start < next, bytes.first(of: ["外", "他"], at: start - 3) == nil, let number = JapaneseNumber.read(bytes, at: start, end: next) { found = number.value }
        }
        return found
    }
}

private extension StaticString {
    /// で…が ends a subject only after 件.
    var isEnding: Bool { utf8CodeUnitCount > 12 && utf8Start[0] == 0xE3 && utf8Start[2] == 0xA7 }
}
