import Minutes
import SourceText

/// Passages quoted word for word, with their place.
enum Quotation {
    /// The words of a passage with its speech; nil where they are too long to stand beside a claim: a link leads there instead.
    static func view(_ page: PageContext, _ span: Span, speech: String?, limit: Int = 160) -> View? {
        let words = page.spokenWords(span)
        guard !words.isEmpty, words.unicodeScalars.count <= limit else { return nil }
        return ["words": words, "place": page.place(span, speech: speech)]
    }
}

/// Agenda items as pages name them.
enum AgendaTitle {
    static func words(_ item: AgendaItem) -> String {
        let title = unspaced(Wording.line(item.title))
        guard let number = item.number.map(Wording.line), !number.isEmpty, !title.hasPrefix(number) else { return title.isEmpty ? "（件名の記載なし）" : title }
        return title.isEmpty ? number : "\(number)　\(title)"
    }

    /// 「西 野 太 郎 君」, set wide in print, is one word.
    private static func unspaced(_ title: String) -> String {
        let letters = title.split { $0 == " " || $0 == "\u{3000}" }
        return letters.count >= 3 && letters.allSatisfy { $0.unicodeScalars.count == 1 } ? letters.joined() : title
    }
}
