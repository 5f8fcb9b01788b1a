import Minutes
import Testing

/// One answer that takes up several numbered questions.
@Suite struct ExchangeJointAnswerTests {
    private let asked = """
    一般質問を行います。外山久美君。
    ○６番（外山久美君）　図書館について伺います。
    　（１）休館日を減らす考えは。《q1》
    　（２）貸出しの上限の冊数は。《q2》
    　（３）返却口の設置場所は。《q3》
    　（４）読み聞かせの開催回数は。《q4》
    　以上であります。
    """

    private func result(_ answer: String) -> ScriptedResult {
        ScriptedResult("""
        令和5年第2回みほん町議会定例会会議録

        ○議長（北山一郎君）　ただいまから本日の会議を開きます。
        \(asked)
        ○教育長（滝口卓也君）　外山議員のご質問にお答えいたします。
        \(answer)
        ○議長（北山一郎君）　本日はこれをもって散会いたします。
        """)
    }

    @Test(arguments: [
        ("一つ目の「休館日を減らす考えは」についてと、四つ目の「読み聞かせの開催回数は」については関連がありますので、併せて答弁させていただきます。", "二つ目の「貸出しの上限の冊数は」と三つ目の「返却口の設置場所は」については、関連がありますので、併せて答弁をさせていただきます。"),
        ("１点目の休館日と４点目の読み聞かせについては、関連がありますので、一括してお答えいたします。", "次に、２点目の貸出しと３点目の返却口については、一括してお答えいたします。"),
        ("（１）休館日を減らす考え及び（４）読み聞かせの開催回数についてであります。", "（２）貸出しの上限の冊数及び（３）返却口の設置場所についてであります。"),
        ("第１点目と第４点目についてお答えいたします。", "次に、第２点目と第３点目についてお答えいたします。"),
        ("①と④については、関連がありますので一括してお答えいたします。", "②、③については、まとめてお答えいたします。"),
        ("１点目及び４点目についてでありますが、", "２点目から３点目までについてでありますが、"),
    ])
    func severalNumbersShareAnAnswer(_ heads: (String, String)) {
        let result = result("""
        　\(heads.0)
        　職員を１人増やし、催しは月に２回といたします。《a1,4》
        　\(heads.1)
        　来年度に棚を直し、駅にも受け取る箱を置いてまいります。《a2,3》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.unansweredIDs.isEmpty)
        #expect(result.record.exchanges.flatMap(\.links).allSatisfy { $0.basis.contains(.number) })
    }

    @Test func aRangeOfNumbersSharesAnAnswer() {
        let result = result("""
        　一つ目の「休館日を減らす考えは」についてであります。
        　月に一度の休みといたします。《a1》
        　二つ目の「貸出しの上限の冊数は」から、四つ目の「読み聞かせの開催回数は」までの三つのご質問については、関連がありますので、併せて答弁させていただきます。
        　利用する方々の声を伺い、来年の計画の中でお示しいたします。《a2,3,4》
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.unansweredIDs.isEmpty)
    }

    @Test func numbersThatAreToldOneByOneAreNoSet() {
        let result = result("""
        　１点目については月に一度とし、これは次の２点目にも関わります。《a1》
        　２点目についてでありますが、10冊までであります。《a2》
        　３点目についてでありますが、駅の前であります。《a3》
        　４点目につきましては、担当課長から一括して答弁させていただきます。
        """)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
    }

    @Test func whatLeadsUpToTheFirstNumberHasNone() {
        let result = result("""
        　「図書館について」であります。
        　図書館は学びの場所であり、町としても大切に育ててまいりました。
        　一つ目の「休館日を減らす考えは」についてであります。
        　月に一度の休みといたします。《a1》
        　二つ目の「貸出しの上限の冊数は」についてであります。
        　10冊までといたします。《a2》
        　三つ目の「返却口の設置場所は」についてであります。
        　駅に置くことといたします。《a3》
        　四つ目の「読み聞かせの開催回数は」についてであります。
        　月に２回であります。《a4》
        """)
        let missing = result.complaints.filter { $0.hasPrefix("missing") }
        #expect(missing.isEmpty, "\(missing)")
        #expect(result.record.exchanges.flatMap(\.answers).map(\.number) == [nil, 1, 2, 3, 4])
    }
}
