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
}
