import SourceText

/// What of a line was spoken, and where its sentences end.
enum SpokenWords {
    struct Fragment {
        let range: Range<Int>
        let isResidue: Bool
    }

    /// The line cut at mark-up residue, and at runs of no-break spaces and blanks within a word, which are left out as blanks.
    static func fragments(_ bytes: [UInt8], _ range: Range<Int>) -> [Fragment] {
        var found: [Fragment] = []
        var start = range.lowerBound, offset = start
        func flush(_ end: Int) { if end > start { found.append(Fragment(range: start..<end, isResidue: false)) } }
        while true {
            offset = bytes.withUnsafeBufferPointer { mayBeResidue($0, from: offset, end: range.upperBound) }
            guard offset < range.upperBound else { break }
            let byte = bytes[offset]
            if byte == 0x20, CutWords.isInside(bytes, offset, in: range) {
                flush(offset)
                offset += 1
                start = offset
                continue
            }
            if byte == 0x3C || byte == 0x26, let length = Residue.length(bytes, at: offset, end: range.upperBound) {
                flush(offset)
                found.append(Fragment(range: offset..<offset + length, isResidue: true))
                offset += length
                start = offset
            } else if byte == 0xC2, let length = noBreakRun(bytes, at: offset, end: range.upperBound) {
                flush(offset)
                offset += length
                start = offset
            } else {
                offset += 1
            }
        }
        flush(range.upperBound)
        return found
    }

    /// Whether anything in the range may have to be left out: in nearly every line nothing has.
    static func mayHoldResidue(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { mayBeResidue($0, from: range.lowerBound, end: range.upperBound) } < range.upperBound
    }

    /// The first offset that holds <, &, the first byte of a no-break space, or a lone blank between letters.
    private static func mayBeResidue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte >= 0xE1 { offset += 3; continue }
            if byte == 0x3C || byte == 0x26 || byte == 0xC2 { return offset }
            if byte == 0x20, offset + 1 < end, bytes[offset + 1] >= 0xE3, offset > 3, bytes[offset - 1] >= 0x80, bytes[offset - 3] >= 0xE3 { return offset }
            offset += 1
        }
        return end
    }

    /// Length of a run of two or more blanks that begins with a no-break space.
    private static func noBreakRun(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        guard bytes.has("\u{A0}", at: offset, end: end) else { return nil }
        let stop = bytes.skipBlanks(from: offset, end: end)
        return stop > offset + 2 ? stop - offset : nil
    }

    /// Whether the words end a sentence: with 。, a question mark, or a closing bracket or quotation mark.
    static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = bytes.codePoint(before: bytes.trimmed(range).upperBound, start: range.lowerBound) else { return true }
        switch last.value {
        // 。 ． ？ ！ ? ! 」 』 ） ) 〕 ］ 】 … ： :
        case 0x3002, 0xFF0E, 0xFF61, 0xFF1F, 0xFF01, 0x3F, 0x21, 0x300D, 0x300F, 0xFF09, 0x29, 0x3015, 0xFF3D, 0x3011, 0xFF1A, 0x3A, 0x3E: return true
        default: return false
        }
    }

    /// Whether the words begin an entry of a list, which is never glued to the line above.
    static func opensItem(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = bytes.codePoint(at: range.lowerBound, end: range.upperBound) else { return false }
        if (0x2460...0x2487).contains(first.value) || first.value == 0x30FB || first.value == 0xFF65 { return true }
        return LabelShape.mark(bytes, at: range.lowerBound, end: range.upperBound).1 > 0
    }
}
