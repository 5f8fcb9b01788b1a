import Minutes
import SourceText

/// 「出席委員　二十三名」 over a list of 21 names.
enum AttendCountHeader: Rule {
    static let description = RuleDescription(
        id: "attend.count-header", severity: .error,
        summary: Message("出席の人数は、名簿の氏名の数と同じか", en: "Does the head count agree with the names?"),
        compares: Message("見出しに書かれた人数と、その下に並ぶ氏名の数（同じ人は1人と数えます）", en: "The stated number with the names listed, each person once"),
        reason: Message("出席者の漏れや人数の誤りは、定足数や表決の計算をくるわせます。", en: "A missing name or a wrong count upsets quorum and votes."),
        basis: Message("地方自治法123条（会議録には出席議員の氏名を記載する）", en: "Local Autonomy Act art. 123"),
        failing: [.assembly("それでは、議事に入ります。", count: 5, head: "▼")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard let stated = attendance.stated, stated.inHeader, let count = stated.present else { return }
        // The absent are counted and no list of them was read: their names stand among the others.
        if stated.absent ?? 0 > 0, attendance.absent.isEmpty, CheckContext.distinct(attendance.present) > count { return report.undecided("attendance", stated.span) }
        if let absent = stated.absent, let line = emptyList(absent, count, context) {
            report.raise("attendance", at: line, Message("欠席\(absent)名と書かれていますが、氏名がありません。", en: "\(absent) absent by the count, but no name is listed."), severity: .warning,
                         advice: Message("氏名の漏れか、人数の誤りを確かめてください。", en: "Look for a missing name or a wrong number."), facts: [("stated", .number(absent)), ("listed", .number(0))])
        }
        compare(count, attendance.present, stated.span, "出席", "present", stated.proxy ?? 0, context, &report)
        if let absent = stated.absent, !attendance.absent.isEmpty { compare(absent, attendance.absent, place(of: absent, behind: attendance.absent, context) ?? stated.span, "欠席", "absent", 0, context, &report) }
    }

    /// 「○欠席委員（１名）」 and right below the head of the next list, where those present are all listed by name.
    private static func emptyList(_ absent: Int, _ present: Int, _ context: CheckContext) -> Span? {
        let attendance = context.attendance, text = context.text, bytes = text.bytes
        guard absent > 0, attendance.absent.isEmpty, [.plenary, .committee].contains(context.meeting.bodyKind), CheckContext.distinct(attendance.present) == present, let last = attendance.present.last else { return nil }
        var index = text.lineIndex(of: last.span.end) + 1
        func next() -> Range<Int>? {
            while index < text.lineStarts.count {
                let line = bytes.trimmed(text.line(index).range)
                index += 1
                if !line.isEmpty { return line }
            }
            return nil
        }
        guard let head = next(), let below = next(), let first = bytes.codePoint(at: head.lowerBound), let second = bytes.codePoint(at: below.lowerBound), !CodePoint.isKanji(first.value), first.value == second.value else { return nil }
        let words = NameKey.of(text.string(Span(head)))
        guard ["欠席委員(\(absent)名)", "欠席委員(\(absent)人)", "欠席議員(\(absent)名)", "欠席議員(\(absent)人)"].contains(where: words.hasSuffix),
              bytes.containsAny(["説明", "出席", "事務局", "職員", "職務", "傍聴"], in: below) else { return nil }
        return Span(head)
    }

    /// The number of absentees behind the last name, or in the line above the first.
    private static func place(of count: Int, behind people: [Person], _ context: CheckContext) -> Span? {
        guard let first = people.first, let last = people.last else { return nil }
        let text = context.text, line = text.lineIndex(of: first.span.start)
        let above = line > 0 ? [text.line(line - 1).range] : []
        for range in [last.span.end..<max(last.span.end, text.line(text.lineIndex(of: last.span.end)).end), text.line(line).start..<first.span.start] + above {
            var offset = range.lowerBound
            while offset < range.upperBound {
                if let number = JapaneseNumber.read(text.bytes, at: offset, end: range.upperBound) {
                    if number.value == count { return Span(offset, number.end) }
                    offset = number.end
                } else { offset += text.bytes.codePoint(at: offset)?.length ?? 1 }
            }
        }
        return nil
    }

    private static func compare(_ stated: Int, _ people: [Person], _ span: Span, _ word: String, _ english: String, _ proxies: Int,
                                _ context: CheckContext, _ report: inout Report) {
        let listed = CheckContext.distinct(people)
        guard listed > 0, let first = people.first, let last = people.last else { return }
        let subject = "attendance"
        guard stated != listed else { return report.pass(subject, span) }
        // A name printed twice is attend.duplicate-name's to tell.
        guard stated != listed + AttendDuplicateName.repeats(in: people, context) else { return report.undecided(subject, span) }
        // Who presides may stand in a field of his own, and be one of those counted.
        guard stated != listed + 1 || english != "present" || !namesChairApart(context, before: last.span.end) else { return report.undecided(subject, span) }
        let deputies = people.count { $0.deputy != nil }
        let isProxy = deputies + proxies > 0 && abs(stated - listed) <= deputies + proxies
        // A roster that was read only in part differs by many; a slip of those who publish by one or two.
        guard stated > 0, abs(stated - listed) * 5 <= max(stated, 10), people.allSatisfy(isPlain) else { return report.undecided(subject, span) }
        report.raise(subject, at: span,
                     Message("\(word)\(stated)名と書かれていますが、氏名は\(listed)名分です。", en: "\(stated) \(english) by the count, but \(listed) names are listed."),
                     severity: isProxy || context.record.speeches.isEmpty || abs(stated - listed) * 5 > max(stated, listed, 5) ? .warning : .error,
                     advice: Message("氏名の漏れか、人数の誤りを確かめてください。", en: "Look for a missing name or a wrong number."),
                     related: [.init(Message("名簿（\(listed)名分）", en: "the list (\(listed) names)"), Span(first.span.start, max(first.span.end, last.span.end)))],
                     facts: [("stated", .number(stated)), ("listed", .number(listed))])
    }

    /// 議長（委員長・会長等）の氏名　西野光夫, above those present.
    private static func namesChairApart(_ context: CheckContext, before end: Int) -> Bool {
        context.text.bytes.containsAny(["議長の氏名", "議長氏名", "会長の氏名", "委員長の氏名", "座長の氏名", "長等）の氏名", "長等)の氏名"], in: 0..<end)
    }

    /// One person's name: no heading of a sub-list, no two names run together.
    private static func isPlain(_ person: Person) -> Bool {
        guard let name = person.name else { return true }
        return name.unicodeScalars.count >= 2 && !["委員", "議員", "部会", "君", "（"].contains { name.contains($0) }
    }
}
