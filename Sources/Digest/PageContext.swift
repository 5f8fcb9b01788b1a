import Minutes
import SourceText

/// A document with the look-ups that the blocks of its page share.
struct PageContext {
    let document: Document
    let options: DigestOptions
    /// The reason for which there would be no page, had it not been forced.
    let refusal: Refusal?
    let passages: PassageIndex
    private let speechIndex: [String: Int]
    private let agendaIndex: [String: Int]
    private let itemsSpokenUnder: Set<String>

    var record: Record { document.record }

    init(_ document: Document, options: DigestOptions, refusal: Refusal?) {
        self.document = document
        self.options = options
        self.refusal = refusal
        speechIndex = Dictionary(document.record.speeches.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        passages = PassageIndex(document, speechIndex: speechIndex)
        itemsSpokenUnder = Set(document.record.speeches.compactMap(\.agendaItem))
        agendaIndex = Dictionary(document.record.agenda.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func speech(_ id: String?) -> Speech? { id.flatMap { speechIndex[$0] }.map { record.speeches[$0] } }
    func index(ofSpeech id: String?) -> Int? { id.flatMap { speechIndex[$0] } }
    func agendaItem(_ id: String?) -> AgendaItem? { id.flatMap { agendaIndex[$0] }.map { record.agenda[$0] } }

    /// Whether the digest sentence of a question or answer has an anchor in the full record.
    func isMarked(_ id: String) -> Bool { passages.marked.contains(id) }

    /// The link to an item's place in the full record; nil when nobody speaks under it.
    func anchor(ofItem id: String) -> String? { itemsSpokenUnder.contains(id) ? "#item-\(id)" : nil }

    /// How long something took, as stage directions under an item say it: 「約12分」.
    func statedDurations(ofItem id: String) -> [String] {
        record.scenes.filter { $0.kind == .duration && speech($0.speech)?.agendaItem == id }.map { scene in
            String(String.UnicodeScalarView(Wording.line(scene.text).unicodeScalars.filter { !"（）()〔〕[]".unicodeScalars.contains($0) }))
        }
    }

    /// 1-based line of the extracted text.
    func line(_ span: Span) -> Int { document.text.lineIndex(of: span.start) + 1 }

    /// Where a passage stands: the link to its speech, and its line in the source.
    func place(_ span: Span, speech id: String? = nil) -> View {
        let speech = speech(id) ?? speech(holding: span)
        return [
            "href": speech.map { "#" + $0.id },
            "words": speech.map { "発言\($0.order)" },
            "line": line(span),
            "page": document.text.page(of: span.start),
        ]
    }

    /// The speech in which a passage begins.
    func speech(holding span: Span) -> Speech? {
        record.speeches.index(holding: span).map { record.speeches[$0] }
    }

    /// The words of a passage as spoken, on one line: without page furniture and mark-up residue where a speech holds it.
    func spokenWords(_ span: Span) -> String {
        let ranges = record.source.ranges
        var low = 0, high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        var words = ""
        while low < ranges.count, ranges[low].span.start < span.end {
            let range = ranges[low]
            if range.kind != .furniture, range.kind != .blank, range.kind != .separator {
                words += document.text.string(Span(max(range.span.start, span.start), min(range.span.end, span.end)))
            }
            low += 1
        }
        return Wording.line(words.isEmpty && ranges.isEmpty ? document.text.string(span) : words)
    }

    /// The last part of the path that the user gave: no folder of anybody's machine belongs on a page.
    var fileName: String {
        let path = record.source.path
        return path == "-" ? "標準入力" : String(path.split(separator: "/").last ?? "")
    }
}
