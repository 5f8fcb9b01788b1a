import Minutes
import SourceText

/// One check: what it says of itself, and how it looks at a record.
protocol Rule: Sendable {
    static var description: RuleDescription { get }
    /// The second document without which it cannot run.
    static var needs: SecondInput? { get }
    static func check(_ context: CheckContext, _ report: inout Report)
}

extension Rule {
    static var needs: SecondInput? { nil }
}

/// What some checks need beside the minutes.
enum SecondInput: Sendable {
    case previous, roster, digest, session

    /// Said where such a check did not run.
    var reason: Message {
        switch self {
        case .previous: Message("比べる前回（または委員会）の会議録（--previous）がないため、確かめていません。", en: "Not run: no earlier or parallel record was given.")
        case .roster: Message("委員名簿（--roster）がないため、確かめていません。", en: "Not run: no roster of members was given.")
        case .session: Message("設定ファイル（--profile）に会期がないため、確かめていません。", en: "Not run: the profile holds no session.")
        case .digest: Message("比べる要約（--digest）がないため、確かめていません。", en: "Not run: no digest was given.")
        }
    }
}

/// Collects what the rules say, each under its own id.
struct Report {
    private(set) var findings: [Finding] = []
    private(set) var results: [CheckResult] = []
    private(set) var skipped: [SkippedCheck] = []
    /// Ids of subjects about which an error was raised, with the first part of the rule's id: `vote:v1`.
    private(set) var contradicted: Set<String> = []
    private var rule = ""
    private var severity = Finding.Severity.info

    mutating func begin(_ rule: String, _ severity: Finding.Severity) {
        self.rule = rule
        self.severity = severity
    }

    /// It applied, and everything agrees.
    mutating func pass(_ subject: String, _ span: Span?) {
        results.append(CheckResult(rule: rule, subject: subject, verdict: .verified, span: span))
    }

    /// It applied, but what the minutes state does not decide it.
    mutating func undecided(_ subject: String, _ span: Span?) {
        results.append(CheckResult(rule: rule, subject: subject, verdict: .unverifiable, span: span))
    }

    /// - Parameter severity: nil: the rule's own. Anything below an error leaves the matter open.
    mutating func raise(_ subject: String, at span: Span?, _ message: Message, severity: Finding.Severity? = nil, advice: Message? = nil,
                        related: [Finding.Related] = [], facts: [(name: String, value: Finding.Fact)] = []) {
        let severity = severity ?? self.severity
        findings.append(Finding(rule: rule, severity: severity, message: message, advice: advice, span: span, related: related, facts: facts))
        results.append(CheckResult(rule: rule, subject: subject, verdict: severity == .error ? .contradicted : .unverifiable, span: span))
        if severity == .error { contradicted.insert(Report.key(rule, subject)) }
    }

    mutating func skip(_ input: SecondInput) { skipped.append(SkippedCheck(rule: rule, reason: input.reason)) }

    static func key(_ rule: String, _ subject: String) -> String { String(rule.prefix { $0 != "." }) + ":" + subject }
}
