import Minutes
import SourceText

/// Block 8: every speech, with an anchor that never changes.
enum TranscriptBlock {
    static func view(_ page: PageContext) -> View {
        let record = page.record
        var loose = record.scenes.filter { $0.speech == nil }[...]
        var groups: [View] = []
        var entries: [View] = []
        var current: String?
        var opened: Set<String> = []
        func close() {
            guard !entries.isEmpty else { return }
            let item = page.agendaItem(current)
            let isFirst = current.map { opened.insert($0).inserted } ?? false
            groups.append(["heading": item.map(AgendaTitle.words), "anchor": isFirst ? current.map { "item-\($0)" } : nil, "entries": entries])
            entries = []
        }
        for (index, speech) in record.speeches.enumerated() {
            while let scene = loose.first, scene.span.start < speech.span.start {
                entries.append(["scene": Wording.line(scene.text), "speech": nil])
                loose.removeFirst()
            }
            if speech.agendaItem != current { close(); current = speech.agendaItem }
            entries.append(["scene": nil, "speech": view(page, speech, index)])
        }
        entries += loose.map { ["scene": Wording.line($0.text), "speech": nil] }
        close()
        return ["groups": groups.nonEmpty, "share": SpeechShare.view(record), "told": told(page).nonEmpty]
    }

    /// The lines of minutes without speakers, all of them.
    private static func told(_ page: PageContext) -> [View] {
        guard page.record.isTold else { return [] }
        let text = page.document.text
        return text.lineStarts.indices.compactMap { index in
            let words = text.bytes.string(text.bytes.trimmed(text.line(index).range))
            return words.isEmpty ? nil : ["line": index + 1, "words": words]
        }
    }

    /// Signs that repeat the label above: on a page they name nobody.
    private static let dittos: Set<String> = ["々", "〃", "仝"]

    private static func view(_ page: PageContext, _ speech: Speech, _ index: Int) -> View {
        [
            "id": speech.id,
            "order": speech.order,
            "label": dittos.contains(speech.speaker.label) ? SpeakerName.full(speech.speaker) : speech.speaker.label,
            "kind": speech.speaker.kind.rawValue,
            "line": page.line(speech.span),
            "paragraphs": paragraphs(speech.text, page.passages.insets[index] ?? []),
            "after": page.passages.trailing[index]?.nonEmpty,
        ]
    }

    // MARK: words

    /// The words cut at line breaks; a paragraph with something set into it is a list of runs.
    private static func paragraphs(_ text: String, _ insets: [Inset]) -> [View] {
        var text = text
        return text.withUTF8 { words in
            var found: [View] = []
            var rest = insets[...]
            var start = 0
            while start <= words.count {
                var end = start
                while end < words.count, words[end] != 0x0A { end += 1 }
                let range = trimmed(words, start..<end)
                takeScenes(&rest, upTo: range.lowerBound, &found)
                if rest.first.map({ $0.start < range.upperBound }) ?? false {
                    found.append(["plain": nil, "runs": runs(words, range, &rest), "alone": nil])
                } else if !range.isEmpty {
                    found.append(["plain": String(decoding: UnsafeBufferPointer(rebasing: words[range]), as: UTF8.self), "runs": nil, "alone": nil])
                }
                start = end + 1
            }
            takeScenes(&rest, upTo: words.count, &found)
            return found
        }
    }

    /// Scenes that stand before the first word of a paragraph are paragraphs of their own.
    private static func takeScenes(_ rest: inout ArraySlice<Inset>, upTo start: Int, _ found: inout [View]) {
        while let inset = rest.first, inset.start <= start, case .scene(let scene) = inset.kind {
            found.append(["plain": nil, "runs": nil, "alone": scene])
            rest.removeFirst()
        }
    }

    /// Without blanks at either end.
    private static func trimmed(_ words: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound, end = range.upperBound
        while start < end {
            if words[start] <= 0x20 { start += 1 } else if end - start >= 3, isWideBlank(words, start) { start += 3 } else { break }
        }
        while end > start, words[end - 1] <= 0x20 { end -= 1 }
        return start..<max(start, end)
    }

    private static func isWideBlank(_ words: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        words[offset] == 0xE3 && words[offset + 1] == 0x80 && words[offset + 2] == 0x80
    }

    /// Takes from `rest` what begins in the paragraph; a passage that goes on behind it stays for the next one, without its anchor.
    private static func runs(_ words: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ rest: inout ArraySlice<Inset>) -> [View] {
        var runs: [View] = []
        var start = range.lowerBound
        func text(_ from: Int, _ to: Int) -> String { String(decoding: UnsafeBufferPointer(rebasing: words[from..<to]), as: UTF8.self) }
        func add(_ upTo: Int) {
            if upTo > start { runs.append(["text": text(start, upTo), "scene": nil, "passage": nil, "id": nil]); start = upTo }
        }
        while let inset = rest.first, inset.start < range.upperBound {
            rest.removeFirst()
            add(inset.start)
            switch inset.kind {
            case .scene(let scene):
                runs.append(["text": nil, "scene": scene, "passage": nil, "id": nil])
            case .passage(let id, let end):
                let stop = min(end, rest.first.map { min($0.start, range.upperBound) } ?? range.upperBound)
                if stop > start {
                    runs.append(["text": nil, "scene": nil, "passage": text(start, stop), "id": id.isEmpty ? nil : id])
                }
                let next = stop == range.upperBound ? stop + 1 : stop
                if next < end { insert(Inset(start: next, kind: .passage(id: stop > start ? "" : id, end: end)), into: &rest) }
                start = max(start, stop)
            }
        }
        add(range.upperBound)
        return runs
    }

    /// Back into its place behind what begins no later.
    private static func insert(_ inset: Inset, into rest: inout ArraySlice<Inset>) {
        let index = rest.firstIndex { $0.start > inset.start } ?? rest.endIndex
        rest.insert(inset, at: index)
    }
}
