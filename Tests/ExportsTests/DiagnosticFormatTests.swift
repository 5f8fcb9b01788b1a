import Exports
import Foundation
import Minutes
import SourceText
import Testing

@Suite struct DiagnosticFormatTests {
    @Test func textPutsTheMarkUnderFullWidthWords() {
        let words = String(decoding: SampleFindings.written("text", SampleFindings.report()), as: UTF8.self)
        #expect(words == """
            会議録/r5 1.txt: 情報: <会議録> & "案" [form.note]

            会議録/r5 1.txt:4:4: エラー: 賛成16人と反対3人の計19人が、表決に加われる18人と合いません。 [vote.sum]
                4 | 会長　賛成16人、反対3人でございます。
                  |       ^^^^^^^^^^^^^^^^^
            会議録/r5 1.txt:3:1: 参考: 出席は18人とあります
                3 | 出席委員　18名
                  | ^^^^^^^^^^^^^^
                  = 対応: 票数か出席者数を確かめてください。
                  = 詳しくは: giji explain vote.sum

            """)
    }

    @Test func textInEnglish() {
        let words = String(decoding: SampleFindings.written("text", SampleFindings.report(language: .english)), as: UTF8.self)
        #expect(words.contains("error: 16 for and 3 against are 19, but 18 could vote. [vote.sum]"))
        #expect(words.contains("note: 18 are said to be present"))
        #expect(words.contains("= help: Check the votes"))
    }

    @Test func longLinesAreCutAroundThePlace() throws {
        let text = String(repeating: "あ", count: 500) + "賛成16人、反対3人" + String(repeating: "い", count: 500) + "\n出席委員　18名"
        let file = FileFindings(SampleFindings.document(text))
        let excerpt = try #require(file.findings.last?.place?.excerpt)
        #expect(excerpt.words.hasPrefix("……ああ") && excerpt.words.hasSuffix("いい……"))
        #expect(excerpt.words.count < 80)
        let marked = Array(excerpt.words.unicodeScalars)
        #expect(excerpt.markColumn == 4 + 36 && excerpt.markWidth == 17)
        #expect(String(String.UnicodeScalarView(marked[20..<31])) == "賛成16人、反対3人い")
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let file = FileFindings(SampleFindings.document("\u{1B}[31m\t賛成16人、反対3人\u{202E}\n出席委員　18名"))
        let words = file.findings.last?.place?.excerpt.words
        #expect(words == "\u{241B}[31m 賛成16人、反対3人\u{B7}")
    }

    @Test func jsonFollowsItsSchema() throws {
        let problems = try SchemaValidator(schema: "giji-findings-1").problems(SampleFindings.written("json", SampleFindings.report()))
        #expect(problems == [])
    }

    @Test func githubEscapesWhatWouldEndTheCommand() {
        let lines = String(decoding: SampleFindings.written("github", SampleFindings.report()), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("::error file=会議録/r5 1.txt,line=4,endLine=4,col=4,endColumn=14,title=giji vote.sum::賛成16人と反対3人"))
        #expect(lines[1].hasSuffix("合いません。%0A票数か出席者数を確かめてください。"))
    }

    @Test func reportPageEscapesMarkup() {
        let page = String(decoding: SampleFindings.written("html", SampleFindings.report()), as: UTF8.self)
        #expect(page.contains("&lt;会議録&gt; &amp; &quot;案&quot;") && !page.contains("<会議録>"))
        #expect(page.contains("4行目") && page.contains("地方自治法116条"))
    }

    @Test func sarifFollowsTheStandard() throws {
        let written = SampleFindings.written("sarif", SampleFindings.report())
        let log = try #require(try JSONSerialization.jsonObject(with: Data(written)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        #expect(results.map { $0["level"] as? String } == ["note", "error"])
        #expect(results[1]["ruleIndex"] as? Int == 0 && results[0]["ruleIndex"] as? Int == 1)
        #expect(String(decoding: written, as: UTF8.self).contains("%E4%BC%9A%E8%AD%B0%E9%8C%B2/r5%201.txt"))
        try StandardSchemas.validate(written, tool: "check-jsonschema", ["--schemafile"], schema: "sarif/sarif-schema-2.1.0.json", name: "findings.sarif")
    }

    @Test func junitFollowsTheSchemaOfAnt() throws {
        let written = SampleFindings.written("junit", SampleFindings.report())
        let words = String(decoding: written, as: UTF8.self)
        #expect(words.contains("tests=\"3\" failures=\"1\""))
        #expect(words.contains("<testcase name=\"date.weekday\""))
        try StandardSchemas.validate(written, tool: "xmllint", ["--noout", "--nonet", "--schema"], schema: "junit/JUnit.xsd", name: "findings.xml")
    }

    @Test(arguments: ["text", "json", "sarif", "junit", "github", "html"])
    func everyFormatTakesAnEmptyRun(_ format: String) {
        let empty = DiagnosticReport(files: [], rules: [], language: .japanese, version: "0.0.0")
        #expect(Exports.diagnosticFormat(format) != nil)
        _ = SampleFindings.written(format, empty)
    }

    @Test func theTableNamesEveryFormatOnce() {
        #expect(Set(Exports.diagnosticFormats.map(\.id)).count == Exports.diagnosticFormats.count)
    }
}
