package import SourceText

/// Writes JSON as bytes in the order in which it is told to: stable keys, whole numbers, no floating point.
package struct JSONWriter {
    private let output: ByteBuffer
    private var needsComma = false
    /// A key stands there and waits for its value.
    private var isAfterKey = false
    private var depth = 0
    private let isPretty: Bool
    /// Inside an object that stays on one line.
    private var isInline = false

    /// - Parameters:
    ///   - pretty: one member a line, for people; without it one object is one line.
    ///   - capacity: bytes that will probably be written.
    package init(pretty: Bool = false, capacity: Int = 4096) {
        isPretty = pretty
        output = ByteBuffer(capacity: capacity)
    }

    private init(pretty: Bool, output: ByteBuffer) {
        isPretty = pretty
        self.output = output
    }

    /// What the body writes and a line end, written straight into the array that is returned: a record is megabytes, and each
    /// copy of it costs more than the writing.
    ///
    /// - Parameter capacity: bytes that will probably suffice; those that stay unwritten cost nothing.
    package static func line(pretty: Bool, capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var overflow: [UInt8]?
        let written = [UInt8](unsafeUninitializedCapacity: max(capacity, 256)) { lent, count in
            guard let output = ByteBuffer(lent: lent) else { return }
            var writer = JSONWriter(pretty: pretty, output: output)
            body(&writer)
            output.append(0x0A)
            if let length = output.countOfLent { count = length } else { overflow = output.bytes }
        }
        return overflow ?? written
    }

    /// Everything written so far.
    package var bytes: [UInt8] { output.bytes }

    // MARK: structure

    @inline(__always) package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }
    @inline(__always) package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

    /// A small object that stays on one line even for people: a span, a range.
    @inline(__always) package mutating func inlineObject(_ body: (inout JSONWriter) -> Void) {
        let outer = isInline
        separate()
        isInline = true
        output.append(UInt8(ascii: "{"))
        depth += 1
        body(&self)
        depth -= 1
        output.append(UInt8(ascii: "}"))
        isInline = outer
        needsComma = true
    }

    @inline(__always) package mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) { self.key(key); object(body) }
    @inline(__always) package mutating func array(_ key: StaticString, _ body: (inout JSONWriter) -> Void) { self.key(key); array(body) }

    /// An object that is written again and again at one depth: from the second time on it is copied from its place.
    package mutating func object(_ key: StaticString, copying place: inout Range<Int>?, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        if let place {
            separate()
            output.append(copyOf: place)
            needsComma = true
        } else {
            let start = output.end
            object(body)
            place = start..<output.end
        }
    }

    /// An array with one entry for each element.
    @inline(__always) package mutating func array<Element>(_ key: StaticString, _ elements: some Sequence<Element>, _ entry: (inout JSONWriter, Element) -> Void) {
        array(key) { writer in for element in elements { entry(&writer, element) } }
    }

    @inline(__always) private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        output.append(open)
        depth += 1
        body(&self)
        depth -= 1
        if isPretty, !isInline, needsComma { newLine() }
        output.append(close)
        needsComma = true
    }

    @inline(__always) private mutating func separate() {
        if isAfterKey { isAfterKey = false; return }
        if needsComma { output.append(UInt8(ascii: ",")) }
        if isPretty { breakLine() }
        needsComma = false
    }

    @inline(never) private mutating func breakLine() {
        guard depth > 0 else { return }
        if !isInline { newLine() } else if needsComma { output.append(0x20) }
    }

    private mutating func newLine() {
        output.append(0x0A)
        for _ in 0..<depth { output.append(0x20); output.append(0x20) }
    }

    /// - Parameter key: without any character that JSON escapes.
    @inline(__always) package mutating func key(_ key: StaticString) {
        separate()
        output.append(key: key)
        if isPretty { output.append(0x20) }
        needsComma = false
        isAfterKey = true
    }

    package mutating func key(_ key: String) {
        separate()
        quote(key)
        output.append(UInt8(ascii: ":"))
        if isPretty { output.append(0x20) }
        needsComma = false
        isAfterKey = true
    }

    // MARK: values

    package mutating func null() { raw("null") }

    package mutating func value(_ value: String?) {
        guard let value else { return null() }
        separate()
        quote(value)
        needsComma = true
    }

    package mutating func value(_ words: SharedWords) {
        separate()
        words.withBytes { output.append(quoting: $0) }
        needsComma = true
    }

    package mutating func value(_ value: Int?) {
        guard let value else { return null() }
        separate()
        output.append(decimal: value)
        needsComma = true
    }

    package mutating func value(_ value: Bool?) {
        guard let value else { return null() }
        raw(value ? "true" : "false")
    }

    /// A small object on one line, of words and whole numbers: a place, a range. Records hold more of them than of anything else.
    ///
    /// - Parameter body: tells its members with `inRow`, in their order.
    @inline(__always) package mutating func row(_ body: (inout JSONWriter) -> Void) {
        separate()
        output.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        output.append(UInt8(ascii: "}"))
        needsComma = true
    }

    @inline(__always) package mutating func inRow(_ key: StaticString, _ value: Int?) {
        keyInRow(key)
        if let value { output.append(decimal: value) } else { output.append("null") }
    }

    @inline(__always) package mutating func inRow(_ key: StaticString, _ value: String) {
        keyInRow(key)
        var value = value
        value.withUTF8 { output.append(quoting: $0) }
    }

    @inline(__always) private mutating func keyInRow(_ key: StaticString) {
        if needsComma { output.append(UInt8(ascii: ",")); if isPretty { output.append(0x20) } }
        needsComma = true
        output.append(key: key)
        if isPretty { output.append(0x20) }
    }

    /// A fraction from thousandths: 3500 → 3.5, 970 → 0.97.
    package mutating func thousandths(_ value: Int?) {
        guard let value else { return null() }
        separate()
        output.append(decimal: value / 1000)
        var rest = value % 1000
        if rest > 0 {
            output.append(UInt8(ascii: "."))
            for scale in [100, 10, 1] where rest > 0 {
                output.append(decimal: rest / scale)
                rest %= scale
            }
        }
        needsComma = true
    }

    @inline(__always) private mutating func raw(_ word: StaticString) {
        separate()
        output.append(word)
        needsComma = true
    }

    package mutating func member(_ key: StaticString, _ value: String?) { self.key(key); self.value(value) }
    package mutating func member(_ key: StaticString, _ words: SharedWords) { self.key(key); self.value(words) }
    package mutating func member(_ key: StaticString, _ value: Int?) { self.key(key); self.value(value) }
    package mutating func member(_ key: StaticString, _ value: Bool?) { self.key(key); self.value(value) }

    package mutating func strings(_ key: StaticString, _ values: [String]) {
        array(key) { writer in for value in values { writer.value(value) } }
    }

    // MARK: strings

    private mutating func quote(_ words: String) {
        if words.utf8.withContiguousStorageIfAvailable({ output.append(quoting: $0) }) == nil {
            var words = words
            words.withUTF8 { output.append(quoting: $0) }
        }
    }
}
