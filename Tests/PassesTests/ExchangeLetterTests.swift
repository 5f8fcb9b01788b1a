import Minutes
import Testing

/// Letters under numbers, and numbers below one question.
@Suite struct ExchangeLetterTests {
    @Test func lettersAreNumberedUnderTheirNumber() throws {
        expectHeld(Self.block)
    }

    @Test func lettersBeforeABlankAndBehindATopicAreRead() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　（１）体育館の使い方について。
        ア　夜間の使用は何時までか。
        イ　冬の暖房はあるのか。
        （２）プールの使い方について。
        ア　水は何日で替えるのか。
        イ　夜間の照明はあるのか。
        ○町長（大曽根剛君）　（１）の体育館の使い方についてのア、夜間の使用についてでありますが、９時までであります。
        イの冬の暖房についてでありますが、昨年に設けております。
        次に、（２）のプールの使い方についてのア、水の入替えでありますが、五日で替えております。
        イ、夜間の照明についてでありますが、ございません。
        """)
        let exchange = try #require(record.exchanges.first)
        #expect(exchange.questions.map(\.number) == [1, 2, 1, 2])
        #expect(exchange.questions[2].text.hasPrefix("（２）プール"))
        #expect(exchange.links.map(\.answer) == exchange.answers.map(\.id))
        #expect(exchange.links.allSatisfy { $0.basis.contains(.number) })
    }

    @Test func aLetterIsNeverAnsweredByAnother() {
        expectHeld("""
        ○６番（外山久美君）　（１）体育館の使い方についてお聞きしたいと思います。
        アといたしまして、夜間の使用は何時までか。《q1》
        イといたしまして、冬の暖房はあるのか。《q2!》
        （２）プールの水は何日で替えるのか。《q3》
        ○町長（大曽根剛君）　（１）のうち、アの夜間の使用についてでありますが、９時までであります。《a1》
        次に、（２）のプールの水についてでありますが、五日で替えております。《a3》
        """)
    }

    @Test func aLetterThatMakesAWordIsNoPlace() {
        expectHeld("""
        ○６番（外山久美君）　机の並べ方を伺います。《q1》
        ○教育長（滝口卓也君）　コの字に並べることについては、全ての教室で行っております。《a1》
        """)
    }

    @Test func numbersBelowOneQuestionStayInItsAnswer() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　（１）直す費用を伺います。
        ○公民館長（滝口卓也君）　１つ目のご質問に対してご答弁させていただきます。建物は長く使ってまいります。
        １つ目の床の張り替えに関しては、180万円であります。
        ２つ目の窓については、90万円であります。
        ３つ目の入口の坂については、40万円であります。
        """)
        let answers = record.exchanges.flatMap(\.answers)
        #expect(answers.count == 1 && answers[0].text.hasSuffix("40万円であります。"), "\(answers.map(\.text))")
    }

    @Test func aFirstNumberSaidTwiceCountsNothingBelow() {
        expectHeld("""
        ○６番（外山久美君）　１点目、床は何年に張り替えるのか伺います。《q1》
        ２点目、窓を二重にする考えはあるのか伺います。《q2》
        ○公民館長（滝口卓也君）　１点目のご質問についてお答えします。
        １点目の床につきましては、来年に張り替えてまいります。《a1》
        ２点目の窓につきましては、二重にする考えはございません。《a2》
        """)
    }

    static let block = """
    ○６番（外山久美君）　次の２点について質問します。
    １点目は、図書館についてであります。
    （１）将来の姿をどう描いているのか。《q1》
    （２）運営の体制について。
    アといたしまして、運営の組織はどのようになっているのか。《q2》
    イといたしまして、建て替えの日程を示されたいと思います。《q3》
    （３）は、新しい事業の進み具合について、お聞きしたいと思います。
    アといたしまして、蔵書の電子化はどうなっているのか。《q4》
    イといたしまして、利用者カードの配布について。《q5》
    ウといたしまして、予約のオンライン化。《q6》
    ○町長（大曽根剛君）　外山議員のご質問にお答えいたします。
    １点目の図書館についてのうち、（１）の将来の姿についてでありますが、学びの拠点としております。《a1》
    次に、（２）のうち、アの運営の組織についてでありますが、司書と町民の会議を設けたところであります。《a2》
    次に、イの建て替えの日程についてでありますが、まだ定まっておりません。《a3》
    次に、（３）の新しい事業の進み具合のうち、アの蔵書の電子化についてでありますが、郷土の本から順に進めております。《a4》
    次に、イの利用者カードの配布についてでありますが、持つ人は６割であります。《a5》
    次に、ウの予約のオンライン化についてでありますが、昨年から始めております。《a6》
    """
}
