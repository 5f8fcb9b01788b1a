import SourceText

/// Plain text and Markdown in any Japanese encoding: the text is the file, without a byte-order mark and with kana in one piece.
enum PlainTextReader {
    static let reader = Reader(mediaType: "text/plain", accepts: { _ in true }, read: read)

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        let decoded = options.charset.flatMap { Decoding.decode(file, as: $0) } ?? Decoding.decode(file)
        guard !decoded.bytes.allSatisfy({ $0 <= 0x20 }) else {
            return .refused(ReadNotice(.empty, isFatal: true, "ファイルに文字がありません。", en: "The file holds no text."), mediaType: reader.mediaType)
        }
        if let refused = UnreadableKinds.binary(decoded) { return refused }
        let (bytes, joined) = JoinedKana.joined(withLines(decoded.bytes))
        return ReadFile(text: ExtractedText(bytes: bytes), mediaType: reader.mediaType, charset: decoded.charset,
                        bad: decoded.bad, badCount: decoded.badCount, notices: JoinedKana.notices(joined))
    }

    /// Old Macintosh files end their lines with CR alone: LF takes its place, byte for byte.
    private static func withLines(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains("\r", in: bytes.indices), !bytes.contains("\n", in: bytes.indices) else { return bytes }
        return bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }
}
