import Minutes
import Testing

/// Turns that a vote takes: ties decided at once, numbers taken back, options put one after the other, spaced blocks of results, what is voted on.
@Suite struct VoteTurnsTests {
    // MARK: ties

    @Test(arguments: ["起立３名、可否同数でありますので、議長は本案に反対といたします。よって、本案は否決されました。",
                      "起立３名、可否同数でありますので、議長は本案に反対であります。本案は否決されました。",
                      "起立３名、可否同数でありますので、議長は否とします。",
                      "起立３名、同数でありますので、議長において裁決いたします。本案は否決とします。",
                      "起立３名、賛成者が半数でありますので、議長の裁決により、本案は否決とします。",
                      "起立３名、可否同数ですので、議長の私は反対とし、本案は否決とします。"])
    func theChairDecidesTheTieAtOnce(_ words: String) throws {
        let record = InventedRecord.assembly(InventedRecord.bill + "本案に賛成の方は起立願います。\n（起立３名）\n○議長（北山一郎君）　" + words)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.strength == .tie && vote.castingVote == .against && vote.result == .rejected)
        #expect(!record.findings.contains { $0.rule == "vote.tie-no-casting" || $0.rule == "vote.no-outcome" })
    }

    // MARK: numbers

    private func counted(_ words: String) throws -> Vote {
        try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + "本案に賛成の方の起立を求めます。\n（賛成者起立）\n○議長（北山一郎君）　" + words + "よって、本案は可決されました。"))
    }

    @Test func whatIsTakenBackDoesNotCount() throws {
        #expect(try counted("起立２名です。失礼しました。起立４名、賛成多数です。").tally.for == 4)
        let vote = try counted("起立２名、起立少数です。失礼いたしました。起立４名、起立多数です。")
        #expect(vote.tally.for == 4 && vote.strength == .majority)
    }

    @Test func lettersSetApartInABlock() throws {
        let vote = try counted("採決の結果、\n　　賛　成　　４名\n　　反　対　　１名\n　賛成多数です。")
        #expect(vote.tally.for == 4 && vote.tally.against == 1)
        let ballot = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        この採決は記名投票をもって行います。
        　（投票）
        ○議長（北山一郎君）　投票の結果を報告します。
        　　投　票　総　数　　５票
        　　賛　　　　　成　　４票
        　　反　　　　　対　　１票
        　よって、本案は可決されました。
        """))
        #expect(ballot.tally.total == 5 && ballot.tally.for == 4 && ballot.tally.against == 1)
    }

    @Test func thoseWhoKeepTheirSeatsAreAgainst() throws {
        #expect(try counted("起立３名、着席２名。起立多数であります。").tally.against == 2)
        #expect(try counted("起立者３名、不起立者２名。起立多数であります。").tally.against == 2)
    }

    @Test(arguments: ["動議は成立しませんでした。", "日程は変更しないことになりました。", "日程の変更は行わないことに決定しました。", "継続審査としないことに決定しました。"])
    func whatIsNotDoneIsRejected(_ words: String) throws {
        let record = InventedRecord.assembly(InventedRecord.bill + "これから採決します。本案を継続審査とし、日程を変更することに賛成の諸君の起立を求めます。\n（賛成者起立）\n○議長（北山一郎君）　起立少数です。よって、" + words)
        #expect(try InventedRecord.onlyVote(record).result == .rejected && !record.findings.contains { $0.rule == "vote.no-outcome" })
    }

    @Test func tooFewLeaveItUndone() throws {
        let record = InventedRecord.assembly("次に、発議案第２号について採決いたします。賛成の諸君の挙手を求めます。\n（賛成者挙手）\n○議長（北山一郎君）　挙手少数。よって、発議案第２号は提出しないことに決定いたしました。")
        #expect(try InventedRecord.onlyVote(record).result == .rejected && !record.findings.contains { $0.rule == "vote.majority-phrase" })
    }

    @Test func nobodyStoodUp() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + "本案に賛成の方の起立を求めます。\n（起立なし）\n○議長（北山一郎君）　起立なしであります。よって、本案は否決されました。"))
        #expect(vote.tally.for == 0 && vote.strength == .minority && vote.result == .rejected)
    }

    @Test func anEarlierDecisionThatFallsIsRejected() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        町長の再議に付された議案第４１号を議題とします。本件は、出席議員の３分の２以上の同意を必要とします。
        先の議決のとおり決することに賛成の方は起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　起立７名であります。所定数に達しません。よって、議案第４１号に対する先の議決は廃棄されました。
        """))
        #expect(vote.tally.for == 7 && vote.result == .rejected && vote.requirement == .twoThirds)
    }

    @Test func optionsAreVotesOfTheirOwn() {
        let votes = InventedRecord.assembly("""
        請願第１号の取扱いについてお諮りします。まず継続審査に賛成の方。
        （賛成者挙手）
        ○議長（北山一郎君）　２名、少数です。次に、採択に賛成の方。
        （賛成者挙手）
        ○議長（北山一郎君）　４名、多数です。よって、請願第１号は採択すべきものと決しました。
        """).votes
        #expect(votes.map(\.tally.for) == [2, 4] && votes.map(\.strength) == [.minority, .majority] && votes.last?.result == .adopted)
    }

    // MARK: what is voted on

    private let first = "議案第１号を議題とします。採決します。本案に賛成の方の起立を求めます。\n（賛成者起立）\n○議長（北山一郎君）　起立全員です。よって、議案第１号は可決されました。\n"

    @Test(arguments: ["続いて議案第２号に移ります。討論の通告がありますので発言を許します。", "次に、議案第２号、質疑ありませんか。", "次に、議案第２号について、反対討論の発言を許します。３番、東野次郎君。"])
    func theNextBillNeedsNoFormula(_ opening: String) {
        let votes = InventedRecord.assembly(first + opening + """

        ○３番（東野次郎君）　この案には問題があると思います。
        ○議長（北山一郎君）　次に、賛成討論の発言を許します。
        ○４番（西野花子君）　私は必要な案だと思います。
        ○議長（北山一郎君）　討論を終わります。採決します。本案に賛成の方は起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　起立多数です。よって、本案は可決されました。
        """).votes
        #expect(votes.map(\.items) == [["議案第１号"], ["議案第２号"]])
    }

    @Test func neitherBallotsNorOutcomesAreItems() throws {
        let ballot = try InventedRecord.onlyVote(InventedRecord.assembly("""
        日程第１、町長に対する不信任決議案を議題とします。
        記名投票で行います。賛成の方は白票を、反対の方は青票を投票願います。
        ○議長（北山一郎君）　投票総数６票、白票４票、青票２票。よって、本決議案は否決されました。
        """))
        #expect(ballot.items.first?.contains("不信任決議案") == true)
        let petition = try InventedRecord.onlyVote(InventedRecord.assembly("""
        次に、請願第１号です。お諮りします。趣旨採択とすることに賛成の方の起立を求めます。
        （賛成者起立）
        ○議長（北山一郎君）　起立多数であります。したがって、本請願は趣旨採択とすることに決しました。
        """))
        #expect(petition.items == ["請願第１号"] && petition.object == .original && petition.result == .purportAdopted)
    }

    @Test func closingTheDoorsDecidesNoBill() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        議案第４号は人事に関する案件ですので、非公開としたいと思いますが、御異議ありませんか。
        （「異議なし」の声）
        ○議長（北山一郎君）　御異議がないようですので、議案第４号は非公開といたします。
        """))
        #expect(vote.object == .other)
    }

    @Test func stagesOfABillAreNoItems() {
        let record = InventedRecord.read("""
        令和５年みほん町議会６月会議会議録
        令和５年６月５日（月）午前10時開会
        議事日程（第１号）
        日程第１　会期の決定
        日程第２　議案第５号　みほん町税条例の一部を改正する条例
        日程第３　議案第６号　工事請負契約の締結について

        △開会の宣告
        ○議長（西野太郎君）　会議を開きます。
        △議案第５号の上程、説明、質疑、討論、採決
        ○議長（西野太郎君）　日程第２、議案第５号　みほん町税条例の一部を改正する条例を議題とします。
        　これから議案第５号を採決します。原案のとおり決定することに賛成の方は起立願います。
        　　　〔賛成者起立〕
        ○議長（西野太郎君）　起立全員です。したがって、議案第５号は原案のとおり可決されました。
        △議案第６号の質疑、討論、採決
        ○議長（西野太郎君）　日程第３、議案第６号　工事請負契約の締結についてを議題とします。
        　原案のとおり決定することに賛成の方は起立願います。
        　　　〔賛成者起立〕
        ○議長（西野太郎君）　起立多数です。したがって、議案第６号は原案のとおり可決されました。
        """)
        #expect(record.votes.map { $0.items.first?.contains("採決") } == [false, false])
        #expect(record.votes.map { $0.items.first?.hasSuffix("条例") } == [true, false])
    }

    @Test func whatIsAskedIsNamedWithoutItsOpening() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("それでは、公園条例の検討を次回も継続することで御異議ございませんか。\n（「異議なし」の声）\n○議長（北山一郎君）　御異議なしと認め、そのように決しました。"))
        #expect(vote.items == ["公園条例の検討を次回も継続"] && vote.result == .continued)
    }

    @Test func votesAreCastOnTheBillItself() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + "採決します。本案に賛成の議員の投票を願います。\n○議長（北山一郎君）　投票の結果を報告します。\n　　投　票　総　数　　１１票\n　　有　効　投　票　　１１票\n　　賛　　　　　成　　　８票\n　　反　　　　　対　　　３票\n　よって、本案は可決されました。"))
        #expect(vote.tally.total == 11 && vote.tally.for == 8 && vote.tally.against == 3)
    }

    @Test func whatIsHeldOverIsNotCarried() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + "本案は保留とすることに賛成の諸君の挙手を求めます。\n（賛成者挙手）\n○議長（北山一郎君）　挙手多数でありますので、本案は保留といたします。"))
        #expect(vote.result == .continued && vote.resultText == "保留")
    }

    @Test func aStageWithoutAListIsTheBill() {
        let record = InventedRecord.assembly("△第５号議案の質疑、討論、採決\n○議長（北山一郎君）　これより採決します。本案に賛成の諸君の起立を求めます。\n（賛成者起立）\n○議長（北山一郎君）　起立多数であります。よって、本案は可決されました。")
        #expect(!record.votes.contains { $0.items.contains { $0.contains("採決") } })
    }

    @Test func aResignationIsItsOwnItem() {
        let record = InventedRecord.read("""
        令和５年みほん市議会会議録（第２回臨時会）
        令和５年６月５日（月曜日）　午前10時00分開会
        　日程第１　会期の決定
        　日程第２　議長の辞職
        ○議長（西野太郎）　日程第１、会期の決定を議題といたします。会期は、本日１日といたしたいと思います。御異議ございませんか。
        　　　〔「異議なし」と呼ぶ者あり〕
        ○議長（西野太郎）　異議なしと認めます。よって、会期は、本日１日と決定いたしました。
        ○副議長（大沢みどり）　議長から辞職願が提出されております。お諮りいたします。議長の辞職を許可することに御異議ございませんか。
        　　　〔「異議なし」と呼ぶ者あり〕
        ○副議長（大沢みどり）　異議なしと認めます。よって、議長の辞職を許可することに決定いたしました。
        """)
        #expect(record.votes.last?.items == ["議長の辞職"])
    }

    @Test func whatIsConfirmedBeforeARecessIsDeclared() throws {
        let record = InventedRecord.assembly("""
            ○議長（北山一郎君）　監査委員については、引き続き選任するということでよろしいでしょうか。
            （「異議なし」の声あり）
            　御異議なしと認め、そのように確認いたしました。
            　暫時休憩いたします。
            （10時10分休憩　10時15分再開）
            ○議長（北山一郎君）　再開いたします。
            　多数決により決定したいと思います。
            """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.result == .approved)
        #expect(vote.speech == "s2")
        #expect(record.speeches[1].text.contains("そのように確認いたしました。"))
    }

    @Test func aMotionBehindADecidedBillIsNoBill() {
        let record = InventedRecord.assembly("""
            ○議長（北山一郎君）　議案第12号を議題とします。本案を否決することに賛成の方の起立を求めます。
            （起立少数）
            ○議長（北山一郎君）　起立少数です。よって、議案第12号は可決されました。
            ○議長（北山一郎君）　次に、動議について採決します。動議のとおり決することに賛成の方は挙手願います。
            （挙手２名）
            ○議長（北山一郎君）　賛成２名、反対３名、挙手少数です。よって、本動議は否決されました。
            """)
        #expect(record.votes.last?.items == ["動議"])
    }
}
