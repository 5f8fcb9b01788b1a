import Minutes

/// The table of rules: one rule a file under `Rules/`, in the order of the reference page.
enum RuleCatalogue {
    /// What a run needs of each rule: a whole description is too much to copy for every record.
    static let entries: [(rule: any Rule.Type, id: String, severity: Finding.Severity)] = all.map { ($0, $0.description.id, $0.description.severity) }

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
        VoteCastingNoTie.self, VoteNamesVsCount.self, VoteFactionSum.self, VoteSpecialThreshold.self, VoteSpecialQuorum.self, VoteSpecialSuspect.self,
        VoteNoOutcome.self, VoteOutcomeNoVote.self, VoteObjectionVsSimple.self, VoteAmendOrder.self, VoteCommitteeVsPlenary.self, VoteRecusal.self, VoteSecretSession.self, VoteRepeated.self, VoteSceneCount.self,
        // Elections
        ElecTotal.self, ElecVoters.self, ElecSum.self, ElecThreshold.self, ElecWinner.self, ElecElectedCount.self, ElecTieLot.self,
        ElecWitness.self, ElecShimeiObjection.self,
        // Dates and times
        DateWeekday.self, DateEra.self, DateEraRange.self, DateInvalid.self, DateFiscalYear.self, DateMeetingConsistency.self,
        DateSessionRange.self, DateDayCount.self, DateHoliday.self, TimeOrder.self, TimePair.self, Time12h.self, TimeChairVsHeader.self, TimeDuration.self,
        // Numbers
        NumAgendaSeq.self, NumBillSeq.self, NumBillTitle.self, NumAgendaNotHandled.self, NumHandledNotListed.self, NumMaterial.self,
        NumPage.self, NumMeetingSeq.self, NumOpeningNumber.self, NumTableTotal.self, NumKanjiArabic.self,
        // People and speeches
        NameVariant.self, NameNear.self, NameRole.self, NameAnswerer.self, NameAmbiguousSurname.self, NameUnknownSpeaker.self, NameSelf.self, NameForm.self,
        SpeechQuestionNoAnswer.self, SpeechChairChange.self, SpeechUnclosed.self,
        // Form and release
        SignCount.self, SignDesignated.self, SignAbsent.self, SignChair.self, FormRequired.self, FormRecordedVoteNames.self,
        PrivacyAddress.self, PrivacyPetitioner.self, PrivacyMinor.self, PrivacySecret.self, PrivacyStruck.self, PrivacyHidden.self, PrivacyClosedReason.self,
        // Text
        TextCompat.self, TextWidth.self, TextReplacement.self, TextOcrDigit.self, TextObjectionSpelling.self,
        // Digest and other lists
        DigestNumberSource.self, DigestVerdict.self, DigestNegation.self, CrossGazette.self,
    ]
}
