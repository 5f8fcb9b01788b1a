import Minutes
import Testing

/// Decisions in minutes that end their sentences in だ and である, and refusals that are put to the vote.
@Suite struct VotePlainStyleTests {
    @Test func plainSentencesPutAndDeclare() {
        let votes = InventedRecord.read("""
        ○桑野委員長　ただいまから委員会を開く。
        ○桑野委員長　第62号議案について、原案のとおり決定することに異議はあるか。
        〔「異議なし」と呼ぶ者あり〕
        ○桑野委員長　第62号議案は原案のとおり決定する。
        ○桑野委員長　第63号議案について、賛成の委員の挙手を求める。
        〔挙手全員〕
        ○桑野委員長　第63号議案は原案のとおり可決する。
        ○桑野委員長　第64号議案は、原案のとおりでよいか。
        〔「異議なし」と呼ぶ者あり〕
        ○桑野委員長　では、そのように決定する。
        ○桑野委員長　全員賛成により、第65号議案は可決された。
        ○桑野委員長　第66号議案は賛成多数で可決された。散会する。
        """).votes
        #expect(votes.map(\.items) == [["第62号議案"], ["第63号議案"], ["第64号議案"], ["第65号議案"], ["第66号議案"]])
        #expect(votes.allSatisfy { $0.result == .approved })
        #expect(votes.map(\.strength) == [nil, .all, nil, .all, .majority])
    }

    @Test func nobodyObjectsInPlainStyle() {
        let votes = InventedRecord.read("""
        みほん市土地区画整理審議会会議録
        会長　議題１を議題とする。
        北山委員　異存はない。
        会長　特に異議がないようなので、議題１は原案のとおり了承する。
        事務局　次の議題の説明をする。
        """).votes
        #expect(votes.map(\.result) == [.approved])
        #expect(votes.map(\.method) == [.noObjection])
    }

    /// What is said of one item above the heading of the next is not what is asked below it.
    @Test func aHeadingPartsTheItems() {
        let votes = InventedRecord.read("""
        みほん町農業委員会総会議事録

        議事日程
        　第１　署名委員の決定について
        　第２　会期の決定について

        議長　　　ただ今から総会を開会いたします。
        日程第１　署名委員の決定について
        議長　　　日程第１　署名委員の決定についてですが、１番石原委員、２番上山委員にお願いします。
        日程第２　会期の決定について
        議長　　　会期は本日１日としてよろしいでしょうか。
        （異議なし）
        議長　　　異議なしということですので、会期は本日１日とします。以上で閉会します。
        """).votes
        #expect(votes.map(\.items) == [["会期の決定について"]])
    }

    /// All hands for a refusal refuse; no hand for a permit refuses, too; neither is a contradiction.
    @Test func aRefusalPutToTheVoteIsRefused() {
        let record = InventedRecord.read("""
        槙田市農業委員会総会　議事録

        議長：ただいまから開会します。
        議長：議案第３号について、許可することに賛成の方は挙手願います。
        （挙手なし）
        議長：賛成者なしですので、不許可とすることに決定します。
        議長：議案第５号について、承認しないことに賛成の方は挙手願います。
        （挙手全員）
        議長：全員賛成により、承認しないことに決定しました。
        議長：井沢委員を会長とすることに賛成の方は拍手をお願いします。
        （全員拍手）
        議長：全員賛成により、会長に井沢委員が選任されました。以上で閉会します。
        """)
        #expect(record.votes.prefix(2).map(\.result) == [.rejected, .rejected])
        #expect(record.votes.last?.result == .approved)
        #expect(!record.findings.contains { $0.rule.hasPrefix("vote.") }, "\(record.findings.map(\.rule))")
    }

    @Test(arguments: [
        ("委員10名中8名の御出席をいただいておりますので、会議が成立していることを御報告いたします。", true),
        ("委員10名のところ4名の出席でございます。過半数の出席が必要とされておりますので、定足数に達しておらず、懇談会といたします。", false),
    ])
    func whetherThereIsAQuorum(words: String, isMet: Bool) {
        let record = InventedRecord.read("""
        槙田市緑の審議会　会議録

        事務局：ただいまから開会します。本日は、\(words)
        会長：資料の説明をお願いします。
        事務局：資料１に基づき説明いたします。
        会長：以上で閉会します。
        """)
        #expect(record.quorum.map(\.statedMet) == [isMet])
    }
}
