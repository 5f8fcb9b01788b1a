/// Which pairs of neighbouring characters a passage holds, roughly: enough to say at once of most words that they do not stand in it.
///
/// Every sentence is asked for hundreds of words and holds a few of them.
package struct LetterPairs: Sendable {
    /// One bit for the last bytes of two characters of three bytes each; other pairs are not told apart.
    private let bits: InlineArray<4, UInt64>

    /// Of a passage of which nothing is known.
    package static let any = LetterPairs(bits: InlineArray(repeating: .max))

    private init(bits: InlineArray<4, UInt64>) { self.bits = bits }

    package init(_ bytes: [UInt8], _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        var low = (UInt64(0), UInt64(0)), high = low
        bytes.withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound
            while offset &+ 5 < range.upperBound {
                guard LetterPairs.takesThree(bytes[offset]) else { offset &+= 1; continue }
                if LetterPairs.takesThree(bytes[offset &+ 3]) {
                    let place = LetterPairs.place(bytes[offset &+ 2], bytes[offset &+ 5]), bit: UInt64 = 1 << UInt64(place & 63)
                    switch place >> 6 {
                    case 0: low.0 |= bit
                    case 1: low.1 |= bit
                    case 2: high.0 |= bit
                    default: high.1 |= bit
                    }
                }
                offset &+= 3
            }
        }
        bits = [low.0, low.1, high.0, high.1]
    }

    /// False only where the word surely stands nowhere in the passage.
    @inline(__always) func mayHold(_ word: UnsafePointer<UInt8>, length: Int) -> Bool {
        guard length >= 6, LetterPairs.takesThree(word[0]), LetterPairs.takesThree(word[3]) else { return true }
        let place = LetterPairs.place(word[2], word[5])
        return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    @inline(__always) private static func takesThree(_ lead: UInt8) -> Bool { lead >= 0xE0 && lead < 0xF0 }
    @inline(__always) private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first << 2 ^ second) }
}

extension Array where Element == UInt8 {
    /// - Parameter pairs: of the range, or of a longer one around it.
    package func firstOffset(of word: StaticString, in range: Range<Int>, _ pairs: LetterPairs) -> Int? {
        pairs.mayHold(word.utf8Start, length: word.utf8CodeUnitCount) ? firstOffset(of: word, in: range) : nil
    }

    /// - Parameter pairs: of the range, or of a longer one around it.
    package func containsAny(_ words: [StaticString], in range: Range<Int>, _ pairs: LetterPairs) -> Bool {
        words.contains { firstOffset(of: $0, in: range, pairs) != nil }
    }
}
