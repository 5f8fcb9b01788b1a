import Minutes
import SourceText

/// `meeting`, `documents` and `agenda`.
enum MeetingJSON {
    static func write(_ meeting: Meeting, _ places: Places, _ writer: inout JSONWriter) {
        writer.object("meeting") { writer in
            writer.member("title", meeting.title?.value)
            writer.object("body") { writer in
                writer.member("name", meeting.bodyName)
                writer.member("kind", meeting.bodyKind.rawValue)
            }
            writer.member("session", meeting.session)
            writer.member("date", meeting.date?.value.iso)
            writer.member("weekday", meeting.weekday?.value.kanji)
            writer.member("opened", meeting.opened?.value.text)
            writer.member("closed", meeting.closed?.value.text)
            writer.member("venue", meeting.venue?.value)
            places.member("span", meeting.title?.span, &writer)
            writer.object("spans") { writer in
                places.member("date", meeting.date?.span, &writer)
                places.member("opened", meeting.opened?.span, &writer)
                places.member("closed", meeting.closed?.span, &writer)
                places.member("venue", meeting.venue?.span, &writer)
            }
            writer.array("next", meeting.next) { writer, next in
                writer.object { writer in
                    writer.member("date", next.date.iso)
                    writer.member("time", next.time?.text)
                    places.member("span", next.span, &writer)
                }
            }
            writer.array("intervals", meeting.intervals) { writer, interval in
                writer.object { writer in
                    writer.member("kind", interval.kind.rawValue)
                    writer.member("start", interval.start?.value.text)
                    writer.member("end", interval.end?.value.text)
                    places.member("span", span(of: interval), &writer)
                }
            }
        }
    }

    private static func span(of interval: Interval) -> Span? {
        guard let start = interval.start?.span else { return interval.end?.span }
        return interval.end.map { start.union($0.span) } ?? start
    }

    static func documents(_ documents: [MeetingDocument], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("documents", documents) { writer, document in
            writer.object { writer in
                writer.member("title", document.title)
                writer.member("number", document.number)
                places.member("span", document.span, &writer)
            }
        }
    }

    static func agenda(_ agenda: [AgendaItem], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("agenda", agenda) { writer, item in
            writer.object { writer in
                writer.member("id", item.id)
                writer.member("number", item.number)
                writer.member("title", item.title)
                writer.member("level", item.level)
                writer.member("parent", item.parent)
                writer.member("listed", item.listed)
                places.member("span", item.span, &writer)
                places.member("heading", item.heading, &writer)
                writer.member("takenUpWith", item.takenUpWith)
            }
        }
    }
}
