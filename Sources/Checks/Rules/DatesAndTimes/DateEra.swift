import Minutes
import SourceText

/// 令和4年（2021年）
enum DateEra: Rule {
    static let description = RuleDescription(
        id: "date.era", severity: .error,
        summary: Message("元号の年と西暦が合うか", en: "Do the era year and the western year agree?"),
        compares: Message("並べて書かれた和暦と西暦", en: "An era year and a western year side by side"),
        reason: Message("どちらかの年が誤りです。", en: "One of the two years is wrong."),
        basis: Message("元号を改める政令", en: "The cabinet orders on eras"),
        failing: [.council("それでは、議事に入ります。", date: "▼令和5年（2022年）6月7日")],
        passing: [.council("それでは、議事に入ります。", date: "令和5年（2023年）6月7日")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for mention in context.meeting.dates {
            let reading = mention.reading
            guard let era = reading.era, let year = reading.eraYear, let western = reading.westernYear else { continue }
            guard era.offset + year != western else { report.pass("meeting", mention.span); continue }
            report.raise("meeting", at: mention.span,
                         Message("\(era.rawValue)\(year)年は\(era.offset + year)年です（\(western)年と記載）。", en: "\(era.rawValue)\(year)年 is \(era.offset + year), not \(western)."),
                         severity: mention.isFormal ? .error : .info,
                         advice: Message("年を確かめてください。", en: "Check the year."),
                         facts: [("era", .text("\(era.rawValue)\(year)")), ("year", .number(era.offset + year)), ("stated", .number(western))])
        }
    }
}
