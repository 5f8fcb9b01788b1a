import SourceText

/// XML: the Diet's search API with its speeches; of anything else, one line for each element that holds words.
enum XMLReader {
    static let reader = Reader(mediaType: "application/xml", accepts: { $0.starts(with: ["<?xml"]) || $0.ending == "xml" && $0.markup.first == UInt8(ascii: "<") }, read: read)

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        let decoded = MarkupDecoding.decode(file, options: options)
        let document = XMLDocument()
        let isWhole = Markup.read(decoded.bytes, isHTML: false, document)
        var notices: [ReadNotice] = []
        if !isWhole { notices.append(ReadNotice(.broken, "XMLの途中が壊れています。読めたところまでを使いました。", en: "The XML is damaged. The part before the damage was used.")) }
        if document.meetingCount > 1 { notices.append(JSONReader.severalMeetings(document.meetingCount)) }
        let text = document.given.speeches.isEmpty
            ? ExtractedText(bytes: document.plain.bytes, origins: .init(unit: .line, numbers: document.plain.origins)) : document.given.text()
        if text.bytes.allSatisfy({ $0 <= 0x20 }) { notices.append(ReadNotice(.empty, isFatal: true, "XMLに本文がありません。", en: "The XML holds no text.")) }
        return ReadFile(text: text, mediaType: reader.mediaType, charset: decoded.charset, bad: decoded.bad,
                        badCount: decoded.badCount, notices: notices)
    }
}

/// Gathers the records of the Diet's API, and beside them the bare words.
private final class XMLDocument: MarkupHandler {
    private(set) var given = GivenSpeeches()
    private(set) var plain = TextBuilder()
    private(set) var meetingCount = 0
    private var meeting: [String: String] = [:]
    private var speech: [String: String]?
    private var words: [UInt8] = []

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        words.removeAll(keepingCapacity: true)
        plain.block()
        if name == "speechRecord" { speech = [:] }
        if name == "meetingRecord" { meeting = [:]; meetingCount += 1 }
    }

    func end(_ name: String) {
        plain.block()
        if name == "speechRecord", let record = speech {
            if given.speeches.isEmpty { given.head = DietRecords.head { record[$0] ?? self.meeting[$0] } }
            given.speeches.append(DietRecords.speech({ record[$0] }, element: given.speeches.count + 1))
            speech = nil
        } else if speech != nil {
            speech?[name] = String(decoding: words, as: UTF8.self)
        } else {
            meeting[name] = String(decoding: words, as: UTF8.self)
        }
        words.removeAll(keepingCapacity: true)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        words += bytes
        plain.verbatim(bytes, origin: line)
    }
}
