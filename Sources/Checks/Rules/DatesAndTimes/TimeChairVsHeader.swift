import Minutes
import SourceText

/// The header says 14:00, the time line of the body 14:30.
enum TimeChairVsHeader: Rule {
    static let description = RuleDescription(
        id: "time.chair-vs-header", severity: .info,
        summary: Message("見出しの時刻と本文の時刻が同じか", en: "Do header and body give the same times?"),
        compares: Message("日時の欄の開始時刻と、本文の開会の時刻", en: "The time in the header with the time of opening in the body"),
        reason: Message("予定と実際が違うときは、実際の時刻を載せます。", en: "Where plan and fact differ, minutes give the fact."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。\n\n▼午後2時30分　開会")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let header = context.meeting.opened, let body = context.meeting.intervals.first?.start, header.span != body.span else { return }
        // 「午後１時　再開」 where the time of opening stands in the header alone.
        guard !context.words(context.text.line(context.text.lineIndex(of: body.span.start))).contains("再開") else { return }
        let difference = abs(header.value.minutes - body.value.minutes)
        guard difference > 5 else { return report.pass("meeting", body.span) }
        report.raise("meeting", at: body.span, Message("本文の時刻\(body.value.text)と見出しの時刻\(header.value.text)が違います。", en: "\(body.value.text) in the body, \(header.value.text) in the header."),
                     related: [.init(Message("見出しの時刻", en: "the header"), header.span)], facts: [("body", .text(body.value.text)), ("header", .text(header.value.text))])
    }
}
