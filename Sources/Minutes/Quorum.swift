package import SourceText

/// One statement of the minutes about the quorum (定足数).
package struct Quorum: Sendable {
    package enum Rule: String, Sendable {
        case majorityOfMembers = "majority-of-members"
        case halfOrMoreOfMembers = "half-or-more-of-members"
        case halfOrMoreOfStatutory = "half-or-more-of-statutory"
        case twoThirdsOfMembers = "two-thirds-of-members"
        case oneThirdOfMembers = "one-third-of-members"
        case other
    }

    /// The number it is reckoned from; null unless stated.
    package var members: Int?
    /// The number needed, as stated; Checks computes it from the profile where it is not.
    package var required: Int?
    /// The rule as stated; null until Checks applies the profile.
    package var rule: Rule?
    package var present: Int?
    /// True for 「定足数に達しております」, false for a stated shortfall.
    package var statedMet: Bool?
    package var verdict: Verdict
    package var speech: String?
    package var span: Span

    package init(members: Int? = nil, required: Int? = nil, rule: Rule? = nil, present: Int? = nil, statedMet: Bool?,
                 speech: String?, span: Span) {
        self.members = members
        self.required = required
        self.rule = rule
        self.present = present
        self.statedMet = statedMet
        self.verdict = .unverifiable
        self.speech = speech
        self.span = span
    }
}
