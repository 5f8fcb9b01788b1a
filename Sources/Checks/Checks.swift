package import Minutes
package import SourceText

/// What a caller asks of the checks.
package struct CheckOptions: Sendable {
    /// The body's law; nil: chosen by the kind of body and the quorum rule that the minutes state.
    package var profile: BodyProfile?
    /// A user's YAML file, laid over the profile.
    package var profileFile: ProfileFile?
    /// Ids or first parts of ids (`vote`) whose findings are wanted; empty: all.
    package var selected: [String]
    /// Ids or first parts of ids whose findings are left out.
    package var ignored: [String]
    /// Severity by rule id, in place of the rule's own.
    package var severities: [String: Finding.Severity]
    /// The record of the meeting before, or of the committee whose report is heard here.
    package var previous: Record?
    /// Statements of a digest made from this record.
    package var digest: [DigestStatement]?

    package init(profile: BodyProfile? = nil, profileFile: ProfileFile? = nil, selected: [String] = [], ignored: [String] = [],
                 severities: [String: Finding.Severity] = [:], previous: Record? = nil, digest: [DigestStatement]? = nil) {
        self.profile = profile
        self.profileFile = profileFile
        self.selected = selected
        self.ignored = ignored
        self.severities = severities
        self.previous = previous
        self.digest = digest
    }
}

/// One sentence of a digest and the passage of the minutes that it cites.
package struct DigestStatement: Sendable {
    package var text: String
    package var source: Span
    /// Id of the vote whose result it tells.
    package var vote: String?
    package var result: Vote.Result?

    package init(text: String, source: Span, vote: String? = nil, result: Vote.Result? = nil) {
        self.text = text
        self.source = source
        self.vote = vote
        self.result = result
    }
}

/// Record + profile → verdicts, results of checks, findings. Total: any record can be checked.
package enum Checks {
    /// What the rules say about themselves, in the order of the catalogue.
    package static var descriptions: [RuleDescription] { RuleCatalogue.all.map { $0.description } }

    package static func description(of id: String) -> RuleDescription? { descriptions.first { $0.id == id } }

    /// Fills `eligible`, `requirement` and verdicts of votes, elections and quorum, and appends `checks` and `findings`.
    ///
    /// Rules all run, whatever was selected: a verdict does not depend on which findings somebody wants to see.
    package static func run(_ record: inout Record, text: ExtractedText, options: CheckOptions = CheckOptions()) {
        var profile = options.profile ?? BodyProfile.suiting(record)
        if let file = options.profileFile { profile = file.applied(to: profile) }
        QuorumJudge.fill(&record, profile)
        let votes = VoteJudge.assess(&record, profile)
        let context = CheckContext(record: record, text: text, profile: profile, votes: votes, options: options)
        var report = Report()
        for rule in RuleCatalogue.all {
            report.begin(rule.description)
            if let input = rule.needs, !context.has(input) { report.skip(input); continue }
            rule.check(context, &report)
        }
        Verdicts.settle(&record, votes, profile, report)
        record.checks += report.results
        record.skippedChecks += report.skipped
        record.findings = Checks.sorted(record.findings + Checks.wanted(report.findings, options))
    }

    private static func wanted(_ findings: [Finding], _ options: CheckOptions) -> [Finding] {
        func isNamed(_ id: String, _ names: [String]) -> Bool { names.contains { id == $0 || id.hasPrefix($0 + ".") } }
        return findings.compactMap { finding in
            guard options.selected.isEmpty || isNamed(finding.rule, options.selected), !isNamed(finding.rule, options.ignored) else { return nil }
            var finding = finding
            if let severity = options.severities[finding.rule] { finding.severity = severity }
            return finding
        }
    }

    /// By place, then by rule; findings about the whole document first.
    private static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            let (first, second) = (a.span ?? Span(0, 0), b.span ?? Span(0, 0))
            if first != second { return first < second }
            return a.rule != b.rule ? a.rule < b.rule : left.offset < right.offset
        }.map(\.element)
    }
}
