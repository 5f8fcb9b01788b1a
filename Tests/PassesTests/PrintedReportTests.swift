import Minutes
import SourceText
import Testing

/// What stands between the words of the one who presides and is none of the meeting's business, and what is put in few words.
@Suite struct PrintedReportTests {
    @Test func aReportBetweenRulesDecidesNothing() {
        let record = InventedRecord.read("""
        令和６年第３回みほん市議会定例会会議録

        ○議長（北山一郎君）　次に、建設常任委員会の委員長。

        ───────────────○───────────────

        令和６年９月10日

        みほん市議会議長

        北　山　一　郎　殿

        建設常任委員会

        委員長　西　野　太　郎

        審　査　報　告　書

        １　議案第52号　みほん市一般会計補正予算

        （6．8．28付託）

        お預かりした議案の審査を終えました。

        結果

        （１）議案第52号は、賛成５、反対２の多数により、原案どおり可決すべきものとした。

        ───────────────○───────────────

        ○８番（西野太郎君）　橋の議案を申し上げます。
        ○議長（北山一郎君）　質疑はございませんか。
        """)
        #expect(record.votes.isEmpty)
        #expect(record.agenda.map(\.title).allSatisfy { $0.contains("議案第52号") || $0 == "建設常任委員会" }, "\(record.agenda.map(\.title))")
    }

    @Test func aFarmBoardDecidesWhatShouldBePermitted() {
        let record = InventedRecord.read("""
        みほん町農業委員会総会議事録

        議長　議案第１号の採決をします。賛成の方の挙手を求めます。
        （全員挙手）
        議長　全員賛成です。よって、議案第１号は許可すべきものと決定しました。
        事務局　次の説明をします。
        議長　お願いします。
        """)
        #expect(record.votes.count == 1 && record.votes.first?.result == .approved)
    }

    @Test func whatGoesOnBehindAPlaceIsNoTitle() {
        let record = InventedRecord.read("""
        水道常任委員会記録
        ○北山委員長　本日は、日程第１「橋の架け替え」及び日程第２「船着場の見回り」を扱います。お諮りいたします。日程第１及び日程第２について説明を聞き、意見を交わし、採決は次の回としたいのですが、御異議ございませんか。
        （「異議なし」と呼ぶ者あり）
        ○北山委員長　御異議なしと認め、そのように決定いたします。
        ○西野委員　質問します。
        """)
        #expect(record.votes.map(\.items) == [["日程第１", "日程第２"]] && record.votes.first?.result == .approved)
    }

    @Test func whatIsToBecomeOfAnExplanationIsTheMatter() {
        let record = InventedRecord.read("""
        第27回みほん市環境審議会会議録
        会長：事務局から説明をお願いします。
        事務局：会議の公開は審議会に諮ることになっています。
        会長：ただ今の事務局の説明について、公開とすることで皆さんよろしいですか。
        （異議なし）
        会長：では、公開といたします。
        """)
        #expect(record.votes.map(\.items) == [["公開"]])
    }

    @Test func hearingTheExplanationIsAStep() {
        let record = InventedRecord.read("""
        水道常任委員会記録
        ○北山委員長　本日は、日程第１「橋の架け替え」及び日程第２「船着場の見回り」を扱います。日程第１及び日程第２はまとめて担当から説明を聴取し、質疑を行いたいと存じますが、御異議ございませんか。
        （「異議なし」と呼ぶ者あり）
        ○北山委員長　御異議なしと認め、そのように決定いたします。
        ○西野委員　質問します。
        """)
        #expect(record.votes.map(\.object) == [.other])
    }

    @Test func aPlaceBehindTheHoursOpensNothing() {
        let record = InventedRecord.read("""
        みほん町水道常任委員会記録 １ 開催日時 令和６年１月19日(金) 13時20分～14時55分 ２ 開会場所 第１委員会室 ３ 議事日程 第１ 橋の架け替え - 1 -
        ○北山委員長　ただいまから、水道常任委員会を開会いたします。
        ○西野委員　質問します。
        """)
        #expect(record.meeting.opened?.value == ClockTime(hour: 13, minute: 20))
    }
}
