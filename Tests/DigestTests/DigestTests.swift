import Digest
import Minutes
import Pipeline
import Testing

@Suite struct DigestTests {
    @Test func aPageQuotesTheSpeechesAndIsTheSameEveryTime() throws {
        let document = Pipeline.run(Array("会長\t開会します。\n委員\t資料の2ページの意味を伺います。\n事務局\tお答えします。\n".utf8), path: "a/b/みほん.txt")
        let digest = try Digest(DigestOptions(version: "giji 0", isForced: true))
        let pages = try digest.pages(of: document).get()
        let html = String(decoding: pages.html, as: UTF8.self)
        #expect(html.contains("資料の2ページの意味を伺います。") && html.contains("id=\"s2\""))
        #expect(html.contains("みほん.txt") && !html.contains("a/b"))
        #expect(try digest.pages(of: document).get().html == pages.html)
    }
}
