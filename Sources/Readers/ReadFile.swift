package import SourceText

/// What a reader makes of a file.
package struct ReadFile: Sendable {
    package var text: ExtractedText
    package var mediaType: String
    /// IANA name of the encoding; UTF-8 for containers that say so themselves.
    package var charset: String
    /// The first runs of bytes that were no characters, with their place in the file.
    package var bad: [DecodedText.BadBytes]
    /// All runs of bad bytes, when there were more than `bad` lists.
    package var badCount: Int
    /// What the user must know about the file besides its text.
    package var notices: [ReadNotice]

    package init(text: ExtractedText, mediaType: String, charset: String, bad: [DecodedText.BadBytes] = [], badCount: Int = 0, notices: [ReadNotice] = []) {
        self.text = text
        self.mediaType = mediaType
        self.charset = charset
        self.bad = bad
        self.badCount = badCount
        self.notices = notices
    }

    /// A file that cannot be read, with the reason.
    static func refused(_ notice: ReadNotice, mediaType: String) -> ReadFile {
        ReadFile(text: ExtractedText(bytes: []), mediaType: mediaType, charset: "", notices: [notice])
    }

    /// Why nothing can be done with the file; nil when it was read.
    package var refusal: ReadNotice? { notices.first { $0.isFatal } }
}

/// Something a reader has to tell: a sentence for people in both languages, and where it holds.
package struct ReadNotice: Sendable {
    package enum Kind: String, Sendable {
        /// Bytes that are no characters in the file's encoding; each became U+FFFD.
        case badBytes = "bad-bytes"
        /// Tracked changes, comments or hidden text in a Word file: they must not be published.
        case trackedChanges = "tracked-changes"
        case comments
        case hiddenText = "hidden-text"
        /// Words that are struck through: nobody reads them as said.
        case struckText = "struck-text"
        /// Footnotes and endnotes, which stand outside the words.
        case notes
        /// A PDF that holds pictures of pages only.
        case noText = "no-text"
        /// Kana and their voicing marks as characters of their own, as a Macintosh writes them.
        case partedMarks = "parted-marks"
        /// A PDF whose fonts do not say which characters they draw.
        case garbled
        /// A program or library that is needed and not installed.
        case missingProgram = "missing-program"
        /// The page is an empty frame: its words are in other files.
        case frames
        /// Several meetings in one file.
        case severalMeetings = "several-meetings"
        /// Not a file of words, or of a kind that giji does not read.
        case unreadable
        /// The file is damaged, or its program failed.
        case broken
        case empty
    }

    package var kind: Kind
    /// True when there is no text to go on with.
    package var isFatal: Bool
    package var japanese: String
    package var english: String
    /// Byte offset in the original file, where known.
    package var fileOffset: Int?
    /// Bytes of the extracted text, where known.
    package var textRange: Range<Int>?

    package init(_ kind: Kind, isFatal: Bool = false, _ japanese: String, en english: String, fileOffset: Int? = nil, textRange: Range<Int>? = nil) {
        self.kind = kind
        self.isFatal = isFatal
        self.japanese = japanese
        self.english = english
        self.fileOffset = fileOffset
        self.textRange = textRange
    }
}

/// What readers may ask of the world outside. Readers do no input or output themselves.
package struct ReadOptions: Sendable {
    /// Runs a program with bytes on its standard input: its exit code, its standard output and the first line of its
    /// standard error; nil when it is not installed.
    package typealias ProgramRunner = @Sendable (_ program: String, _ arguments: [String], _ input: [UInt8]) -> (status: Int32, output: [UInt8], errors: String)?
    /// Bytes of a file beside the one being read, by its plain name; nil when there is none.
    package typealias Neighbour = @Sendable (_ name: String) -> [UInt8]?

    package var run: ProgramRunner?
    package var neighbour: Neighbour?
    /// Name of the encoding to read with, whatever the file says; nil finds it.
    package var charset: String?

    package init(run: ProgramRunner? = nil, neighbour: Neighbour? = nil, charset: String? = nil) {
        self.run = run
        self.neighbour = neighbour
        self.charset = charset
    }
}
