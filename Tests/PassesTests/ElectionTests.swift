import Minutes
import SourceText
import Testing

/// Elections by ballot and by nomination.
@Suite struct ElectionTests {
    private func ballot(_ result: String, _ declaration: String, title: String = "議長選挙") -> Record {
        InventedRecord.assembly("""
        ─────────────────
        日程第２
        \(title)
        ─────────────────
        ○副議長（東野次郎君）　これより選挙を行います。
        ただいまの出席議員数は二十一名であります。
        選挙の結果を事務局長に報告させます。
        ○事務局長（南野三郎君）　\(result)
        ○副議長（東野次郎君）　以上のとおりであります。\(declaration)
        """)
    }

    @Test func ballotBlock() throws {
        let record = ballot("投票総数 二十一票\n有効投票 二十票\n無効投票 一票\n法定得票数 五票\n有効投票中\n五十嵐 みどり君 十二票\n三木 太郎君 八票",
                            "この選挙の法定得票数は五票であります。よって、五十嵐みどり君が議長に当選されました。")
        let election = try #require(record.elections.first)
        #expect(record.elections.count == 1 && record.votes.isEmpty)
        #expect(election.office == "議長" && election.total == 21 && election.valid == 20 && election.invalid == 1)
        #expect(election.thresholdThousandths == 5000)
        #expect(election.candidates.map(\.name) == ["五十嵐みどり", "三木太郎"] && election.candidates.map(\.votes) == [12, 8])
        #expect(election.elected == ["五十嵐みどり"])
        #expect(record.attendance.events.contains { $0.kind == .count && $0.count == 21 } || record.attendance.stated?.present == 21)
    }

    @Test func fractionalThresholdAndGroups() throws {
        let record = ballot("投票総数14票\n有効投票14票\n法定得票数3.5票\n西野花子君（みどりの会）9票\n中井太一君（無所属）5票", "よって、西野花子君が議長に当選されました。")
        let election = try #require(record.elections.first)
        #expect(election.thresholdThousandths == 3500)
        #expect(election.candidates.map(\.votes) == [9, 5])
    }

    /// The last candidate was lost before です, and the sum was a false error.
    @Test func numbersWithoutTheirUnitEndInASentence() throws {
        let record = ballot("投票総数12、有効投票11、無効投票１です。有効投票のうち、西野花子議員８、中井太一議員３です。", "よって、西野花子議員が議長に当選しました。")
        let election = try #require(record.elections.first)
        #expect(election.candidates.map(\.votes) == [8, 3])
        #expect(election.total == 12 && election.valid == 11 && election.invalid == 1)
    }

    @Test func invalidAfterTheCandidatesAndBlank() throws {
        let record = ballot("投票総数20票\n西野花子君12票\n中井太一君6票\nほかに無効1票\n白票1票", "よって、西野花子君が議長に当選されました。")
        let election = try #require(record.elections.first)
        #expect(election.invalid == 1 && election.blank == 1 && election.valid == nil)
    }

    @Test func severalSeats() throws {
        let record = ballot("投票総数20票\n有効投票20票\n西野花子君10票\n中井太一君6票\n小森三郎君4票",
                            "よって、西野花子君、中井太一君、小森三郎君の3名が選挙管理委員に当選されました。", title: "選挙管理委員の選挙")
        let election = try #require(record.elections.first)
        #expect(election.office == "選挙管理委員" && election.electedCount == 3 && election.elected.count == 3)
    }

    @Test func runOffIsASecondElection() throws {
        let record = InventedRecord.assembly("""
        ─────────────────
        日程第２
        議長選挙
        ─────────────────
        ○副議長（東野次郎君）　投票の結果を報告いたします。
        投票総数20票
        西野花子君9票
        中井太一君8票
        小森三郎君3票
        いずれも過半数に達しませんので、上位2名の決選投票を行います。
        投票の結果を報告いたします。
        投票総数20票
        西野花子君11票
        中井太一君9票
        よって、西野花子君が議長に当選されました。
        """)
        #expect(record.elections.count == 2)
        #expect(record.elections.first?.elected == [] && record.elections.first?.candidates.count == 3)
        #expect(record.elections.last?.elected == ["西野花子"])
    }

    @Test func correctedNumbersReplaceTheFirst() throws {
        let record = InventedRecord.assembly("""
        ─────────────────
        日程第２
        議長選挙
        ─────────────────
        ○副議長（東野次郎君）　投票の結果を報告いたします。
        投票総数19票
        西野花子君12票
        中井太一君8票
        ただいまの報告を訂正いたします。
        投票総数20票
        西野花子君12票
        中井太一君8票
        よって、西野花子君が議長に当選されました。
        """)
        #expect(record.elections.count == 1 && record.elections.first?.total == 20)
        #expect((record.elections.first?.evidence.count ?? 0) >= 5, "the first numbers stay in the evidence")
    }

    @Test(arguments: ["有効投票中、中山五郎君八票、中野みどり君四票。", "有効投票十二票中、中山五郎君八票、中野みどり君四票。", "有効投票のうち、中山五郎君八票、中野みどり君四票。"])
    func namesThatBeginWithTheWordForAmong(_ words: String) {
        let election = ballot("投票総数十三票、有効投票十二票、無効投票一票。\(words)", "法定得票数は三票であります。よって、中山五郎君が議長に当選されました。").elections.first
        #expect(election?.candidates.map(\.name) == ["中山五郎", "中野みどり"] && election?.elected == ["中山五郎"])
    }

    @Test func theVerbBeforeANameIsNoPartOfIt() {
        let record = InventedRecord.assembly("""
        ─────────────────
        日程第２
        選挙管理委員選挙
        ─────────────────
        ○議長（北山一郎君）　選挙の方法は指名推選によりたいと思いますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、指名推選によることに決定いたしました。
        選挙管理委員に中島一枝君、有田六之助君を指名いたします。ただいま指名した方を選挙管理委員の当選人と定めることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、ただいま指名いたしました中島一枝君、有田六之助君が選挙管理委員に当選されました。
        """)
        #expect(record.elections.count == 1 && record.elections.first?.elected == ["中島一枝", "有田六之助"])
    }

    @Test func nominationHasNoNumbers() throws {
        let record = InventedRecord.assembly("""
        ─────────────────
        日程第２
        副議長選挙
        ─────────────────
        ○議長（北山一郎君）　お諮りいたします。選挙の方法は指名推選によりたいと思いますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、指名推選によることに決定いたしました。
        副議長に西野花子君を指名いたします。ただいま指名いたしました西野花子君を副議長の当選人と定めることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、西野花子君が副議長に当選されました。
        """)
        #expect(record.elections.count == 1)
        #expect(record.elections.first?.elected == ["西野花子"] && record.elections.first?.total == nil)
        #expect(record.elections.first?.candidates.map(\.votes) == [nil])
    }

    @Test func partialCorrectionReplacesOnlyItsFigures() throws {
        let record = InventedRecord.assembly("""
        日程第３、副議長の選挙を行います。
        ○議長（北山一郎君）　投票総数２０票、有効投票１９票、無効投票１票。有効投票のうち、西野花子君１１票、南川次郎君８票。この選挙の法定得票数は５票であります。よって、西野花子君が副議長に当選されました。
        ○議長（北山一郎君）　先ほどの選挙の結果に誤りがありましたので、訂正いたします。投票総数は２１票、有効投票は２０票、西野花子君は１２票が正しい数であります。
        """)
        let election = try #require(record.elections.first)
        #expect(record.elections.count == 1 && election.total == 21 && election.valid == 20 && election.invalid == 1)
        #expect(election.candidates.map(\.votes) == [12, 8] && election.elected == ["西野花子"] && election.thresholdThousandths == 5000)
    }

    @Test(arguments: ["選挙する人数は２人です。", "選挙すべき議員の数は２人であります。"])
    func seatsAreStated(_ words: String) throws {
        let record = InventedRecord.assembly("""
        広域消防組合議会議員の選挙を行います。\(words)
        お諮りします。選挙の方法は、指名推選によりたいと思いますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、指名推選によることに決定しました。
        お諮りします。指名の方法は、議長が指名することにしたいと思いますが、ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、議長が指名することに決定しました。
        広域消防組合議会議員に、髙﨑花子君及び南川次郎君を指名します。ただいま指名した２名を当選人と定めることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、髙﨑花子君及び南川次郎君が当選されました。
        """)
        let election = try #require(record.elections.first)
        #expect(record.elections.count == 1 && election.seats == 2 && election.elected == ["髙﨑花子", "南川次郎"], "names as written, and one election")
    }

    @Test func candidatesWithoutHonorific() throws {
        let record = InventedRecord.assembly("""
        広域事務組合議会議員の選挙を行います。選挙すべき議員の数は２人であります。
        〔投票〕
        ○議長（北山一郎君）　開票の結果を申し上げます。
        投票総数　１１票
        有効投票　１１票
        無効投票　　０票
        有効投票のうち
        　１番　石川浩　６票
        　２番　森田明　５票
        よって、石川浩議員、森田明議員の２名が当選されました。
        """)
        let election = try #require(record.elections.first)
        #expect(election.candidates.map(\.name) == ["石川浩", "森田明"] && election.elected == ["石川浩", "森田明"])
        #expect(election.verdict == .verified)
    }

    // MARK: chosen by consent

    @Test func theOfficeProposesAndTheMembersAgree() throws {
        for (proposal, answer, confirmation) in [
            ("事務局といたしましては、北山委員に会長をお願いしたいと考えておりますが、いかがでしょうか。", "（異議なし）", "異議なしとのことですので、北山委員に会長をお願いいたします。"),
            ("会長につきましては、北山委員を推薦させていただきます。ご承認いただける方は拍手をお願いいたします。", "（拍手）", "ありがとうございます。それでは北山委員に会長をお願いいたします。"),
        ] {
            let record = InventedRecord.council("区側\t次に、会長の選任に移ります。\n区側\t\(proposal)\n\(answer)\n区側\t\(confirmation)")
            let election = try #require(record.elections.first)
            #expect(record.elections.count == 1 && election.office == "会長" && election.elected == ["北山"] && election.total == nil)
        }
    }

    /// Minutes in the plain style, where the applause stands within the chair's words.
    @Test func thePlainStyleAgreesWithApplause() {
        let record = InventedRecord.council("区側\t次に、会長の選任に移る。\n委員\t北山委員に会長をお願いできたらと思う。\n区側\t北山委員にお願いしたいということだが、いかがか。(拍手。)それでは賛成と認め、北山委員に会長をお願いする。")
        #expect(record.elections.map(\.elected) == [["北山"]] && record.elections.first?.office == "会長")
        #expect(record.scenes.contains { $0.kind == .applause })
    }

    @Test func aProposalAloneElectsNobody() {
        let record = InventedRecord.council("区側\t北山委員に会長をお願いしたいと考えておりますが、いかがでしょうか。\n委員\t欠席ですので、次回にお願いします。\n区側\tそれでは、次回にいたします。")
        #expect(record.elections.isEmpty)
    }

    /// The person is put forward by one, the office named by another; or the one put forward speaks as 会長 next.
    @Test func whoServesIsReadFromWhatFollows() {
        for (words, elected) in [
            ("区側\t会長の選出をお願いします。\n委員\t経験の深い前田先生が適任かと思います。\n（「異議なし」の声あり）\n区側\tそれでは、前田先生に会長をお願いすることに決定いたします。", ["会長前田"]),
            ("区側\t会長には坂本委員、副会長には新井委員をお願いしたいと思いますが、拍手で賛成をお示しいただきたい。\n（拍手）\n坂本会長\tまた会長を務めます。", ["会長坂本", "副会長新井"]),
            ("委員\t会長には坂本委員をお願いしたらどうかと思うが、いかがか。\n（拍手）\n区側\tただいま、引き続き坂本委員に会長をというお話があり、御賛同を得たので、席をお移りください。", ["会長坂本"]),
            ("区側\t会長に学識経験者である西野委員を推薦したいと考えますがいかがでしょうか。\n（異議なし）\n西野会長\t会長を仰せつかりました。", ["会長西野"]),
        ] {
            #expect(firstMeeting(words).elections.map { $0.office + $0.elected.joined() } == elected, "\(words)")
        }
    }

    /// Whoever is asked to explain, and whoever speaks as 会長 without having been put forward or agreed to, was not elected here.
    @Test(arguments: [
        "区側\t答申の説明を北山委員にお願いしたいと思います。\n委員\t説明いたします。\n（異議なし）\n区側\t北山委員に会長の代わりをお願いします。",
        "区側\t会長には北山委員をお願いしたいと考えておりますが、いかがでしょうか。\n委員\t少し考える時間をください。\n北山会長\t昨年度の会長として申し上げます。",
    ])
    func nobodyIsElectedByTheWay(_ words: String) {
        #expect(firstMeeting(words).elections.isEmpty)
    }

    /// A council that has no 会長 yet.
    private func firstMeeting(_ words: String) -> Record {
        InventedRecord.read("第１回みほん町緑化審議会会議録\n日時\t令和5年5月15日（月）午後2時\n\n区側\tただいまから審議会を開会いたします。\n委員\tよろしくお願いします。\n\(words)\n区側\t資料は3点ございます。\n委員\tありがとうございます。\n")
    }

    /// What the minutes tell themselves, in the header, below a head or in brackets.
    @Test func theMinutesTellWhoWasChosen() {
        for told in ["○会長には、条例第４条に基づき、委員が選挙した結果、前田委員が選任された。", "・会長の互選\n前田委員に決定", "委員の互選により、会長は前田委員に決定した。"] {
            let elections = InventedRecord.read("みほん町緑化審議会議事録\n令和5年5月15日\n\(told)\n【前田会長】　それでは、議事を進めます。\n【西野課長】　資料は3点ございます。\n【前田会長】　ありがとうございます。").elections
            #expect(elections.map { $0.office + $0.elected.joined() } == ["会長前田"] && elections.allSatisfy { $0.total == nil && $0.speech == nil && !$0.isByNomination }, "\(told)")
        }
        let record = firstMeeting("区側\t会長の選出をお願いします。\n（互選により、会長に前田委員、副会長に西野委員が選出された。）\n前田会長\tよろしくお願いします。")
        #expect(record.elections.map { $0.office + $0.elected.joined() } == ["会長前田", "副会長西野"])
    }

    @Test(arguments: ["会長は、委員の互選により選出する。", "会長が西野委員を会長代理に指名した。", "前回の会議で会長に前田委員が選任された。", "会長に前田委員を選出する予定である。", "○会長の選任について"])
    func whatIsNotToldAsDoneIsNoElection(_ told: String) {
        #expect(InventedRecord.read("みほん町緑化審議会議事録\n令和5年5月15日\n\(told)\n【前田会長】　それでは、議事を進めます。\n【西野課長】　資料は3点ございます。\n【前田会長】　ありがとうございます。").elections.isEmpty)
    }

    /// - Parameter way: how the chair wants the committee to choose.
    private func committee(_ way: String) -> Record {
        InventedRecord.read("""
            かえで市駅前整備特別委員会会議録
            令和６年７月８日（月）午後１時00分
            ○桜井臨時委員長　これより、駅前整備特別委員会を開会いたします。
            △委員長の選任について
            ○桜井臨時委員長　お諮りいたします。\(way)これに御異議ありませんか。
            　〔「異議なし」と呼ぶ者あり〕
            ○桜井臨時委員長　御異議なしと認め、そのように決定いたしました。
            ○桜井臨時委員長　委員長には、私、桜井を指名いたします。
            　お諮りいたします。本委員会の委員長には、私、桜井を選任することに御異議ありませんか。
            　〔「異議なし」と呼ぶ者あり〕
            ○桜井臨時委員長　御異議なしと認めます。
            　よって、本委員会の委員長は、私、桜井が選任されました。
            ○桜井委員長　副委員長には、梅原委員を指名いたします。
            　お諮りいたします。ただいま指名しました梅原委員を副委員長に選任することに御異議ありませんか。
            　〔「異議なし」と呼ぶ者あり〕
            ○桜井委員長　御異議なしと認めます。
            　よって、ただいま指名しました梅原委員が副委員長に選任されました。
            ○梅原委員　よろしくお願いいたします。
            """)
    }

    @Test func aCommitteeChoosesByNomination() {
        let elections = committee("選任の方法については指名推選とし、指名は本職において行いたいと思います。").elections
        #expect(elections.map(\.office) == ["委員長", "副委員長"] && elections.map(\.elected) == [["桜井"], ["梅原"]])
        #expect(elections.allSatisfy { $0.isByNomination && $0.total == nil && $0.candidates.map(\.votes) == [nil] })
    }

    @Test func aCommitteeThatAgreesToAMotionHasNoElection() {
        #expect(committee("委員長の選任を行いたいと思います。").elections.isEmpty)
    }

    /// Whoever is told of an election already held is not elected once more.
    @Test func whoWasElectedBeforeIsNotElectedAgain() {
        let record = InventedRecord.assembly("""
        副議長の選挙を行います。選挙の方法は指名推選によりたいと思います。ご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。副議長に西野花子君を指名いたします。ただいま指名いたしました西野花子君を副議長の当選人と定めることにご異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　ご異議なしと認めます。よって、西野花子君が副議長に当選されました。
        ただいま副議長に当選されました西野花子君が議場におられますので、本席からお知らせいたします。
        """)
        #expect(record.elections.map { $0.elected } == [["西野花子"]])
    }
}
