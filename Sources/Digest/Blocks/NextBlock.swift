import Minutes
import SourceText

/// Block 6: what happens next.
enum NextBlock {
    static func view(_ page: PageContext) -> View {
        ["meetings": page.record.meeting.next.map { meeting(page, $0) }.nonEmpty]
    }

    private static func meeting(_ page: PageContext, _ next: NextMeeting) -> View {
        [
            "iso": next.date.iso + (next.time.map { "T" + $0.text } ?? ""),
            "date": Wording.date(next.date),
            "time": next.time.map { Wording.time($0) },
            "place": page.place(next.span),
        ]
    }
}
