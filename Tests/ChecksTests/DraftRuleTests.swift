import Minutes
import Pipeline
import Testing

/// Slips of drafts that were once missed, and what looks like them.
@Suite struct DraftRuleTests {
    private func findings(_ rule: String, _ text: String) -> [Finding] {
        Pipeline.run(Array(text.utf8), path: "test.txt").record.findings.filter { $0.rule == rule }
    }

    private func board(_ speaker: String) -> String {
        """
        令和５年度第３回　みほん町農業委員会総会議事録

        １　日時　令和５年９月12日（火）　午後１時30分から午後３時まで
        ２　出席委員（３人）
        　　　１番　　北山　一郎（会長）　　２番　　西野　花子　　３番　　東野　次郎
        ３　欠席委員（１人）　１０番　椿　良江

        議　長　議案第１号　許可申請についてを議題といたします。
        \(speaker)　現地を確認しました。
        議　長　以上で終わります。
        """
    }

    @Test func aSeatBeforeTheSurnameIsThatOfTheList() {
        #expect(findings("attend.absent-speaks", board("１０番椿委員")).count == 1)
        #expect(findings("attend.absent-speaks", board("３番東野委員")).isEmpty)
    }

    private func closed(_ words: String) -> String {
        """
        みほん市教育委員会定例会会議録

        教育長
        　これより非公開の審議に入ります。傍聴の方は御退室をお願いします。

        （傍聴者退室　午前１０時１０分）

        \(words)

        （午前１０時３５分　傍聴者入室）

        教育長
        　議案第３０号は、原案のとおり可決されました。

        西野委員
        　分かりました。
        """
    }

    @Test func whatIsSaidWhileTheObserversAreOutIsClosed() {
        #expect(findings("privacy.secret", closed("学校教育課長\n　みほん第二小学校の先生の休職について、経過と今後の見通しを御説明いたします。資料は後ほど回収いたします。")).count == 1)
        #expect(findings("privacy.secret", closed("【非公開審議のため会議録は省略】")).isEmpty)
    }

    private func points(_ last: String) -> String {
        """
        令和5年度第2回 みほん市緑化審議会議事録

        日時：令和5年6月7日（水）10時00分〜11時50分

        次第
        1 開会
        2 議事
         (1) 計画の案について
         (2) 収支の見通しについて
         \(last) 答申について
        3 閉会

        1 開会
        会長：始めます。
        委員：はい。
        2 議事
        会長：終わります。
        """
    }

    @Test func aPointThatIsLeftOutOfTheProgramme() {
        #expect(findings("num.agenda-seq", points("(4)")).count == 1)
        #expect(findings("num.agenda-seq", points("(3)")).isEmpty)
    }

    private func committee(_ absent: String) -> String {
        """
        総務常任委員会会議録

        ○出席委員（３名）
        　委員長　　北山　一郎　　　委　員　　西野　花子
        　委　員　　東野　次郎
        \(absent)
        ○説明のため出席した者
        　総務部長　　小森　四郎

        ○北山委員長　ただいまから委員会を開会いたします。
        ○西野委員　はい。
        ○北山委員長　閉会いたします。
        """
    }

    @Test func anAbsenteeWithoutAName() {
        #expect(findings("attend.count-header", committee("○欠席委員（１名）")).count == 1)
        #expect(findings("attend.count-header", committee("○欠席委員（０名）")).isEmpty)
        #expect(findings("attend.count-header", committee("○欠席委員（１名）\n　委　員　　南田　三郎")).isEmpty)
    }

    private func twoDays(_ weekday: String) -> String {
        """
        決算特別委員会記録

        開会年月日　　令和７年９月１６日（火）及び１７日（水）の２日間

        　　　　　　第１日目　　９月１６日（火）
        　　　　　　開　会　　午前９時００分
        委員長（北山一郎）　ただいまから決算特別委員会を開会する。
        委員（西野花子）　始めてください。
        委員長（北山一郎）　散会する。
        　　　　　　散　会　　午後３時３０分

        　　　　　　第２日目　　９月１７日（\(weekday)）
        　　　　　　開　議　　午前９時００分
        委員長（北山一郎）　昨日に引き続き会議を開く。
        委員長（北山一郎）　閉会する。
        　　　　　　閉　会　　午前１１時１０分
        """
    }

    @Test func theWeekdayOfAnotherDay() {
        #expect(findings("date.weekday", twoDays("木")).count == 1)
        #expect(findings("date.weekday", twoDays("水")).isEmpty)
        #expect(findings("time.order", twoDays("水")).isEmpty)
    }
}
