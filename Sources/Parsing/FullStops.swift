import SourceText

/// Minutes whose sentences end in ．, as papers of science do.
enum FullStops {
    /// The text with 。 for every ．that ends a sentence, byte for byte in the same places; unchanged where sentences end in 。 as usual.
    static func unified(_ bytes: [UInt8]) -> [UInt8] {
        guard let first = bytes.firstOffset(of: "．", in: bytes.indices) else { return bytes }
        var stops: [Int] = [], offset = first
        while let found = bytes.firstOffset(of: "．", in: offset..<bytes.count) {
            if endsSentence(bytes, found) { stops.append(found) }
            offset = found + 3
        }
        guard stops.count >= 3, usual(bytes, atMost: stops.count / 20) else { return bytes }
        var output = bytes
        for stop in stops { output.replaceSubrange(stop..<stop + 3, with: [0xE3, 0x80, 0x82]) }
        return output
    }

    /// Behind kana, kanji or a bracket: the point of １．, Ａ． and 3．5 ends none.
    private static func endsSentence(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard let last = bytes.codePoint(before: offset) else { return false }
        return CodePoint.isHiragana(last.value) || CodePoint.isKatakana(last.value) || CodePoint.isKanji(last.value) && !CodePoint.isKanjiDigit(last.value) || [0xFF09, 0x29, 0x300D, 0x300F, 0x3015].contains(last.value)
    }

    private static func usual(_ bytes: [UInt8], atMost limit: Int) -> Bool {
        var count = 0, offset = 0
        while let found = bytes.firstOffset(of: "。", in: offset..<bytes.count) {
            count += 1
            if count > limit { return false }
            offset = found + 3
        }
        return true
    }
}
