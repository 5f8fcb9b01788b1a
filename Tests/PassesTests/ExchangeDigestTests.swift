import Minutes
import SourceText
import Testing

/// The sentence that stands for a question or an answer.
@Suite struct ExchangeDigestTests {
    private static func exchange(_ question: String, _ answer: String) -> Exchange? {
        ScriptedResult("○議長（沢井信君）　8番、皆川涼子君。\n○8番（皆川涼子君）　\(question)\n○市長（真鍋忠君）　\(answer)\n○議長（沢井信君）　以上で質問を終わります。").record.exchanges.first
    }

    @Test func openingsAndAskingVerbsAreLeftOut() throws {
        let exchange = try #require(Self.exchange(
            "市民プールは開設から45年が過ぎ、ろ過機の故障が続いています。利用者からは不安の声も届いています。そこで、建て替えの計画を早急に立てるべきと考えますが、市長の見解を伺います。",
            "皆川議員の御質問にお答えいたします。市民プールの建て替えについてでございますが、市民の健康を支える大切な施設と認識しております。来年度に基本計画を策定し、令和10年度の完成を目指してまいります。"))
        #expect(exchange.questions[0].digest == "建て替えの計画を早急に立てるべき")
        #expect(exchange.answers[0].digest == "来年度に基本計画を策定し、令和10年度の完成を目指してまいります。")
    }

    @Test func conditionsAndNegationsStay() throws {
        let exchange = try #require(Self.exchange(
            "市民プールは開設から45年が過ぎ、ろ過機の故障が続いています。もし来年の夏までに修理が終わらない場合は、近くの温水プールを無料で使えるようにする考えはないのか伺います。",
            "お答えいたします。温水プールの無料での利用につきましては、指定管理者との契約がございますので、修理が終わらない場合でも、無料とする考えはございません。"))
        #expect(exchange.questions[0].digest.contains("終わらない場合は、"))
        #expect(exchange.questions[0].digest.hasSuffix("考えはないのか"))
        #expect(exchange.answers[0].digest.contains("終わらない場合でも、無料とする考えはございません。"))
    }

    /// 「ご教えて」 is no good Japanese, but members say it: no ご may stay behind.
    @Test func nothingOfTheAskingVerbStays() throws {
        let exchange = try #require(Self.exchange("市民プールのろ過機が止まったときに、誰が休場を判断して、どのような手順で知らせるのかということをご教えていただきたいのですが。",
                                                  "所管の課長が判断し、ホームページと防災無線で知らせることとしております。"))
        #expect(exchange.questions[0].digest.hasSuffix("どのような手順で知らせるのか"))
    }

    @Test func aCourtesyIsNoAnswer() throws {
        let exchange = try #require(Self.exchange("市民プールの休場日を増やす理由を伺います。",
                                                  "ろ過機の点検に日数がかかりその間は水を替えられず入っていただくことができないということがございましてまた監視する者の手配も難しい中で皆様には大変御不便をおかけいたしますけれども何とぞ事情をお酌み取りいただきたくひと月に四日の休みをいただくことといたした次第でございまして今のところ改めるつもりはないということでございます。どうぞよろしくお願いいたします。"))
        #expect(!exchange.answers[0].digest.contains("よろしく"))
    }

    @Test func whatIsSaidToHecklersIsNoAnswer() throws {
        let exchange = try #require(Self.exchange("市民プールの休場日を増やす理由を伺います。",
                                                  "監視する者の数と休み時間の取り方につきましてのお尋ねにつきまして、こちらも先ほど既に体育課長から御質問にお答えしたとおりでございます。市は……（発言する者あり）お静かに願います。（発言する者あり）お静かに願います。"))
        #expect(!exchange.answers[0].digest.contains("お静かに"))
    }

    @Test(arguments: [ExchangeKindsTests.batch, ExchangeKindsTests.officials, ExchangeKindsTests.forgotten, ExchangeKindsTests.headings,
                      ExchangeOneByOneTests.committee, ExchangeOneByOneTests.council, ExchangeOneByOneTests.plenary, ExchangeOneByOneTests.board])
    func digestsAreQuotationsWithinTheirLimits(script: String) {
        let result = ScriptedResult(script)
        let source = Array(result.script.source.utf8)
        let speeches = Dictionary(uniqueKeysWithValues: result.record.speeches.map { ($0.id, $0.text) })
        for exchange in result.record.exchanges {
            for question in exchange.questions {
                #expect(speeches[question.speech]?.contains(question.text) == true)
                #expect(question.text.contains(question.digest) && !question.digest.isEmpty && question.digest.unicodeScalars.count <= 60)
                #expect(source.string(question.digestSpan.range) == question.digest)
                #expect(question.span.contains(question.digestSpan))
            }
            for answer in exchange.answers {
                #expect(speeches[answer.speech]?.contains(answer.text) == true)
                #expect(answer.text.contains(answer.digest) && !answer.digest.isEmpty && answer.digest.unicodeScalars.count <= 100)
                #expect(source.string(answer.digestSpan.range) == answer.digest)
                #expect(answer.span.contains(answer.digestSpan))
            }
        }
    }

    @Test func pointsDoNotOverlap() {
        for script in [ExchangeKindsTests.batch, ExchangeKindsTests.officials, ExchangeKindsTests.headings, ExchangeOneByOneTests.plenary] {
            let exchanges = ScriptedResult(script).record.exchanges
            let spans = exchanges.flatMap { $0.questions.map(\.span) + $0.answers.map(\.span) }.sorted()
            #expect(zip(spans, spans.dropFirst()).allSatisfy { !$0.overlaps($1) })
        }
    }

    @Test(arguments: [("都の見解を伺います", "都の見解を伺います"), ("整備すべきと考えますが、知事の見解を伺います。", "整備すべき")])
    func limitsHoldWhateverTheLength(words: (String, String)) throws {
        let exchange = try #require(Self.exchange("道路の" + String(repeating: "拡幅と歩道の整備と街灯の設置と", count: 20) + words.0, String(repeating: "工事を順に進めて", count: 60) + "まいります。"))
        #expect(exchange.questions[0].digest.unicodeScalars.count <= 60)
        #expect(exchange.answers[0].digest.unicodeScalars.count <= 100)
    }

    /// What happened asks nothing by itself: the asking that stands right behind it is quoted with it.
    @Test func theMatterIsQuotedWithItsAsking() throws {
        let exchange = try #require(Self.exchange("町内の水路について質問します。昨年の夏は、水路の水が橋の欄干まで達することがありました。改善の見込みを伺います。", "水路の底をさらう工事を、来年度から順に進めてまいります。"))
        #expect(exchange.questions[0].digest.hasSuffix("改善の見込みを伺います。"))
    }
}
