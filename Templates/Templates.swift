/// The texts that pages are made of, embedded in the binary: Mustache templates and the style sheet.
package enum Templates {
    /// Name of the style sheet that every page carries.
    package static let styleFile = "style.css"

    /// File name and text of each, in reading order: the page, its blocks, the parts that blocks share, the other editions.
    package static let files: [(name: String, text: String)] = [
        ("page.mustache", string(PackageResources.page_mustache)),
        ("heading.mustache", string(PackageResources.heading_mustache)),
        ("decisions.mustache", string(PackageResources.decisions_mustache)),
        ("attendance.mustache", string(PackageResources.attendance_mustache)),
        ("discussion.mustache", string(PackageResources.discussion_mustache)),
        ("course.mustache", string(PackageResources.course_mustache)),
        ("unanswered.mustache", string(PackageResources.unanswered_mustache)),
        ("next.mustache", string(PackageResources.next_mustache)),
        ("checks.mustache", string(PackageResources.checks_mustache)),
        ("finding.mustache", string(PackageResources.finding_mustache)),
        ("transcript.mustache", string(PackageResources.transcript_mustache)),
        ("about.mustache", string(PackageResources.about_mustache)),
        ("bar.mustache", string(PackageResources.bar_mustache)),
        ("phrases.mustache", string(PackageResources.phrases_mustache)),
        ("quote.mustache", string(PackageResources.quote_mustache)),
        ("answer.mustache", string(PackageResources.answer_mustache)),
        ("place.mustache", string(PackageResources.place_mustache)),
        ("index.mustache", string(PackageResources.index_mustache)),
        ("report.mustache", string(PackageResources.report_mustache)),
        ("markdown.mustache", string(PackageResources.markdown_mustache)),
        ("style.css", string(PackageResources.style_css)),
    ]

    /// The text of a file of the table; empty for any other name.
    package static func text(of file: String) -> String {
        files.first { $0.name == file }?.text ?? ""
    }

    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
