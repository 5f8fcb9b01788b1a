import Minutes
import Testing

/// Verbs and endings that ask, as summaries print them and as members say them.
@Suite struct ExchangeAskingVerbsTests {
    @Test func dictionaryFormsAskAtTheEndOfASentence() {
        expectHeld("""
        ○６番（外山久美君）　貸出し用の車椅子は現在、何台あるのか尋ねる。《q1》
        ○福祉課長（滝口卓也君）　貸出し用の車椅子は12台である。《a1》
        ○６番（外山久美君）　窓口の延長を検討すべきと考えるが、所見を尋ねる。《q2》
        ○福祉課長（滝口卓也君）　職員の配置を含めて研究していく。《a2》
        ○６番（外山久美君）　講習会の回数と集まった人の数を示されたい。《q3》
        ○福祉課長（滝口卓也君）　講習会は年に２回で、90人が集まっている。《a3》
        ○６番（外山久美君）　昨年に借りた人の数を聞く。《q5》
        ○福祉課長（滝口卓也君）　延べ340人が借りている。《a5》
        ○６番（外山久美君）　専用の部屋まで設けるつもりがあるかを問う。《q4》
        ○福祉課長（滝口卓也君）　部屋の設置は今後の課題である。《a4》
        """)
    }

    @Test func requestsToActAndDeedsAskNothing() {
        expectHeld("""
        ○６番（外山久美君）　貸出し用の車椅子は何台あるか。《q1》
        ○福祉課長（滝口卓也君）　全部で12台を備えている。《a1》
        ○６番（外山久美君）　台数の増加を検討されたい。区域の割り振りを早急に進められたい。
        ○福祉課長（滝口卓也君）　そのようにする。
        ○６番（外山久美君）　議員は町民の声を聞く。町は使う人の意見を聞く。
        ○福祉課長（滝口卓也君）　承知している。
        ○６番（外山久美君）　合併は住民投票で民意を問う。町は町民に信を問う。
        ○福祉課長（滝口卓也君）　準備を始めている。
        """)
    }

    @Test func aSecondSentenceAsksWithShortEndings() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　受付の数は幾つでしょうか。案内の板を増やしていただきたいと思いますが、いかがでしょう。
        ○町民課長（滝口卓也君）　受付は四つで、板は増やしてまいります。
        ○６番（外山久美君）　判断をした人は誰でしょうか。また、影響を少ないとした理由を説明お願いします。
        ○町民課長（滝口卓也君）　担当が判断し、世帯の数が固まっていないため少ないといたしました。
        """)
        let asked = record.exchanges.flatMap(\.questions).map(\.text)
        #expect(asked.contains { $0.hasSuffix("いかがでしょう。") }, "\(asked)")
        #expect(asked.contains { $0.hasSuffix("説明お願いします。") }, "\(asked)")
    }

    @Test func theChairInvitesWithTheSameWordsAndAsksNothing() {
        let record = InventedRecord.assembly("ほかの方はいかがでしょう。\n○６番（外山久美君）　了解しました。")
        #expect(record.exchanges.isEmpty)
    }

    @Test func tellingIsAskedForInAllItsForms() {
        for ending in ["もう少し詳しく説明をしていただきたい。", "土手の高さを詳しく説明をしてください。", "費用の内訳を説明してほしい。", "費用の内訳を答えてほしいと思います。", "費用の内訳を知りたいと思います。", "ご答弁よろしくお願いします。"] {
            expectHeld("""
            ○６番（外山久美君）　用水路の土手が崩れております。\(ending)《q1》
            ○建設課長（滝口卓也君）　管理する者と協議して直してまいります。《a1》
            """)
        }
    }

    @Test func whatOthersAreToBeToldIsARequest() {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　工事の前には、近くの住民に説明をしていただきたい。
        ○建設課長（滝口卓也君）　そのようにいたします。
        """)
        #expect(record.exchanges.isEmpty)
    }

    @Test func whatIsWishedForOrWasAskedForIsNoQuestion() {
        for words in ["道筋を示してほしいと強く要望します。", "早めに説明していただきたいと要望しておきます。", "説明お願いしておりました件は分かりました。", "知りたいと思う方が多いそうです。", "識者の見解を聞く。"] {
            let record = InventedRecord.assembly("""
            一般質問を行います。外山久美君。
            ○６番（外山久美君）　\(words)
            ○建設課長（滝口卓也君）　そのようにいたします。
            """)
            #expect(record.exchanges.isEmpty, "\(words)")
        }
    }

    @Test func theEchoBehindAQuestionIsSkipped() {
        expectHeld("""
        ○６番（外山久美君）　支所にも窓口を置いたらよいと思うんだけど、どうでしょうね。《q1》
        ○町民課長（滝口卓也君）　支所の体制を見ながら進めるべきだと思っております。《a1》
        ○６番（外山久美君）　点検はいつ頃に済むのだろうと気になりますけど、どうなんでしょうねえ。《q2》
        ○町民課長（滝口卓也君）　早めに終えたいと考えております。《a2》
        ○６番（外山久美君）　きっと喜ばれることでしょうね。
        ○町民課長（滝口卓也君）　励みにいたします。
        """)
    }

    @Test(arguments: ["いつ始めるのでしょうかという質問を改めてさせていただきます。", "いつ始めるのかという質問をさせていただきます。", "いつ始めるのかということを質問させていただきます。",
                      "いつ始めるんでしょうかと質問させていただきます。", "いつ始めるのか、質問いたします。"])
    func aDoubtThatIsCalledAQuestionAsks(_ end: String) {
        expectHeld("""
        ○６番（外山久美君）　朝市の準備は去年から聞いておりますが、町としては、\(end)《q1》
        ○町長（大曽根剛君）　五月に始める考えでございます。《a1》
        """)
    }

    @Test func aQuestionThatOthersPutIsTold() {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　朝市はいつ始めるのかという質問を町内の方から受けまして、関心の高さを感じたところです。
        ○町長（大曽根剛君）　ありがとうございます。
        """)
        #expect(record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }
}

/// Every link that a script of an assembly expects is found, none beside them, and no question beside those that it numbers.
func expectHeld(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let result = ScriptedResult("""
    令和5年第2回みほん町議会定例会会議録

    ○議長（北山一郎君）　ただいまから本日の会議を開きます。一般質問を行います。
    \(body)
    ○議長（北山一郎君）　以上で本日の日程は全て終了いたしました。本日はこれをもって散会いたします。
    """)
    #expect(result.complaints.isEmpty, sourceLocation: sourceLocation)
    let asked = result.record.exchanges.flatMap(\.questions).map(\.text)
    #expect(asked.count == result.script.questions.count, "\(asked)", sourceLocation: sourceLocation)
}
