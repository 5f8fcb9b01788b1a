import Minutes
import Testing

/// Answers given in one breath to a block of questions, in the wordings of many houses.
@Suite struct ExchangeAnswerTurnsTests {
    @Test(arguments: [aboutEach, bySpokenTurns, oneSentenceEach, beneathADeputy, aPrincipleCounted, lookedBack, aSeatIsNoPoint])
    func eachAnswerFindsItsQuestion(script: String) {
        let result = ScriptedResult(script)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.unansweredIDs.isEmpty)
    }

    static let aboutEach = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　初めに、水道について伺います。古い管の取替えの進み具合をお示しください。《q1》次に、地震に耐える管の割合の目標についてお聞かせください。《q2》次に、図書館について伺います。引っ越しの時期はいつになりますか、お答えください。《q3》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　槙田議員の御質問にお答えいたします。まず、古い管の取替えの進み具合につきましては、年度末で六割を終えます。《a1》次に、地震に耐える管の割合につきましては、五年後に七割としております。《a2》次に、図書館の引っ越しの時期につきましては、再来年の春を予定しております。《a3》
    """

    static let bySpokenTurns = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　まず、宿の数がちょうどよいというのは、どういうことを指すのかお聞かせください。《q1》次に、新しい見どころは、どの場所に設けるのかお聞かせください。《q2》次に、朝の市ですけれども、客の望みをどうつかむのかお聞かせください。《q3》次に、商いへの効き目の調べは、今どうなっているのかお聞かせください。《q4》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　槙田議員の御質問にお答えいたします。最初に、宿の数につきましては、いろいろな好みに応える宿がそろうことと考えております。《a1》それから、新しい見どころの関係でございますが、船着場の作り替えを進めてまいります。《a2》それと、朝の市の関係でございますが、店の方々と話し合ってまいりたいと思っております。《a3》最後に、商いへの効き目の調べの関係でございます。今も調べておりまして、春にまとめます。《a4》
    """

    static let oneSentenceEach = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　次に、森の計画について伺います。ほかの計画とはどの計画のことですか、お聞かせください。《q1》あわせて、計画に盛り込む事項は何と何ですか、お聞かせください。《q2》また、計画を定めることによる効き目についてお聞かせください。《q3》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　槙田議員の御質問にお答えいたします。まず、ほかの計画についてでありますが、林道と水源の二つの計画であります。《a1》次に、盛り込む事項についてでありますが、国の指針に五つ示されております。《a2》次に、計画の効き目についてでありますが、課どうしのつながりが深まるものと考えております。《a3》
    """

    /// 副議長 in the chair: 「当局の答弁を求めます。」 is no question of hers.
    static let beneathADeputy = """
    ○副議長（桑野一郎）　これより一般質問を行います。４番、槙田次郎議員。
    ○４番（槙田次郎）　公園の遊具について伺います。点検の回数をお聞かせください。《q1》次に、橋の手入れについて伺います。順番をお聞かせください。《q2》
    ○副議長（桑野一郎）　当局の答弁を求めます。
    町長。
    ○町長（大槻三郎）　遊具については私から、ほかの一件は部長から答弁いたします。点検は年に二回行っております。《a1》
    ○副議長（桑野一郎）　建設部長。
    ○建設部長（並木茂）　私からは、橋の手入れについてお答えいたします。順番は、傷みの程度によります。《a2》
    ○副議長（桑野一郎）　本日はこれをもって散会いたします。
    """

    static let aPrincipleCounted = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　初めに、見守りの四つの原則を町はどう考えますか、お聞かせください。《q1》次に、手本にしている町の計画はありますか、お聞かせください。《q2》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　槙田議員の御質問にお答えいたします。まず、四つの原則についてでありますが、大切なものと認識しております。《a1》次に、手本の計画についてでありますが、県内の三つの町を調べております。《a2》
    """

    /// What was answered before is told, and hands nothing on; 「お答えすることはできません」 is an answer.
    static let lookedBack = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　火消しの備えをどう厚くするのか、お聞かせください。《q1》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　先ほど消防長から答弁させていただきましたけれども、約束を結んだ方々と訓練を重ねていきたいと思っております。《a1》
    ○議長（桑野一郎）　５番、井沢花子議員。
    ○５番（井沢花子）　売店の跡に人が入る時期について、担当の方にお答えいただきたいと思います。《q2》
    ○議長（桑野一郎）　建設部長。
    ○建設部長（並木茂）　話合いの最中でありますので、今私どもからお答えすることはできません。《a2》
    """

    static let aSeatIsNoPoint = """
    ○議長（桑野一郎）　４番、槙田次郎議員。
    ○４番（槙田次郎）　公園の遊具について伺います。点検の回数をお聞かせください。《q1》次に、橋の手入れについて伺います。順番をお聞かせください。《q2》
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　４番、槙田次郎議員の一般質問にお答えを申し上げます。
    　大きな項目で２つありました。
    まず、遊具の点検についてでありますが、回数は年に二回です。《a1》
    　次に、橋の手入れについてでありますが、順番は傷みで決めます。《a2》
    """

    @Test(arguments: [crossed, askedByTheChair, putToAMember, aWordOfTheFloor, nextReport])
    func eachQuestionFindsItsAnswer(script: String) {
        let result = ScriptedResult(script)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        let script = result.script
        #expect(result.record.exchanges.flatMap(\.questions).count == script.questions.count)
        #expect(result.record.exchanges.flatMap(\.answers).count == script.links.count)
    }

    /// Two members ask before the office answers both.
    static let crossed = """
    会長：事務局から説明をお願いします。
    事務局：資料１に基づき説明いたします。
    槙田委員：苗木の種類はどう決めるのか。《q1》
    井沢委員：関連して、予算はいくらか。《q2》
    事務局：種類は樹木医の助言で決めます。《a1》
    緑地課長：予算は百万円です。《a2》
    槙田委員：配布の方法は決まっているのか。《q3》
    会長：それについては、私からお答えします。前回の審議会で窓口配布と決めております。《a3》
    会長：以上で閉会します。
    """

    static let askedByTheChair = """
    会長：事務局から説明をお願いします。
    事務局：資料１に基づき説明いたします。
    会長：私から質問ですが、苗木の枯れる割合はどの程度ですか。《q1》
    事務局：枯れるのは一割程度です。《a1》
    槙田委員：今年の苗木の配布場所は。《q2》
    事務局：市役所の前庭で配ります。《a2》
    槙田委員：配る日の時間帯は。《q3》
    事務局：午前九時から正午までです。《a3》
    会長：以上で閉会します。
    """

    /// A committee's chair answers the house, and the same member's earlier exchange is over.
    static let putToAMember = """
    ○議長（桑野一郎）　３番、槙田次郎議員。
    ○３番（槙田次郎）　無線の更新の時期を伺います。《q1》
    ○町長（大槻三郎）　来年度を予定しております。《a1》
    ○議長（桑野一郎）　次に、委員長に対する質疑を行います。３番。
    ○３番（槙田次郎）　委員長にお尋ねします。陳情を認めない理由をお聞かせください。《q2》
    ○議長（桑野一郎）　５番、井沢議員。
    ○５番（井沢花子）　理由でございますが、願いに沿えないという意見が多くございました。《a2》
    ○議長（桑野一郎）　本日はこれで散会します。
    """

    static let aWordOfTheFloor = """
    ○議長（桑野一郎）　３番、槙田次郎議員。
    ○３番（槙田次郎）　どういう考え方で予算を組まれたか、確認をします。《q1》
    ○町長（大槻三郎）　議長。
    ○議長（桑野一郎）　町長。
    ○町長（大槻三郎）　健やかな財政に努めております。《a1》
    ○町長（大槻三郎）　以上、槙田議員の御質問に御答弁を申し上げました。
    ○議長（桑野一郎）　本日はこれで散会します。
    """

    /// A recess and the next report: nobody answered the question.
    static let nextReport = """
    ○桑野委員長　ご質問はございませんか。
    ○槙田委員　議事録の非公開の部分はどう扱うのか。《q1》
    ○大槻総務課長　地下の書庫に置いております。《a1》
    ○槙田委員　いつまで書庫に置くのか。《q2》
    ○桑野委員長　休憩いたします。
    ○桑野委員長　再開いたします。休憩中に確認させていただきました。では、次の報告に移ります。説明お願いします。
    ○並木企画課長　七月に協議会を開きます。報告は以上です。
    ○桑野委員長　以上で閉会いたします。
    """

    /// A list of measures within one answer shares no words with another question, and stays whole.
    @Test func measuresStayTogether() {
        let result = ScriptedResult("""
        ○議長（桑野一郎）　４番、槙田次郎議員。
        ○４番（槙田次郎）　初めに、水の濁りをどう防ぐのかお聞かせください。《q1》次に、図書館の引っ越しの時期はいつですか、お答えください。《q2》
        ○議長（桑野一郎）　町長。
        ○町長（大槻三郎）　まず、水の濁りにつきましては、町を挙げて防いでまいります。次に、薬の量につきましては、毎朝量ってまいります。続いて、貯水槽につきましては、年に二度洗います。《a1》次に、図書館の引っ越しにつきましては、再来年の春を予定しております。《a2》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.answers).count == 2)
    }

    /// One answer to many questions answers each of them whose words it shares.
    @Test func aMergedAnswerIsLinkedToAllItsQuestions() {
        let result = ScriptedResult("""
        ○議長（桑野一郎）　４番、槙田次郎議員。
        ○４番（槙田次郎）　遊具の点検は年に何回行いますか。
        　遊具の点検を担う業者はどこですか。
        　遊具の点検の費用は幾らですか。
        　水車の守り手は何人いますか。
        　水車の部品はどこで作りますか。
        ○議長（桑野一郎）　町長。
        ○町長（大槻三郎）　遊具の点検は年に二回で、業者は町内の造園会社、点検の費用は三十万円でございます。
        ○議長（桑野一郎）　教育長。
        ○教育長（並木茂）　水車の守り手は三人で、部品は隣の町の工房で作ります。
        """)
        #expect(result.record.exchanges.flatMap(\.links).map(\.question) == ["e1.q1", "e1.q2", "e1.q3", "e1.q4", "e1.q5"])
    }

    @Test(arguments: [
        "書架の台数についてお聞きをしたいと思います。", "書架を減らすわけを聞いておきたいと思います。", "書架の行き先について町長の御所見を賜りたいと存じます。", "書架の台数をご答弁願います。",
        "備品購入費の減額のわけをお願いします。", "以前に書架の数をお聞きをしたわけなんですが、今は何台ですか。",
    ])
    func endingsThatAsk(words: String) {
        let result = ScriptedResult("""
        ○議長（桑野一郎）　４番、槙田次郎議員。
        ○４番（槙田次郎）　\(words)《q1》
        ○議長（桑野一郎）　教育課長。
        ○教育課長（並木茂）　槙田議員の御質問に御答弁を申し上げます。書架は、入札の残りの分だけ少なくなりました。《a1》
        ○議長（桑野一郎）　本日はこれで散会します。
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.answers).count == 1)
    }

    /// A plea that the chair does not hand on, or that asks for votes, is none.
    @Test(arguments: ["採択に御賛同をお願いします。", "今後ともよろしくお願いいたします。"])
    func aPleaIsNoQuestion(words: String) {
        let result = ScriptedResult("""
        ○議長（桑野一郎）　４番、槙田次郎議員。
        ○４番（槙田次郎）　\(words)
        ○議長（桑野一郎）　教育課長。
        ○教育課長（並木茂）　資料を配ります。
        ○議長（桑野一郎）　本日はこれで散会します。
        """)
        #expect(result.record.exchanges.isEmpty)
    }

    /// What only says that a question comes asks nothing; who is called behind か asks.
    @Test(arguments: ["ここでお伺いいたします。", "今度は町長に伺います。", "執行部には短い答弁を求めて、進めていきたいと思います。"])
    func anAnnouncementIsNoPoint(words: String) {
        let result = ScriptedResult("""
        ○議長（桑野一郎）　４番、槙田次郎議員。
        ○４番（槙田次郎）　町の水車は二基になりました。\(words)
        　残る水車を町の宝に定めるべきだと、お認めになりますか、町長。《q1》
        ○議長（桑野一郎）　町長。
        ○町長（大槻三郎）　定める方向で調べてまいります。《a1》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.record.exchanges.flatMap(\.questions).count == 1)
        #expect(result.record.exchanges.first?.questions.first?.text.hasSuffix("町長。") ?? false)
    }

    @Test(arguments: ["から答弁をいたしましたとおり", "から答弁申し上げましたとおり", "から答弁を申し上げましたように", "からお答えをいたしましたけれども", "から答弁しておりますとおり"])
    func whatAnotherAnsweredBeforeOpensTheAnswer(_ words: String) throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　朝市の店を増やす考えはどうでしょうか。
        ○環境課長（滝口卓也君）　町長\(words)、店の数は広場の広さで決まると考えております。今年は増やしません。
        """)
        let answer = try #require(record.exchanges.first?.answers.first)
        #expect(answer.text.hasPrefix("町長"))
    }

    @Test func whatAnotherWillAnswerIsLeftToHim() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　朝市の店を増やす考えはどうでしょうか。費用はどれほどでしょうか。
        ○町長（大曽根剛君）　店の数は広場の広さで決まると考えております。費用につきましては担当課長から答弁いたしますが、御理解をお願いいたします。
        ○環境課長（滝口卓也君）　費用は30万円でございます。
        """)
        let answer = try #require(record.exchanges.first?.answers.first)
        #expect(answer.text.hasSuffix("考えております。"), "\(answer.text)")
    }
}
