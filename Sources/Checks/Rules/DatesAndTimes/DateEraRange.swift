import Minutes
import SourceText

/// 平成31年5月7日, when 令和 had begun.
enum DateEraRange: Rule {
    static let description = RuleDescription(
        id: "date.era-range", severity: .error,
        summary: Message("その元号にある日付か", en: "Does the era reach to the date?"),
        compares: Message("元号・年月日と、元号が使われた期間", en: "The date with the days on which the era was in force"),
        reason: Message("元号か年の書き間違いです。", en: "The era or the year is wrong."),
        basis: Message("元号を改める政令（平成31年政令143号ほか）", en: "The cabinet orders on eras"),
        failing: [.council("それでは、議事に入ります。", date: "▼平成31年6月7日（金）")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for mention in context.meeting.dates {
            let reading = mention.reading
            guard let era = reading.era, !reading.isFiscalYear, let date = reading.date else { continue }
            let isOutside = date < era.firstDay || era.next.map { date >= $0.firstDay } ?? false
            guard isOutside else { continue }
            let words = "\(era.rawValue)\(reading.eraYear ?? 0)年\(date.month)月\(date.day)日"
            // Before the change was announced, a later date could only be written with the old era.
            if let next = era.next, date >= next.firstDay, let held = context.meeting.date?.value, held < next.firstDay { continue }
            let isHeader = context.meeting.date?.span.overlaps(mention.span) ?? false || mention.span.end <= context.record.speeches.first?.span.start ?? 0
            report.raise("meeting", at: mention.span, Message("\(words)は存在しない日付です。", en: "\(words) does not exist: another era was in force."),
                         severity: isHeader ? .error : .info,
                         advice: Message("元号と年を確かめてください。", en: "Check the era and the year."), facts: [("date", .text(date.iso))])
        }
    }
}
