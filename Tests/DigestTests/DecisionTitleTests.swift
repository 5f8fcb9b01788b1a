import Digest
import Minutes
import Pipeline
import SourceText
import Testing

/// A card says what was decided: in the words of the chair, where the vote itself only points at them.
@Suite struct DecisionTitleTests {
    private func markdown(_ minutes: String) throws -> (text: String, document: Document) {
        let document = Pipeline.run(Array(("みほん町議会定例会会議録\n\n" + minutes).utf8), path: "a.txt")
        return (String(decoding: try Digest().pages(of: document).get().markdown, as: UTF8.self), document)
    }

    private static let term = """
    ○議長（北山一郎君）　これより会議を開きます。
    ○議長（北山一郎君）　会期の決定についてを議題といたします。お諮りいたします。今期定例会の会期は、本日から６月２０日までの１１日間といたしたいと思います。これに御異議ありませんか。
    〔「異議なし」と呼ぶ者あり〕
    ○議長（北山一郎君）　異議がありませんので、そのように決定いたしました。
    """

    @Test func whatIsPointedAtIsQuotedToo() throws {
        let text = try markdown(Self.term).text
        #expect(text.contains("「今期定例会の会期は、本日から６月２０日までの１１日間といたしたいと思います。これに御異議ありませんか。」「異議がありませんので、そのように決定いたしました。」"))
    }

    /// The program does not contradict its own edition: the numbers of the question stand in the speech before.
    @Test func theEditionOfThePageAgreesWithTheMinutes() throws {
        let (text, document) = try markdown(Self.term)
        let statements = DigestEdition.statements(in: Array(text.utf8), of: document)
        let decision = try #require(statements.first { $0.text.contains("１１日間") })
        #expect(document.text.string(decision.source).contains("１１日間"))
    }

    @Test func aPersonIsNamedWithTheOffice() throws {
        let text = try markdown("""
        ○議長（北山一郎君）　これより会議を開きます。
        ○議長（北山一郎君）　次に、監査委員に西野花子君を選任することについて採決いたします。提案のとおり同意することに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数。よって、同意することに決まりました。
        ○議長（北山一郎君）　以上で終わります。
        """).text
        #expect(text.contains("監査委員に西野花子君を選任すること |") || text.contains("監査委員に西野花子君を選任することについて"))
    }

    /// 「そのようにとり行います」 is a result like any other.
    @Test func aMatterOfCourseHasAResult() throws {
        let text = try markdown("""
        ○委員長（北山一郎）　ただいまから委員会を開会いたします。
        ○委員長（北山一郎）　調査の方法としては、報告を聴いた後、一括して質疑を行いたいと思いますが、御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○委員長（北山一郎）　御異議なしと認め、そのようにとり行います。
        """).text
        #expect(text.contains("| 調査の方法 | 決定"))
        #expect(!text.contains("結果の記載なし"))
    }

    /// Who was put forward without a ballot has no votes to print.
    @Test func aNominationHasNoTableOfVotes() throws {
        let (text, document) = try markdown("""
        ○議長（北山一郎君）　これより会議を開きます。
        ○議長（北山一郎君）　選挙第１号　選挙管理委員の選挙を行います。選挙の方法は指名推選により、議長において指名することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。選挙管理委員に西野花子君を指名いたします。
        ○議長（北山一郎君）　以上で終わります。
        """)
        #expect(text.contains("西野花子"))
        #expect(!String(decoding: try Digest().pages(of: document).get().html, as: UTF8.self).contains("票数の記載なし"))
    }
}
