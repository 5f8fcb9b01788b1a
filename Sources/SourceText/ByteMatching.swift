/// Reading UTF-8 in place: comparisons with literal words, and code points by offset.
///
/// All offsets are bytes; anything outside the array is simply "no match".
extension Array where Element == UInt8 {
    /// Whether the literal stands at the offset, ending at or before `end`.
    @inlinable @inline(__always) package func has(_ word: StaticString, at offset: Int, end: Int? = nil) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= end ?? count else { return false }
        precondition(offset + length <= count)
        return withUnsafeBufferPointer { ByteSearch.isEqual($0.baseAddress! + offset, word.utf8Start, length) }
    }

    /// Whether the literal stands right before `end`, starting at or after `start`.
    @inlinable @inline(__always) package func hasSuffix(_ word: StaticString, in range: Range<Int>) -> Bool {
        let start = range.upperBound - word.utf8CodeUnitCount
        return start >= range.lowerBound && has(word, at: start, end: range.upperBound)
    }

    /// The first of the literals that stands at the offset.
    @inlinable package func first(of words: [StaticString], at offset: Int, end: Int? = nil) -> StaticString? {
        words.first { has($0, at: offset, end: end) }
    }

    /// Offset of the first place in the range where the literal stands.
    package func firstOffset(of word: StaticString, in range: Range<Int>) -> Int? {
        let length = word.utf8CodeUnitCount
        guard length > 0, range.count >= length else { return nil }
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { ByteSearch.firstOffset(of: word.utf8Start, length: length, in: $0.baseAddress!, range) }
    }

    /// Offset of the first place in the range where the bytes stand; nil for none, and where none are sought.
    package func firstOffset(of bytes: some RandomAccessCollection<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = bytes.first, range.count >= bytes.count else { return nil }
        return (range.lowerBound...range.upperBound - bytes.count).first { self[$0] == first && self[$0..<$0 + bytes.count].elementsEqual(bytes) }
    }

    package func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
        firstOffset(of: word, in: range) != nil
    }

    package func containsAny(_ words: [StaticString], in range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { bytes in
            let base = bytes.baseAddress!
            return words.contains { $0.utf8CodeUnitCount > 0 && ByteSearch.firstOffset(of: $0.utf8Start, length: $0.utf8CodeUnitCount, in: base, range) != nil }
        }
    }

    /// The code point that starts at the offset and its length in bytes; nil at or past `end`.
    ///
    /// Bytes that start no code point count as one replacement character each.
    @inlinable @inline(__always) package func codePoint(at offset: Int, end: Int? = nil) -> (value: UInt32, length: Int)? {
        let end = end ?? count
        guard offset >= 0, offset < end else { return nil }
        let lead = self[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        // Nearly all of a Japanese text.
        if lead >= 0xE0, lead < 0xF0, offset + 3 <= end {
            return (UInt32(lead & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6 | UInt32(self[offset + 2] & 0x3F), 3)
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1, offset + length <= end else { return (0xFFFD, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
        return (value, length)
    }

    /// The code point that ends right before the offset.
    @inlinable package func codePoint(before offset: Int, start: Int = 0) -> (value: UInt32, length: Int)? {
        guard offset > start, offset <= count else { return nil }
        var index = offset - 1
        while index > start, offset - index < 4, self[index] & 0xC0 == 0x80 { index -= 1 }
        guard let found = codePoint(at: index, end: offset), index + found.length == offset else { return (0xFFFD, 1) }
        return found
    }

    /// Number of control characters in the range, without those that text files hold: tab, line ends, page break, escape.
    package func controlCount(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { ByteSearch.controls($0, range) }
    }

    /// Whether two ranges hold the same bytes.
    package func isSame(_ range: Range<Int>, as other: Range<Int>) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= count && other.lowerBound >= 0 && other.upperBound <= count)
        guard range.count == other.count else { return false }
        return withUnsafeBufferPointer { bytes in bytes.baseAddress.map { ByteSearch.areSame($0 + range.lowerBound, $0 + other.lowerBound, range.count) } ?? true }
    }

    /// Number of code points in the range.
    package func codePointCount(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { ByteSearch.codePoints($0, range) }
    }

    /// The range without blanks (ASCII, U+3000, no-break space) at either end.
    @inlinable package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound, end = range.upperBound
        while let length = blankLength(at: start, end: end) { start += length }
        while start < end, mayEndInBlank(start..<end), let found = codePoint(before: end, start: start), CodePoint.isBlank(found.value) { end -= found.length }
        return start..<end
    }

    /// False for nearly all kana and kanji, and for 。: what stands last is seldom looked at whole.
    @inlinable @inline(__always) package func mayEndInBlank(_ range: Range<Int>) -> Bool {
        let last = self[range.upperBound - 1]
        if last <= 0x20 || last == 0xA0 { return true }
        // U+3000 ends in 80 80, U+2000–200B in 80 and one more.
        return last >= 0x80 && last <= 0x8B && range.count >= 3 && self[range.upperBound - 2] == 0x80 && (last == 0x80 || self[range.upperBound - 3] == 0xE2)
    }

    /// Length of the blank character at the offset; nil when none stands there.
    @inlinable @inline(__always) package func blankLength(at offset: Int, end: Int) -> Int? {
        guard offset < end else { return nil }
        switch self[offset] {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: return 1
        case 0xC2: return offset + 1 < end && self[offset + 1] == 0xA0 ? 2 : nil
        case 0xE3: return has("\u{3000}", at: offset, end: end) ? 3 : nil
        case 0xE2: return codePoint(at: offset, end: end).flatMap { CodePoint.isBlank($0.value) ? $0.length : nil }
        default: return nil
        }
    }

    /// Whether a blank stands anywhere in the range.
    @inlinable package func holdsBlank(_ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if blankLength(at: offset, end: range.upperBound) != nil { return true }
            // No blank stands in a kanji.
            offset += self[offset] >= 0xE4 && self[offset] < 0xF0 ? 3 : 1
        }
        return false
    }

    /// The first offset at or after `offset` that holds no blank.
    @inlinable package func skipBlanks(from offset: Int, end: Int) -> Int {
        var offset = offset
        while let length = blankLength(at: offset, end: end) { offset += length }
        return offset
    }

    /// The end of a word that stands at the offset, perhaps with blanks between its characters: 出　席　議　員.
    package func endOfSpaced(_ word: StaticString, at start: Int, end: Int) -> Int? {
        endOfSpaced(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), at: start, end: end)
    }

    /// The same for a word read from a text.
    package func endOfSpaced(_ word: some RandomAccessCollection<UInt8>, at start: Int, end: Int) -> Int? {
        var offset = start
        for byte in word {
            if offset > start, byte & 0xC0 != 0x80 { offset = skipBlanks(from: offset, end: end) }
            guard offset < end, self[offset] == byte else { return nil }
            offset += 1
        }
        return offset
    }

    /// The ``StableHash`` of a range.
    package func hash(of range: Range<Int>) -> UInt64 {
        withUnsafeBufferPointer { bytes in
            var hash = StableHash()
            for index in range { hash.add(bytes[index]) }
            return hash.value
        }
    }

    /// The words of a range.
    package func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    /// The words of a range without any blank: 「（ 北 山 一 郎 ）」 → 「（北山一郎）」.
    package func stringWithoutBlanks(_ range: Range<Int>) -> String {
        String(decoding: withoutBlanks(range), as: UTF8.self)
    }

    /// The bytes of a range without those of blanks.
    package func withoutBlanks(_ range: Range<Int>) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(range.count)
        var offset = range.lowerBound, start = offset
        while offset < range.upperBound {
            if let length = blankLength(at: offset, end: range.upperBound) {
                kept += self[start..<offset]
                offset += length
                start = offset
            } else {
                offset += 1
            }
        }
        kept += self[start..<range.upperBound]
        return kept
    }
}

/// Classes of code points that the layout of minutes turns on.
@usableFromInline package enum CodePoint {
    /// Space, tab, line end, page break, no-break space, U+2000–200A, ideographic space.
    @inlinable package static func isBlank(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D, 0xA0, 0x3000, 0x2000...0x200B: true
        default: false
        }
    }

    @inlinable package static func isKanji(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    @inlinable package static func isHiragana(_ value: UInt32) -> Bool { (0x3041...0x309F).contains(value) }
    @inlinable package static func isKatakana(_ value: UInt32) -> Bool { (0x30A1...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value) }

    /// ASCII or full-width digit.
    @inlinable package static func isDigit(_ value: UInt32) -> Bool {
        (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
    }

    /// 一二三四五六七八九十百千〇
    @inlinable package static func isKanjiDigit(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343, 0x3007: true
        default: false
        }
    }
}
