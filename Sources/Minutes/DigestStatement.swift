package import SourceText

/// One sentence of a digest and the passage of the minutes that it cites.
package struct DigestStatement: Sendable {
    /// As a reader sees it, without mark-up.
    package var text: String
    /// Everything that the sentence may rest on.
    package var source: Span
    /// The words of the source as spoken, without page furniture; nil: those of the span.
    package var spoken: String?
    /// Id of the vote whose result it tells.
    package var vote: String?
    package var result: Vote.Result?
    /// Line of the digest's Markdown edition, 1-based; nil where it was not read from a file.
    package var line: Int?

    package init(text: String, source: Span, spoken: String? = nil, vote: String? = nil, result: Vote.Result? = nil, line: Int? = nil) {
        self.text = text
        self.source = source
        self.spoken = spoken
        self.vote = vote
        self.result = result
        self.line = line
    }
}
