private import Glibc

/// Puts characters of three bytes in the place of others that a font gives for them; every offset stays what it was.
package enum CharacterReplacement {
    /// - Parameters:
    ///   - lead: the first byte of all characters that may be replaced.
    ///   - isCandidate: whether such a character begins at the offset, where three bytes are left.
    ///   - replacement: the three bytes that stand for its three; they themselves where nothing does.
    package static func replaced(in bytes: [UInt8], lead: UInt8, where isCandidate: (_ offset: Int) -> Bool, by replacement: (_ character: [UInt8]) -> [UInt8]) -> [UInt8] {
        var output = bytes
        bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            var offset = 0
            while offset + 2 < source.count, let hit = memchr(start + offset, Int32(lead), source.count - offset - 2) {
                offset = start.distance(to: hit.assumingMemoryBound(to: UInt8.self))
                if isCandidate(offset) { output.replaceSubrange(offset..<offset + 3, with: replacement(Array(source[offset..<offset + 3]))) }
                offset += 1
            }
        }
        return output
    }
}
