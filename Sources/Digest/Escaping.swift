import Mustache

/// Text in HTML: markup characters become references, and what HTML forbids becomes U+FFFD.
///
/// Works on bytes, not on `Character`: a quotation mark under a combining accent is one `Character` and would slip through.
struct PageContent: MustacheContentType {
    static let name = "PAGE"

    func escapeText(_ text: String) -> String { PageContent.escape(text) }

    static func escape(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(where: { needsCare[Int($0)] }) else { return nil }
            return String(decoding: escape(bytes), as: UTF8.self)
        } ?? text
    }

    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16 + 16)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
            case 0x09, 0x0A: out.append(byte)
            case 0x0D: out.append(0x0A)
            case 0..<0x20, 0x7F: out.append(contentsOf: "\u{FFFD}".utf8)
            default:
                let length = forbiddenLength(bytes, at: index)
                if length > 0 {
                    out.append(contentsOf: "\u{FFFD}".utf8)
                    index += length
                    continue
                }
                out.append(byte)
            }
            index += 1
        }
        return out
    }

    /// Length of a C1 control or a noncharacter (U+FDD0 to U+FDEF, U+nFFFE, U+nFFFF) at the offset, else 0.
    private static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] < 0xA0 ? 2 : 0
        case 0xEF:
            guard index + 2 < bytes.count else { return 0 }
            let (second, third) = (bytes[index + 1], bytes[index + 2])
            return second == 0xB7 && (0x90...0xAF).contains(third) || second == 0xBF && third >= 0xBE ? 3 : 0
        case 0xF0...0xF4:
            guard index + 3 < bytes.count else { return 0 }
            return bytes[index + 1] & 0x0F == 0x0F && bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE ? 4 : 0
        default: return 0
        }
    }

    /// Bytes that may begin something to replace.
    private static let needsCare: [Bool] = (0...255).map { (value: Int) in
        value < 0x20 && value != 0x0A && value != 0x09 || value == 0x7F || value == 0xC2 || value == 0xEF || value >= 0xF0
            || "<>&\"'".utf8.contains(UInt8(value))
    }
}

/// Text in Markdown: characters that would start markup, a link or a tag get a backslash; a line break becomes a blank.
struct MarkdownContent: MustacheContentType {
    static let name = "MARKDOWN"

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: MarkdownContent.isMarkup) || MarkdownContent.opensList(text) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 16)
        if MarkdownContent.opensList(text) { out.append(UInt8(ascii: "\\")) }
        for byte in text.utf8 {
            if byte < 0x20 {
                out.append(0x20)
            } else {
                if MarkdownContent.isMarkup(byte) { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether the words would begin a list or a rule at the start of a line: 「- 」, 「+ 」, 「===」.
    private static func opensList(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=")
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        byte < 0x20 || "\\`*_[]<>|~&#".utf8.contains(byte)
    }
}
