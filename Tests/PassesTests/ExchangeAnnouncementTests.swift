import Minutes
import Testing

/// Sentences that speak of questions and ask none, and sentences that ask without seeming to.
@Suite struct ExchangeAnnouncementTests {
    @Test func aListThatFollowsIsAnnouncedWhateverLeadsUpToIt() {
        expectHeld("""
        ○６番（外山久美君）　まず、肥料の値上がりについて質問いたします。値上がりは畑を持つ方の暮らしに響き、作付けを減らす方も出ていると聞いております。そこで、以下２点について町の考えと手立てを伺います。
        まず１点目、実態の把握についてです。町内の農家にどれほどの影響があるのか、お聞かせください。《q1》
        次に２点目、相談の窓口についてです。今後どこに置くのか、お聞かせください。《q2》
        ○町長（大曽根剛君）　実態の把握についてでございます。農家の７割に影響があるものと認識いたしております。《a1》
        相談の窓口についてでございます。来月から農協の中に置くこととしております。《a2》
        """)
    }

    @Test func theLastMatterOfAnItemHasATitleToo() {
        expectHeld("""
        ○６番（外山久美君）　まず１点目、倉庫の鍵は誰が預かるのか、お聞かせください。《q1》
        この項の最後に、農道の除雪の遅れへの対応についてお伺いします。昨年の冬は三日もかかったと聞いております。除雪の日数を短くできるよう改めるべきと思いますが、町長の御答弁を求めます。《q2》
        ○町長（大曽根剛君）　倉庫の鍵についてでございます。地区の会長に預けております。《a1》
        次に、農道の除雪の遅れへの対応についてでございます。業者を二つに増やすこととしております。《a2》
        """)
    }

    @Test func whoOnlySaysThatQuestionsComeAsksNothing() {
        for opening in ["再び同じことを尋ねます。", "その上で、お尋ねいたします。", "方針は今のご説明にも一部ありましたが、改めて再度伺います。", "次に移ります。高齢の方の学びの支援について伺います。中身は係の方にお伺いすることになっています。"] {
            expectHeld("""
            ○６番（外山久美君）　\(opening)（１）点検は何月までに終わらせるのですか。《q1》
            ○町民課長（滝口卓也君）　申し上げにくいところですが、早めに終えたいと考えております。《a1》
            """)
        }
    }

    @Test func clearAnswersAreWishedForBeforeTheFirstQuestion() {
        expectHeld("""
        ○６番（外山久美君）　壇に立つ機会をいただき、執行部の皆様には、明快な御答弁をよろしくお願いいたします。倉庫の鍵は誰が預かるのか、お聞かせください。《q1》
        ○町長（大曽根剛君）　地区の会長に預けております。《a1》
        """)
    }

    @Test func theReachOfAnswersIsNoQuestion() {
        expectHeld("""
        ○６番（外山久美君）　２番目の質問に参ります。控えるべき事柄もあるかと思いますので、答えられる範囲での答弁をお願いいたします。（１）倉庫の鍵は誰が預かるのか、お聞かせください。《q1》
        ○町長（大曽根剛君）　地区の会長に預けております。《a1》
        """)
    }

    @Test func aListUnderAQuestionBelongsToIt() {
        expectHeld("""
        ○６番（外山久美君）　（１）直す費用の概算を伺います。床を張り替えること、窓を二重にすること、入口に坂を付けること。これらについてかかる費用を伺います。《q1》
        ○公民館長（滝口卓也君）　床に180万円、窓に90万円、坂に40万円でございます。《a1》
        """)
    }

    @Test func aStatementTurnedRoundUnderANumberLeadsToTheQuestion() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　（３）の花壇の柵ですが、私は安全だとは思っていません、あの柵は。
        なぜ今も尖ったまま立ててあるのか。低くしてもいいと思っています。
        ○公民館長（滝口卓也君）　３つ目のご質問に関しては、来年に低いものといたします。
        """)
        let asked = record.exchanges.flatMap(\.questions)
        #expect(asked.map(\.number) == [3] && asked[0].text.hasSuffix("立ててあるのか。"), "\(asked.map(\.text))")
    }

    @Test func aQuestionMayEndInAnAside() {
        expectHeld("""
        ○６番（外山久美君）　ベンチは何か所に置くのか、その辺は決めてもいるかと思うんですけども。《q1》
        ○環境課長（滝口卓也君）　町の中で２か所以上を想定しております。《a1》
        ○６番（外山久美君）　次の井戸はいつ掘り始めるのか、ちょっとお願いしたいんですけど。《q2》
        ○環境課長（滝口卓也君）　来年の春に始める予定でございます。《a2》
        ○６番（外山久美君）　場所を増やすのか、その辺は町の考えもあると思うんですけども、応援をしております。
        """)
    }

    @Test func whatWasAnsweredBeforeOpensAnAnswer() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　町としてこの先の水不足にどう備えるお考えなのか、お伺いしたいと思います。
        ○副町長（滝口卓也君）　町長からの答弁で雨の量を申し述べておりますけれども、新しい池ができますれば三年の日照りにも耐え、畑の水にも飲み水にも困らないものと見込んでおります。ですから、池を造ることに責任があると考えております。
        """)
        let answer = try #require(record.exchanges.first?.answers.first)
        #expect(answer.text.hasPrefix("町長からの答弁で"))
    }

    @Test func whatWasToldAndWhatIsAnExampleAskNothing() {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　１つ目は説明していただきました。まだ先の話ですね。来年には直しますとか。
        ○公民館長（滝口卓也君）　努めてまいります。
        """)
        #expect(record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }

    @Test func wordsWithTheChairAboutAWaitingQuestionAskNothing() {
        expectHeld("""
        ○６番（外山久美君）　建て替えの案はいつまとまるのか、また費用はどこから出すのか伺います。《q1》
        ○議長（北山一郎君）　外山議員。
        ○６番（外山久美君）　お困りですか。
        ○議長（北山一郎君）　今、１つ目の質問ですか。
        ○６番（外山久美君）　１つ目は教えていただきました。では２つ目の質問です。
        ○議長（北山一郎君）　公民館長。
        ○公民館長（滝口卓也君）　建て替えの案は来年にまとめ、費用は基金から出してまいります。《a1》
        """)
    }

    @Test(arguments: ["次のとおり伺います。", "以下、お伺いいたします。", "以下についてお伺いします。"], ["以上について御答弁をお願いいたします。", "以上のことについて、町長の答弁を求めます。"])
    func theSentencesRoundAListAskNothing(_ head: String, _ end: String) {
        expectHeld("""
        ○６番（外山久美君）　防災無線についてであります。
        　風の強い日には聞き取れない家が多く、古い機器を使い続けている地区からは不安の声も届いておりますので、\(head)
        　（１）聞き取れない世帯の数は。《q1》
        　（２）受信機を配る時期は。《q2》
        　\(end)
        ○町長（大曽根剛君）　１点目の世帯の数についてでありますが、120世帯と見ております。《a1》
        　次に、２点目の受信機を配る時期についてでありますが、今年の秋に配ることとしております。《a2》
        """)
    }

    @Test func whatWasToldIsAskedForWhereItEndsInARequest() {
        expectHeld("""
        ○６番（外山久美君）　（１）聞き取れない世帯の数は。《q1》
        次に、柱の点検です。去年は３本が傾いて、直すのに半年かかりました。以上のことについて、町長の答弁を求めます。《q2》
        ○町長（大曽根剛君）　１点目の世帯の数についてでありますが、120世帯と見ております。《a1》
        　次に、柱の点検についてでありますが、傾いた３本は来月までに直してまいります。《a2》
        """)
    }

    @Test(arguments: [
        "議案書の18ページでお伺いいたします。", "使用料の部分でお伺いいたします。", "初めに、環境課の所管というところでお伺いいたします。",
        "工事の費用について、ちょっと質問させていただきたいと思うんですが、どの町でも材料が値上がりして、店の方も困っております。",
        "費用のところでお伺いしたいんですけれども、来年度の目安というか、町の思いは広報にも載っております。",
        "工事の部分についてお伺いいたします。新しい図面が議会に示されまして、委員会にもお示しされました。",
    ])
    func aPlaceInThePapersIsNoQuestion(_ head: String) {
        expectHeld("""
        ○６番（外山久美君）　\(head)
        　井戸を深くする分、町の負担は幾ら増えるのかお伺いいたします。《q1》
        ○環境課長（滝口卓也君）　40万円ほどと見込んでおります。《a1》
        """)
    }

    @Test func aPlaceInThePapersIsAskedAboutWhereNothingElseIs() {
        expectHeld("""
        ○６番（外山久美君）　議案書の18ページ、使用料の部分についてお伺いいたします。《q1》
        ○環境課長（滝口卓也君）　井戸を使う方からいただく額を改めるものでございます。《a1》
        """)
    }
}
