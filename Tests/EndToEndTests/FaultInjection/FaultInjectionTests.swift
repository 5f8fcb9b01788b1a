import Foundation
import Minutes
import Pipeline
import SourceText
import Testing
import Yams

/// One edit of a clean Corpus record, from `faults.yaml`.
struct InjectedFault: Sendable, CustomStringConvertible {
    let name: String
    let record: String
    let old: String
    let new: String
    let occurrence: Int
    /// `rule@words`, one of which must be reported; empty for an innocent edit.
    let expected: [String]
    let gap: String?

    var description: String { name }
    var isInnocent: Bool { expected.isEmpty }

    static let all: [InjectedFault] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("faults.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8), let node = try? Yams.compose(yaml: text), case .list(let list) = Fact(node) else { return [] }
        return list.compactMap { entry in
            guard let name = entry["name"]?.word, let record = entry["in"]?.word, let change = entry["change"]?.words, change.count == 2 else { return nil }
            return InjectedFault(name: name, record: record, old: change[0], new: change[1], occurrence: entry["nth"]?.word.flatMap { Int($0) } ?? 1,
                                 expected: entry["expect"]?.words ?? [], gap: entry["gap"]?.word)
        }
    }()

    /// The edited text and the line on which the edit begins; nil when the record no longer holds the words.
    func apply(to text: String) -> (text: String, line: Int)? {
        var parts = text.components(separatedBy: old)
        guard parts.count > occurrence else { return nil }
        let before = parts[..<occurrence].joined(separator: old)
        parts.removeSubrange(..<occurrence)
        return (before + new + parts.joined(separator: old), before.filter { $0 == "\n" }.count + 1)
    }
}

/// Breaks clean records in one place and asks whether the right rule says so at the right line.
@Suite struct FaultInjectionTests {
    @Test func thereAreEnoughFaults() {
        #expect(InjectedFault.all.filter { !$0.isInnocent }.count >= 60)
        #expect(InjectedFault.all.filter(\.isInnocent).count >= 20)
    }

    @Test(arguments: InjectedFault.all.filter { !$0.isInnocent })
    func ruleSpeaks(_ fault: InjectedFault) throws {
        let edited = try edit(fault)
        let found = RecordFacts(document: edited.document).findings([.error, .warning, .info])
        let isFound = fault.expected.contains { found.contains(place($0, edited)) }
        if let gap = fault.gap {
            if isFound { Issue.record("“\(fault.name)” is found now: delete its gap from faults.yaml (it said: \(gap))") }
        } else {
            #expect(isFound, "“\(fault.name)”: \(fault.expected.map { place($0, edited) }) was not reported; reported: \(found)")
        }
    }

    @Test(arguments: InjectedFault.all.filter(\.isInnocent))
    func innocentEditIsSilent(_ fault: InjectedFault) throws {
        let edited = try edit(fault)
        let clean = try original(fault).document()
        let before = clean.record.findings.filter { $0.severity != .info }.map(\.rule)
        let after = edited.document.record.findings.filter { $0.severity != .info }
        let new = after.filter { !before.contains($0.rule) }
        if let gap = fault.gap {
            if new.isEmpty { Issue.record("“\(fault.name)” is silent now: delete its gap from faults.yaml (it said: \(gap))") }
        } else {
            #expect(new.isEmpty, "“\(fault.name)” is innocent, but \(new.map { "\($0.rule): \($0.message.japanese)" })")
        }
    }

    private struct Edited {
        let document: Document
        let lines: [Substring]
        let line: Int
    }

    private func original(_ fault: InjectedFault) throws -> CorpusRecord {
        try #require(CorpusRecord.all.first { $0.name == fault.record }, "no record Corpus/\(fault.record)")
    }

    private func edit(_ fault: InjectedFault) throws -> Edited {
        let record = try original(fault)
        let text = try String(contentsOf: record.source, encoding: .utf8)
        let edited = try #require(fault.apply(to: text), "Corpus/\(fault.record) no longer holds 「\(fault.old)」")
        let document = Pipeline.run(Array(edited.text.utf8), path: record.source.lastPathComponent)
        return Edited(document: document, lines: edited.text.split(separator: "\n", omittingEmptySubsequences: false), line: edited.line)
    }

    private func place(_ claim: String, _ edited: Edited) -> String {
        let parts = claim.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return claim }
        if parts[1] == "edit" { return parts[0] + "@\(edited.line)" }
        return parts[0] + "@\((edited.lines.firstIndex { $0.contains(parts[1]) } ?? -1) + 1)"
    }
}
