import Minutes
import Pipeline
import Testing

/// A council whose minutes do not say whether half or a majority must be there: neither is taken for the rule.
@Suite struct OpenQuorumTests {
    private func checked(_ words: String) -> Record {
        let minutes = "令和6年度第3回みほん市図書館協議会会議録\n日時　令和6年6月11日(火)午後2時\n\n会長　\(words)\n委員　貸出は増えていますか。\n館長　増えております。\n会長　閉会します。\n"
        return Pipeline.run(Array(minutes.utf8), path: "a.txt").record
    }

    @Test(arguments: [(10, Verdict.verified), (6, .unverifiable)])
    func bothReadingsAreAdmitted(_ present: Int, _ verdict: Verdict) throws {
        let record = checked("委員12名中\(present)名のご出席をいただいておりますので、規則の規定により会議は成立しております。")
        let quorum = try #require(record.quorum.first)
        #expect(quorum.required == nil && quorum.rule == nil && quorum.verdict == verdict)
        #expect(!record.findings.contains { $0.severity == .error })
    }

    /// Of an odd number both ask for as many; fewer than half is too few either way.
    @Test func whatHoldsUnderBothIsSaid() throws {
        let odd = try #require(checked("委員15名中9名のご出席で、会議が成立していることをご報告いたします。").quorum.first)
        #expect(odd.required == 8 && odd.rule == nil && odd.verdict == .verified)
        let record = checked("委員12名中5名のご出席をいただいておりますので、規則の規定により会議は成立しております。")
        #expect(record.quorum.first?.verdict == .contradicted)
        #expect(record.findings.contains { $0.rule == "quorum.claim-mismatch" && $0.severity == .error })
    }

    @Test func aStatedRuleIsTheRule() throws {
        let quorum = try #require(checked("委員12名中6名のご出席で、半数以上ですので会議は成立しております。").quorum.first)
        #expect(quorum.required == 6 && quorum.verdict == .verified)
    }
}
