import Digest
import Pipeline
import Testing

/// A quotation reads to the end of its sentence: a negation or the asking itself may stand there.
@Suite struct QuotedWordsTests {
    private func markdown(_ question: String) throws -> String {
        let minutes = "みほん町議会定例会会議録\n\n○議長（北山一郎君）　質問を許します。\n○６番（南野四郎君）　\(question)\n○町長（東田次郎君）　橋の床板は、来年の春までに替えてまいります。\n○議長（北山一郎君）　以上で終わります。\n"
        return String(decoding: try Digest().pages(of: Pipeline.run(Array(minutes.utf8), path: "a.txt")).get().markdown, as: UTF8.self)
    }

    @Test func theAskingIsReadToItsEnd() throws {
        let markdown = try markdown("古い橋が町には十二もあり、冬には雪の重みで床板がたわむこともあると聞いております。そこで、橋の床板の取替えについて、現在の状況と今後の見通しについて町長にお伺いをいたします。")
        #expect(markdown.contains("今後の見通しについて町長にお伺いをいたします。」"))
        #expect(!markdown.contains("町長……」"))
    }

    /// What is quoted tells, and the asking stands further on: both are shown.
    @Test func whatAsksNothingIsShownWithTheAsking() throws {
        let markdown = try markdown("古い橋の床板の取替えは、町が三年前に立てた計画では昨年の春までに終えることとされていました。その計画は町の広報にも載り、川向こうの方々はみな心待ちにしておられましたけれども、いまだに半分も終わっていないという声が私のところにも何度も届いております。一体いつ、誰が改めることにしたのですか。")
        #expect(markdown.contains("いつ、誰が改めることにしたのですか。」"))
    }
}
