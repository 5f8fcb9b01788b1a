private import CICU

/// Evens out what readers do not see, for matching only: width, compatibility forms, variants of kanji, kinds of blanks.
///
/// NFKC by libicu, with these differences: circled numbers stay (they number points), … and ‥ stay, ， is 、 and ． is 。
/// except between digits, 髙 is 高 and 﨑 is 崎, every wave dash is ~ and every minus sign is -, variation selectors and
/// zero-width characters vanish, every blank is a space. The record always quotes the source, never the folded text.
package enum Folding {
    package static func fold(_ bytes: [UInt8]) -> MappedText {
        var folder = Folder(source: bytes)
        folder.run()
        return MappedText(bytes: folder.output, runs: folder.runs)
    }

    package static func fold(_ words: String) -> String {
        let folded = fold(Array(words.utf8))
        return folded.bytes.string(0..<folded.bytes.count)
    }
}

private struct Folder {
    let source: [UInt8]
    var output: [UInt8] = []
    var runs: [MappedText.Run] = []
    private var copyStart = 0

    init(source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
        runs.reserveCapacity(source.count / 24)
    }

    mutating func run() {
        var offset = 0
        let end = source.count
        while true {
            offset = source.withUnsafeBufferPointer { Folder.mayFold($0, from: offset) }
            guard offset < end else { break }
            offset = source[offset] >= 0xE4 && source[offset] <= 0xE9 ? variant(at: offset) : special(at: offset)
        }
        flush(to: end)
    }

    /// The first offset at which something may change. ASCII, hiragana, katakana and the common kanji never do: E3 81–83, E4–E9 without 髙.
    private static func mayFold(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < source.count {
            let byte = source[offset]
            if byte < 0x80 { offset &+= 1; continue }
            guard byte >= 0xE3, byte <= 0xE9, offset &+ 2 < source.count else { break }
            let second = source[offset &+ 1], third = source[offset &+ 2]
            if byte == 0xE3 {
                guard second >= 0x81, second <= 0x83, !(second == 0x82 && third >= 0x99 && third <= 0x9F) else { break }
            } else if byte == 0xE9, second == 0xAB, third == 0x99 {
                break
            }
            offset &+= 3
        }
        return offset
    }

    private mutating func flush(to offset: Int) {
        guard offset > copyStart else { return }
        runs.append(.init(start: output.count, end: output.count + offset - copyStart, sourceStart: copyStart, sourceEnd: offset, isCopy: true))
        source.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[copyStart..<offset])) }
        copyStart = offset
    }

    private mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) -> Int {
        flush(to: range.lowerBound)
        runs.append(.init(start: output.count, end: output.count + bytes.count, sourceStart: range.lowerBound, sourceEnd: range.upperBound, isCopy: false))
        output.append(contentsOf: bytes)
        copyStart = range.upperBound
        return range.upperBound
    }

    /// 髙 U+9AD9 is among the common kanji but folds.
    private mutating func variant(at offset: Int) -> Int {
        if source[offset] == 0xE9, source.has("髙", at: offset) { return replace(offset..<offset + 3, with: "高".utf8) }
        return min(offset + 3, source.count)
    }

    private mutating func special(at offset: Int) -> Int {
        guard let found = source.codePoint(at: offset) else { return offset + 1 }
        let range = offset..<offset + found.length
        switch found.value {
        case 0xFF0C: return replace(range, with: isBetweenDigits(range) ? ",".utf8 : "、".utf8)
        case 0xFF0E: return replace(range, with: isBetweenDigits(range) || isAfterDigit(range) ? ".".utf8 : "。".utf8)
        case 0xFF01...0xFF5D: return replace(range, with: CollectionOfOne(UInt8(found.value - 0xFEE0)))
        case 0xFF61: return replace(range, with: "。".utf8)
        case 0xFF64: return replace(range, with: "、".utf8)
        case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return replace(range, with: CollectionOfOne(0x20))
        case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return replace(range, with: EmptyCollection())
        case 0x301C, 0xFF5E, 0x223C, 0x223E: return replace(range, with: "~".utf8)
        case 0x2212, 0x2010...0x2012, 0xFE63: return replace(range, with: "-".utf8)
        case 0xFA11: return replace(range, with: "崎".utf8)
        case 0x2460...0x24FF, 0x2776...0x2793, 0x2025, 0x2026: return range.upperBound
        default: return isStable(found.value) ? range.upperBound : compatibility(from: offset)
        }
    }

    private func isAfterDigit(_ range: Range<Int>) -> Bool {
        source.codePoint(before: range.lowerBound).map { CodePoint.isDigit($0.value) } ?? false
    }

    private func isBetweenDigits(_ range: Range<Int>) -> Bool {
        isAfterDigit(range) && (source.codePoint(at: range.upperBound).map { CodePoint.isDigit($0.value) } ?? false)
    }

    /// Marks and punctuation of minutes that NFKC leaves alone; everything else is asked of libicu.
    private func isStable(_ value: UInt32) -> Bool {
        switch value {
        case 0x3001...0x301B, 0x301D...0x3029, 0x2013...0x2016, 0x2018...0x201F, 0x2190...0x21FF, 0x2500...0x27FF, 0x3400...0x4DBF: true
        default: false
        }
    }

    /// The run of characters from the offset that might change goes through NFKC as one, so that ﾊ + ﾟ become パ.
    private mutating func compatibility(from offset: Int) -> Int {
        var end = offset
        while let found = source.codePoint(at: end), end == offset || belongs(found.value), end - offset < 3000 { end += found.length }
        let input = Array(source[offset..<end])
        let capacity = input.count * 12 + 64
        var count = 0
        let normal = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, length in
            var edits = [cicu_edit](repeating: cicu_edit(), count: input.count + 1)
            let written = cicu_nfkc(input, input.count, buffer.baseAddress, capacity, &edits, edits.count, &count)
            length = max(0, Int(written))
        }
        if count == 0 || normal.isEmpty { return end }
        return replace(offset..<end, with: normal)
    }

    private func belongs(_ value: UInt32) -> Bool {
        switch value {
        case 0xFF65...0xFFDC, 0x3099...0x309C, 0x3200...0x33FF, 0xF900...0xFAFF, 0x2E80...0x2FDF: true
        default: false
        }
    }
}
