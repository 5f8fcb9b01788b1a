package import Minutes
import SourceText

/// The record as `giji parse` prints it: `giji-record/1`, one object a meeting, keys in a fixed order.
package enum RecordJSON {
    package static let schemaID = "giji-record/1"

    /// - Returns: the object and a line end.
    package static func write(_ document: Document, pretty: Bool = false) -> [UInt8] {
        let record = document.record
        let places = Places(text: document.text)
        return JSONWriter.line(pretty: pretty, capacity: document.text.bytes.count * 16 + 65_536) { writer in writer.object { writer in
            writer.member("schema", schemaID)
            SourceJSON.write(document, places, &writer)
            MeetingJSON.write(record.meeting, places, &writer)
            AttendanceJSON.write(record.attendance, places, &writer)
            MeetingJSON.documents(record.documents, places, &writer)
            MeetingJSON.agenda(record.agenda, places, &writer)
            SpeechJSON.write(record.speeches, places, &writer)
            SpeechJSON.scenes(record.scenes, places, &writer)
            ExchangeJSON.write(record.exchanges, places, &writer)
            VoteJSON.write(record.votes, places, &writer)
            VoteJSON.elections(record.elections, places, &writer)
            VoteJSON.quorum(record.quorum, places, &writer)
            FindingJSON.checks(record.checks, places, &writer)
            FindingJSON.skipped(record.skippedChecks, &writer)
            FindingJSON.write(record.findings, places, &writer)
        } }
    }
}

/// Writes spans with lines, columns and pages.
///
/// A class, since it is handed to every part of the record and holds the whole text.
final class Places {
    private let text: ExtractedText
    private let index: PositionIndex
    /// Where the last span began: the next one is seldom far from it.
    private var last = PositionIndex.Place.start

    init(text: ExtractedText) {
        self.text = text
        index = PositionIndex(text)
    }

    /// `original`: the place in the file itself, where the text was taken out of mark-up. Not written for plain text and PDF.
    func original(_ span: Span?, _ writer: inout JSONWriter) {
        guard text.origins != nil else { return }
        Places.original(span.flatMap { text.origin(of: $0.start) }, &writer)
    }

    static func original(_ origin: (unit: ExtractedText.Origins.Unit, number: Int)?, _ writer: inout JSONWriter) {
        writer.key("original")
        guard let origin else { return writer.null() }
        writer.inlineObject { $0.key(origin.unit.rawValue); $0.value(origin.number) }
    }

    func member(_ key: StaticString, _ span: Span?, _ writer: inout JSONWriter) {
        writer.key(key)
        value(span, &writer)
    }

    func value(_ span: Span?, _ writer: inout JSONWriter) {
        guard let span else { return writer.null() }
        last = index.place(of: span.start, near: last)
        let start = last.position, end = index.place(of: span.end, near: last).position
        writer.row { writer in
            writer.inRow("start", span.start)
            writer.inRow("end", span.end)
            writer.inRow("line", start.line)
            writer.inRow("column", start.column)
            writer.inRow("endLine", end.line)
            writer.inRow("endColumn", end.column)
            writer.inRow("page", index.page(of: span.start))
        }
    }
}
