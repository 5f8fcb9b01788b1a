import Minutes
import SourceText

/// `source`: where the record comes from and how the text was understood.
enum SourceJSON {
    static func write(_ document: Document, _ places: Places, _ writer: inout JSONWriter) {
        let source = document.record.source
        let unclassified = source.unclassified
        writer.object("source") { writer in
            writer.member("path", source.path)
            writer.member("bytes", source.fileSize)
            writer.member("sha256", source.sha256)
            writer.member("mediaType", source.mediaType)
            writer.member("charset", source.charset)
            writer.member("dialect", source.dialect)
            writer.key("dialectConfidence")
            writer.thousandths(source.dialectConfidence.map { Int(($0 * 1000).rounded()) })
            writer.member("kind", source.kind.rawValue)
            writer.object("coverage") { writer in
                writer.member("bytes", document.text.bytes.count)
                writer.member("unclassified", unclassified.reduce(0) { $0 + $1.count })
            }
            writer.array("ranges", source.ranges) { writer, range in
                writer.row { writer in
                    writer.inRow("kind", range.kind.rawValue)
                    writer.inRow("start", range.span.start)
                    writer.inRow("end", range.span.end)
                }
            }
            writer.array("unclassified", unclassified) { writer, span in places.value(span, &writer) }
        }
    }
}
