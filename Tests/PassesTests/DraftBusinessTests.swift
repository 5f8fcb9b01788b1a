import Minutes
import Pipeline
import SourceText
import Testing

/// What drafts of boards and small assemblies say of presence, parts of bills, and elections without a ballot.
@Suite struct DraftBusinessTests {
    /// How the chair of the house is to be elected elects nobody.
    @Test func theWayOfAnElectionIsWhatIsSettled() {
        let votes = InventedRecord.assembly("""
        日程第２、議長選挙を行います。お諮りいたします。議長選挙の方法については、指名推選にしたいと思いますが、これに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　御異議なしと認めます。よって、選挙の方法は指名推選で行うことに決定いたしました。
        """).votes
        #expect(votes.first?.items == ["議長選挙の方法"])
    }

    @Test func aNumberBesideTheHeadIsNotThatOfAllPresent() {
        let record = InventedRecord.read("""
        みほん市教育委員会定例会会議録

        出席者
        　　教育長　　北山　一郎
        　　委　員　　西野　花子
        　　委　員　　東野　次郎

        教育長
        　ただいまから定例会を開会いたします。本日は、教育長及び委員２名の出席により、会議は成立しております。
        　議案第２号について、賛成の方の挙手を求めます。

        （賛成２名、反対１名）

        教育長
        　賛成多数により、議案第２号は原案のとおり可決いたしました。

        西野委員
        　分かりました。
        """)
        #expect(record.attendance.stated?.present == nil)
        #expect(record.votes.map(\.verdict) != [.contradicted])
        #expect(record.quorum.map(\.statedMet) == [true] && record.quorum[0].present == nil)
    }

    private static let board = """
        令和７年度第５回みほん市農業委員会総会議事録

        議事日程
        日程第１　議案第１８号　農地法第３条の規定による許可申請について

        議長　日程第１、議案第１８号　農地法第３条の規定による許可申請についてを議題とします。
        事務局　番号１は畑３筆、番号２は田１筆です。
        議長　採決します。番号１を許可することに賛成の委員の挙手を求めます。
        （挙手全員）
        議長　全員賛成ですので、番号１は許可することに決定しました。
        事務局　次の説明をします。
        議長　番号２について採決します。許可することに賛成の委員の挙手を求めます。
        （挙手多数）
        議長　賛成多数です。よって、番号２は許可することに決定しました。
        事務局　以上です。
        """

    @Test func partsOfABillAreNamed() {
        #expect(InventedRecord.read(Self.board).votes.map(\.items) == [
            ["議案第１８号　農地法第３条の規定による許可申請について 番号１"], ["議案第１８号　農地法第３条の規定による許可申請について 番号２"],
        ])
    }

    @Test func howToElectIsNotTheElection() {
        let record = InventedRecord.assembly("""
        日程第６、副議長の選挙を行います。お諮りいたします。選挙の方法は、指名推選によりたいと思いますが、御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、選挙の方法は指名推選によることに決定いたしました。
        お諮りいたします。指名の方法は、議長において指名することにいたしたいと思いますが、御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。副議長に西野花子君を指名いたします。ただいま指名いたしました西野花子君を副議長の当選人と定めることに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、西野花子君が副議長に当選されました。
        """)
        #expect(record.votes.prefix(2).map(\.items) == [["選挙の方法"], ["指名の方法"]])
        #expect(record.votes.prefix(2).map(\.result) == [.approved, .approved])
        #expect(record.elections.map(\.elected) == [["西野花子"]])
    }

    @Test func theSeatWithWhichAMemberBeginsNumbersNoQuestion() {
        let record = InventedRecord.assembly("""
        一般質問を行います。４番、西野花子議員。
        ○４番（西野花子君）　４番、西野です。通告に従い、買物の支援について質問します。
        　店が１つもなくなりました。移動販売車への補助を始める考えはありませんか。
        　２つ目に、灯油の配達は来年度も続きますか。
        ○町長（小森四郎君）　１点目の補助は、予算に計上いたしました。
        　２点目の配達は、来年度も続けます。
        """)
        #expect(record.exchanges.flatMap(\.questions).map(\.number) == [1, 2])
    }

    @Test func aTitleOverNumberedPointsAsksNothing() {
        let record = InventedRecord.assembly("""
        一般質問を行います。
        ○８番（東野次郎君）　町道青葉線の改良について伺います。
        　（１）用地はどこまで進みましたか。
        　（２）完成はいつになりますか。
        ○建設課長（南田三郎君）　（１）用地は、１９筆で契約が終わりました。
        　（２）完成は、令和９年度末を見込んでおります。
        """)
        #expect(record.exchanges.flatMap(\.questions).count == 2)
        #expect(record.exchanges.flatMap(\.unanswered).isEmpty)
    }

    @Test func deputiesAndThoseFromAfarAreMembers() {
        let speakers = InventedRecord.read("""
        みほん市水道事業審議会議事録

        出席委員：3名（うちオンライン1名、代理出席1名）
        　　区分　　氏名　　所属　　出欠
        　　会長　　北山 一郎　　みほん大学 教授　　出席
        　　委員　　東野 次郎　　公募市民　　出席（オンライン）
        　　委員　　南田 三郎　　農業協同組合　　出席（代理：小森 四郎）

        会長：始めます。
        東野委員（オンライン）：いつ資金が足りなくなりますか。
        小森代理：農業への影響はありますか。
        会長：終わります。
        """).speeches.map(\.speaker)
        #expect(speakers.map(\.name) == ["北山一郎", "東野次郎", "小森四郎", "北山一郎"])
        #expect(speakers.map(\.kind) == [.chair, .member, .member, .chair])
    }

    @Test func aBillReferredToTheCommitteeHasItsTitle() {
        let record = InventedRecord.read("""
        総務常任委員会会議録

        ○付託議案
        　議案第８１号　みほん市職員の給与に関する条例の一部改正について

        ○北山委員長　ただいまから委員会を開会いたします。
        　議案第８１号を議題といたします。
        ○東野委員　異議はありません。
        ○北山委員長　採決いたします。本案を原案のとおり可決すべきものと決することに御異議ございませんか。
        　　　　　　　　（「異議なし」と呼ぶ者あり）
        ○北山委員長　御異議なしと認めます。よって、議案第８１号は、原案のとおり可決すべきものと決しました。
        """)
        #expect(record.votes.map(\.items) == [["議案第８１号　みほん市職員の給与に関する条例の一部改正について"]])
    }
}
