import Minutes
import Testing

/// Short sentences before and behind a question, and questions that hide at the end of a speech.
@Suite struct ExchangeLeadInTests {
    @Test(arguments: ["関連してお伺いします。", "少しお聞きします。", "ちょっと教えてください。", "2回目の質問です。", "まず最初にお伺いします。", "確認の意味でお聞きします。", "素朴な疑問なんですが、お聞きします。",
                      "今の課長の答弁を受けてお聞きします。", "簡潔な答弁をお願いいたします。", "それでは順次お伺いしてまいります。", "以下、お伺いします。", "町長並びに教育長の明快なる答弁をよろしくお願いいたします。", "初めの質問です。", "それでは、１点目から伺います。", "細かいことで恐縮ですが、お聞きします。",
                      "ほかの委員からもありましたけれども、私からも伺います。", "では、その点をもう少し伺います。", "外山久美です。今日は備えについて町長にお伺いしたいと思います。まず、", "次の点について町長の見解を伺います。", "では、違う角度からお聞きします。"])
    func whatLeadsOverAsksNothing(opening: String) {
        let record = Self.record("\(opening)昨年の秋に倉庫を一つ建てました。倉庫の鍵は誰が預かるのか、お聞かせください。")
        #expect(record.exchanges.flatMap(\.questions).count == 1, "\(opening)")
        #expect(record.exchanges.flatMap(\.links).count == 1, "\(opening)")
    }

    @Test(arguments: ["増やすべきだと思います。町長に伺います。", "増やすべきだと思います。改めて伺います。ありがとうございました。", "増やすべきだと思いますが、町長のお考えを。", "増やすべきではと思いますが。", "ほかの町では無料にしておりますが、本町では。",
                      "防災倉庫の更新計画について質問いたします。", "どのくらいの家庭が使っているのか伺ったつもりなので、再度質問いたしたいと思います。", "今年度中には終わらないということなんですね。", "いつ頃終わる予定なのかということを聞いているんです。",
                      "件数が分かりましたら、お願いをいたします。", "対象者数を聞きます。", "対象者数をお聞きしておきます。", "周知はどうやってしていくのか、その方法も含めてお答えいただければと思います。", "念のため金額を確認しておきたいんですけれども。", "町の負担分は増えるんですね。", "この辺りはどうでしょうかね、町長。", "そのあたりも含めて、状況をお伝えいただければと思います。", "一つ増やすのは、いつになるのかな。",
                      "町としての見解をいただけたらと思います。", "町長のご所見を承りたいと存じます。", "倉庫をこの先どうするのかという話です。"])
    func theLastWordsAsk(words: String) {
        let record = Self.record("昨年の秋に倉庫を一つ建てました。\(words)")
        #expect(record.exchanges.flatMap(\.questions).count == 1, "\(words)")
        #expect(record.exchanges.flatMap(\.links).count == 1, "\(words)")
    }

    @Test func whatIsOnlyAskedAboutInAWordKeepsItsMatterBeforeTheNext() {
        expectHeld("""
        ○６番（外山久美君）　まず、倉庫の話です。倉庫は北の地区にも建てるべきだと思います。町長に伺います。《q1》次に、井戸の話です。井戸の水は飲めるのか、伺います。《q2》
        ○町長（大曽根剛君）　倉庫につきましては、北の地区にも建ててまいります。《a1》次に、井戸につきましては、煮沸すれば飲むことができます。《a2》
        """)
    }

    @Test(arguments: ["そういうことですか。分かりました。", "また次の機会にお聞きしたいと思います。", "あとは委員会でお聞きします。", "また機会を見て質問させていただきたいと思います。", "そうなんですね。", "そこまで答弁いただけないので、申し上げるだけにしておきます。", "また再度質問に向けて調べてまいります。"])
    func whoHearsOutOrPutsOffAsksNothing(words: String) {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　倉庫は何棟ありますか。
        ○町民課長（滝口卓也君）　倉庫は７棟ございます。
        ○６番（外山久美君）　\(words)
        ○議長（北山一郎君）　ほかに質疑はありませんか。
        """)
        #expect(record.exchanges.flatMap(\.questions).count == 1, "\(words)")
    }

    private static func record(_ words: String) -> Record {
        InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　\(words)
        ○町民課長（滝口卓也君）　現在は地区の会長に預けております。
        ○議長（北山一郎君）　ほかに質疑はありませんか。
        """)
    }
}
