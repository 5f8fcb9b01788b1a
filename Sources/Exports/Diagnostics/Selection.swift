package import Minutes

/// Which rules are heard, and how loudly: `--select`, `--ignore`, `--severity`.
package struct RuleSelection: Sendable {
    /// A rule, or a group of rules by the first part of their ids: `vote.sum`, `vote`.
    package var selected: [String]
    package var ignored: [String]
    /// Nil as the level: the rule is off.
    package var levels: [(rule: String, level: Finding.Severity?)]

    package init(selected: [String] = [], ignored: [String] = [], levels: [(rule: String, level: Finding.Severity?)] = []) {
        self.selected = selected
        self.ignored = ignored
        self.levels = levels
    }

    /// Takes out what is not wanted and sets the levels. The longest name that fits a rule decides its level.
    package func apply(to file: inout FileFindings) {
        file.findings = file.findings.compactMap { finding in
            let rule = finding.finding.rule
            guard isHeard(rule) else { return nil }
            guard let level = level(of: rule) else { return finding }
            guard let severity = level.level else { return nil }
            var finding = finding
            finding.severity = severity
            return finding
        }
        file.checks.removeAll { !isHeard($0.rule) }
    }

    private func isHeard(_ rule: String) -> Bool {
        let isSelected = selected.isEmpty || selected.contains { Self.covers($0, rule) }
        return isSelected && !ignored.contains { Self.covers($0, rule) }
    }

    private func level(of rule: String) -> (rule: String, level: Finding.Severity?)? {
        levels.filter { Self.covers($0.rule, rule) }.max { $0.rule.utf8.count < $1.rule.utf8.count }
    }

    /// Names that are neither a rule nor a group of the catalogue.
    package func unknownNames(among rules: [String]) -> [String] {
        (selected + ignored + levels.map(\.rule)).filter { name in !rules.contains { Self.covers(name, $0) } }
    }

    /// Whether a name stands for the rule: the rule itself, or a part of its id up to a dot.
    package static func covers(_ name: String, _ rule: String) -> Bool {
        rule == name || (rule.utf8.starts(with: name.utf8) && (name.utf8.last == UInt8(ascii: ".") || rule.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: ".")))
    }
}
