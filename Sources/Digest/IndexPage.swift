package import Minutes
import SourceText

/// One line of the index: a meeting, its date, what was decided, and the page that tells it.
package struct IndexEntry: Sendable {
    let href: String
    let title: String
    let body: String?
    /// ISO 8601, and as it is read.
    let date: (iso: String, words: String)?
    let decisions: Int
    let questions: Int

    /// - Parameter page: path of the page, relative to the index.
    package init(_ document: Document, page: String) {
        let context = PageContext(document, options: DigestOptions(), refusal: nil)
        let record = document.record
        href = Self.escaped(page)
        title = HeadingBlock.title(context)
        body = record.meeting.bodyName.flatMap { [title] in title.contains($0) ? nil : $0 }
        date = record.meeting.date.map { ($0.value.iso, Wording.date($0.value)) }
        decisions = record.votes.count + record.elections.count
        questions = record.exchanges.reduce(0) { $0 + $1.questions.count }
    }

    /// A path as a link (RFC 3986): a name may hold signs that would end it.
    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F...:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            default: String(UnicodeScalar(byte))
            }
        }.joined()
    }

    fileprivate var view: View {
        ["href": href, "title": title, "body": body, "date": date.map { ["iso": $0.iso, "words": $0.words] as View },
         "decisions": decisions > 0 ? decisions : nil, "questions": questions > 0 ? questions : nil]
    }
}

extension Digest {
    /// The page that leads to several digests, in the order given.
    package func index(of entries: [IndexEntry]) -> [UInt8] {
        library.render("index", ["style": library.style, "entries": entries.map(\.view), "count": entries.count])
    }
}
