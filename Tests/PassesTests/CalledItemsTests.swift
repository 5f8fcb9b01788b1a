import Minutes
import Testing

/// Minutes that print neither a list of business nor headings: the chair's calls are all that tells the items.
@Suite struct CalledItemsTests {
    private func record(_ body: String) -> Record {
        InventedRecord.read("みほん町水辺審議会会議録\n令和５年６月９日（金曜日）\n\n" + body)
    }

    private func items(_ body: String) -> [String] {
        record(body).agenda.map { [$0.number, $0.title].compactMap { $0 }.joined(separator: "|") }
    }

    @Test func aPointCalledWithItsTitleIsAnItem() {
        let record = record("""
        ○会長　それでは、議題の１、桟橋の塗り替えについて、事務局から説明をお願いします。
        ○事務局　資料１を御覧ください。三年に一度、桟橋を塗り替えております。
        ○会長　御質問はございますか。
        ○北山委員　費用はいくらですか。
        ○事務局　四十万円です。
        ○会長　続きまして、報告事項（２）「渡し船の便数」について、事務局より説明願います。
        ○事務局　便数は変わりません。
        ○会長　閉会いたします。
        """)
        #expect(record.agenda.map(\.title) == ["桟橋の塗り替えについて", "渡し船の便数"])
        #expect(record.agenda.map(\.number) == ["議題の１", "報告事項（２）"])
        #expect(record.agenda.allSatisfy { !$0.listed && $0.heading == nil })
        #expect(record.exchanges.map(\.agendaItem) == ["a1"])
    }

    /// Called once more for the questions on it, it is the same item; a number alone names nothing.
    @Test func whatIsCalledAgainOrByNumberAloneIsNoNewItem() {
        #expect(items("""
        ○会長　議題１、桟橋の塗り替えについて、事務局から説明をお願いします。
        ○事務局　三年に一度、桟橋を塗り替えております。
        ○会長　次に、報告事項（１）の説明をお願いします。
        ○事務局　便数は変わりません。
        ○会長　議題１、桟橋の塗り替えについてを議題といたします。御意見はございますか。
        ○北山委員　色は何色ですか。
        """) == ["議題１|桟橋の塗り替えについて"])
    }

    /// Several bills at one place stand below it.
    @Test func billsAtOnePlaceStandBelowIt() {
        let record = record("""
        ○議長（北山一郎君）　これより会議を開きます。日程第１、会期の決定についてを議題といたします。
        ○議長（北山一郎君）　日程第２、議案第９号、水門条例の制定について、議案第10号、桟橋条例の制定について、以上２件を一括議題といたします。
        ○町長（東田次郎君）　水門と桟橋の管理を定めるものです。
        ○議長（北山一郎君）　散会します。
        """)
        #expect(record.agenda.map(\.title) == ["会期の決定について", "", "議案第９号、水門条例の制定について", "議案第10号、桟橋条例の制定について"])
        #expect(record.agenda.map(\.parent) == [nil, nil, "a2", "a2"])
        #expect(record.speeches[2].agendaItem == "a3")
    }

    /// Where the record lists its business, the list stands.
    @Test func aListIsNotAddedTo() {
        #expect(items("""
        議題
        １　桟橋の塗り替えについて
        ２　その他

        ○会長　議題１、桟橋の塗り替えについて、事務局から説明をお願いします。
        ○事務局　三年に一度、桟橋を塗り替えております。
        ○会長　議題３、渡し船の便数についてを議題といたします。
        ○事務局　便数は変わりません。
        """).count == 2)
    }

    @Test func whatIsAskedForIsNoTitle() {
        #expect(items("""
        ○議長（北山一郎君）　日程第１、議案第９号について、町長の説明を求めます。
        ○町長（東田次郎君）　水門の管理を定めるものです。
        ○議長（北山一郎君）　日程第２、「会期の決定」の件を議題と致します。散会します。
        ○町長（東田次郎君）　ありがとうございました。
        """) == ["日程第１|議案第９号", "日程第２|「会期の決定」の件"])
    }

    /// The schedule prints the whole title, the heading of the body only the number: one item.
    @Test func aHeadingByNumberIsTheListedItem() {
        let record = InventedRecord.read("""
        みほん町議会定例会会議録
        議事日程
        　第１　会期の決定
        　第２　議案第９号　水門条例の制定について
        　第３　議案第９号の２　桟橋条例の制定について

        日程第１　会期の決定
        ○議長（北山一郎君）　会期は本日一日とします。
        日程第２　議案第９号
        ○議長（北山一郎君）　提案理由の説明を求めます。
        ○町長（東田次郎君）　水門の管理を定めるものです。
        日程第３　議案第９号の２
        ○議長（北山一郎君）　散会します。
        """)
        #expect(record.agenda.map(\.title) == ["会期の決定", "議案第９号　水門条例の制定について", "議案第９号の２　桟橋条例の制定について"])
        #expect(record.agenda.allSatisfy { $0.heading != nil })
    }

    @Test func aBillAloneAsAHeadingIsTheListedItem() {
        let record = InventedRecord.read("""
        みほん町議会産業委員会会議録
        付託案件
        　１　議案第９号　水門条例の制定について
        　２　陳情第５号　桟橋の塗り替えを求める陳情
        出席委員（２名）
        　委員長　北山一郎　　委員　西野太郎

        議案第９号
        ○委員長（北山一郎君）　当局の説明を求めます。
        ○課長（東田次郎君）　水門の管理を定めるものです。
        陳情第５号
        ○委員長（北山一郎君）　御意見はありますか。
        ○委員（西野太郎君）　ありません。
        """)
        #expect(record.agenda.map(\.title) == ["議案第９号　水門条例の制定について", "陳情第５号　桟橋の塗り替えを求める陳情"])
        #expect(record.speeches.map(\.agendaItem) == ["a1", "a1", "a2", "a2"])
    }

    /// Where nothing was taken up before, a bill is called as it is put to the vote; its amendment is no other bill.
    @Test func billsCalledForTheVoteAreItems() {
        let record = InventedRecord.read("""
        ○議長（北山一郎君）　これより採決いたします。
        議第５号　水門条例の制定（みほん川）を採決いたします。本件は原案のとおり決することに御賛成の方は御起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　起立者多数と認めます。よって、議第５号は可決されました。
        次に、議第５号に対する附帯決議を採決いたします。御賛成の方は御起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　起立者多数と認めます。よって、附帯決議は可決されました。
        """)
        #expect(record.agenda.map(\.title) == ["議第５号　水門条例の制定（みほん川）"])
        #expect(record.votes.first?.items == ["議第５号　水門条例の制定（みほん川）"])
    }
}
