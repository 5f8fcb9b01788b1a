import Exports
import Minutes
import SourceText
import Testing

/// A file that could not be read, or in which nobody can be told to speak, is never shown as one without faults.
@Suite struct NotCheckedTests {
    private static var report: DiagnosticReport {
        var document = SampleFindings.document(path: "名簿.txt")
        document.record.findings = []
        document.record.checks = []
        document.record.source.kind = .unsegmentable
        var report = SampleFindings.report()
        report.files = [FileFindings(document)]
        report.unread = [UnreadFile(path: "空 & <1>.txt", reason: Message("空のファイルです", en: "the file is empty"))]
        return report
    }

    private func words(_ format: String) -> String { String(decoding: SampleFindings.written(format, Self.report), as: UTF8.self) }

    @Test func everyFormatSaysSo() {
        for format in ["html", "json", "sarif", "junit", "github"] {
            #expect(words(format).contains("発言・採決は調べていません。"), "\(format)")
            #expect(words(format).contains("空のファイルです"), "\(format)")
        }
    }

    /// Minutes that tell their decisions were said to have unchecked votes, beside the checks of those votes.
    @Test func decisionsThatAreToldAreChecked() {
        var document = SampleFindings.document(path: "要旨.txt")
        (document.record.source.kind, document.record.isTold) = (.unsegmentable, true)
        document.record.votes = [Vote(id: "v1", agendaItem: nil, items: ["並木について"], object: .original, method: .other, result: .approved, speech: nil, span: Span(0, 3))]
        #expect(FileFindings(document).unchecked?.japanese == "だれが何を話したかの記録がないため、発言と質疑は調べていません。会議録が述べている決定は調べました。")
        document.record.votes = []
        #expect(FileFindings(document).unchecked?.japanese.contains("発言・採決は調べていません。") ?? false)
    }

    @Test func thePageDoesNotCallItClean() {
        #expect(!words("html").contains("<p>食い違いは見つかりませんでした。</p>"))
        #expect(words("html").contains("<h2>空 &amp; &lt;1&gt;.txt</h2>"))
    }

    @Test func theSummaryCountsIt() {
        #expect(TextDiagnostics.summary(Self.report) == "食い違いは見つかりませんでした(1ファイル)。\nこのうち1ファイルは、発言・採決などを調べていません。\nこのほかに、読めなかったファイルが1件あります。\n")
    }

    @Test func theFormatsKeepTheirSchemas() throws {
        #expect(try SchemaValidator(schema: "giji-findings-1").problems(SampleFindings.written("json", Self.report)) == [])
        try StandardSchemas.validate(SampleFindings.written("sarif", Self.report), tool: "check-jsonschema", ["--schemafile"], schema: "sarif/sarif-schema-2.1.0.json", name: "unread.sarif")
        try StandardSchemas.validate(SampleFindings.written("junit", Self.report), tool: "xmllint", ["--noout", "--nonet", "--schema"], schema: "junit/JUnit.xsd", name: "unread.xml")
        #expect(words("junit").contains("errors=\"1\"") && words("junit").contains("<skipped message="))
    }
}
