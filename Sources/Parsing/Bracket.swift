import SourceText

/// The pairs of brackets that hold stage directions.
enum Bracket {
    case round, roundASCII, tortoise, square, squareASCII, angle
    case lenticular, single, wide, double, less

    /// Those that hold heads, papers and labels more often than directions.
    var isOfHeads: Bool {
        switch self {
        case .lenticular, .single, .wide, .double, .less: true
        default: false
        }
    }

    static func isOpening(_ value: UInt32) -> Bool { [0xFF08, 0x28, 0x3014, 0xFF3B, 0x5B, 0x300A].contains(value) }

    /// The first offset at which a bracket may open, by a look at two bytes: half of the text is kana, which begin with E3 as 〔 does.
    static func nextPossible(_ bytes: [UInt8], from start: Int, end: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = start
            while offset < end {
                // Kanji.
                if bytes[offset] > 0xE3, bytes[offset] < 0xEA { offset += 3; continue }
                switch bytes[offset] {
                case 0x28, 0x5B, 0x3C: return offset
                case 0xE2:
                    if offset + 1 < end, bytes[offset + 1] == 0x89 { return offset }
                    offset += 3
                case 0xE3:
                    // 、 and 。 are no brackets.
                    if offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] != 0x81, bytes[offset + 2] != 0x82 { return offset }
                    offset += 3
                case 0xEF:
                    if offset + 1 < end, bytes[offset + 1] == 0xBC { return offset }
                    offset += 3
                default: offset += 1
                }
            }
            return end
        }
    }

    static func opening(_ bytes: [UInt8], at offset: Int, end: Int) -> Bracket? {
        guard let found = bytes.codePoint(at: offset, end: end) else { return nil }
        switch found.value {
        case 0xFF08: return .round
        case 0x28: return .roundASCII
        case 0x3014: return .tortoise
        case 0xFF3B: return .square
        case 0x5B: return .squareASCII
        case 0x300A: return .angle
        case 0x3010: return .lenticular
        case 0x3008: return .single
        case 0xFF1C: return .wide
        case 0x226A: return .double
        case 0x3C: return .less
        default: return nil
        }
    }

    var openLength: Int { self == .roundASCII || self == .squareASCII || self == .less ? 1 : 3 }
    var closeLength: Int { openLength }

    private var pair: (open: UInt32, close: UInt32) {
        switch self {
        case .round: (0xFF08, 0xFF09)
        case .roundASCII: (0x28, 0x29)
        case .tortoise: (0x3014, 0x3015)
        case .square: (0xFF3B, 0xFF3D)
        case .squareASCII: (0x5B, 0x5D)
        case .angle: (0x300A, 0x300B)
        case .lenticular: (0x3010, 0x3011)
        case .single: (0x3008, 0x3009)
        case .wide: (0xFF1C, 0xFF1E)
        case .double: (0x226A, 0x226B)
        case .less: (0x3C, 0x3E)
        }
    }

    /// End of the closing bracket, nesting counted; nil when it does not close within 300 bytes.
    func closing(_ bytes: [UInt8], from opening: Int, end: Int) -> Int? {
        let pair = pair
        var depth = 0, offset = opening
        let limit = min(end, opening + 300)
        while offset < limit, let found = bytes.codePoint(at: offset, end: end) {
            offset += found.length
            if found.value == pair.open { depth += 1 }
            if found.value == pair.close {
                depth -= 1
                if depth == 0 { return offset }
            }
        }
        return nil
    }
}
