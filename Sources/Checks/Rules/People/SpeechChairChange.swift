import Minutes
import SourceText

/// 議長（北山一郎君） becomes 議長（西野太郎君）, and nothing says why.
enum SpeechChairChange: Rule {
    static let description = RuleDescription(
        id: "speech.chair-change", severity: .warning,
        summary: Message("議長の交代が記載されているか", en: "Is every change of chair recorded?"),
        compares: Message("議長として発言した人の氏名と、交代の記載", en: "The names of those who preside with notes of changes"),
        reason: Message("誰が議事を進めたかが分からなくなります。", en: "Readers cannot tell who presided."),
        basis: Message("地方自治法106条（副議長・仮議長）", en: "Local Autonomy Act art. 106"),
        failing: [.assembly("それでは、議事に入ります。\n\n○２番（南川花子君）　はい。\n\n▼○議長（西野太郎君）　次に進みます。")],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let speeches = context.record.speeches
        let chairs = speeches.indices.lazy.filter { speeches[$0].speaker.kind == .chair && speeches[$0].speaker.role == "議長" && (speeches[$0].speaker.name?.unicodeScalars.count ?? 0) >= 3 }.map { speeches[$0] }
        guard let first = chairs.first, !context.record.elections.contains(where: { $0.office.contains("議長") }) else { return }
        guard let other = chairs.first(where: { $0.speaker.name != first.speaker.name }), !isNoted(context, chairs.map(\.labelSpan)), let a = first.speaker.name, let b = other.speaker.name,
              !RosterNames.isNear(NameKey.of(a), NameKey.of(b)), !NameKey.of(a).hasPrefix(NameKey.of(b)), !NameKey.of(b).hasPrefix(NameKey.of(a)) else {
            return report.pass("speeches", first.labelSpan)
        }
        report.raise(other.id, at: other.labelSpan, Message("議長が\(a)から\(b)に交代していますが、記載がありません。", en: "The chair passes from \(a) to \(b) without a note."),
                     severity: .info, advice: Message("「議長を交代」などの記載を補ってください。", en: "Add a note of the change."),
                     related: [.init(Message("前の議長", en: "the chair before"), first.labelSpan)], facts: [("from", .text(a)), ("to", .text(b))])
    }

    /// A scene or an event says so. An event that stands on a label was drawn from that label: nobody noted it.
    private static func isNoted(_ context: CheckContext, _ labels: some Sequence<Span>) -> Bool {
        context.attendance.events.contains { event in event.kind == .chairChange && !labels.contains { $0.overlaps(event.span) } }
            || context.record.scenes.contains { $0.kind == .chairChange }
    }
}
