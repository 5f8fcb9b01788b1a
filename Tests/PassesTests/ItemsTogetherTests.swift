import Minutes
import Testing

/// Items discussed as one: the speeches stand under one of them, and the others say under which.
@Suite struct ItemsTogetherTests {
    private func together(_ text: String) -> [String: String] {
        let record = InventedRecord.read(text)
        let titles = Dictionary(uniqueKeysWithValues: record.agenda.map { ($0.id, $0.title) })
        return Dictionary(uniqueKeysWithValues: record.agenda.compactMap { item in item.takenUpWith.flatMap { titles[$0] }.map { (item.title, $0) } })
    }

    private static let talk = """
    ○議長（北山一郎君）　本件について質疑はありませんか。
    ○４番（南野四郎君）　水門の板は何枚替えますか。
    ○町長（東田次郎君）　三枚替えます。

    """

    @Test func billsWhoseHeadsStandBelowOneAnother() {
        #expect(together("""
        みほん町議会定例会会議録

        ○議長（北山一郎君）　これより会議を開きます。

        日程第１　議案第７号　水門条例の一部を改正する条例
        日程第２　議案第８号　貯水池条例の一部を改正する条例
        \(Self.talk)
        日程第３　議案第９号　町営牧場条例の一部を改正する条例
        \(Self.talk)
        """) == ["議案第７号　水門条例の一部を改正する条例": "議案第８号　貯水池条例の一部を改正する条例"])
    }

    /// Other heads that nothing was recorded under were not therefore discussed with the next.
    @Test func otherHeadsNeedTheWordOfTheChair() {
        func minutes(_ words: String) -> String {
            """
            みほん町議会定例会会議録

            ○議長（北山一郎君）　これより会議を開きます。

            日程第１　町長の行政報告
            日程第２　教育長の行政報告
            ○議長（北山一郎君）　\(words)
            ○４番（南野四郎君）　水門の板は何枚替えますか。
            ○町長（東田次郎君）　三枚替えます。
            """
        }
        #expect(together(minutes("質疑はありませんか。")).isEmpty)
        #expect(together(minutes("以上の２件を一括して議題といたします。質疑はありませんか。")) == ["町長の行政報告": "教育長の行政報告"])
    }

    @Test func whatTheChairCallsTogetherStandsUnderTheFirst() {
        func minutes(_ words: String) -> String {
            """
            令和5年第2回みほん町議会定例会会議録
            令和５年６月９日（金曜日）
            議事日程
            　日程第１　一般質問
            　日程第２　議案第７号　水門条例の一部を改正する条例
            　日程第３　議案第８号　貯水池条例の一部を改正する条例
            　日程第４　議案第９号　町営牧場条例の一部を改正する条例


            ○議長（北山一郎君）　これより会議を開きます。日程第１、一般質問を行います。これで一般質問を終わります。
            ○議長（北山一郎君）　\(words)
            \(Self.talk)○議長（北山一郎君）　散会します。
            """
        }
        let first = "議案第７号　水門条例の一部を改正する条例"
        #expect(together(minutes("日程第２、議案第７号から日程第４、議案第９号までを一括議題といたします。"))
            == ["議案第８号　貯水池条例の一部を改正する条例": first, "議案第９号　町営牧場条例の一部を改正する条例": first])
        #expect(together(minutes("日程第２、議案第７号を議題といたします。")).isEmpty)
    }
}
