import Minutes
import SourceText

/// 「第55号議案 土地の取得について」, which is number 50 on the agenda.
enum NumBillTitle: Rule {
    static let description = RuleDescription(
        id: "num.bill-title", severity: .warning,
        summary: Message("議案の番号と件名の組み合わせが一定か", en: "Does each bill keep its number and title?"),
        compares: Message("議事日程の番号・件名と、本文で読み上げられた番号・件名", en: "Number and title on the agenda with those in the body"),
        reason: Message("番号の書き間違いは、別の議案を議決したように見せます。", en: "A wrong number makes it look as if another bill was decided."),
        basis: nil,
        failing: [.assembly("次に、▼議案第９号　青葉町公園条例の一部を改正する条例についてを議題といたします。", head: "議事日程\n日程第１　会議録署名議員の指名\n日程第２　議案第６号　青葉町公園条例の一部を改正する条例について\n")],
        passing: [.assembly("次に、議案第６号　青葉町公園条例の一部を改正する条例についてを議題といたします。", head: "議事日程\n日程第１　会議録署名議員の指名\n日程第２　議案第６号　青葉町公園条例の一部を改正する条例について\n")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let listed = titles(context)
        guard !listed.isEmpty else { return }
        renamed(listed, context, &report)
        let known = Set(listed.flatMap(\.numbers))
        let entries = Dictionary(listed.map { ($0.title, $0) }) { first, _ in first }
        var strays: [(title: String, number: Int, span: Span)] = []
        for bill in context.scan.bills where !known.contains(bill.number) {
            guard let title = titleBehind(bill.span, context), entries[title] != nil else { continue }
            strays.append((title, bill.number, bill.span))
        }
        let numbers = strays.reduce(into: [String: Set<Int>]()) { $0[$1.title, default: []].insert($1.number) }
        var seen: Set<String> = []
        for bill in strays where seen.insert(bill.title).inserted {
            // A title that several numbers share names a kind of bill, not one bill.
            guard numbers[bill.title]?.count == 1, let entry = entries[bill.title], entry.numbers.count <= 2, Set(entry.numbers).count == 1 else { continue }
            let title = bill.title
            report.raise("agenda", at: bill.span,
                         Message("「\(title)」は第\(entry.numbers[0])号ですが、ここでは第\(bill.number)号と書かれています。", en: "“\(title)” is number \(entry.numbers[0]), but \(bill.number) here."),
                         advice: Message("議案の番号を確かめてください。", en: "Check the number of the bill."),
                         related: [.init(Message("先の記載", en: "the first entry"), entry.span)],
                         facts: [("stated", .number(bill.number)), ("elsewhere", .number(entry.numbers[0])), ("title", .text(title))])
        }
    }

    /// 「日程第４、議案第31号、白砂町公園条例の一部…」, where the agenda has 手数料条例 under number 31.
    private static func renamed(_ listed: [(title: String, numbers: [Int], span: Span)], _ context: CheckContext, _ report: inout Report) {
        let entries = Dictionary(listed.filter { $0.numbers.count == 1 }.map { ($0.numbers[0], $0) }) { first, _ in first }
        let titles = Set(listed.map(\.title))
        var seen: Set<Int> = []
        for bill in context.scan.bills where context.record.source.kind(at: bill.span.start) == .speech && isCalledUp(bill.span, context) {
            guard let spoken = titleBehind(bill.span, context), let entry = entries[bill.number], isOtherSubject(spoken, entry.title), !titles.contains(spoken), seen.insert(bill.number).inserted else { continue }
            report.raise("agenda", at: bill.span,
                         Message("議案第\(bill.number)号の件名が「\(entry.title)」と「\(spoken)」で違います。", en: "Bill \(bill.number) has two titles: “\(entry.title)” and “\(spoken)”."),
                         advice: Message("議案の番号と件名を確かめてください。", en: "Check number and title."),
                         related: [.init(Message("議事日程の件名", en: "the title on the agenda"), entry.span)], facts: [("number", .number(bill.number)), ("title", .text(spoken))])
        }
    }

    /// 日程第４、 stands right before the number.
    private static func isCalledUp(_ span: Span, _ context: CheckContext) -> Bool {
        guard context.text.bytes.contains("日程", in: max(0, span.start - 36)..<span.start) else { return false }
        let words = NameKey.of(context.words(Span(max(0, span.start - 36), span.start)))
        guard let mark = words.firstRange(of: "日程第") else { return false }
        let rest = words[mark.upperBound...].drop { $0.isNumber || "一二三四五六七八九十".contains($0) }
        return rest.allSatisfy { "、,，。のは".contains($0) }
    }

    /// One kind of bill (the ends agree) about two things (the beginnings do not).
    private static func isOtherSubject(_ left: String, _ right: String) -> Bool {
        guard left != right, !left.contains(right), !right.contains(left) else { return false }
        let a = Array(left.unicodeScalars), b = Array(right.unicodeScalars)
        let prefix = zip(a, b).prefix { $0 == $1 }.count, suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return prefix < 6 && suffix >= 4 && min(a.count, b.count) - prefix - suffix >= 2
    }

    /// Titles that follow a number in the agenda or in a heading, with every number they have there.
    private static func titles(_ context: CheckContext) -> [(title: String, numbers: [Int], span: Span)] {
        var found: [(title: String, numbers: [Int], span: Span)] = []
        var known: [String: Int] = [:]
        let places = SortedSpans(context.record.agenda.flatMap { [$0.span, $0.heading].compactMap { $0 } })
        for bill in context.scan.bills where places.holds(bill.span) {
            guard let title = titleBehind(bill.span, context) else { continue }
            if let index = known[title] { found[index].numbers.append(bill.number) } else { known[title] = found.count; found.append((title, [bill.number], bill.span)) }
        }
        return found
    }

    /// The words behind the mention up to について or the line's end, at least six characters.
    private static func titleBehind(_ span: Span, _ context: CheckContext) -> String? {
        let bytes = context.text.bytes
        var start = bytes.skipBlanks(from: span.end, end: bytes.count)
        if let quote = bytes.first(of: ["「", "、", "『", "，"], at: start) { start += quote.utf8CodeUnitCount }
        let line = context.text.line(context.text.lineIndex(of: start))
        // 議案第１号から議案第27号まで: several, and no title behind any of them.
        guard start < line.end, bytes.first(of: ["から", "より", "及び", "並びに", "ないし", "乃至", "～", "〜", "まで", "・"], at: start) == nil else { return nil }
        let end = ["について", "の件", "」", "、", "。", "を議題"].compactMap { (word: StaticString) in bytes.firstOffset(of: word, in: start..<line.end) }.min() ?? line.end
        let words = bytes.trimmed(start..<end)
        guard bytes.codePointCount(in: words) >= 4, bytes.codePointCount(in: words) <= 60 else { return nil }
        return NameKey.of(bytes.string(words))
    }
}
