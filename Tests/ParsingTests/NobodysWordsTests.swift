import Minutes
import Testing

/// What pages, forms and summaries print around the speeches, in styles with marks and without.
@Suite struct NobodysWordsTests {
    private func speeches(_ record: Record) -> [String] { record.speeches.map(\.text) }
    private func titles(_ record: Record) -> [String] { record.agenda.map { ($0.number ?? "") + $0.title } }

    /// Where a record ends without its closing words, the foot of the page was the last speaker's.
    @Test(arguments: [
        "この記事に関するお問い合わせ先\n議会事務局\n〒123-4567 みほん県みほん町本町1番地\n電話番号：000-000-0000\nメールでのお問い合わせはこちら",
        "みほん町議会事務局　電話00-0000-0000", "問合せ先　総務課　電話00-0000-0000\nCopyright © Mihon Town All Rights Reserved.",
        "関連リンク\n会議録検索システム（外部リンク）\nPDFファイルをご覧になるには、Adobe Readerが必要です。", "更新日：2023年7月1日\nページID：12345",
    ])
    func theFootOfAPageIsNobodys(_ foot: String) {
        let text = "みほん町議会会議録\n○議長（北山一郎君）　質問を許します。\n○３番（西野太郎君）　道路を直すのですか。\n○町長（中田三郎君）　直します。お問い合わせは役場までお願いします。\n"
        #expect(speeches(record(of: text + foot + "\n")).last == "直します。お問い合わせは役場までお願いします。")
        #expect(tiles(record(of: text + foot + "\n"), (text + foot + "\n").utf8.count))
    }

    /// A telephone number within a speech stays there.
    @Test func whatIsSaidOfTheOfficeIsSaid() {
        let text = "みほん町議会会議録\n○議長（北山一郎君）　質問を許します。\n○３番（西野太郎君）　連絡先はどこですか。\n○町長（中田三郎君）　次のとおりです。\n　総務課　電話00-0000-0000\n　平日の昼間にお願いいたします。\n"
        #expect(speeches(record(of: text)).last == "次のとおりです。\n総務課　電話00-0000-0000\n平日の昼間にお願いいたします。")
    }

    /// 「…旨、報告があった。」 below △ between rulings is not the chair's.
    @Test func whatIsToldBelowAMarkedHeadIsNobodys() {
        let record = record(of: """
            令和６年６月２４日議会運営委員会
            ［議題］
            １．議案等について
            ○委員長（北山一郎）　これより、議会運営委員会を始める。
            　　──────────────────
            △委員外議員の出席について
            　大沢みどり議員が席に着いた旨、委員長から知らせがあった。
            　　──────────────────
            △１．議案等について
            ○総務部長（中井太一）　議案について説明する。
            △散会について
            　これより散会の手続に入る。
            """)
        #expect(speeches(record) == ["これより、議会運営委員会を始める。", "議案について説明する。\nこれより散会の手続に入る。"])
        #expect(record.scenes.map(\.text) == ["大沢みどり議員が席に着いた旨、委員長から知らせがあった。"])
        #expect(titles(record) == ["１議案等について", "委員外議員の出席について", "散会について"])
    }

    @Test func headsOfTheProgrammeAndTheirPapersAreNoSpeech() {
        let record = record(of: """
            みほん市子ども会議　議事録
            ○会長　　では、次第に沿って進めます。次第１から始めます。説明をお願いします。
            次第１　計画の案について
            ・事務局より以下の資料について説明
            計画の案（資料１）
            修正の一覧（資料２）
            ○会長　　御質問をお願いします。
            ○委員　　配布の時期はいつでしょうか。
            """)
        #expect(speeches(record)[0] == "では、次第に沿って進めます。次第１から始めます。説明をお願いします。")
        #expect(titles(record) == ["次第１計画の案について"])
        #expect(record.scenes.map(\.kind) == [.explanation])
    }

    @Test func theTurnIsNamedAndNotSaid() {
        let record = record(of: """
            予算特別委員会　総会質疑
            ［質疑・意見］
            西野委員　施設の利用者は何人いるのか。

            ［答弁］
            福祉局長　300人である。

            ［質疑・意見］
            西野委員　利用の料金は幾らか。

            ［答弁］
            福祉局長　無料である。
            """)
        #expect(speeches(record) == ["施設の利用者は何人いるのか。", "300人である。", "利用の料金は幾らか。", "無料である。"])
        #expect(record.agenda.isEmpty)
    }

    /// ◎一般質問 right above the first label is no entry of the header's list, which prints its entries again below.
    @Test func theFirstHeadBelongsToTheBody() {
        let record = record(of: """
            みほん町議会定例会会議録
            令和７年12月10日（水曜日）

            ◎日程第７　一般質問
            ○議長（北山一郎君）　一般質問を行います。
            ◎日程第８　議案第１号
            ○議長（北山一郎君）　議案第１号を議題とします。
            """)
        #expect(titles(record) == ["日程第７一般質問", "日程第８議案第１号"])
        #expect(record.speeches.map(\.agendaItem) == ["a1", "a2"] && record.agenda.allSatisfy { !$0.listed })
    }

    @Test func bareNumbersThatCountThePagesAreFurniture() {
        func page(_ number: String) -> String {
            (1...6).map { "○議長（北山一郎君）　\($0)番の質問を許します。\n○\($0)番（西野太郎君）　\($0)番から伺います。" }.joined(separator: "\n") + "\n○議長（北山一郎君）　訓練を三\n\(number)\n\n回行います。\n"
        }
        let counted = record(of: "みほん町議会会議録\n" + ["11", "12", "13"].map(page).joined())
        #expect(speeches(counted).filter { $0.hasPrefix("訓練") } == ["訓練を三回行います。", "訓練を三回行います。", "訓練を三回行います。"])
        let others = record(of: "みほん町議会会議録\n" + ["11", "40", "13"].map(page).joined())
        #expect(speeches(others).filter { $0.hasPrefix("訓練を三\n40") }.count == 1)
    }

    @Test func theFirstSpeechStandsInAFieldOfTheForm() {
        let record = record(of: """
            第11回みほん市都市計画審議会会議録
            5 議題　議案第１号　生産緑地地区の変更について
            6 傍聴者　０人
            7 会議の内容　計画係長（中井太一君）　本日は、お忙しい中ご出席をいただきまして、ありがとうございます。
            最初に、委員をご紹介します。

            委員（大沢みどり君）　よろしくお願いします。

            計画係長（中井太一君）　始めます。
            """)
        #expect(record.speeches.map(\.speaker.label) == ["計画係長（中井太一君）", "委員（大沢みどり君）", "計画係長（中井太一君）"])
    }

    /// A bullet of a list of those present is no label.
    @Test func aRowOfCountsIsNoSpeaker() {
        let record = record(of: """
            選挙管理委員会議事要旨
            3 出席者
            - 委員 委員長始め３名
            - 事務局 書記長始め５名
            4 議題
            - 名簿について
            5 議事内容
            名簿について事務局から説明を行った。
            委員からの質疑なし。
            """)
        #expect(record.speeches.isEmpty)
    }

    @Test func theWayToThePlatformIsNotSaid() {
        let record = record(of: "○議長（北山一郎君）　質問を許します。\n○三番（西野太郎君）登壇　質問いたします。\n○知事（東野次郎君）登壇\n　お答えします。\n○三番（西野太郎君）　登壇して述べたとおりです。\n")
        #expect(speeches(record) == ["質問を許します。", "質問いたします。", "お答えします。", "登壇して述べたとおりです。"])
        #expect(record.scenes.map(\.kind) == [.platform, .platform])
    }

    @Test func whatWasCountedIsASceneAndATally() {
        let record = record(of: "議長　　採決します。賛成の委員の挙手を求めます。\n（賛成４名、反対１名）\n議長　　よって可決しました。次に（賛成４名を要する）件に入ります。\n議長　　終わります。\n")
        #expect(record.scenes.map(\.text) == ["（賛成４名、反対１名）"])
        #expect(speeches(record)[1].contains("（賛成４名を要する）"))
    }

    /// One blank is left of the gap between two columns: nobody's words can be told there.
    @Test func columnsReadAcrossAreNotCutIntoSpeeches() {
        let left = ["○議長（北山一郎君）　これより市議会の定例会を", "開会いたします。本日の会議に付する事件はお手", "元に配りました日程のとおりでありますので朗読", "は省くことといたしますがご了承をお願いします"]
        let right = ["市政の報告であります。はじめに市の財政につい", "て申し上げます。昨年と比べて税の収入は少しず", "つではありますが増えてきているところでありま", "すので新しい施設の工事を進めてまいりたいと考"]
        let across = record(of: "みほん市議会会議録\n" + (0..<5).flatMap { _ in zip(left, right).map { "\($0) \($1)" } }.joined(separator: "\n"))
        #expect(across.speeches.isEmpty && across.source.kind == .unsegmentable && across.source.notices.map(\.kind) == ["columns"])
        let whole = record(of: "みほん市議会会議録\n" + (0..<5).flatMap { _ in left + right }.joined(separator: "\n"))
        #expect(whole.speeches.count == 5)
    }

    /// Lines with a label are wider: the others hung, and their indent is lost.
    @Test func linesBelowAWiderLabelLineAreJoined() {
        let width = 36, words = "公民館は文化の活動の場であるだけでなく災害の時の避難所にもなることを考えると人に優しい安全な建物でなければならないということは誰もが認めるところでありますので改修の時期を伺います。"
        func wrapped(_ label: String) -> String {
            var lines: [String] = [], line = label
            for letter in words {
                if line.count >= (lines.isEmpty ? width : width - 3), !"、。".contains(letter) { lines.append(line); line = "" }
                line.append(letter)
            }
            return (lines + [line]).joined(separator: "\n")
        }
        let record = record(of: "みほん町議会会議録\n" + (1...6).map { wrapped("○\($0)番（西野太郎君）　") }.joined(separator: "\n"))
        #expect(speeches(record) == Array(repeating: words, count: 6))
    }

    /// Who voted for whom, printed between rulings behind the result: no items of business.
    @Test func listsOfPersonsAreNoHeads() {
        let record = record(of: """
            〇議長（北山一郎君）　投票の結果を報告いたします。よって、西野花子君を議長に指名することに決まりました。
            　　　　―――――――――――――
            西野花子君に投票した者の氏名
            東　　　一男君　　　君島　　次郎君　　　南田　みちる君
            川上　　三郎君　　　森　　　　茂君　　　岡本　　恵子君
            谷口　　四郎君
            　　　議長が選んだ者は左のとおり
            〇みほん港湾整備等に関する特
            　別委員
            　　　　　　東　　　一男君　　　　岡本　　恵子君
            　　　　―――――――――――――
            〇議長（北山一郎君）　次に移ります。
            　　　　―――――――――――――
            　会期の件
            〇議長（北山一郎君）　会期は五日といたします。
            """)
        #expect(titles(record) == ["会期の件"])
        #expect(record.speeches.count == 3 && !record.source.ranges.contains { $0.kind == .unclassified })
    }

    @Test(arguments: ["トップページへ\n\nページトップへ", "▲このページの先頭へ戻る"])
    func whereALinkOfThePageLeadsIsNotSpoken(footer: String) {
        #expect(speeches(record(of: "○会長　始めます。\n○西野委員　トップページへの掲載を望みます。\n\n\(footer)\n")) == ["始めます。", "トップページへの掲載を望みます。"])
    }
}
