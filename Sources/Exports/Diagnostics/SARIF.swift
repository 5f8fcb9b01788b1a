import Minutes
import SourceText

/// SARIF 2.1.0 (OASIS Standard): findings for code-scanning services. Columns count code points.
enum SARIF {
    static let format = DiagnosticFormat(id: "sarif", summary: Message("SARIF 2.1.0", en: "SARIF 2.1.0"), write: write)
    private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    static func write(_ report: DiagnosticReport) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        let rules = rulesInUse(report)
        writer.object { writer in
            writer.member("$schema", schema)
            writer.member("version", "2.1.0")
            writer.array("runs") { writer in
                writer.object { writer in
                    tool(rules, report, &writer)
                    invocation(report, &writer)
                    writer.member("columnKind", "unicodeCodePoints")
                    artifacts(report, &writer)
                    results(rules, report, &writer)
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// A rule as the driver lists it; readers report under ids that the catalogue does not describe.
    private struct DriverRule {
        var id: String
        var description: RuleDescription?
    }

    private static func rulesInUse(_ report: DiagnosticReport) -> [DriverRule] {
        let known = report.rules.map { DriverRule(id: $0.id, description: $0) }
        let ids = Set(report.rules.map(\.id))
        let others = Set(report.files.flatMap { $0.findings.map(\.finding.rule) }).subtracting(ids).sorted()
        return known + others.map { DriverRule(id: $0, description: nil) }
    }

    private static func tool(_ rules: [DriverRule], _ report: DiagnosticReport, _ writer: inout JSONWriter) {
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.member("name", "giji")
                writer.member("version", report.version)
                writer.member("language", report.language.rawValue)
                writer.array("rules", rules) { writer, rule in driverRule(rule, report.language, &writer) }
            }
        }
    }

    private static func driverRule(_ rule: DriverRule, _ language: Language, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", rule.id)
            guard let description = rule.description else { return }
            text("shortDescription", description.summary.words(in: language), &writer)
            text("fullDescription", description.compares.words(in: language), &writer)
            let basis = description.basis.map { "\n" + $0.words(in: language) } ?? ""
            text("help", description.reason.words(in: language) + basis, &writer)
            writer.object("defaultConfiguration") { $0.member("level", level(description.severity)) }
        }
    }

    private static func text(_ key: StaticString, _ words: String, _ writer: inout JSONWriter) {
        writer.object(key) { $0.member("text", words) }
    }

    private static func level(_ severity: Finding.Severity) -> String {
        switch severity { case .error: "error"; case .warning: "warning"; case .info: "note" }
    }

    /// What was not checked: without it a run that read nothing would look like a clean one.
    private static func invocation(_ report: DiagnosticReport, _ writer: inout JSONWriter) {
        let remarks = report.files.compactMap { file in file.unchecked.map { (file.path, $0, "warning") } } + report.unread.map { ($0.path, $0.reason, "error") }
        writer.array("invocations") { writer in
            writer.object { writer in
                writer.member("executionSuccessful", report.unread.isEmpty)
                writer.array("toolExecutionNotifications", remarks) { writer, remark in
                    writer.object { writer in
                        writer.member("level", remark.2)
                        text("message", remark.1.words(in: report.language), &writer)
                        writer.array("locations") { writer in
                            writer.object { $0.object("physicalLocation") { $0.object("artifactLocation") { $0.member("uri", uri(remark.0)) } } }
                        }
                    }
                }
            }
        }
    }

    private static func artifacts(_ report: DiagnosticReport, _ writer: inout JSONWriter) {
        writer.array("artifacts", report.files) { writer, file in
            writer.object { writer in
                writer.object("location") { $0.member("uri", uri(file.path)) }
                // Places count in the text that was read, whatever the encoding of the file.
                writer.member("encoding", "UTF-8")
            }
        }
    }

    private static func results(_ rules: [DriverRule], _ report: DiagnosticReport, _ writer: inout JSONWriter) {
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        writer.array("results") { writer in
            for (index, file) in report.files.enumerated() {
                for finding in file.findings { result(finding, rule: indices[finding.finding.rule], file, index, report.language, &writer) }
            }
        }
    }

    private static func result(_ located: LocatedFinding, rule: Int?, _ file: FileFindings, _ artifact: Int, _ language: Language, _ writer: inout JSONWriter) {
        let finding = located.finding
        writer.object { writer in
            writer.member("ruleId", finding.rule)
            writer.member("ruleIndex", rule)
            writer.member("level", level(located.severity))
            writer.member("kind", "fail")
            text("message", ([finding.message] + (finding.advice.map { [$0] } ?? [])).map { $0.words(in: language) }.joined(separator: "\n"), &writer)
            writer.array("locations") { location(located.place, nil, file.path, artifact, &$0) }
            writer.array("relatedLocations", zip(finding.related, located.related)) { writer, pair in
                location(pair.1, pair.0.message.words(in: language), file.path, artifact, &writer)
            }
            writer.object("partialFingerprints") { $0.member("giji/v1", located.fingerprint) }
            writer.member("baselineState", located.isInBaseline ? "unchanged" : "new")
            suppression(located.suppression, &writer)
            writer.object("properties") { FindingJSON.facts(finding, &$0) }
        }
    }

    private static func suppression(_ reason: String?, _ writer: inout JSONWriter) {
        guard let reason else { return }
        writer.array("suppressions") { writer in
            writer.object { writer in
                writer.member("kind", "external")
                writer.member("justification", reason)
            }
        }
    }

    private static func location(_ place: Place?, _ message: String?, _ path: String, _ artifact: Int, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.object("physicalLocation") { writer in
                writer.object("artifactLocation") { writer in
                    writer.member("uri", uri(path))
                    writer.member("index", artifact)
                }
                if let place { region(place, &writer) }
            }
            if let message { text("message", message, &writer) }
        }
    }

    private static func region(_ place: Place, _ writer: inout JSONWriter) {
        writer.object("region") { writer in
            writer.member("startLine", place.start.line)
            writer.member("startColumn", place.start.column)
            writer.member("endLine", place.end.line)
            writer.member("endColumn", place.end.column)
            text("snippet", place.excerpt.words, &writer)
        }
    }

    /// A path as a URI reference: everything that RFC 3986 does not allow in a path is percent-encoded.
    static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                 UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
