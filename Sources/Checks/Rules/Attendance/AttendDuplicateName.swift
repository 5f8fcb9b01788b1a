import Minutes
import SourceText

/// One name twice in one list.
enum AttendDuplicateName: Rule {
    static let description = RuleDescription(
        id: "attend.duplicate-name", severity: .error,
        summary: Message("同じ氏名が二重に載っていないか", en: "Is any name listed twice?"),
        compares: Message("1つの名簿の中の氏名どうし", en: "The names of one list with each other"),
        reason: Message("二重の記載は、出席の数を1人多く見せます。", en: "A name listed twice makes the count one too high."),
        basis: Message("地方自治法123条", en: "Local Autonomy Act art. 123"),
        failing: [],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let lists = [context.attendance.present, context.attendance.absent]
        guard lists.contains(where: { !$0.isEmpty }) else { return }
        var isClean = true
        for list in lists {
            var seen: [String: Person] = [:]
            for person in list {
                guard let name = person.name, name.unicodeScalars.count >= 3 else { continue }
                let key = NameKey.of(name)
                guard let first = seen[key] else { seen[key] = person; continue }
                guard isSameEntry(first, person, context) else { continue }
                isClean = false
                report.raise("attendance", at: person.span, Message("\(name)が二重に記載されています。", en: "\(name) is listed twice."),
                             advice: Message("同じ人なら1つを消し、別の人なら職や議席を書き添えてください。", en: "Remove one, or add what tells the two apart."),
                             related: [.init(Message("先の記載", en: "the first entry"), first.span)], facts: [("name", .text(name))])
            }
        }
        if isClean { report.pass("attendance", context.attendance.present.first?.span) }
    }

    /// Namesakes differ in seat or office; two sub-lists of a joint meeting stand far apart.
    private static func isSameEntry(_ first: Person, _ second: Person, _ context: CheckContext) -> Bool {
        guard first.seat == second.seat, first.role == second.role, first.span != second.span else { return false }
        let between = Span(first.span.end, second.span.start)
        guard !context.record.source.ranges.contains(where: { between.contains($0.span) && ![.header, .blank, .furniture].contains($0.kind) }) else { return false }
        return first.seat != nil || context.text.lineIndex(of: second.span.start) - context.text.lineIndex(of: first.span.start) <= 1
    }
}
