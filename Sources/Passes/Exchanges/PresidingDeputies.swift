import Minutes
import SourceText

/// Which speeches of a 副議長 or 副委員長 lead the meeting, and which ask from the floor.
///
/// The label is the same. Between two speeches of the chair itself a deputy that mostly calls upon others, or opens and closes,
/// is presiding; one that mostly asks is not.
struct PresidingDeputies {
    private var presides: [Bool]

    func contains(_ speech: Int) -> Bool { presides[speech] }

    init(_ record: Record, _ discourse: Discourse) {
        presides = [Bool](repeating: false, count: record.speeches.count)
        var reign: [Int] = [], all: [Int] = []
        for index in record.speeches.indices where record.speeches[index].speaker.kind == .chair {
            if PresidingDeputies.isDeputy(record.speeches[index].speaker) { reign.append(index) } else { close(&reign, discourse) }
            all.append(index)
        }
        if reign.count == all.count, let first = all.first, PresidingDeputies.opens(discourse, first) { for index in all { presides[index] = true } }
        close(&reign, discourse)
    }

    /// 「会長は欠席ですので、私が会議を始めます。」: nobody else leads.
    private static func opens(_ discourse: Discourse, _ speech: Int) -> Bool {
        discourse.units[discourse.unitsOfSpeech[speech]].prefix(4).contains { discourse.bytes.containsAny(["会議を始め", "会を始め", "会議を開", "開会", "開催いた", "議事を進め", "議事に入"], in: $0) }
    }

    /// 副委員長, 職務代理者.
    static func isDeputy(_ speaker: Speaker) -> Bool {
        guard let role = speaker.role else { return false }
        return role.begins(with: "副") || role.contains("職務代理")
    }

    private mutating func close(_ reign: inout [Int], _ discourse: Discourse) {
        let leading = reign.count { PresidingDeputies.leads(discourse, $0) }
        if leading >= 2, leading * 3 >= reign.count * 2 { for index in reign { presides[index] = true } }
        reign = []
    }

    /// 「４番、西野次郎議員。」「当局の答弁を求めます。」「休憩いたします。」
    private static func leads(_ discourse: Discourse, _ speech: Int) -> Bool {
        let units = discourse.units[discourse.unitsOfSpeech[speech]]
        guard let last = units.last else { return false }
        if units.contains(where: { $0.has(.floor) || $0.has(.movesOn) }) { return true }
        if discourse.bytes.containsAny(["答弁を求め", "休憩", "再開", "散会", "会議を開", "発言を許", "許可します", "許します"], in: last) { return true }
        let callEnds: [StaticString] = ["議員。", "委員。", "君。", "長。", "さん。", "氏。", "どうぞ。", "願います。", "お願いします。", "お願いいたします。"]
        return units.count <= 2 && last.length(discourse.bytes) <= 24 && callEnds.contains { discourse.bytes.hasSuffix($0, in: last.range) }
    }
}
