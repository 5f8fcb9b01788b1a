import Minutes
import Testing

/// Who presides where several may: a 議長 who greets a committee, the 教育長 beside a 委員長, a 部会長 beside a 会長, a 主査.
@Suite struct PresidingTests {
    private func kinds(_ record: Record) -> [String: Speaker.Kind] {
        Dictionary(record.speeches.map { ($0.speaker.label, $0.speaker.kind) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func aPresidentWhoGreetsACommitteeIsItsGuest() {
        let record = InventedRecord.read("""
            みほん市議会議会運営委員会会議録
            令和６年６月１８日（火）
            ○委員長（北山一郎君）　ただいまから委員会を開会いたします。
            ○議長（森本八郎君）　本日はよろしくお願いします。
            ○委員長（北山一郎君）　発議第１号を採決します。賛成の方は挙手願います。
            （賛成者挙手）
            ○委員長（北山一郎君）　賛成４名、反対２名、賛成多数であります。よって、発議第１号は可決すべきものと決しました。
            """)
        #expect(kinds(record) == ["委員長（北山一郎君）": .chair, "議長（森本八郎君）": .guest])
        #expect(record.votes.map(\.items) == [["発議第１号"]])
        #expect(record.votes.first?.tally.for == 4)
    }

    @Test func aCommitteesChairWhoReportsIsAMember() {
        let record = InventedRecord.read("""
            令和６年第２回みほん市議会定例会会議録
            ○議長（森本八郎君）　会議を開きます。委員長の報告を求めます。
            ○総務委員長（北山一郎君）　御報告いたします。
            ○議長（森本八郎君）　採決いたします。
            """)
        #expect(kinds(record) == ["議長（森本八郎君）": .chair, "総務委員長（北山一郎君）": .member])
    }

    @Test func aNewDeputyWhoGivesThanksDoesNotPreside() {
        let record = InventedRecord.read("""
            令和６年第２回みほん市議会定例会会議録
            ○議長（森本八郎君）　会議を開きます。副議長からご挨拶の申出がありますので許可いたします。
            ○新副議長（北山一郎君）　何とぞよろしくお願いいたします。
            ○議長（森本八郎君）　散会いたします。
            """)
        #expect(kinds(record)["新副議長（北山一郎君）"] == .member && record.attendance.events.isEmpty)
    }

    @Test func officersOfTheHouseAreItsSecretariat() {
        let record = InventedRecord.read("""
            みほん市議会総務委員会会議録
            令和６年６月１８日（火）
            出席委員　委員長　北山一郎　　委員　西野太郎
            理事者側出席者　理事　永田幹雄　　総務部長　小森四郎
            ○北山委員長　ただいまから委員会を開会します。
            ○東山議会事務局総務課長　減額補正をお願いしております。
            ○西野委員　病院の工事はいつ終わりますか。
            ○永田理事　庁内で検討してまいります。
            ○北山委員長　以上で閉会します。
            """)
        #expect(kinds(record)["東山議会事務局総務課長"] == .secretariat && kinds(record)["永田理事"] == .executive)
        #expect(record.exchanges.first?.links.count == 1)
    }

    @Test func theSuperintendentPresidesOnlyWhereNoChairDoes() {
        let head = "令和６年第５回みほん市教育委員会定例会会議録\n令和６年５月２０日\n"
        #expect(kinds(InventedRecord.read(head + "○教育長　開会します。\n○西野委員　伺います。\n○学務課長　お答えします。\n"))["教育長"] == .chair)
        #expect(kinds(InventedRecord.read(head + "○委員長　開会します。\n○教育長　報告します。\n○西野委員　伺います。\n○委員長　終わります。\n"))["教育長"] == .executive)
    }

    @Test func whoLeadsAPartIsAMemberOfTheWhole() {
        let record = InventedRecord.read("第３回みほん市環境審議会議事録\n○会長　開会します。\n○部会長　部会の検討を報告します。\n○会長　質問はありますか。\n○西野委員　いつですか。\n○部会長　来月です。\n")
        #expect(kinds(record)["部会長"] == .member)
        #expect(kinds(InventedRecord.read("第３回みほん市環境審議会第１部会議事録\n○部会長　開会します。\n○会長　御苦労さまです。\n○部会長　議事に入ります。\n○部会長　終わります。\n"))["部会長"] == .chair)
    }

    @Test func anExaminerPresidesOverASubcommittee() {
        let record = InventedRecord.read("予算特別委員会厚生分科会会議録\n令和５年６月５日（月）\n○主査（北山一郎君）　ただいまから分科会を開会いたします。\n○分科員（西野太郎君）　いくらですか。\n○福祉課長（小森三郎君）　五万円であります。\n○主査（北山一郎君）　終わります。\n")
        #expect(kinds(record)["主査（北山一郎君）"] == .chair)
    }
}
