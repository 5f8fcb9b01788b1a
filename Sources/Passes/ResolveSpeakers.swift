import Minutes
import SourceText

/// Holds each speaker's label against the rosters: the person it certainly is, and the role or name the label leaves out.
///
/// 「山川委員」 is a person when exactly one roster entry fits. Labels that several people share are nobody in particular.
enum ResolveSpeakers {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let roster = Roster(record.attendance)
        let chairs = ChairEvidence(record)
        let isBoard = record.meeting.bodyKind == .educationBoard
        // The same few labels come again and again: each is held against the rosters once.
        var known: [UInt64: (label: Speaker, resolved: Speaker)] = [:]
        for index in record.speeches.indices {
            var speaker = record.speeches[index].speaker
            if speaker.role == nil, record.source.dialect == "bracketed-name", index > 0 { speaker.role = calledOffice(speaker, record.speeches[index - 1].text) }
            let hash = speaker.label.byteHash
            if let seen = known[hash], seen.label == speaker {
                speaker = seen.resolved
            } else {
                let label = speaker
                resolve(&speaker, roster, chairs)
                known[hash] = (label, speaker)
            }
            if isBoard, speaker.role == "教育長" { speaker.kind = .chair }
            // A committee's chair who reports to the plenary does not preside there.
            if chairs.isPlenary, speaker.kind == .chair, let role = speaker.role, role.ends(in: "委員長") { speaker.kind = .member }
            record.speeches[index].speaker = speaker
        }
    }

    private static func resolve(_ speaker: inout Speaker, _ roster: Roster, _ chairs: ChairEvidence) {
        guard let person = roster.person(of: speaker) ?? (chairs.isUnsure(speaker) ? nil : roster.holder(of: speaker)) else { return }
        speaker.person = person.id
        if speaker.name == nil || isShort(speaker.name, of: person.name) { speaker.name = person.name ?? speaker.name }
        if speaker.role == nil { speaker.role = person.role }
        if speaker.seat == nil, speaker.kind == .member { speaker.seat = person.seat }
        if speaker.kind == .unknown { speaker.kind = roster.kind(of: person.id) }
    }

    private static func isShort(_ short: String?, of full: String?) -> Bool {
        guard let short, let full else { return false }
        let (surname, _) = Roster.parts(short)
        return full != short && full.hasPrefix(surname) && full.unicodeScalars.count <= 9 && !full.contains("君")
    }

    /// 「町長、東野次郎君。」: the office with which the chair calls the next speaker.
    private static func calledOffice(_ speaker: Speaker, _ before: String) -> String? {
        guard let name = speaker.name else { return nil }
        let bytes = Array(before.utf8)
        let tail = max(0, bytes.count - 120)..<bytes.count
        let call = Array("、\(name)君".utf8)
        guard let place = tail.last(where: { $0 + call.count <= bytes.count && bytes[$0..<$0 + call.count].elementsEqual(call) }) else { return nil }
        var start = place
        while let found = bytes.codePoint(before: start, start: tail.lowerBound), CodePoint.isKanji(found.value) || CodePoint.isKatakana(found.value) { start -= found.length }
        let office = bytes.string(start..<place)
        return office.hasSuffix("長") || office.hasSuffix("員") || office.hasSuffix("事") || office.hasSuffix("番") ? office : nil
    }
}

/// Who presides, as far as the labels and scenes tell.
private struct ChairEvidence {
    /// A 議長 presides: this is the assembly's own sitting.
    let isPlenary: Bool
    private let changes: Bool

    init(_ record: Record) {
        isPlenary = record.speeches.indices.contains { record.speeches[$0].speaker.role.map { $0.ends(in: "議長") && ["議長", "副議長", "臨時議長", "仮議長"].contains($0) } ?? false }
        changes = record.scenes.contains { $0.kind == .chairChange }
    }

    /// Whether 「議長」 alone may be someone else for a while: 議長退席、副議長着席.
    func isUnsure(_ speaker: Speaker) -> Bool { changes && speaker.kind == .chair }
}

/// The rosters as one list of people to hold labels against.
struct Roster {
    private struct Entry {
        let person: Person
        let kind: Speaker.Kind
        /// The name with variants of kanji and width evened out.
        let key: String
        let isAbsent: Bool
    }

    private let people: [Entry]

    init(_ attendance: Attendance) {
        func entries(_ people: [Person], _ kind: Speaker.Kind, isAbsent: Bool = false) -> [Entry] {
            people.map { Entry(person: $0, kind: kind, key: Roster.key($0.name ?? ""), isAbsent: isAbsent) }
        }
        people = entries(attendance.present, .member) + entries(attendance.absent, .member, isAbsent: true)
            + entries(attendance.officials, .executive) + entries(attendance.secretariat, .secretariat)
    }

    func kind(of id: String) -> Speaker.Kind { people.first { $0.person.id == id }?.kind ?? .unknown }

    /// The one entry that fits: the same seat, or the same name, or the only one with that surname and, if it says so, that office.
    func person(of speaker: Speaker) -> Person? {
        let (surname, hint) = Roster.parts(speaker.name ?? "")
        let name = Roster.key(surname) + Roster.key(hint)
        if let seat = speaker.seat, let found = only({ $0.person.seat == seat && (name.isEmpty || $0.key.hasPrefix(name)) }) { return found }
        guard !name.isEmpty else { return nil }
        if let exact = only({ $0.key == name }) { return exact }
        if let found = only({ $0.key.hasPrefix(name) }) { return found }
        return speaker.role.flatMap { role in only { $0.key.hasPrefix(name) && $0.person.role == role } }
    }

    /// The one person of the rosters who holds an office that the label names alone: 会長, 町長.
    func holder(of speaker: Speaker) -> Person? {
        guard speaker.name == nil, speaker.seat == nil, let role = speaker.role, role != "委員", role != "議員" else { return nil }
        return only { $0.person.role == role && $0.person.name != nil && !$0.isAbsent }
    }

    /// 石田（秀） → 石田, 秀
    static func parts(_ name: String) -> (surname: String, hint: String) {
        guard let open = name.firstIndex(where: { $0 == "（" || $0 == "(" }) else { return (name, "") }
        return (String(name[..<open]), String(name[name.index(after: open)...].prefix { $0 != "）" && $0 != ")" }))
    }

    /// Old and new forms of characters in names: 澤 and 沢 are one for matching, and stay as printed in the record.
    private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
        "𠮷": "吉", "邊": "辺", "邉": "辺", "齋": "斎", "齊": "斎", "斉": "斎", "濱": "浜", "澤": "沢", "櫻": "桜", "廣": "広", "眞": "真", "國": "国", "嶋": "島", "髙": "高", "﨑": "崎",
        "瀧": "滝", "德": "徳", "惠": "恵", "榮": "栄", "檜": "桧", "龍": "竜", "藏": "蔵", "曾": "曽", "條": "条", "淺": "浅", "圓": "円", "會": "会", "冨": "富", "舘": "館", "嶌": "島",
    ]

    private static func key(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in Folding.fold(name).unicodeScalars where scalar != " " { scalars.append(variants[scalar] ?? scalar) }
        return String(scalars)
    }

    private func only(_ matches: (Entry) -> Bool) -> Person? {
        var found: Person?
        for entry in people where matches(entry) {
            if let found, found.id != entry.person.id { return nil }
            found = found ?? entry.person
        }
        return found
    }
}
