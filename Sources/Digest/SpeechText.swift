import Minutes
import SourceText

/// The words of a speech with the places of the source inside them.
///
/// ``Speech/text`` is a subsequence of the speech's span; walking both gives each source offset its place in the words.
enum SpeechText {
    /// For source offsets in ascending order, the bytes of `words` spoken before each of them.
    ///
    /// - Parameter skipping: ranges of the source that were not spoken (scenes, furniture, the label), in order.
    /// - Returns: nil when the words are not a subsequence of the span, so that no place is certain.
    static func offsets(of places: [Int], words: [UInt8], source: [UInt8], span: Span, skipping: [Span]) -> [Int]? {
        var found: [Int] = []
        found.reserveCapacity(places.count)
        var skip = 0, spoken = 0, offset = span.start
        while offset < span.end {
            while found.count < places.count, places[found.count] <= offset { found.append(spoken) }
            while skip < skipping.count, skipping[skip].end <= offset { skip += 1 }
            if skip < skipping.count, skipping[skip].start <= offset { offset = skipping[skip].end; continue }
            guard let length = source.codePoint(at: offset)?.length else { break }
            if matches(words, spoken, source, offset, length) { spoken += length }
            offset += length
        }
        while found.count < places.count { found.append(spoken) }
        return spoken == words.count ? found : nil
    }

    private static func matches(_ words: [UInt8], _ place: Int, _ source: [UInt8], _ offset: Int, _ length: Int) -> Bool {
        guard place + length <= words.count else { return false }
        for index in 0..<length where words[place + index] != source[offset + index] { return false }
        return true
    }
}

/// Something set into the words of a speech.
struct Inset {
    enum Kind {
        /// A stage direction, printed as it stands.
        case scene(String)
        /// A passage that the digest quotes, ending at the offset.
        case passage(id: String, end: Int)
    }

    /// Byte offset into the words.
    var start: Int
    var kind: Kind
}
