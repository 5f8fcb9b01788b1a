import Minutes
import SourceText

/// 日程第3 is followed by 日程第5.
enum NumAgendaSeq: Rule {
    static let description = RuleDescription(
        id: "num.agenda-seq", severity: .warning,
        summary: Message("議事日程の番号に抜けや重複がないか", en: "Are the agenda numbers complete?"),
        compares: Message("議事日程・次第の番号を前から順に", en: "The numbers of the agenda, one after the other"),
        reason: Message("番号の抜けは、議題が1つ落ちているしるしです。", en: "A gap means that an item may be missing."),
        basis: Message("標準市議会会議規則（議事日程）", en: "Model rules (order of business)"),
        failing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所
            出席者\t（委員）秋山、井上、上田
            会議次第
            1 開会
            2 議題
            ▼4 その他

            会長\tそれでは、会議を始めます。
            委員\tはい。
            会長\t以上で終わります。
            """)],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let items = context.record.agenda.filter { $0.listed && $0.level == 1 }
        let numbered = items.compactMap { item in AgendaNumber.read(item.number).map { (number: $0, item: item) } }
        guard numbered.count >= 2, numbered.count * 10 >= items.count * 8, !context.scan.has(.scheduleChanged) else { return }
        var isClean = true
        let schedule = form(numbered.first?.item.number)
        for (before, after) in zip(numbered, numbered.dropFirst()) where after.number.first != before.number.last + 1 {
            // Numbering that starts anew belongs to another list: a second day, an additional agenda.
            if after.number.first == 1 || form(after.item.number) != form(before.item.number) { continue }
            // 本日の会議に付した事件 below 日程第１ …: what the schedule named before is not listed again, and its numbers are not there.
            if schedule.hasSuffix("第"), form(after.item.number) != schedule { continue }
            if after.number.first > before.number.last, isRange(before.item, after.item, in: context.record.agenda) { continue }
            isClean = false
            let isRepeat = after.number.first <= before.number.last
            let missing = before.number.last + 1
            report.raise(after.item.id, at: after.item.span,
                         isRepeat ? Message("日程第\(after.number.first)が重複しているか、順序が逆です（前は第\(before.number.last)）。", en: "Item \(after.number.first) follows item \(before.number.last).")
                             : Message("日程第\(missing)がありません。", en: "There is no item \(missing)."),
                         advice: Message("議事日程の番号を確かめてください。", en: "Check the numbers of the agenda."),
                         related: [.init(Message("前の議題", en: "the item before"), before.item.span)],
                         facts: [("before", .number(before.number.last)), ("after", .number(after.number.first))])
        }
        for gap in pointGaps(context) {
            isClean = false
            report.raise(gap.after.id, at: gap.after.span, Message("次第に(\(gap.missing))がありません。", en: "There is no point (\(gap.missing))."), advice: Message("議事日程の番号を確かめてください。", en: "Check the numbers of the agenda."),
                         related: [.init(Message("前の項目", en: "the point before"), gap.before.span)], facts: [("missing", .number(gap.missing))])
        }
        if isClean { report.pass("agenda", items.first?.span) }
    }

    /// (1), (2), (4) below one item of the list.
    private static func pointGaps(_ context: CheckContext) -> [(before: AgendaItem, after: AgendaItem, missing: Int)] {
        let points = context.record.agenda.filter { $0.listed && $0.level == 2 }
        return zip(points, points.dropFirst()).compactMap { before, after in
            guard before.parent == after.parent, before.parent != nil, form(before.number) == "()", form(after.number) == "()", let first = AgendaNumber.read(before.number), let second = AgendaNumber.read(after.number),
                  second.first == first.last + 2 else { return nil }
            return (before, after, first.last + 1)
        }
    }

    /// 「日程第３　議案第１号…から」 above 「日程第５　議案第３号…まで」, with 「～」 between them: those in the middle are not printed.
    private static func isRange(_ before: AgendaItem, _ after: AgendaItem, in agenda: [AgendaItem]) -> Bool {
        let marks = ["～", "〜", "~", "から", "ないし", "乃至"]
        if marks.contains(where: { before.title.hasSuffix($0) || before.title.hasPrefix($0) }) || after.title.hasSuffix("まで") { return true }
        guard let place = agenda.firstIndex(where: { $0.id == before.id }), place + 1 < agenda.count else { return false }
        return marks.contains(agenda[place + 1].title)
    }

    /// What is printed around the digits: (3) and 8 are numbers of two lists.
    private static func form(_ printed: String?) -> String {
        String(String.UnicodeScalarView(Folding.fold(printed ?? "").unicodeScalars.filter { !CodePoint.isDigit($0.value) && !CodePoint.isKanjiDigit($0.value) && $0 != " " }))
    }
}

/// 日程第４, 第4, 4 — and 日程第４から第10まで.
enum AgendaNumber {
    static func read(_ printed: String?) -> (first: Int, last: Int)? {
        guard let printed else { return nil }
        let bytes = Folding.fold(Array(printed.utf8)).bytes
        var numbers: [Int] = []
        var offset = 0
        while offset < bytes.count {
            if let number = JapaneseNumber.read(bytes, at: offset) { numbers.append(number.value); offset = number.end } else { offset += bytes.codePoint(at: offset)?.length ?? 1 }
        }
        guard let first = numbers.first, first > 0, first < 300, numbers.count <= 2 else { return nil }
        return (first, numbers.count == 2 ? max(first, numbers[1]) : first)
    }
}
