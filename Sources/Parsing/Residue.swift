import SourceText

/// What a converter left behind in the text: HTML tags, entities of blanks, the ** of Markdown. Never spoken, always kept as furniture.
enum Residue {
    /// Tags that conversions of minutes leave. `<会長>` is a label of another style, never a tag.
    private static let tags: [StaticString] = [
        "p", "br", "span", "div", "b", "strong", "td", "tr", "th", "table", "tbody", "font", "a", "li", "ul", "ol", "hr",
        "u", "i", "em", "center", "ruby", "rb", "rt", "rp", "h1", "h2", "h3", "h4", "h5", "h6", "PAGE", "P", "BR", "pre",
    ]

    /// Length of the tag or entity that starts at the offset; nil when there is none.
    static func length(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        guard offset < end else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "<"): return buttonLength(bytes, at: offset, end: end) ?? tagLength(bytes, at: offset, end: end)
        case UInt8(ascii: "&"): return bytes.has("&nbsp;", at: offset, end: end) ? 6 : nil
        case UInt8(ascii: "*"): return isBold(bytes, at: offset, end: end) ? 2 : nil
        case UInt8(ascii: "["): return pageLength(bytes, at: offset, end: end)
        default: return nil
        }
    }

    /// <a href="…"><svg>…</svg>動画 02:40 再生</a>: a drawn button with its words, which nobody reads as the minutes'.
    private static func buttonLength(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        let close: StaticString
        if bytes.has("<a ", at: offset, end: end) { close = "</a>" } else if bytes.has("<button", at: offset, end: end) { close = "</button>" } else { return nil }
        guard let opened = bytes.firstOffset(of: ">", in: offset..<min(end, offset + 600)), bytes.has("<svg", at: bytes.skipBlanks(from: opened + 1, end: end), end: end),
              let closed = bytes.firstOffset(of: close, in: opened..<min(end, offset + 3000)) else { return nil }
        return closed + close.utf8CodeUnitCount - offset
    }

    /// [ 228頁]: where the page of the printed record begins.
    private static func pageLength(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        var index = offset + 1
        while index < end, bytes[index] == 0x20 { index += 1 }
        let digits = index
        while index < end, (0x30...0x39).contains(bytes[index]), index < digits + 5 { index += 1 }
        return index > digits && bytes.has("頁]", at: index, end: end) ? index + 4 - offset : nil
    }

    /// **会長**: two asterisks, and no third; a row of them is a ruled line.
    static func isBold(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
        let star = UInt8(ascii: "*")
        guard offset + 1 < end, bytes[offset] == star, bytes[offset + 1] == star else { return false }
        return (offset + 2 >= end || bytes[offset + 2] != star) && (offset == 0 || bytes[offset - 1] != star)
    }

    private static func tagLength(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        var index = offset + 1
        if index < end, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard let tag = tags.filter({ bytes.has($0, at: index, end: end) }).max(by: { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount })
        else { return nil }
        index += tag.utf8CodeUnitCount
        guard index < end, isTagNameEnd(bytes[index]) else { return nil }
        let limit = min(end, offset + 200)
        while index < limit {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 - offset }
            if bytes[index] == UInt8(ascii: "<") { return nil }
            index += 1
        }
        return nil
    }

    private static func isTagNameEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    /// Length of the tag or entity that ends right before the offset.
    static func lengthBackward(_ bytes: [UInt8], endingAt end: Int, start: Int) -> Int? {
        guard end > start else { return nil }
        if bytes[end - 1] == UInt8(ascii: ";") {
            return end - 6 >= start && bytes.has("&nbsp;", at: end - 6, end: end) ? 6 : nil
        }
        if bytes[end - 1] == UInt8(ascii: "*") { return end - 2 >= start && isBold(bytes, at: end - 2, end: end) ? 2 : nil }
        if bytes[end - 1] == UInt8(ascii: "]"), end - start >= 6, bytes[end - 2] == 0x81 || bytes[end - 2] == 0xA1 || bytes[end - 2] == 0xBB || bytes.has("頁]", at: end - 4),
           let open = bytes[max(start, end - 14)..<end].lastIndex(of: 0x5B), pageLength(bytes, at: open, end: end) == end - open { return end - open }
        guard bytes[end - 1] == UInt8(ascii: ">") else { return nil }
        var index = end - 2
        let limit = max(start, end - 200)
        while index >= limit, bytes[index] != UInt8(ascii: "<") { index -= 1 }
        guard index >= limit, length(bytes, at: index, end: end) == end - index else { return nil }
        return end - index
    }
}

extension Residue {
    /// Every tag, rule of a table, #, colon and counting number in the range, which holds no words.
    static func ranges(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = length(bytes, at: offset, end: range.upperBound) ?? (isPassed(bytes[offset]) ? 1 : RosterTable.bar(bytes, at: offset)?.utf8CodeUnitCount)
            if let length { found.append(offset..<offset + length) }
            offset += length ?? 1
        }
        return found
    }

    /// #, |, : and the number before a counted line.
    private static func isPassed(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || (0x30...0x39).contains(byte)
    }
}
