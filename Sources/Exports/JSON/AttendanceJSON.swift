import Minutes

/// `attendance`: rosters, stated counts, events and the ledger.
enum AttendanceJSON {
    static func write(_ attendance: Attendance, _ places: Places, _ writer: inout JSONWriter) {
        writer.object("attendance") { writer in
            writer.member("statutory", attendance.statutory?.value)
            writer.member("inOffice", attendance.inOffice?.value)
            writer.member("vacant", attendance.vacant?.value)
            people("present", attendance.present, places, &writer)
            people("absent", attendance.absent, places, &writer)
            people("officials", attendance.officials, places, &writer)
            people("secretariat", attendance.secretariat, places, &writer)
            observers(attendance, places, &writer)
            stated(attendance.stated, places, &writer)
            events(attendance.events, places, &writer)
            ledger(attendance.ledger, places, &writer)
        }
    }

    private static func people(_ key: StaticString, _ people: [Person], _ places: Places, _ writer: inout JSONWriter) {
        writer.array(key, people) { writer, person in
            writer.object { writer in
                writer.member("id", person.id)
                writer.member("name", person.name)
                writer.member("role", person.role)
                writer.member("seat", person.seat)
                writer.member("faction", person.faction)
                if let deputy = person.deputy { writer.member("deputy", deputy) }
                places.member("span", person.span, &writer)
            }
        }
    }

    private static func observers(_ attendance: Attendance, _ places: Places, _ writer: inout JSONWriter) {
        writer.key("observers")
        guard let observers = attendance.observers else { return writer.null() }
        writer.object { writer in
            writer.member("count", observers.value)
            places.member("span", observers.span, &writer)
        }
    }

    private static func stated(_ stated: StatedCount?, _ places: Places, _ writer: inout JSONWriter) {
        writer.key("stated")
        guard let stated else { return writer.null() }
        writer.object { writer in
            writer.member("present", stated.present)
            writer.member("absent", stated.absent)
            if let online = stated.online { writer.member("online", online) }
            if let proxy = stated.proxy { writer.member("proxy", proxy) }
            if let letters = stated.letters { writer.member("letters", letters) }
            if let written = stated.written { writer.member("written", written) }
            places.member("span", stated.span, &writer)
        }
    }

    private static func events(_ events: [AttendanceEvent], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("events", events) { writer, event in
            writer.object { writer in
                writer.member("kind", event.kind.rawValue)
                writer.member("name", event.name)
                writer.member("count", event.count)
                writer.member("speech", event.speech)
                places.member("span", event.span, &writer)
            }
        }
    }

    private static func ledger(_ ledger: [LedgerEntry], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("ledger", ledger) { writer, entry in
            writer.object { writer in
                writer.member("from", entry.fromOrder)
                writer.member("min", entry.minimum)
                writer.member("max", entry.maximum)
                writer.member("recused", entry.recused)
                writer.member("reason", entry.reason.rawValue)
                places.member("span", entry.span, &writer)
            }
        }
    }
}
