/// Writes JSON as bytes in the order in which it is told to: stable keys, whole numbers, no floating point.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    /// A key stands there and waits for its value.
    private var isAfterKey = false
    private var depth = 0
    private let isPretty: Bool
    /// Inside an object that stays on one line.
    private var isInline = false

    /// - Parameter pretty: one member a line, for people; without it one object is one line.
    package init(pretty: Bool = false) { isPretty = pretty }

    package mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    // MARK: structure

    package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }
    package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

    /// A small object that stays on one line even for people: a span, a range.
    package mutating func inlineObject(_ body: (inout JSONWriter) -> Void) {
        let outer = isInline
        separate()
        isInline = true
        bytes.append(UInt8(ascii: "{"))
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        bytes.append(UInt8(ascii: "}"))
        isInline = outer
        needsComma = true
    }

    package mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) { self.key(key); object(body) }
    package mutating func array(_ key: StaticString, _ body: (inout JSONWriter) -> Void) { self.key(key); array(body) }

    /// An array with one entry for each element.
    package mutating func array<Element>(_ key: StaticString, _ elements: some Sequence<Element>, _ entry: (inout JSONWriter, Element) -> Void) {
        array(key) { writer in for element in elements { entry(&writer, element) } }
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        if isPretty, !isInline, needsComma { newLine() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if isAfterKey { isAfterKey = false; return }
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if isPretty, depth > 0 {
            if !isInline { newLine() } else if needsComma { bytes.append(0x20) }
        }
        needsComma = false
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        for _ in 0..<depth { bytes.append(0x20); bytes.append(0x20) }
    }

    package mutating func key(_ key: StaticString) {
        separate()
        quote(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        afterKey()
    }

    package mutating func key(_ key: String) {
        separate()
        quote(key.utf8)
        afterKey()
    }

    private mutating func afterKey() {
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(0x20) }
        needsComma = false
        isAfterKey = true
    }

    // MARK: values

    package mutating func null() { raw("null") }

    package mutating func value(_ value: String?) {
        guard let value else { return null() }
        separate()
        quote(value.utf8)
        needsComma = true
    }

    package mutating func value(_ value: Int?) {
        guard let value else { return null() }
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    package mutating func value(_ value: Bool?) {
        guard let value else { return null() }
        raw(value ? "true" : "false")
    }

    /// A fraction from thousandths: 3500 → 3.5, 970 → 0.97.
    package mutating func thousandths(_ value: Int?) {
        guard let value else { return null() }
        var digits = String(value / 1000)
        var rest = value % 1000
        if rest > 0 {
            digits += "."
            for scale in [100, 10, 1] where rest > 0 {
                digits += String(rest / scale)
                rest %= scale
            }
        }
        raw(digits)
    }

    private mutating func raw(_ word: String) {
        separate()
        bytes.append(contentsOf: word.utf8)
        needsComma = true
    }

    package mutating func member(_ key: StaticString, _ value: String?) { self.key(key); self.value(value) }
    package mutating func member(_ key: StaticString, _ value: Int?) { self.key(key); self.value(value) }
    package mutating func member(_ key: StaticString, _ value: Bool?) { self.key(key); self.value(value) }

    package mutating func strings(_ key: StaticString, _ values: [String]) {
        array(key) { writer in for value in values { writer.value(value) } }
    }

    // MARK: strings

    private mutating func quote(_ words: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        let isCopied: Void? = words.withContiguousStorageIfAvailable { appendEscaped($0) }
        if isCopied == nil { Array(words).withUnsafeBufferPointer { appendEscaped($0) } }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies clean runs whole; only quotes, backslashes and control characters are escaped (RFC 8259 §7).
    private mutating func appendEscaped(_ words: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in words.indices {
            let byte = words[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            bytes.append(contentsOf: words[clean..<index])
            escape(byte)
            clean = index + 1
        }
        bytes.append(contentsOf: words[clean...])
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            let hexadecimal = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]])
        }
    }
}
