import Minutes
import Testing

/// How councils, boards and committees answer and declare: an assent in brackets or spoken by all, 「では、…といたします」, 「賛成の方。」.
@Suite struct CouncilAnswerTests {
    private func council(_ body: String) -> Record {
        InventedRecord.read("""
        第３回みほん市みどりの審議会会議録
        出席委員　会長北山一郎、西野花子、南川次郎、東野三郎

        会長　ただいまから審議会を開会いたします。
        事務局　資料は２点ございます。
        \(body)
        会長　次に、その他に移ります。
        事務局　次の日程を申し上げます。
        会長　以上で閉会いたします。
        """)
    }

    @Test(arguments: [
        ("諮問第１号についてお諮りいたします。原案のとおり答申することにご異議ございませんか。", "（異議なし）", "それでは原案のとおり答申いたします。"),
        ("諮問第１号、並木の手入れについて、このとおり決めてよろしいですか。", "（各委員了承）", "それでは、案のとおりといたします。"),
        ("諮問第１号、並木の手入れについて、この案でよろしいでしょうか。", "委員　異議ありません。", "では、案のとおりとさせていただきます。"),
        ("諮問第１号、並木の手入れについて、いかがでしょうか。", "各委員　結構です。", "それでは、諮問第１号については承認されたものといたします。"),
    ])
    func assentsAreAnswers(_ question: String, _ answer: String, _ declaration: String) throws {
        let votes = council("会長　\(question)\n\(answer)\n会長　\(declaration)").votes
        try #require(votes.count == 1, "\(votes.map(\.items))")
        #expect(votes[0].method == .noObjection && votes[0].strength == nil && votes[0].result == .approved && votes[0].tally == Tally())
    }

    @Test(arguments: [
        ("（異議なし）", "それでは、休憩といたします。"), ("委員　賛成できません。", "では、案のとおりといたします。"), ("各委員　承認しかねます。", "では、案のとおりといたします。"), ("委員　質問があります。", "では、案のとおりといたします。"), ("（反対意見あり、了承せず）", "それでは、案のとおりといたします。"),
    ])
    func nothingIsDecidedWithoutAnAnswer(_ answer: String, _ declaration: String) {
        #expect(council("会長　並木の手入れについて、この案でよろしいでしょうか。\n\(answer)\n会長　\(declaration)").votes.isEmpty)
    }

    @Test(arguments: [("（挙手全員）", Vote.Method.showOfHands), ("（全員起立）", .standing)])
    func thoseInFavourAlone(_ scene: String, _ method: Vote.Method) throws {
        let record = InventedRecord.assembly("議案第３号、みほん町税条例の一部を改正する条例を議題といたします。\n議案第３号、本案について賛成の方。\n\(scene)\n"
            + "○議長（北山一郎君）　全員賛成。よって、本案は可決と決しました。")
        try #require(record.votes.count == 1)
        #expect(record.votes[0].method == method && record.votes[0].strength == .all && record.votes[0].result == .approved)
    }

    /// What nobody wrote is not known: neither hands nor standing.
    @Test func thoseInFavourWithoutASceneHaveNoKnownWay() throws {
        let record = InventedRecord.assembly("議案第３号、みほん町税条例の一部を改正する条例を議題といたします。\n議案第３号、本案について賛成の方。\n"
            + "○議長（北山一郎君）　賛成多数です。よって、本案は原案のとおり可決されました。")
        try #require(record.votes.count == 1)
        #expect(record.votes[0].method == .other && record.votes[0].strength == .majority && record.votes[0].result == .approved)
    }

    @Test func reportOfTheMayorIsNoReportOfACommittee() throws {
        let record = InventedRecord.assembly("""
        承認第１号、専決処分の承認についてを議題といたします。
        承認第１号を採決します。本件は、報告のとおり承認することにご異議ありませんか。
        （「なし」の声あり）
        ○議長（北山一郎君）　異議なしと認めます。したがって、承認第１号は報告のとおり承認されました。
        """)
        try #require(record.votes.count == 1)
        #expect(record.votes[0].object == .original && record.votes[0].result == .approved)
    }

    @Test func billsOfTheHouseKeepTheirWholeName() throws {
        let record = InventedRecord.assembly("""
        議会議案第２号、みほん川の清流を守る決議を議題といたします。原案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立多数であります。よって、議会議案第２号は原案のとおり可決されました。
        """)
        #expect(record.votes.map(\.items) == [["議会議案第２号、みほん川の清流を守る決議"]])
    }

    @Test func openingBecauseHalfAreThereStatesTheQuorum() throws {
        let record = InventedRecord.read("""
        みほん町総務委員会会議録

        ○北山委員長　ただいまの出席委員は６名であります。委員の半数以上が出席しておりますので、これより会議を開きます。
        ○西野委員　質問します。
        ○北山委員長　以上で散会します。
        """)
        try #require(record.quorum.count == 1)
        #expect(record.quorum[0].present == 6 && record.quorum[0].statedMet == true && record.quorum[0].rule == .halfOrMoreOfMembers)
    }

    /// The chair of a council answers a member, unless somebody else is called or speaks next.
    @Test func theChairAnswersAMember() {
        let asked = "西野委員　席を立った方も、選ばれる側に入ると考えていいか。\n会長　"
        let own = council(asked + "席を立たれた理由はそれぞれであるから、各自で考えていただけばよい。\n南川委員　それは当然のことである。")
        #expect(own.exchanges.flatMap(\.links).count == 1)
        let handed = council(asked + "規約の読み方のことなので、事務局から説明をお願いします。\n事務局　規約では、席を立った方も入ります。")
        // 「次に、その他に移ります。」 ends it.
        #expect(handed.exchanges.flatMap(\.answers).map(\.speech) == ["s5"] && handed.speeches[4].speaker.kind == .secretariat)
    }
}
