import SourceText

/// Plain text and Markdown in any Japanese encoding: the text is the file, without a byte-order mark.
enum PlainTextReader {
    static func read(_ file: [UInt8]) -> ReadFile {
        let decoded = Decoding.decode(file)
        return ReadFile(text: ExtractedText(bytes: decoded.bytes), mediaType: "text/plain", charset: decoded.charset,
                        bad: decoded.bad, badCount: decoded.badCount)
    }
}
