import Minutes
import SourceText
import Testing

/// Turns of a plenary as systems of vendors print them: heads without labels, openings that the page cut, papers that are read out, directions.
@Suite struct PlenaryTurnTests {
    private func turns(_ record: Record) -> [String] { record.speeches.map { "\($0.speaker.label):\($0.text)" } }

    @Test func belowAHeadTheChairGoesOn() {
        let record = record(of: """
            令和８年第３回定例会
            日程第１　一般質問
            日程第２　議案第４１号　みほん町税条例の一部改正について
            　　　午前９時３０分開議
            ○議長（北山一郎）　これより会議を開きます。
            △日程第１
            ○議長（北山一郎）　一般質問を許します。
            ◆２番議員（西野太郎）　禁煙について町の考えはどうですか。
            ◎町長（中田三郎）　検討中でございます。
            △日程第２
            　これより、議案質疑に入ります。議案第４１号を議題と致します。
            　───　賛成者起立　───
            　起立全員でございます。よって、原案のとおり可決されました。
            """)
        #expect(turns(record).suffix(2) == ["町長（中田三郎）:検討中でございます。", "議長（北山一郎）:これより、議案質疑に入ります。議案第４１号を議題と致します。\n起立全員でございます。よって、原案のとおり可決されました。"])
        #expect(record.speeches.last?.speaker.kind == .chair)
        #expect(record.speeches.last?.labelSpan.start == record.speeches.last?.labelSpan.end)
    }

    @Test func anOpeningThatEndsInNoSentenceIsTheChairs() {
        let record = record(of: """
            ○北山一郎　議長　　　これより本日の会議を開きます。
            ────────────
            　　　会議録署名者の指名
            ────────────
            ○北山一郎　議長　　　本日の会議録署名者として
            　　１番　西　野　太　郎　議員
            　を御指名いたします。
            ────────────
            ○北山一郎　議長　　　散会いたします。
            """)
        #expect(turns(record).map { $0.prefix(22) } == ["北山一郎　議長:これより本日の会議を開きます。", "北山一郎　議長:本日の会議録署名者として\n１", "北山一郎　議長:散会いたします。"].map { $0.prefix(22) })
        #expect(record.agenda.map(\.title) == ["会議録署名者の指名"])
    }

    @Test func papersBetweenRulingsAreNoBusiness() {
        let record = record(of: """
            みほん区議会臨時会会議録
            第１　会期の決定
            ○議長（北山一郎）　諸般の報告をいたします。
            　　〔事務局次長報告〕
            －－－－－－－－－－－－
            　　　　　　　　６み監第５３５号
            　　　　　　　　令和６年１２月２０日
            　みほん区議会議長　北山一郎様
            　　　　　　　　みほん区監査委員　東野次郎
            　　例月出納検査の結果について
            －－－－－－－－－－－－
            ○議長（北山一郎）　委員会審査報告書を朗読いたします。
            －－－－－－－－－－－－
            　総務委員会議案審査報告書　　〔巻末委員会審査報告書の部参照〕
            －－－－－－－－－－－－
            ○議長（北山一郎）　これより採決を行います。
            －－－－－－－－－－－－
            　　会期の決定
            －－－－－－－－－－－－
            ○議長（北山一郎）　散会いたします。
            """)
        #expect(record.agenda.map(\.title) == ["会期の決定"])
        #expect(record.speeches.map(\.agendaItem) == [nil, nil, nil, "a1"])
        #expect(record.speeches.count == 4)
    }

    @Test func whatHappensIsNotSaid() {
        let directions = ["（電子表決）", "（賛成多数）", "（賛成少数）", "（討論なし）", "（大沢みどり議員　除斥）", "（私語する者あり）", "〔19番西野太郎議員降壇、質問席へ移動〕", "〔西野太郎君「議事進行、区長に答弁を求めます。」と呼ぶ〕"]
        let record = record(of: "○議長（北山一郎君）　始めます。\n" + directions.map { "　　　\($0)\n" }.joined() + "○議長（北山一郎君）　終わります。\n")
        #expect(record.scenes.map(\.text) == directions)
        #expect(record.scenes.map(\.kind) == [.ballot, .other, .other, .other, .leaving, .voices, .platform, .voices])
        #expect(record.speeches.map(\.text) == ["始めます。", "終わります。"])
    }

    @Test func theHeadOfAConvertedPageIsItsTitle() {
        let record = record(of: """
            # 建設環境委員会

            ◯委員長　<a href="https://example.jp/w?t=160" class="b"><svg width="18"><polygon points="9,6"/></svg>動画 02:40 再生</a>　始めます。

            ◯北山 一郎　料金はいつから変わりますか。

            ◯不明　２号だけ。

            ◯委員長　御異議ありませんか。

            ◯（呼ぶ声）　異議なし。

            ◯委員長　終わります。
            """)
        #expect(turns(record) == ["委員長:始めます。", "北山 一郎:料金はいつから変わりますか。", "不明:２号だけ。", "委員長:御異議ありませんか。", "呼ぶ声:異議なし。", "委員長:終わります。"])
        #expect(record.speeches.map(\.speaker.kind) == [.chair, .member, .unknown, .chair, .audience, .chair])
        #expect(record.speeches[1].speaker.name == "北山一郎")
        #expect(record.agenda.isEmpty)
        #expect(record.meeting.title?.value == "建設環境委員会")
    }

    @Test func bulletsInASpeechHeadNothing() {
        let record = record(of: """
            みほん町議会定例会会議録
            ○議長（北山一郎君）　議案第12号を議題とします。町長。
            ○町長（大沢正君）　手数料を改めるものです。内容は次のとおりです。
            ○住民票の写し　300円
            ○戸籍謄本　450円
            よろしくお願いします。
            ○議長（北山一郎君）　質疑を行います。
            ○諸般の報告
            　次に、諸般の報告を行います。
            """)
        #expect(record.agenda.map(\.title) == ["諸般の報告"])
        #expect(record.speeches[1].text.hasSuffix("300円\n○戸籍謄本　450円\nよろしくお願いします。"))
    }

    @Test func aReportToTheChairBetweenRulingsIsNoBusiness() {
        let record = record(of: """
            みほん町議会定例会会議録
            ○議長（北山一郎君）　審査の報告を求めます。
            ○総務常任委員長（西野花子君）　報告いたします。
            ────────────────────────
            みほん町議会議長　北山一郎様
            総務常任委員長　西野花子
            委員会審査報告書
            議案第12号　原案可決
            ────────────────────────
            可決すべきものと決定しました。
            ○議長（北山一郎君）　討論はありませんか。
            """)
        #expect(record.agenda.isEmpty)
        #expect(record.speeches[1].text == "報告いたします。\n可決すべきものと決定しました。")
    }

    @Test func whatTheRecordSaysOfItselfIsNobodysWords() {
        let record = record(of: "議会運営委員会\n○北山委員長　開会します。\n○北山委員長　以上で閉会いたします。\n\n　以上は、会議の顛末を記録し、事実と相違ないことを証する。\n\n　　　議会運営委員長\n　　　委　員\n")
        #expect(record.speeches.map(\.text) == ["開会します。", "以上で閉会いたします。"])
    }
}
