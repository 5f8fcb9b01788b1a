package import SourceText

/// What a reader makes of a file.
package struct ReadFile: Sendable {
    package var text: ExtractedText
    package var mediaType: String
    package var charset: String
    package var bad: [DecodedText.BadBytes]
    /// All runs of bad bytes, when there were more than `bad` lists.
    package var badCount: Int
}

/// The table of readers: one kind of container a file.
package enum Readers {
    package static func read(_ file: [UInt8], name: String) -> ReadFile {
        PlainTextReader.read(file)
    }
}
