import Minutes
import Testing

/// Titles and theses that stand over a question, and words with the chair before it.
@Suite struct ExchangeTitleTests {
    @Test(arguments: ["２項目目。", "２点目。", "（２）。", "２点目、"])
    func aTitleUnderItsNumberLeadsToTheQuestion(_ number: String) {
        expectHeld("""
        ○６番（外山久美君）　１点目、苗木を配る予定はあるのか、伺います。《q1》
        　\(number)朝市の応援について伺います。朝市の駐車場の見通しについて伺います。
        　秋には店の数が四十を超え、隣の町からも人が来ております。
        　土曜日の朝は車を置けない方が多いので、駐車場をいつ広げるのか、町長に伺います。《q2》
        ○町長（大曽根剛君）　苗木を配る予定についてお答えいたします。来年の春に200本を配ります。《a1》
        　次に、朝市の駐車場の見通しについてお答えいたします。川べりの空き地を借りてまいります。《a2》
        """)
    }

    @Test(arguments: ["川べりの空き地は平日から空いており、土曜日も使えると聞いております。空き地を使ったらよいのではないでしょうか。町長の考えを伺います。《q2》",
                      "土曜日の朝は車を置けない方が多く、空き地を使うべきと思いますが、町長の考えを伺います。《q2》"])
    func aThesisUnderItsNumberIsSaidAgainAsTheQuestion(_ below: String) {
        expectHeld("""
        ○６番（外山久美君）　１点目、苗木を配る予定はあるのか、伺います。《q1》
        　２項目目。朝市のために川べりの空き地を使ったらよいのではないか。
        　\(below)
        ○町長（大曽根剛君）　苗木を配る予定についてお答えいたします。来年の春に200本を配ります。《a1》
        　次に、朝市のために空き地を使うことについてお答えいたします。持ち主と話を進めてまいります。《a2》
        """)
    }

    @Test func anOrdinalThatLooksBackNumbersNothingBehindIt() throws {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　１点目、苗木を配る予定はあるのか、伺います。柵を直す予定はあるのか、これが２点目。
        　次に、朝市の駐車場をいつ広げるのか、伺います。
        ○町長（大曽根剛君）　苗木は来年の春に配り、柵は秋に直し、駐車場は夏に広げます。
        """)
        let asked = record.exchanges.flatMap(\.questions)
        #expect(asked.last?.text.hasPrefix("次に、") ?? false, "\(asked.map(\.text))")
    }

    @Test func aThesisThatNothingFollowsIsTheQuestion() {
        expectHeld("""
        ○６番（外山久美君）　１点目、苗木を配る予定はあるのか、伺います。《q1》
        　２点目、朝市のために川べりの空き地を使ったらよいのではないか。《q2》
        ○町長（大曽根剛君）　苗木を配る予定についてお答えいたします。来年の春に200本を配ります。《a1》
        　次に、朝市のために空き地を使うことについてお答えいたします。持ち主と話を進めてまいります。《a2》
        """)
    }

    @Test(arguments: ["続けてよろしいでしょうか。", "このまま続けさせていただいてよろしいでしょうか。", "この場で質問してよろしいでしょうか。", "よろしいでしょうか。"])
    func leaveToGoOnIsNoQuestion(_ leave: String) {
        expectHeld("""
        ○６番（外山久美君）　苗木のことは町民課長にも質問したいのですが、\(leave)
        ○議長（北山一郎君）　はい。
        ○６番（外山久美君）　配る日は何で知らせるのか、教えてください。《q1》
        ○町民課長（滝口卓也君）　広報でお知らせしてまいります。《a1》
        """)
    }

    @Test func whetherADeedMayGoOnIsAQuestion() {
        expectHeld("""
        ○６番（外山久美君）　苗木の費用が倍になった今、町としてこの事業を同じ形で続けてよろしいでしょうか。《q1》
        ○町長（大曽根剛君）　形を改める考えでございます。《a1》
        """)
    }
}
