import Digest
import Pipeline
import Testing

/// Titles on a narrow page.
@Suite struct PhraseTests {
    /// The title of the page of a meeting, the parts that stay together in square brackets.
    private func title(of meeting: String) throws -> String {
        let minutes = "\(meeting)会議録\n\n議長（北山一郎君）　会議を開きます。\n３番（西野太郎君）　質問します。\n議長（北山一郎君）　散会します。\n"
        let html = String(decoding: try Digest().pages(of: Pipeline.run(Array(minutes.utf8), path: "a.txt")).get().html, as: UTF8.self)
        let start = try #require(html.firstRange(of: "<h1>")), end = try #require(html.firstRange(of: "</h1>"))
        return String(html[start.upperBound..<end.lowerBound]).replacing("<span class=\"whole\">", with: "[").replacing("</span><wbr>", with: "]")
    }

    /// Where the whole speech is a quotation, the page's own marks are enough; those within stay.
    @Test func marksAreNotDoubled() throws {
        let minutes = "会長「始めます。」\n委員「幅は『三メートル』ですか。」\n事務局「はい。「車いす」の方も通れます。」\n会長「では、案のとおり承認することでよろしいでしょうか。」\n（「異議なし」の声あり）\n会長「異議なしと認め、承認といたします。」\n"
        let html = String(decoding: try Digest().pages(of: Pipeline.run(Array(minutes.utf8), path: "a.txt")).get().html, as: UTF8.self)
        #expect(html.contains("<p>「異議なしと認め、承認といたします。」</p>"))
        #expect(html.contains("<p>「幅は『三メートル』ですか。」") && html.contains("「車いす」の方も通れます。」"))
        #expect(!html.contains("「「") && !html.contains("」」"))
    }

    @Test func aNameSetWideIsOneWord() throws {
        let minutes = "○議長（北山一郎君）　会議を開きます。\n◇ 西 野 太 郎 君\n○３番（西野太郎君）　統合の時期はいつですか。\n○町長（中井太一君）　来年です。\n"
        let html = String(decoding: try Digest().pages(of: Pipeline.run(Array(minutes.utf8), path: "a.txt")).get().html, as: UTF8.self)
        #expect(html.contains("<h3>西野太郎君</h3>"))
    }

    @Test(arguments: [("令和６年第３回小鳥沢町議会定例会", "[令和６年第３回]小鳥沢町議会定例会"), ("小鳥沢町議会令和元年12月定例会", "小鳥沢町議会[令和元年12月]定例会"), ("小鳥沢町議会定例会", "小鳥沢町議会定例会"),
                     ("令和　６年　　５月　小鳥沢町総務委員会（第　３回）", "[令和６年５月　]小鳥沢町総務委員会（[第３回]）"), ("令和６年３月　一般会計予算委員会", "[令和６年３月　]一般会計予算委員会"),
                     ("令和６年度　第２回　小鳥沢町交通会議", "[令和６年度　][第２回　]小鳥沢町交通会議")])
    /// The blank behind stays on their line, too.
    func numbersStayWithTheirUnits(_ meeting: String, _ parts: String) throws {
        #expect(try title(of: meeting) == parts)
    }
}
