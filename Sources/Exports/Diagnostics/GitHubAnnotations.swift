import Minutes
import SourceText

/// Workflow commands of GitHub Actions: each finding becomes a remark beside the line.
enum GitHubAnnotations {
    static let format = DiagnosticFormat(id: "github", summary: Message("GitHub Actionsの注記", en: "GitHub Actions annotations"), write: { Array(write($0).utf8) })

    static func write(_ report: DiagnosticReport) -> String {
        let findings = report.files.flatMap { file in remarks(file.path, file.unchecked, "warning", report.language) + file.open.map { line($0, path: file.path, report.language) } }
        return (findings + report.unread.flatMap { remarks($0.path, $0.reason, "error", report.language) }).joined()
    }

    /// What was not checked is said beside the file: an empty list would look like a clean result.
    private static func remarks(_ path: String, _ message: Message?, _ command: String, _ language: Language) -> [String] {
        guard let message else { return [] }
        return ["::\(command) file=\(property(path)),title=giji::\(data(message.words(in: language)))\n"]
    }

    private static func line(_ finding: LocatedFinding, path: String, _ language: Language) -> String {
        var properties = ["file=" + property(path)]
        if let place = finding.place {
            properties += ["line=\(place.start.line)", "endLine=\(place.end.line)"]
            // A column is heard only when the passage stays on one line.
            if place.start.line == place.end.line { properties += ["col=\(place.start.column)", "endColumn=\(place.end.column)"] }
        }
        properties.append("title=" + property("giji \(finding.finding.rule)"))
        let message = (finding.place?.whereabouts.map { [$0.words(in: language)] } ?? []) + [finding.finding.message.words(in: language)] + (finding.finding.advice.map { [$0.words(in: language)] } ?? [])
        return "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(data(message.joined(separator: "\n")))\n"
    }

    private static func command(_ severity: Finding.Severity) -> String {
        switch severity { case .error: "error"; case .warning: "warning"; case .info: "notice" }
    }

    private static func data(_ words: String) -> String { replace(words) { ["%": "%25", "\r": "%0D", "\n": "%0A"][$0] } }
    private static func property(_ words: String) -> String { replace(words) { ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"][$0] } }

    private static func replace(_ words: String, _ escape: (Unicode.Scalar) -> String?) -> String {
        var escaped = ""
        for scalar in words.unicodeScalars {
            if let replacement = escape(scalar) { escaped += replacement } else { escaped.unicodeScalars.append(scalar) }
        }
        return escaped
    }
}
