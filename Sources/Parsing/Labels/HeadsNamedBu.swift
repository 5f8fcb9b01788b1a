import Minutes
import SourceText

/// 「阿部会長」 is 阿部, 会長, and not 阿, 部会長: heads of a body whose family names end in 部.
///
/// Where a label is cut the longest office wins, and takes the last letter of the name with it. Here the letter goes back to
/// the name: certainly where nobody is called by what would be left of it, else unless a 部会 has to do with the meeting.
struct HeadsNamedBu {
    private let roster: [Person]
    private let isOfPart: Bool

    init(_ record: Record) {
        let attendance = record.attendance
        roster = attendance.present + attendance.absent + attendance.officials + attendance.secretariat
        let titles = [record.meeting.title?.value, record.meeting.bodyName].compactMap { $0 }
        let roles = roster.map { ($0.name, $0.role) } + record.speeches.map { ($0.speaker.name, $0.speaker.role) }
        isOfPart = titles.contains(where: HeadsNamedBu.namesPart) || roles.contains { name, role in
            HeadsNamedBu.isMeant(role) && role.flatMap { HeadsNamedBu.cut(name, $0) } == nil
        }
    }

    static func mend(_ record: inout Record) {
        let people = record.attendance.present + record.attendance.absent + record.attendance.officials + record.attendance.secretariat
        guard people.contains(where: { isMeant($0.role) }) || record.speeches.indices.contains(where: { isMeant(record.speeches[$0].speaker.role) }) else { return }
        let heads = HeadsNamedBu(record)
        for list in [\Attendance.present, \.absent, \.officials, \.secretariat] { record.attendance[keyPath: list] = record.attendance[keyPath: list].map(heads.mended) }
        for index in record.speeches.indices { record.speeches[index].speaker = heads.mended(record.speeches[index].speaker) }
    }

    /// Asked of every speech: the bytes are looked at, as a comparison of characters would cost more than the rest.
    private static func isMeant(_ role: String?) -> Bool { role.map { $0.ends(in: "部会長") || $0.ends(in: "部会長代理") } ?? false }

    private func mended(_ person: Person) -> Person {
        guard let cut = certain(person.name, person.role) else { return person }
        var person = person
        (person.name, person.role) = cut
        return person
    }

    private func mended(_ speaker: Speaker) -> Speaker {
        guard let cut = certain(speaker.name, speaker.role) else { return speaker }
        var speaker = speaker
        (speaker.name, speaker.role) = cut
        return speaker
    }

    private func certain(_ name: String?, _ role: String?) -> (String, String)? {
        guard let role, let cut = HeadsNamedBu.cut(name, role) else { return nil }
        let rest = Array(cut.name.dropLast().utf8)
        let isRestName = Surnames.prefixLength(rest, rest.indices) == rest.count
        return isHead(cut.name) || !isRestName || !isOfPart && !hasOtherHead(cut) ? cut : nil
    }

    /// 岡, 部会長 → 岡部, 会長, if a family name comes of it; 園部会長 without a name as well.
    private static func cut(_ name: String?, _ role: String) -> (name: String, role: String)? {
        guard let ending = endings.first(where: role.hasSuffix), let found = name ?? (role.utf8.count > ending.utf8.count ? String(role.dropLast(ending.count)) : nil),
              name == nil || role == ending, names.contains(found + "部") else { return nil }
        return (found + "部", String(ending.dropFirst()))
    }

    private static let endings = ["部会長", "部会長代理"]

    /// Family names in 部; those that are parts of a town as well (南部, 東部) are left out.
    private static let names: Set<String> = [
        "阿部", "安部", "服部", "渡部", "岡部", "堀部", "矢部", "園部", "建部", "武部", "跡部", "軽部", "織部", "長部", "磯部", "礒部", "溝部", "宮部", "曽我部", "曾我部", "長谷部", "日下部", "草部", "綾部", "刑部", "田部", "新部", "犬部",
        "卜部", "占部", "物部", "忌部", "隈部", "菅部", "可部", "海部", "財部", "苅部", "戸部", "富部", "冨部", "美濃部", "久米部", "額田部", "我孫部", "神部", "真部", "錦部", "谷部", "浅部", "辺部", "笠部", "鹿部", "塩部", "乙部", "黒部",
    ]

    /// みほん審議会福祉部会; 本部会議 is none.
    private static func namesPart(_ title: String) -> Bool {
        let words = Array(title.utf8)
        guard let found = words.firstOffset(of: "部会", in: words.indices) else { return false }
        return !words.hasSuffix("本", in: 0..<found) && !words.has("議", at: found + 6)
    }

    /// 会長　阿部太郎 of the roster.
    private func isHead(_ name: String) -> Bool { roster.contains { person in (person.role?.hasPrefix("会長") ?? false) && (person.name?.hasPrefix(name) ?? false) } }

    /// 会長　北山一郎 of the roster: then 岡部会長 is 岡, who leads a part.
    private func hasOtherHead(_ cut: (name: String, role: String)) -> Bool {
        roster.contains { $0.role == cut.role && $0.name != nil && !($0.name?.hasPrefix(cut.name) ?? false) }
    }
}
