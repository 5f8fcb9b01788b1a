import Minutes
import Testing

/// Minutes without headings: the chair's words tell what a speech stands under.
@Suite struct SpokenAgendaTests {
    private static let list = """
    令和5年第2回みほん町議会定例会会議録
    令和５年６月９日（金曜日）
    議事日程
    　日程第１　一般質問
    　日程第２　議案第７号　水門条例の一部を改正する条例


    """

    private func items(_ body: String) -> [String?] {
        let record = InventedRecord.read(Self.list + body)
        let titles = Dictionary(uniqueKeysWithValues: record.agenda.map { ($0.id, $0.title) })
        return record.exchanges.map { $0.agendaItem.flatMap { titles[$0] } }
    }

    @Test func questionsStandUnderTheItemThatTheChairNames() {
        #expect(items("""
        ○議長（北山一郎君）　これより会議を開きます。日程第１、一般質問を行います。３番西野花子君。
        ○３番（西野花子君）　貯水池の水は足りていますか。
        ○町長（東田次郎君）　足りております。
        ○議長（北山一郎君）　以上で一般質問を終わります。次に、日程第２、議案第７号を議題といたします。
        ○４番（南野四郎君）　水門の板は何枚替えますか。
        ○町長（東田次郎君）　三枚替えます。
        ○議長（北山一郎君）　散会します。
        """) == ["一般質問", "議案第７号　水門条例の一部を改正する条例"])
    }

    /// Of several that are taken up together the first is the place of what is asked.
    @Test func severalTakenUpTogetherLeaveTheOneBefore() {
        #expect(items("""
        ○議長（北山一郎君）　これより会議を開きます。日程第１、一般質問を行います。これで一般質問を終わります。
        ○議長（北山一郎君）　お諮りします。日程第２、議案第７号及び日程第３、議案第８号を一括議題としたいと思いますが、御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○議長（北山一郎君）　異議なしと認めます。よって、２件を一括議題とします。質疑はありませんか。
        ○４番（南野四郎君）　水門の板は何枚替えますか。
        ○町長（東田次郎君）　三枚替えます。
        ○議長（北山一郎君）　散会します。
        """) == ["議案第７号　水門条例の一部を改正する条例"])
    }

    /// Whom an item concerns stands in the list alone; of two items in a sentence the last is taken up. Who asks under two items has two exchanges.
    @Test func theNoteBehindATitleIsNotSaid() {
        let record = InventedRecord.read("""
        総務委員会記録
        令和５年６月９日（金曜日）
        会議に付した事件
        ・議案審査
        ・ため池の点検の結果について（農政課）
        ・所管事務調査（農政課、土木課）


        ○委員長（北山一郎君）　これより委員会を開きます。議案審査を行います。３番西野花子君。
        ○３番（西野花子君）　堤の高さは何メートルですか。
        ○土木課長（東田次郎君）　四メートルです。
        ○委員長（北山一郎君）　議案審査を終わり、農政課の所管事務調査に入ります。
        ○４番（南野四郎君）　稲の作付けは増えましたか。
        ○農政課長（中井太一君）　増えております。
        ○委員長（北山一郎君）　次に、ため池の点検の結果についての報告を聴取いたします。
        ○農政課長（中井太一君）　二十か所を点検いたしました。
        ○４番（南野四郎君）　傷みはありましたか。
        ○農政課長（中井太一君）　ございませんでした。
        """)
        #expect(record.exchanges.map(\.agendaItem) == ["a1", "a3", "a2"])
    }

    @Test func aListThatPrintsOnlyTheNumbersIsCalledByPlaces() {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        議事日程
        　第　１　町長の提案理由の説明
        　第　２　町議第７号　水門条例の一部を改正する条例について


        ○議長（北山一郎君）
        　これより会議を開きます。日程第１、町議第７号を上程し、町長の提案理由の説明を求めます。
        ○町長（東田次郎君）
        　御説明申し上げます。
        ○議長（北山一郎君）
        　日程第２、町議第７号、水門条例の一部を改正する条例についてを議題といたします。
        ○４番（南野四郎君）
        　水門の板は何枚替えますか。
        ○町長（東田次郎君）
        　三枚替えます。
        """)
        #expect(record.speeches.last?.agendaItem == "a2" && record.exchanges.first?.agendaItem == "a2")
    }

    @Test func numbersThatBeginAgainAreThoseOfTheAdditionalList() {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        議事日程
        　第一　議長の選挙
        　第二　町議第七号　水門条例の一部を改正する条例
        追加議事日程
        　第一　副議長の選挙


        ○議長（北山一郎君）　これより会議を開きます。
        ○議長（北山一郎君）　日程第一、議長の選挙を行います。
        ○議長（北山一郎君）　追加日程第一、副議長の選挙を行います。
        ○４番（南野四郎君）　議長。
        ○議長（北山一郎君）　追加日程第二を議題といたします。
        ○４番（南野四郎君）　御説明申し上げます。
        """)
        let titles = Dictionary(uniqueKeysWithValues: record.agenda.map { ($0.id, $0.title) })
        #expect(record.speeches.map { $0.agendaItem.flatMap { titles[$0] } } == [nil, "議長の選挙", "副議長の選挙", "副議長の選挙", nil, nil])
    }

    @Test func anItemWithoutAHeadingIsCalledBetweenHeadings() {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        議事日程
        日程第１　会期の決定
        日程第２　諸般の報告
        日程第３　町議第七号　水門条例の一部を改正する条例

        ○議長（北山一郎君）　これより会議を開きます。

        日程第１　会期の決定

        ○議長（北山一郎君）　会期についてお諮りいたします。

        日程第２　諸般の報告

        ○議長（北山一郎君）　諸般の報告をいたさせます。
        ○議長（北山一郎君）　以上で終わります。
        次に、日程第３を議題に供します。
        ○４番（南野四郎君）　水門の板は何枚替えますか。
        ○町長（東田次郎君）　三枚替えます。
        """)
        let titles = Dictionary(uniqueKeysWithValues: record.agenda.map { ($0.id, $0.title) })
        #expect(record.speeches.suffix(3).map { $0.agendaItem.flatMap { titles[$0] } } == ["諸般の報告", "町議第七号　水門条例の一部を改正する条例", "町議第七号　水門条例の一部を改正する条例"])
    }

    /// What is only said to come later opens nothing, and where headings stand they alone count.
    @Test func whatIsOnlyMentionedOpensNothing() {
        #expect(items("""
        ○議長（北山一郎君）　これより会議を開きます。お手元の日程のうち、日程第２は午後にお願いいたします。
        ○３番（西野花子君）　貯水池の水は足りていますか。
        ○町長（東田次郎君）　足りております。
        ○議長（北山一郎君）　散会します。
        """) == [nil])
    }
}
