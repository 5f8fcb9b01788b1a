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

    /// The ``StableHash`` of the UTF-8.
    package var byteHash: UInt64 {
        utf8.withContiguousStorageIfAvailable { $0.reduce(into: StableHash()) { $0.add($1) }.value } ?? utf8.reduce(into: StableHash()) { $0.add($1) }.value
    }

    /// Whether the UTF-8 of the string begins with that of the word.
    @inlinable package func begins(with word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        return utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count >= length && ByteSearch.isEqual(bytes.baseAddress!, word.utf8Start, length)
        } ?? utf8.starts(with: UnsafeBufferPointer(start: word.utf8Start, count: length))
    }
}
