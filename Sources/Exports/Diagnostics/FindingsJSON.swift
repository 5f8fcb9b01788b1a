import Minutes
import SourceText

/// Findings for programs: `giji-findings/1`, one object a run. `Schemas/giji-findings-1.schema.json` describes it.
enum FindingsJSON {
    static let schemaID = "giji-findings/1"
    static let format = DiagnosticFormat(id: "json", summary: Message("プログラム用のJSON", en: "JSON for programs"), write: write)

    static func write(_ report: DiagnosticReport) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("schema", schemaID)
            writer.member("version", report.version)
            writer.array("files", report.files) { writer, file in
                writer.object { writer in
                    writer.member("path", file.path)
                    writer.member("charset", file.charset)
                    writer.member("unchecked", file.unchecked?.japanese)
                    writer.array("findings", file.findings) { writer, finding in entry(finding, &writer) }
                }
            }
            writer.array("unread", report.unread) { writer, file in
                writer.object { writer in
                    writer.member("path", file.path)
                    writer.member("reason", file.reason.japanese)
                    writer.member("reasonEnglish", file.reason.english)
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func entry(_ located: LocatedFinding, _ writer: inout JSONWriter) {
        let finding = located.finding
        writer.object { writer in
            writer.member("rule", finding.rule)
            writer.member("severity", located.severity.rawValue)
            writer.member("message", finding.message.japanese)
            writer.member("messageEnglish", finding.message.english)
            writer.member("advice", finding.advice?.japanese)
            writer.key("span")
            place(located.place, &writer)
            if let original = located.place?.original { Places.original(original, &writer) }
            writer.member("excerpt", located.place?.excerpt.words)
            writer.array("related", zip(finding.related, located.related)) { writer, pair in
                writer.object { writer in
                    writer.member("message", pair.0.message.japanese)
                    writer.key("span")
                    place(pair.1, &writer)
                }
            }
            FindingJSON.facts(finding, &writer)
            writer.member("fingerprint", located.fingerprint)
            writer.member("suppressed", located.suppression)
            writer.member("known", located.isInBaseline)
        }
    }

    private static func place(_ place: Place?, _ writer: inout JSONWriter) {
        guard let place else { return writer.null() }
        writer.inlineObject { writer in
            writer.member("start", place.span.start)
            writer.member("end", place.span.end)
            writer.member("line", place.start.line)
            writer.member("column", place.start.column)
            writer.member("endLine", place.end.line)
            writer.member("endColumn", place.end.column)
            writer.member("page", place.page)
        }
    }
}
