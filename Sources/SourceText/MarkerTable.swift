/// Many literal words looked for in one pass over the bytes.
///
/// At each place the longest word wins and is consumed, so 不採択 is never also 採択.
package struct MarkerTable: Sendable {
    private struct Node: Sendable {
        var byte: UInt8
        var id: Int32 = -1
        var child: Int32 = -1
        var sibling: Int32 = -1
    }

    private var nodes: [Node] = []
    /// For each node that ends a word's first code point: which last bytes (their low six bits) the second code point of a word
    /// has. Most places in a text that begin like a word are told apart by this alone.
    private var seconds: [UInt64] = []
    /// For each page of 64 code points: its block in `starts`, or -1. One flat table for all code points would cost
    /// every run of the program a quarter of a megabyte for each table of words.
    private var pages = [Int16](repeating: -1, count: 1024)
    /// Blocks of 64: for each code point the node of its last byte, or -1.
    private var starts: [Int32] = []

    /// - Parameter words: the words and the number that `scan` reports for each; a word given twice keeps its first number.
    package init(_ words: [(pattern: String, id: Int)]) {
        nodes.reserveCapacity(words.count * 4)
        for word in words {
            var pattern = word.pattern
            pattern.withUTF8 { insert($0, Int32(word.id)) }
        }
    }

    /// - Parameter list: words parted by spaces and line ends; `scan` and `match` report each as 0. A long list costs no String a word.
    package init(list: StaticString) {
        list.withUTF8Buffer { bytes in
            nodes.reserveCapacity(bytes.count)
            for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { insert(UnsafeBufferPointer(rebasing: word), 0) }
        }
    }

    private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ id: Int32) {
        guard let lead = word.first, case let length = Walker.length(of: lead), length < 4, word.count >= length else { return }
        let start = startOrNew(of: MarkerTable.value(word, length))
        seconds[start] |= MarkerTable.second(of: word, after: length)
        var node = start
        for byte in word[length...] { node = childOrNew(of: node, byte) }
        if nodes[node].id < 0 { nodes[node].id = id }
    }

    /// The first code point of a word, of one to three bytes.
    private static func value(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> Int {
        switch length {
        case 1: Int(word[0])
        case 2: Int(word[0] & 0x1F) << 6 | Int(word[1] & 0x3F)
        default: Int(word[0] & 0x0F) << 12 | Int(word[1] & 0x3F) << 6 | Int(word[2] & 0x3F)
        }
    }

    /// The mark of a word's second code point; all marks where the word has none, or one of another length than three bytes.
    private static func second(of word: UnsafeBufferPointer<UInt8>, after offset: Int) -> UInt64 {
        guard offset + 2 < word.count, word[offset] >= 0xE0, word[offset] < 0xF0 else { return .max }
        return 1 << UInt64(word[offset + 2] & 0x3F)
    }

    private mutating func startOrNew(of value: Int) -> Int {
        if pages[value >> 6] < 0 {
            pages[value >> 6] = Int16(starts.count >> 6)
            starts += [Int32](repeating: -1, count: 64)
        }
        let place = Int(pages[value >> 6]) << 6 | value & 0x3F
        if starts[place] < 0 {
            starts[place] = Int32(nodes.count)
            nodes.append(Node(byte: 0))
            seconds.append(0)
        }
        return Int(starts[place])
    }

    private mutating func childOrNew(of node: Int, _ byte: UInt8) -> Int {
        if let found = child(of: node, byte) { return found }
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        seconds.append(.max)
        nodes[node].child = Int32(nodes.count - 1)
        return nodes.count - 1
    }

    /// The longest word that starts at the offset and ends at or before `end`.
    package func match(_ bytes: [UInt8], at offset: Int, end: Int) -> (id: Int, end: Int)? {
        guard offset >= 0, offset < end, end <= bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in walker { $0.match(bytes, at: offset, end: end) } }
    }

    /// Calls `found` with the number of each word and the bytes it takes, in order.
    package func scan(_ bytes: [UInt8], _ range: Range<Int>, found: (_ id: Int, _ range: Range<Int>) -> Void) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            walker { walker in
                var offset = range.lowerBound
                while let start = walker.nextStart(bytes, from: offset, end: range.upperBound) {
                    if let match = walker.match(bytes, at: start, end: range.upperBound) {
                        found(match.id, start..<match.end)
                        offset = match.end
                    } else {
                        offset = start + Walker.length(of: bytes[start])
                    }
                }
            }
        }
    }

    private func walker<Result>(_ body: (Walker) -> Result) -> Result {
        nodes.withUnsafeBufferPointer { nodes in
            pages.withUnsafeBufferPointer { pages in
                starts.withUnsafeBufferPointer { starts in
                    seconds.withUnsafeBufferPointer { body(Walker(nodes: nodes, pages: pages, starts: starts, seconds: $0)) }
                }
            }
        }
    }

    /// The table without the checks of arrays: every byte of every record goes through it several times.
    private struct Walker {
        let nodes: UnsafeBufferPointer<Node>
        let pages: UnsafeBufferPointer<Int16>
        let starts: UnsafeBufferPointer<Int32>
        let seconds: UnsafeBufferPointer<UInt64>

        static func length(of lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

        /// The first place at which a word may begin, for its first code point and, where that takes three bytes, the last byte of the second.
        @inline(__always) func nextStart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int? {
            var offset = start
            // Five bytes on stands the last byte of the second code point.
            while offset + 5 < end, bytes[offset] >= 0xE0, bytes[offset] < 0xF0 {
                let node = node(Int(bytes[offset] & 0x0F) << 6 | Int(bytes[offset + 1] & 0x3F), bytes[offset + 2] & 0x3F)
                if node >= 0, bytes[offset + 3] < 0xE0 || seconds[node] >> UInt64(bytes[offset + 5] & 0x3F) & 1 != 0 { return offset }
                offset += 3
            }
            return offset < end ? offset : nil
        }

        /// The node of a first code point, from its upper bits and its lowest six; -1 where no word begins with it.
        @inline(__always) private func node(_ page: Int, _ low: UInt8) -> Int {
            let block = pages[page]
            return block < 0 ? -1 : Int(starts[Int(block) << 6 | Int(low)])
        }

        @inline(__always) func match(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> (id: Int, end: Int)? {
            let lead = bytes[offset], length = Self.length(of: lead)
            guard length < 4, offset + length <= end, lead & 0xC0 != 0x80 else { return nil }
            let start = switch length {
            case 1: node(Int(lead >> 6), lead & 0x3F)
            case 2: node(Int(lead & 0x1F), bytes[offset + 1] & 0x3F)
            default: node(Int(lead & 0x0F) << 6 | Int(bytes[offset + 1] & 0x3F), bytes[offset + 2] & 0x3F)
            }
            guard start >= 0 else { return nil }
            if offset + length + 2 < end, bytes[offset + length] >= 0xE0, seconds[start] >> UInt64(bytes[offset + length + 2] & 0x3F) & 1 == 0 { return nil }
            return longest(bytes, from: offset + length, end: end, node: start)
        }

        @inline(never) private func longest(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, end: Int, node: Int) -> (id: Int, end: Int)? {
            var node = node, offset = offset
            var best: (id: Int, end: Int)? = nodes[node].id >= 0 ? (Int(nodes[node].id), offset) : nil
            while offset < end {
                let next = child(of: node, bytes[offset])
                guard next >= 0 else { break }
                node = next
                offset += 1
                if nodes[node].id >= 0 { best = (Int(nodes[node].id), offset) }
            }
            return best
        }

        private func child(of node: Int, _ byte: UInt8) -> Int {
            var next = Int(nodes[node].child)
            while next >= 0 {
                if nodes[next].byte == byte { return next }
                next = Int(nodes[next].sibling)
            }
            return -1
        }
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = nodes[node].child
        while next >= 0 {
            if nodes[Int(next)].byte == byte { return Int(next) }
            next = nodes[Int(next)].sibling
        }
        return nil
    }
}
