import Minutes
import SourceText
import Testing

/// Consent to the course of business beside votes on bills, and bills called one by one out of a block.
@Suite struct VoteCourseTests {
    private static let block = """
    日程第１、７陳情第19号、庁舎に休憩所を設けることを求める陳情書から日程第４、議案第24号、みほん町遊び場条例の一部を改正する条例までの４件を一括して議題とします。

    """

    private func debate(_ call: String, _ put: String) -> Record {
        InventedRecord.assembly(Self.block + """
        ○議長（北山一郎君）　\(call)
        これから討論を行います。
        （「なし」と呼ぶ者あり）
        ○議長（北山一郎君）　本件に対する討論を終了することにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認め、討論を終了します。
        直ちに採決します。
        \(put)
        """)
    }

    @Test func closingTheDebateIsNoVoteOnTheBill() throws {
        let record = debate("議案第24号、みほん町遊び場条例の一部を改正する条例。", """
        本件についての厚生委員長の報告は採択です。
        お諮りします。本件は採択することに賛成の皆さんの起立を求めます。
        （賛成者起立）
        ○議長（北山一郎君）　起立少数。よって、本件は不採択と決定しました。
        """)
        try #require(record.votes.count == 2)
        #expect(record.votes[0].items == ["本件に対する討論を終了"] && record.votes[0].object == .motion && record.votes[0].result == .approved)
        #expect(record.votes[1].items == ["議案第24号、みほん町遊び場条例の一部を改正する条例"] && record.votes[1].result == .notAdopted)
    }

    @Test func theBillCalledLastStandsBeforeTheBlock() throws {
        let record = debate("７陳情第19号、庁舎に休憩所を設けることを求める陳情書。", """
        本件は採択することに賛成の皆さんの起立を求めます。
        （賛成者起立）
        ○議長（北山一郎君）　起立多数。よって、本件は採択と決定しました。
        """)
        #expect(record.votes.last?.items == ["７陳情第19号、庁舎に休憩所を設けることを求める陳情書"])
    }

    @Test func aCallInsideTheListIsNone() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(Self.block + """
        ○議長（北山一郎君）　議案第23号、みほん町交通手当条例。
        議案第24号、みほん町遊び場条例の一部を改正する条例。
        以上の各議案は原案のとおり可決することにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、原案のとおり可決しました。
        """))
        #expect(vote.items.count == 2)
    }

    @Test func decidingAtOnceIsNoDecisionOnTheBill() throws {
        let record = InventedRecord.assembly("""
        日程第４、町議第２１号、工事請負契約を締結することについてを議題といたします。
        お諮りいたします。
        本案、即決いたしたいと思いますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認めます。
        したがって、本案は即決いたします。
        採決いたします。本案、原案どおり決することにご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認めます。したがって、本案は原案どおり可決いたしました。
        """)
        try #require(record.votes.count == 2)
        #expect(record.votes[0].items == ["即決"] && record.votes[0].object == .motion)
        #expect(record.votes[1].result == .approved && record.votes[1].object == .original && record.votes[1].items == ["町議第２１号、工事請負契約を締結することについて"])
    }

    @Test func electingByBallotIsNoVoteOnWhoIsElected() throws {
        let record = InventedRecord.assembly("""
        日程第５、議案第35号、副議長の選挙についてを議題といたします。
        副議長の選挙については、単記無記名投票にいたしたいと思いますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認め、直ちに選挙を行います。
        ○議長（北山一郎君）　選挙結果を報告いたします。
        投票総数４票、有効投票４票、無効投票０票。
        有効投票中の得票数、岩田明議員４票。
        したがって岩田明議員が副議長に当選されました。
        """)
        try #require(record.votes.count == 1 && record.elections.count == 1)
        #expect(record.votes[0].items == ["単記無記名投票"] && record.votes[0].object == .motion && record.votes[0].resultText == "直ちに選挙を行います")
    }

    @Test func aBillThatIsDecidedAtTheCallForTheVoteIsDecided() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案について採決したいと思いますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、本案は原案のとおり決定いたしました。
        """))
        #expect(vote.object == .original && vote.result == .approved && vote.items != ["本案について採決"])
    }

    @Test func whatNobodyPutIsNoVote() {
        let record = InventedRecord.assembly(InventedRecord.bill + """
        （「なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認め、討論を終了します。直ちに採決します。
        本件についての厚生委員長の報告は採択です。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func theChairsWordsBeforeTheQuestionAreNoItem() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        なければ、緑化計画の改定について採決いたします。賛成の方の挙手を求めます。
        （賛成者挙手）
        ○議長（北山一郎君）　挙手全員であります。よって、可決いたしました。
        """))
        #expect(vote.items == ["緑化計画の改定"])
    }

    @Test func whoStandsUpIsNoItem() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        請願についてお諮りいたします。
        委員会の審査結果のとおり決することに賛成の方は、御起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　起立多数であります。
        よって、請願第15号は、委員会の審査結果のとおり不採択と決定いたしました。
        """))
        #expect(vote.items == ["請願第15号"] && vote.object == .committeeReport && vote.result == .notAdopted)
    }

    @Test func puttingOffTheDayIsItsOwnItem() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        次に、一般質問を行います。お諮りいたします。本日の会議はこれで延会することにご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認めます。よって、本日は延会することに決しました。
        """))
        #expect(vote.items == ["本日の会議はこれで延会"] && vote.object == .motion)
    }

    @Test func aBillIsNotWhatWasSettledBefore() {
        let record = InventedRecord.assembly("""
        会期の決定についてを議題といたします。
        お諮りいたします。会期は、本日から５日間とすることに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　御異議ないものと認め、さように決定いたします。
        特別委員長から報告があります。
        ○特別委員長（大沢みどり君）　御報告いたします。
        ○議長（北山一郎君）　採決いたします。本案は、委員長報告のとおり決することに賛成の方は、御起立を願います。
        （賛成者起立）
        ○議長（北山一郎君）　全員起立。よって、原案のとおり可決されました。
        """)
        #expect(record.votes.last?.items == [] && record.votes.last?.object == .committeeReport)
    }

    @Test func namesReadByTheClerkAreNoCommitteesReport() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        日程第２、議第３６号、常任委員会委員の選任についてを議題といたします。
        委員の選任については、議長より指名いたしたいと思いますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　ご異議なしと認めます。
        それでは、各委員を事務局から報告させます。
        ○事務局次長（中田花子君）　総務委員会委員、西野太郎議員。
        ○議長（北山一郎君）　以上、報告のとおり指名決定いたしました。
        """))
        #expect(vote.object == .motion && vote.result == .approved && vote.speech == "s4")
        #expect(vote.span.count < 100)
    }

    @Test(arguments: ["起立多数、したがって本件は不採択と、失礼しました。したがって本件は採択と決定いたしました。",
                      "起立多数。よって、本件は不採択と決定いたしました。失礼いたしました。本件は採択と決定いたしました。"])
    func whatIsSaidLastIsTheResult(_ declared: String) throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        陳情第５号、歩道の整備についての陳情を議題といたします。
        陳情第５号を採択することに賛成の皆さんの起立を求めます。
        （賛成者起立）
        ○議長（北山一郎君）　\(declared)
        """))
        #expect(vote.result == .adopted && vote.resultText == "採択")
    }

    @Test(arguments: ["賛成多数（９名）です。", "賛成多数（賛成９名、反対２名）です。"])
    func numbersInBracketsBehindTheStrength(_ found: String) throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案に賛成の委員は挙手願います。
        （賛成者挙手）
        ○議長（北山一郎君）　\(found)よって、本案は可決されました。
        """))
        #expect(vote.tally.for == 9 && vote.strength == .majority)
    }

    @Test func afterARecessNobodyKnowsWhoMayVote() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        出席議員（３名）
        １番　北山一郎　　２番　西野太郎　　３番　大沢みどり

        ○議長（北山一郎君）　ただいまから本日の会議を開きます。
        暫時休憩いたします。
        〔午前10時28分休憩〕
        〔午前10時40分再開〕
        ○議長（北山一郎君）　再開いたします。議案第３号を議題といたします。
        本案は原案のとおり可決することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、本案は原案のとおり可決されました。
        """))
        #expect(vote.eligible == nil)
    }

    private func items(_ question: String, _ declared: String = "よって、さよう決しました。") -> [[String]] {
        InventedRecord.assembly(InventedRecord.bill + """
        本案は原案のとおり決することに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　御異議なしと認めます。よって、本案は原案のとおり可決されました。
        お諮りいたします。\(question)御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　御異議なしと認めます。\(declared)
        """).votes.dropFirst().map(\.items)
    }

    @Test func whatIsDecidedDoesNotComeBackUnderAnotherQuestion() {
        #expect(items("本定例会の案件は全て終了しました。したがって、会議規則第７条の規定により、本日で閉会したいと思います。") == [["本日で閉会"]])
        #expect(items("今期定例会において議決されました案件の条項、字句、数字その他の整理については、議長に委任されたいと思います。これに") == [["条項、字句、数字その他の整理"]])
        #expect(items("ただいま議長が指名した方を選挙管理委員の当選人と定めることに") == [["選挙管理委員の当選人"]])
        #expect(items("議事の都合により、６月４日、５日及び８日の３日間を休会としたいと思いますが、") == [["６月４日、５日及び８日の３日間を休会"]])
        #expect(items("お手元配付のとおり、各委員長から閉会中の継続審査の申し出があっております。申し出のとおり決することに") == [["閉会中の継続審査"]])
        #expect(items("各委員長から、お手元の申出書のとおり閉会中の継続調査の申し出があります。申し出のとおり決することに") == [["閉会中の継続調査"]])
    }

    @Test func aBillThatIsCalledAloneIsBeforeTheMeeting() throws {
        let record = InventedRecord.assembly("""
        付託されました案件は、議案第１号及び議案第２号の２件であります。
        議案第１号、みほん町税条例の一部改正について。
        質疑を終結したいと思いますが、御異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　御異議なしと認め、質疑を終結いたします。
        本案は原案のとおり可決することに御異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　御異議なしと認めます。よって、本案は原案のとおり可決されました。
        """)
        #expect(record.votes.map(\.items) == [["質疑を終結"], ["議案第１号、みほん町税条例の一部改正について"]])
    }

    @Test func aBillWhoseDebateIsOpenedStandsBeforeTheBlock() {
        let record = InventedRecord.assembly(Self.block + """
        ○議長（北山一郎君）　次に、議案第24号について、討論に入ります。
        （「なし」と呼ぶ者あり）
        ○議長（北山一郎君）　討論を終了することにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認め、討論を終了します。
        本件は原案のとおり可決することにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　ご異議なしと認めます。本件は原案のとおり可決しました。
        """)
        #expect(record.votes.last?.items == ["議案第24号"])
    }

    @Test func takingUpAnotherBillIsDeclaredWithoutTherefore() throws {
        let vote = try #require(InventedRecord.assembly("""
        お諮りします。ただいま、発議第１号が提出されました。
        これを日程に追加し、追加日程第１として、直ちに議題にしたいと思います。御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なしと認めます。発議第１号を日程に追加し、議題とすることに決定しました。
        """).votes.first)
        #expect(vote.result == .approved && vote.object == .other && vote.items == ["発議第１号"])
    }
}
