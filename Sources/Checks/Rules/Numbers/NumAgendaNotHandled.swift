import Minutes
import SourceText

/// Listed as item 4, and never taken up.
enum NumAgendaNotHandled: Rule {
    static let description = RuleDescription(
        id: "num.agenda-not-handled", severity: .warning,
        summary: Message("議事日程の議題がすべて取り上げられているか", en: "Was every item of the agenda taken up?"),
        compares: Message("議事日程にある議題と、本文の見出し・採決", en: "The items listed with the headings and votes of the body"),
        reason: Message("審議の記載が落ちているか、延期の記載がないかのどちらかです。", en: "Either the passage is missing or its postponement is not recorded."),
        basis: Message("標準市議会会議規則（議事日程）", en: "Model rules (order of business)"),
        failing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所
            出席者\t（委員）秋山、井上、上田
            会議次第\t1 開会 2 景観計画の変更について ▼3 屋外広告物の基準について 4 閉会
            発言の記録\t別紙のとおり

            1 開会

            会長\tそれでは、会議を始めます。

            2 景観計画の変更について

            会長\t事務局から説明をお願いします。
            委員\tよく分かりました。

            4 閉会

            会長\t以上で終わります。
            """)],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, context.meeting.opened != nil || !context.meeting.intervals.isEmpty, !context.scan.has(.adjourned),
              !context.scan.has(.postponed), !context.scan.has(.scheduleChanged) else { return }
        let items = context.record.agenda.filter { $0.listed && $0.level == 1 }
        // Only where headings mark the items of the body does a missing one mean anything.
        let handled = Set(items.filter { $0.heading != nil || isDecided($0, context) }.map(\.id))
        guard items.count >= 3, handled.count * 10 >= items.count * 7 else { return }
        // Folded once for all items, and only where one is missing.
        let led = handled.count == items.count ? [] : context.record.speeches.filter { $0.speaker.kind == .chair || $0.speaker.kind == .secretariat }.map { Folding.fold($0.text) }
        for item in items {
            if handled.contains(item.id) || isSpokenOf(item, led, context) { report.pass(item.id, item.span); continue }
            report.raise(item.id, at: item.span, Message("日程「\(name(item))」の審議が見当たりません。", en: "Item “\(name(item))” is listed but not taken up."),
                         advice: Message("見出しが落ちていないか、延期・一括の記載がないか確かめてください。", en: "Look for a missing heading, a postponement or a joint debate."),
                         facts: [("item", .text(name(item)))])
        }
    }

    private static func name(_ item: AgendaItem) -> String { [item.number, item.title].compactMap { $0 }.joined(separator: " ") }

    private static func isDecided(_ item: AgendaItem, _ context: CheckContext) -> Bool {
        context.record.votes.contains { vote in vote.agendaItem == item.id || vote.items.contains { !item.title.isEmpty && ($0.contains(item.title) || item.title.contains($0)) } }
            || context.record.elections.contains { $0.agendaItem == item.id }
            || context.record.agenda.contains { $0.parent == item.id && $0.heading != nil }
    }

    /// The chair names it, or its first words, in a speech: taken up without a heading.
    /// - Parameter led: the folded words of those who lead through the agenda.
    private static func isSpokenOf(_ item: AgendaItem, _ led: [String], _ context: CheckContext) -> Bool {
        let title = NameKey.of(item.title)
        guard title.unicodeScalars.count >= 2 else { return true }
        // 日程第4 may have been spoken of another item; a bill is called by its own number.
        if let bill = BillKey.read(title) { return context.calledBills.contains(bill) }
        let short = String(title.unicodeScalars.prefix(6).map(Character.init))
        return led.contains { $0.contains(short) || isNumbered(item, $0) }
    }

    private static func isNumbered(_ item: AgendaItem, _ words: String) -> Bool {
        guard let number = AgendaNumber.read(item.number) else { return false }
        return ["日程第\(number.first)", "次第\(number.first)", "議題\(number.first)", "議事\(number.first)"].contains { words.contains($0) }
    }
}
