import Minutes
import SourceText

/// The header's rosters and counts as the record holds them.
enum AttendanceReader {
    /// - Parameter appendix: rosters printed behind the closing words; they fill what the header leaves out, and add to the absent.
    static func attendance(_ rosters: HeaderRosters, appendix: HeaderRosters? = nil) -> Attendance {
        var attendance = Attendance()
        let rosters = appendix.map { rosters.filled(from: $0) } ?? rosters
        var ids: [String: String] = [:]
        func persons(_ group: HeaderRosters.Group) -> [Person] {
            (rosters.people[group] ?? []).map { entry in
                // 前川委員 and 前川課長 are two people: a surname alone is no name for both.
                let key = (entry.name ?? "") + "|" + (entry.name == nil || isSurname(entry) ? entry.role ?? "" : "")
                let id = ids[key] ?? "p\(ids.count + 1)"
                ids[key] = id
                return Person(id: id, name: entry.name, role: entry.role, seat: entry.seat, deputy: entry.deputy, surnameLength: surnameLength(entry), span: Span(entry.range))
            }
        }
        attendance.present = persons(.members)
        attendance.absent = persons(.absent)
        attendance.officials = persons(.officials)
        attendance.secretariat = persons(.secretariat)
        attendance.observers = rosters.observers
        attendance.vacant = rosters.vacant
        attendance.statutory = rosters.statutory
        attendance.inOffice = rosters.inOffice
        attendance.stated = stated(rosters)
        attendance.events = events(rosters)
        return attendance
    }

    private static func isSurname(_ entry: RosterReader.Entry) -> Bool {
        entry.name.map { $0.unicodeScalars.count <= 2 || Surnames.prefixLength(Array($0.utf8), 0..<$0.utf8.count) == $0.utf8.count } ?? false
    }

    private static func surnameLength(_ entry: RosterReader.Entry) -> Int? {
        if let printed = entry.surnameLength { return printed }
        let name = Array((entry.name ?? "").utf8)
        return Surnames.prefixLength(name, name.indices).flatMap { $0 < name.count ? name.codePointCount(in: 0..<$0) : nil }
    }

    private static func stated(_ rosters: HeaderRosters) -> StatedCount? {
        guard let first = rosters.counts[.members] ?? rosters.counts[.absent] else { return nil }
        var stated = StatedCount(present: rosters.counts[.members]?.value, absent: rosters.counts[.absent]?.value, inHeader: true, span: first.span)
        if stated.present == nil, stated.absent == 0 { return nil }
        stated.online = rosters.online
        stated.proxy = rosters.proxy
        stated.letters = rosters.counts[.letters]?.value
        stated.written = rosters.counts[.written]?.value
        return stated
    }

    /// Who came late, left early, took part from afar or sent a deputy, as the header notes it.
    private static func events(_ rosters: HeaderRosters) -> [AttendanceEvent] {
        var events: [AttendanceEvent] = []
        for (group, kind) in [(HeaderRosters.Group.late, AttendanceEvent.Kind.late), (.left, .left)] {
            events += (rosters.people[group] ?? []).map { AttendanceEvent(kind: kind, name: $0.name, count: 1, span: Span($0.range)) }
        }
        for entry in (rosters.people[.members] ?? []) + (rosters.people[.absent] ?? []) where entry.isLate || entry.hasLeft {
            events.append(AttendanceEvent(kind: entry.isLate ? .late : .left, name: entry.name, count: 1, span: Span(entry.range)))
        }
        for entry in rosters.people[.members] ?? [] {
            if entry.isOnline { events.append(AttendanceEvent(kind: .online, name: entry.name, count: 1, span: Span(entry.range))) }
            if entry.deputy != nil { events.append(AttendanceEvent(kind: .proxy, name: entry.name, count: 1, span: Span(entry.range))) }
        }
        return events.sorted { $0.span < $1.span }
    }
}
