import Minutes
import SourceText

/// Members leave until fewer than the quorum are in the room, and the meeting goes on.
enum QuorumLostMidway: Rule {
    static let description = RuleDescription(
        id: "quorum.lost-midway", severity: .warning,
        summary: Message("途中で定足数を割っていないか", en: "Was the quorum kept throughout?"),
        compares: Message("入退場の記載から数えた在席人数と定足数", en: "The number in the room after arrivals and departures with the quorum"),
        reason: Message("途中で定足数を欠いたときは、休憩か延会にする必要があります。", en: "When the quorum is lost the chair must suspend the sitting."),
        basis: Message("地方自治法113条、標準市議会会議規則12条3項", en: "Local Autonomy Act art. 113; model rules art. 12(3)"),
        failing: [.assembly("ただいまの出席議員は５名で、定足数に達しております。\n\n○議長（北山一郎君）　ここで退席の届け出がありました。▼ただいまの出席議員は２名であります。\n\n○総務課長（永田聡君）　説明いたします。",
                            present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "大木春子"], companion: .profile("members: {statutory: 6}"))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, let opening = context.attendance.ledger.first else { return }
        let statement = context.record.quorum.first
        let found = statement.map { QuorumJudge.assess($0, context.attendance, context.profile) } ?? QuorumJudge.assess(context.attendance, context.profile)
        guard let required = found.least, opening.maximum >= required else { return }
        guard let low = context.attendance.ledger.first(where: { $0.maximum < required && ($0.reason == .left || $0.reason == .count) }) else {
            return found.required == nil && context.attendance.ledger.contains { $0.maximum < found.most ?? required } ? report.undecided("meeting", opening.span) : report.pass("meeting", opening.span)
        }
        guard !isSuspended(after: low, context), QuorumExcuse.stated(context) == nil else { return }
        report.raise("meeting", at: low.span,
                     Message("ここからの在席は\(low.maximum)人で、定足数\(required)人を割っています。", en: "From here \(low.maximum) are in the room; the quorum is \(required)."),
                     advice: Message("入退場の記載と、休憩・延会の記載を確かめてください。", en: "Check who left and whether the sitting was suspended."),
                     facts: [("present", .number(low.maximum)), ("required", .number(required))])
    }

    /// A recess within the next two speeches.
    private static func isSuspended(after entry: LedgerEntry, _ context: CheckContext) -> Bool {
        let start = context.record.speeches.first { $0.order >= entry.fromOrder }?.span.start ?? 0
        let end = context.record.speeches.first { $0.order >= entry.fromOrder + 2 }?.span.end ?? Int.max
        return context.record.scenes.contains { ($0.kind == .recess || $0.kind == .sitting) && $0.span.start >= start && $0.span.start <= end }
    }
}
