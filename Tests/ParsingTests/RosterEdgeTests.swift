import Minutes
import Testing

/// What stands at the edges of rosters: the last row above the first words, and people who share a surname.
@Suite struct RosterEdgeTests {
    @Test func theLastRowAboveTheFirstWordsIsNoSpeech() {
        let record = record(of: """
            みほん市教育委員会定例会会議録
            場所　教育委員会室

            出席者(3人)

            北山 一郎 教育長
            西野 花子 委員
            東野 次郎 委員

            北山教育長　ただ今から、定例会を開会します。
            西野委員　任期はいつまでですか。
            北山教育長　3月末です。
            東野委員　分かりました。
            """)
        #expect(record.attendance.present.compactMap(\.name) == ["北山一郎", "西野花子", "東野次郎"])
        #expect(record.speeches.map(\.speaker.label) == ["北山教育長", "西野委員", "北山教育長", "東野委員"])
    }

    @Test func aSurnameAloneIsNotOnePersonInTwoLists() {
        let record = record(of: """
            みほん賃金部会議事録
            出席者
            【委員】今山部会長、前川委員、田町委員
            【事務局】松川審議官、前川賃金課長

            ○今山部会長　ただいまから開会します。
            ○前川賃金課長　資料について御説明いたします。
            ○前川委員　根拠はどのようなものでしょうか。
            """)
        let people = record.attendance.present + record.attendance.secretariat
        #expect(people.filter { $0.name == "前川" }.map(\.role) == ["委員", "賃金課長"])
        #expect(Set(people.map(\.id)).count == people.count)
    }

    @Test func whoComesLaterByTheRosterIsLate() {
        let record = record(of: """
            みほん町議会会議録
            出席議員（２名）
            　１番　北山一郎　２番　西野太郎
            欠席議員（１名）
            　３番　山川三郎（午後から出席）

            ○議長（北山一郎君）　ただいまから会議を開きます。
            ○２番（西野太郎君）　質問いたします。
            """)
        #expect(record.attendance.absent.map(\.name) == ["山川三郎"])
        #expect(record.attendance.events.contains { $0.kind == .late && $0.name == "山川三郎" })
    }

    /// The row below that of the absent holds others, as the word in front of it says.
    @Test func theSchoolIsNotAbsent() {
        let record = record(of: """
            みほん小学校学校運営協議会会議録
            日時　令和７年１月２９日（水）
            出席者　委員５名中３名
            　　会長　　　　桑野　礼二
            　　委員　　　　槙田　剛、井沢　真理子
            　　欠席　　　　大槻　洋平、小林　あゆみ
            　　学校　　　　校長　東野　裕、教頭　西野　薫
            内容
            　会長：校長先生から説明をお願いします。
            　校長：資料１のとおりです。
            　会長：以上で終わります。
            """)
        #expect(record.attendance.absent.map(\.name) == ["大槻洋平", "小林あゆみ"])
        #expect(record.attendance.officials.map(\.name) == ["東野裕", "西野薫"])
    }

    /// A word processor pads names with blanks of its own, between two people no more than inside a name.
    @Test func fourWordsOfSevenLettersAreTwoPeople() {
        let record = record(of: """
            みほん市議会予算特別委員会記録
            出席委員（６名）
            　委員長        桑野   修
            　委員         植田   健     井沢     涼子
            　　　　　　岡部   孝     大槻     明美
            　　　　　　槙田   聡
            ◎桑野修委員長       開会いたします。
            ◆植田健委員 いつですか。
            ◎東野洋財政課長 来月です。
            """)
        #expect(record.attendance.present.map(\.name) == ["桑野修", "植田健", "井沢涼子", "岡部孝", "大槻明美", "槙田聡"])
    }

    @Test func theGivenNameIsNoPartOfTheDepartment() {
        let record = record(of: """
            みほん市議会予算特別委員会記録
            ◎桑野修委員長　開会いたします。
            ◆植田健委員　いつですか。
            ◎東野真弓福祉部長　来月です。
            """)
        #expect(record.speeches.last.map { line($0.speaker) } == "東野真弓福祉部長|東野真弓|福祉部長|-")
    }

    /// The page cut a seat between its number and 番.
    @Test func aSeatThatThePageCutIsWhole() {
        let record = record(of: """
            第１５回　みほん町農業委員会総会議事録
            令和６年９月１０日（火）　午後１時３０分
            出席委員（３人） １番 桑野 茂 ２番 槙田 とし子 ３番 井沢 正
            欠席委員（２人） ６番 大槻 忠    ９
            番 林 隆

            議長：議案第１号を議題といたします。
            槙田委員：いつですか。
            係長：来月です。
            議長：以上で終わります。
            """)
        #expect(record.attendance.absent.map(\.name) == ["大槻忠", "林隆"])
        #expect(record.attendance.absent.map(\.seat) == ["6", "9"])
        #expect(record.attendance.present.map(\.name) == ["桑野茂", "槙田とし子", "井沢正"])
    }

    @Test func aTabBetweenLettersPartsNoName() {
        let record = record(of: """
            みほん市議会定例会会議録
            〇出席議員（４人）
            \t１番\t北\t山\t一\t郎
            \t２番\t西\t野\t花\t子
            \t３番\t東\t野\t\t\t守
            \t４番\t南\t田\tさくら
            ○議長（北山一郎君）　ただいまから開会いたします。
            ○２番（西野花子君）　質問します。
            """)
        #expect(record.attendance.present.compactMap(\.name) == ["北山一郎", "西野花子", "東野守", "南田さくら"])
        #expect(!record.findings.contains { $0.severity == .error })
    }

    /// A line of brackets names nobody; read letter by letter it took minutes.
    @Test func aLineOfBracketsIsNoRoster() {
        let record = record(of: "みほん市議会会議録\n出席者　" + String(repeating: "（", count: 200_000) + "\n○議長（北山一郎君）　開会します。\n○２番（西野花子君）　はい。\n")
        #expect(record.attendance.present.isEmpty && record.speeches.count == 2)
    }
}
