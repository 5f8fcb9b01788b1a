package import SourceText

/// The words of all speeches, one after the other, ready for matching.
///
/// `clean` holds what ``Speech/text`` prints; `folded` is the same with width, variants and spaces evened out.
/// Passes search `folded` and report spans of the extracted text through the two maps.
package struct Spoken: Sendable {
    package let clean: MappedText
    package let folded: MappedText
    /// For each speech, in order, its bytes in `folded`.
    package let ranges: [Range<Int>]

    /// - Parameters:
    ///   - pieces: the ranges of the source that make up the words, speech after speech.
    ///   - speeches: for each speech its places among them.
    package init(pieces: [Range<Int>], speeches: [Range<Int>], of source: [UInt8]) {
        clean = MappedText(pieces: pieces, of: source)
        folded = Folding.fold(clean.bytes)
        var cleanEnd = 0
        var start = 0
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(speeches.count)
        for speech in speeches {
            cleanEnd += pieces[speech].reduce(0) { $0 + $1.count }
            let end = max(start, folded.position(ofSource: cleanEnd))
            ranges.append(start..<end)
            start = end
        }
        self.ranges = ranges
    }

    package var bytes: [UInt8] { folded.bytes }

    /// Where a passage of `folded` stands in the extracted text.
    package func span(_ range: Range<Int>) -> Span {
        Span(clean.sourceRange(folded.sourceRange(range)))
    }

    /// The spoken words of a passage of `folded`, as printed.
    package func text(_ range: Range<Int>) -> String {
        clean.bytes.string(folded.sourceRange(range))
    }

    /// The same without a String made of them.
    package func words(_ range: Range<Int>) -> SharedWords {
        SharedWords(clean.bytes, folded.sourceRange(range))
    }

    /// Index of the speech that holds an offset of `folded`.
    package func speechIndex(at offset: Int) -> Int? {
        var low = 0, high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(offset) ? low : nil
    }
}
