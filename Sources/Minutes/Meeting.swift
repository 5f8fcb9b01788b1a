package import SourceText

/// What kind of body met. It decides which profile of law applies.
package enum BodyKind: String, Sendable, CaseIterable {
    case plenary, committee, council
    case educationBoard = "education-board"
    case dietPlenary = "diet-plenary"
    case dietCommittee = "diet-committee"
    case other
}

/// The meeting itself: what the title, the header block and the chair's announcements state.
package struct Meeting: Sendable {
    /// The title as printed, without 会議録 or 議事録.
    package var title: Stated<String>?
    /// Name of the body as printed, and its kind.
    package var bodyName: String?
    package var bodyKind: BodyKind
    /// The 年度 or year and 第n回 part as printed: 「令和3年度第8回」.
    package var session: String?
    package var date: Stated<CivilDate>?
    /// The weekday as printed beside the date, right or wrong.
    package var weekday: Stated<Weekday>?
    package var opened: Stated<ClockTime>?
    package var closed: Stated<ClockTime>?
    package var venue: Stated<String>?
    package var next: [NextMeeting]
    package var intervals: [Interval]
    /// Every date of the document that states a weekday, or an era year beside a western year.
    package var dates: [DateMention]

    package init(bodyKind: BodyKind = .other) {
        self.bodyKind = bodyKind
        next = []
        intervals = []
        dates = []
    }
}

/// A value and the passage that states it.
package struct Stated<Value: Sendable>: Sendable {
    package var value: Value
    package var span: Span

    package init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }
}

/// An announced later meeting of the same body.
package struct NextMeeting: Sendable {
    package var date: CivilDate
    package var time: ClockTime?
    package var span: Span

    package init(date: CivilDate, time: ClockTime?, span: Span) {
        self.date = date
        self.time = time
        self.span = span
    }
}

/// A stretch of sitting or of recess, with the times that the minutes state.
package struct Interval: Sendable {
    package enum Kind: String, Sendable { case sitting, recess }

    package var kind: Kind
    package var start: Stated<ClockTime>?
    package var end: Stated<ClockTime>?

    package init(kind: Kind, start: Stated<ClockTime>? = nil, end: Stated<ClockTime>? = nil) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}

/// A date as written somewhere in the minutes, kept because part of it can be checked.
package struct DateMention: Sendable {
    package var reading: DateReading
    /// The whole date with its weekday, in the extracted text.
    package var span: Span
    /// True in the title, the header and announcements of the chair about this meeting.
    package var isFormal: Bool

    package init(reading: DateReading, span: Span, isFormal: Bool) {
        self.reading = reading
        self.span = span
        self.isFormal = isFormal
    }
}
