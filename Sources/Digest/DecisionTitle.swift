import Minutes
import SourceText

/// What was decided on, as a card is headed.
enum DecisionTitle {
    /// The items of the vote, the item of the agenda where it names none.
    static func all(_ page: PageContext, _ vote: Vote) -> [String] {
        if let appointment = PersonsNamed.matter(vote, in: page.document) { return [appointment] }
        let question = Array(([vote.span] + vote.evidence).map { page.spokenWords($0) }.joined(separator: "\n").utf8)
        let items = vote.items.map { readable(Wording.line($0), question) }.filter { !$0.isEmpty }
        let titles = !items.isEmpty ? items : [page.agendaItem(vote.agendaItem).map(AgendaTitle.words) ?? "（件名の記載なし）"]
        guard vote.object == .amendment else { return titles }
        return titles.map { title in ["修正案", "修正動議"].contains(where: title.contains) ? title : "\(title)に対する修正案" }
    }

    private static let verbs: [StaticString] = ["る", "う", "す", "く", "ない"]

    /// 「防災委員に選任」 breaks off before 「すること」 that was said; 「調べ方として」 before what is to be done.
    private static func readable(_ item: String, _ question: [UInt8]) -> String {
        var words = Array(item.utf8)
        if words.hasSuffix("として", in: words.indices), words.codePointCount(in: words.indices) > 6 { words.removeLast(9) }
        guard let end = question.firstOffset(of: words, in: question.indices).map({ $0 + words.count }) else { return String(decoding: words, as: UTF8.self) }
        if question.has("すること", at: end) { words += Array("すること".utf8) } else if question.has("こと", at: end), verbs.contains(where: { words.hasSuffix($0, in: words.indices) }) { words += Array("こと".utf8) }
        return String(decoding: words, as: UTF8.self)
    }
}

/// Votes on persons: a name alone does not say for what they were chosen, which the chair said before.
private enum PersonsNamed {
    private static let titles: [StaticString] = ["君", "氏", "さん"]
    private static let deeds: [StaticString] = ["を任命すること", "を選任すること", "を推薦すること", "を指名すること", "を任命する", "を選任する"]

    /// 「選挙管理委員に西野花子君を任命すること」 「西野花子君から監査委員を辞任したいとの申出」; nil where the items are no persons, or nothing of the kind was said.
    static func matter(_ vote: Vote, in document: Document) -> String? {
        let bytes = document.text.bytes, names = vote.items.map { Array($0.utf8) }
        guard let name = names.first, let last = names.last, names.allSatisfy({ $0.codePointCount(in: $0.indices) <= 8 }) else { return nil }
        let question = vote.evidence.first { $0.start <= vote.span.start } ?? vote.span
        let start = document.record.speeches.index(holding: question).map { document.record.speeches[$0].span.start } ?? question.start
        let said = max(start, vote.span.start - 3_000)..<vote.span.start
        guard let found = lastNamed(name, bytes, said), let end = bytes.firstOffset(of: last, in: found..<said.upperBound).map({ $0 + last.count }),
              let stop = bytes.firstOffset(of: "。", in: end..<said.upperBound) else { return nil }
        let rest = end..<stop
        guard let deed = deeds.lazy.compactMap({ deed in bytes.firstOffset(of: deed, in: rest).map { $0 + deed.utf8CodeUnitCount } }).first ?? resignation(bytes, rest) else { return nil }
        var first = found
        while first > said.lowerBound, bytes[first - 1] != 0x0A, !["、", "。", "　"].contains(where: { (mark: StaticString) in bytes.hasSuffix(mark, in: said.lowerBound..<first) }) { first -= 1 }
        return bytes.codePointCount(in: first..<deed) <= 160 ? Wording.line(bytes.string(first..<deed)) : nil
    }

    /// The last place where the name stands with 君, 氏 or さん.
    private static func lastNamed(_ name: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var found: Int?, start = range.lowerBound
        while let next = bytes.firstOffset(of: name, in: start..<range.upperBound) {
            if bytes.first(of: titles, at: next + name.count) != nil { found = next }
            start = next + 1
        }
        return found
    }

    private static func resignation(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
        guard bytes.containsAny(["辞任", "辞職"], in: rest), ["君から", "氏から", "さんから", "君より", "氏より"].contains(where: { (word: StaticString) in bytes.has(word, at: rest.lowerBound) }) else { return nil }
        return (["申出", "申し出", "願"] as [StaticString]).lazy.compactMap { word in bytes.firstOffset(of: word, in: rest).map { $0 + word.utf8CodeUnitCount } }.first
    }
}
