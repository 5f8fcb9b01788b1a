import SourceText

/// One kind of container: how it is known, and how it is read.
struct Reader: Sendable {
    let mediaType: String
    /// Decides by the bytes; the name only where bytes leave it open.
    let accepts: @Sendable (_ head: FileHead) -> Bool
    let read: @Sendable (_ file: [UInt8], _ options: ReadOptions) -> ReadFile
}

/// The table of readers: one kind of container a file, asked in this order.
package enum Readers {
    static let all: [Reader] = [
        PDFReader.reader,
        DOCXReader.reader,
        UnreadableKinds.reader,
        HTMLReader.reader,
        XMLReader.reader,
        JSONReader.reader,
        PlainTextReader.reader,
    ]

    /// - Parameters:
    ///   - name: of the file; only its ending is looked at, and only where the bytes leave the kind open.
    package static func read(_ file: [UInt8], name: String, options: ReadOptions = ReadOptions()) -> ReadFile {
        let head = FileHead(file, name: name)
        let reader = all.first { $0.accepts(head) } ?? PlainTextReader.reader
        var read = reader.read(file, options)
        read.notices += BadByteNotices.notices(of: read)
        return read
    }
}

/// The first bytes of a file and its name.
struct FileHead: Sendable {
    /// At most 4,096 bytes, as they are.
    let bytes: [UInt8]
    /// The same without byte-order mark, zero bytes and blanks in front, ASCII letters in lower case.
    let markup: [UInt8]
    /// Ending of the name in lower case, without its dot.
    let ending: String

    init(_ file: [UInt8], name: String) {
        bytes = Array(file.prefix(4096))
        var markup = bytes.contains { $0 == 0 || $0 >= 0xFE } ? bytes.filter { $0 != 0 && $0 < 0xFE } : bytes
        if markup.starts(with: [0xEF, 0xBB, 0xBF]) { markup.removeFirst(3) }
        markup = Array(markup.drop { $0 <= 0x20 })
        self.markup = markup.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        let last = name.split(separator: "/").last ?? ""
        ending = last.contains(".") ? (last.split(separator: ".").last ?? "").lowercased() : ""
    }

    func holds(_ word: StaticString) -> Bool { markup.contains(word, in: markup.indices) }

    func starts(with words: [StaticString]) -> Bool { markup.first(of: words, at: 0) != nil }
}
