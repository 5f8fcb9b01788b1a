import Minutes
import SourceText

/// 午後13時30分
enum Time12h: Rule {
    static let description = RuleDescription(
        id: "time.12h", severity: .warning,
        summary: Message("12時間制と24時間制が混ざっていないか", en: "Are two clocks mixed in one time?"),
        compares: Message("午前・午後と、時の数", en: "午前/午後 with the hour"),
        reason: Message("「午後13時」は読み方が定まりません。", en: "“午後13時” can be read in two ways."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", times: "▼午後13時から午後16時まで")],
        passing: [.council("それでは、議事に入ります。", times: "午後0時から午後2時まで")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        // One finding a document: whoever writes 午後13時 once writes it throughout.
        guard let first = context.scan.mixedClocks.first else { return }
        let words = context.words(first.span)
        let isHeader = first.span.end <= context.record.speeches.first?.span.start ?? Int.max
        report.raise("meeting", at: first.span, Message("「\(words)」は12時間制と24時間制が混ざっています。", en: "“\(words)” mixes two clocks."),
                     severity: isHeader ? .warning : .info,
                     advice: Message("「\(first.reading.hour)時」か「午後\(first.reading.hour - 12)時」に直してください。", en: "Write \(first.reading.hour):00 or \(first.reading.hour - 12) p.m."),
                     facts: [("words", .text(words)), ("places", .number(context.scan.mixedClocks.count))])
    }
}
