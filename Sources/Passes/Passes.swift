package import Minutes

/// Record → record: what the words mean, one pass after the other.
///
/// Each pass reads what the earlier ones wrote; none looks at law or profile, which is Checks' part.
package enum Passes {
    /// The passes in the order in which they run.
    static let all: [@Sendable (inout Record, Discourse) -> Void] = [
        ResolveSpeakers.run,
        // Before votes are read: what is decided may be called by its place alone.
        CalledItems.run,
        ReadVotes.run,
        ReadToldDecisions.run,
        ReadElections.run,
        ChosenByConsent.run,
        ReadToldChoices.run,
        ReadQuorum.run,
        ReadAttendance.run,
        FollowAttendance.run,
        ReadNextMeetings.run,
        ReadSpokenTimes.run,
        // Before questions are paired: who asks under two items has two exchanges.
        SpokenAgenda.run,
        ItemsTogether.run,
        PairQuestions.run,
        NameActs.run,
    ]

    package static func run(_ record: inout Record, spoken: Spoken) {
        let discourse = Discourse(spoken)
        for pass in all { pass(&record, discourse) }
    }
}
