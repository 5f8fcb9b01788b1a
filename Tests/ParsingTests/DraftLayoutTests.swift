import Minutes
import SourceText
import Testing

/// Layouts of drafts as offices hand them round before publication.
@Suite struct DraftLayoutTests {
    @Test func theDayOfTheSittingIsNotThatOnWhichTheSessionBegan() {
        let record = record(of: """
            令和７年第１回みほん町議会定例会会議録（第３日目）

            招集年月日　　令和７年３月１２日
            開　　　会　　令和７年３月１２日　午前１０時００分
            開議及び散会　開議　令和７年３月１４日（金）　午前１０時００分
            　　　　　　　散会　令和７年３月１４日（金）　午後２時４１分
            出席議員　２名
            　１番　北山　一郎　　２番　西野　花子

            議　長（北山一郎）　これから本日の会議を開きます。
            ２　番（西野花子）　質問します。
            議　長（北山一郎）　本日はこれで散会します。
            """)
        #expect(record.meeting.date?.value.iso == "2025-03-14")
        #expect(record.meeting.weekday?.value == .friday)
    }

    @Test func fieldsBehindTheSameNumberAndAScheduleWhoseTitlesEndAlike() {
        let record = record(of: """
            令和七年第一回みほん組合議会臨時会会議録

            一　招集年月日　　令和七年五月十四日
            一　招集の場所　　みほんセンター会議室
            一　開　会　　令和七年五月十四日（水曜日）午前十時
            一　出席議員（三人）
            　　　一番　北山　一郎　　　二番　西野　花子
            　　十二番　東野　次郎
            一　欠席議員（一人）
            　　　十番　南田　三郎
            一　説明のため出席した者
            　　　管理者　　小森　四郎

            一　議事日程
            　日程第一　仮議席の指定について
            　日程第二　議長の選挙について
            　日程第三　議席の指定について
            　日程第四　副議長の選挙について

            議長（北山一郎君）　ただいまから会議を開きます。
            二番（西野花子君）　質問します。
            議長（北山一郎君）　終わります。
            """)
        #expect(record.meeting.venue?.value == "みほんセンター会議室")
        #expect(record.attendance.absent.compactMap(\.name) == ["南田三郎"])
        #expect(record.agenda.map(\.title) == ["仮議席の指定について", "議長の選挙について", "議席の指定について", "副議長の選挙について"])
    }

    private static let council = """
        令和7年度第2回みほん市水道事業審議会議事録

        日時：令和7年7月31日（木）10時00分〜11時50分
        出席委員：委員6名中4名出席（うちオンライン1名、代理出席1名）
        　　区分　　氏名　　所属　　出欠
        　　会長　　北山 一郎　　みほん大学 教授　　欠席（委任状）
        　　副会長　　西野 花子　　公認会計士　　出席
        　　委員　　東野 次郎　　公募市民　　出席（オンライン）
        　　委員　　南田 三郎　　農業協同組合　　出席（代理：小森 四郎）
        　　委員　　大沢 みどり　　女性団体連絡会　　出席
        　　委員　　中井 太一　　建設業協会　　欠席
        配付資料：
        　次第
        　資料1　料金の改定案について
        　資料2　収支の見通し

        1 開会
        事務局（経営課長）：第2回審議会を始めます。
        副会長：よろしくお願いします。
        東野委員（オンライン）：いつ資金が足りなくなりますか。
        小森代理：農業への影響はありますか。
        事務局（経営課長）：影響はありません。
        """

    @Test func columnsSetByBlanksTellWhoWasPresent() {
        let attendance = record(of: Self.council).attendance
        #expect(attendance.present.compactMap(\.name) == ["西野花子", "東野次郎", "南田三郎", "大沢みどり"])
        #expect(attendance.absent.compactMap(\.name) == ["北山一郎", "中井太一"])
        #expect(attendance.present.compactMap(\.deputy) == ["小森四郎"])
        #expect(attendance.officials.isEmpty)
    }

    @Test func howAMemberTakesPartIsNoName() {
        let speakers = record(of: Self.council).speeches.map(\.speaker)
        #expect(speakers.map(\.label) == ["事務局（経営課長）", "副会長", "東野委員（オンライン）", "小森代理", "事務局（経営課長）"])
        #expect(speakers[2].name == "東野" && speakers[2].kind == .member)
    }

    @Test func theProgrammeAmongThePapersIsNoListOfBusiness() {
        let record = record(of: Self.council)
        #expect(record.documents.map(\.number) == [nil, "資料1", "資料2"])
        #expect(record.agenda.allSatisfy { $0.title != "次第" && !$0.title.hasPrefix("資料") })
    }

    private static let twoDays = """
        決算特別委員会記録

        開会年月日　　令和７年９月１６日（火）及び１７日（水）の２日間
        付託事件　　　認定第１号　令和６年度みほん町一般会計歳入歳出決算の認定について
        　　　　　　　認定第２号　令和６年度みほん町水道事業会計決算の認定について
        出席委員　　　委員長　北山　一郎　　委員　西野　花子　　委員　東野　次郎

        　　　　　　　　　　　第１日目　　９月１６日（火）
        　　　　　　　　　　　開　会　　午前９時００分
        委員長（北山一郎）　ただいまから決算特別委員会を開会する。

        　　　【認定第１号　一般会計】
        委員長（北山一郎）　質疑に入る。
        問（西野委員）　収納率は幾らか。
        答（税務課長）　９８．９％である。
        委員長（北山一郎）　本日の審査はここまでとし、散会する。
        　　　　　　　　　　　散　会　　午後３時３０分

        　　　　　　　　　　　第２日目　　９月１７日（水）
        　　　　　　　　　　　開　議　　午前９時００分
        委員長（北山一郎）　昨日に引き続き会議を開く。
        　　　【認定第２号　水道事業会計】
        委員長（北山一郎）　採決する。
        　　　　　　　　　　　閉　会　　午前１１時１０分
        """

    @Test func questionsAndAnswersNameWhoSpeaksInBrackets() {
        let speeches = record(of: Self.twoDays).speeches
        #expect(speeches[2].speaker.name == "西野" && speeches[2].speaker.kind == .member && speeches[2].text == "収納率は幾らか。")
        #expect(speeches[3].speaker.role == "税務課長" && speeches[3].speaker.kind == .executive)
        #expect(speeches[4].text == "本日の審査はここまでとし、散会する。")
    }

    @Test func anotherDayIsAnotherSitting() {
        let intervals = record(of: Self.twoDays).meeting.intervals
        #expect(intervals.map { "\($0.start?.value.text ?? "-")–\($0.end?.value.text ?? "-")" } == ["09:00–15:30", "09:00–11:10"])
    }

    @Test func headsInBracketsAreTheBillsOfTheList() {
        let agenda = record(of: Self.twoDays).agenda
        #expect(agenda.map(\.title) == ["認定第１号　令和６年度みほん町一般会計歳入歳出決算の認定について", "認定第２号　令和６年度みほん町水道事業会計決算の認定について"])
        #expect(agenda.allSatisfy { $0.listed && $0.heading != nil })
    }

    @Test func whatWasLeftOutIsADirection() {
        let record = record(of: """
            みほん市教育委員会定例会会議録

            教育長
            　これより非公開の審議に入ります。

            【非公開審議のため会議録は省略】

            教育長
            　以上で閉会いたします。

            委員
            　分かりました。
            """)
        #expect(record.agenda.isEmpty)
        #expect(record.scenes.map(\.text) == ["【非公開審議のため会議録は省略】"])
    }
}
