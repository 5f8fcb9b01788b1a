package import Minutes
import Templates

/// Pages from checked records: everything on them is quoted from the record or computed from it by a named rule.
///
/// The same documents and options give the same bytes; nothing is read or written here.
package struct Digest: Sendable {
    /// May be changed between records; `templates` counts only at the start.
    package var options: DigestOptions
    let library: TemplateLibrary

    /// - Throws: ``TemplateError`` when one of `options.templates` cannot be read as Mustache.
    package init(_ options: DigestOptions = DigestOptions()) throws(TemplateError) {
        self.options = options
        library = options.templates.isEmpty ? try TemplateLibrary.builtIn.get() : try TemplateLibrary(overrides: options.templates)
    }

    /// File names of the templates that `DigestOptions.templates` may replace.
    package static var templateNames: [String] { Templates.files.map(\.name) }

    /// The page and the Markdown edition of one record, or why there is none.
    package func pages(of document: Document) -> Result<DigestPages, Refusal> {
        let refusal = Refusal.reason(for: document)
        if let refusal, !options.isForced { return .failure(refusal) }
        let page = PageContext(document, options: options, refusal: refusal)
        let view = Blocks.view(of: page, style: library.style)
        return .success(DigestPages(html: library.render("page", view), markdown: library.render("markdown", view)))
    }

    /// The page that lists several records, the latest meeting first, those without a date last.
    package func index(of entries: [IndexEntry]) -> [UInt8] {
        library.render("index", IndexPage.view(entries, options: options, style: library.style))
    }

    /// One record's findings for the report.
    package func reportPart(of document: Document) -> ReportPart {
        ReportPart(view: ReportPage.part(context(document)), counts: ReportPage.counts(document.record))
    }

    /// The findings of one record or several as a page for a colleague: plain Japanese, each with its passage and all places concerned.
    package func report(_ parts: [ReportPart]) -> [UInt8] {
        library.render("report", ReportPage.view(parts, options: options, style: library.style))
    }

    private func context(_ document: Document) -> PageContext {
        PageContext(document, options: options, refusal: Refusal.reason(for: document))
    }
}

/// One record as files: UTF-8 bytes.
package struct DigestPages: Sendable {
    package var html: [UInt8]
    package var markdown: [UInt8]
}

/// What the pages need to know besides the record.
package struct DigestOptions: Sendable {
    /// Name and version of the program, as printed in 「この要約について」: `giji 0.1.0`.
    package var version: String
    /// Name of the body profile that the checks ran with, in plain Japanese; nil where no profile was applied.
    package var profile: String?
    /// Descriptions of the rules, for the summaries and explanations in the box of checks. A rule that is not described is named by its id.
    package var rules: [RuleDescription]
    /// Texts of templates by file name (`page.mustache`, `style.css`), used in place of those in the binary.
    package var templates: [String: String]
    /// Make a page of what would be refused; the page says so.
    package var isForced: Bool
    /// File names beside the page, for the links at its end; nil where the file is not written.
    package var markdownFile: String?
    package var recordFile: String?
    /// How to report an error: a sentence; nil gives a general one.
    package var contact: String?

    package init(version: String = "giji", profile: String? = nil, rules: [RuleDescription] = [], templates: [String: String] = [:],
                 isForced: Bool = false, markdownFile: String? = nil, recordFile: String? = nil, contact: String? = nil) {
        self.version = version
        self.profile = profile
        self.rules = rules
        self.templates = templates
        self.isForced = isForced
        self.markdownFile = markdownFile
        self.recordFile = recordFile
        self.contact = contact
    }
}
