/// The endings of all offices, from their last byte to their first: the longest one that ends a word is found in one walk.
struct OfficeEndings {
    private struct Node {
        let byte: UInt8
        /// Index of the office that begins here; -1 where none does.
        var office: Int32 = -1
        var child: Int32 = -1
        var sibling: Int32 = -1
    }

    private var nodes: [Node] = []
    /// For the low six bits of a last byte its node, or -1.
    private var last = [Int32](repeating: -1, count: 64)

    init(_ offices: [Offices.Office]) {
        for (index, office) in offices.enumerated() { insert(office.ending, Int32(index)) }
    }

    private mutating func insert(_ word: StaticString, _ office: Int32) {
        let length = word.utf8CodeUnitCount, byte = word.utf8Start[length - 1]
        if last[Int(byte & 0x3F)] < 0 { last[Int(byte & 0x3F)] = Int32(nodes.count); nodes.append(Node(byte: byte)) }
        var node = Int(last[Int(byte & 0x3F)])
        for offset in (0..<length - 1).reversed() { node = childOrNew(of: node, word.utf8Start[offset]) }
        if nodes[node].office < 0 { nodes[node].office = office }
    }

    private mutating func childOrNew(of node: Int, _ byte: UInt8) -> Int {
        if let found = child(of: node, byte) { return found }
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        return nodes.count - 1
    }

    @inline(__always) private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = Int(nodes[node].child)
        while next >= 0, nodes[next].byte != byte { next = Int(nodes[next].sibling) }
        return next >= 0 ? next : nil
    }

    /// Index of the office with the longest ending in which the range ends.
    func longest(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let final = bytes[range].last, case var node = Int(last[Int(final & 0x3F)]), node >= 0, nodes[node].byte == final else { return nil }
        var best = -1, offset = range.upperBound - 1
        while offset > range.lowerBound, let next = child(of: node, bytes[offset - 1]) {
            node = next
            offset -= 1
            if nodes[node].office >= 0 { best = Int(nodes[node].office) }
        }
        return best >= 0 ? best : nil
    }
}
