package import Minutes
import SourceText

/// One record as a line of the index.
package struct IndexEntry: Sendable {
    let view: View
    let date: CivilDate?

    /// - Parameter page: path of its page, relative to the index; nil where none was made.
    package init(_ document: Document, page: String?) {
        let context = PageContext(document, options: DigestOptions(), refusal: Refusal.reason(for: document))
        view = IndexPage.entry(context, file: page)
        date = document.record.meeting.date?.value
    }
}

/// The page that leads to the pages of several records.
enum IndexPage {
    static func entry(_ page: PageContext, file: String?) -> View {
        let record = page.record
        let meeting = record.meeting
        let open = record.exchanges.reduce(0) { $0 + $1.unanswered.count }
        let errors = record.findings.count { $0.severity == .error }
        return [
            "title": HeadingBlock.title(page),
            "href": file.map(Address.relative),
            "file": page.fileName,
            "date": meeting.date.map { ["iso": $0.value.iso, "words": Wording.date($0.value)] as View },
            "kind": Words.body(meeting.bodyKind),
            "decisions": DecisionsBlock.shown(record).count + record.elections.count,
            "questions": record.exchanges.reduce(0) { $0 + $1.questions.count },
            "open": open == 0 ? nil : open,
            "speeches": record.speeches.count,
            "errors": errors == 0 ? nil : errors,
            "refusal": file == nil ? page.refusal?.message.japanese ?? "要約は作られていません。" : nil,
        ]
    }

    static func view(_ entries: [IndexEntry], options: DigestOptions, style: String) -> View {
        let ordered = entries.enumerated().sorted { left, right in
            switch (left.element.date, right.element.date) {
            case (let a?, let b?): a != b ? a > b : left.offset < right.offset
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.offset < right.offset
            }
        }
        return ["style": style, "version": options.version, "count": entries.count, "entries": ordered.map(\.element.view).nonEmpty]
    }
}

/// Addresses in links.
enum Address {
    /// A file name as a relative address: bytes outside the unreserved set are percent-encoded, so that no name turns into a scheme.
    static func relative(_ file: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var out = file.hasPrefix("/") ? "" : "./"
        for byte in file.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                 UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                out += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
        return out
    }
}
