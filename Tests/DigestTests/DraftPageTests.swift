import Digest
import Minutes
import Pipeline
import SourceText
import Testing

/// What a page of a draft says to those who were not there.
@Suite struct DraftPageTests {
    private func markdown(_ minutes: String) throws -> String {
        String(decoding: try Digest().pages(of: Pipeline.run(Array(minutes.utf8), path: "a.txt")).get().markdown, as: UTF8.self)
    }

    @Test func aReplyInDraftIsNoDraftOfTheMinutes() throws {
        func page(_ title: String) throws -> String {
            try markdown("\(title)\n\n次第\n1 開会\n2 答申（案）について\n\n1 開会\n会長：始めます。\n委員：はい。\n2 答申（案）について\n会長：終わります。\n")
        }
        #expect(try !page("小鳥沢町図書館協議会議事録").contains("会議録の種類"))
        #expect(try page("小鳥沢町図書館協議会議事録（案）").contains("会議録の種類：案"))
    }

    @Test func theLengthOfSeveralDaysIsNotThatOfTheLast() throws {
        let page = try markdown("""
        決算特別委員会記録

        開会年月日　　令和７年９月１６日（火）及び１７日（水）の２日間

        　　　　　　第１日目　　９月１６日（火）
        　　　　　　開　会　　午前９時００分
        委員長（北山一郎）　ただいまから決算特別委員会を開会する。
        委員（西野花子）　始めてください。
        委員長（北山一郎）　散会する。
        　　　　　　散　会　　午後３時３０分

        　　　　　　第２日目　　９月１７日（水）
        　　　　　　開　議　　午前９時００分
        委員長（北山一郎）　昨日に引き続き会議を開く。
        委員長（北山一郎）　閉会する。
        　　　　　　閉　会　　午前１１時１０分
        """)
        #expect(page.contains("令和7年9月16日（火）ほか（複数の日の記録です）") && page.contains("- 時間：午前9時から\n"))
    }

    @Test func aProposalToDelayIsNotThePetition() throws {
        let page = try markdown("""
        小鳥沢町議会総務常任委員会会議録

        ○北山委員長　陳情第７号　通学路の安全対策を求める陳情を議題といたします。
        ○西野委員　継続審査を求めます。
        ○北山委員長　陳情第７号を閉会中の継続審査とすることに賛成の方の挙手を求めます。
        　　　　（賛成者挙手）
        ○北山委員長　挙手少数であります。よって、継続審査とすることは否決されました。
        ○西野委員　分かりました。
        """)
        #expect(page.contains("| 否決（継続審査とする提案） |"))
    }

    @Test func whoAsksIsNoMatterWithoutQuestions() throws {
        let page = try markdown("""
        令和７年第１回小鳥沢町議会定例会会議録

        議事日程（第３号）
        　第１　会議録署名議員の指名
        　第２　一般質問
        　　　　　４番　西野　花子議員

        議　長（北山一郎）　本日の会議を開きます。
        　　　日程第２　一般質問
        議　長（北山一郎）　一般質問を行います。
        ４　番（西野花子）　移動販売車への補助を始める考えはありませんか。
        町　長（小森四郎）　予算に計上いたしました。
        議　長（北山一郎）　散会します。
        """)
        #expect(page.contains("### 日程第２　一般質問") && !page.contains("４番　西野"))
    }

    @Test func whoWasElectedStandsOnceOnThePage() throws {
        let page = try markdown("""
        令和７年第１回小鳥沢町議会臨時会会議録

        ○議長（北山一郎君）　副議長の選挙を行います。お諮りいたします。選挙の方法は、指名推選によりたいと思いますが、御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、選挙の方法は指名推選によることに決定いたしました。
        副議長に西野花子君を指名いたします。ただいま指名いたしました西野花子君を副議長の当選人と定めることに御異議ありませんか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　御異議なしと認めます。よって、西野花子君が副議長に当選されました。
        ○副議長（西野花子君）　よろしくお願いいたします。
        """)
        #expect(page.contains("| 副議長の選挙 | 当選：西野花子 |") && !page.contains("当選人 |"))
    }

    /// What could not be compared is told by what was missing, in words of the reader's and not of the command line.
    @Test func whatWasNotComparedIsGroupedByWhatWasMissing() throws {
        let pages = try Digest(InventedMeeting.options).pages(of: Pipeline.run(Array("令和６年４月５日\n\n会長\t会議を開きます。\n委員\t分かりました。\n会長\t閉会します。\n".utf8), path: "a.txt")).get()
        let markdown = String(decoding: pages.markdown, as: UTF8.self), html = String(decoding: pages.html, as: UTF8.self)
        #expect(markdown.contains("- 行わなかった確認（5件）：委員名簿がないため、確かめていません。「") && !markdown.contains("--roster") && !html.contains("--roster"))
        #expect(markdown.split(separator: "\n").count { $0.hasPrefix("- 行わなかった確認") } == 4)
        // No title is printed: the day says more than the name of the file.
        #expect(markdown.hasPrefix("# 会議録（令和6年4月5日"))
    }

    /// A step of the course of which nobody says what became is nothing that was decided.
    @Test func aStepWithoutAResultHasNoCard() throws {
        func page(_ declaration: String) throws -> String {
            try markdown("みほん村議会会議録\n令和６年６月11日\n\n○議長（北山一郎君）　議案第２号を議題といたします。説明の省略を求める声がございますが、説明省略でよろしいですか。\n（異議なしの声）\n○議長（北山一郎君）　御異議なしと認め、\(declaration)\n○３番（西野太郎君）　一つお聞きします。水路は直りますか。\n○議長（北山一郎君）　散会します。\n")
        }
        #expect(try page("説明を省略し、質疑に入ります。").contains("採決や選挙の記録は見つかりませんでした"))
        #expect(try !page("説明を省略することに決定しました。").contains("採決や選挙の記録は見つかりませんでした"))
    }

    /// The card said that the way was not recorded.
    @Test func aChoiceAmongTheMembersSaysSo() throws {
        let page = try markdown("小鳥沢町環境審議会　議事要旨\n日時：令和６年５月20日（月）午後２時\n出席者：北山一郎、西野花子、南川次郎\n\n（１）会長の選出について\n委員の互選により、会長に北山一郎委員が選出された。\n（２）並木について\n事務局が説明し、承認された。\n")
        #expect(page.contains("| 会長の選挙 | 当選：北山一郎 | 互選（委員の中から選び合う方法） |"))
    }

    /// Minutes without speakers have a page where they tell what was decided, with every line of theirs, and none where they do not.
    @Test func minutesWithoutSpeakersShowWhatTheyTell() throws {
        let head = "小鳥沢町環境審議会　議事要旨\n日時：令和６年５月20日（月）午後２時\n議題\n(1)緑の基本計画について\n\n議事\n(1)緑の基本計画について\n委員から、並木の手入れについて質問があった。\n"
        let page = try markdown(head + "緑の基本計画については、全員異議なく承認された。\n")
        #expect(page.contains("| 緑の基本計画について | 承認 |") && page.contains("発言者ごと") == false)
        #expect(page.contains("だれが何を話したかの記録がありません") && page.contains("\n委員から、並木の手入れについて質問があった。\n"))
        #expect(!page.contains("発言はありません") && !page.contains("質問の記録がありません"))
        #expect(throws: Refusal.self) { try markdown(head + "次回は８月に開くこととした。\n") }
    }
}
