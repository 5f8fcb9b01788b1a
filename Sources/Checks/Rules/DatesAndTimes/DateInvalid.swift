import Minutes
import SourceText

/// 2月30日, 令和年2月10日
enum DateInvalid: Rule {
    static let description = RuleDescription(
        id: "date.invalid", severity: .error,
        summary: Message("存在する日付か", en: "Does the date exist?"),
        compares: Message("年月日と暦", en: "The date with the calendar"),
        reason: Message("開催日が分からなくなります。", en: "Nobody can tell when it was."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", date: "▼令和5年6月31日"), .council("それでは、議事に入ります。", date: "▼令和年2月10日")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for mention in context.meeting.dates {
            let reading = mention.reading
            guard !reading.isFiscalYear else { continue }
            let lacksYear = reading.era != nil && reading.eraYear == nil
            let isImpossible = reading.month.map { month in
                month == 0 || month > 12 || reading.day.map { $0 == 0 || $0 > CivilDate.length(ofMonth: month, year: reading.year ?? 2000) } ?? false
            } ?? false
            guard lacksYear || isImpossible else { continue }
            let words = context.words(mention.span)
            report.raise("meeting", at: mention.span,
                         lacksYear ? Message("「\(words)」には年がありません。", en: "“\(words)” lacks the year.")
                             : Message("「\(words)」は存在しない日付です。", en: "“\(words)” does not exist."),
                         severity: mention.isFormal ? .error : .info,
                         advice: Message("正しい日付に直してください。", en: "Correct the date."), facts: [("words", .text(words))])
        }
    }
}
