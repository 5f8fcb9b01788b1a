import Foundation
import Minutes
import SourceText
import Testing

/// Every record of Corpus beside what was claimed about it by hand (`Corpus/README.md` explains the keys of `facts.yaml`).
@Suite struct CorpusFactsTests {
    @Test func corpusIsThere() {
        #expect(CorpusRecord.all.count >= 8, "Corpus holds \(CorpusRecord.all.count) records with a facts.yaml: is the checkout complete?")
    }

    @Test(arguments: CorpusRecord.all)
    func factsHold(_ record: CorpusRecord) throws {
        let facts = try record.facts()
        let document = try record.document()
        let wrong = CorpusClaims(facts: facts, document: document).wrong()
        let known = CorpusRecord.known(facts)
        for fact in wrong where !known.contains(where: { fact.path.isUnder($0.path) }) {
            Issue.record("Corpus/\(record.name): \(fact.message)")
        }
        for gap in known where !wrong.contains(where: { $0.path.isUnder(gap.path) }) {
            Issue.record("Corpus/\(record.name): \(gap.path) is right now; delete it from `known:` in facts.yaml (it said: \(gap.why))")
        }
    }

    /// One question and one answer at a time has no labelled minutes to learn from: these are ours.
    @Test func questionsFindTheirAnswers() throws {
        var claimed = 0, missed = 0
        for record in CorpusRecord.all {
            let facts = try record.facts()
            guard case .list(let links) = facts["links"] else { continue }
            claimed += links.count
            missed += CorpusClaims(facts: facts, document: try record.document()).wrong().filter { $0.path.hasPrefix("links.") }.count
        }
        #expect(claimed >= 150, "Corpus claims only \(claimed) links")
        #expect(Double(missed) <= 0.07 * Double(claimed), "\(missed) of \(claimed) links of Corpus are missed")
    }

    @Test(arguments: CorpusRecord.all)
    func rangesTileTheText(_ record: CorpusRecord) throws {
        let document = try record.document()
        var end = 0
        for range in document.record.source.ranges {
            #expect(range.span.start == end && range.span.end > range.span.start, "\(record.name): a gap or an overlap at byte \(end)")
            end = range.span.end
        }
        #expect(end == document.text.bytes.count, "\(record.name): the ranges end at \(end) of \(document.text.bytes.count) bytes")
    }
}

extension CorpusRecord {
    /// What the program is known to get wrong: a path of the facts and the reason.
    static func known(_ facts: Fact) -> [(path: String, why: String)] {
        guard case .list(let list) = facts["known"] else { return [] }
        return list.compactMap { entry in entry["fact"]?.word.map { ($0, entry["why"]?.word ?? "no reason given") } }
    }
}

extension String {
    /// `votes.1.result` is under `votes.1` and under `votes`.
    func isUnder(_ path: String) -> Bool { self == path || hasPrefix(path + ".") }
}
