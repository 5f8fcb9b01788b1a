import Minutes
import SourceText

/// Passages quoted word for word, with their place.
enum Quotation {
    /// The words of a passage with its speech; nil where they are too long to stand beside a claim: a link leads there instead.
    static func view(_ page: PageContext, _ span: Span, speech: String?, limit: Int = 160) -> View? {
        let words = page.spokenWords(span)
        guard !words.isEmpty, words.unicodeScalars.count <= limit else { return nil }
        return ["words": withoutMarks(words), "place": page.place(span, speech: speech)]
    }

    /// The words without a 「 at their beginning and a 」 at their end that belong to each other, or to nothing within: a page sets its own around them.
    static func withoutMarks(_ words: String) -> String {
        let bytes = Array(words.utf8)
        guard bytes.has("「", at: 0) || bytes.hasSuffix("」", in: bytes.indices) else { return words }
        var open: [Int] = [], unopened: [Int] = [], partner: Int?
        for offset in bytes.indices where bytes[offset] == 0xE3 {
            if bytes.has("「", at: offset) { open.append(offset) }
            guard bytes.has("」", at: offset) else { continue }
            guard let start = open.popLast() else { unopened.append(offset); continue }
            if start == 0 { partner = offset }
        }
        let last = bytes.count - 3
        let start = open.first == 0 || partner == last ? 3 : 0, end = unopened.last == last || partner == last ? last : bytes.count
        return start < end ? bytes.string(start..<end) : words
    }
}

/// Agenda items as pages name them.
enum AgendaTitle {
    static func words(_ item: AgendaItem) -> String {
        let title = PrintedTitle.narrow(item.title)
        guard let number = item.number.map(Wording.line), !number.isEmpty, !title.hasPrefix(number) else { return title.isEmpty ? "（件名の記載なし）" : title }
        return title.isEmpty ? number : "\(number)　\(title)"
    }
}
