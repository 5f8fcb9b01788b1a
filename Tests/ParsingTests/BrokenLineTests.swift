import Minutes
import Testing

/// Lines that the width of a page broke, and lines that the writer ended.
@Suite struct BrokenLineTests {
    private static let cut = "　公園の池の水が減っていることにつきましては、上流にある水門の板が古くなり、雨の少ない日に\n水を止められないことが原因であると考えておりますので、来月のうちに板を取り替えます。\n"

    private static func minutes(_ furniture: String) -> String {
        (1...12).map { "○公園課長（西野太郎君）　\n\(cut)\($0 == 6 ? furniture : "")" }.joined()
    }

    /// The address of the page is longer than the page is wide; it does not hide where the lines end.
    @Test(arguments: ["", "https://minutes.example.jp/tenant/mihon/view.html?council=5909&schedule=1&is_search=false&view_years=2024\n"])
    func brokenLinesAreJoined(furniture: String) {
        let record = record(of: Self.minutes(furniture))
        #expect(record.speeches.count == 12)
        #expect(record.speeches.allSatisfy { $0.text.contains("雨の少ない日に水を止められない") })
    }

    /// Lines of many lengths end where the writer wanted.
    @Test func linesOfManyLengthsStay() {
        let text = (1...12).map { "○公園課長（西野太郎君）　\n　池の水が減っていることについて、\(String(repeating: "とても", count: $0))詳しく申し上げますと次のとおりで\n水門の板が古いことが原因です。\n" }.joined()
        #expect(record(of: text).speeches.allSatisfy { $0.text.contains("次のとおりで\n水門の板") })
    }

    /// 「日程第二、…」 at the edge of the page is said, though it looks like a head; the number of a budget is part of its title.
    @Test func aCutSentenceIsNoHeading() {
        let said = "　日程第二、議案第三十一号、みほん村立の公園の池と水門を管理することについての条例の一部を改\n正する条例を議題といたします。これより採決いたします。\n"
        let text = "○議事日程\n　日程第一　議案第三十号　令和七年度みほん村一般会計補正予算\n（第一号）\n　日程第二　議案第三十一号　公園条例の一部を改正する条例\n\n" + Self.minutes("○議長（北山一郎君）　採決を行います。\n\(said)")
        let record = record(of: text)
        #expect(record.speeches.contains { $0.text.contains("条例の一部を改正する条例を議題といたします") })
        #expect(record.agenda.map(\.title) == ["議案第三十号　令和七年度みほん村一般会計補正予算（第一号）", "議案第三十一号　公園条例の一部を改正する条例"])
    }

    /// The label stands last on its page, its words first on the next one.
    @Test func aPageEndsBehindALabel() {
        let page = (1...3).map { "山川委員\n　図書の数は\($0)冊ですか。\n東野図書課長\n　もっとございます。\n" }.joined()
        let record = record(of: page + "山川委員\n\n　　　　　-1-\n　　　　　　　　　　令和5年第2回定例会\n\n　返す日を教えてください。\n東野図書課長\n　二週間後でございます。\n")
        #expect(record.speeches.count == 8)
        #expect(record.speeches.contains { $0.text.hasSuffix("返す日を教えてください。") && $0.speaker.label == "山川委員" })
    }

    /// Three cut lines are enough where none of the record is longer.
    @Test func aShortRecordIsCutInOnePlace() {
        let text = """
        ○議長（北山一郎君）　これより、公園の池の水門の板を取り替えることについての採決を行います。賛
        成の諸君の挙手を求めます。
        〔賛成者挙手〕
        ○議長（北山一郎君）　ただいまの挙手を数えましたところ、出席の議員は十二名でありますので、賛
        成９名、反対２名であります。よって、本案は可決されました。
        ○議長（北山一郎君）　次に、本日の会議録に署名する方を指名いたします。三番西野花子君、それに七
        番東野次郎君を指名いたします。
        """
        let words = record(of: text).speeches.map(\.text)
        #expect(words.count == 3 && words[1].contains("賛成９名") && words[2].contains("七番東野"))
    }

    /// A narrow column cuts titles and rulings.
    @Test func whatANarrowColumnCuts() {
        let record = record(of: """
        ○議事日程
        　日程第１　議案第９号　町道路線の認定
        について
        　日程第２　議案第１０号　水門の条例

        ○議長（北山一郎君）　日程第１、議案第９号を議題といたします。説明を求めます。
        ○町長（西野花子君）　三つの路線を認定するものでございます。
        ―――――――――――――
        ――
        ○議長（北山一郎君）　日程第２、議案第１０号を議題といたします。
        """)
        #expect(record.agenda.map(\.title) == ["議案第９号　町道路線の認定について", "議案第１０号　水門の条例"])
    }

    /// A bill on the schedule whose title the page cut: one heading, and the ruling below it is the speaker's.
    @Test func headingOnTheScheduleThatThePageCuts() {
        let record = record(of: """
        みほん市議会定例会会議録
        ○議長（北山一郎君）　日程第８、報告第４号について、市長から報告がありました。
        ―――――――――――――
        △日程第９　報告第６号　令和元年度みほん
        市繰越明許費繰越計算書（一般会計）について
        ○議長（北山一郎君）　日程第９、報告第６号について、市長から報告がありました。
        ―――――――――――――
        △日程第10　報告第７号　下水道事業会計予算繰越計算書について
        ○議長（北山一郎君）　日程第10、報告第７号について、市長から報告がありました。
        """)
        #expect(record.agenda.map(\.title) == ["報告第６号　令和元年度みほん市繰越明許費繰越計算書（一般会計）について", "報告第７号　下水道事業会計予算繰越計算書について"])
    }
}
