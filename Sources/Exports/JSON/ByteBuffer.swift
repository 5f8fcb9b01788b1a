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

    func append(_ word: StaticString) { append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) }

    /// `"key":`
    func append(key: StaticString) {
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
        var rest = value.magnitude
        if value < 0 { append(UInt8(ascii: "-")) }
        if rest < 10 { base[count] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest); count &+= 1; return }
        var digits = 2, limit: UInt = 100
        while digits < 19, rest >= limit { digits &+= 1; limit &*= 10 }
        var place = base + count + digits
        count &+= digits
        let pairs = Self.pairs.utf8Start
        while digits > 1 {
            let pair = Int(truncatingIfNeeded: rest % 100) &* 2
            rest /= 100
            place -= 2
            place[0] = pairs[pair]
            place[1] = pairs[pair &+ 1]
            digits &-= 2
        }
        if digits > 0 { (place - 1).pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest) }
    }

    /// Copies clean runs whole between two quotes; only quotes, backslashes and control characters are escaped (RFC 8259 §7).
    func append(quoting words: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        escape(words)
        append(UInt8(ascii: "\""))
    }

    private func escape(_ words: UnsafeBufferPointer<UInt8>) {
        guard let start = words.baseAddress else { return }
        var clean = 0, offset = 0
        while offset < words.count {
            if offset + 8 <= words.count, Self.isClean(UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)) { offset += 8; continue }
            let byte = start[offset]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                append(UnsafeBufferPointer(start: start + clean, count: offset - clean))
                escape(byte)
                clean = offset + 1
            }
            offset += 1
        }
        append(UnsafeBufferPointer(start: start + clean, count: words.count - clean))
    }

    /// Whether none of eight bytes is a quote, a backslash or below 0x20. Each test leaves the high bit of a byte that
    /// meets it; borrows can only raise a false alarm in the byte above one that truly does.
    private static func isClean(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101, high: UInt64 = 0x8080_8080_8080_8080
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
