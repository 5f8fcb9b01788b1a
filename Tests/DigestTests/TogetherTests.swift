import Digest
import Pipeline
import Testing

/// Items taken up together stand with the one under which the questions were recorded, and not among those without any.
@Suite struct TogetherTests {
    private func pages(_ text: String) throws -> (html: String, markdown: String) {
        let pages = try Digest().pages(of: Pipeline.run(Array(text.utf8), path: "a.txt")).get()
        return (String(decoding: pages.html, as: UTF8.self), String(decoding: pages.markdown, as: UTF8.self))
    }

    private static let text = """
    みほん町議会定例会会議録

    ○議長（北山一郎君）　これより会議を開きます。

    日程第１
    議案第７号　水門条例の一部を改正する条例
    日程第２
    議案第８号　貯水池条例の一部を改正する条例
    ○議長（北山一郎君）　本件について質疑はありませんか。
    ○４番（南野四郎君）　水門の板は何枚替えますか。
    ○町長（東田次郎君）　三枚替えます。

    日程第３
    議案第９号　町営牧場条例の一部を改正する条例
    ○議長（北山一郎君）　質疑はありませんか。質疑なしと認めます。
    """

    @Test func standWithTheOneThatHasTheQuestions() throws {
        let pages = try pages(Self.text)
        #expect(pages.markdown.contains("### 日程第２　議案第８号　貯水池条例の一部を改正する条例\n\nあわせて取り上げた議題：\n\n- 日程第１　議案第７号　水門条例の一部を改正する条例\n"))
        #expect(pages.markdown.contains("次の議題には、質問の記録がありません。\n\n- 日程第３　議案第９号　町営牧場条例の一部を改正する条例\n"))
        #expect(!pages.markdown.contains("- 日程第１\n") && !pages.markdown.contains("### 日程第２\n"))
        #expect(pages.html.contains("<p>あわせて取り上げた議題</p>"))
    }

    /// A vote on several bills counts where it was taken, and the row says how many were taken up with the one it names.
    @Test func theVoteCountsWhereItWasTaken() throws {
        let text = Self.text.replacing("○町長（東田次郎君）　三枚替えます。", with: "○町長（東田次郎君）　三枚替えます。\n○議長（北山一郎君）　お諮りします。議案第７号及び議案第８号は原案のとおり決することに御異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　御異議なしと認めます。よって、議案第７号及び議案第８号は、原案のとおり可決されました。")
        let html = try pages(text).html
        #expect(html.contains("<td data-label=\"採決\">1</td>"))
        #expect(html.contains("貯水池条例の一部を改正する条例 ほか1件</a>"))
    }

    /// 日程第４ on a line of its own above a title that is no bill: one item, not two.
    @Test func aPlaceAboveATitleIsPrintedWithIt() throws {
        let text = Self.text + "\n日程第４\n請願の審査結果報告\n○議長（北山一郎君）　お手元の報告書のとおりです。\n"
        let markdown = try pages(text).markdown
        #expect(markdown.contains("- 日程第４　請願の審査結果報告\n"))
        #expect(!markdown.contains("- 日程第４\n"))
    }
}
