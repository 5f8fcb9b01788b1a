import Checks
import Minutes
import Pipeline
import SourceText
import Testing

/// What readers and the parser have to tell becomes findings, each once.
@Suite struct SourceFindingTests {
    private func notice(_ kind: String, isFatal: Bool = false) -> SourceNotice {
        SourceNotice(kind: kind, isFatal: isFatal, message: Message("知らせ", en: "notice"), fileOffset: nil, span: nil)
    }

    @Test(arguments: [("tracked-changes", Finding.Severity.error), ("hidden-text", .error), ("comments", .warning), ("struck-text", .warning)])
    func whatTheFileHidesIsTheRulesMatter(kind: String, severity: Finding.Severity) {
        var record = Record(source: Source(path: "x.docx", fileSize: 0, sha256: "", mediaType: "", charset: "UTF-8"))
        record.source.notices = [notice(kind)]
        #expect(NoticeFindings.findings(record.source.notices, []).isEmpty)
        Checks.run(&record, text: ExtractedText(""))
        #expect(record.findings.map(\.rule) == ["privacy.hidden"] && record.findings.first?.severity == severity)
    }

    @Test func otherNoticesWarnAndFatalOnesAreRefusals() {
        let findings = NoticeFindings.findings([notice("bad-bytes"), notice("garbled"), notice("no-text"), notice("empty", isFatal: true)], [])
        #expect(findings.map(\.rule) == ["source.bad-bytes", "source.garbled", "source.other"])
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test func textThatNothingClaimsIsReportedAtItsFirstPlace() throws {
        let finding = try #require(NoticeFindings.findings([], [Span(3, 9), Span(20, 30)]).first)
        #expect(finding.rule == "source.unclassified" && finding.severity == .warning)
        #expect(finding.span == Span(3, 9) && finding.related.map(\.span) == [Span(20, 30)])
    }

    /// Most of a meeting stands above the first label that was recognized: `check` must not call it clean.
    @Test func wordsAboveTheFirstSpeechAreReported() throws {
        let turns = "○議長（桑野太郎君）　会議を開きます。\n○町長（大槻三郎君）　御説明いたします。\n○議長（桑野太郎君）　散会します。\n"
        let lost = (1...9).map { "これは誰の言葉とも分からない第\($0)の文です。\n" }.joined()
        let record = Pipeline.run(Array(("みほん町議会会議録\n" + lost + turns).utf8), path: "a.txt").record
        let finding = try #require(record.findings.first { $0.rule == "source.unread" })
        #expect(finding.severity == .warning && finding.facts.first { $0.name == "sentences" }.map { "\($0.value)" } == "number(9)")
        #expect(!Pipeline.run(Array(("みほん町議会会議録\n" + turns).utf8), path: "a.txt").record.findings.contains { $0.rule == "source.unread" })
    }

    /// The times of a list are those of many meetings.
    @Test func timesOfAListAreNoCertainty() {
        let list = "ファイル\t大きさ\t備考\na.txt\t100\t午後１０時０５分開会 → 午前１１時５９分休憩\nb.txt\t120\tなし\n"
        let findings = Pipeline.run(Array(list.utf8), path: "list.tsv").record.findings
        #expect(findings.map(\.rule) == ["time.order"] && findings[0].severity == .warning)
    }

    @Test func everyNameOfASourceFindingIsOffered() {
        let kinds = ["bad-bytes", "parted-marks", "garbled", "several-meetings", "frames", "columns", "missing-program"]
        let raised = NoticeFindings.findings(kinds.map { notice($0) }, [Span(0, 1)]).map(\.rule)
        #expect(Set(raised + ["source.unread"]) == Set(NoticeFindings.rules))
    }
}
