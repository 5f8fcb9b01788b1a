import Minutes
import Testing

/// Lines that the page, or whoever copied it, cut or ran together elsewhere than the meeting did.
@Suite struct CutLineTests {
    private func headings(_ record: Record) -> [String] { record.agenda.filter { $0.heading != nil }.map(\.title) }
    private func turns(_ record: Record) -> [String] { record.speeches.map { $0.speaker.label + "：" + $0.text } }

    /// Behind the end of a sentence or a direction a marked label with a sentence of its own begins a speech, wherever it stands.
    @Test func labelsWithinALineBeginSpeeches() {
        let record = record(of: """
            みほん町議会定例会会議録
            ○議長（桑野太郎君）　会議を開きます。 ○議長（桑野太郎君）　議案第１号は、原案のとおり決することに御異議ありませんか。(「異議なし」と呼ぶ者あり)○議長（桑野太郎君）　御異議なしと認めます。〔「議長」と呼ぶ者あり〕　○槙田次郎君　議事進行について発言します。
            ○議長（桑野太郎君）　散会いたします。
            """)
        #expect(turns(record) == [
            "議長（桑野太郎君）：会議を開きます。", "議長（桑野太郎君）：議案第１号は、原案のとおり決することに御異議ありませんか。", "議長（桑野太郎君）：御異議なしと認めます。",
            "槙田次郎君：議事進行について発言します。", "議長（桑野太郎君）：散会いたします。",
        ])
    }

    /// Offices that a speech lists behind bullets stay in it.
    @Test func bulletsWithinALineStay() {
        let record = record(of: """
            みほん町議会定例会会議録
            ○議長（桑野太郎君）　会議を開きます。
            ○町長（大槻三郎君）　次の方々にお願いしました。○会長　槙田次郎、○副会長　井沢花子、以上でございます。
            ○議長（桑野太郎君）　散会いたします。
            """)
        #expect(record.speeches.count == 3)
    }

    @Test func aSentenceThatGoesOnBelowIsNoHead() {
        let record = record(of: """
            みほん町農業委員会総会議事録
            議　長　　総会を開会します。
            　　　　　日程第１、署名人の指名を行います。
            　　　　　日程第２、議案第１号　農地法の規定による許可の申請に
            　　　　　ついてを議題といたします。事務局の説明を求めます。
            事務局　　議案書をご覧ください。
            議　長　　許可と決定します。
            　　　　　日程第３、議案第２号　農地の利用計画の決定についてを
            　　　　　議題とします。以上で閉会します。
            """)
        #expect(headings(record).isEmpty)
        #expect(record.speeches.count == 3)
    }

    /// The page cut the chair's sentence anywhere behind 日程第３、.
    @Test(arguments: [("日程第３、仮の議長を選ぶ件でございますが、槙田委員に", "お願いいたします。"), ("日程第３、議案第１号みほん町手数料条例の一部を改正する条例につい", "てを議題とします。事務局。"), ("日程第３、議案第１号みほん町手数料条例の一部を改正する", "条例についてを議題とします。")])
    func aScheduleThatIsSpokenIsNoHead(first: String, second: String) {
        let record = record(of: """
            みほん町農業委員会総会議事録
            局長
            お席についてお知らせします。
            井沢町長
            総会を開催いたします。
            局長
            \(first)
            \(second)
            井沢町長
            閉会いたします。
            """)
        #expect(headings(record).isEmpty)
        #expect(record.speeches.count == 4)
    }

    /// Where all words below labels are set in, that column is no new paragraph.
    @Test func wordsSetInBelowLabelsAreJoined() {
        let line = "みなさまのご意見をうかがいながら、緑をふやす計画をこれからも着々と"
        let record = record(of: "みほん町緑の審議会会議録\n" + (0..<4).map { _ in "会　長　　\(line)\n　　　　　すすめてまいります。\n" }.joined())
        #expect(record.speeches.count == 4)
        #expect(record.speeches.allSatisfy { $0.text == line + "すすめてまいります。" })
    }

    /// 異議なし alone below 全委員, where the document sets its labels on lines of their own.
    @Test func aShortAssentIsSpoken() {
        let record = record(of: """
            みほん市選挙管理委員会議事録
            事務局
            ただ今から委員会を開催します。
            委員長
            議題１について、原案どおり決定してよろしいでしょうか。
            全委員
            異議なし
            委員長
            議題１は、原案どおり決定しました。
            """)
        #expect(turns(record)[2] == "全委員：異議なし")
    }

    @Test func headsAboveLabels() {
        let record = record(of: """
            みほん区教育委員会会議録
            槙田教育長
            　定例会を開会いたします。
            ＜委員報告事項＞
            槙田教育長
            　委員の報告です。
            井沢委員
            　学校を訪ねました。

            会期の決定

            槙田教育長
            　会期は一日といたします。
            第62号議案
            みほん区立学校の管理規則の一部を改正する規則について
            槙田教育長
            　説明を願います。
            """)
        #expect(headings(record) == ["＜委員報告事項＞", "会期の決定", "第62号議案　みほん区立学校の管理規則の一部を改正する規則について"])
        #expect(record.speeches.map(\.text) == ["定例会を開会いたします。", "委員の報告です。", "学校を訪ねました。", "会期は一日といたします。", "説明を願います。"])
    }

    @Test func anOfficeAndASurnameInRoundBrackets() {
        let record = record(of: """
            みほん市都市計画審議会会議録
            （槙田会長）
            　説明をお願いします。
            （事務局　山本）
            　御説明いたします。
            （井沢委員）
            　理由は何ですか。
            （事務局　山本）
            　道路の整備です。
            """)
        #expect(record.speeches.map { line($0.speaker) } == ["槙田会長|槙田|会長|-", "事務局　山本|山本|事務局|-", "井沢委員|井沢|委員|-", "事務局　山本|山本|事務局|-"])
    }
}
