import SourceText

/// The words of a passage as a bag of character bigrams, weighed so that rare ones count most (the idea of BM25).
///
/// Bigrams of hiragana alone (です, ます, ことに) say nothing about a matter and are left out, as is anything across punctuation.
struct Wording {
    /// One bigram: its number, how often it stands in the passage, and its weight.
    struct Gram {
        let number: Int32
        var count: Int32 = 1
        var weight: Float = 0
    }

    /// Its places among the bigrams of the table; there they stand by number, ascending.
    let places: Range<Int>
    var norm: Float = 0
}

/// Gives each bigram of an exchange a small number: an open-addressed table, because a day of debate holds 200,000 of them.
struct BigramTable {
    private struct Entry {
        /// Two code points; 0 where the place is free.
        var key: UInt64 = 0
        var number: Int32 = 0
    }

    private var entries: [Entry]
    /// The bigrams of all passages, passage after passage: one piece of memory for all of them.
    fileprivate(set) var grams: [Wording.Gram] = []
    /// Numbers of the passage in hand.
    private var found: [Int32] = []
    /// How many different bigrams there are.
    private(set) var count = 0

    init(expected: Int) {
        var capacity = 64
        while capacity < expected * 2 { capacity *= 2 }
        entries = [Entry](repeating: Entry(), count: capacity)
        grams.reserveCapacity(expected * 2)
        found.reserveCapacity(min(expected, 256))
    }

    /// The bag of a passage of UTF-8, without weights.
    mutating func wording(_ bytes: [UInt8], _ range: Range<Int>) -> Wording {
        found.removeAll(keepingCapacity: true)
        BigramTable.each(bytes, range) { found.append(number(of: $0)) }
        found.sort()
        let start = grams.count
        BigramTable.count(found, into: &grams)
        return Wording(places: start..<grams.count)
    }

    /// The numbers of those bigrams of a passage that the table holds, ascending.
    func known(_ bytes: [UInt8], _ range: Range<Int>) -> [Int32] {
        var numbers: [Int32] = []
        BigramTable.each(bytes, range) { key in
            let slot = place(of: key)
            if entries[slot].key == key { numbers.append(entries[slot].number) }
        }
        return numbers.sorted()
    }

    /// Adds to the list each of the numbers, which ascend, once and with its count.
    fileprivate static func count(_ numbers: [Int32], into grams: inout [Wording.Gram]) {
        var index = 0
        while index < numbers.count {
            var next = index + 1
            while next < numbers.count, numbers[next] == numbers[index] { next += 1 }
            grams.append(Wording.Gram(number: numbers[index], count: Int32(next - index)))
            index = next
        }
    }

    /// Calls the closure with each bigram of a passage that tells something.
    @inline(__always) private static func each(_ bytes: [UInt8], _ range: Range<Int>, _ found: (UInt64) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound
            var previous: UInt32 = 0, previousScript = Script.other
            while offset < range.upperBound {
                let value = next(bytes, &offset)
                let script = script(value)
                if isGram(previousScript, script) { found(UInt64(previous) << 32 | UInt64(value)) }
                previous = value
                previousScript = script
            }
        }
    }

    /// The numbers of a passage's bigrams, ascending; of the passage itself nothing is kept.
    mutating func numbers(_ bytes: [UInt8], _ range: Range<Int>) -> [Int32] {
        let bag = wording(bytes, range)
        defer { grams.removeLast(bag.places.count) }
        return grams[bag.places].map(\.number)
    }

    /// The code point at the offset of well-formed UTF-8, and the offset behind it. A range that ends inside a code point takes all of it.
    @inline(__always) static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> UInt32 {
        let lead = bytes[offset]
        if lead >= 0xE0, lead < 0xF0, offset + 2 < bytes.count {
            defer { offset += 3 }
            return UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
        }
        let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        defer { offset += length }
        guard length > 1, offset + length <= bytes.count else { return lead < 0x80 ? UInt32(lead) : 0xFFFD }
        return bytes[offset + 1..<offset + length].reduce(UInt32(lead) & (0x7F >> UInt32(length))) { $0 << 6 | UInt32($1 & 0x3F) }
    }

    private mutating func number(of key: UInt64) -> Int32 {
        if count * 2 >= entries.count { grow() }
        let slot = place(of: key)
        if entries[slot].key == key { return entries[slot].number }
        entries[slot] = Entry(key: key, number: Int32(count))
        count += 1
        return Int32(count - 1)
    }

    /// The number of a bigram of words; -1 when the exchange does not hold it.
    func number(_ first: UInt32, _ second: UInt32) -> Int32 {
        let key = UInt64(first) << 32 | UInt64(second), slot = place(of: key)
        return entries[slot].key == key ? entries[slot].number : -1
    }

    /// Where the key stands, or the free slot where it would.
    @inline(__always) private func place(of key: UInt64) -> Int {
        entries.withUnsafeBufferPointer { entries in
            var slot = BigramTable.slot(key, entries.count)
            while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & (entries.count - 1) }
            return slot
        }
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.key != 0 { entries[place(of: entry.key)] = entry }
    }

    private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
    }

    /// What a character adds to a bigram.
    enum Script { case hiragana, word, other }

    /// Whether two neighbours make a bigram that tells something: not across punctuation, and not of hiragana alone.
    @inline(__always) static func isGram(_ first: Script, _ second: Script) -> Bool {
        first != .other && second != .other && !(first == .hiragana && second == .hiragana)
    }

    @inline(__always) static func script(_ value: UInt32) -> Script {
        // Nearly all that is asked for.
        if value >= 0x4E00, value <= 0x9FFF { return .word }
        return switch value {
        case 0x3041...0x309F, 0x30FC: .hiragana
        case 0x30A0...0x30FA, 0x30FD...0x30FF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3005, 0x3007, 0x3400...0x4DFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .word
        default: .other
        }
    }
}

/// How alike passages are, by the words that few of them share.
struct WordingModel {
    private(set) var grams: [Wording.Gram]
    private let rarity: [Float]

    /// - Parameter bags: every passage of the exchange; each gets its weights.
    init(_ bags: inout [Wording], _ table: BigramTable) {
        grams = table.grams
        var frequency = [Float](repeating: 0, count: table.count)
        for gram in grams { frequency[Int(gram.number)] += 1 }
        let total = Float(bags.count + 1)
        // Most bigrams stand in one passage or two: few logarithms serve all.
        let known = (0..<16).map { Logarithm.natural(total / (Float($0) + 0.5)) }
        rarity = frequency.map { $0 < 16 ? known[Int($0)] : Logarithm.natural(total / ($0 + 0.5)) }
        for index in bags.indices { bags[index].norm = WordingModel.weigh(&grams, bags[index].places, rarity) }
    }

    /// Sets the weights of a passage.
    /// - Returns: the root of the sum of their squares.
    private static func weigh(_ grams: inout [Wording.Gram], _ places: Range<Int>, _ rarity: [Float]) -> Float {
        var sum: Float = 0
        for index in places {
            let gram = grams[index]
            let weight = (gram.count == 1 ? 1 : 1 + Logarithm.natural(Float(gram.count))) * max(0.05, rarity[Int(gram.number)])
            grams[index].weight = weight
            sum += weight * weight
        }
        return sum.squareRoot() + 1e-6
    }

    /// Part of a passage, from the numbers of its bigrams, ascending.
    func part(_ numbers: [Int32]) -> (grams: [Wording.Gram], norm: Float) {
        var grams: [Wording.Gram] = []
        BigramTable.count(numbers, into: &grams)
        let norm = WordingModel.weigh(&grams, grams.indices, rarity)
        return (grams, norm)
    }

    /// The bigrams of a passage.
    func grams(of bag: Wording) -> ArraySlice<Wording.Gram> { grams[bag.places] }

    /// Cosine of two bags, 0 to 1.
    func likeness(_ left: Wording, _ right: Wording) -> Float {
        grams.withUnsafeBufferPointer { grams in
            var sum: Float = 0
            var i = left.places.lowerBound, j = right.places.lowerBound
            while i < left.places.upperBound, j < right.places.upperBound {
                let a = grams[i], b = grams[j]
                if a.number == b.number { sum += a.weight * b.weight; i += 1; j += 1 } else if a.number < b.number { i += 1 } else { j += 1 }
            }
            return sum / (left.norm * right.norm)
        }
    }
}

/// The natural logarithm without Foundation: the same digits on every machine.
enum Logarithm {
    static func natural(_ value: Float) -> Float {
        guard value > 0 else { return -20 }
        let exponent = Float(value.exponent)
        let mantissa = value.significand
        // ln m = 2 artanh((m − 1) / (m + 1)), m in 1..<2
        let z = (mantissa - 1) / (mantissa + 1), square = z * z
        let series = z * (2 + square * (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * (2 / 9)))))
        return exponent * 0.693_147_2 + series
    }
}
