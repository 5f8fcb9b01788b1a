package import Minutes

/// What a format of findings is made from: all files of one run.
package struct DiagnosticReport: Sendable {
    /// In the order in which they are reported.
    package var files: [FileFindings]
    /// Files of which nothing could be checked.
    package var unread: [UnreadFile] = []
    /// The catalogue of rules; formats that carry a rule's own texts take them from here.
    package var rules: [RuleDescription]
    package var language: Language
    /// Version of giji, for formats that name their producer.
    package var version: String
    package var style: TerminalStyle

    package init(files: [FileFindings], rules: [RuleDescription], language: Language, version: String, style: TerminalStyle = TerminalStyle()) {
        self.files = files
        self.rules = rules
        self.language = language
        self.version = version
        self.style = style
    }
}

/// A file that could not be read, and why.
package struct UnreadFile: Sendable {
    package var path: String
    package var reason: Message

    package init(path: String, reason: Message) {
        self.path = path
        self.reason = reason
    }
}

/// One way to write findings.
package struct DiagnosticFormat: Sendable {
    /// The word after `--format`.
    package var id: String
    package var summary: Message
    package var write: @Sendable (DiagnosticReport) -> [UInt8]
}

/// The table of formats: one file each under `Diagnostics/`.
package enum Exports {
    package static let diagnosticFormats: [DiagnosticFormat] = [
        TextDiagnostics.format,
        FindingsJSON.format,
        SARIF.format,
        JUnit.format,
        GitHubAnnotations.format,
        ReportPage.format,
    ]

    package static func diagnosticFormat(_ id: String) -> DiagnosticFormat? { diagnosticFormats.first { $0.id == id } }
}
