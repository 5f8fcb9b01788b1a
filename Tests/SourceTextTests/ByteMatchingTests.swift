import SourceText
import Testing

/// Searching and counting bytes in pieces of eight gives what a look at each of them gives.
@Suite struct ByteMatchingTests {
    private static let text = Array("それでは、日程第３、議案第12号を議題といたします。\n（拍手）　「異議なし」と呼ぶ者あり Ａb。".utf8)

    @Test func codePointsOfEveryRange() {
        for start in Self.text.indices {
            for end in start...Self.text.count {
                #expect(Self.text.codePointCount(in: start..<end) == Self.text[start..<end].count { $0 & 0xC0 != 0x80 })
            }
        }
    }

    @Test(arguments: ["議題", "題", "を", "を議題といたします", "12号を", "し」と", "者", "それでは", "Ａb。", "賛成", "第1号"] as [StaticString])
    func findsWhatStandsThere(word: StaticString) {
        let letters = Array(word.description.utf8)
        let first = Self.text.indices.first { Self.text[$0...].starts(with: letters) }
        let whole = LetterPairs(Self.text, Self.text.indices)
        #expect(Self.text.firstOffset(of: word, in: Self.text.indices) == first)
        #expect(Self.text.firstOffset(of: word, in: Self.text.indices, whole) == first)
        #expect(Self.text.containsAny(["賛成の方", word], in: Self.text.indices, .any) == (first != nil))
    }

    @Test func controlCharacters() {
        let bytes = Array("あいう\u{1}えお\t\n\u{0}\u{1F}かきく\u{1B}".utf8)
        #expect(bytes.controlCount(in: bytes.indices) == 3)
        #expect(bytes.controlCount(in: 0..<9) == 0)
    }

    @Test func trimsEveryBlank() {
        for blank in [" ", "\t", "\u{3000}", "\u{A0}", "\u{2000}", "\u{200B}"] {
            let bytes = Array("\(blank)\(blank)議会\(blank)".utf8)
            #expect(bytes.string(bytes.trimmed(bytes.indices)) == "議会")
        }
        let unclosed = Array("東（ 南".utf8)
        #expect(unclosed.trimmed(unclosed.indices) == unclosed.indices)
    }
}
