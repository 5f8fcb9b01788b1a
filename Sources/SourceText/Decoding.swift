private import CICU

/// Bytes of a file turned into the UTF-8 that everything else works on.
package struct DecodedText: Sendable {
    /// One run of bytes that the encoding does not allow. It became U+FFFD.
    package struct BadBytes: Hashable, Sendable {
        /// Where it begins in the file.
        package var fileOffset: Int
        /// Where its U+FFFD stands in the decoded text.
        package var textOffset: Int
        /// The bytes, at most the first eight.
        package var bytes: [UInt8]

        package init(fileOffset: Int, textOffset: Int, bytes: [UInt8]) {
            self.fileOffset = fileOffset
            self.textOffset = textOffset
            self.bytes = bytes
        }
    }

    package var bytes: [UInt8]
    /// IANA name: UTF-8, UTF-16LE, Shift_JIS, EUC-JP, ISO-2022-JP.
    package var charset: String
    package var bad: [BadBytes]
    /// All of them, when there were more than `bad` lists.
    package var badCount: Int
}

/// Finds the encoding and decodes, in this order: byte-order mark, strict UTF-8, escape sequences, UTF-16 by its zero
/// bytes, CP932 against EUC-JP, libicu's detector.
package enum Decoding {
    /// More bad runs than this are counted but not listed.
    static let listLimit = 1000

    package static func decode(_ file: [UInt8]) -> DecodedText {
        if file.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(file, from: 3) }
        if file.starts(with: [0xFF, 0xFE]) { return converted(file, from: 2, "UTF-16LE", "UTF-16LE") }
        if file.starts(with: [0xFE, 0xFF]) { return converted(file, from: 2, "UTF-16BE", "UTF-16BE") }
        if let found = wideWithoutMark(file) { return converted(file, from: 0, found, found) }
        if hasEscapes(file) {
            let decoded = converted(file, from: 0, "ISO-2022-JP", "ISO-2022-JP")
            if decoded.badCount == 0 { return decoded }
        }
        let strict = utf8(file, from: 0)
        return strict.badCount == 0 ? strict : legacy(file, strict)
    }

    /// Decodes with a named encoding (`--charset`, a declaration in HTML); nil when libicu knows no such name.
    package static func decode(_ file: [UInt8], as name: String) -> DecodedText? {
        let upper = name.uppercased()
        if upper == "UTF-8" || upper == "UTF8" { return utf8(file, from: file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }
        let isShiftJIS = ["SHIFT_JIS", "SHIFT-JIS", "X-SJIS", "SJIS", "CP932", "MS932", "WINDOWS-31J"].contains(upper)
        let decoded = converted(file, from: 0, isShiftJIS ? "windows-31j" : name, isShiftJIS ? "Shift_JIS" : name)
        return decoded.charset.isEmpty ? nil : decoded
    }

    private static func hasEscapes(_ file: [UInt8]) -> Bool {
        file.contains("\u{1B}$", in: file.indices) || file.contains("\u{1B}(", in: file.indices)
    }

    /// Many zero bytes at even places: big-endian; at odd places: little-endian. Kana have 30 as their high byte.
    private static func wideWithoutMark(_ file: [UInt8]) -> String? {
        guard file.count >= 4, file.count % 2 == 0 else { return nil }
        let sample = min(file.count, 4096)
        var even = 0, odd = 0
        for index in stride(from: 0, to: sample - 1, by: 2) {
            if file[index] == 0 || file[index] == 0x30 { even += 1 }
            if file[index + 1] == 0 || file[index + 1] == 0x30 { odd += 1 }
        }
        let pairs = sample / 2
        guard file[..<sample].contains(0), max(even, odd) * 10 >= pairs * 4, min(even, odd) * 10 < pairs * 2 else { return nil }
        let name = even > odd ? "UTF-16BE" : "UTF-16LE"
        return converted(Array(file[..<sample]), from: 0, name, name).badCount == 0 ? name : nil
    }

    /// No strict reading as UTF-8: the encoding with the fewest errors, then the most hiragana and kanji.
    private static func legacy(_ file: [UInt8], _ strict: DecodedText) -> DecodedText {
        let candidates = [converted(file, from: 0, "windows-31j", "Shift_JIS"), converted(file, from: 0, "EUC-JP", "EUC-JP"), strict]
        let best = candidates.min { left, right in
            left.badCount != right.badCount ? left.badCount < right.badCount : plausibility(left.bytes) > plausibility(right.bytes)
        } ?? strict
        let japanese = candidates.max { score($0) < score($1) } ?? best
        return score(japanese) > 0 ? japanese : detected(file) ?? best
    }

    /// Plausible Japanese less what the errors cost.
    private static func score(_ decoded: DecodedText) -> Int { plausibility(decoded.bytes) - decoded.badCount * 20 }

    /// Hiragana and punctuation speak for a reading; half-width katakana and private characters against it.
    private static func plausibility(_ bytes: [UInt8]) -> Int {
        var score = 0, offset = 0
        while offset < bytes.count, offset < 200_000, let found = bytes.codePoint(at: offset) {
            switch found.value {
            case 0x3041...0x3093, 0x3001, 0x3002: score += 3
            case 0x30A1...0x30FC, 0x4E00...0x9FFF: score += 1
            case 0xFF61...0xFF9F, 0xE000...0xF8FF: score -= 3
            case 0x80...0x2FF, 0..<9: score -= 3
            default: break
            }
            offset += found.length
        }
        return score
    }

    private static func detected(_ file: [UInt8]) -> DecodedText? {
        var name = [CChar](repeating: 0, count: 64)
        guard cicu_detect(file, file.count, &name, name.count) >= 50 else { return nil }
        let charset = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard !charset.hasPrefix("ISO-8859"), !charset.hasPrefix("windows-125") else { return nil }
        let decoded = converted(file, from: 0, charset, charset)
        return decoded.charset.isEmpty ? nil : decoded
    }

    private static func converted(_ file: [UInt8], from start: Int, _ converter: String, _ charset: String) -> DecodedText {
        let input = start == 0 ? file : Array(file[start...])
        var bad = [cicu_bad](repeating: cicu_bad(), count: listLimit)
        var badCount = 0
        var isKnown = true
        let bytes = [UInt8](unsafeUninitializedCapacity: input.count * 3 + 64) { buffer, length in
            let written = cicu_decode(converter, input, input.count, buffer.baseAddress, buffer.count, &bad, bad.count, &badCount)
            isKnown = written >= 0
            length = max(0, Int(written))
        }
        let listed = bad.prefix(badCount).map { entry in
            let raw = withUnsafeBytes(of: entry.bytes) { Array($0.prefix(Int(entry.length))) }
            return DecodedText.BadBytes(fileOffset: Int(entry.source) + start, textOffset: Int(entry.target), bytes: raw)
        }
        return DecodedText(bytes: bytes, charset: isKnown ? charset : "", bad: listed, badCount: badCount)
    }

    /// UTF-8 by its strict grammar (RFC 3629): each maximal part of a broken sequence becomes one U+FFFD.
    private static func utf8(_ file: [UInt8], from start: Int) -> DecodedText {
        var decoded = DecodedText(bytes: [], charset: "UTF-8", bad: [], badCount: 0)
        decoded.bytes.reserveCapacity(file.count)
        var offset = start, copied = start
        while offset < file.count {
            offset = file.withUnsafeBufferPointer { common($0, from: offset) }
            guard offset < file.count else { break }
            let length = sequence(file, at: offset)
            if length > 0 { offset += length; continue }
            decoded.bytes.append(contentsOf: file[copied..<offset])
            if decoded.badCount < listLimit {
                decoded.bad.append(.init(fileOffset: offset, textOffset: decoded.bytes.count, bytes: Array(file[offset..<offset - length])))
            }
            decoded.badCount += 1
            decoded.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            offset -= length
            copied = offset
        }
        decoded.bytes.append(contentsOf: file[copied...])
        return decoded
    }

    /// The first offset that holds neither ASCII nor a whole character of three bytes: nearly all of Japanese is both.
    private static func common(_ file: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < file.count {
            let lead = file[offset]
            if lead < 0x80 { offset += 1; continue }
            // Lead and both that follow are told at once.
            if offset + 3 < file.count, UnsafeRawPointer(file.baseAddress! + offset).loadUnaligned(as: UInt32.self).littleEndian & 0xC0C0F0 == 0x8080E0, lead != 0xE0, lead != 0xED { offset += 3; continue }
            guard lead > 0xE0, lead < 0xF0, lead != 0xED, offset + 2 < file.count, file[offset + 1] & 0xC0 == 0x80, file[offset + 2] & 0xC0 == 0x80 else { break }
            offset += 3
        }
        return offset
    }

    /// Length of the valid sequence at the offset, or minus the number of bytes that are no character.
    private static func sequence(_ file: [UInt8], at offset: Int) -> Int {
        let lead = file[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: length = 3; second = 0xA0...0xBF
        case 0xED: length = 3; second = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0: length = 4; second = 0x90...0xBF
        case 0xF4: length = 4; second = 0x80...0x8F
        case 0xF1...0xF3: length = 4
        default: return -1
        }
        for index in 1..<length {
            guard offset + index < file.count else { return -index }
            let allowed = index == 1 ? second : 0x80...0xBF
            guard allowed.contains(file[offset + index]) else { return -index }
        }
        return length
    }
}
