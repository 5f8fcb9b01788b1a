import Minutes
import SourceText

/// Holds each speaker's label against the rosters: the person it certainly is, and the role or name the label leaves out.
///
/// 「山川委員」 is a person when exactly one roster entry fits. Labels without a name are nobody in particular.
enum ResolveSpeakers {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let roster = Roster(record.attendance)
        let isBoard = record.meeting.bodyKind == .educationBoard
        for index in record.speeches.indices {
            var speaker = record.speeches[index].speaker
            resolve(&speaker, roster)
            if isBoard, speaker.role == "教育長" { speaker.kind = .chair }
            record.speeches[index].speaker = speaker
        }
    }

    private static func resolve(_ speaker: inout Speaker, _ roster: Roster) {
        if let person = roster.person(of: speaker) {
            speaker.person = person.id
            if speaker.name == nil || isSurname(speaker.name, of: person.name) { speaker.name = person.name ?? speaker.name }
            if speaker.role == nil { speaker.role = person.role }
            if speaker.kind == .unknown { speaker.kind = roster.kind(of: person.id) }
        }
    }

    private static func isSurname(_ short: String?, of full: String?) -> Bool {
        guard let short, let full else { return false }
        return full != short && full.hasPrefix(short) && full.unicodeScalars.count <= 9 && !full.contains("君")
    }
}

/// The rosters as one list of people to hold labels against.
struct Roster {
    private let people: [(person: Person, kind: Speaker.Kind)]

    init(_ attendance: Attendance) {
        people = attendance.present.map { ($0, .member) } + attendance.absent.map { ($0, .member) }
            + attendance.officials.map { ($0, .executive) } + attendance.secretariat.map { ($0, .secretariat) }
    }

    func kind(of id: String) -> Speaker.Kind { people.first { $0.person.id == id }?.kind ?? .unknown }

    /// The one entry that fits: the same seat, or the same name, or the only one with that surname.
    func person(of speaker: Speaker) -> Person? {
        if let seat = speaker.seat {
            return only { $0.seat == seat && (speaker.name == nil || fits(speaker.name ?? "", $0.name)) }
        }
        guard let name = speaker.name else { return nil }
        let folded = Folding.fold(name)
        if let exact = only({ $0.name.map { Folding.fold($0) } == folded }) { return exact }
        return only { fits(name, $0.name) }
    }

    private func fits(_ short: String, _ full: String?) -> Bool {
        guard let full else { return false }
        return Folding.fold(full).hasPrefix(Folding.fold(short))
    }

    private func only(_ matches: (Person) -> Bool) -> Person? {
        var found: Person?
        for entry in people where matches(entry.person) {
            if let found, found.id != entry.person.id { return nil }
            found = entry.person
        }
        return found
    }
}
