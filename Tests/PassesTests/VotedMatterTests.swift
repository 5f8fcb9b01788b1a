import Minutes
import Testing

/// What a vote is about where no bill is called: the matter, without the words that lead to it.
@Suite struct VotedMatterTests {
    private func items(_ body: String) -> [[String]] {
        InventedRecord.read("令和６年みほん町議会定例会会議録\n\n○議長（北山一郎君）　これより会議を開きます。\n" + body).votes.map(\.items)
    }

    @Test func whatIsAddedToTheScheduleIsNamedAlone() {
        #expect(items("""
        ○議長（北山一郎君）　お諮りいたします。
        ただいまお手元に配付してあります追加議事日程（二）を本日の日程に追加し、直ちに議題といたしますが、ご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、直ちに議題といたします。
        """) == [["追加議事日程（二）"]])
    }

    @Test func whatWasContinuedBeforeIsNamedWithoutIt() {
        #expect(items("""
        ○議長（北山一郎君）　まず、継続されておりました、渡し船の復活を求める陳情について審査を行います。
        ○２番（西野花子君）　継続でよいと思います。
        ○議長（北山一郎君）　継続に賛成の方の挙手を求めます。
        （賛成者挙手）
        ○議長（北山一郎君）　賛成多数であります。よって、継続審査といたします。
        """) == [["渡し船の復活を求める陳情"]])
    }

    /// 両君 are two people whom the papers name, and nobody called あります両.
    @Test func bothOfThemIsNoName() {
        #expect(!items("""
        ○議長（北山一郎君）　後任には、お手元の印刷物にあります両君を推薦してまいりました。両君を推薦することにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、さよう決定いたしました。
        """).joined().contains("あります両"))
    }
}
