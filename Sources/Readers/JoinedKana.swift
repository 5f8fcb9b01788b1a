import SourceText

/// か followed by a voicing mark of its own (U+3099, U+309A), as texts from a Macintosh have it, put together: が.
enum JoinedKana {
    /// The text with every such pair as one character, and how many there were. Marks that belong to nothing stay.
    static func joined(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        let marks = places(of: bytes)
        guard !marks.isEmpty else { return (bytes, 0) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var copied = 0, count = 0
        for mark in marks where mark >= copied + 3 {
            guard let kana = voiced(bytes[mark - 3..<mark], isHalf: bytes[mark + 2] == 0x9A) else { continue }
            output += bytes[copied..<mark - 3]
            output += kana
            copied = mark + 3
            count += 1
        }
        output += bytes[copied...]
        return (output, count)
    }

    /// What the user is told of them: readers find no word of such a page by searching.
    static func notices(_ count: Int) -> [ReadNotice] {
        guard count > 0 else { return [] }
        return [ReadNotice(.partedMarks, "濁点・半濁点が、前の文字と分かれて入っています（\(count)か所）。つないで読みました。",
                           en: "Voicing marks stand apart from their kana (\(count) places). They were put together.")]
    }

    private static func places(of bytes: [UInt8]) -> [Int] {
        let marks: [StaticString] = ["\u{3099}", "\u{309A}"]
        // Hardly any text has one, and the search for a word is faster than a look at every byte.
        guard marks.contains(where: { bytes.contains($0, in: bytes.indices) }) else { return [] }
        return bytes.indices.filter { bytes[$0] == 0xE3 && bytes.first(of: marks, at: $0) != nil }
    }

    /// The character of kana with its mark (Unicode, Hiragana and Katakana: it is the next one, or the one after); nil where there is none.
    private static func voiced(_ kana: ArraySlice<UInt8>, isHalf: Bool) -> String.UTF8View? {
        guard let scalar = String(decoding: kana, as: UTF8.self).unicodeScalars.first else { return nil }
        let isKatakana = (0x30A1...0x30FE).contains(scalar.value)
        guard isKatakana || (0x3041...0x309E).contains(scalar.value) else { return nil }
        let base = isKatakana ? scalar.value - 0x60 : scalar.value
        let step: UInt32? = switch base {
        case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: isHalf ? 2 : 1
        case 0x304B...0x3061 where base % 2 == 1, 0x3064, 0x3066, 0x3068, 0x309D: isHalf ? nil : 1
        case 0x3046: isHalf ? nil : 0x4E
        default: nil
        }
        return step.flatMap { Unicode.Scalar(scalar.value + $0) }.map { String(Character($0)).utf8 }
    }
}
