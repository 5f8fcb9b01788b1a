import Minutes

/// `speeches` and `scenes`.
enum SpeechJSON {
    static func write(_ speeches: [Speech], _ places: Places, _ writer: inout JSONWriter) {
        // The same few speakers come again and again.
        var written: [ObjectIdentifier: Range<Int>] = [:]
        writer.array("speeches", speeches.indices) { writer, index in
            writer.object { writer in
                writer.member("id", speeches[index].id)
                writer.member("order", speeches[index].order)
                writer.member("agendaItem", speeches[index].agendaItem)
                writer.object("speaker", copying: &written[speeches[index].speaker.identity]) { writer in speaker(speeches[index].speaker, &writer) }
                writer.member("act", speeches[index].act.rawValue)
                places.member("labelSpan", speeches[index].labelSpan, &writer)
                places.member("span", speeches[index].span, &writer)
                places.original(speeches[index].span, &writer)
                writer.member("text", speeches[index].words)
            }
        }
    }

    private static func speaker(_ speaker: Speaker, _ writer: inout JSONWriter) {
        writer.member("label", speaker.label)
        writer.member("role", speaker.role)
        writer.member("name", speaker.name)
        writer.member("seat", speaker.seat)
        writer.member("faction", speaker.faction)
        writer.member("kind", speaker.kind.rawValue)
        writer.member("person", speaker.person)
    }

    static func scenes(_ scenes: [Scene], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("scenes", scenes) { writer, scene in
            writer.object { writer in
                writer.member("kind", scene.kind.rawValue)
                writer.member("text", scene.text)
                writer.member("speech", scene.speech)
                places.member("span", scene.span, &writer)
            }
        }
    }
}
