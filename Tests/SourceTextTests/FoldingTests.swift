import SourceText
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [("第３号　㈱みほんﾊﾟｰｸ", "第3号 (株)みほんパーク"), ("髙﨑", "高崎"), ("〜～−－", "~~--"), ("①は残る", "①は残る"),
                      ("１，５００円，及び", "1,500円、及び"), ("以上です．", "以上です。"), ("葛\u{E0100}城", "葛城")])
    func evensOut(words: String, expected: String) {
        #expect(Folding.fold(words) == expected)
    }

    @Test func everyPlaceHasItsWayBack() {
        let source = Array("第３号　㈱みほん①ﾊﾟｰｸの件".utf8)
        let folded = Folding.fold(source)
        let start = folded.bytes.firstOffset(of: "パーク", in: 0..<folded.bytes.count)!
        #expect(source.string(folded.sourceRange(start..<start + 9)) == "ﾊﾟｰｸ")
        let number = folded.bytes.firstOffset(of: "3", in: 0..<folded.bytes.count)!
        #expect(source.string(folded.sourceRange(number..<number + 1)) == "３")
    }

    @Test func piecesKeepTheirPlaces() {
        let source = Array("前半 後半".utf8)
        let mapped = MappedText(pieces: [0..<6, 7..<13], of: source)
        #expect(String(decoding: mapped.bytes, as: UTF8.self) == "前半後半")
        #expect(mapped.sourceRange(3..<9) == 3..<10)
        #expect(mapped.position(ofSource: 7) == 6)
    }
}
