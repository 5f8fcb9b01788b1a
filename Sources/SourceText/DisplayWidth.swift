/// How many columns of a terminal a passage takes (UAX #11: wide and full-width characters take two).
package enum DisplayWidth {
    package static func columns(of bytes: [UInt8], in range: Range<Int>) -> Int {
        var width = 0, offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            width += columns(of: found.value)
            offset += found.length
        }
        return width
    }

    /// Ambiguous characters (○, ─, …) count as two, as Japanese terminals show them.
    package static func columns(of value: UInt32) -> Int {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x0300...0x036F, 0x3099...0x309A: 0
        case 0xFF61...0xFFDC, 0xFFE8...0xFFEE: 1
        case 0x1100...0x115F, 0x2010...0x27BF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
             0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
        default: 1
        }
    }
}
