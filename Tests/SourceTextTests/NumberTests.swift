import SourceText
import Testing

@Suite struct NumberTests {
    @Test(arguments: [("12", 12), ("１２", 12), ("1,234", 1234), ("百二十四", 124), ("二〇二〇", 2020), ("1万2千", 12000), ("ゼロ", 0),
                      ("〇", 0), ("千三百五", 1305), ("零", 0), ("十", 10), ("壱百弐拾", 120)])
    func reads(words: String, value: Int) throws {
        let bytes = Array(words.utf8)
        let number = try #require(JapaneseNumber.read(bytes, at: 0))
        #expect(number.value == value)
        #expect(number.end == bytes.count)
    }

    @Test func aNameIsNoNumber() {
        #expect(JapaneseNumber.read(Array("五十嵐みどり君".utf8), at: 0) == nil)
    }

    /// 日程第１一般質問
    @Test(arguments: [("１一般質問", 1, 3), ("３二十歳の集い", 3, 3), ("12三つ", 12, 2), ("二０二四年", 2024, 12)])
    func digitsOfTwoScriptsAreNoNumber(_ words: String, _ value: Int, _ end: Int) throws {
        let number = try #require(JapaneseNumber.read(Array(words.utf8), at: 0))
        #expect(number.value == value && number.end == end)
    }

    @Test func stopsBeforeTheUnit() throws {
        let number = try #require(JapaneseNumber.read(Array("百二十四名".utf8), at: 0))
        #expect(number.value == 124 && number.end == 12)
    }

    @Test func readsHalves() throws {
        #expect(try #require(JapaneseNumber.readThousandths(Array("3.5票".utf8), at: 0)).value == 3500)
    }

    /// Numbers that no Int holds.
    @Test(arguments: ["999999999999999億円", "1,000,000,000,000,000,000,000,000名", "９９９９９９９９９９９９万", "九，999，999，999，999九九九九九九九九九九九九円"])
    func aNumberOfMoreThanFifteenDigitsIsNone(_ words: String) {
        #expect(JapaneseNumber.read(Array(words.utf8), at: 0) == nil)
    }
}
