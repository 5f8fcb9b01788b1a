package import SourceText

/// What one speaker says until the next label, agenda heading, separator or line outside speech.
package struct Speech: Sendable {
    package enum Act: String, Sendable {
        case procedure, report, question, answer
        case questionAndAnswer = "question-and-answer"
        case opinion, debate, motion, other
    }

    /// `s1`, `s2` … in document order.
    package var id: String
    /// 1-based place in the document.
    package var order: Int
    /// Id of the agenda item under which it is spoken.
    package var agendaItem: String?
    package var speaker: Speaker
    package var act: Act
    package var labelSpan: Span
    /// From the label to the last spoken byte.
    package var span: Span
    /// The words spoken: a subsequence of the span, without scenes, page furniture and mark-up residue.
    package var words: SharedWords
    package var text: String { words.string }

    package init(id: String, order: Int, agendaItem: String? = nil, speaker: Speaker, act: Act = .other,
                 labelSpan: Span, span: Span, words: SharedWords) {
        self.id = id
        self.order = order
        self.agendaItem = agendaItem
        self.speaker = speaker
        self.act = act
        self.labelSpan = labelSpan
        self.span = span
        self.words = words
    }
}

/// A stage direction (ト書き): something that happened and was not said.
package struct Scene: Sendable {
    package enum Kind: String, Sendable {
        case showOfHands = "show-of-hands"
        case standing
        case objectionNone = "no-objection"
        case objection
        case voices
        case ballot
        case applause
        case platform
        case entering, leaving
        case chairChange = "chair-change"
        case explanation
        case duration
        /// 休憩, 再開
        case recess
        /// 開会, 開議, 散会, 閉会
        case sitting
        case other
    }

    package var kind: Kind
    /// With its brackets, as printed.
    package var text: String
    /// Id of the speech in which it stands; null between speeches.
    package var speech: String?
    package var span: Span

    package init(kind: Kind, text: String, speech: String?, span: Span) {
        self.kind = kind
        self.text = text
        self.speech = speech
        self.span = span
    }
}

extension [Speech] {
    /// Place of the speech with this id, which says it: `s12` is the twelfth.
    package func index(ofID id: String) -> Int? {
        guard let order = Int(id.dropFirst()), indices.contains(order - 1), self[order - 1].id == id else { return nil }
        return order - 1
    }

    /// Place of the speech in which a passage of the extracted text begins; nil where none does. The speeches are in document order.
    package func index(holding span: Span) -> Int? {
        let index = partitioningIndex(where: { $0.span.end > span.start })
        return index < count && self[index].span.start <= span.start ? index : nil
    }

    /// The speech of that id: it nearly always holds the passage, so no table of all speeches is made.
    package func speech(_ id: String, near span: Span) -> Speech? {
        if let index = index(holding: span), self[index].id == id { return self[index] }
        return first { $0.id == id }
    }

    /// How many speeches have their label before the passage.
    package func count(before span: Span) -> Int { partitioningIndex(where: { $0.labelSpan.start >= span.start }) }
}
