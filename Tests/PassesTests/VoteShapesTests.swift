import Minutes
import Testing

/// Votes in the shapes of other houses: buttons without a question, answers spoken by members, lists of names, ballots and applause.
@Suite struct VoteShapesTests {
    @Test func electronicCountWithoutAQuestion() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        採決します。電子採決により行います。
        ○議長（北山一郎君）　採決の結果、賛成７、反対３であります。よって、議案第３号は原案のとおり可決されました。
        """))
        #expect(vote.method == .electronic && vote.tally.for == 7 && vote.tally.against == 3 && vote.result == .approved)
    }

    @Test func tabletsAreElectronic() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        タブレット端末により採決いたします。賛成又は反対を選んでください。
        ○議長（北山一郎君）　賛成多数と認めます。よって、本案は原案のとおり可決いたしました。
        """))
        #expect(vote.method == .electronic && vote.strength == .majority && vote.tally == Tally())
    }

    @Test func countAfterHandsAlone() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        〔賛成者挙手〕
        ○議長（北山一郎君）　賛成６、反対４であります。よって、議案第３号は可決されました。
        """))
        #expect(vote.method == .showOfHands && vote.tally.for == 6 && vote.tally.against == 4)
    }

    @Test func whatACommitteeCountedIsNoVote() {
        let record = InventedRecord.assembly(InventedRecord.bill + """
        本案は、委員会において賛成５、反対２で可決すべきものと決したとの報告であります。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func tieOfTwoOptions() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        陳情第５号、歩道の整備についての陳情を議題といたします。
        陳情第５号は、趣旨採択３名、不採択３名で、可否同数であります。よって、議長において裁決いたします。議長は不採択と裁決いたします。
        """))
        #expect(vote.strength == .tie && vote.result == .notAdopted && vote.castingVote == .against)
    }

    @Test func lostContinuationIsNotAdoption() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        陳情第５号、歩道の整備についての陳情を議題といたします。
        陳情第５号を継続審査とすることに賛成の諸君の挙手を求めます。
        〔賛成者挙手〕
        ○議長（北山一郎君）　挙手少数であります。よって、継続審査とすることは否決されました。
        """))
        #expect(vote.result == .rejected && vote.strength == .minority)
    }

    @Test func decisionWithoutATieIsKept() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案に賛成の諸君の挙手を求めます。
        〔賛成者挙手〕
        ○議長（北山一郎君）　賛成６名、反対４名であります。よって、議長が本案に対する可否を裁決します。議長は可決と裁決します。
        """))
        #expect(vote.castingVote == .for && vote.tally.for == 6 && vote.strength == nil)
    }

    @Test func applause() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        意見書案第１号、手話の普及を求める意見書を議題といたします。
        本意見書案に賛成の方は拍手をお願いいたします。
        〔拍手多数〕
        ○議長（北山一郎君）　拍手多数と認めます。よって、意見書案第１号は可決されました。
        """))
        #expect(vote.method == .other && vote.strength == .majority && vote.result == .approved)
    }

    @Test func thoseWhoApproveStandUp() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案を可とする者の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立７名。起立多数であります。よって、本案は可決されました。
        """))
        #expect(vote.method == .standing && vote.tally.for == 7 && vote.strength == .majority)
    }

    @Test func answerSpokenByMembers() throws {
        let record = InventedRecord.read("""
        令和５年６月　みほん市教育委員会定例会会議録
        日時\t令和５年６月５日（月）午後２時

        教育長\tただいまから定例会を開会いたします。
        教育長\t議案第５号、規則の一部改正について、事務局から説明をお願いします。
        教育総務課長\t資料のとおりでございます。
        教育長\tそれでは、議案第５号について、原案のとおり承認してよろしいでしょうか。
        委員\t異議なし。
        教育長\t議案第５号は、原案のとおり承認といたします。
        教育長\t以上で閉会いたします。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.method == .noObjection && vote.result == .approved && vote.items == ["議案第５号"])
    }

    // MARK: those against are asked

    @Test func fewAgainstIsNoMinorityInFavour() throws {
        let record = InventedRecord.assembly(InventedRecord.bill + """
        本案に反対の方の起立を求めます。
        〔反対者起立〕
        ○議長（北山一郎君）　起立少数であります。よって、議案第３号は原案のとおり可決されました。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.method == .standing && vote.result == .approved && vote.strength == nil)
        #expect(!record.findings.contains { $0.rule == "vote.majority-phrase" })
    }

    @Test func nobodyAgainst() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        本案に反対の方は挙手願います。
        〔挙手なし〕
        ○議長（北山一郎君）　反対なしと認めます。よって、議案第３号は原案のとおり可決されました。
        """))
        #expect(vote.method == .showOfHands && vote.result == .approved && vote.tally.against == 0 && vote.tally.for == nil)
    }

    @Test func thoseAgainstFirst() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        採決します。まず、本案に反対の方の挙手を求めます。
        〔反対者挙手〕
        ○議長（北山一郎君）　反対３名。次に、賛成の方の挙手を求めます。
        〔賛成者挙手〕
        ○議長（北山一郎君）　賛成７名。よって、賛成多数により、議案第３号は可決されました。
        """))
        #expect(vote.tally.for == 7 && vote.tally.against == 3 && vote.strength == .majority)
    }

    // MARK: what is voted on

    @Test func motionStandsForItself() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        ただいま３番南川次郎君から、本日の会議を延会とされたいとの動議が提出されました。この動議は所定の賛成者がありますので成立しました。
        本動議を直ちに議題とし、採決いたします。この動議のとおり決することに賛成の方の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立少数です。よって、この動議は否決されました。
        """))
        #expect(vote.items == ["本日の会議を延会とされたいとの動議"] && vote.result == .rejected)
    }

    @Test func theseThreeItems() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        認定第１号から認定第３号までの３件を一括して採決します。本３件は、委員長報告のとおり認定することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、委員長報告のとおり認定することに決定しました。
        """))
        #expect(vote.items.count == 3 && vote.result == .certified)
    }

    @Test func summariesInPlainForm() throws {
        let record = InventedRecord.read("""
        令和５年度第２回みほん市環境審議会　議事要旨
        日時　令和５年８月３日（木）午後２時～４時

        会長：議題１、環境基本計画の改定について、事務局から説明を。
        事務局：資料１により説明した。
        会長：議題１について、原案のとおり承認することでよろしいか。
        （異議なし）
        会長：それでは、議題１は承認された。
        会長：議題２、答申案について、採決を行う。賛成の方は挙手を。
        （賛成３名、反対０名）
        会長：賛成多数により、答申案は可決された。
        """)
        #expect(record.votes.map(\.result) == [.approved, .approved])
        #expect(record.votes.first?.method == .noObjection && record.votes.first?.tally == Tally())
        #expect(record.votes.last?.method == .showOfHands)
    }

    // MARK: names

    @Test(arguments: [
        "賛成者　１番　北山一郎君　２番　西野花子君　３番　南川次郎君\n反対者　４番　東野三郎君　５番　中井四郎君",
        "賛成した者の氏名\n　北山一郎君　西野花子君　南川次郎君\n反対した者の氏名\n　東野三郎君　中井四郎君",
        "本案を可とする議員の氏名\n　北山　一郎君　　西野　花子君　　南川　次郎君\n本案を否とする議員の氏名\n　東野　三郎君　　中井　四郎君",
    ])
    func namesBehindTheDeclaration(_ lists: String) throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + """
        記名投票により採決します。本案に賛成の諸君は白色票を、反対の諸君は青色票を投票願います。
        〔投票〕
        ○議長（北山一郎君）　投票総数５票、賛成３票、反対２票であります。よって、議案第３号は原案のとおり可決されました。
        \(lists)
        """))
        #expect(vote.ballots.filter { $0.choice == .for }.map(\.name) == ["北山一郎", "西野花子", "南川次郎"])
        #expect(vote.ballots.filter { $0.choice == .against }.map(\.name) == ["東野三郎", "中井四郎"])
    }

    @Test func namesWithoutHonorificComeFromTheRoster() throws {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        出席議員（５名）
        　１番　北山一郎君　　２番　西野花子君　　３番　南川次郎君
        　４番　東野三郎君　　５番　中井四郎君

        ○議長（中井四郎君）　ただいまから本日の会議を開きます。議案第３号を議題とします。
        記名投票により採決します。本案に賛成の諸君は白色票を、反対の諸君は青色票を投票願います。
        〔投票〕
        ○議長（中井四郎君）　投票総数４票、賛成３票、反対１票であります。よって、議案第３号は原案のとおり可決されました。
        賛成者　北山一郎、西野花子、東野三郎
        反対者　南川次郎
        ○議長（中井四郎君）　本日はこれをもって散会いたします。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.ballots.map(\.name) == ["北山一郎", "西野花子", "東野三郎", "南川次郎"])
        #expect(vote.ballots.map(\.choice) == [.for, .for, .for, .against])
    }

    // MARK: who presides

    @Test func labelsOfNamesAloneHaveAChair() throws {
        let record = InventedRecord.read("""
        みほん町議会会議録
        令和５年９月１０日
        出席議員（３名）
        　１番　北山一郎　　２番　西野花子　　３番　南川次郎
        説明員　町長　東野三郎

        （北山一郎君）ただいまから会議を開きます。
        （北山一郎君）議案第１２号を議題とします。町長、東野三郎君。
        （東野三郎君）水路を直すものでございます。
        （西野花子君）どの地区の水路でしょうか。
        （東野三郎君）上の地区の２本でございます。
        （北山一郎君）採決します。賛成の諸君の起立を求めます。
        （起立全員）
        （北山一郎君）起立全員です。よって、議案第１２号は原案のとおり可決されました。散会します。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.method == .standing && vote.strength == .all && vote.items == ["議案第１２号"])
    }

    @Test func countsBehindTheRuleOfADirection() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　これより、採決に入ります。議案第４１号について、賛成の諸君の起立を求めます。
        　───　賛成者起立　───　　　　１１：１〔１３〕
        ○議長（北山一郎君）　賛成多数であります。よって、本案は、原案のとおり可決されました。
        """)
        #expect(record.votes.map(\.tally.for) == [11] && record.votes.map(\.tally.against) == [1] && record.votes.map(\.tally.present) == [13])
        #expect(record.votes.map(\.method) == [.standing])
        #expect(record.speeches.allSatisfy { !$0.text.contains("───") })
    }
}
