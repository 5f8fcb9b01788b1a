import Minutes
import Testing

/// 「委員長の報告のとおり決定」 of several items, and consent to how business is done while a bill lies on the table.
@Suite struct CommitteeReportVoteTests {
    private func votes(_ course: String) -> [Vote] {
        InventedRecord.read("""
        ○議長（北山一郎君）　これより採決に入ります。
        \(course)
        　　〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、委員長の報告のとおり決定いたしました。
        ○議長（北山一郎君）　散会いたします。
        """).votes
    }

    @Test(arguments: [
        "次に、請願第一号及び請願第二号を採決いたします。請願二件に対する委員長の報告は不採択であります。請願二件は、委員長の報告のとおり決することに賛成の諸君の起立を求めます。",
        "次に、請願第一号及び請願第二号を採決いたします。委員長の報告は、いずれも不採択であります。各請願は、委員長の報告のとおり決することに賛成の諸君の起立を求めます。",
        "次に、請願第一号及び請願第二号を一括して採決いたします。以上二件に対する委員長の報告は不採択であります。以上二件を委員長の報告のとおり決することに賛成の諸君の起立を求めます。",
    ])
    func aCarriedReportRefusesThemAll(_ course: String) {
        let votes = votes(course)
        #expect(votes.map(\.items) == [["請願第一号", "請願第二号"]])
        #expect(votes.map(\.result) == [.notAdopted])
    }

    @Test func billsCountedAreThoseThatWereCalled() {
        let votes = votes("まず、議案第一号及び議案第五号を採決いたします。議案二件に対する委員長の報告は可決であります。議案二件は、委員長の報告のとおり決することに賛成の諸君の起立を求めます。")
        #expect(votes.map(\.items) == [["議案第一号", "議案第五号"]] && votes.map(\.result) == [.approved])
    }

    /// What the committee found is not told: nobody knows what became of the petition.
    @Test func aReportThatIsNotToldSaysNothing() {
        #expect(votes("次に、請願第一号を採決いたします。請願第一号は、委員長の報告のとおり決することに賛成の諸君の起立を求めます。").map(\.result) == [nil])
    }

    /// How the house votes is settled first; those who press no button are told of, and not asked.
    @Test func theWayOfVotingIsNotTheBill() {
        let votes = InventedRecord.read("""
        ○議長（北山一郎君）　議案第69号、審査委員会委員の選任につき同意を求めることについてを議題といたします。この採決は、採決システムを用いた無記名の投票で行いたいと存じます。ご異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　異議なしと認めます。よって、さように決しました。それでは表決に入ります。
        本案に同意することに賛成の方は賛成ボタンを、反対の方は反対ボタンを押してください。なお、いずれのボタンも押していない方は、反対のボタンを押したものとみなします。
        ○議長（北山一郎君）　投票総数17人、賛成17人、反対0人。よって、本案は同意することに決しました。
        """).votes
        #expect(votes.map(\.object) == [.motion, .original])
        #expect(votes.last?.items == ["議案第69号、審査委員会委員の選任につき同意を求めることについて"] && votes.last?.tally.for == 17 && votes.last?.result == .consented)
    }

    /// 「なお、…議長に一任」 is added to what is put, and 本議会 is who decides it.
    @Test(arguments: ["研修会に全議員を派遣したいと思います。なお、内容を変更する場合は、議長に一任していただきたいと思います。ご異議ありませんか。", "本議会は、別紙のとおり議員を派遣することにご異議ありませんか。"])
    func whatIsPutIsTheMatter(_ question: String) {
        let votes = InventedRecord.read("""
        ○議長（北山一郎君）　議員の派遣の件を議題とします。\(question)
        （「異議なし」の声あり）
        ○議長（北山一郎君）　異議なしと認め、そのように決定しました。
        """).votes
        #expect(votes.map(\.items) == [["議員の派遣の件"]])
    }

    /// 「…を一括議題といたしたいと思います。これにご異議」: the bills are taken up and not decided.
    @Test func takingUpTogetherDecidesNothing() {
        let votes = InventedRecord.read("""
        ○議長（北山一郎君）　日程第３、議案第11号税条例の一部を改正する条例案を議題といたします。
        つきましては、日程第３、議案第11号から日程第４、議案第12号までを一括議題といたしたいと存じます。これにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　異議なしと認めます。提案理由の説明を求めます。
        ○住民課長（中井花子君）　ご説明いたします。
        ○議長（北山一郎君）　この際、討論については省略いたしたいと思いますが、これにご異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　異議なしと認めます。
        """).votes
        #expect(votes.map(\.object) == [.other, .other])
        #expect(votes.map(\.items) == [["議案第11号税条例の一部を改正する条例案", "議案第12号"], ["討論については省略"]])
    }

    @Test(arguments: [("本日は、まず、事実確認を行うところまで進めたいと考えますが、ご異議ありませんか。", "事実確認を行うところまで進め"), ("それでは、録画を全て視聴したいと考えますが、ご異議ありませんか。", "録画を全て視聴"),
                      ("これより、本件の結審を行いたいと思いますが、ご異議ありませんか。", "本件の結審"), ("以上を本日の日程にすることにご異議ありませんか。", "以上を本日の日程")])
    func consentToTheCourseDecidesNoMotion(_ question: String, _ words: String) {
        let votes = InventedRecord.read("""
        ○議長（北山一郎君）　会議を開きます。西野太郎議員に懲罰を科する動議を議題といたします。
        \(question)
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なしと認めます。よって、そのように決定いたしました。
        ○議長（北山一郎君）　散会いたします。
        """).votes
        #expect(votes.count == 1 && votes[0].object == .other && votes[0].items[0].hasPrefix(words.prefix(4)) && !votes[0].items[0].contains("懲罰"))
    }
}
