import Minutes
import SourceText

/// What kind of body met, from the words of the title and, failing those, from who presides.
enum BodyKindReader {
    private static let titleWords: [(String, BodyKind)] = [
        ("社会教育委員", .council), ("総合教育会議", .other), ("衆議院本会議", .dietPlenary), ("参議院本会議", .dietPlenary), ("国会", .dietPlenary), ("教育委員会議", .educationBoard), ("農業委員会", .other), ("選挙管理委員会", .other), ("公平委員会", .other), ("公安委員会", .other),
        ("全員協議会", .other), ("連合審査会", .committee), ("審議会", .council), ("審査会", .council), ("懇談会", .council), ("懇話会", .council), ("検討会", .council), ("推進会議", .council), ("議会報告会", .other),
    ] + MeetingTitle.forums.map { ("\($0)", .council) } + [
        ("運営協議会", .council), ("協議会", .council), ("連絡会議", .council), ("有識者会議", .council), ("議会運営委員会", .committee), ("常任委員会", .committee), ("特別委員会", .committee),
        ("教育委員会定例会", .educationBoard), ("教育委員会臨時会", .educationBoard), ("教育委員会", .educationBoard), ("本会議", .plenary),
        ("定例会", .plenary), ("臨時会", .plenary), ("委員会", .committee), ("議会", .plenary),
    ]

    /// みほん図書館協議会, by its name alone; a committee of an unnamed body may be anything.
    static func kind(named name: String) -> BodyKind? {
        if name.contains("特別委員会") || name.contains("常任委員会") { return .committee }
        return titleWords.first { name.contains($0.0) }.flatMap { $0.1 == .committee ? nil : $0.1 }
    }

    /// - Parameters:
    ///   - name: the field 会議名, which says more than any other line.
    ///   - head: the words of the header block and of the first speeches.
    static func kind(name: String?, titles: [String], speakers: [Speaker], dialect: String, head: [UInt8]) -> BodyKind {
        let all = titles.joined(separator: "\n")
        if isDiet(all, head) { return isCommittee(all, speakers) ? .dietCommittee : .dietPlenary }
        let named = withoutSplitAssembly(all)
        if let found = name.flatMap({ name in titleWords.first { withoutSplitAssembly(name).contains($0.0) } }) ?? titleWords.first(where: { named.contains($0.0) }) {
            // 「運営委員会」 of a library is a council; committees of assemblies speak under circles.
            if found.1 == .committee, dialect != "assembly-circle", speakers.contains(where: { $0.role == "会長" || $0.role == "座長" }) { return .council }
            if found.1 == .committee, isAdvisory(all) { return .council }
            // 「６月定例会　文教福祉委員会記録」: the session is the assembly's, the chair a committee's.
            if found.1 == .plenary, all.contains("委員会"), speakers.first(where: { $0.kind == .chair })?.role?.hasSuffix("委員長") ?? false { return .committee }
            if found.0 == "教育委員会", speakers.contains(where: { $0.role == "議長" }) { return .plenary }
            return found.1
        }
        let spoken = kind(speakers: speakers)
        // 「第３回総会議事録」 of a farm committee, whose 会長 is called 議長 there.
        if spoken == .plenary, titles.contains(where: { $0.contains("総会") }) || head.contains("農業委員会総会", in: head.indices), head.containsAny(["農業委員会", "農地法", "農業委員"], in: head.indices) { return .other }
        // 合併協議会 and many others have a 議長, too: a house has members or a session.
        if spoken == .plenary, !namesAssembly(head), !head.containsAny(["議員", "本会議", "定例会", "臨時会", "会期", "議案第", "日程第"], in: head.indices), !speakers.contains(where: { $0.role?.hasSuffix("議員") ?? false || $0.seat != nil }) {
            return head.containsAny(["協議会", "審議会", "懇談会", "社会教育委員"], in: head.indices) ? .council : .other
        }
        // 地域公共交通会議: who presides there is called 議長 too.
        return spoken == .plenary && titles.contains { MeetingTitle.withoutRecordWord($0).contains("会議") } ? .council : spoken
    }

    /// 町議会, and not 審議会 or 協議会.
    private static func namesAssembly(_ head: [UInt8]) -> Bool {
        var from = 0
        while let found = head.firstOffset(of: "議会", in: from..<head.count) {
            if !["審", "協"].contains(where: { (word: StaticString) in head.hasSuffix(word, in: 0..<found) }) { return true }
            from = found + 6
        }
        return false
    }

    /// 防災会議会議録 names no 議会: the two 会議 are parted.
    private static func withoutSplitAssembly(_ titles: String) -> String {
        var bytes = Array(titles.utf8), from = 0
        while let found = bytes.firstOffset(of: "会議会議", in: from..<bytes.count) {
            bytes.insert(0x20, at: found + 6)
            from = found + 7
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// 計画策定委員会, 庁舎建設検討委員会: appointed to advise or to plan, where no assembly is named.
    private static func isAdvisory(_ titles: String) -> Bool {
        if ["議会", "議員", "特別委員会", "常任委員会", "予算", "決算", "請願", "国会"].contains(where: { titles.contains($0) }) { return false }
        return ["策定委員会", "検討委員会", "推進委員会", "評価委員会", "選定委員会", "実行委員会", "準備委員会", "有識者委員会", "策定等委員会", "検証委員会", "監視委員会"].contains { titles.contains($0) }
    }

    /// Words that only the Diet's minutes hold at their head, and none that name a local assembly.
    private static func isDiet(_ titles: String, _ head: [UInt8]) -> Bool {
        if ["市議会", "町議会", "村議会", "区議会", "県議会", "都議会", "府議会", "道議会"].contains(where: { titles.contains($0) }) { return false }
        // Among the titles may be a law on an advisory body.
        if titles.contains("回国会"), titles.contains("議院") { return true }
        if ["審議会", "協議会"].contains(where: { titles.contains($0) }) { return false }
        if titles.contains("回国会") || titles.contains("回國會") { return true }
        let words: [StaticString] = [
            "本国会召集", "（内閣提出", "衆議院送付", "参議院送付", "国務大臣", "内閣総理大臣", "政府参考人", "議院運営委員", "両議院", "衆議院議員", "参議院議員", "常任委員長の選挙", "特別国会", "会計検査院",
            "情報監視審査会", "裁判官弾劾裁判所", "裁判官訴追委員", "法律案", "内閣委員", "予算委員長", "大臣政務官",
        ]
        return words.count { head.contains($0, in: head.indices) } >= 2
    }

    private static func isCommittee(_ titles: String, _ speakers: [Speaker]) -> Bool {
        if let chair = speakers.first(where: { $0.kind == .chair })?.role { return chair.hasSuffix("委員長") || chair.hasSuffix("会長") }
        return titles.contains("委員会")
    }

    private static func kind(speakers: [Speaker]) -> BodyKind {
        guard let chair = speakers.first(where: { $0.kind == .chair })?.role else {
            return speakers.first?.role == "教育長" ? .educationBoard : .other
        }
        // 教育長職務代理者 beside the 教育長
        if chair.hasPrefix("教育長") { return .educationBoard }
        if chair.hasSuffix("議長") { return .plenary }
        if chair.hasSuffix("委員長") { return .committee }
        return chair.hasSuffix("会長") || chair == "座長" ? .council : .other
    }
}
