import Minutes
import SourceText

/// Which item of the list a speech stands under, as the chair says it: 「日程第二、…を議題といたします」.
///
/// Headings are sure: what is said counts where no item has one, and, from there to the next heading, for an item that is listed without one.
enum SpokenAgenda {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let hasHeadings = record.agenda.contains { $0.heading != nil } || record.speeches.contains { $0.agendaItem != nil }
        let items = hasHeadings ? Items(withoutHeading: record.agenda) : Items(record.agenda)
        // A lone item of a list may be anything; one that the chair called is called again.
        guard items.suffice(hasHeadings || record.agenda.count >= 2 || record.agenda.contains { !$0.listed } ? 1 : 0) else { return }
        let presides = Presiding.find(record, discourse)
        var current: String?, heading = record.speeches.first?.agendaItem
        var together: [String: String] = [:]
        for index in record.speeches.indices {
            let sentences = discourse.sentencesOfSpeech[index], printed = record.speeches[index].agendaItem
            if printed != heading { current = nil; heading = printed }
            let opened = presides[index] ? items.opened(discourse, sentences) : nil
            // What ends one item and opens the next stands under the first.
            let item = (opened.map { $0.isFirst ? $0.id : current } ?? current) ?? printed
            record.speeches[index].agendaItem = item
            if let opened {
                current = opened.id
                if let first = opened.id { for other in items.together(discourse, sentences) where other != first { together[other] = together[other] ?? first } }
            }
        }
        let spokenTo = Set(record.speeches.lazy.compactMap(\.agendaItem))
        for index in record.agenda.indices where record.agenda[index].heading == nil && !spokenTo.contains(record.agenda[index].id) {
            record.agenda[index].takenUpWith = together[record.agenda[index].id].flatMap { spokenTo.contains($0) ? $0 : nil }
        }
    }

    /// The items by their places on the schedule, and by their titles where they have none.
    private struct Items {
        /// A place on the schedule as the chair calls it: 日程第４, 追加日程第１.
        private struct Place: Hashable { let number: Int; let isAdded: Bool }

        private var byPlace: [Place: String] = [:]
        private var byTitle: [(title: [UInt8], id: String)] = []

        /// A list of one item is called by its place alone.
        func suffice(_ titles: Int) -> Bool { !byPlace.isEmpty || titles > 0 && !byTitle.isEmpty }

        /// Only those that are listed with a place and have no heading in the body.
        init(withoutHeading agenda: [AgendaItem]) {
            self.init(agenda.filter { $0.listed && $0.level == 1 })
            byTitle = []
            let headed = Set(agenda.filter { $0.heading != nil }.map(\.id))
            byPlace = byPlace.filter { !headed.contains($0.value) }
        }

        init(_ agenda: [AgendaItem]) {
            var last = 0, isAdded = false
            // A place without a title stands for the first of its bills.
            let firstBelow = Dictionary(agenda.lazy.compactMap { item in item.parent.map { ($0, item.id) } }, uniquingKeysWith: { first, _ in first })
            for item in agenda {
                let printed = Array(Folding.fold(item.number ?? "").utf8)
                if let number = SpokenAgenda.number(printed) {
                    // Numbers that begin again are those of the additional schedule.
                    isAdded = isAdded || number == 1 && last >= 1
                    last = number
                    let place = Place(number: number, isAdded: isAdded || printed.contains("追加", in: printed.indices))
                    byPlace[place] = byPlace[place] ?? (item.title.isEmpty ? firstBelow[item.id] : nil) ?? item.id
                }
                if printed.isEmpty || !printed.contains("日程", in: printed.indices) {
                    let words = Array(Folding.fold(item.title).utf8), title = SpokenAgenda.withoutNote(words.withoutBlanks(words.indices))
                    if title.codePointCount(in: title.indices) >= 4 { byTitle.append((title, item.id)) }
                }
            }
        }

        /// What the chair takes up last; of several that are called together, the first.
        func opened(_ discourse: Discourse, _ sentences: Range<Int>) -> (id: String?, isFirst: Bool)? {
            var found: (id: String?, first: Int, last: Int)?
            for at in sentences {
                guard let id = opened(discourse, discourse.sentences[at]) else { continue }
                if let known = found, known.last == at - 1 { found = (known.id, known.first, at) } else { found = (id, at, at) }
            }
            return found.map { ($0.id, $0.first == sentences.lowerBound) }
        }

        /// 「日程第二、…」 at the beginning of a sentence, or the title where a sentence takes it up; a place that is not listed is no item.
        private func opened(_ discourse: Discourse, _ sentence: Sentence) -> String?? {
            if !byPlace.isEmpty, let place = placeNamed(discourse.bytes, sentence.range, isOne: takesUpTogether(discourse.bytes, sentence)) {
                if let id = byPlace[place] { return id }
                if place.isAdded { return .some(nil) }
            }
            guard !byTitle.isEmpty, sentence.has(.takesUp) || discourse.bytes.containsAny(SpokenAgenda.openings, in: sentence.range) else { return nil }
            // 「議案審査を終わり、所管事務調査に入ります」: what is named last is taken up.
            let said = discourse.bytes.withoutBlanks(sentence.range)
            var found: (offset: Int, id: String)?
            for entry in byTitle {
                guard let offset = said.indices.last(where: { said[$0] == entry.title[0] && said[$0...].starts(with: entry.title) }), offset > found?.offset ?? -1 else { continue }
                found = (offset, entry.id)
            }
            return found.map { $0.id }
        }

        /// All items of 「日程第４から日程第８までを一括議題といたします」.
        func together(_ discourse: Discourse, _ sentences: Range<Int>) -> [String] {
            guard !byPlace.isEmpty, let sentence = sentences.lazy.map({ discourse.sentences[$0] }).first(where: { takesUpTogether(discourse.bytes, $0) }) else { return [] }
            let names = ItemReferences.expand(ItemReferences.read(discourse.bytes, sentence.range)).filter(\.isPlace)
            return names.compactMap { byPlace[Place(number: $0.number, isAdded: $0.kind == "追加日程")] }
        }

        /// 「日程第２及び日程第３を一括議題とします」, but not 「日程第２と日程第３の順序を変更し、直ちに議題とします」.
        private func takesUpTogether(_ bytes: [UInt8], _ sentence: Sentence) -> Bool {
            sentence.has(.takesUp) && bytes.contains("一括", in: sentence) && !bytes.containsAny(["順序", "変更", "入れ替", "先議"], in: sentence)
        }

        /// - Parameter isOne: several places are called to be taken up together: they stand under the first.
        private func placeNamed(_ bytes: [UInt8], _ sentence: Range<Int>, isOne: Bool) -> Place? {
            guard let place = bytes.firstOffset(of: "日程", in: sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 42)) else { return nil }
            var words = sentence.lowerBound..<place
            let isAdded = bytes.hasSuffix("追加", in: words)
            if isAdded { words = words.lowerBound..<place - 6 }
            guard words.isEmpty || SpokenAgenda.leads.contains(where: { bytes.hasSuffix($0, in: words) }), isOne || !bytes.containsAny(["から日程", "及び日程", "ないし"], in: sentence) else { return nil }
            return JapaneseNumber.read(bytes, at: SpokenAgenda.digits(bytes, behind: place), end: sentence.upperBound).map { Place(number: $0.value, isAdded: isAdded) }
        }
    }

    /// 「一般質問（水道局、交通局）」: whom it concerns is not said with it.
    private static func withoutNote(_ title: [UInt8]) -> [UInt8] {
        guard title.last == UInt8(ascii: ")"), let open = title.lastIndex(of: UInt8(ascii: "(")), open > 0 else { return title }
        return Array(title[..<open])
    }

    /// Where the digits of 日程第４ or 日程４ begin.
    private static func digits(_ bytes: [UInt8], behind place: Int) -> Int { bytes.has("第", at: place + 6) ? bytes.skipBlanks(from: place + 9, end: bytes.count) : place + 6 }

    /// 日程第４, or 第４ alone in a list that the chair calls by 日程第４.
    private static func number(_ printed: [UInt8]) -> Int? {
        if let place = printed.firstOffset(of: "日程", in: printed.indices) { return JapaneseNumber.read(printed, at: digits(printed, behind: place))?.value }
        guard printed.has("第", at: 0), let number = JapaneseNumber.read(printed, at: printed.skipBlanks(from: 3, end: printed.count)), number.end == printed.count else { return nil }
        return number.value
    }

    static let openings: [StaticString] = ["説明をお願", "説明を求め", "説明願", "説明いたします", "報告をお願", "報告を求め", "報告願", "を聴取", "に入り", "始めます", "行います", "行ないます"]
    private static let leads: [StaticString] = ["次に、", "続いて、", "続きまして、", "それでは、", "これより、", "これより", "次に", "まず、", "ここで、"]
}
