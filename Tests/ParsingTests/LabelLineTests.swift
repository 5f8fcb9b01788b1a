import Minutes
import SourceText
import Testing

/// Labels without a mark, alone on their lines, in pages whose lines are cut anywhere.
@Suite struct LabelLineTests {
    private func labels(_ record: Record) -> [String] { record.speeches.map(\.speaker.label) }

    @Test func belowALabelTheLineMayBeCut() {
        let record = record(of: """
            令和６年第４回みほん町議会定例会会議録
            午前10時開議
            議長（北山一郎君）
            ただいまから本日の会議を開きます。
            ２番 西野議員の発言を許します。
            ２番（西野太郎君）
            空き家の対策につきましては、前の議会でもお聞きをした
            ところでありますが、町の考えを伺い
            ます。
            町長（中田三郎君）
            十分に検討をした上で皆さん
            に御報告をいたします。
            議長（北山一郎君）
            西野議員。
            ２番（西野太郎君）
            いつ
            ですか。
            総務課長（小森四郎君）
            来年の春までにはまとめたいと考えており
            ます。
            議長（北山一郎君）
            散会します。
            """)
        #expect(labels(record) == ["議長（北山一郎君）", "２番（西野太郎君）", "町長（中田三郎君）", "議長（北山一郎君）", "２番（西野太郎君）", "総務課長（小森四郎君）", "議長（北山一郎君）"])
    }

    @Test func whoSpeaksOnceInALongRecordStandsAloneToo() {
        let words = String(repeating: "　長い説明の一つの行であります。\n", count: 60)
        let record = record(of: "みほん町議会会議録\n北山一郎議長\n　開きます。\n\(words)北山一郎議長\n　次に、副町長。\n中田三郎副町長\n　お答えします。\n\(words)北山一郎議長\n　終わります。\n")
        #expect(labels(record) == ["北山一郎議長", "北山一郎議長", "中田三郎副町長", "北山一郎議長"])
    }

    @Test func behindALabelTheLineMayBeCut() {
        let words = String(repeating: "　長い説明の一つの行であります。\n", count: 60)
        let record = record(of: """
            みほん町議会会議録
            北山一郎議長　ただいまから会議を開きます。
            北山一郎議長　日程第１、閉会中の調査について委員長の報告を求めます。
            　総務委員長　西野太郎議員。
            西野太郎総務委員長　閉会中に総務委員会が行いました調査の概要を
            御報告いたします。
            \(words)北山一郎議長　次に、町長から行政報告についての
            説明を受けます。
            中田三郎町長　今後の対策につきましては、十分に検討をした上で皆さん
            に御報告をいたします。
            \(words)北山一郎議長　以上で散会いたします。
            """)
        #expect(labels(record) == ["北山一郎議長", "北山一郎議長", "西野太郎総務委員長", "北山一郎議長", "中田三郎町長", "北山一郎議長"])
    }

    @Test func namesThatAreReadOutAreNoLabels() {
        let record = record(of: """
            みほん町議会臨時会会議録
            議長（北山一郎君）
            ただいまから本日の会議を開きます。
            議長（北山一郎君）
            総務委員に次の方々を指名します。
            ２番（西野太郎君）
            ３番（大沢みどり君）
            以上のとおり指名いたしましたので、よろしくお願いを
            いたします。
            会議録署名議員は、会議規則の定めるところにより、
            町長（中田三郎君）
            の御意見も伺って定めることと
            いたします。
            議長（北山一郎君）
            散会します。
            """)
        #expect(labels(record) == ["議長（北山一郎君）", "議長（北山一郎君）", "議長（北山一郎君）"])
    }

    @Test func rowsOfARosterAboveTheFirstWordsAreNoLabels() {
        let record = record(of: """
            みほん町議会全員協議会
            出席者
            町長
            総務課長
            開会　午前10時
            議長
            おはようございます。
            町長
            新しい庁舎の計画につきましては、議員の皆さんの御意見
            を伺いながら進めてまいります。
            議長
            質疑はありませんか。
            """)
        #expect(labels(record) == ["議長", "町長", "議長"])
    }

    @Test func questionsAndAnswersInSquareBrackets() {
        let record = record(of: "予算特別委員会分科会\n［質疑・意見］\n　予算の内訳を尋ねる。\n\n［答弁］\n　640万円である。\n［質疑・意見］\n　対象の学校は何校か。\n\n［答弁］\n　20校である。\n")
        #expect(record.speeches.map { "\($0.speaker.label):\($0.text)" } == ["質疑・意見:予算の内訳を尋ねる。", "答弁:640万円である。", "質疑・意見:対象の学校は何校か。", "答弁:20校である。"])
        #expect(record.speeches.map(\.speaker.kind) == [.member, .executive, .member, .executive])
    }

    @Test func countersWithAColonStandBeforeAMark() {
        let record = record(of: """
            みほん市議会みらい調査特別委員会
            1: ◯委員長
            検索語: なし
            1: ◯委員長　　ただいまから委員会を開会いたします。
            2: ◯企画課長
            検索語: なし
            2: ◯企画課長　　資料１を御覧ください。
            3: ◯委員長
            検索語: なし
            3: ◯委員長　　以上で散会いたします。
            """)
        #expect(record.speeches.map { "\($0.speaker.label):\($0.text)" } == ["委員長:ただいまから委員会を開会いたします。", "企画課長:資料１を御覧ください。", "委員長:以上で散会いたします。"])
        #expect(record.source.ranges.filter { $0.kind == .furniture }.count >= 5)
    }

    /// 槙田花子君 alone on a line, where the others stand so with their offices; a name that is read out is none.
    @Test func namesAloneOnTheirLines() {
        let record = record(of: """
            みほん市議会会議録
            議長（桑野太郎君）
            一般質問を行います。
            槙田花子君
            遊具を新しくする予定について、お伺いいたします。
            議長（桑野太郎君）
            答弁を求めます。
            市長（大槻三郎君）
            三年をかけて進めます。
            槙田花子君
            再質問をさせていただきます。壊れた遊具はどうしますか。
            議長（桑野太郎君）
            当選人は、次の方であります。
            井沢次郎君
            西野四郎君
            以上で散会いたします。
            """)
        #expect(record.speeches.map(\.speaker.label) == ["議長（桑野太郎君）", "槙田花子君", "議長（桑野太郎君）", "市長（大槻三郎君）", "槙田花子君", "議長（桑野太郎君）"])
        #expect(record.speeches.map(\.speaker.name) == ["桑野太郎", "槙田花子", "桑野太郎", "大槻三郎", "槙田花子", "桑野太郎"])
    }

    @Test func anOfficeAndAFullNameAloneOnALineSpeak() {
        let record = record(of: """
            みほん町議会定例会会議録
            出席議員（３名）
            １番　中田　一郎
            ２番　西野　太郎
            ３番　北山　三郎
            説明のため出席した者
            町長　　大沢　正
            開会　午前10時00分
            議長　北山三郎
            　ただいまから定例会を開会します。
            　１番　中田一郎議員、２番　西野太郎議員を指名します。
            　町長の説明を求めます。
            町長　大沢正
            　手数料を改めるものです。
            議　長　北山三郎君
            　質疑はありませんか。
            ２番　西野太郎
            　影響額はいくらですか。
            総務課長　小沢明
            　十万円です。
            副町長　鵜殿一郎
            　町の負担はありません。
            ２番　西野太郎
            　分かりました。
            副町長　鵜殿一郎
            　よろしくお願いします。
            議長　北山三郎
            　以上で閉会します。
            閉会　午前11時00分
            会議の経過を記載し、ここに署名する。
            議　長　北山　三郎
            署名議員　西野　太郎
            """)
        #expect(record.speeches.map(\.speaker.name) == ["北山三郎", "大沢正", "北山三郎", "西野太郎", "小沢明", "鵜殿一郎", "西野太郎", "鵜殿一郎", "北山三郎"])
        #expect(record.speeches.map(\.text) == ["ただいまから定例会を開会します。\n１番　中田一郎議員、２番　西野太郎議員を指名します。\n町長の説明を求めます。", "手数料を改めるものです。", "質疑はありませんか。", "影響額はいくらですか。", "十万円です。", "町の負担はありません。", "分かりました。", "よろしくお願いします。", "以上で閉会します。"])
    }

    @Test func namesOfARosterAloneOnTheirLinesDoNotSpeak() {
        let record = record(of: "みほん町議会定例会会議録\n町長　大沢正\n総務課長　小沢明\n町長　大沢正\n議長（北山一郎君）\n開きます。\n議長（北山一郎君）\n閉じます。\n")
        #expect(labels(record) == ["議長（北山一郎君）", "議長（北山一郎君）"])
    }

    @Test func whomTheChairCallsAloneBelowAMark() {
        let record = record(of: """
            議会運営委員会
            ○北山一郎委員長
            　ただいまから開会します。
            　御意見をお願いします。
            ○西野次郎委員
            　一日で終わると思いますが、どうですか。
            ○北山一郎委員長
            　事務局。
            ○大沢議事課長
            　一日で終わる見込みです。
            ○北山一郎委員長
            　西野次郎委員
            ○西野次郎委員
            　分かりました。
            ○北山一郎委員長
            　閉会します。
            """)
        #expect(labels(record) == ["北山一郎委員長", "西野次郎委員", "北山一郎委員長", "大沢議事課長", "北山一郎委員長", "西野次郎委員", "北山一郎委員長"])
        #expect(record.agenda.isEmpty)
    }

    /// 「日程第３、…を議題とします。」 below a label is said, though a list of business begins with the same word.
    @Test func aLabelAboveACallIsALabel() {
        let record = record(of: """
            第８回みほん村農業委員会総会議事録
            令和６年８月２３日（金）

            議長
            採決します。賛成の方は挙手をお願いします。
            （挙手全員）
            議長
            全員賛成ですので、許可と決定しました。
            （９番　桑野太郎委員入室）
            議長
            日程第３、議案第２号「農地の転用について」を議題とします。
            事務局
            申請は一件です。
            議長
            質疑はありませんか。
            １１番委員
            水はどこへ流れますか。
            """)
        #expect(record.speeches.map(\.speaker.label) == ["議長", "議長", "議長", "事務局", "議長", "１１番委員"])
    }

    @Test func theFirstLabelOfAShortRecordComesOnce() {
        let record = record(of: """
            みほん町環境部会（第2回）議事録
            日時：令和4年6月8日（水）10:00～11:30
            議題
            1. 里山の手入れについて
            議事概要

            北山部会長
            　おそろいですので、第2回の部会を始めます。
            　はじめに、里山の現状を担当課から聞きたいと思います。
            西野環境課長
            　里山の現状を申し上げます。
            """)
        #expect(labels(record) == ["北山部会長", "西野環境課長"])
    }
}
