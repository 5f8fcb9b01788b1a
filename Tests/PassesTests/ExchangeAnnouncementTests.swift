import Minutes
import Testing

/// Sentences that speak of questions and ask none, and sentences that ask without seeming to.
@Suite struct ExchangeAnnouncementTests {
    @Test func aListThatFollowsIsAnnouncedWhateverLeadsUpToIt() {
        expectHeld("""
        ○６番（外山久美君）　まず、肥料の値上がりについて質問いたします。値上がりは畑を持つ方の暮らしに響き、作付けを減らす方も出ていると聞いております。そこで、以下２点について町の具体的な見解と対応を伺います。
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
        for opening in ["これ、毎回同じことを尋ねます。", "その上でお尋ねをさせていただきます。", "方針は今のご説明にも一部ありましたが、改めて再度伺います。", "次に移ります。高齢の方の学びの支援について伺います。趣旨は町の考え方をお伺いすることになっています。"] {
            expectHeld("""
            ○６番（外山久美君）　\(opening)（１）点検は何月までに終わらせるのですか。《q1》
            ○町民課長（滝口卓也君）　申し上げにくいところですが、早めに終えたいと考えております。《a1》
            """)
        }
    }

    @Test func clearAnswersAreWishedForBeforeTheFirstQuestion() {
        expectHeld("""
        ○６番（外山久美君）　登壇の機会をいただき、執行部の皆様には、明快なる御答弁をよろしくお願い申し上げます。倉庫の鍵は誰が預かるのか、お聞かせください。《q1》
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
        ○６番（外山久美君）　（１）直す費用の概算を伺います。床を張り替えること、窓を二重にすること、入口に坂を付けること。これらについて調べていただいた費用を伺います。《q1》
        ○公民館長（滝口卓也君）　床に220万円、窓に90万円、坂に40万円でございます。《a1》
        """)
    }

    @Test func aStatementTurnedRoundUnderANumberLeadsToTheQuestion() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　（３）の手洗いの石けんですが、私は清潔だとは思っていません、あの石けんは。
        だからどうして今でも置いてあるのか。取り替えてもいいと思っています。
        ○公民館長（滝口卓也君）　３つ目のご質問に関しては、今後適切に判断してまいります。
        """)
        let asked = record.exchanges.flatMap(\.questions)
        #expect(asked.map(\.number) == [3] && asked[0].text.hasSuffix("置いてあるのか。"), "\(asked.map(\.text))")
    }

    @Test func aQuestionMayEndInAnAside() {
        expectHeld("""
        ○６番（外山久美君）　井戸を掘る場所は何か所ぐらいなのか、その辺は調べてもいるかなと思うんですけども。《q1》
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
        ○副町長（滝口卓也君）　町長からの答弁でこれまでの雨の量をお答えさせていただいておりますけれども、確かに新しい池ができれば三年の日照りにも耐えるということは、町の暮らしとしても楽になるかと思っております。ですから、池を造ることに責任があると考えております。
        """)
        let answer = try #require(record.exchanges.first?.answers.first)
        #expect(answer.text.hasPrefix("町長からの答弁で"))
    }

    @Test func whatWasToldAndWhatIsAnExampleAskNothing() {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　１つ目は説明していただきました。何も具体的な中身ではないですね。来年には直しますとか。
        ○公民館長（滝口卓也君）　努めてまいります。
        """)
        #expect(record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }

    @Test func wordsWithTheChairAboutAWaitingQuestionAskNothing() {
        expectHeld("""
        ○６番（外山久美君）　改修の計画はいつ作られるのか、また費用の裏付けについてはどのように考えているのか伺います。《q1》
        ○議長（北山一郎君）　外山議員。
        ○６番（外山久美君）　答えづらいですか。
        ○議長（北山一郎君）　今、１つ目の質問ですか。
        ○６番（外山久美君）　１つ目は説明していただきました。それで２つ目の質問です。
        ○議長（北山一郎君）　公民館長。
        ○公民館長（滝口卓也君）　改修の計画を来年度に作り、費用の裏付けは順位を付けて予算に求めてまいります。《a1》
        """)
    }
}
