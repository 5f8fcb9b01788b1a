import Checks
import Minutes
import Pipeline
import SourceText
import Testing

/// A rule's examples are its tests: failing ones raise exactly that rule at the mark, passing ones leave it silent.
@Suite struct RuleExampleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let number: Int
        let example: RuleDescription.Example
        var testDescription: String { "\(rule) \(number)" }
    }

    static let failing = Checks.descriptions.flatMap { rule in rule.failing.enumerated().map { Case(rule: rule.id, number: $0 + 1, example: $1) } }
    static let passing = Checks.descriptions.flatMap { rule in rule.passing.enumerated().map { Case(rule: rule.id, number: $0 + 1, example: $1) } }

    private func document(_ example: RuleDescription.Example, _ text: String) -> Document {
        var options = PipelineOptions(checks: CheckOptions(profile: example.profile.flatMap { Profiles.profile($0) }))
        switch example.companion {
        case .profile(let yaml):
            let file = ProfileFile(yaml: yaml)
            #expect(file.problems.isEmpty, "\(file.problems)")
            options.checks.profileFile = file
        case .previous(let text): options.checks.previous = Pipeline.run(Array(text.utf8), path: "previous.txt")
        case .digest(let markdown): options.digest = .edition(Array(markdown.utf8))
        case nil: break
        }
        return Pipeline.run(Array(text.utf8), path: "example.txt", options: options)
    }

    @Test(arguments: failing) func raisesTheRuleAtTheMark(_ test: Case) throws {
        let parts = test.example.text.split(separator: "▼", omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the example holds one mark")
        let offset = parts[0].utf8.count
        let document = document(test.example, parts.joined())
        let raised = document.record.findings.filter { $0.rule == test.rule }
        let line = document.text.position(of: offset).line
        #expect(raised.contains { finding in finding.span.map { document.text.position(of: $0.start).line == line } ?? false },
                "expected in line \(line): \(raised.map { ($0.span.map { document.text.position(of: $0.start).line } ?? 0, $0.message.japanese) })")
        let others = document.record.findings.filter { $0.rule != test.rule && $0.severity == .error }
        #expect(others.isEmpty, "also raised: \(others.map { $0.rule + " " + $0.message.japanese })")
    }

    @Test(arguments: passing) func leavesCleanMinutesAlone(_ test: Case) {
        let document = document(test.example, test.example.text)
        #expect(!document.record.findings.contains { $0.rule == test.rule && $0.severity != .info },
                "\(document.record.findings.filter { $0.rule == test.rule }.map(\.message.japanese))")
    }
}
