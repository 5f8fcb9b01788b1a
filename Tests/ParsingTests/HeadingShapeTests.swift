import Minutes
import SourceText
import Testing

/// Heads between the speeches, and what pages and systems print among the lines.
@Suite struct HeadingShapeTests {
    private func headings(_ record: Record) -> [String] { record.agenda.filter { $0.heading != nil }.map { "\($0.level):\($0.number ?? "-"):\($0.title)" } }

    @Test func numbersInTortoiseBracketsAreHeads() {
        let record = record(of: """
            みほん市文化振興審議会議事録
            （事務局）定刻ですので始めます。
            〔2　会長挨拶〕
            （会長）ご苦労様です。
            〔3　議事〕
            〔(1)　文化振興計画について〕
            （会長）説明をお願いします。
            （事務局）説明します。
            〔4　閉会〕
            """)
        #expect(headings(record) == ["1:2:会長挨拶", "1:3:議事", "2:(1):文化振興計画について", "1:4:閉会"])
        #expect(record.speeches.map(\.text) == ["定刻ですので始めます。", "ご苦労様です。", "説明をお願いします。", "説明します。"])
    }

    @Test func aListedItemIsFoundWhateverItsPoint() {
        let record = record(of: """
            みほん市社会教育委員の会議会議録
            議題
            1. あいさつ
            2. 協議事項
            （1）会議録について
            会議の内容
            （議長）　ご苦労様です。
            2．協議事項
            （1）会議録について
            （委員）　質問です。
            （議長）　以上で終わります。
            """)
        #expect(headings(record) == ["1:2:協議事項", "2:（1）:会議録について"])
        #expect(record.agenda.count == 3)
    }

    @Test func aListedItemIsFoundWithoutItsPaper() {
        let record = record(of: """
            みほん市社会教育委員の会議会議録
            議題
            (1)委員の役割について【資料1】
            (2)講座の実績について
            会議の内容
            (1)委員の役割について
            （議長）　説明をお願いします。
            （事務局）　説明します。
            (2)講座の実績について（資料2）
            （議長）　以上で終わります。
            """)
        #expect(record.agenda.count == 2)
        #expect(record.agenda.allSatisfy { $0.heading != nil })
    }

    @Test func wordsThatHeadAPartStandAboveANumber() {
        let record = record(of: """
            みほん町議会全員協議会会議録
            ○町長　お忙しいところありがとうございます。
            協議事項
            （１）補正予算について
            ○総務課長　説明します。
            ○町長　以上です。
            """)
        #expect(headings(record) == ["1:-:協議事項", "2:（１）:補正予算について"])
        #expect(record.speeches.first?.text == "お忙しいところありがとうございます。")
    }

    @Test func theClosingHasAHeadOfItsOwn() {
        let record = record(of: "会長　　始めます。\n事務局　　説明します。\n会長　　異議がないので承認する。\n4．閉会\n会長が閉会を宣告した。\n")
        #expect(headings(record) == ["1:4:閉会"])
    }

    @Test func pagesInBracketsAreFurniture() {
        let record = record(of: """
            平成25年第3回みほん町議会定例会会議録（第2日）
            ○議長（北山六郎君）　これより本日の会議を開きます。
            （午前10時00分）
            [ 229頁]
            ◎一般質問
            ○３番（西野三郎君）　町道の
            [ 230頁]
            整備についてお尋ねします。
            ○議長（北山六郎君）　以上で散会します。
            （午後3時00分）
            """)
        #expect(record.speeches.map(\.text) == ["これより本日の会議を開きます。", "町道の整備についてお尋ねします。", "以上で散会します。"])
        #expect(record.agenda.map(\.title) == ["一般質問"])
        #expect(record.meeting.opened?.value.text == "10:00")
        #expect(record.meeting.closed?.value.text == "15:00")
    }

    @Test func anEndAloneMakesASittingWithTheBeginningOfTheField() {
        let record = record(of: """
            みほん町総合計画審議会　会議録
            日　　時　　令和３年１１月１０日（水）　１３：３０～１５：００
            会　長　：　それでは議事に入ります。
            事務局　：　説明します。
            会　長　：　これで終わります。
            　４　閉　会　　１５：００
            """)
        #expect(record.meeting.intervals.map { "\($0.start?.value.text ?? "-") \($0.end?.value.text ?? "-")" } == ["13:30 15:00"])
    }

    /// The first row of a table of speeches is no business of the meeting.
    @Test(arguments: ["発言者\t発言内容", "発言者　｜　発言の要旨"])
    func theHeadOfATableIsNoHeading(head: String) {
        let record = record(of: "みほん町文化財保護審議会 議事録\n\n５　議事\n\(head)\n堂園会長\t石塔の指定について説明願います。\n伏見課長\t町の北にある石塔でございます。\n枝松委員\t文字は読めますか。\n")
        #expect(!record.agenda.contains { $0.title.contains("発言") })
        #expect(record.speeches.count == 3)
    }
}
