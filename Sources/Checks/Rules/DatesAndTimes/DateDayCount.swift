import Minutes
import SourceText

/// 「会期は、３月３日から３月１９日までの１６日間」, which are seventeen.
enum DateDayCount: Rule {
    static let description = RuleDescription(
        id: "date.day-count", severity: .warning,
        summary: Message("会期・休会の日数は、はじめと終わりの日に合うか", en: "Does the length of the session agree with its first and last day?"),
        compares: Message("「何日から何日まで」の日数（両端を含む）と、書かれた日数", en: "The days from the first to the last, both counted, with the number stated"),
        reason: Message("会期や休会の決定が、どの日までのことか分からなくなります。", en: "Nobody knows up to which day the decision holds."),
        basis: Message("標準市議会会議規則5条・標準町村議会会議規則5条（会期は招集された日から起算する）", en: "Model rules: the session is counted from the day of the call"),
        failing: [.assembly("お諮りいたします。議案調査のため、▼６月８日から６月１１日までの５日間、休会といたしたいと思います。御異議ありませんか。"),
                  .assembly("本定例会の会期は、▼本日から６月１６日までの１１日間といたしたいと思います。御異議ありませんか。")],
        passing: [.assembly("本定例会の会期は、本日から６月１６日までの１０日間といたしたいと思います。御異議ありませんか。"),
                  .assembly("会期中、６月８日から６月１１日までのうち平日の２日間は休会といたします。"), .assembly("募集の期間は、６月８日から６月１１日までの３日間です。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let meeting = context.meeting.date?.value else { return }
        let bytes = context.text.bytes
        for speech in context.record.speeches where speech.speaker.kind == .chair {
            var offset = speech.span.start
            while let found = bytes.firstOffset(of: "日間", in: offset..<speech.span.end) {
                offset = found + 6
                let sentence = context.sentence(holding: Span(found, offset)), words = context.words(sentence)
                guard words.contains("会期") || words.contains("休会"), let period = period(Folding.fold(Array(bytes[sentence.start..<offset])), meeting) else { continue }
                let span = Span(sentence.start + period.range.lowerBound, offset), days = period.last.dayNumber - period.first.dayNumber + 1
                guard days != period.stated else { report.pass("meeting", span); continue }
                report.raise("meeting", at: span, Message("\(period.first.month)月\(period.first.day)日から\(period.last.month)月\(period.last.day)日までは\(days)日間です（\(period.stated)日間と記載）。", en: "From \(period.first.iso) to \(period.last.iso) are \(days) days, not \(period.stated)."),
                             advice: Message("日付か日数のどちらが正しいか確かめてください。", en: "Find out which of the two is right."), facts: [("days", .number(days)), ("stated", .number(period.stated))])
            }
        }
    }

    /// 「…から…までの４日間」 at the end of the words: the days, the number, and where the first day begins.
    private static func period(_ words: MappedText, _ meeting: CivilDate) -> (first: CivilDate, last: CivilDate, stated: Int, range: Range<Int>)? {
        let bytes = words.bytes, end = bytes.count - 6
        var start = end
        while let point = bytes.codePoint(before: start), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
        guard start < end, let stated = JapaneseNumber.read(bytes, at: start, end: end), stated.end == end, bytes.hasSuffix("までの", in: 0..<start) else { return nil }
        let until = start - 9, dates = DateReader.all(in: bytes, range: 0..<until).filter { $0.month != nil && $0.day != nil }
        // 19日（水）まで
        guard let last = dates.last, until - last.range.upperBound <= 12, let lastDay = day(last, meeting) else { return nil }
        if dates.count >= 2, case let first = dates[dates.count - 2], let firstDay = day(first, meeting), firstDay <= lastDay, bytes.containsAny(["から", "より", "~", "〜"], in: first.range.upperBound..<last.range.lowerBound), last.range.lowerBound - first.range.upperBound <= 24 {
            return (firstDay, lastDay, stated.value, words.sourceRange(first.range.lowerBound..<end))
        }
        for word in ["本日から", "本日より"] as [StaticString] where bytes.hasSuffix(word, in: 0..<last.range.lowerBound) && meeting <= lastDay {
            return (meeting, lastDay, stated.value, words.sourceRange(last.range.lowerBound - word.utf8CodeUnitCount..<end))
        }
        return nil
    }

    private static func day(_ reading: DateReading, _ meeting: CivilDate) -> CivilDate? {
        guard reading.date == nil, let month = reading.month, let day = reading.day else { return reading.date }
        return CivilDate(year: meeting.year, month: month, day: day)
    }
}
