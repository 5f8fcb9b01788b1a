import Minutes
import SourceText

/// 資料2の15ページ, of a material that has 12.
enum NumPage: Rule {
    static let description = RuleDescription(
        id: "num.page", severity: .info,
        summary: Message("引用されたページが資料の中にあるか", en: "Does the page cited exist in the material?"),
        compares: Message("発言で引かれたページと、資料一覧に書かれたページ数", en: "The page cited in a speech with the page count on the list of materials"),
        reason: Message("読む人がページを探せません。", en: "Readers cannot find the page."),
        basis: nil,
        failing: [.council("それでは、▼資料2の15ページをご覧ください。", head: "配付資料\t資料1 景観計画の案\n\t資料2 意見の一覧（全12ページ）")],
        passing: [.council("それでは、資料2の12ページをご覧ください。資料1の15ページも同じです。", head: "配付資料\t資料1 景観計画の案\n\t資料2 意見の一覧（全12ページ）")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for document in context.record.documents {
            guard let label = label(document), let pages = pageCount(document.title) else { continue }
            for speech in context.record.speeches {
                guard let found = citation(of: label, in: speech.span.range, context.text.bytes) else { continue }
                guard found.page > pages else { report.pass(speech.id, found.span); continue }
                report.raise(speech.id, at: found.span, Message("\(label)は\(pages)ページまでですが、\(found.page)ページが参照されています。", en: "\(label) has \(pages) pages; page \(found.page) is cited."),
                             advice: Message("資料の番号かページを確かめてください。", en: "Check the number of the material and the page."),
                             related: [.init(Message("資料の一覧", en: "the list of materials"), document.span)], facts: [("page", .number(found.page)), ("pages", .number(pages))])
            }
        }
    }

    /// 資料2, with the digits of either width evened out.
    private static func label(_ document: MeetingDocument) -> String? {
        let words = Array(NameKey.of(document.number ?? document.title).utf8)
        guard words.has("資料", at: 0), let number = JapaneseNumber.read(words, at: 6) else { return nil }
        return "資料\(number.value)"
    }

    /// 全12ページ, 12頁 in the title.
    private static func pageCount(_ title: String) -> Int? {
        let bytes = Array(NameKey.of(title).utf8)
        guard let mark = bytes.firstOffset(of: "全", in: 0..<bytes.count), let number = JapaneseNumber.read(bytes, at: mark + 3),
              bytes.first(of: ["ページ", "頁"], at: number.end) != nil else { return nil }
        return number.value
    }

    /// The first 「資料2の15ページ」 of a passage.
    private static func citation(of label: String, in range: Range<Int>, _ bytes: [UInt8]) -> (page: Int, span: Span)? {
        var offset = range.lowerBound
        while let mark = bytes.firstOffset(of: "資料", in: offset..<range.upperBound) {
            offset = mark + 6
            guard let number = JapaneseNumber.read(bytes, at: offset), "資料\(number.value)" == label else { continue }
            var place = number.end
            for joint in ["の", "、", "，"] as [StaticString] where bytes.has(joint, at: place) { place += 3; break }
            guard let page = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: place, end: range.upperBound)),
                  let unit = bytes.first(of: ["ページ", "頁"], at: page.end) else { continue }
            return (page.value, Span(mark, page.end + unit.utf8CodeUnitCount))
        }
        return nil
    }
}
