import Exports
import Minutes
import SourceText
import Testing

@Suite struct FindingChoiceTests {
    @Test func fingerprintsOutliveMovedLines() {
        let before = FileFindings(SampleFindings.document())
        let after = FileFindings(SampleFindings.document("一行増えました。\n\n" + SampleFindings.text.replacing("会長　", with: "会長 　 ")))
        #expect(before.findings.map(\.fingerprint) == after.findings.map(\.fingerprint))
        let other = FileFindings(SampleFindings.document(SampleFindings.text.replacing("図書館", with: "公民館")))
        #expect(other.findings.map(\.fingerprint) == before.findings.map(\.fingerprint))
    }

    @Test func likeFindingsAreToldApart() {
        var document = SampleFindings.document()
        document.record.findings += document.record.findings
        #expect(Set(FileFindings(document).findings.map(\.fingerprint)).count == 4)
    }

    @Test func selectionTakesRulesAndGroups() {
        func rules(_ selection: RuleSelection) -> [String] {
            var file = FileFindings(SampleFindings.document())
            selection.apply(to: &file)
            return file.findings.map { "\($0.finding.rule) \($0.severity.rawValue)" }
        }
        #expect(rules(RuleSelection(selected: ["vote"])) == ["vote.sum error"])
        #expect(rules(RuleSelection(ignored: ["vote.sum"])) == ["form.note info"])
        #expect(rules(RuleSelection(levels: [("vote", .warning), ("vote.sum", .info), ("form", nil)])) == ["vote.sum info"])
        #expect(rules(RuleSelection(selected: ["vot"])) == [])
        #expect(RuleSelection(selected: ["vote", "vot"]).unknownNames(among: ["vote.sum"]) == ["vot"])
    }

    @Test func suppressionsNeedTheirReason() throws {
        var file = FileFindings(SampleFindings.document(path: "a.txt"))
        let fingerprint = file.findings[0].fingerprint
        let entries = "# 確認済み\nvote.sum  ./a.txt:4  録音で 確認した\n\nform \(fingerprint)\t原本どおり \nvote.sum b.txt 別の会議\n"
        let suppressions = try Suppressions(parsing: Array(entries.utf8))
        let used = suppressions.apply(to: &file)
        #expect(file.findings.map(\.suppression) == ["原本どおり", "録音で 確認した"])
        #expect(file.open.isEmpty)
        #expect(suppressions.unused(used).map(\.line) == [5])
        #expect(throws: Suppressions.Mistake.self) { try Suppressions(parsing: Array("vote.sum a.txt \n".utf8)) }
    }

    @Test func suppressionsOfAnEditorAndOfPathsWithBlanks() throws {
        var file = FileFindings(SampleFindings.document(path: "第3回 案/a.txt"))
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let entries = mark + Array("vote.sum \"./第3回 案/a.txt\":4 録音で確認した\r\n\r\nform　\"第3回 案/a.txt\"　原本どおり\r\n".utf8)
        let suppressions = try Suppressions(parsing: entries)
        _ = suppressions.apply(to: &file)
        #expect(file.findings.map(\.suppression) == ["原本どおり", "録音で確認した"])
        #expect(throws: Suppressions.Mistake.self) { try Suppressions(parsing: Array("vote.sum \"a b.txt 録音で確認した\n".utf8)) }
        #expect(throws: Suppressions.Mistake.self) { try Suppressions(parsing: Array("vote.sum \"a b.txt\" \n".utf8)) }
    }

    @Test func aBaselineThatAnEditorSaved() throws {
        let written = Baseline.write([FileFindings(SampleFindings.document(path: "a.txt"))])
        let saved = [0xEF, 0xBB, 0xBF] + Array(String(decoding: written, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
        var file = FileFindings(SampleFindings.document(path: "a.txt"))
        try #require(Baseline(parsing: saved)).apply(to: &file)
        #expect(file.open.isEmpty)
    }

    @Test func baselineLetsKnownFindingsPass() throws {
        let written = Baseline.write([FileFindings(SampleFindings.document(path: "a.txt"))])
        let baseline = try #require(Baseline(parsing: written))
        var same = FileFindings(SampleFindings.document("前書き\n" + SampleFindings.text, path: "./a.txt"))
        baseline.apply(to: &same)
        #expect(same.open.isEmpty && same.findings.count == 2)
        var other = FileFindings(SampleFindings.document(path: "b.txt"))
        baseline.apply(to: &other)
        #expect(other.open.count == 2)
        #expect(Baseline(parsing: Array("何か\n".utf8)) == nil)
    }

    @Test func summaryCountsWhatIsOpen() {
        let report = SampleFindings.report()
        #expect(TextDiagnostics.summary(report) == "エラー 1件、警告 0件、情報 1件(1ファイル)\n")
        #expect(TextDiagnostics.statistics(report).contains("1  エラー  vote.sum  票数の合計"))
    }
}
