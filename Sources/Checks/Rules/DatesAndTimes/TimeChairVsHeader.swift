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
        failing: [.council("それでは、議事に入ります。\n\n▼午後2時30分　開会"), .init("令和５年第２回青葉町議会定例会会議録\n\n開会　令和５年６月７日　午前９時02分　議長　北山一郎\n閉会　令和５年６月７日　午後４時38分　議長　北山一郎\n\n▼開会　午前10時02分\n\n○議長（北山一郎君）　これより本日の会議を開きます。\n\n○町長（松本正君）　御説明いたします。\n\n○議長（北山一郎君）　これで散会いたします。\n"),
                  .assembly("これで散会いたします。\n\n午後２時41分散会", head: "散会　令和５年６月７日（水曜日）　▼午前11時41分\n")],
        passing: [.council("それでは、議事に入ります。"), .assembly("これで散会いたします。\n\n午後２時41分散会", head: "散会　令和５年６月７日（水曜日）　午後２時41分\n")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        closing(context, &report)
        if opening(context, &report) { return }
        guard let header = context.meeting.opened, let body = context.meeting.intervals.first?.start, header.span != body.span else { return }
        // 「午後１時　再開」 where the time of opening stands in the header alone.
        guard !context.words(context.text.line(context.text.lineIndex(of: body.span.start))).contains("再開") else { return }
        let difference = abs(header.value.minutes - body.value.minutes)
        guard difference > 5 else { return report.pass("meeting", body.span) }
        report.raise("meeting", at: body.span, Message("本文の時刻\(body.value.japanese)と見出しの時刻\(header.value.japanese)が違います。", en: "\(body.value.text) in the body, \(header.value.text) in the header."),
                     related: [.init(Message("見出しの時刻", en: "the header"), header.span)], facts: [("body", .text(body.value.text)), ("header", .text(header.value.text))])
    }

    /// 「開会　令和５年６月７日　午前９時02分」 in the header, and 「開会　午前10時02分」 on a line right above the first words.
    private static func opening(_ context: CheckContext, _ report: inout Report) -> Bool {
        guard let header = context.meeting.opened, let first = context.record.speeches.first, header.span.end < first.labelSpan.start,
              beginsWithOpening(context.words(context.text.line(context.text.lineIndex(of: header.span.start)))),
              let found = aboveFirst(first, context), abs(found.time.minutes - header.value.minutes) > 5, found.line.start > header.span.end else { return false }
        report.raise("meeting", at: found.line, Message("本文の開会の時刻\(found.time.japanese)と見出しの時刻\(header.value.japanese)が違います。", en: "It opened at \(found.time.text) by the body, at \(header.value.text) by the header."), severity: .warning,
                     advice: Message("どちらが実際の時刻か確かめてください。", en: "Find out which of the two is the fact."),
                     related: [.init(Message("見出しの時刻", en: "the header"), header.span)], facts: [("body", .text(found.time.text)), ("header", .text(header.value.text))])
        return true
    }

    /// 午前10時00分　開議, on one of the few lines right above the first label.
    private static func aboveFirst(_ first: Speech, _ context: CheckContext) -> (line: Span, time: ClockTime)? {
        let index = context.text.lineIndex(of: first.labelSpan.start)
        return (max(0, index - 6)..<index).reversed().lazy.compactMap { number -> (line: Span, time: ClockTime)? in
            let line = context.text.line(number), words = context.words(line)
            guard words.utf8.count <= 90, words.contains("開会") || words.contains("開議") else { return nil }
            let bytes = Folding.fold(Array(words.utf8)).bytes, times = TimeReader.all(in: bytes, range: bytes.indices)
            return times.count == 1 ? times[0].time.map { (line, $0) } : nil
        }.first
    }

    /// 開会　令和５年６月７日　午前９時02分: a field of its own, and no plan.
    private static func beginsWithOpening(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.withoutBlanks(bytes.indices).first(of: ["開会", "開議"], at: 0) != nil
    }

    /// 「午後２時から午後３時55分まで」 in the header, and 「閉会　午後３時25分」 behind the last words.
    private static func end(_ closed: Stated<ClockTime>, _ context: CheckContext, _ report: inout Report) {
        guard let header = context.meeting.closed, let first = context.record.speeches.first, header.span.end < first.labelSpan.start, abs(header.value.minutes - closed.value.minutes) > 5 else { return }
        report.raise("meeting", at: closed.span, Message("本文の終わりの時刻\(closed.value.japanese)と見出しの時刻\(header.value.japanese)が違います。", en: "It closed at \(closed.value.text) by the body, at \(header.value.text) by the header."),
                     advice: Message("どちらが実際の時刻か確かめてください。", en: "Find out which of the two is the fact."),
                     related: [.init(Message("見出しの時刻", en: "the header"), header.span)], facts: [("body", .text(closed.value.text)), ("header", .text(header.value.text))])
    }

    /// 「散会　令和５年６月７日　午前11時41分」 in the header is a fact as the body's own line is: one of them is wrong.
    private static func closing(_ context: CheckContext, _ report: inout Report) {
        guard let closed = context.meeting.intervals.last?.end, let first = context.record.speeches.first, closed.span.start > first.span.end, let day = context.meeting.date?.value else { return }
        end(closed, context, &report)
        for range in context.record.source.ranges where range.kind == .header && range.span.end <= first.span.start {
            let words = Folding.fold(Array(context.text.bytes[range.span.range])), bytes = words.bytes
            guard bytes.count <= 120, bytes.withoutBlanks(bytes.indices).first(of: ["散会", "閉会"], at: 0) != nil, let date = DateReader.all(in: bytes, range: bytes.indices).first?.date, date == day else { continue }
            let times = TimeReader.all(in: bytes, range: bytes.indices)
            guard times.count == 1, let time = times[0].time, abs(time.minutes - closed.value.minutes) > 5 else { continue }
            let span = Span(words.sourceRange(times[0].range).lowerBound + range.span.start, words.sourceRange(times[0].range).upperBound + range.span.start)
            report.raise("meeting", at: span, Message("見出しの終わりの時刻\(time.japanese)と本文の時刻\(closed.value.japanese)が違います。", en: "It closed at \(time.text) by the header, at \(closed.value.text) by the body."), severity: .warning,
                         advice: Message("午前・午後の書き間違いがないか確かめてください。", en: "Look for a confusion of morning and afternoon."),
                         related: [.init(Message("本文の時刻", en: "the body"), closed.span)], facts: [("header", .text(time.text)), ("body", .text(closed.value.text))])
        }
    }
}
