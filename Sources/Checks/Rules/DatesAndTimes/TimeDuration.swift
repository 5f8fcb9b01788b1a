import Minutes
import SourceText

/// 14:30–16:40, 会議時間 1時間10分
enum TimeDuration: Rule {
    static let description = RuleDescription(
        id: "time.duration", severity: .warning,
        summary: Message("会議時間は開始から終了までと合うか", en: "Does the stated length agree with the times?"),
        compares: Message("会議時間の記載と、開始・終了の時刻（休憩を除く）", en: "The stated length with opening and closing, less recesses"),
        reason: Message("時刻か時間の書き間違いです。", en: "One of the times is wrong."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", times: "午後2時30分から午後4時40分まで", head: "▼会議時間　30分")],
        passing: [.council("それでは、議事に入ります。", times: "午後2時30分から午後4時40分まで", head: "会議時間　2時間10分")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let stated = context.scan.durations.first, let opened = context.meeting.opened, let closed = context.meeting.closed, closed.value > opened.value else { return }
        let recesses = context.meeting.intervals.filter { $0.kind == .recess }.reduce(0) { sum, recess in
            guard let start = recess.start, let end = recess.end else { return sum }
            return sum + max(0, end.value.minutes - start.value.minutes)
        }
        let whole = closed.value.minutes - opened.value.minutes
        guard stated.minutes != whole, stated.minutes != whole - recesses else { return report.pass("meeting", stated.span) }
        let missing = whole - recesses - stated.minutes
        report.raise("meeting", at: stated.span,
                     Message("会議時間\(words(stated.minutes))とありますが、\(opened.value.japanese)〜\(closed.value.japanese)は\(words(whole - recesses))です。",
                             en: "\(stated.minutes) minutes stated, but \(opened.value.text)–\(closed.value.text) is \(whole - recesses)."),
                     severity: missing > 0 && missing <= 60 ? .info : .warning,
                     advice: Message("時刻を確かめるか、休憩を記載してください。", en: "Check the times, or record the break."),
                     related: [.init(Message("開始の時刻", en: "the opening"), opened.span)], facts: [("stated", .number(stated.minutes)), ("computed", .number(whole - recesses))])
    }

    private static func words(_ minutes: Int) -> String {
        minutes < 60 ? "\(minutes)分" : minutes % 60 == 0 ? "\(minutes / 60)時間" : "\(minutes / 60)時間\(minutes % 60)分"
    }
}
