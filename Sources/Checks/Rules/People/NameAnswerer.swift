import Minutes
import SourceText

/// The chair calls the 副町長, and the 教育長 answers.
enum NameAnswerer: Rule {
    static let description = RuleDescription(
        id: "name.answerer", severity: .warning,
        summary: Message("指名された人が答弁しているか", en: "Does the one who was called answer?"),
        compares: Message("議長が指名した職と、次に発言した人の職", en: "The office that the chair calls with that of the next speaker"),
        reason: Message("発言者の取り違えは、別の人の答弁として残ります。", en: "Words are ascribed to somebody else."),
        basis: Message("標準市議会会議規則（発言の許可）", en: "Model rules: who speaks is called by the chair"),
        failing: [.assembly("答弁を求めます。副町長。\n\n▼○教育長（富田修君）　お答えいたします。学校の予定は変わりません。\n\n○議長（北山一郎君）　副町長。\n\n○副町長（松本正君）　お答えいたします。予算は足ります。")],
        passing: [.assembly("答弁を求めます。教育長。\n\n○教育長（富田修君）　お答えいたします。学校の予定は変わりません。\n\n○議長（北山一郎君）　副町長。\n\n○副町長（松本正君）　お答えいたします。予算は足ります。"),
                  .assembly("町長、答弁を願います。町長。\n\n○町長（松本正君）　担当課長から答弁させます。\n\n○議長（北山一郎君）　総務課長。\n\n○総務課長（永田聡君）　お答えいたします。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let speeches = context.record.speeches
        let roles = Set(speeches.indices.lazy.filter { speeches[$0].speaker.kind == .executive }.compactMap { speeches[$0].speaker.role } + context.attendance.officials.compactMap(\.role))
        let offices = Set(roles.map(NameKey.of)), words = offices.map { Array($0.utf8) }
        guard offices.count >= 2 else { return }
        for index in speeches.indices.dropFirst() where speeches[index - 1].speaker.kind == .chair && speeches[index].speaker.kind == .executive {
            let call = speeches[index - 1], answer = speeches[index]
            guard let called = office(calledIn: call, words, context), let role = answer.speaker.role.map(NameKey.of), offices.contains(role) else { continue }
            guard called != role else { report.pass(answer.id, answer.labelSpan); continue }
            // 「町長に代わってお答えします」
            guard !stepsIn(answer) else { continue }
            // 総務部長 and 総務部長兼危機管理監 are one; a scene between them may be a change of speaker.
            guard !called.contains(role), !role.contains(called), !context.record.scenes.contains(where: { call.span.end <= $0.span.end && $0.span.start <= answer.span.start }) else { continue }
            report.raise(answer.id, at: answer.labelSpan, Message("指名された\(called)と答弁者\(role)が違います。", en: "\(called) was called, \(role) answers."),
                         advice: Message("発言者の表示か指名の記載を確かめてください。", en: "Check the label and the call."),
                         related: [.init(Message("指名", en: "the call"), Span(call.labelSpan.start, call.span.end))], facts: [("called", .text(called)), ("answerer", .text(role))])
        }
    }

    private static func stepsIn(_ answer: Speech) -> Bool {
        let words = NameKey.of(String(String.UnicodeScalarView(answer.text.unicodeScalars.prefix(60))))
        return ["代わ", "かわって", "かわり", "担当", "私から", "私の方から", "私のほうから", "補足"].contains { words.contains($0) }
    }

    /// The office with which the chair's last sentence begins and which is all that it says: 「教育長。」, 「富田教育長。」.
    private static func office(calledIn speech: Speech, _ offices: [[UInt8]], _ context: CheckContext) -> String? {
        let bytes = context.text.bytes, end = bytes.trimmed(speech.labelSpan.end..<max(speech.labelSpan.end, speech.span.end)).upperBound
        guard bytes.hasSuffix("。", in: speech.labelSpan.end..<end) else { return nil }
        var start = end - 3
        while start > speech.labelSpan.end, end - start <= 72, bytes[start - 1] != 0x0A, !(bytes[start - 1] == 0x82 && bytes.has("。", at: start - 3)) { start -= 1 }
        guard end - start <= 72 else { return nil }
        let sentence = lastClause(Array(NameKey.of(bytes.string(start..<end)).utf8))
        guard sentence.codePointCount(in: 0..<sentence.count) <= 16 else { return nil }
        let called = sentence.hasSuffix("君", in: 0..<sentence.count) ? Array(sentence.dropLast(3)) : sentence
        if offices.contains(called) { return called.string(0..<called.count) }
        let fitting = offices.filter { fits($0, called) }
        guard let longest = fitting.max(by: { $0.count < $1.count }) else { return nil }
        let name = longest.string(0..<longest.count)
        return fitting.allSatisfy { name.contains($0.string(0..<$0.count)) } ? name : nil
    }

    /// The office with no more than a surname before it, or a name and 君 behind it.
    private static func fits(_ office: [UInt8], _ called: [UInt8]) -> Bool {
        guard office.count < called.count else { return false }
        let rest = called.count - office.count
        return called.suffix(office.count) == office[...] && called.codePointCount(in: 0..<rest) <= 3
            || called.prefix(office.count) == office[...] && called.codePointCount(in: office.count..<called.count) <= 6
    }

    /// The words behind the last 。, 、 or line break before the closing 。.
    private static func lastClause(_ words: [UInt8]) -> [UInt8] {
        let end = max(0, words.count - 3)
        var start = end
        while start > 0, words[start - 1] != 0x0A, !(start >= 3 && (words.has("。", at: start - 3) || words.has("、", at: start - 3))) { start -= 1 }
        return Array(words[start..<end])
    }
}
