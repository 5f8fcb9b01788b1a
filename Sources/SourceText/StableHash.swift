/// FNV-1a, 64 bits: the same on every machine and in every version, which Swift's own hashes are not.
///
/// Equal input gives equal values; input that differs shares one too rarely to meet, and must still be compared.
package struct StableHash: Sendable {
    /// The hash of all that was added so far.
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    @inline(__always) package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

    /// A code point as one unit.
    @inline(__always) package mutating func add(codePoint: UInt32) { value = (value ^ UInt64(codePoint)) &* Self.prime }

    private static let prime: UInt64 = 0x100_0000_01B3
}
