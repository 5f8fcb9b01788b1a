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
        ただいま配付いたしました追加議事日程（二）を日程に追加し、これより議題といたしたいのですが、御異議ございませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、議題といたします。
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
        ○議長（北山一郎君）　後任につきましては、別紙にあります両君を推薦いたします。両君を推薦することに御異議ございませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、さよう決定いたしました。
        """).joined().contains("あります両"))
    }
}
