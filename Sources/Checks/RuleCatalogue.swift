/// The table of rules: one rule a file under `Rules/`, in the order of the reference page.
enum RuleCatalogue {
    static let all: [any Rule.Type] = [
        // Quorum
        QuorumBelow.self, QuorumClaimMismatch.self, QuorumBaseUnknown.self, QuorumBaseConflict.self, QuorumLostMidway.self,
        QuorumStatementMissing.self, QuorumJointSeparate.self,
        // Attendance
        AttendCountHeader.self, AttendCountSpeech.self, AttendSumTotal.self, AttendBothLists.self, AttendDuplicateName.self,
        AttendUnknownMember.self, AttendAbsentSpeaks.self, AttendAbsentVotes.self, AttendSeatno.self, AttendLateEarlyUnlisted.self,
        AttendObserverCounted.self,
        // Votes
        VoteSum.self, VoteResult.self, VoteResultPhrase.self, VoteMajorityPhrase.self, VoteChairVoted.self, VoteTieNoCasting.self,
        VoteCastingNoTie.self, VoteNamesVsCount.self,
        // Dates and times
        DateWeekday.self, DateEra.self, DateEraRange.self, DateInvalid.self, DateFiscalYear.self, DateHoliday.self,
        TimeOrder.self, TimePair.self, Time12h.self, TimeChairVsHeader.self,
        // Numbers
        NumAgendaSeq.self, NumBillTitle.self, NumAgendaNotHandled.self,
        // People and speeches
        NameUnknownSpeaker.self, SpeechUnclosed.self,
        // Text
        TextCompat.self, TextReplacement.self, TextObjectionSpelling.self,
    ]
}
