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
        VoteCastingNoTie.self, VoteNamesVsCount.self, VoteSpecialThreshold.self, VoteSpecialQuorum.self, VoteSpecialSuspect.self,
        VoteNoOutcome.self, VoteObjectionVsSimple.self, VoteAmendOrder.self, VoteCommitteeVsPlenary.self, VoteRecusal.self, VoteSecretSession.self,
        // Elections
        ElecTotal.self, ElecVoters.self, ElecSum.self, ElecThreshold.self, ElecWinner.self, ElecElectedCount.self, ElecTieLot.self,
        ElecShimeiObjection.self,
        // Dates and times
        DateWeekday.self, DateEra.self, DateEraRange.self, DateInvalid.self, DateFiscalYear.self, DateMeetingConsistency.self,
        DateHoliday.self, TimeOrder.self, TimePair.self, Time12h.self, TimeChairVsHeader.self, TimeDuration.self,
        // Numbers
        NumAgendaSeq.self, NumBillSeq.self, NumBillTitle.self, NumAgendaNotHandled.self, NumHandledNotListed.self, NumMaterial.self,
        NumMeetingSeq.self,
        // People and speeches
        NameVariant.self, NameNear.self, NameRole.self, NameAmbiguousSurname.self, NameUnknownSpeaker.self,
        SpeechQuestionNoAnswer.self, SpeechChairChange.self, SpeechUnclosed.self,
        // Form and release
        FormRequired.self, FormRecordedVoteNames.self, PrivacyHidden.self,
        // Text
        TextCompat.self, TextWidth.self, TextReplacement.self, TextObjectionSpelling.self,
        // Digest
        DigestNumberSource.self, DigestVerdict.self,
    ]
}
