package import SourceText

/// Where the record comes from, and how its text was understood.
package struct Source: Sendable {
    /// What the file is.
    package enum Kind: String, Sendable {
        case minutes
        /// A newsletter, a schedule, a table of votes: no page is made of it.
        case notMinutes = "not-minutes"
        /// Minutes perhaps, but nothing says who speaks.
        case unsegmentable
    }

    /// The path as the user gave it; `-` for standard input.
    package var path: String
    /// Size of the original file in bytes.
    package var fileSize: Int
    /// Hexadecimal SHA-256 of the original file.
    package var sha256: String
    package var mediaType: String
    /// The encoding the file was read with, by its IANA name.
    package var charset: String
    /// The style of minutes that was recognised, by its id; null when none was.
    package var dialect: String?
    /// How much of the evidence spoke for the dialect, 0 to 1.
    package var dialectConfidence: Double?
    package var kind: Kind
    /// Tiles the extracted text from byte 0 to its end.
    package var ranges: [TextRange]
    /// What the reader had to tell about the file.
    package var notices: [SourceNotice] = []

    package init(path: String, fileSize: Int, sha256: String, mediaType: String, charset: String,
                 dialect: String? = nil, dialectConfidence: Double? = nil, kind: Kind = .minutes, ranges: [TextRange] = []) {
        self.path = path
        self.fileSize = fileSize
        self.sha256 = sha256
        self.mediaType = mediaType
        self.charset = charset
        self.dialect = dialect
        self.dialectConfidence = dialectConfidence
        self.kind = kind
        self.ranges = ranges
    }

    /// The passages that nothing claimed. Empty for a text that was understood throughout.
    package var unclassified: [Span] { ranges.filter { $0.kind == .unclassified }.map(\.span) }

    /// What the byte at an offset of the extracted text belongs to; nil behind its end.
    package func kind(at offset: Int) -> TextRange.Kind? {
        let index = rangeIndex(at: offset)
        return index < ranges.count && ranges[index].span.start <= offset ? ranges[index].kind : nil
    }

    /// Index of the first range that ends behind the offset.
    package func rangeIndex(at offset: Int) -> Int { ranges.partitioningIndex(where: { $0.span.end > offset }) }
}

/// Something that the reader of the file found and the user must know: bad bytes, tracked changes, a page without text.
package struct SourceNotice: Sendable {
    /// What it is about: bad-bytes, tracked-changes, comments, hidden-text, struck-text, notes, no-text, garbled, missing-program, frames,
    /// columns, several-meetings, unreadable, broken, empty.
    package var kind: String
    /// True when there was nothing to read.
    package var isFatal: Bool
    package var message: Message
    /// Byte offset in the original file, where known.
    package var fileOffset: Int?
    /// Place in the extracted text, where known.
    package var span: Span?

    package init(kind: String, isFatal: Bool, message: Message, fileOffset: Int?, span: Span?) {
        self.kind = kind
        self.isFatal = isFatal
        self.message = message
        self.fileOffset = fileOffset
        self.span = span
    }
}

/// One stretch of the extracted text and what it is.
package struct TextRange: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case header, heading, label, speech, scene, separator
        /// Page numbers, running heads and mark-up residue: not spoken, not part of the header.
        case furniture
        case blank
        case unclassified
    }

    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }
}
