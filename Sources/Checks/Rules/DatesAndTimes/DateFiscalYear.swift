import Minutes
import SourceText

/// A meeting in March 2025 under the title 令和7年度.
enum DateFiscalYear: Rule {
    static let description = RuleDescription(
        id: "date.fiscal-year", severity: .warning,
        summary: Message("年度と開催日が合うか", en: "Does the fiscal year belong to the date?"),
        compares: Message("会議名の年度と、開催日（4月から翌年3月まで）", en: "The fiscal year of the title with the date, April to March"),
        reason: Message("年度をまたぐ会議で間違いやすく、探せない会議録になります。", en: "A wrong year makes the minutes hard to find."),
        basis: Message("地方自治法208条1項（会計年度）", en: "Local Autonomy Act art. 208(1)"),
        failing: [.council("それでは、議事に入ります。", date: "令和5年6月7日（水）", title: "▼令和4年度第2回 みどり市景観審議会")],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let date = context.meeting.date, let title = context.meeting.title, let session = context.meeting.session else { return }
        let bytes = Array(Folding.fold(session).utf8)
        guard let reading = DateReader.all(in: bytes, range: 0..<bytes.count).first, reading.isFiscalYear, let year = reading.year else { return }
        let actual = date.value.month >= 4 ? date.value.year : date.value.year - 1
        guard actual != year else { return report.pass("meeting", title.span) }
        let name = reading.era.map { "\($0.rawValue)\(actual - $0.offset)年度" } ?? "\(actual)年度"
        report.raise("meeting", at: title.span, Message("\(date.value.japanese)は\(name)です（会議名は「\(session)」）。", en: "\(date.value.iso) lies in fiscal year \(actual), the title says \(session)."),
                     advice: Message("会議名の年度か開催日を確かめてください。", en: "Check the year of the title and the date."),
                     related: [.init(Message("開催日", en: "the date"), date.span)], facts: [("date", .text(date.value.iso)), ("fiscalYear", .number(actual)), ("stated", .number(year))])
    }
}
