import Minutes
import Testing

/// What opens a point, and what only looks like one: each of these was read wrongly once.
@Suite struct ExchangeOpeningsTests {
    @Test(arguments: [likeAnAnswer, whatWasExplained, printedNumbers, titles, conclusion])
    func linksAreExact(script: String) {
        let result = ScriptedResult(script)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.questions).count == result.script.questions.count)
        #expect(result.unansweredIDs.isEmpty)
    }

    @Test(arguments: ["まとめて伺います。", "主に利用する側の立場から質問をさせていただきます。"])
    func anOpeningAsksNothing(opening: String) {
        let result = ScriptedResult("""
        ○委員長（杉原直子君）　質疑に入ります。
        ○３番（辻村京一君）　\(opening)プールの水は、いつ入れ替えていますか。《q1》
        ○体育課長（並木茂君）　六月と九月に入れ替えております。《a1》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.questions).count == 1)
    }

    @Test(arguments: [
        "今日も水道の質問ですので、少し飲んでまいりました。水の減りようは心配です。", "去年の集いで教えていただいたんですけれども、よその町も困っているそうです。",
        "若い人の楽しみについて、まことに恐縮ではございますが限られた時間でございますので、要点だけに絞りまして幾つか伺いたいと思いますので、よろしくお願いします。", "あそこは込み合いますよね、朝の停留所は。",
        "昔は町に車が来て水をまいていました。散水車というんですか。", "公園の水場のことですけれども、その水の出どころについて伺いたいと思いますが、わが町には昔から使われる水場が七つございます。",
        "子どもの安全がかかっております。課長、よろしいですか。", "保護者は心配していますよ、去年の夏からずっと水が濁るというのは。", "体育課に伺います。",
    ])
    func whatIsOnlyToldAsksNothing(told: String) {
        let result = ScriptedResult("""
        ○委員長（杉原直子君）　質疑に入ります。
        ○３番（辻村京一君）　\(told)
        　プールの水は、いつ入れ替えていますか。《q1》
        ○体育課長（並木茂君）　六月と九月に入れ替えております。《a1》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.questions).count == 1)
    }

    /// 「よろしいですか。」 asks where nothing else does.
    @Test func anotherCallForTheAnswerAsksAgain() {
        let result = ScriptedResult("""
        ○委員長（杉原直子君）　質疑に入ります。
        ○３番（辻村京一君）　プールの水は、いつ入れ替えていますか。《q1》
        ○体育課長（並木茂君）　資料を確かめますので、少々お待ちください。六月でございます。《a1》
        ○３番（辻村京一君）　水は濁っています。町の人はそう言っています。課長、よろしいですか。《q2》
        ○体育課長（並木茂君）　濁りは薬の量によるもので、改めてまいります。《a2》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
    }

    @Test func aCallToAdoptAsksNothing() {
        let result = ScriptedResult("""
        ○委員長（杉原直子君）　御意見はありますか。
        ○３番（辻村京一君）　陳情の願いはもっともですから、採択を求めます。
        ○委員長（杉原直子君）　それでは報告を受けます。
        ○環境課長（並木茂君）　古紙の回収量は、前の年より増えております。
        """)
        #expect(result.record.exchanges.isEmpty)
    }

    /// Another member begins with a topic, as officials do, and ends with a question.
    static let likeAnAnswer = """
    ○委員長（杉原直子君）　質疑に入ります。辻村委員。
    ○辻村委員　街灯は何基ありますか。《q1》
    ○道路課長（並木茂君）　町内に３１０基ございます。《a1》
    ○委員長（杉原直子君）　岩槻委員。
    ○岩槻委員　４２ページの横断歩道についてです。塗り直しは何か所ですか。《q2》
    ○道路課長（並木茂君）　１７か所を塗り直します。《a2》
    """

    /// 「ご説明いたしました」 is the answer itself, not its opening.
    static let whatWasExplained = """
    ○議長（沢井信君）　質疑を行います。
    ○８番（島津明君）　近くにお住まいの方への説明は済んでいますか。《q1》
    ○建設課長（並木茂君）　先月に集会を開き、３０世帯にご説明いたしました。《a1》
    ○議長（沢井信君）　質疑を終わります。
    """

    /// The printed number stands behind the word that opens the point.
    static let printedNumbers = """
    ○議長（沢井信君）　一般質問を行います。８番島津明君。
    ○８番（島津明君）　水門の備えについて質問いたします。
    　（１）水門は町内に何か所ありますか。《q1》
    　（２）夜の見回りは、だれが行っていますか。《q2》
    ○議長（沢井信君）　建設課長。
    ○建設課長（並木茂君）　初めに、（１）の水門でありますが、用水のものを含めて９か所にございます。《a1》
    次に、（２）の夜の見回りは、消防団にお願いしております。《a2》
    """

    /// A title over the next title asks nothing; neither does the opening of the speech.
    static let titles = """
    ○議長（沢井信君）　一般質問を行います。８番島津明君。
    ○８番（島津明君）　会派を代表し、通告に従い質問してまいりますので、明快な答弁を求めるものであります。
    次に、学校教育について伺います。
    まず、図書室の蔵書について伺います。
    蔵書の数は、この五年で減っております。買い足しをどのように進めるのか、伺います。《q1》
    次に、給食について伺います。
    米の値上がりで献立が苦しいと聞いております。今後どのように対応していくのか、伺います。《q2》
    ○教育長（庄司恵君）　学校教育についてお答えいたします。
    図書室の蔵書につきましては、来年度に二千冊を買い足し、蔵書の数を戻してまいります。《a1》
    次に、給食についてお答えいたします。
    米の値上がりの分は、町の予算で補い、献立を保ってまいります。《a2》
    """

    /// Rhetoric, and the question that concludes from it.
    static let conclusion = """
    ○議長（沢井信君）　一般質問を行います。８番島津明君。
    ○８番（島津明君）　次に、水害への備えについて伺います。
    川の水があふれる前に逃げる道を、もっと早く知らせるべきではないでしょうか。
    隣の町では、すでに川の様子を映す装置を置いております。
    以上を踏まえ、川の見張りをどのように強めていくのか、町長の所見を伺います。《q1》
    ○町長（若杉治君）　川の見張りにつきましては、来年度に映像の装置を四か所に置いてまいります。《a1》
    """
}
