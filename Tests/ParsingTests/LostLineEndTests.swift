import Minutes
import Testing

/// Texts whose line ends were lost, and labels that line ends cut into pieces.
@Suite struct LostLineEndTests {
    private static let roster = String(repeating: "委員　　秋田　さくら　　　委員　　石狩　みのる　　　委員　　上川　ひかる　　　", count: 12)

    /// The first speaker stands behind the last row of the roster.
    @Test func theHeaderEndsAtTheFirstMark() {
        let text = "みほん市農業委員会総会会議録　令和６年５月10日（金）　出席委員　" + Self.roster + "書記　　宗谷ゆうた　○北山事務局長　　時間ですので、総会を始めます。　では、会長、お願いします。　○議長（西野会長）　　議事に入ります。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["北山事務局長", "議長（西野会長）"])
        #expect(record(of: text).meeting.bodyKind == .other)
    }

    @Test func aSpeakerBehindTheHourOfOpening() {
        let text = "令和６年５月10日　第２回みほん市介護保険運営協議会　（要約版）　午後７時１分開会　○介護予防課長　運営協議会を開催する。　本日は全員の出席である。　○会長　議事に入る。資料の説明をお願いする。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["介護予防課長", "会長"])
    }

    /// The number with which the system counts a speech belongs to the label behind it.
    @Test func countedSpeeches() {
        let text = "令和６年予算特別委員会　本文　1　　午前10時４分　開会　◯北山花子委員長　ただいまから委員会を開催いたします。　　午前10時４分　開議　2　◯北山花子委員長　資料をごらんください。最初に、西野委員。　3　◯西野太郎委員　私の考えを申し上げます。\n"
        let speeches = record(of: text).speeches
        #expect(speeches.map(\.speaker.label) == ["北山花子委員長", "北山花子委員長", "西野太郎委員"])
        #expect(speeches.allSatisfy { $0.text.hasSuffix("。") || $0.text.hasSuffix("開議") })
    }

    /// Without marks a family name and its office behind the end of a sentence are a label, where the whole text is one line.
    @Test func plainLabelsInOneLine() {
        let words = String(repeating: "公園の池の水が減っていることにつきましては、水門の板を取り替える予定でございます。", count: 48)
        let text = "みほん市教育委員会会議録　○開会日　令和６年５月10日　午前10時00分開会　山川委員長　おはようございます。 定例会を開会いたします。 \(words) 東野教育長　私からご報告いたします。 山川委員長　ありがとうございました。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["山川委員長", "東野教育長", "山川委員長"])
    }

    private static let item = "公園の池の水が減っていることにつきましては、水門の板を取り替える予定であり、来月から工事を始めたいと考えております。 "

    /// Bare offices that come again, and one of a department among names; the first label stands behind the agenda.
    @Test func bareOfficesInOneLine() {
        let text = "令和６年度みほん町公園審議会 議題 (1)池について (2)その他 山川課長  ただ今から審議会を開催いたします。 初めに、東野生活環境部長よりご挨拶を申し上げます。 東野生活環境部長  東野でございます。 \(Self.item)会長 事務局の説明を求めます。 事務局 から出した紙は、ご覧のとおりです。 事務局 板は二枚です。 会長 ありがとうございました。 山川課長  補足いたします。 事務局 以上でございます。\n"
        let record = record(of: text)
        #expect(record.speeches.map(\.speaker.label) == ["山川課長", "東野生活環境部長", "会長", "事務局", "会長", "山川課長", "事務局"])
        #expect(record.speeches[2].text.contains("事務局 から出した紙"))
    }

    /// A title and a ruling stand before labels that are known from elsewhere; the ruling is nobody's words.
    @Test func titlesAndRulingsInOneLine() {
        let text = "採決\n────────── 表 決 議長(北山一郎君)これより議案第二号を採決いたします。 〔退席する者あり〕 議長(北山一郎君)本案に賛成の諸君の起立を求めます。 〔賛成者起立〕 議長(北山一郎君)起立多数であります。よって、本案は可決されました。 \(String(repeating: Self.item, count: 3))────────── 表 決 議長(北山一郎君)次に、議案第一号を採決いたします。 〔賛成者起立〕 議長(北山一郎君)起立全員であります。よって、本案は可決されました。\n"
        let record = record(of: text)
        #expect(record.speeches.count == 5)
        #expect(record.speeches.allSatisfy { $0.speaker.name == "北山一郎" && !$0.text.contains("─") && !$0.text.contains("表 決") })
        #expect(tiles(record, text.utf8.count))
    }

    /// The blank is the only mark behind office and name, and one label stands apart from its circle, behind the item.
    @Test func namesBehindBlanksInOneLine() {
        let text = "○ 議長 北山 一郎 ただ今の出席議員は7人です。 これより会議を開きます。 ◎ ○ 日程2番 会期の決定 議長 北山 一郎 日程2番 会期の決定を議題とします。 お諮りします。会期は、本日1日としたいと思います。 これにご異議ございませんか。(異議なしの声あり) ○ 議長 北山 一郎 異議なしと認めます。よって会期は、本日1日と決 定しました。委員会 議案の順に進めます。 ○ 議長 北山 一郎 副町長。 ○ 副町長 土浜 正美 \(String(repeating: Self.item, count: 2))\n"
        let record = record(of: text)
        #expect(record.speeches.map { $0.speaker.name ?? "-" } == ["北山一郎", "北山一郎", "北山一郎", "北山一郎", "土浜正美"])
        #expect(record.agenda.map { ($0.number ?? "-") + "|" + $0.title } == ["日程2番|会期の決定"])
        #expect(record.speeches[2].text.contains("1日と決定しました。委員会 議案"))
        #expect(tiles(record, text.utf8.count))
    }

    /// A note in brackets stands before the mark, on one line with it.
    @Test func aMarkBehindANote() {
        let record = record(of: "みほん町介護会議\n○会長 初めに、資料の確認をお願いする。\n【環境課長から資料の確認】 ○会長 それでは、議題に入る。\n【介護保険課長より説明】 ○委員 わかった。\n○会長 以上で終了する。\n")
        #expect(record.speeches.map(\.text) == ["初めに、資料の確認をお願いする。", "それでは、議題に入る。", "わかった。", "以上で終了する。"])
        #expect(record.scenes.map(\.kind) == [.explanation, .explanation])
    }

    /// A copy that ends within a sentence; below it might as well stand who signs.
    @Test(arguments: ["委員　　　公園の池は、来年のいつごろ", "（委員）\n　公園の池は、来年のいつごろ"])
    func theLastWordsOfACutCopy(last: String) {
        let isInBrackets = last.hasPrefix("（")
        let labels = ["会長", "委員", "事務局", "会長"].map { isInBrackets ? "（\($0)）\n" : "\($0)　　　" }
        let text = zip(labels, ["始めます。", "質問します。", "お答えします。", "ほかにありますか。"]).map { $0 + $1 + "\n" }.joined()
        #expect(record(of: text + last).speeches.map(\.speaker.role) == ["会長", "委員", "事務局", "会長", "委員"])
        #expect(record(of: text + (isInBrackets ? "（会長）　北山みどり" : "会長　　　北山みどり")).speeches.count == 4)
    }

    @Test func aLabelCutBehindItsBracket() {
        let record = record(of: """
        ○議長（
        北山一郎君）　これより会議を開きます。
        ○２番（西野太郎君）　質問いたします。
        ○議長（
        北山一郎君）　散会いたします。
        """)
        #expect(record.speeches.map { $0.speaker.role ?? "-" } == ["議長", "議員", "議長"])
        #expect(record.speeches.map { $0.speaker.name ?? "-" } == ["北山一郎", "西野太郎", "北山一郎"])
        #expect(record.speeches[1].text == "質問いたします。")
    }

    /// Mark, office and name are the cells of a table.
    @Test func aLabelOfFourLines() {
        let label = "○\n議長\n北山\n一郎\n"
        let record = record(of: "令和６年第２回みほん町議会臨時会会議録\n\(label)出席は７人ですので、会議を開きます。\n\(label)日程２番\n会期の決定を議題とします。これにご異議ございませんか。（異議なしの声あり）\n\(label)異議なしと認めます。会期は本日１日と決定しました。\n○\n副町長\n西野\n太郎\n議案書に基づき説明いたします。\n")
        #expect(record.speeches.map { $0.speaker.name ?? "-" } == ["北山一郎", "北山一郎", "北山一郎", "西野太郎"])
        #expect(record.speeches.map { $0.speaker.role ?? "-" } == ["議長", "議長", "議長", "副町長"])
    }

    /// The hour stands between the office and the first words; the ditto marks below speak for the same office.
    @Test func theHourBelowTheOffice() {
        let record = record(of: """
        令和６年第２回みほん町議会臨時会会議録
        議
        長
        午後２時00分開議
        ただいまから、会議を開きたいと思います。
        々
        日程は、先にお配りした紙のとおりです。
        々
        会期の決定の件を議題といたします。
        """)
        #expect(record.speeches.map { $0.speaker.role ?? "-" } == ["議長", "議長", "議長"])
    }

    /// A column of labels was read before the words beside it: the ditto mark is a label, and so are both lines below it.
    @Test func aDittoMarkAboveAnotherLabel() {
        let record = record(of: "令和６年第２回みほん町議会臨時会会議録\n議長\nただいまから、会議を開きたいと思います。\n々\n会議録の署名は、二番の方にお願いします。\n々\n番外\n西野町長\n町長あいさつを行います。番外西野町長。\n一言ご挨拶を申し上げます。\n")
        #expect(record.speeches.map(\.speaker.label) == ["議長", "々", "々", "番外西野町長"])
        #expect(record.speeches.map { $0.speaker.role ?? "-" } == ["議長", "議長", "議長", "町長"])
        #expect(record.speeches[1].text.hasSuffix("お願いします。"))
    }

    /// Links that stood in a page part the title of a bill and a direction behind its bracket; a sentence about a bill stays as it is.
    @Test func titlesAndDirectionsPartedByLinks() {
        let record = record(of: """
        ○議長（
        北山一郎君） 日程第４、議案第53号 令和４年度みほん村
        農業集落排水事業特別会計決算認定についてを議題とします。
        ○議長（
        北山一郎君） 質疑なしと認めます。本案を認定することに賛成の方の起立を求めます。 〔
        賛成者起立〕
        ○議長（
        北山一郎君） 起立全員。よって、本案は認定されました。次は、議案第54号 予算案です。
        日程についての紙を配ります。
        """)
        #expect(record.speeches.first?.text == "日程第４、議案第53号 令和４年度みほん村農業集落排水事業特別会計決算認定についてを議題とします。")
        #expect(record.scenes.map(\.text) == ["〔賛成者起立〕"] && record.scenes.map(\.kind) == [.standing])
        #expect(record.speeches.last?.text.contains("予算案です。\n日程") == true)
    }

    /// The name of the field touches the first label.
    @Test func aLabelBehindTheNameOfItsField() {
        let record = record(of: """
        みほん市都市計画審議会会議録
        ８　会議の内容都市計画課係長（北山一郎君）　本日はお集まりいただきありがとうございます。
        会長（西野太郎君）　議事に入ります。
        都市計画課係長（北山一郎君）　ご説明いたします。
        """)
        #expect(record.speeches.first?.speaker.label == "都市計画課係長（北山一郎君）")
        #expect(record.speeches.first?.speaker.role == "都市計画課係長")
    }

    /// Links that stood in a page cut its lines behind the mark, inside the bracket, behind the family name.
    @Test func marksAndNamesOnLinesOfTheirOwn() {
        let record = record(of: """
        ○議長（
        北山一郎君）　これより質疑を行います。
        ◆
        議会改革特別委員会委員長（
        西野太郎君）　お答えします。
        ○
        北山一郎 議長
        次に、東野部長。
        ◎東野
        総務部長　お答えいたします。
        """)
        #expect(record.speeches.map { $0.speaker.name ?? "-" } == ["北山一郎", "西野太郎", "北山一郎", "東野"], "\(record.speeches.map(\.speaker.label))")
    }

    /// The cell of a web page, copied into one line.
    @Test func roundLabelsInOneLine() {
        let text = "令和６年度第２回みほん市人権会議会議録\n２　議題　（１）意識調査について　－資料３を基に事務局より説明－　(事務局)調査の案について、全体の感想をお伺いしたい。　(委員)問いの数が多いとは思わなかった。ただ、(委員)の名簿が古いと思う。　(会長)ほかに意見はあるか。　(委員)自由に書く欄が欲しい。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["事務局", "委員", "会長", "委員"])
    }
}
