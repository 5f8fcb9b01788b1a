/// Bytes that only grow: an array without its checks, because a record is written one small piece after the other.
final class ByteBuffer {
    private var base: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int
    /// False while the bytes go into memory that somebody else lent.
    private var isOwner: Bool

    init(capacity: Int) {
        self.capacity = max(capacity, 256)
        base = .allocate(capacity: self.capacity)
        isOwner = true
    }

    /// Writes into memory that outlives the buffer, as long as it suffices.
    init?(lent: UnsafeMutableBufferPointer<UInt8>) {
        guard let start = lent.baseAddress else { return nil }
        base = start
        capacity = lent.count
        isOwner = false
    }

    deinit { if isOwner { base.deallocate() } }

    /// How much was written into the lent memory; nil when it did not suffice.
    var countOfLent: Int? { isOwner ? nil : count }

    /// Where the next byte goes.
    var end: Int { count }

    /// A copy of everything written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    @inline(__always) private func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never) private func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        if isOwner { base.deallocate() }
        base = larger
        isOwner = true
    }

    @inline(__always) func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Once more what was written before.
    func append(copyOf written: Range<Int>) {
        reserve(written.count)
        (base + count).update(from: base + written.lowerBound, count: written.count)
        count += written.count
    }

    /// Inlined where it is called: of a literal the compiler knows length and bytes, and a few stores remain.
    @inline(__always) func append(_ word: StaticString) {
        let length = word.utf8CodeUnitCount
        reserve(length)
        Self.copyWord(from: word.utf8Start, to: base + count, length)
        count &+= length
    }

    /// `"key":`
    @inline(__always) func append(key: StaticString) {
        let length = key.utf8CodeUnitCount
        reserve(length &+ 3)
        let target = base + count
        target[0] = UInt8(ascii: "\"")
        Self.copyWord(from: key.utf8Start, to: target + 1, length)
        target[length &+ 1] = UInt8(ascii: "\"")
        target[length &+ 2] = UInt8(ascii: ":")
        count &+= length &+ 3
    }

    /// A word of few bytes: two copies of eight, or of four, may overlap, and cost less than a call.
    @inline(__always) private static func copyWord(from source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ length: Int) {
        let from = UnsafeRawPointer(source), to = UnsafeMutableRawPointer(target)
        if length > 16 {
            target.update(from: source, count: length)
        } else if length >= 8 {
            to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
            to.storeBytes(of: from.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self), toByteOffset: length &- 8, as: UInt64.self)
        } else if length >= 4 {
            to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
            to.storeBytes(of: from.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self), toByteOffset: length &- 4, as: UInt32.self)
        } else {
            for offset in 0..<length { target[offset] = source[offset] }
        }
    }

    /// 00 to 99: a number is written two digits at a time.
    private static let pairs: StaticString = """
        0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
        5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """

    func append(decimal value: Int) {
        reserve(20)
        if value >= 0, value < 10_000 { return append(leading: value) }
        if value < 0 { append(UInt8(ascii: "-")) }
        append(magnitude: value.magnitude)
    }

    /// A number for which there is room: four digits at a time, the first ones without zeros before them.
    private func append(magnitude value: UInt) {
        var rest = Int(truncatingIfNeeded: value % 10_000)
        if value >= 10_000 {
            if value >= 100_000_000 { append(magnitude: value / 10_000) } else { append(leading: Int(truncatingIfNeeded: value / 10_000)) }
            append(pair: rest / 100)
            rest %= 100
            return append(pair: rest)
        }
        append(leading: rest)
    }

    @inline(__always) private func append(leading value: Int) {
        if value >= 100 {
            if value >= 1000 { append(pair: value / 100) } else { append(digit: value / 100) }
            append(pair: value % 100)
        } else if value >= 10 {
            append(pair: value)
        } else {
            append(digit: value)
        }
    }

    /// Two digits, for which there is room.
    @inline(__always) private func append(pair value: Int) {
        UnsafeMutableRawPointer(base + count).storeBytes(of: UnsafeRawPointer(Self.pairs.utf8Start + value &* 2).loadUnaligned(as: UInt16.self), as: UInt16.self)
        count &+= 2
    }

    /// One digit, for which there is room.
    @inline(__always) private func append(digit value: Int) {
        base[count] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
        count &+= 1
    }

    /// Between two quotes; only quotes, backslashes and control characters are escaped (RFC 8259 §7).
    func append(quoting words: UnsafeBufferPointer<UInt8>) {
        reserve(words.count &+ 2)
        base[count] = UInt8(ascii: "\"")
        count &+= 1
        let offset = copyClean(words, from: 0)
        if offset < words.count { escape(words, from: offset) }
        base[count] = UInt8(ascii: "\"")
        count &+= 1
    }

    /// The rest of a string from the first eight bytes on of which one is escaped, or which are the last few; leaves room for the quote.
    @inline(never) private func escape(_ words: UnsafeBufferPointer<UInt8>, from start: Int) {
        var offset = start
        while offset < words.count {
            for byte in words[offset..<min(offset &+ 8, words.count)] {
                if byte < 0x20 || byte == 0x22 || byte == 0x5C { escape(byte) } else { append(byte) }
            }
            offset = min(offset &+ 8, words.count)
            reserve(words.count &- offset &+ 1)
            offset = copyClean(words, from: offset)
        }
    }

    /// Copies eight bytes at a time, for which there is room, as long as none of them is escaped.
    /// - Returns: the offset of the first byte that was not copied.
    @inline(__always) private func copyClean(_ words: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = words.baseAddress else { return words.count }
        let from = UnsafeRawPointer(base), to = UnsafeMutableRawPointer(self.base + count) - start
        var offset = start
        while offset &+ 8 <= words.count {
            let word = from.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // In Japanese most eight bytes are parts of characters of three.
            guard word & Self.high == Self.high || Self.isClean(word) else { break }
            to.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
            offset &+= 8
        }
        let last = words.count &- 8
        if offset > last, offset < words.count {
            if offset >= start &+ 8 {
                // The last eight once more, with those before them that were copied as they are.
                let word = from.loadUnaligned(fromByteOffset: last, as: UInt64.self)
                if Self.isClean(word) { to.storeBytes(of: word, toByteOffset: last, as: UInt64.self); offset = words.count }
            } else if start == 0, words.count >= 4 {
                let head = from.loadUnaligned(as: UInt32.self), tail = from.loadUnaligned(fromByteOffset: words.count &- 4, as: UInt32.self)
                if Self.isClean(UInt64(head) << 32 | UInt64(tail)) {
                    to.storeBytes(of: head, as: UInt32.self)
                    to.storeBytes(of: tail, toByteOffset: words.count &- 4, as: UInt32.self)
                    offset = words.count
                }
            }
        }
        count &+= offset &- start
        return offset
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// Whether none of eight bytes is a quote, a backslash or below 0x20. Each test leaves the high bit of a byte that
    /// meets it; borrows can only raise a false alarm in the byte above one that truly does.
    private static func isClean(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22), backslash = word ^ (ones &* 0x5C)
        let found = ((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        return found & high == 0
    }

    private func escape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: append(byte)
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x09: append(UInt8(ascii: "t"))
        default:
            for digit in [0x75, 0x30, 0x30, Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)] as [UInt8] { append(digit) }
        }
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
