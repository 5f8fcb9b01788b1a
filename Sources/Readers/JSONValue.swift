import SourceText

/// A JSON document (RFC 8259) as a tree; the members of an object keep their order.
indirect enum JSONValue {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case text(String)
    case number(String)
    case boolean(Bool)
    case null

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// A text, or a number as written.
    var words: String? {
        switch self {
        case .text(let words), .number(let words): words
        default: nil
        }
    }

    var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
}

/// Reads JSON bytes; nil for anything that is not JSON through to its end.
struct JSONParser {
    private let bytes: [UInt8]
    private var offset = 0
    /// Deeper nesting than any record has, and less than the stack bears.
    private static let depthLimit = 200

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) -> JSONValue? {
        var parser = JSONParser(bytes)
        guard let value = parser.value(depth: 0) else { return nil }
        parser.skipBlanks()
        return parser.offset == bytes.count ? value : nil
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    }

    private mutating func takes(_ word: StaticString) -> Bool {
        guard bytes.has(word, at: offset) else { return false }
        offset += word.utf8CodeUnitCount
        return true
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipBlanks()
        guard offset < bytes.count, depth < JSONParser.depthLimit else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .text($0) }
        default: return literal()
        }
    }

    private mutating func literal() -> JSONValue? {
        if takes("true") { return .boolean(true) }
        if takes("false") { return .boolean(false) }
        if takes("null") { return .null }
        let start = offset
        while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
        return offset > start ? .number(bytes.string(start..<offset)) : nil
    }

    private mutating func object(depth: Int) -> JSONValue? {
        offset += 1
        var members: [(key: String, value: JSONValue)] = []
        skipBlanks()
        if takes("}") { return .object([]) }
        repeat {
            skipBlanks()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\""), let key = string() else { return nil }
            skipBlanks()
            guard takes(":"), let value = value(depth: depth + 1) else { return nil }
            members.append((key, value))
            skipBlanks()
        } while takes(",")
        return takes("}") ? .object(members) : nil
    }

    private mutating func array(depth: Int) -> JSONValue? {
        offset += 1
        var elements: [JSONValue] = []
        skipBlanks()
        if takes("]") { return .array([]) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
            skipBlanks()
        } while takes(",")
        return takes("]") ? .array(elements) : nil
    }

    private mutating func string() -> String? {
        offset += 1
        var words: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: words, as: UTF8.self) }
            if byte != UInt8(ascii: "\\") { words.append(byte); continue }
            guard let escaped = escape() else { return nil }
            words += escaped
        }
        return nil
    }

    private mutating func escape() -> [UInt8]? {
        guard offset < bytes.count else { return nil }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return []
        case UInt8(ascii: "u"): return unicode()
        default: return [byte]
        }
    }

    private mutating func unicode() -> [UInt8]? {
        guard let first = unit() else { return nil }
        var value = first
        if (0xD800..<0xDC00).contains(first), takes("\\u"), let second = unit() {
            value = 0x10000 + (first - 0xD800) << 10 + (second &- 0xDC00) & 0x3FF
        }
        return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }

    private mutating func unit() -> UInt32? {
        guard offset + 4 <= bytes.count, let value = UInt32(bytes.string(offset..<offset + 4), radix: 16) else { return nil }
        offset += 4
        return value
    }
}
