import SourceText

/// The numbers that a browser draws before the items of `<ol>`: the agenda of a page is often such a list.
///
/// They are drawn where the line above names a list of business. Menus, paths to the page and speeches are such lists, too, and show no numbers.
struct HTMLLists {
    private var lists: [List] = []

    private struct List {
        /// How its numbers are written; nil where it has none.
        var format: String?
        var next: Int
        var items: [(start: Int, number: String)] = []
    }

    private static let headings: [StaticString] = ["日程", "次第", "議題", "議事", "案件", "事件", "事項", "議案"]
    private static let styles = ["decimal": "decimal", "1": "decimal", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "a": "lowerLetter", "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
                                 "A": "upperLetter", "lower-roman": "lowerRoman", "i": "lowerRoman", "upper-roman": "upperRoman", "I": "upperRoman"]

    mutating func opens(_ name: String, _ attributes: MarkupAttributes, _ text: [UInt8]) {
        let isNumbered = name == "ol" && lists.count < HTMLLists.deepest && (lists.last.map { $0.format != nil } ?? HTMLLists.isOfBusiness(text))
        lists.append(List(format: isNumbered ? HTMLLists.format(attributes) : nil, next: attributes["start"].flatMap { Int($0) } ?? 1))
    }

    mutating func addItem(_ attributes: MarkupAttributes, at offset: Int) {
        guard let list = lists.last, let format = list.format else { return }
        let value = attributes["value"].flatMap { Int($0) } ?? list.next
        lists[lists.count - 1].next = value < Int.max ? value + 1 : value
        lists[lists.count - 1].items.append((offset, DOCXNumberFormat.write(value, format) + ".　"))
    }

    /// The numbers of the list that ends, each at the first word of its item.
    mutating func closes(_ text: [UInt8]) -> [TextEdit] {
        guard let list = lists.popLast(), !list.items.isEmpty else { return [] }
        let ends = list.items.dropFirst().map(\.start) + [text.count]
        let starts = zip(list.items, ends).map { item, end in text[item.start..<end].firstIndex { $0 > 0x20 } ?? end }
        guard zip(starts, ends).allSatisfy({ HTMLLists.isTitle(text, $0..<$1) }) else { return [] }
        return zip(starts, list.items).map { TextEdit(range: $0..<$0, words: Array($1.number.utf8)) }
    }

    private static let longestTitle = 400
    private static let deepest = 6

    /// An item that nobody says and that brings no number of its own.
    private static func isTitle(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let end = text[range].firstIndex(of: 0x0A) ?? range.upperBound
        guard !range.isEmpty, end - range.lowerBound <= longestTitle, !text.contains("。", in: range) else { return false }
        return text.first(of: ["○", "◯", "〇", "◎", "◆", "●", "第", "（", "(", "①", "日程", "議題"], at: range.lowerBound) == nil && !(0x30...0x39).contains(text[range.lowerBound])
            && !(text.codePoint(at: range.lowerBound).map { (0xFF10...0xFF19).contains($0.value) } ?? false)
    }

    /// The last line of the text, short and naming business.
    private static func isOfBusiness(_ text: [UInt8]) -> Bool {
        guard let last = text.lastIndex(where: { $0 > 0x20 }) else { return false }
        let near = max(0, last - 90)
        guard let start = text[near..<last].lastIndex(of: 0x0A).map({ $0 + 1 }) ?? (near == 0 ? 0 : nil) else { return false }
        return text.containsAny(headings, in: start..<last + 1) && !text.contains("。", in: start..<last + 1)
    }

    private static func format(_ attributes: MarkupAttributes) -> String? {
        guard let style = HTMLUnseen.style(attributes).split(separator: ";").last(where: { $0.hasPrefix("list-style") }) else { return styles[attributes["type"] ?? "1"] }
        return styles[String(style.split(separator: ":").last ?? "")]
    }
}
