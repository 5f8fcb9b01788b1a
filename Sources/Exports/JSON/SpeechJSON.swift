import Minutes

/// `speeches` and `scenes`.
enum SpeechJSON {
    static func write(_ speeches: [Speech], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("speeches", speeches) { writer, speech in
            writer.object { writer in
                writer.member("id", speech.id)
                writer.member("order", speech.order)
                writer.member("agendaItem", speech.agendaItem)
                speaker(speech.speaker, &writer)
                writer.member("act", speech.act.rawValue)
                places.member("labelSpan", speech.labelSpan, &writer)
                places.member("span", speech.span, &writer)
                places.original(speech.span, &writer)
                writer.member("text", speech.words)
            }
        }
    }

    private static func speaker(_ speaker: Speaker, _ writer: inout JSONWriter) {
        writer.object("speaker") { writer in
            writer.member("label", speaker.label)
            writer.member("role", speaker.role)
            writer.member("name", speaker.name)
            writer.member("seat", speaker.seat)
            writer.member("faction", speaker.faction)
            writer.member("kind", speaker.kind.rawValue)
            writer.member("person", speaker.person)
        }
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
