import Minutes
import SourceText

/// 「賛成15人（青葉会９人、みどりの会５人）」
enum VoteFactionSum: Rule {
    static let description = RuleDescription(
        id: "vote.faction-sum", severity: .error,
        summary: Message("会派別の人数の合計は、賛成・反対の数と同じか", en: "Do the numbers by group add up to the tally?"),
        compares: Message("括弧の中の会派別の人数の合計と、その前に書かれた賛成・反対の数", en: "The numbers of the groups in brackets with the number before them"),
        reason: Message("会派の数え漏れか、票数の誤りです。", en: "A group is missing or a number is wrong."),
        basis: nil,
        failing: [.council("採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t▼賛成4人（青葉会3人、みどりの会2人）、反対なしでございます。よって、本件は承認することに決定いたしました。")],
        passing: [.council("採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t賛成4人（青葉会2人、みどりの会2人）、反対なしでございます。よって、本件は承認することに決定いたしました。"),
                  .council("採決いたします。賛成の方は挙手をお願いいたします。\n(賛成者挙手)\n会長\t賛成4人（うち女性3人、学識経験者4人）、反対なしでございます。よって、本件は承認することに決定いたしました。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for vote in context.record.votes {
            for place in ([vote.span] + vote.evidence + [vote.tally.span].compactMap { $0 }).sorted() {
                let sentence = context.sentence(holding: place)
                guard let found = breakdown(context.text.bytes, sentence.range) else { continue }
                guard found.sum != found.stated else { report.pass(vote.id, found.span); break }
                // Members without a group are often left out of the brackets.
                report.raise(vote.id, at: found.span, Message("会派別の合計\(found.sum)人が、書かれた\(found.stated)人と一致しません。", en: "The groups add up to \(found.sum), not \(found.stated)."),
                             severity: found.sum > found.stated ? .error : .warning,
                             advice: Message("会派の人数か、賛成・反対の数を確かめてください。", en: "Check the numbers of the groups and the tally."),
                             facts: [("sum", .number(found.sum)), ("stated", .number(found.stated))])
                break
            }
        }
    }

    /// The first 「賛成15人（会派9人、会派6人）」 of a sentence.
    private static func breakdown(_ bytes: [UInt8], _ range: Range<Int>) -> (stated: Int, sum: Int, span: Span)? {
        for word in ["賛成", "反対"] as [StaticString] {
            guard let mark = bytes.firstOffset(of: word, in: range) else { continue }
            var offset = bytes.skipBlanks(from: mark + 6, end: range.upperBound)
            if let joint = bytes.first(of: ["は", "が", "者", "："], at: offset) { offset = bytes.skipBlanks(from: offset + joint.utf8CodeUnitCount, end: range.upperBound) }
            guard let stated = JapaneseNumber.read(bytes, at: offset, end: range.upperBound), let unit = bytes.first(of: ["人", "名", "票"], at: stated.end) else { continue }
            let open = stated.end + unit.utf8CodeUnitCount
            guard let bracket = bytes.first(of: ["（", "("], at: open) else { continue }
            let inner = open + bracket.utf8CodeUnitCount
            guard let close = bytes.firstOffset(of: "）", in: inner..<range.upperBound) ?? bytes.firstOffset(of: ")", in: inner..<range.upperBound),
                  let sum = sum(of: bytes.string(inner..<close)) else { continue }
            return (stated.value, sum, Span(offset, close))
        }
        return nil
    }

    /// 「青葉会９人、みどりの会５人、無所属１人」: every part is a group and its number; nil for anything else.
    private static func sum(of list: String) -> Int? {
        let parts = Folding.fold(list).split { "、,，・".contains($0) }
        guard parts.count >= 2 else { return nil }
        var sum = 0
        for part in parts {
            let bytes = Array(part.utf8)
            guard let start = bytes.indices.first(where: { bytes[$0] & 0xC0 != 0x80 && JapaneseNumber.read(bytes, at: $0) != nil }), start >= 3,
                  let number = JapaneseNumber.read(bytes, at: start) else { return nil }
            let name = bytes.string(0..<start), rest = bytes.string(number.end..<bytes.count)
            guard ["会", "党", "派", "クラブ", "無所属", "ネット", "団", "議員"].contains(where: { name.contains($0) }), !name.contains("うち"), ["人", "名", "票", ""].contains(rest) else { return nil }
            sum += number.value
        }
        return sum
    }
}
