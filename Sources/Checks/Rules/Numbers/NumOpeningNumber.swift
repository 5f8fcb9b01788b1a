import Minutes
import SourceText

/// 「ただいまから、第１１回定例会を開会いたします」 under the title 第10回定例会.
enum NumOpeningNumber: Rule {
    static let description = RuleDescription(
        id: "num.opening-number", severity: .warning,
        summary: Message("会議の回数は、会議名と開会の発言で同じか", en: "Do title and opening words give the same number?"),
        compares: Message("会議名の第n回と、開会を告げる発言の第n回", en: "第n回 of the title with that of the opening words"),
        reason: Message("回数の誤りは、会議録を探せなくします。", en: "A wrong number makes the minutes hard to find."),
        basis: nil,
        failing: [meeting("ただいまから、▼第11回みどり市教育委員会定例会を開会いたします。")],
        passing: [meeting("ただいまから、第10回みどり市教育委員会定例会を開会いたします。"), meeting("ただいまから始めます。来月は、第11回みどり市教育委員会臨時会を開きます。")])

    private static func meeting(_ opening: String) -> RuleDescription.Example {
        .init("""
            令和５年　第１０回　みどり市教育委員会定例会　会議録

            １　開催日　　令和５年６月７日（水）

            ○教育長　\(opening)
            ○北山委員　よろしくお願いします。
            ○教育長　以上で閉会いたします。
            """)
    }

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let title = context.meeting.title, case let words = Array(title.value.utf8), let number = only(words) else { return }
        let name = words.stringWithoutBlanks(words.indices), bytes = context.text.bytes
        for speech in context.record.speeches.prefix(4) where speech.speaker.kind == .chair || speech.speaker.kind == .secretariat || speech.speaker.kind == .executive {
            var offset = speech.span.start
            while let mark = bytes.firstOffset(of: "第", in: offset..<speech.span.end) {
                offset = mark + 3
                guard let said = JapaneseNumber.read(bytes, at: offset, end: speech.span.end), bytes.has("回", at: said.end), let end = (["を開会", "を開催", "を始め", "をはじめ", "を開き"] as [StaticString]).compactMap({ bytes.firstOffset(of: $0, in: said.end..<min(speech.span.end, said.end + 120)) }).min() else { continue }
                let called = bytes.stringWithoutBlanks(said.end + 3..<end)
                guard !called.isEmpty, !called.contains("。"), name.hasSuffix(called) else { continue }
                let span = Span(mark, said.end + 3)
                guard said.value != number else { report.pass("meeting", span); continue }
                report.raise("meeting", at: span, Message("会議名は第\(number)回ですが、ここでは第\(said.value)回と言っています。", en: "Number \(number) by the title, number \(said.value) by these words."),
                             advice: Message("回数を確かめてください。", en: "Check the number."), related: [.init(Message("会議名", en: "the title"), title.span)], facts: [("title", .number(number)), ("said", .number(said.value))])
            }
        }
    }

    /// The number of the title's only 第n回.
    private static func only(_ words: [UInt8]) -> Int? {
        var found: [Int] = [], offset = 0
        while let mark = words.firstOffset(of: "第", in: offset..<words.count) {
            offset = mark + 3
            if let number = JapaneseNumber.read(words, at: words.skipBlanks(from: offset, end: words.count), end: words.count), words.has("回", at: words.skipBlanks(from: number.end, end: words.count)) { found.append(number.value) }
        }
        return found.count == 1 ? found[0] : nil
    }
}
