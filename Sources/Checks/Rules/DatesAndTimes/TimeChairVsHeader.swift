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
        failing: [.council("それでは、議事に入ります。\n\n▼午後2時30分　開会"), .assembly("これで散会いたします。\n\n午後２時41分散会", head: "散会　令和５年６月７日（水曜日）　▼午前11時41分\n")],
        passing: [.council("それでは、議事に入ります。"), .assembly("これで散会いたします。\n\n午後２時41分散会", head: "散会　令和５年６月７日（水曜日）　午後２時41分\n")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        closing(context, &report)
        guard let header = context.meeting.opened, let body = context.meeting.intervals.first?.start, header.span != body.span else { return }
        // 「午後１時　再開」 where the time of opening stands in the header alone.
        guard !context.words(context.text.line(context.text.lineIndex(of: body.span.start))).contains("再開") else { return }
        let difference = abs(header.value.minutes - body.value.minutes)
        guard difference > 5 else { return report.pass("meeting", body.span) }
        report.raise("meeting", at: body.span, Message("本文の時刻\(body.value.text)と見出しの時刻\(header.value.text)が違います。", en: "\(body.value.text) in the body, \(header.value.text) in the header."),
                     related: [.init(Message("見出しの時刻", en: "the header"), header.span)], facts: [("body", .text(body.value.text)), ("header", .text(header.value.text))])
    }

    /// 「散会　令和５年６月７日　午前11時41分」 in the header is a fact as the body's own line is: one of them is wrong.
    private static func closing(_ context: CheckContext, _ report: inout Report) {
        guard let closed = context.meeting.intervals.last?.end, let first = context.record.speeches.first, closed.span.start > first.span.end, let day = context.meeting.date?.value else { return }
        for range in context.record.source.ranges where range.kind == .header && range.span.end <= first.span.start {
            let words = Folding.fold(Array(context.text.bytes[range.span.range])), bytes = words.bytes
            guard bytes.count <= 120, bytes.withoutBlanks(bytes.indices).first(of: ["散会", "閉会"], at: 0) != nil, let date = DateReader.all(in: bytes, range: bytes.indices).first?.date, date == day else { continue }
            let times = TimeReader.all(in: bytes, range: bytes.indices)
            guard times.count == 1, let time = times[0].time, abs(time.minutes - closed.value.minutes) > 5 else { continue }
            let span = Span(words.sourceRange(times[0].range).lowerBound + range.span.start, words.sourceRange(times[0].range).upperBound + range.span.start)
            report.raise("meeting", at: span, Message("見出しの終わりの時刻\(time.text)と本文の時刻\(closed.value.text)が違います。", en: "It closed at \(time.text) by the header, at \(closed.value.text) by the body."), severity: .warning,
                         advice: Message("午前・午後の書き間違いがないか確かめてください。", en: "Look for a confusion of morning and afternoon."),
                         related: [.init(Message("本文の時刻", en: "the body"), closed.span)], facts: [("header", .text(time.text)), ("body", .text(closed.value.text))])
        }
    }
}
