import Minutes
import Testing

/// Heads, places and labels as single systems print them.
@Suite struct HeadVariantTests {
    private func titles(_ record: Record) -> [String] { record.agenda.map { ($0.number ?? "") + $0.title } }

    @Test func headsInSquareBracketsAreHeads() {
        let record = record(of: """
            令和７年第２回みほん町議会定例会会議録
            [開会・開議宣告]
            ○議長（北山一郎）　開会いたします。
            [議員の派遣]
            ○議長（北山一郎）　議員の派遣についてを議題といたします。ご異議ありませんか。
            [「異議なし」と呼ぶ者あり]
            ○議長（北山一郎）　決定いたしました。
            [委員会の継続調査の申し出]
            ○議長（北山一郎）　申し出のとおり決定いたします。
            [午前11時33分散会]
            """)
        #expect(titles(record) == ["開会・開議宣告", "議員の派遣", "委員会の継続調査の申し出"])
        #expect(record.scenes.map(\.text) == ["[「異議なし」と呼ぶ者あり]", "[午前11時33分散会]"])
    }

    /// 日程３ of the body is 日程第　３ of the list.
    @Test func aPlaceWithoutItsOrdinalIsThePlace() {
        let record = record(of: """
            みほん市議会会議録
            議事日程
            日程第　１　議案第２３号　みほん市子ども条例の制定について
            日程第　２　議員の派遣について

            ○議長（北山一郎君）　会議を開きます。
            △日程１　議案第２３号
            ○議長（北山一郎君）　日程１、議案第23号を議題といたします。
            △日程２　議員の派遣について
            ○議長（北山一郎君）　日程２、議員の派遣についてを議題といたします。
            """)
        #expect(titles(record) == ["日程第１議案第２３号　みほん市子ども条例の制定について", "日程第２議員の派遣について"])
        #expect(record.agenda.allSatisfy { $0.heading != nil })
    }

    /// The page width cuts 「…陳情書および日程 / 第15、…」 within a sentence.
    @Test func aSentenceOverSeveralLinesIsNoHead() {
        let record = record(of: """
            みほん町議会会議録
            ○議長（北山一郎）　会議を開きます。お手元の日程をご覧ください。
            日程第14、陳情第１号、町の公園の手入れを住民とともに進めることを求める陳情書および日程
            第15、陳情第３号、町の図書館を夜も使えるようにし、本を読む人を増やすことを求める陳情
            書の二件をまとめて議題といたします。
            ○８番（西野太郎）　報告いたします。
            """)
        #expect(record.agenda.isEmpty)
        #expect(record.speeches.first?.text.hasSuffix("まとめて議題といたします。") == true)
    }

    @Test(arguments: ["○４番、(東山　次郎)　報告します。", "○４番、（東山次郎君）　報告します。", "○４番，（東山次郎君）　報告します。"])
    func aCommaMayStandBetweenSeatAndName(_ line: String) {
        let record = record(of: "○議長（北山一郎君）　報告を求めます。\n\(line)\n○議長（北山一郎君）　終わります。\n")
        #expect(record.speeches.map(\.text) == ["報告を求めます。", "報告します。", "終わります。"])
        #expect(record.speeches[1].speaker.name == "東山次郎" && record.speeches[1].speaker.seat == "4")
    }

    @Test func whatIsLeftOutIsNotSaid() {
        let record = record(of: "○議長（北山一郎君）　説明を求めます。\n○８番（西野太郎君）\n（意見書案の朗読を省略する）\n○議長（北山一郎君）　質疑を行います。\n")
        #expect(record.speeches.map(\.text) == ["説明を求めます。", "", "質疑を行います。"])
        #expect(record.scenes.map(\.kind) == [.explanation])
    }
}
