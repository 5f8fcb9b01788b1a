/// Words of a text that stays whole: a place in its bytes, made into a String only where somebody asks for one.
///
/// A record prints most of its words as they stand and looks at few of them as a String; to make one checks every byte and
/// copies it.
package struct SharedWords: Sendable {
    private let text: [UInt8]
    private let range: Range<Int>

    /// - Parameter text: valid UTF-8; all of it is kept.
    package init(_ text: [UInt8], _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
        self.text = text
        self.range = range
    }

    package init(_ words: String) { self.init(Array(words.utf8), 0..<words.utf8.count) }

    package var string: String { text.string(range) }
    package var codePointCount: Int { text.codePointCount(in: range) }

    /// Lends the bytes.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
