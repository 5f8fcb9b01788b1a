/// Puts characters of three bytes in the place of others that a font gives for them.
enum CharacterReplacement {
    /// - Parameters:
    ///   - isCandidate: whether such a character begins at the offset; asked of every byte, so by bytes alone.
    ///   - replacement: what stands for the three bytes; they themselves where nothing does.
    static func replaced(in bytes: [UInt8], where isCandidate: (_ offset: Int) -> Bool, by replacement: (_ character: [UInt8]) -> [UInt8]) -> [UInt8] {
        guard bytes.indices.contains(where: isCandidate) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            if isCandidate(offset) {
                output += replacement(Array(bytes[offset..<offset + 3]))
                offset += 3
            } else {
                output.append(bytes[offset])
                offset += 1
            }
        }
        return output
    }
}
