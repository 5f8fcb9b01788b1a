import Minutes
import SourceText

/// One name among the present and among the absent.
enum AttendBothLists: Rule {
    static let description = RuleDescription(
        id: "attend.both-lists", severity: .error,
        summary: Message("同じ人が出席と欠席の両方にいないか", en: "Is anybody listed as present and absent?"),
        compares: Message("出席者の氏名と欠席者の氏名", en: "The names of those present with the names of those absent"),
        reason: Message("どちらが正しいか分からず、出席の数も決まりません。", en: "Neither the person's presence nor the count is certain."),
        basis: Message("地方自治法123条", en: "Local Autonomy Act art. 123"),
        failing: [.assembly("それでは、議事に入ります。", absent: ["▼西野太郎"])],
        passing: [.assembly("それでは、議事に入ります。", absent: ["中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard !context.attendance.absent.isEmpty, !context.attendance.present.isEmpty else { return }
        let present = Dictionary(context.attendance.present.compactMap { person in person.name.map { (NameKey.of($0), person) } }) { first, _ in first }
        var isClean = true
        for person in context.attendance.absent {
            guard let name = person.name, let other = present[NameKey.of(name)], other.seat == person.seat || other.seat == nil || person.seat == nil || other.name == name,
                  !moves(name, context) else { continue }
            isClean = false
            report.raise("attendance", at: person.span, Message("\(name)が出席と欠席の両方にあります。", en: "\(name) is listed as present and as absent."),
                         severity: name.unicodeScalars.count < 3 ? .warning : .error,
                         advice: Message("どちらか一方にしてください。", en: "Keep one of the two."),
                         related: [.init(Message("出席者の欄", en: "the list of those present"), other.span)], facts: [("name", .text(name))])
        }
        if isClean { report.pass("attendance", context.attendance.absent.first?.span) }
    }

    /// Came late or left early: both lists may be right.
    private static func moves(_ name: String, _ context: CheckContext) -> Bool {
        context.attendance.events.contains { event in event.name.map { name.hasPrefix($0) || $0.hasPrefix(name) } ?? false }
    }
}
