import Minutes
import SourceText
import Testing

/// Which bills a vote decides.
@Suite struct VotedItemsTests {
    private func items(_ question: String) -> [String] {
        InventedRecord.assembly("""
        \(InventedRecord.twoBills)
        ○議長（北山一郎君）　\(question)ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、本件は原案のとおり可決いたしました。
        """).votes.first?.items ?? []
    }

    private let first = "第10号議案 みほん町公園条例の一部を改正する条例"
    private let second = "第11号議案 みほん町手数料条例の一部を改正する条例"
    private let third = "第12号議案 みほん町図書館条例"

    @Test func placesOnTheSchedule() {
        #expect(items("日程第１および日程第３の2件を一括して採決いたします。本件は原案のとおり決定することに") == [first, third])
    }

    @Test func rangesOfPlaces() {
        #expect(items("日程第１から日程第３までの3件を一括して採決いたします。本件は原案のとおり決定することに") == [first, second, third])
    }

    @Test func billsByNumber() {
        #expect(items("第11号議案は原案のとおり決定することに") == [second])
    }

    @Test func rangesOfBills() {
        #expect(items("第10号議案から第12号議案までは原案のとおり決定することに") == [first, second, third])
    }

    @Test func everythingBut() {
        #expect(items("第11号議案を除く各案件は原案のとおり決定することに") == [first, third])
    }

    @Test func andTwoOthers() {
        #expect(items("第10号議案外2件は原案のとおり決定することに") == [first, second, third])
    }

    @Test func pronounMeansWhatIsOnTheTable() {
        #expect(items("本件はいずれも原案のとおり決定することに") == [first, second, third])
    }

    @Test func numbersOfNames() {
        let bytes = Array("議案第3号、第5号及び第7号、令和4年請願第2号、承認第1号、日程第2".utf8)
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　\(String(decoding: bytes, as: UTF8.self))を一括して採決いたします。原案のとおり決定することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、いずれも原案のとおり可決いたしました。
        """)
        let items = record.votes.first?.items ?? []
        #expect(items.count == 5, "\(items)")
        #expect(items.first == "議案第3号" && items.contains { $0.contains("請願第2号") })
    }

    @Test func billsBetweenTheEndsAreCalledInTheSameWay() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　第五十号議案から第五十二号議案までの三件は、原案のとおり決定することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、いずれも原案のとおり可決いたしました。
        """)
        #expect(record.votes.first?.items == ["第五十号議案", "第51号議案", "第五十二号議案"])
    }

    @Test func rangeFilledFromTheReport() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　議案第20号「町道の認定について」から議案第28号「町道の廃止について」まで、計3件を一括議題といたします。
        ○５番（西野花子君）　建設委員会の審査の結果を報告いたします。
        議案第20号及び議案第24号は、全員異議なく原案のとおり可決すべきものと決しました。次に、議案第28号は、原案のとおり可決すべきものと決しました。
        ○議長（北山一郎君）　各案件については、委員長報告のとおり決することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、これらの案件は委員長報告のとおり決しました。
        """)
        let items = record.votes.first?.items ?? []
        #expect(items.count == 3 && items[1] == "議案第24号", "\(items)")
    }

    @Test func differentFatesAreDifferentVotes() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　議案第20号及び請願第3号の2件を一括議題といたします。
        ○５番（西野花子君）　委員会の審査の結果を報告いたします。
        議案第20号は、原案のとおり可決すべきものと決しました。請願第3号は、不採択とすべきものと決しました。
        ○議長（北山一郎君）　本件は委員長報告のとおり決することにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、本件は委員長報告のとおり決しました。
        """)
        #expect(record.votes.map(\.result) == [.approved, .notAdopted])
    }

    @Test func matterWithoutHeading() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　議席についてお諮りいたします。
        議席は、ただいまご着席のとおりとすることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、議席はご着席のとおり決定いたしました。
        """)
        #expect(record.votes.first?.items == ["議席"])
    }

    @Test func aNumberOfBillsPointsBack() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        議案第15号、第16号及び第18号の３議案について、一括して採決いたします。３議案は、いずれも原案のとおり可決することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、３議案はいずれも原案のとおり可決されました。
        """))
        #expect(vote.items.count == 3 && vote.items[2].contains("第18号"))
    }

    @Test func theMatterBehindTodaysBusinessIs() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        本日の協議事項は、議会だよりの発行についてであります。お手元の案のとおり発行することで御異議ございませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　異議なしと認めます。そのように決定いたしました。
        """))
        #expect(vote.items == ["議会だよりの発行"])
    }

    @Test func theNextPartOfTheBillDecidedLast() {
        let record = InventedRecord.assembly("""
        議案第12号の１番について、許可に賛成の方の挙手を求めます。
        （全員挙手）
        ○議長（北山一郎君）　全員賛成により、１番は許可と決定します。
        続いて、２番について、許可に賛成の方の挙手を求めます。
        （多数挙手）
        ○議長（北山一郎君）　賛成多数により、２番は許可と決定します。
        """)
        #expect(record.votes.map(\.items) == [["議案第12号"], ["議案第12号 ２番"]])
    }

    @Test func votingAtOnceIsOrderOfBusiness() {
        let record = InventedRecord.assembly("""
        発議第３号、みほん町議会会議規則の一部を改正する規則を議題といたします。
        お諮りいたします。本案については、質疑・討論を省略し、直ちに採決したいと思います。これに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、これより発議第３号を採決いたします。
        本案は原案のとおり決することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、発議第３号は原案のとおり可決されました。
        """)
        #expect(record.votes.map(\.object) == [.other, .original])
    }

    @Test func theBillAnnouncedForStandingIsTheBill() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        議案第15号は起立採決といたします。
        ○議長（北山一郎君）　本案に賛成の議員の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数。よって、本案は可決であります。
        """))
        #expect(vote.items == ["議案第15号"] && vote.object == .original)
    }

    @Test func thePartReferredToTheCommitteeIsVotedOnAsPut() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly("""
        採決に入ります。議案第15号中、本委員会に付託された部分について、賛成の委員の挙手を求めます。
        〔賛成者挙手〕
        ○議長（北山一郎君）　挙手多数であります。よって、本案は可決すべきものと決しました。
        """))
        #expect(vote.items.count == 1 && vote.object == .original && vote.result == .approved)
    }

    @Test func daysOffAreNoItemReportedBefore() throws {
        let record = InventedRecord.assembly("""
        日程第３、閉会中の継続調査について、総務委員長の報告を求めます。
        ○総務委員長（東野次郎君）　御報告いたします。
        ○議長（北山一郎君）　お諮りいたします。議事の都合により、６月13日から16日までの４日間休会いたしたいと思います。これに御異議ありませんか。
        （「異議なし」の声あり）
        ○議長（北山一郎君）　御異議なしと認め、そのように決定いたしました。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.items == ["６月13日から16日までの４日間休会"] && vote.result == .approved)
    }

    @Test func aNumberInBracketsHeadsBusiness() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.read("""
        2007年9月25日 厚生委員会
        ◯北山委員長　○午前１０時０３分開会
        ただいまから、厚生委員会を開会いたします。
        ────────────────────────────────────────────
        (3) 平成１９年請願第３５号 児童公園の見守り員及び水場の囲いについての規則に関する
        請願
        ◯北山委員長　それでは、本日初めて取り上げる請願でございます。
        ◯西野委員　本日結論を出していただきたいと思います。
        ◯北山委員長　ほかにございますか。
        それでは、お諮りをいたします。継続との御意見と、きょう決めるとの御意見とがございました。
        それでは挙手により採決をいたします。継続とすることに賛成の方は挙手を願います。
        〔賛成者挙手〕
        ◯北山委員長　賛成者少数につき、本日結論を出すと決定いたしました。
        """))
        #expect(vote.items.count == 1 && vote.items[0].contains("請願第３５号") && vote.result == .rejected)
    }

    /// Titles that the page width cut, one of them with a comma in its second line.
    @Test func cutTitlesAreOneItemEach() throws {
        let record = InventedRecord.read("""
        2019年2月25日 建設委員会
        ◯北山委員長　○午前１０時００分開会
        ただいまから、建設委員会を開会いたします。
        ────────────────────────────────────────────
        ２ 請願・陳情審査
        (1) 平成３０年請願第１７号 町が市場の横断歩道についての計画を改めることを運送会社に強く申し入れるこ
        とに関する請願
        (2) 平成３１年請願第 １号 市場の前の歩道で、運送会社の荷車が朝から並んでいて歩きにくいと聞いている
        が、子どもの通る時刻を調べて、荷車の止まる場所を決め、店の人と買う人とに周知徹
        底を求める請願
        (3) 平成３１年陳情第 ４号 市場の水飲み場に関する陳情
        ◯北山委員長　それでは、これら３件を一括して議題に供します。
        ◯西野委員　継続でお願いします。
        ◯北山委員長　お諮りの順ですが、初めに３件をまとめて諮り、継続にならないときは１件ずつ伺うという流れをとらせていただきたいと思いますが、よろしいでしょうか。
        〔「異議なし」と呼ぶ者あり〕
        ◯北山委員長　それでは、そのように進行させていただきます。
        それでは、この３件を継続とすることに賛成の委員は挙手を願います。
        〔賛成者挙手〕
        ◯北山委員長　賛成者多数につき、継続と決定いたしました。
        """)
        #expect(record.agenda.map(\.level) == [1, 2, 2, 2])
        let vote = try #require(record.votes.last)
        #expect(vote.items.count == 3 && vote.items[1].hasSuffix("周知徹底を求める請願") && vote.result == .continued)
        #expect(record.votes.dropLast().allSatisfy { $0.object == .other && $0.result == .approved })
    }

    @Test func comingToAConclusionDecidesNoPetition() throws {
        let record = InventedRecord.assembly("""
        陳情第５号、歩道の整備についての陳情を議題といたします。
        陳情第５号については、結論を出すとの意見でまとまったようでございますので、そのような取扱いでよろしいでしょうか。
        〔「はい」と呼ぶ者あり〕
        ○議長（北山一郎君）　それでは、本日結論を出すということに決定いたしました。本件を採択することに賛成の方は、挙手願います。
        〔賛成者挙手〕
        ○議長（北山一郎君）　賛成者少数でございます。よって、本件は不採択と決定いたしました。
        """)
        #expect(record.votes.map(\.object) == [.other, .original] && record.votes.last?.result == .notAdopted)
    }

    /// Why it is asked for is no part of what is asked for.
    @Test func theReasonIsNotTheMatter() throws {
        let record = InventedRecord.read("""
        ○委員長（北山一郎君）　委員会を開きます。
        ○３番（西野太郎君）　橋の一覧はありますか。
        ○土木課長（中井太一君）　御用意できます。
        ○委員長（北山一郎君）　では、用意できるとのことですので、委員会の資料として配付を求めることに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○委員長（北山一郎君）　御異議ありませんので、委員会の資料として配付を求めることといたします。
        """)
        #expect(record.votes.map(\.items) == [["委員会の資料として配付を求める"]])
    }

    /// 「歳入全款を議題とします」 takes up a part of the bill that stands open.
    @Test func partsOfABudgetAreTheBill() {
        let record = InventedRecord.assembly("""
        日程第８、議案第18号、令和５年度みほん町一般会計補正予算を議題といたします。
        まず、第２款総務費、第３款民生費を議題といたします。御意見ありませんか。
        〔「なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御意見がないようですので、歳入全款を議題とします。御意見ありませんか。
        〔「なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　採決いたします。本案は原案のとおり決定することに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、本案は原案のとおり可決いたしました。
        """)
        #expect(record.votes.flatMap(\.items).count == 1)
        #expect(record.votes.first?.items.first?.contains("第18号") == true, "\(record.votes.map(\.items))")
    }

    /// A committee takes up its petitions in words; what is put says only 「この陳情」, 「継続」 or that all agree.
    @Test func petitionsThatTheChairTakesUpInWords() {
        let record = InventedRecord.read("""
        令和６年文教常任委員会記録

        ○北山委員長　おはようございます。委員会を開会します。
        まず、渡し船の復活を求める陳情について審査をお願いします。
        ○西野委員　継続でいいと思います。
        ○北山委員長　継続の声が出ましたから、継続するかどうか伺います。継続に賛成の委員は挙手をお願いします。
        （賛成者挙手）
        ○北山委員長　賛成多数ですので、継続審査といたします。
        続きまして、陳情のこと、土手の桜の手入れに関する陳情について審査を行います。
        ○西野委員　賛成です。
        ○北山委員長　どなたも賛成のご意見でした。その上で、この陳情を採択をすることにしたいと思いますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○北山委員長　ご異議なしと認め、全会一致で採択と決定いたします。
        続きまして、「灯台の塗り替え」に関する陳情書について審査します。
        ○西野委員　賛成です。
        ○北山委員長　どなたも賛成ということでしたので、この陳情を採択したいと考えますが、ご異議ありませんか。
        （「異議なし」の声あり）
        ○北山委員長　ご異議なしと認め、全会一致で採択と決定いたします。
        """)
        let items = record.votes.map { $0.items.joined() }
        #expect(items.count == 3 && items[0].contains("渡し船") && items[1].contains("桜の手入れ") && items[2].contains("灯台"), "\(items)")
        #expect(record.votes.map(\.result) == [.continued, .adopted, .adopted])
    }

    /// 「番号３については…ので、先に番号１と番号２を採決します」: what is named last is decided; the declaration names the other.
    @Test func thePartsNamedLastAreDecided() {
        let votes = InventedRecord.read("""
        第８回みほん村農業委員会総会議事録
        令和６年８月２３日（金）

        議長　　番号３については、西野委員が議事参与の制限に当たりますので、先に番号１と番号２を採決します。
        　賛成の方は挙手をお願いします。
        （挙手全員）
        議長　　全員賛成ですので、番号１及び番号２は許可と決定しました。
        　次に番号３を審議します。
        議長　　番号３について、質疑はありませんか。
        （「なし」の声）
        議長　　採決します。賛成の方は挙手をお願いします。
        （挙手全員）
        議長　　全員賛成ですので、番号３は許可と決定しました。
        """).votes
        #expect(votes.map(\.items) == [["番号１", "番号２"], ["番号３"]])
    }
}
