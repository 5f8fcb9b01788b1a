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
    /// For each code point below U+10000: the node of its last byte, or -1.
    private var starts: [Int32]

    /// - Parameter words: the words and the number that `scan` reports for each; a word given twice keeps its first number.
    package init(_ words: [(pattern: String, id: Int)]) {
        starts = [Int32](repeating: -1, count: 0x10000)
        for word in words { insert(Array(word.pattern.utf8), Int32(word.id)) }
    }

    private mutating func insert(_ word: [UInt8], _ id: Int32) {
        guard let first = word.codePoint(at: 0), first.value < 0x10000 else { return }
        if starts[Int(first.value)] < 0 {
            starts[Int(first.value)] = Int32(nodes.count)
            nodes.append(Node(byte: 0))
        }
        var node = Int(starts[Int(first.value)])
        for byte in word[first.length...] { node = childOrNew(of: node, byte) }
        if nodes[node].id < 0 { nodes[node].id = id }
    }

    private mutating func childOrNew(of node: Int, _ byte: UInt8) -> Int {
        if let found = child(of: node, byte) { return found }
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        return nodes.count - 1
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = nodes[node].child
        while next >= 0 {
            if nodes[Int(next)].byte == byte { return Int(next) }
            next = nodes[Int(next)].sibling
        }
        return nil
    }

    /// The longest word that starts at the offset and ends at or before `end`.
    package func match(_ bytes: [UInt8], at offset: Int, end: Int) -> (id: Int, end: Int)? {
        guard let point = bytes.codePoint(at: offset, end: end), point.value < 0x10000, case let start = starts[Int(point.value)], start >= 0 else { return nil }
        return longest(bytes, from: offset + point.length, end: end, node: Int(start))
    }

    /// Calls `found` with the number of each word and the bytes it takes, in order.
    package func scan(_ bytes: [UInt8], _ range: Range<Int>, found: (_ id: Int, _ range: Range<Int>) -> Void) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let point = bytes.codePoint(at: offset, end: range.upperBound) else { return }
            if point.value < 0x10000, case let start = starts[Int(point.value)], start >= 0,
               let match = longest(bytes, from: offset + point.length, end: range.upperBound, node: Int(start)) {
                found(match.id, offset..<match.end)
                offset = match.end
            } else {
                offset += point.length
            }
        }
    }

    private func longest(_ bytes: [UInt8], from offset: Int, end: Int, node: Int) -> (id: Int, end: Int)? {
        var node = node, offset = offset
        var best: (id: Int, end: Int)? = nodes[node].id >= 0 ? (Int(nodes[node].id), offset) : nil
        while offset < end, let next = child(of: node, bytes[offset]) {
            node = next
            offset += 1
            if nodes[node].id >= 0 { best = (Int(nodes[node].id), offset) }
        }
        return best
    }
}
