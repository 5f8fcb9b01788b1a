import Minutes
import Pipeline
import Testing

/// Which law is applied hangs on the kind of the body: a chair who is called 議長 makes no assembly.
@Suite struct BodyKindTests {
    private func kind(_ opening: String) -> BodyKind {
        Pipeline.run(Array("１　日時　令和４年２月15日（火）午後３時から\n\n議長　\(opening)\n事務局　資料について説明いたします。\n議長　御意見はありますか。\n委員　ありません。\n".utf8), path: "a.txt").record.meeting.bodyKind
    }

    @Test func aCouncilIsNoAssemblyThoughItsNameEndsLikeOne() {
        #expect(kind("ただいまから社会教育委員の会議を開きます。県の連絡協議会の報告もございます。") == .council)
        #expect(kind("ただいまから運営審議会を開きます。") == .council)
    }

    @Test func anAssemblyIsOne() {
        #expect(kind("ただいまから町議会の会議を開きます。本日の会期は一日といたします。") == .plenary)
    }
}
