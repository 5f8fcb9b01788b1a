import Minutes
import SourceText

/// What is set into each speech of the full record: scenes in their places, and the passages that the digest quotes.
struct PassageIndex {
    /// By the index of the speech.
    private(set) var insets: [Int: [Inset]] = [:]
    /// Scenes whose place in the words is not certain: they follow the speech.
    private(set) var trailing: [Int: [String]] = [:]
    /// Ids of the questions and answers that have an anchor of their own.
    private(set) var marked: Set<String> = []

    init(_ document: Document, speechIndex: [String: Int]) {
        var passages: [Int: [(id: String, span: Span)]] = [:]
        func add(_ id: String, _ speech: String, _ span: Span) {
            if let index = speechIndex[speech], !span.isEmpty { passages[index, default: []].append((id, span)) }
        }
        for exchange in document.record.exchanges {
            for question in exchange.questions { add(question.id, question.speech, question.digestSpan) }
            for answer in exchange.answers { add(answer.id, answer.speech, answer.digestSpan) }
        }
        let scenes = Dictionary(grouping: document.record.scenes.filter { $0.speech != nil }) { speechIndex[$0.speech ?? ""] ?? -1 }
        let silent = document.record.source.ranges.filter { $0.kind == .furniture || $0.kind == .scene || $0.kind == .label }.map(\.span)
        for index in Set(passages.keys).union(scenes.keys) where index >= 0 {
            place(document, index, scenes[index] ?? [], passages[index] ?? [], silent)
        }
    }

    private mutating func place(_ document: Document, _ index: Int, _ scenes: [Scene], _ passages: [(id: String, span: Span)], _ silent: [Span]) {
        let speech = document.record.speeches[index]
        let ordered = passages.sorted { $0.span < $1.span }
        let places = (scenes.map(\.span.start) + ordered.flatMap { [$0.span.start, $0.span.end] }).sorted()
        let skipping = PassageIndex.overlapping(silent, speech.span)
        guard let offsets = SpeechText.offsets(of: places, words: Array(speech.text.utf8), source: document.text.bytes, span: speech.span, skipping: skipping) else {
            trailing[index] = scenes.map { Wording.line($0.text) }
            return
        }
        let spoken = Dictionary(zip(places, offsets), uniquingKeysWith: { first, _ in first })
        var found = scenes.map { Inset(start: spoken[$0.span.start] ?? 0, kind: .scene(Wording.line($0.text))) }
        var end = 0
        for passage in ordered {
            guard let from = spoken[passage.span.start], let to = spoken[passage.span.end], from >= end, from < to else { continue }
            found.append(Inset(start: from, kind: .passage(id: passage.id, end: to)))
            marked.insert(passage.id)
            end = to
        }
        insets[index] = found.sorted { $0.start < $1.start }
    }

    /// The spans, in order and disjoint, that meet another.
    private static func overlapping(_ spans: [Span], _ span: Span) -> [Span] {
        var low = 0, high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
        }
        var found: [Span] = []
        while low < spans.count, spans[low].start < span.end { found.append(spans[low]); low += 1 }
        return found
    }
}
