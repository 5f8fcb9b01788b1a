import Minutes
import SourceText
import Testing

/// One test for each hard case of votes: methods, numbers, polarity, ties, what is no vote.
@Suite struct VoteTests {
    // MARK: without numbers

    @Test func noObjection() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        日程第１、会期の決定についてを議題といたします。
        お諮りいたします。会期は本日から3日間とすることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、会期は本日から3日間と決定いたしました。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved && vote.object == .motion)
        #expect(vote.items == ["会期の決定について"])
        #expect(vote.tally == Tally() && vote.strength == nil)
    }

    @Test func misspeltObjectionCounts() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        日程第１、会期の決定についてを議題といたします。
        会期は本日1日とすることにご意義ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご意義なしと認め、さよう決定いたします。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved)
    }

    @Test func manyVoicesAreNoMajority() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        日程第１、会期の決定についてを議題といたします。
        会期は本日1日とすることにご異議ありませんか。
        〔「異議なし」の声多数〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、会期は1日と決定いたしました。
        """))
        #expect(vote.strength == nil && vote.tally == Tally())
    }

    @Test(arguments: [("起立全員", Vote.Strength.all), ("総員起立", .all), ("起立多数", .majority), ("起立少数", .minority)])
    func standing(_ phrase: String, _ strength: Vote.Strength) throws {
        let fate = strength == .minority ? "否決" : "可決"
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　日程第２を起立により採決いたします。本案は原案のとおり決定することに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　\(phrase)であります。よって、本案は\(fate)されました。
        """))
        #expect(vote.method == .standing && vote.strength == strength)
        #expect(vote.result == (strength == .minority ? .rejected : .approved))
        #expect(vote.items == ["第11号議案 みほん町手数料条例の一部を改正する条例"])
        #expect(vote.tally.for == nil, "a phrase has no number")
    }

    // MARK: numbers

    @Test func showOfHandsWithNumbersIsOneVote() throws {
        let record = InventedRecord.council("""
        2 諮問事項

        会長\t次に諮問事項の緑の基本計画について採決に入ります。賛成の方は挙手をお願いいたします。
        （賛成者挙手）
        反対の方は挙手をお願いいたします。
        （反対者挙手）
        採決の状況を報告してください。
        区側\t賛成が11、反対がゼロでございます。
        会長\tありがとうございます。賛成11でございますので、本件諮問については承認いたします。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.method == .showOfHands && vote.result == .approved && vote.resultText == "承認")
        #expect(vote.tally.for == 11 && vote.tally.against == 0 && vote.tally.total == nil)
        #expect(vote.tally.span != nil)
    }

    @Test func electronicWithKanjiNumbers() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　日程第１を採決いたします。本案に賛成の諸君は賛成ボタンを、反対の諸君は反対ボタンを押してください。
        〔各員、賛成・反対ボタンを押す〕
        ○議長（北山一郎君）　投票の結果を報告いたします。投票総数六十三　賛成五十　反対十三　よって、本案は可決されました。
        """))
        #expect(vote.method == .electronic && vote.result == .approved)
        #expect(vote.tally.total == 63 && vote.tally.for == 50 && vote.tally.against == 13)
    }

    @Test func zeroAsCircle() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　日程第３を採決いたします。賛成の諸君は投票ボタンをお押し願います。
        〔投票開始〕
        ○議長（北山一郎君）　投票総数二十　賛成二十　反対 〇　よって、全会一致をもって可決されました。
        """))
        #expect(vote.tally.for == 20 && vote.tally.against == 0 && vote.strength == .all)
    }

    @Test func namedBallotWhileTellersAreNamed() throws {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　日程第１を採決いたします。この採決は記名投票をもって行います。本案を可とする諸君は白票を、否とする諸君は青票を投票願います。
        〔各員投票〕
        ○議長（北山一郎君）　立会人に西野花子君、東野次郎君を指名いたしますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、立会人は西野花子君、東野次郎君に決定いたしました。
        投票の結果を事務局長に報告させます。
        ○事務局長（南野三郎君）　出席議員数18人、投票総数17票、白票9票、青票8票。以上であります。
        ○議長（北山一郎君）　以上のとおり白票多数であります。よって、本案は原案のとおり可決いたしました。
        """)
        let vote = try #require(record.votes.last)
        #expect(vote.method == .namedBallot && vote.result == .approved)
        #expect(vote.tally.for == 9 && vote.tally.against == 8 && vote.tally.total == 17 && vote.tally.present == 18)
        #expect(vote.items == ["第10号議案 みほん町公園条例の一部を改正する条例"])
    }

    @Test func whiteBallotsOfASecretVoteAreBlank() throws {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　日程第２を無記名投票により採決いたします。本案に賛成の諸君は賛成と、反対の諸君は反対と記載の上、投票願います。なお、白票は否とみなします。
        〔各員投票〕
        ○議長（北山一郎君）　投票の結果を報告いたします。投票総数17票、賛成10票、反対5票、白票2票。よって、本案は可決されました。
        """)
        let vote = try #require(record.votes.last)
        #expect(vote.method == .secretBallot)
        #expect(vote.tally.for == 10 && vote.tally.against == 5 && vote.tally.blank == 2)
    }

    @Test func correctionReplacesNumbers() throws {
        let record = InventedRecord.council("""
        会長\t緑の基本計画について採決いたします。賛成の方は挙手を願います。
        （賛成者挙手）
        区側\t賛成が9、反対が2でございます。
        会長\t賛成多数ですので、本件は承認といたします。
        区側\t申し訳ございません。先ほどの採決の人数を訂正いたします。賛成8、反対3でございます。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.tally.for == 8 && vote.tally.against == 3)
        #expect(vote.evidence.count >= 2, "the first numbers stay in the evidence")
    }

    // MARK: ties

    @Test func tieDecidedAgainstTheQuestion() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和5年6月5日　総務委員会

        ○委員長（山川花子君）　ただいまから総務委員会を開会いたします。
        ○中井委員　よろしくお願いします。
        ○委員長（山川花子君）　令和5年請願第4号を採択とすることに賛成の方は挙手を願います。
        〔賛成者挙手〕
        ○委員長（山川花子君）　採択3名で、不採択3名です。可否同数であります。よって、委員会条例第15条の規定により、委員長が裁決いたします。
        委員長としましては、この請願については不採択と裁決いたします。
        それでは、本件を終了いたします。
        """))
        #expect(vote.strength == .tie && vote.castingVote == .against && vote.result == .notAdopted)
        #expect(vote.tally.for == 3 && vote.tally.against == 3)
        #expect(vote.items.count == 1 && vote.items[0].contains("請願第4号"))
    }

    @Test func tieDecidedForContinuing() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和5年6月5日　建設委員会

        ○委員長（山川花子君）　ただいまから建設委員会を開会いたします。
        ○中井委員　継続でお願いします。
        ○委員長（山川花子君）　陳情第7号を継続とすることに賛成の方は挙手を願います。
        〔賛成者挙手〕
        ○委員長（山川花子君）　可否同数であります。よって、委員長が裁決いたします。
        委員長は、本件について継続に賛成であります。よって、本件は継続審査とすることに決定いたしました。
        """))
        #expect(vote.castingVote == .for && vote.result == .continued && vote.tally == Tally())
    }

    // MARK: polarity

    @Test func fewForAdoptingIsNotAdopted() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        ─────────────────
        日程第４
        令和5年陳情第2号 バス路線の維持を求める陳情
        ─────────────────
        ○議長（北山一郎君）　本件に対する委員長報告は採択であります。
        この陳情を採択することに賛成の方は、ご起立願います。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立少数であります。よって、この陳情は不採択とすることに決定しました。
        """))
        #expect(vote.object == .original && vote.strength == .minority && vote.result == .notAdopted)
    }

    @Test func carriedReportOfRejectionIsNotAdopted() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        ─────────────────
        日程第４
        請願第6号 公園の芝生化を求める請願
        ─────────────────
        ○議長（北山一郎君）　本請願に対する委員長の報告は不採択であります。
        本請願は委員長の報告のとおり決定することに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、本請願は委員長の報告のとおり決定いたしました。
        """))
        #expect(vote.object == .committeeReport && vote.strength == .majority && vote.result == .notAdopted)
    }

    @Test func amendmentRemainderAndOriginal() throws {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　第10号議案に対する修正案について採決いたします。本修正案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、修正案は可決されました。
        次に、ただいま修正議決した部分を除くその他の部分について、原案のとおり決することに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、修正議決した部分を除くその他の部分は原案のとおり可決されました。
        """)
        #expect(record.votes.map(\.object) == [.amendment, .remainder])
        #expect(record.votes.allSatisfy { $0.items == ["第10号議案 みほん町公園条例の一部を改正する条例"] })
    }

    @Test func objectionLeadsToAnotherVote() throws {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　各案件については、委員長報告のとおり決することにご異議ありませんか。
        〔「異議なし」「異議あり」と呼ぶ者あり〕
        ○議長（北山一郎君）　9番西野花子議員、何号にご異議がありますか。
        ○９番（西野花子君）　第11号議案に異議があります。
        ○議長（北山一郎君）　第11号議案についてご異議がありますので、起立により採決いたします。
        第11号議案については、委員長報告のとおり可決とすることに賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、第11号議案は委員長報告のとおり可決されました。
        次に、ただいま決定されました案件を除く各案件については、委員長報告のとおり決することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、これらの案件は委員長報告のとおり決しました。
        """)
        #expect(record.votes.count == 2)
        #expect(record.votes.first?.items == ["第11号議案 みほん町手数料条例の一部を改正する条例"])
        #expect(record.votes.last?.items == ["第10号議案 みほん町公園条例の一部を改正する条例", "第12号議案 みほん町図書館条例"])
        #expect(record.votes.last?.object == .committeeReport)
    }

    @Test func lostMotionToContinue() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        令和5年6月5日　総務委員会

        ○委員長（山川花子君）　ただいまから総務委員会を開会いたします。
        ○中井委員　継続を希望します。
        ○委員長（山川花子君）　請願第4号を継続とすることに賛成の方は挙手を願います。
        〔賛成者挙手〕
        ○委員長（山川花子君）　賛成者少数につき、本日結論を出すことに決定いたしました。
        """))
        #expect(vote.strength == .minority && vote.result == .rejected && vote.object == .motion)
    }

    // MARK: what is no vote

    @Test func votesInACommitteeReportAreNotThisBodys() {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　総務委員長から報告願います。
        ○総務委員長（中井太一君）　第10号議案は、賛成少数で否決すべきものと決定いたしました。
        採決の結果、可否同数となりましたので、委員長裁決により不採択と決定いたしました。
        第11号議案は、賛成5名、反対2名で、原案のとおり可決すべきものと決定いたしました。
        ○議長（北山一郎君）　報告は終わりました。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func talkOfVotesIsNone() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　区域の変更については、所管の常任委員会に付託いたします。
        配付漏れはありませんか。
        〔「なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　配付漏れなしと認めます。
        ○５番（西野花子君）　昨年の議会では全会一致で可決されました。賛成が12、反対が3でした。
        ○議長（北山一郎君）　次に、質疑に入ります。質疑なしと認めます。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func consentToOrderOfBusinessDecidesNoItem() {
        let record = InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　本件につきましては、直ちに採決いたしますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、直ちに採決することに決定いたしました。
        これらの議案はいずれも原案のとおり決定することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、これらはいずれも原案のとおり可決されました。
        """)
        #expect(record.votes.first?.object == .other)
        #expect(record.votes.last?.items.count == 3 && record.votes.last?.result == .approved)
    }
}
