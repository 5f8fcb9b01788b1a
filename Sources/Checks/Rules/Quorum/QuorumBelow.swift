import Minutes
import SourceText

/// 「出席委員 4名」 of 11 when six are needed, and business was done.
enum QuorumBelow: Rule {
    static let description = RuleDescription(
        id: "quorum.below", severity: .error,
        summary: Message("出席者の数は定足数に達しているか", en: "Were enough members present?"),
        compares: Message("出席人数と、定数（または現在の人数）から計算した定足数", en: "The number present with the quorum reckoned from the number of members"),
        reason: Message("定足数を欠く会議の議決は、効力を争われるおそれがあります。", en: "Decisions taken without a quorum can be challenged."),
        basis: Message("地方自治法113条、地方教育行政の組織及び運営に関する法律14条3項、国会法49条、各審議会の設置条例", en: "Local Autonomy Act art. 113 and the rules of each body"),
        failing: [.council("それでは、議事に入ります。", people: "▼（委員）秋山、井上", profile: "election-board")],
        passing: [.council("当審議会の委員は9名、定足数は過半数の5名ですが、出席委員5名で定足数を満たしております。"), .council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, !context.record.quorum.contains(where: { $0.statedMet != nil }), !context.scan.has(.adjourned) else { return }
        let found = context.record.quorum.first.map { QuorumJudge.assess($0, context.attendance, context.profile) }
            ?? QuorumJudge.assess(context.attendance, context.profile)
        guard let present = found.present, let required = found.least, let base = found.base else { return }
        guard present.value < required else { return found.isMet == true ? report.pass("meeting", present.span) : report.undecided("meeting", present.span) }
        let excuse = QuorumExcuse.stated(context)
        let ratio = found.share.japanese
        report.raise("meeting", at: present.span,
                     Message("出席\(present.value)人は定足数\(required)人（\(base.value)人の\(ratio)）に達していません。\(excuse?.japanese ?? "")",
                             en: "\(present.value) present; the quorum is \(required) (\(found.share.english) of \(base.value)).\(excuse?.english ?? "")"),
                     severity: excuse != nil ? .info : !context.isPresenceStated ? .warning : context.profile.quorum.isConfirmed || found.share != context.profile.quorum.share ? .error : .warning,
                     advice: Message("出席人数と定数の記載を確かめてください。根拠: \(context.profile.cite)", en: "Check the number present and the number of members."),
                     related: found.isProfileBase ? [] : [.init(Message("定数\(base.value)人の記載", en: "the number of members"), base.span)],
                     facts: [("present", .number(present.value)), ("required", .number(required)), ("members", .number(base.value)), ("share", .text(ratio))])
    }
}

/// The exceptions of the law that the minutes may state.
enum QuorumExcuse {
    static func stated(_ context: CheckContext) -> Message? {
        let words: [(BodyProfile.Exception, TextScan.Word, Message)] = [
            (.excluded, .excluded, Message("除斥の記載があります。", en: " Members were excluded by conflict of interest.")),
            (.reconvened, .reconvened, Message("再招集の記載があります。", en: " The meeting was convened again.")),
            (.urged, .urged, Message("出席催告の記載があります。", en: " Members were urged to attend.")),
        ]
        return words.first { context.profile.exceptions.contains($0.0) && context.scan.has($0.1) }?.2
    }
}
