import Minutes
import SourceText

/// A recess that never ends.
enum TimePair: Rule {
    static let description = RuleDescription(
        id: "time.pair", severity: .warning,
        summary: Message("休憩のあとに再開が記載されているか", en: "Does every recess end?"),
        compares: Message("休憩の時刻と、再開の時刻", en: "The start of each recess with its end"),
        reason: Message("休憩のあとの議事がいつ行われたか分かりません。", en: "Nobody can tell when business went on."),
        basis: Message("標準市議会会議規則85条の例", en: "Model rules on the contents of minutes"),
        failing: [.assembly("暫時休憩いたします。\n\n▼午前11時50分休憩\n\n○議長（北山一郎君）　再開いたします。\n\n○議長（北山一郎君）　次に進みます。\n\n午後３時00分散会")],
        passing: [.assembly("暫時休憩いたします。\n\n午前11時50分休憩\n\n午後１時00分再開\n\n○議長（北山一郎君）　再開いたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let intervals = context.meeting.intervals
        for (index, interval) in intervals.enumerated() where interval.kind == .recess {
            guard let start = interval.start else { continue }
            guard interval.end == nil else { report.pass("meeting", start.span); continue }
            guard isFollowed(index, start.span, context) else { continue }
            report.raise("meeting", at: start.span, Message("\(start.value.japanese)の休憩に対応する再開がありません。", en: "The recess of \(start.value.text) has no end."),
                         advice: Message("再開の時刻を記載してください。", en: "Record when the sitting resumed."), facts: [("recess", .text(start.value.text))])
        }
    }

    /// Business went on, and no later time says since when. A meeting may also close during its recess.
    private static func isFollowed(_ index: Int, _ span: Span, _ context: CheckContext) -> Bool {
        let intervals = context.meeting.intervals
        if index + 1 < intervals.count { return intervals[index + 1].start == nil && intervals[index + 1].end != nil }
        guard let closed = context.meeting.closed, closed.span.start > span.end else { return false }
        return context.record.speeches.count { $0.span.start > span.end && $0.span.start < closed.span.start } >= 2
    }
}
