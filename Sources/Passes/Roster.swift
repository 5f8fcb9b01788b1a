import Minutes
import SourceText

/// The rosters as one list of people to hold labels against.
struct Roster {
    private struct Entry {
        let person: Person
        let kind: Speaker.Kind
        /// The name with variants of kanji and width evened out.
        let key: String
        let isAbsent: Bool

        /// Whether a surname is this one's: 林 is not 林田's.
        func begins(with name: String) -> Bool {
            guard key.hasPrefix(name) else { return false }
            guard let surname = person.surnameLength, let whole = person.name else { return true }
            return name.unicodeScalars.count >= Roster.key(String(String.UnicodeScalarView(whole.unicodeScalars.prefix(surname)))).unicodeScalars.count
        }
    }

    private let people: [Entry]

    init(_ attendance: Attendance) {
        func entries(_ people: [Person], _ kind: Speaker.Kind, isAbsent: Bool = false) -> [Entry] {
            people.map { Entry(person: $0, kind: kind, key: Roster.key($0.name ?? ""), isAbsent: isAbsent) }
        }
        people = entries(attendance.present, .member) + entries(attendance.absent, .member, isAbsent: true)
            + entries(attendance.officials, .executive) + entries(attendance.secretariat, .secretariat)
    }

    private static func isPlainMember(_ role: String) -> Bool { role.hasSuffix("委員") || role.hasSuffix("議員") || role.hasSuffix("会長") || role.hasSuffix("委員長") }

    func kind(of id: String) -> Speaker.Kind { people.first { $0.person.id == id }?.kind ?? .unknown }

    /// Whether members bear the word as their office, and none that of 議員.
    func callsMembers(_ word: String) -> Bool {
        let roles = people.lazy.filter { $0.kind == .member }.compactMap(\.person.role)
        return roles.contains(word) && !roles.contains { $0.hasSuffix("議員") || $0.hasSuffix("議長") }
    }

    /// 会長, 委員長 or 座長, and nobody else on the rosters holds that office.
    func isOnlyHead(_ role: String) -> Bool {
        PresidingOffices.isOne(of: ["会長", "委員長", "座長"], role) && people.count { $0.person.role == role } == 1
    }

    /// The one entry that fits: the same seat, or the same name, or the only one with that surname and, if it says so, that office.
    func person(of speaker: Speaker) -> Person? {
        let (surname, hint) = Roster.parts(speaker.name ?? "")
        let name = Roster.key(surname) + Roster.key(hint)
        if let seat = speaker.seat, let found = only({ $0.person.seat == seat && (name.isEmpty || $0.key.hasPrefix(name)) }) { return found }
        guard !name.isEmpty else { return nil }
        // 「西野課長」 is not 西野委員 of the roster, nor the 西野 of a list of members that gives surnames alone.
        let isOfficial = speaker.kind == .executive || speaker.kind == .secretariat
        func isOther(_ entry: Entry) -> Bool { isOfficial && entry.kind == .member && entry.person.role.map(Roster.isPlainMember) ?? true }
        if let exact = only({ $0.key == name && !(isOther($0) && name.unicodeScalars.count <= 3) }) { return exact }
        if let found = only({ $0.begins(with: name) && !isOther($0) }) { return found }
        return speaker.role.flatMap { role in only { $0.begins(with: name) && $0.person.role == role } }
    }

    /// The one person of the rosters who holds an office that the label names alone: 会長, 町長.
    func holder(of speaker: Speaker) -> Person? {
        guard speaker.name == nil, speaker.seat == nil, let role = speaker.role, role != "委員", role != "議員" else { return nil }
        return only { $0.person.role == role && $0.person.name != nil && !$0.isAbsent }
    }

    /// The whole name of the one deputy who is meant: 柏代理, where 柏　誠 came in a member's place.
    func deputy(named name: String) -> String? {
        let found = people.compactMap(\.person.deputy).filter { Roster.key($0).hasPrefix(Roster.key(name)) }
        return found.count == 1 ? found[0] : nil
    }

    /// 石橋（秀） → 石橋, 秀
    static func parts(_ name: String) -> (surname: String, hint: String) {
        guard let open = name.firstIndex(where: { $0 == "（" || $0 == "(" }) else { return (name, "") }
        return (String(name[..<open]), String(name[name.index(after: open)...].prefix { $0 != "）" && $0 != ")" }))
    }

    /// Old and new forms of characters in names: 澤 and 沢 are one for matching, and stay as printed in the record.
    private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
        "𠮷": "吉", "邊": "辺", "邉": "辺", "齋": "斎", "齊": "斎", "斉": "斎", "濱": "浜", "澤": "沢", "櫻": "桜", "廣": "広", "眞": "真", "國": "国", "嶋": "島", "髙": "高", "﨑": "崎",
        "瀧": "滝", "德": "徳", "惠": "恵", "榮": "栄", "檜": "桧", "龍": "竜", "藏": "蔵", "曾": "曽", "條": "条", "淺": "浅", "圓": "円", "會": "会", "冨": "富", "舘": "館", "嶌": "島",
        "﨏": "迫", "渕": "淵", "渊": "淵", "桒": "桑", "栁": "柳", "曻": "昇", "與": "与", "萬": "万", "來": "来", "靜": "静", "薗": "園", "穗": "穂", "槇": "槙", "鐵": "鉄", "澁": "渋", "彌": "弥",
        "晉": "晋", "凉": "涼", "ヶ": "ケ", "ヵ": "カ", "黑": "黒", "增": "増", "寳": "宝", "寶": "宝", "隱": "隠", "壽": "寿", "橫": "横", "柗": "松", "淸": "清",
    ]

    private static func key(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in Folding.fold(name).unicodeScalars where scalar != " " {
            // 佐々木 is 佐佐木.
            scalars.append(scalar == "々" ? scalars.last ?? scalar : variants[scalar] ?? scalar)
        }
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
