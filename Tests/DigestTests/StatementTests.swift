import Digest
import Minutes
import Pipeline
import SourceText
import Testing

/// What a page says, and what its Markdown edition says after somebody has worked on it.
@Suite struct StatementTests {
    private static let minutes = """
        会議録

        名称\t令和5年度第2回 みほん市図書館協議会
        日時\t令和5年11月7日（火）午前10時から午前11時まで
        会場\tみほん市役所
        出席者\t（委員）秋山、井上、上田、江川 （市側）図書館長

        会長\tそれでは、質疑に入ります。
        委員\t移動図書館の巡回は、月に何回でしょうか。
        図書館長\t巡回は、月に4回でございます。夜間の巡回は行いません。
        会長\t本件に賛成の方は挙手をお願いします。
        （賛成者挙手）
        会長\t賛成が3、反対が0でございます。よって、本件は承認することに決定いたしました。
        会長\t以上で終わります。

        """

    private func document(_ digest: DigestInput? = nil) -> Document {
        var options = PipelineOptions()
        options.digest = digest
        return Pipeline.run(Array(Self.minutes.utf8), path: "a.txt", options: options)
    }

    private func findings(_ edit: (String) -> String) throws -> [String] {
        let plain = document()
        let edition = String(decoding: try Digest().pages(of: plain).get().markdown, as: UTF8.self)
        let edited = edit(edition)
        return document(.edition(Array(edited.utf8))).record.findings.filter { $0.rule.hasPrefix("digest") }.map(\.rule)
    }

    @Test func thePageRestsOnTheRecord() {
        let record = document(.ownPage).record
        #expect(!record.findings.contains { $0.rule.hasPrefix("digest") })
        #expect(record.checks.contains { $0.rule == "digest.verdict" && $0.verdict == .verified })
        #expect(record.checks.contains { $0.rule == "digest.number-source" && $0.verdict == .verified })
        #expect(!record.skippedChecks.contains { $0.rule.hasPrefix("digest") })
    }

    @Test func withoutADigestTheChecksSayThatTheyDidNotRun() {
        let skipped = document().record.skippedChecks.map(\.rule)
        #expect(["digest.number-source", "digest.verdict", "digest.negation"].allSatisfy(skipped.contains))
    }

    @Test func theEditionAsWrittenIsSilent() throws {
        let plain = document()
        let markdown = try Digest().pages(of: plain).get().markdown
        #expect(DigestEdition.statements(in: markdown, of: plain).count >= 3)
        #expect(try findings { $0 } == [])
    }

    @Test func anEditedNumberIsFound() throws {
        #expect(try findings { $0.replacing("月に4回", with: "月に5回") } == ["digest.number-source"])
    }

    @Test func anEditedResultIsFound() throws {
        #expect(try findings { $0.replacing("| 承認 |", with: "| 否決 |") } == ["digest.verdict"])
    }

    @Test func textWithoutACitationIsLeftAlone() throws {
        #expect(try findings { $0 + "\n## 決まったこと\n\n事務局より：費用は99万円です。\n" } == [])
    }
}
