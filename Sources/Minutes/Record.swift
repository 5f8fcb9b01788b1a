package import SourceText

/// One meeting, structured: everything that checks, digests and exports are made from.
///
/// Spans point into the extracted text of the same ``Document``. A value that the minutes do not state is nil.
package struct Record: Sendable {
    package var source: Source
    package var meeting: Meeting
    package var attendance: Attendance
    package var documents: [MeetingDocument]
    package var agenda: [AgendaItem]
    package var speeches: [Speech]
    package var scenes: [Scene]
    package var exchanges: [Exchange]
    package var votes: [Vote]
    package var elections: [Election]
    /// What is printed outside the speeches of who was chosen, until the passes read it.
    package var toldChoices: [ToldChoice]
    /// Nobody is said to speak: the minutes tell the course of the meeting themselves.
    package var isTold = false
    /// Such minutes tell at least one decision or choice.
    package var tellsDecisions: Bool { isTold && !(votes.isEmpty && elections.isEmpty) }
    /// The decisions that such minutes tell, until the passes read them.
    package var toldDecisions: [ToldDecision] = []
    package var quorum: [Quorum]
    package var checks: [CheckResult]
    /// Checks that could not run for want of a second document.
    package var skippedChecks: [SkippedCheck]
    package var findings: [Finding]

    package init(source: Source) {
        self.source = source
        meeting = Meeting()
        attendance = Attendance()
        documents = []
        agenda = []
        speeches = []
        scenes = []
        exchanges = []
        votes = []
        elections = []
        toldChoices = []
        quorum = []
        checks = []
        skippedChecks = []
        findings = []
    }
}

/// A record and the text that its spans point into.
package struct Document: Sendable {
    package var text: ExtractedText
    package var record: Record

    package init(text: ExtractedText, record: Record) {
        self.text = text
        self.record = record
    }

    /// Why the file could not be read; nil when it was.
    package var refusal: Message? { record.source.notices.first { $0.isFatal }?.message }
}
