import Glibc

/// Finding a word in bytes.
@usableFromInline package enum ByteSearch {
    /// Offset of the first place in the range where the word stands.
    /// - Parameter length: of the word in bytes, at least 1.
    @inline(__always) static func firstOffset(of word: UnsafePointer<UInt8>, length: Int, in bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int? {
        let last = range.upperBound &- length
        guard range.lowerBound <= last else { return nil }
        // In Japanese text every third byte is a lead byte, and most are E3; the last byte of a character tells far more,
        // most where it is a kanji: the same few kana are in every sentence.
        let probe = length >= 6 && word[0] == 0xE3 && word[3] > 0xE3 ? 5 : min(2, length &- 1), sought = Int32(word[probe])
        // A second byte tells nearly all the others apart.
        let second = probe == length &- 1 ? max(probe &- 3, 0) : length &- 1, expected = word[second]
        var offset = range.lowerBound
        while offset <= last, let hit = memchr(bytes + (offset &+ probe), sought, last &- offset &+ 1) {
            offset = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes) &- probe
            if bytes[offset &+ second] == expected, isEqual(bytes + offset, word, length) { return offset }
            offset &+= 1
        }
        return nil
    }

    /// Number of bytes that do not continue a code point: of long passages sixteen at a time, of the rest eight.
    static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var offset = range.lowerBound, continuing = 0
        while offset + 32 <= range.upperBound {
            // Sixteen counts side by side, added up before one of them may overflow.
            var counts = SIMD16<UInt8>.zero
            let stop = min(range.upperBound &- 16, offset &+ 254 * 16)
            while offset <= stop {
                let bytes = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<Int8>.self)
                // A lane of the mask is all ones, which is -1.
                counts &-= unsafeBitCast(bytes .< SIMD16<Int8>(repeating: -64), to: SIMD16<UInt8>.self)
                offset &+= 16
            }
            let halves = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
            continuing &+= sumOfLanes(halves[0]) &+ sumOfLanes(halves[1])
        }
        while offset + 8 <= range.upperBound {
            // Eight counts side by side, added up before one of them may overflow.
            var counts: UInt64 = 0
            let stop = min(range.upperBound &- 8, offset &+ 254 * 8)
            while offset <= stop {
                let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
                counts &+= (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
                offset &+= 8
            }
            continuing &+= sumOfLanes(counts)
        }
        if offset < range.upperBound, range.count >= 8 {
            // The last eight once more; those that were counted are shifted out.
            let word = UnsafeRawPointer(base + range.upperBound - 8).loadUnaligned(as: UInt64.self) >> UInt64((8 &- (range.upperBound &- offset)) &* 8)
            let lanes = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
            return range.count &- continuing &- Int(truncatingIfNeeded: (lanes &* 0x0101_0101_0101_0101) >> 56)
        }
        while offset < range.upperBound {
            if base[offset] & 0xC0 == 0x80 { continuing &+= 1 }
            offset &+= 1
        }
        return range.count - continuing
    }

    /// The sum of eight counts of one byte each.
    @inline(__always) private static func sumOfLanes(_ counts: UInt64) -> Int {
        let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts >> 8 & 0x00FF_00FF_00FF_00FF)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }

    /// Number of control characters besides tab, line ends, page break and escape, eight bytes at a time: most hold none at all.
    static func controls(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var offset = range.lowerBound, count = 0
        while offset < range.upperBound {
            if offset + 8 <= range.upperBound, case let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self),
               (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 { offset += 8; continue }
            switch base[offset] {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x1B, 0x20...0xFF: break
            default: count += 1
            }
            offset += 1
        }
        return count
    }

    /// The same for two passages, which are longer than most words.
    static func areSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool { memcmp(left, right, length) == 0 }

    /// Whether the bytes and the word are the same over the length.
    @inlinable @inline(__always) package static func isEqual(_ bytes: UnsafePointer<UInt8>, _ word: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        var index = 0
        while index < length {
            if bytes[index] != word[index] { return false }
            index &+= 1
        }
        return true
    }
}
