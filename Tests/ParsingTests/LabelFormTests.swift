import Minutes
import SourceText
import Testing

/// One dialogue printed in every form in which a label can hold office and name.
@Suite struct LabelFormTests {
    struct Turn {
        let office: String
        let name: String
        let words: String
    }

    struct Form: CustomTestStringConvertible, Sendable {
        let example: String
        /// What stands before the words of a turn.
        let label: @Sendable (Turn) -> String
        var holdsOffice = true

        var testDescription: String { example }
    }

    /// Family names of which lists hold only some.
    static let turns = [
        Turn(office: "議長", name: "北山一郎", words: "ただいまから会議を開きます。質問を許します。"),
        Turn(office: "議員", name: "赤峰勇人", words: "道路の補修について伺います。予算はいくらか。"),
        Turn(office: "総務課長", name: "金川浩光", words: "お答えいたします。予算は３百万円です。"),
        Turn(office: "議員", name: "赤峰勇人", words: "いつまでに終わるのか。"),
        Turn(office: "町長", name: "万田なお子", words: "秋までには終えたいと考えています。"),
        Turn(office: "議長", name: "北山一郎", words: "ほかに質問はありませんか。"),
        Turn(office: "議員", name: "西野太郎", words: "図書館の休館日は減らせませんか。"),
        Turn(office: "教育長", name: "柴本秀明", words: "来年度から減らす予定です。"),
        Turn(office: "議員", name: "西野太郎", words: "分かりました。"),
        Turn(office: "町長", name: "万田なお子", words: "補足します。"),
        Turn(office: "議長", name: "北山一郎", words: "以上で質問を終わります。"),
    ]

    static let forms = [
        Form(example: "○議長　北山一郎　…") { "○\($0.office)　\($0.name)　" },
        Form(example: "○議長　北山一郎君　…") { "○\($0.office)　\($0.name)君　" },
        Form(example: "○議長北山一郎君　…") { "○\($0.office)\($0.name)君　" },
        Form(example: "議長　北山一郎　…") { "\($0.office)　\($0.name)　" },
        Form(example: "議長 北山一郎君 …") { "\($0.office) \($0.name)君 " },
        Form(example: "【議長　北山一郎】…") { "【\($0.office)　\($0.name)】" },
        Form(example: "（議長　北山一郎）　…") { "（\($0.office)　\($0.name)）　" },
        Form(example: "〔議長（北山一郎君）〕　…") { "〔\($0.office)（\($0.name)君）〕　" },
        Form(example: "○北山一郎（議長）　…") { "○\($0.name)（\($0.office)）　" },
        Form(example: "北山一郎（議長）：…") { "\($0.name)（\($0.office)）：" },
        Form(example: "◆北山一郎　…", label: { "◆\($0.name)　" }, holdsOffice: false),
        Form(example: "北山一郎⇥…", label: { "\($0.name)\t" }, holdsOffice: false),
        Form(example: "北山一郎：…", label: { "\($0.name)：" }, holdsOffice: false),
        Form(example: "北山一郎⏎　…", label: { "\($0.name)\n　" }, holdsOffice: false),
        Form(example: "○議長（北山一郎君）　…") { "○\($0.office)（\($0.name)君）　" },
        Form(example: "○北山一郎議長　…") { "○\($0.name)\($0.office)　" },
        Form(example: "北山一郎議長　…") { "\($0.name)\($0.office)　" },
        Form(example: "【北山一郎議長】　…") { "【\($0.name)\($0.office)】　" },
        Form(example: "（北山一郎議長）…") { "（\($0.name)\($0.office)）" },
        Form(example: "北山一郎議長：…") { "\($0.name)\($0.office)：" },
        Form(example: "北山一郎議長⏎　…") { "\($0.name)\($0.office)\n　" },
        Form(example: "**議長（北山一郎）** …") { "**\($0.office)（\($0.name)）** " },
        Form(example: "00:01:23 議長（北山一郎君）　…") { "00:01:23 \($0.office)（\($0.name)君）　" },
        Form(example: "[1:23] 北山一郎議長：…") { "[1:23] \($0.name)\($0.office)：" },
        Form(example: "北山一郎議長 00:01:23⏎…") { "\($0.name)\($0.office) 00:01:23\n" },
        Form(example: "- ○議長（北山一郎君）　…") { "- ○\($0.office)（\($0.name)君）　" },
        Form(example: "・○北山一郎議長　…") { "・○\($0.name)\($0.office)　" },
        Form(example: "▼議長（北山一郎君）　…") { "▼\($0.office)（\($0.name)君）　" },
        Form(example: "議　長　北山　一郎君　…") { "\($0.office == "議長" ? "議　長" : $0.office)　\($0.name.prefix(2))　\($0.name.dropFirst(2))君　" },
    ]

    @Test(arguments: forms) func everySpeechIsFoundWithItsName(_ form: Form) {
        let text = "みほん町の会議　会議録\n\n日時　令和５年６月１２日（月）午前１０時\n\n" + LabelFormTests.turns.map { form.label($0) + $0.words + "\n" }.joined()
        let record = record(of: text)
        #expect(record.speeches.map(\.text) == LabelFormTests.turns.map(\.words))
        #expect(record.speeches.map { $0.speaker.name ?? "" } == LabelFormTests.turns.map(\.name))
        if form.holdsOffice { #expect(record.speeches.map { $0.speaker.role ?? "" } == LabelFormTests.turns.map(\.office)) }
        else { #expect(record.speeches.allSatisfy { $0.speaker.role == nil }) }
    }

    /// 答弁 was the name of whoever answered.
    @Test func whatIsDoneStandsBeforeWhoDoesIt() {
        let record = record(of: """
            みほん町議会だより用会議録
            ○質問　西野太郎議員「米の値上がりについて」
            　町はどうするのですか。
            ○答弁　町長
            　国の動きを見ます。
            ○質問　南川花子議員「除雪について」
            　除雪の体制を伺います。
            ○答弁　建設水道課長
            　昨年と同じです。
            """)
        #expect(record.speeches.map { line($0.speaker) } == ["西野太郎議員|西野太郎|議員|-", "町長|-|町長|-", "南川花子議員|南川花子|議員|-", "建設水道課長|-|建設水道課長|-"])
    }

    /// The number of a speech in a table was read as a seat.
    @Test func aColumnThatCountsTheSpeechesIsNoSeat() {
        let rows = LabelFormTests.turns.enumerated().map { "\($0 + 1)\t\($1.name)\($1.office)\t\($1.words)\n" }.joined()
        let record = record(of: "みほん町の会議　会議録\n\n\(rows)")
        #expect(record.speeches.map { $0.speaker.name ?? "" } == LabelFormTests.turns.map(\.name))
        #expect(record.speeches.allSatisfy { $0.speaker.seat == nil })
    }

    /// Who speaks once in a record of long speeches was left within the words of the chair.
    @Test func oneWhoSpeaksOnceIsALabelByTheFullName() {
        let long = String(repeating: "　町の計画について一つずつ説明します。\n", count: 40)
        let record = record(of: "みほん町の会議　会議録\n\n北山一郎議長　始めます。\n\(long)西野太郎議員　伺います。\n\(long)北山一郎議長　ほかにありますか。\n\(long)北山一郎議長　終わります。\n")
        #expect(record.speeches.map { $0.speaker.name ?? "" } == ["北山一郎", "西野太郎", "北山一郎", "北山一郎"])
    }

    /// Names alone head lists as well, and nothing is said there.
    @Test func namesWithoutWordsAreNoLabels() {
        let rows = ["北山一郎", "西野太郎", "南川花子", "北山一郎", "西野太郎", "東田次郎"].map { "\($0)\t出席\n" }.joined()
        #expect(record(of: "みほん町名簿\n\n\(rows)").speeches.isEmpty)
    }

    /// 【町長　所信表明】 is a head, and nobody is called so.
    @Test func whatIsDoneIsNoName() {
        let record = record(of: "みほん町議会会議録\n【議長　北山一郎】ただいまから会議を開きます。\n【町長　所信表明】\n【町長　万田なお子】町政の方針を申し上げます。\n【議長　北山一郎】以上で終わります。\n")
        #expect(record.speeches.map { $0.speaker.name ?? "" } == ["北山一郎", "万田なお子", "北山一郎"])
    }
}
