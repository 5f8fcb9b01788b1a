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
        failing: [.assembly("それでは、議事に入ります。", present: [], head: "出席議員（４名）\n北山一郎君　西野太郎君　南川花子君　▼西野太郎君\n")],
        passing: [.council("それでは、議事に入ります。"), .assembly("それでは、議事に入ります。", present: ["北山一郎", "西野太郎", "西野次郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let lists = [context.attendance.present, context.attendance.absent]
        guard lists.contains(where: { !$0.isEmpty }) else { return }
        var isClean = true
        for list in lists {
            let isMiscounted = isMiscounted(list, context), spans = isMiscounted ? list.map(\.span).sorted() : []
            var seen: [String: Person] = [:]
            for person in list {
                guard let name = person.name, name.unicodeScalars.count >= 3 else { continue }
                let key = NameKey.of(name)
                guard let first = seen[key] else {
                    seen[key] = person
                    if isMiscounted, let again = second(name, of: person, among: spans, context) { isClean = raise(name, person.span, again, context, &report) }
                    continue
                }
                guard isSameEntry(first, person, context) else { continue }
                isClean = raise(name, first.span, person.span, context, &report)
            }
        }
        if isClean { report.pass("attendance", context.attendance.present.first?.span) }
    }

    private static func raise(_ name: String, _ first: Span, _ second: Span, _ context: CheckContext, _ report: inout Report) -> Bool {
        report.raise("attendance", at: second, Message("\(name)が二重に記載されています。", en: "\(name) is listed twice."),
                     advice: Message("同じ人なら1つを消し、別の人なら職や議席を書き添えてください。", en: "Remove one, or add what tells the two apart."),
                     related: [.init(Message("先の記載", en: "the first entry"), first)], facts: [("name", .text(name))])
        return false
    }

    /// How many names of a list stand once more in their line.
    static func repeats(in list: [Person], _ context: CheckContext) -> Int {
        guard isMiscounted(list, context) else { return 0 }
        let spans = list.map(\.span).sorted()
        return list.count { person in person.name.map { $0.unicodeScalars.count >= 3 && second($0, of: person, among: spans, context) != nil } ?? false }
    }

    /// The header counts others than the list names.
    private static func isMiscounted(_ list: [Person], _ context: CheckContext) -> Bool {
        guard let stated = context.attendance.stated, stated.inHeader, let count = stated.present else { return false }
        return count != CheckContext.distinct(list)
    }

    /// The name once more in the same line, among the names of the same list: the roster holds each person once.
    /// - Parameter spans: of the list's names, in order.
    private static func second(_ name: String, of person: Person, among spans: [Span], _ context: CheckContext) -> Span? {
        let bytes = context.text.bytes, line = context.text.line(context.text.lineIndex(of: person.span.end)), sought = Array(name.utf8)
        guard person.seat == nil, line.start <= person.span.start, holdsThree(line, spans) else { return nil }
        var offset = person.span.end
        while offset + sought.count <= line.end {
            if bytes[offset] == sought[0], bytes[offset..<offset + sought.count].elementsEqual(sought) {
                let end = offset + sought.count
                let isWhole = end == line.end || bytes.first(of: ["、", "，", "・", "　", " ", "君", "（", "(", "さん", "委員", "議員"], at: end) != nil
                return isWhole ? Span(offset, end) : nil
            }
            offset += 1
        }
        return nil
    }

    private static func holdsThree(_ line: Span, _ spans: [Span]) -> Bool {
        var held = 0
        for span in spans[spans.partitioningIndex(where: { $0.start >= line.start })...] {
            if span.start > line.end || held == 3 { break }
            if line.contains(span) { held += 1 }
        }
        return held == 3
    }

    /// Namesakes differ in seat or office; two sub-lists of a joint meeting stand far apart.
    private static func isSameEntry(_ first: Person, _ second: Person, _ context: CheckContext) -> Bool {
        guard first.seat == second.seat, first.role == second.role, first.span != second.span else { return false }
        let between = Span(first.span.end, second.span.start)
        guard !context.record.source.ranges.contains(where: { between.contains($0.span) && ![.header, .blank, .furniture].contains($0.kind) }) else { return false }
        return first.seat != nil || context.text.lineIndex(of: second.span.start) - context.text.lineIndex(of: first.span.start) <= 1
    }
}
