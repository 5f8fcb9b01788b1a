import SourceText

/// The words of a PDF and where they stand, as `pdftotext -bbox` prints them (XHTML; points from the upper left corner of the page).
struct PageBoxes {
    struct Word {
        var left: Float, top: Float, right: Float, bottom: Float
        var text: [UInt8]
        /// Code points of the text.
        var count: Int

        var width: Float { right - left }
        var height: Float { bottom - top }
        var centerX: Float { (left + right) / 2 }
        var centerY: Float { (top + bottom) / 2 }
    }

    private(set) var pages: [[Word]] = []

    init(_ bytes: [UInt8]) {
        var offset = 0
        while let tag = bytes.firstOffset(of: "<", in: offset..<bytes.count) {
            offset = tag + 1
            if bytes.has("page ", at: offset) { pages.append([]); continue }
            guard bytes.has("word ", at: offset), !pages.isEmpty,
                  let start = bytes.firstOffset(of: ">", in: offset..<bytes.count), let end = bytes.firstOffset(of: "</word>", in: start..<bytes.count) else { continue }
            let places = PageBoxes.numbers(bytes, offset..<start)
            let text = PageBoxes.unescaped(bytes, start + 1..<end)
            offset = end
            guard places.count == 4, places.allSatisfy({ abs($0) < 20_000 }), !text.isEmpty else { continue }
            pages[pages.count - 1].append(Word(left: places[0], top: places[1], right: places[2], bottom: places[3], text: text, count: text.codePointCount(in: text.indices)))
        }
    }

    /// The numbers between quotation marks: xMin, yMin, xMax, yMax.
    private static func numbers(_ bytes: [UInt8], _ range: Range<Int>) -> [Float] {
        var numbers: [Float] = []
        var offset = range.lowerBound
        while let open = bytes.firstOffset(of: "\"", in: offset..<range.upperBound), let close = bytes.firstOffset(of: "\"", in: open + 1..<range.upperBound) {
            numbers.append(Float(bytes.string(open + 1..<close)) ?? 0)
            offset = close + 1
        }
        return numbers
    }

    private static func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        var offset = range.lowerBound
        let marks: [(StaticString, UInt8)] = [("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27)]
        while offset < range.upperBound {
            if bytes[offset] == 0x26, let mark = marks.first(where: { bytes.has($0.0, at: offset, end: range.upperBound) }) {
                text.append(mark.1)
                offset += mark.0.utf8CodeUnitCount
            } else {
                text.append(bytes[offset])
                offset += 1
            }
        }
        return text
    }
}
