import SourceText
import Testing

@Suite struct DecodingTests {
    /// 「会議を始めます。」
    private static let words = "会議を始めます。"

    @Test(arguments: [
        ("Shift_JIS", [0x89, 0xEF, 0x8B, 0x63, 0x82, 0xF0, 0x8E, 0x6E, 0x82, 0xDF, 0x82, 0xDC, 0x82, 0xB7, 0x81, 0x42]),
        ("EUC-JP", [0xB2, 0xF1, 0xB5, 0xC4, 0xA4, 0xF2, 0xBB, 0xCF, 0xA4, 0xE1, 0xA4, 0xDE, 0xA4, 0xB9, 0xA1, 0xA3]),
        ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x32, 0x71, 0x35, 0x44, 0x24, 0x72, 0x3B, 0x4F, 0x24, 0x61, 0x24, 0x5E, 0x24, 0x39, 0x21, 0x23, 0x1B, 0x28, 0x42]),
    ] as [(String, [UInt8])])
    func recognises(charset: String, bytes: [UInt8]) {
        let decoded = Decoding.decode(bytes)
        #expect(decoded.charset == charset)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.words)
        #expect(decoded.badCount == 0)
    }

    @Test func recognisesWideText() {
        let little = (Self.words + "\r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(String(decoding: Decoding.decode([0xFF, 0xFE] + little).bytes, as: UTF8.self) == Self.words + "\r\n")
    }

    @Test func reportsABadByteWithItsPlace() {
        let decoded = Decoding.decode(Array("会議".utf8) + [0xFF] + Array("録を始めます。ここに続きがあります。".utf8))
        #expect(decoded.charset == "UTF-8")
        #expect(decoded.bad.count == 1)
        #expect(decoded.bad.first?.fileOffset == 6 && decoded.bad.first?.textOffset == 6 && decoded.bad.first?.bytes == [0xFF])
        #expect(String(decoding: decoded.bytes, as: UTF8.self).hasPrefix("会議\u{FFFD}録"))
    }

    @Test func halfACharacterAtTheEndIsReported() {
        let decoded = Decoding.decode(Array("会議を始めます".utf8).dropLast())
        #expect(decoded.badCount == 1)
        #expect(decoded.bad.first?.bytes == [0xE3, 0x81])
    }
}
