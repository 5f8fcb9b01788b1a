package import SourceText

/// Something that a rule, or a reader, has to say about the text.
package struct Finding: Sendable {
    package enum Severity: String, Sendable, Comparable {
        case error, warning, info

        private var rank: Int { switch self { case .error: 2; case .warning: 1; case .info: 0 } }
        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// Another place that belongs to the matter.
    package struct Related: Sendable {
        package var message: Message
        package var span: Span

        package init(_ message: Message, _ span: Span) {
            self.message = message
            self.span = span
        }
    }

    /// A number or word that the finding rests on.
    package enum Fact: Sendable, Equatable {
        case number(Int)
        case text(String)
    }

    /// Id of the rule: `vote.sum`.
    package var rule: String
    package var severity: Severity
    package var message: Message
    /// What the reader should do.
    package var advice: Message?
    package var span: Span?
    package var related: [Related]
    /// In the order in which they are printed.
    package var facts: [(name: String, value: Fact)]

    package init(rule: String, severity: Severity, message: Message, advice: Message? = nil, span: Span?,
                 related: [Related] = [], facts: [(name: String, value: Fact)] = []) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.advice = advice
        self.span = span
        self.related = related
        self.facts = facts
    }
}

/// A sentence for people, in Japanese and in English.
package struct Message: Hashable, Sendable {
    package var japanese: String
    package var english: String

    package init(_ japanese: String, en english: String) {
        self.japanese = japanese
        self.english = english
    }
}

/// That a rule applied to something, and what came out.
package struct CheckResult: Sendable {
    package var rule: String
    /// Id of what was checked: `v1`, `q1`, `meeting`, `a3`, `s5`.
    package var subject: String
    package var verdict: Verdict
    package var span: Span?

    package init(rule: String, subject: String, verdict: Verdict, span: Span?) {
        self.rule = rule
        self.subject = subject
        self.verdict = verdict
        self.span = span
    }
}

/// A check that did not run, because it needs a second document that was not given.
package struct SkippedCheck: Sendable {
    package var rule: String
    package var reason: Message

    package init(rule: String, reason: Message) {
        self.rule = rule
        self.reason = reason
    }
}
