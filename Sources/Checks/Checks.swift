package import Minutes
package import SourceText

/// What a caller asks of the checks.
package struct CheckOptions: Sendable {
    /// The body's law; nil: chosen by the kind of body and the quorum rule that the minutes state.
    package var profile: BodyProfile?
    /// A user's YAML file, laid over the profile.
    package var profileFile: ProfileFile?
    /// The meeting before, the committee whose report is heard here, or a list of results.
    package var previous: Document?
    /// Statements of a digest made from this record.
    package var digest: [DigestStatement]?

    package init(profile: BodyProfile? = nil, profileFile: ProfileFile? = nil, previous: Document? = nil, digest: [DigestStatement]? = nil) {
        self.profile = profile
        self.profileFile = profileFile
        self.previous = previous
        self.digest = digest
    }
}

/// Record + profile → verdicts, results of checks, findings. Total: any record can be checked.
package enum Checks {
    /// What the rules say about themselves, in the order of the catalogue.
    package static var descriptions: [RuleDescription] { RuleCatalogue.all.map { $0.description } }

    package static func description(of id: String) -> RuleDescription? { descriptions.first { $0.id == id } }

    /// Fills `eligible`, `requirement` and verdicts of votes, elections and quorum, and appends `checks` and `findings`.
    ///
    /// Rules all run: a verdict does not depend on which findings somebody wants to see.
    package static func run(_ record: inout Record, text: ExtractedText, options: CheckOptions = CheckOptions()) {
        var profile = options.profile ?? BodyProfile.suiting(record)
        if let file = options.profileFile { profile = file.applied(to: profile) }
        QuorumJudge.fill(&record, profile)
        let votes = VoteJudge.assess(&record, profile)
        let context = CheckContext(record: record, text: text, profile: profile, votes: votes, options: options)
        var report = Report()
        for entry in RuleCatalogue.entries {
            report.begin(entry.id, entry.severity)
            if let input = entry.rule.needs, !context.has(input) { report.skip(input); continue }
            entry.rule.check(context, &report)
        }
        Verdicts.settle(&record, votes, profile, report)
        record.checks += report.results
        record.skippedChecks += report.skipped
        record.findings = Checks.sorted(record.findings + report.findings)
    }

    /// By place, then by rule; findings about the whole document first. Places in the list are sorted: a finding is long to move.
    private static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.indices.sorted { left, right in
            let first = findings[left].span ?? Span(0, 0), second = findings[right].span ?? Span(0, 0)
            if first != second { return first < second }
            return findings[left].rule != findings[right].rule ? findings[left].rule < findings[right].rule : left < right
        }.map { findings[$0] }
    }
}
