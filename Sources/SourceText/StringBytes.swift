/// Comparing strings byte by byte: `hasSuffix` walks grapheme clusters and normalises, which costs a hundred times more and
/// finds nothing else in words that are printed alike.
extension String {
    /// Whether the UTF-8 of the string ends in that of the word.
    @inlinable package func ends(in word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        return utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count >= length && ByteSearch.isEqual(bytes.baseAddress! + (bytes.count - length), word.utf8Start, length)
        } ?? utf8.reversed().starts(with: UnsafeBufferPointer(start: word.utf8Start, count: length).reversed())
    }

    /// A number that equal strings share (FNV-1a over the UTF-8); two that differ share it too rarely to meet, and must still be compared.
    package var byteHash: UInt64 {
        utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Whether the UTF-8 of the string begins with that of the word.
    @inlinable package func begins(with word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        return utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count >= length && ByteSearch.isEqual(bytes.baseAddress!, word.utf8Start, length)
        } ?? utf8.starts(with: UnsafeBufferPointer(start: word.utf8Start, count: length))
    }
}
