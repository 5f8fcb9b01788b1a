import Minutes
import Testing

/// Consents that are said in few words, and what they do not decide.
@Suite struct VoteAssentTests {
    @Test func theBillIsDecidedBehindClosedDoors() throws {
        let votes = InventedRecord.read("""
        令和５年第４回みほん町教育委員会定例会会議録

        教育長　　議案第７号　図書館協議会委員の委嘱について、説明をお願いします。
        図書館長　　５名を委嘱するものです。
        教育長　　人事に関する案件につき非公開としたいと思いますが、よろしいですか。
        全委員　　異議なし。
        教育長　　全員の賛成により、非公開とします。傍聴の方は御退席ください。
        （非公開の審議は省略）
        教育長　　再開します。議案第７号は原案のとおり可決されました。
        教育長　　以上で閉会します。
        """).votes
        try #require(votes.count == 2)
        #expect(votes[0].object == .other && votes[0].items == ["人事に関する案件につき非公開"])
        #expect(votes[1].items.count == 1 && votes[1].items[0].contains("議案第７号") && votes[1].result == .approved)
    }

    @Test func whatWasAskedIsDecidedWithoutAWordMore() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        閉会中の継続審査の件を議題とします。各委員長からの申出のとおり決定することに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　異議なしと認めます。
        """))
        #expect(vote.result == .continued && vote.object == .motion)
    }

    @Test func anObjectionLeavesItOpen() {
        let record = InventedRecord.assembly("""
        閉会中の継続審査の件を議題とします。各委員長からの申出のとおり決定することに御異議ありませんか。
        （「異議あり」と呼ぶ者あり）
        ○議長（北山一郎君）　御異議がありますので、休憩します。
        """)
        #expect(!record.votes.contains { $0.result == .continued })
    }

    @Test func aBillIsAddedWithoutAWordMore() throws {
        let vote = try #require(InventedRecord.assembly("""
        議案第９号が提出されました。これを日程に追加し、追加日程第１として議題にすることに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　異議なしと認めます。追加日程第１、議案第９号を議題とします。
        """).votes.first)
        #expect(vote.object == .other && vote.result == .approved)
    }

    @Test func allAnswerThatTheyHaveNothingToSay() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和５年第４回みほん町教育委員会定例会会議録

        教育長　　ただいまから定例会を開会します。
        教育長　　第３回定例会の会議録について、御意見ございますか。
        全委員　　異議なし。
        教育長　　それでは承認といたします。
        教育長　　以上で閉会します。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved && vote.resultText == "承認")
    }

    @Test func aQuestionThatGoesOnDecidesNothing() {
        let record = InventedRecord.read("""
        令和５年第４回みほん町教育委員会定例会会議録

        教育長　　ただいまから定例会を開会します。
        教育長　　第３回定例会の会議録について、御意見ございますか。
        全委員　　異議なし。
        教育長　　次に、運動会の日程について報告をお願いします。
        学校課長　　10月に行います。
        教育長　　以上で閉会します。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func soItIsResolved() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和５年度第２回みほん市情報公開審査会　会議録
        １　出席委員　会長　北山　一郎、委員　西野　花子、委員　南川　次郎
        会長　ただいまから審査会を開会する。
        会長　諮問第３号は、妥当と認める旨の答申とすることでよいか。
        委員　異議なし。
        会長　では、そのように決する。
        会長　以上で閉会とする。
        """))
        #expect(vote.result == .approved && vote.method == .noObjection)
    }

    /// 「次に、…監査委員の選任」 holds no name of one who voted.
    @Test func theNextBillIsNoListOfNames() {
        let record = InventedRecord.assembly("""
        議案第３号を議題といたします。採決いたします。賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　賛成３名、反対２名であります。よって、議案第３号は
        原案のとおり可決されました。
        　次に、議案第４号、監査委員の選任につき同意を求めることについてを議題といたしま
        す。これに同意することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、議案第４号は同意することに決定いたしました。
        """)
        #expect(!record.findings.contains { $0.rule == "vote.names-vs-count" } && record.votes.first?.ballots.isEmpty == true)
    }

    /// Nobody says what was decided: leave to go on is no decision.
    @Test(arguments: ["説明省略の声がございますが、説明省略でよろしいですか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　御異議なしと認め、説明を省略し、質疑に入ります。"])
    func leaveToGoOnIsNoDecision(_ words: String) {
        let record = InventedRecord.assembly(words)
        #expect(record.votes.isEmpty, "\(record.votes.map(\.items))")
    }
}
