import Minutes
import SourceText

/// Minutes without headings: which item of the list a speech stands under, as the chair says it: 「日程第二、…を議題といたします」.
///
/// Only where no item has a heading of its own: those are sure, and the chair also names items that come later.
enum SpokenAgenda {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard record.agenda.count >= 2, record.agenda.allSatisfy({ $0.heading == nil }), record.speeches.allSatisfy({ $0.agendaItem == nil }) else { return }
        let presides = Presiding.find(record, discourse), items = record.agenda.map(Item.init)
        var current: String?
        for index in record.speeches.indices {
            let sentences = discourse.sentencesOfSpeech[index]
            let opened = presides[index] ? sentences.lazy.compactMap { at in items.first { $0.isOpened(discourse, discourse.sentences[at]) }.map { (id: $0.id, isFirst: at == sentences.lowerBound) } }.last : nil
            // What ends one item and opens the next stands under the first.
            record.speeches[index].agendaItem = opened.map { $0.isFirst ? $0.id : current } ?? current
            current = opened?.id ?? current
        }
        let places = Dictionary(uniqueKeysWithValues: record.speeches.indices.map { (record.speeches[$0].id, $0) })
        for index in record.exchanges.indices {
            record.exchanges[index].agendaItem = record.exchanges[index].questions.first.flatMap { places[$0.speech] }.flatMap { record.speeches[$0].agendaItem }
        }
    }

    /// One item, by its place on the schedule and by its title.
    private struct Item {
        let id: String
        private let number: Int?
        private let title: [UInt8]

        init(_ item: AgendaItem) {
            id = item.id
            let printed = Array(Folding.fold(item.number ?? "").utf8)
            number = printed.firstOffset(of: "日程第", in: printed.indices).flatMap { JapaneseNumber.read(printed, at: $0 + 9)?.value }
            let words = Array(Folding.fold(item.title).utf8)
            title = Array(words.stringWithoutBlanks(words.indices).utf8)
        }

        /// 「日程第二、…」 at the beginning of a sentence, or the title where a sentence takes it up.
        func isOpened(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
            let bytes = discourse.bytes
            if let number {
                let head = sentence.range.lowerBound..<min(sentence.range.upperBound, sentence.range.lowerBound + 42)
                guard let place = bytes.firstOffset(of: "日程第", in: head) else { return false }
                let words = sentence.range.lowerBound..<place
                let isFirst = words.isEmpty || SpokenAgenda.leads.contains { bytes.hasSuffix($0, in: words) }
                return isFirst && JapaneseNumber.read(bytes, at: place + 9, end: sentence.range.upperBound)?.value == number && !bytes.containsAny(["から日程", "及び日程", "ないし"], in: sentence.range)
            }
            guard title.codePointCount(in: title.indices) >= 5, sentence.has(.takesUp) || bytes.containsAny(["説明をお願", "説明を求め", "説明願", "説明いたします", "に入り", "始めます", "行います"], in: sentence.range) else { return false }
            let said = Array(bytes.stringWithoutBlanks(sentence.range).utf8)
            return said.indices.contains { said[$0] == title[0] && said[$0...].starts(with: title) }
        }
    }

    private static let leads: [StaticString] = ["次に、", "続いて、", "続きまして、", "それでは、", "これより、", "これより", "次に", "まず、", "ここで、"]
}
