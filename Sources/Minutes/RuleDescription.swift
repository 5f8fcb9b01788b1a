/// What a check says about itself: the text of `giji explain`, of the rule pages and of the box on the digest.
package struct RuleDescription: Sendable {
    /// A piece of minutes and what the rule says of it.
    package struct Example: Sendable {
        /// Minutes in any dialect, written for this rule. `▼` stands right before the passage of the expected finding.
        package var text: String
        /// Id of the body profile it is read with; nil: by the kind of body that is recognised.
        package var profile: String?
        /// The second document that the rule needs.
        package var companion: Companion?

        package init(_ text: String, profile: String? = nil, companion: Companion? = nil) {
            self.text = text
            self.profile = profile
            self.companion = companion
        }
    }

    /// What is given beside the minutes, as its file holds it.
    package enum Companion: Sendable {
        /// A profile in YAML: `--profile` or `--roster`.
        case profile(String)
        /// The minutes of another meeting, or a list of results: `--previous`.
        case previous(String)
        /// The Markdown edition of a digest: `--digest`.
        case digest(String)

        package var text: String {
            switch self { case .profile(let text), .previous(let text), .digest(let text): text }
        }

        /// The option that takes the file.
        package var option: String {
            switch self { case .profile: "--profile"; case .previous: "--previous"; case .digest: "--digest" }
        }
    }

    /// `vote.sum`: never renamed, never reused.
    package var id: String
    package var severity: Finding.Severity
    /// One line: 「賛成と反対の合計は、表決に加われる人数と合っているか」.
    package var summary: Message
    /// What is compared with what.
    package var compares: Message
    /// Why it matters to those who publish.
    package var reason: Message
    /// The law or standard with its article; nil where plain arithmetic is the basis.
    package var basis: Message?
    /// Examples that raise the finding, each marked at the place.
    package var failing: [Example] { failingExamples() }
    /// Examples on which the rule must be silent.
    package var passing: [Example] { passingExamples() }
    // Built when somebody reads them: a check needs none of two hundred short meetings.
    private let failingExamples: @Sendable () -> [Example]
    private let passingExamples: @Sendable () -> [Example]

    package init(id: String, severity: Finding.Severity, summary: Message, compares: Message, reason: Message,
                 basis: Message?, failing: @autoclosure @escaping @Sendable () -> [Example], passing: @autoclosure @escaping @Sendable () -> [Example]) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.compares = compares
        self.reason = reason
        self.basis = basis
        failingExamples = failing
        passingExamples = passing
    }
}
