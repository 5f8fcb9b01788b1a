import Minutes
import SourceText
import Testing

/// Lines between two speeches that are nobody's words: heads without a label below, what a summary tells, directions in brackets of heads.
@Suite struct BetweenSpeechesTests {
    private func headings(_ record: Record) -> [String] { record.agenda.filter { $0.heading != nil }.map(\.title) }
    private func speeches(_ record: Record) -> [String] { record.speeches.map(\.text) }
    private func scenes(_ record: Record) -> [String] { record.scenes.map { "\($0.kind.rawValue):\($0.text)" } }

    @Test func whatASummaryTellsOfAnExplanationIsAScene() {
        let record = record(of: """
            みほん町図書館協議会会議録
            議題
            （1）貸出しについて
            （2）行事について
            会議内容
            （1）貸出しについて
            事務局から資料1により説明。
            北山委員　貸出しはなぜ減ったのですか。
            事務局　工事で休館したためです。
            （2）行事について
            ※企画課長から資料2に基づき説明があった。
            北山委員　行事はいつですか。
            事務局　十月です。
            """)
        #expect(headings(record) == ["貸出しについて", "行事について"])
        #expect(speeches(record) == ["貸出しはなぜ減ったのですか。", "工事で休館したためです。", "行事はいつですか。", "十月です。"])
        #expect(scenes(record) == ["explanation:事務局から資料1により説明。", "explanation:※企画課長から資料2に基づき説明があった。"])
    }

    @Test func whatAMemberTellsOfAnExplanationStaysHisWords() {
        let record = record(of: "会長　　始めます。\n委員　　前回は欠席しました。\n　　　　事務局から説明がありましたか。\n事務局　しました。\n会長　　終わります。\n")
        #expect(record.scenes.isEmpty)
        #expect(record.speeches.count == 4)
    }

    @Test func aNumberThatGoesOnMakesAHead() {
        let record = record(of: """
            みほん市緑化審議会会議録
            1 街路樹について
            （会長）
            質問はありますか。
            （委員）
            苗木は何本ですか。
            （事務局）
            30本です。
            2 公園について
            （会長）
            質問はありますか。
            （事務局）
            補足します。
            3 その他
            次回は九月に開催する。
            （会長）
            終わります。
            """)
        #expect(headings(record).suffix(2) == ["公園について", "その他"])
        #expect(record.speeches.first { $0.speaker.label == "事務局" }?.text == "30本です。")
        #expect(scenes(record) == ["other:次回は九月に開催する。"])
    }

    @Test func stagesOfABillAreItsListedItem() {
        let record = record(of: """
            みほん町議会定例会会議録
            議事日程
            日程第１　会期の決定
            日程第２　議案第５号　みほん町税条例の一部を改正する条例
            日程第３　議案第６号　工事請負契約の締結について
            ○議長（西野太郎君）　会議を開きます。
            △議案第５号の上程、説明、質疑、討論、採決
            ○議長（西野太郎君）　議案第５号を議題とします。
            △議案第６号の質疑、討論、採決
            ○議長（西野太郎君）　議案第６号を議題とします。
            △議案第７号の採決
            ○議長（西野太郎君）　議案第７号を議題とします。
            """)
        #expect(headings(record) == ["議案第５号　みほん町税条例の一部を改正する条例", "議案第６号　工事請負契約の締結について", "議案第７号"])
    }

    @Test func aListReadOutIsNoHead() {
        let record = record(of: """
            みほん法人評価部会議事録
            議題
            1. 実績の報告について
            2. その他
            ○橘田部会長　本日の議題は次のとおりです。
            1. 実績の報告について
            2. その他
            となっております。
            ○平川課長　説明します。
            ○橘田部会長　終わります。
            """)
        #expect(headings(record).isEmpty)
        #expect(record.speeches.first?.text == "本日の議題は次のとおりです。\n1. 実績の報告について\n2. その他\nとなっております。")
    }

    @Test func theNumberGoesOnFromTheListThatOpensTheBody() {
        let record = record(of: """
            みほん市給食運営委員会会議録
            議事
            (1)給食費の改定について
            資料1により、事務局から説明した。
            【委員】　いつからですか。
            【事務局】　四月からです。
            (2)献立の見直しについて
            資料2により質疑を求めた。
            【委員】　何が変わりますか。
            【事務局】　パンの日が減ります。
            """)
        #expect(headings(record).last == "献立の見直しについて")
        #expect(speeches(record) == ["いつからですか。", "四月からです。", "何が変わりますか。", "パンの日が減ります。"])
    }

    @Test func politeWordsBelowAHeadGoOn() {
        let record = record(of: "会長　　始めます。\n事務局　説明します。\n【現状】\n　減っています。\n（2）対策\n　増やします。\n会長　　終わります。\n")
        #expect(record.speeches.map(\.text)[1] == "説明します。\n減っています。\n（2）対策\n増やします。")
    }

    @Test func aSentenceCutByTheLineBelowAHeadGoesOn() {
        let record = record(of: "会長　　始めます。\n事務局　説明します。\n日程第２　緑化計画について\n　この計画は、令和六年度から令和十年度までの五年間に、町の緑を\n　増やします。\n会長　　終わります。\n")
        #expect(record.speeches.map(\.text)[1] == "説明します。\nこの計画は、令和六年度から令和十年度までの五年間に、町の緑を\n増やします。")
        #expect(record.scenes.isEmpty)
    }

    @Test func aListInASpeechHasNoHeads() {
        let record = record(of: """
            みほん市緑化審議会会議録
            1 街路樹について
            （事務局）
            要点は次のとおりです。
            1 苗木を選ぶこと
            2 場所を決めること
            以上でございます。
            （会長）
            終わります。
            （委員）
            結構です。
            """)
        #expect(record.speeches.first?.text == "要点は次のとおりです。\n1 苗木を選ぶこと\n2 場所を決めること\n以上でございます。")
    }

    @Test(arguments: [("【異議なし】", "no-objection"), ("＜異議なし＞", "no-objection"), ("≪異議なし≫", "no-objection"), ("〔「異議ありません」と呼ぶ者あり〕", "no-objection"), ("〔「異議あり」と呼ぶ者あり〕", "objection"), ("〈全員挙手〉", "show-of-hands"), ("【資料に基づき事務局が説明】", "explanation")])
    func directionsStandInBracketsOfHeadsToo(direction: String, kind: String) {
        let record = record(of: "（会長）　原案のとおり決することに御異議ありませんか。\n\(direction)\n（会長）　決定します。\n（委員）　一つよいですか。\n（会長）　どうぞ。\n")
        #expect(scenes(record) == ["\(kind):\(direction)"])
        #expect(record.agenda.isEmpty)
    }

    @Test func papersInBracketsStaySpokenWords() {
        let record = record(of: "（会長）　始めます。\n（事務局）　説明します。【資料1】を御覧ください。【説明】\n（委員）　はい。\n（会長）　終わります。\n")
        #expect(record.scenes.isEmpty)
    }

    @Test func theClosingOnTheLastLineIsAHead() {
        let record = record(of: "みほん市緑化審議会会議録\n議題\n1 開会\n2 閉会\n会議の内容\n1 開会\n（会長）　開会します。\n（委員）　はい。\n（会長）　以上で終わります。\n2 閉会\n")
        #expect(record.agenda.allSatisfy { $0.heading != nil })
    }

    @Test func whatASpeakerEndsIsNotTheMeeting() {
        let record = record(of: "○議長（小森花子君）　会議を開きます。\n（賛成者起立）\n○議長（小森花子君）　表決を終了いたします。\n　　賛成　４人\n　　反対　１人\n　賛成多数であります。\n")
        #expect(record.speeches.last?.text.contains("賛成多数") ?? false)
    }

    @Test func marksHeadWhereLabelsHaveNone() {
        let record = record(of: """
            みほん市議会定例会会議録
            ○開会

            議長（西野太郎）
            　定例会を開会いたします。

            ○会議録署名議員の指名

            議長（西野太郎）
            　北山一郎議員を指名いたします。

            ○散会

            議長（西野太郎）
            　本日は散会いたします。
            　　　　　　　　　　　　午前11時05分　散　　会
            """)
        #expect(headings(record).suffix(2) == ["会議録署名議員の指名", "散会"])
        #expect(speeches(record) == ["定例会を開会いたします。", "北山一郎議員を指名いたします。", "本日は散会いたします。"])
        #expect(record.meeting.closed?.value == ClockTime(hour: 11, minute: 5))
    }

    @Test(arguments: [("（午前11時）", "（午後1時）"), ("＜午前11時00分＞", "＜午後1時00分＞")])
    func aTimeAloneBehindARecessIsWhenTheMeetingWentOn(pause: String, resumed: String) {
        let record = record(of: "○議長（森本八郎君）　会議を開きます。\n　　　（午前10時）\n○議長（森本八郎君）　しばらく休憩します。\n　　　\(pause)\n　　　─────────\n　　　\(resumed)\n○議長（森本八郎君）　再開します。\n○議長（森本八郎君）　散会いたします。\n　　　（午後4時15分）\n")
        #expect(record.meeting.intervals.map(\.kind) == [.sitting, .recess, .sitting])
        #expect(record.meeting.intervals[1].end?.value == ClockTime(hour: 13, minute: 0))
        #expect(record.meeting.closed?.value == ClockTime(hour: 16, minute: 15))
    }

    @Test(arguments: [("休　憩　午前10時50分", Scene.Kind.recess), ("午後　０時10分　休　　憩", .recess), ("６月５日午前11時02分散会", .sitting), ("（午前10時50分　休憩）", .recess), ("（午前10時50分開議）", .sitting), ("（開会のあいさつ）", .other)])
    func aTimeAndWhatEndedThenIsALineOfItsOwn(line: String, kind: Scene.Kind) {
        let record = record(of: "○議長（西野太郎君）　会議を開きます。\n　　　　　\(line)\n○議長（西野太郎君）　続けます。\n")
        #expect(record.speeches.first?.text == "会議を開きます。")
        #expect(record.scenes.map(\.kind) == [kind])
    }

    @Test(arguments: ["－", "−", "―"])
    func aSpeechOfADirectionBetweenDashes(dash: String) {
        let record = record(of: "みほん審議会議事録\n\n【委員】　始める。資料の確認をお願いする。\n\n【事務局】　\(dash)配付資料の確認\(dash)\n\n【委員】　費用はどこが負担するのか。\n\n【事務局】 国が半分を負担する。\n")
        #expect(record.speeches.map { "\($0.speaker.label):\($0.text)" } == ["委員:始める。資料の確認をお願いする。", "事務局:", "委員:費用はどこが負担するのか。", "事務局:国が半分を負担する。"])
        #expect(scenes(record) == ["explanation:\(dash)配付資料の確認\(dash)"])
    }
}
