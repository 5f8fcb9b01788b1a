import Minutes
import Testing

/// Wordings of other towns: what is put in two sentences, told in short, counted in a direction, put right later.
@Suite struct VoteWordingsTests {
    // MARK: what is put

    @Test func whatWasPutIsTheCommitteesReport() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案は委員長の報告のとおり決するに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、本案は原案のとおり可決されました。
        """))
        #expect(vote.object == .committeeReport && vote.result == .approved)
    }

    @Test func whetherItWouldDoAsksForObjections() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        原案のとおり決定して差し支えありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なし。可決です。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved)
    }

    @Test func theWordsOfASettledVoteAreWhole() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        お諮りいたします。閲覧所の資料の写しを求めたいと思います。ご異議ございませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　それでは、資料の写しを求めることといたします。
        """))
        #expect(vote.resultText == "ことといたします")
    }

    @Test func aQueryAloneAsksWhatStandsBeforeIt() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        議案第１号から議案第３号までを一括上程いたします。
        お諮りいたします。ただいまの３件は、予算特別委員会を設置し、これに付託して審査することにいたしたいと思います。ご異議ございませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、そのように決定いたしました。
        """))
        #expect(vote.result == .referred && vote.object == .motion && vote.items.count == 3)
    }

    @Test func theAnnouncementBehindAnOrderOfBusinessOpensTheBallot() throws {
        let record = InventedRecord.assembly("""
        同意第１号、副町長の選任についてを議題とします。
        お諮りします。討論を省略し、直ちに採決したいと思います。ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なしと認めます。よって直ちに採決します。この採決は無記名投票で行います。
        〔投票〕
        ○議長（北山一郎君）　投票の結果を報告します。投票総数５票。うち賛成３票、反対２票。賛成が多数です。したがって、同意第１号は同意することに決定しました。
        """)
        let vote = try #require(record.votes.last)
        #expect(record.votes.count == 2 && vote.method == .secretBallot && vote.tally.total == 5 && vote.tally.for == 3 && vote.result == .consented)
    }

    @Test func theOriginalIsTheBillBeforeTheMeeting() throws {
        let record = InventedRecord.assembly(InventedRecord.bill + """
        本案に対し、西野花子君から修正案が提出されております。まず修正案について採決します。本修正案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立少数。よって、修正案は否決されました。次に、原案について採決します。原案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数。よって、本案は可決されました。
        """)
        #expect(record.votes.map(\.object) == [.amendment, .original])
        #expect(record.votes.allSatisfy { $0.items.count == 1 && $0.items[0].contains("第３号") || $0.items[0].contains("第3号") })
    }

    @Test func partsOfABillAreVotedOneByOne() {
        let record = InventedRecord.read("""
        第３回みほん町農業委員会総会議事録
        日時　令和５年６月５日（月）午後２時

        議長　ただいまから総会を開会いたします。
        議長　議案第１号、農地法第３条の規定による許可申請についてを議題とします。
        事務局　受付番号１番を説明します。
        議長　採決いたします。受付番号１番について、許可することに賛成の委員は挙手願います。
        （全員挙手）
        議長　全員賛成ですので、受付番号１番は許可することに決定いたします。
        議長　受付番号２番について、許可することに賛成の委員は挙手願います。
        （全員挙手）
        議長　全員賛成ですので、受付番号２番は許可することに決定いたします。
        議長　以上で閉会します。
        """)
        #expect(record.votes.map { $0.items.joined() }.map { $0.hasSuffix("受付番号１番") || $0.hasSuffix("受付番号２番") } == [true, true])
        #expect(record.votes.allSatisfy { $0.items.joined().contains("議案第１号") })
    }

    @Test func motionsThatAreReported() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        ただいま西野花子君から、本案の採決は無記名投票によられたいとの動議がありました。本動議のとおり決することに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立少数であります。よって、本動議は否決されました。
        """))
        #expect(vote.object == .motion && vote.result == .rejected && vote.items.joined().contains("無記名投票によられたい"))
    }

    @Test func theReportToBeWrittenIsNoBill() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        お諮りいたします。ただいま議決いたしました条例案に関する委員会報告書の作成につきましては、委員長に御一任願いたいと存じますが、御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、さよう決しました。
        """))
        #expect(vote.items == ["委員会報告書の作成"] && vote.object == .motion)
    }

    // MARK: what was answered

    @Test func assentWithoutAQuestion() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        ご意見はございませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なしの声がありますので、議案第３号は原案どおり可決することに決定します。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved)
    }

    @Test func theCourseToldInShort() {
        let record = InventedRecord.read("""
        令和５年第４回みほん村農業委員会議事録
        日時　令和５年６月５日（月）午前９時
        会長：開会を宣言する。
        事務局：委員の出席を報告。
        会長：議案第４号「農地の転用について」を議題とする。
        事務局：議案書により説明。
        会長：採決の結果、全員賛成により、原案のとおり許可することに決定した。
        会長：議案第５号「証明願について」諮ったところ、異議なく承認された。
        会長：閉会を宣言する。
        """)
        #expect(record.votes.map(\.strength) == [.all, nil] && record.votes.map(\.result) == [.approved, .approved])
        #expect(record.votes.last?.method == .noObjection)
    }

    @Test func aCommitteesCourseIsNotThisBodys() {
        let record = InventedRecord.assembly("""
        先日の委員会で採決の結果、全員賛成により可決すべきものと決定したとの報告を受けております。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func countsInDirections() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        賛成、反対のボタンを押してください。締め切ります。賛成多数。よって、議案第３号は可決されました。
        （賛成８名、反対５名）
        """))
        #expect(vote.method == .electronic && vote.tally.for == 8 && vote.tally.against == 5 && vote.strength == .majority)
    }

    @Test func theNumberPutRightStandsBehind() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立10名、起立多数であります。よって、議案第３号は可決されました。
        ○議長（北山一郎君）　先ほどの採決において起立10名と申し上げましたが、９名に訂正いたします。
        """))
        #expect(vote.tally.for == 9)
    }

    @Test func settledWithoutAWordOfResult() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本件の審議は非公開とすることを発議いたします。賛成の方は挙手願います。
        〔全員挙手〕
        ○議長（北山一郎君）　全員賛成ですので、本件の審議は非公開とします。
        """))
        #expect(vote.strength == .all && vote.result == .approved)
    }

    @Test func eachBillHasTheFateOfItsOwnClause() {
        let record = InventedRecord.assembly("""
        議案第１号及び議案第２号を一括議題とし、委員長の報告を求めます。
        ○総務委員長（東野三郎君）　議案第１号については賛成多数で可決すべきもの、議案第２号については賛成少数で否決すべきものと決しました。
        ○議長（北山一郎君）　議案第１号及び議案第２号を採決します。委員長の報告のとおり決することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認め、さよう決しました。
        """)
        #expect(record.votes.map(\.result) == [.approved, .rejected])
    }

    @Test func theClosingWordsVoteOnNothing() {
        let record = InventedRecord.assembly("""
        今定例会に提出されました議案は、慎重審議の結果、全員異議なく可決されました。皆様の御協力に感謝いたします。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func lostAdoptionOfThePurportIsNoAdoption() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        請願第５号、歩道の整備を求める請願を議題といたします。
        請願第５号は趣旨採択とすることに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立３名、反対３名、可否同数であります。議長は趣旨採択に反対でありますので、趣旨採択は否決されました。
        """))
        #expect(vote.result == .rejected && vote.castingVote == .against && vote.strength == .tie)
    }

    @Test func theSessionIsProlonged() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        お諮りします。会期を３日間延長することにご異議ございませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　異議なしと認め、会期は３日間延長することに決定しました。
        """))
        #expect(vote.items.joined().contains("会期を３日間延長") && vote.object == .motion)
    }

    @Test func lotsAreNoVote() {
        let record = InventedRecord.assembly("""
        副議長の選挙を行います。
        〔投票〕
        ○議長（北山一郎君）　投票総数12票、有効投票12票。有効投票のうち、西野花子君６票、南川次郎君６票、同数であります。よって、くじにより当選人を定めます。
        〔くじ〕
        ○議長（北山一郎君）　くじの結果、南川次郎君が当選人と決定いたしました。
        """)
        #expect(record.votes.isEmpty && record.elections.map(\.elected) == [["南川次郎"]])
    }
}
