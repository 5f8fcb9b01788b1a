import Minutes
import Testing

/// Attendance as other bodies tell it: counts beside the count, several who leave at once, changes of the chair, lists behind the meeting.
@Suite struct AttendanceShapesTests {
    private static let header = """
    令和5年第2回みほん町議会定例会会議録
    出席議員（６名）
    　１番　北山一郎君　　２番　西野花子君　　３番　南川次郎君
    　４番　東野三郎君　　５番　中井四郎君　　６番　林和夫君
    欠席議員（なし）

    """

    private func vote(_ body: String) throws -> (record: Record, vote: Vote) {
        let record = InventedRecord.read(Self.header + "○議長（林和夫君）　これより会議を開きます。議案第３号を議題とします。\n" + body + "\n○議長（林和夫君）　散会します。")
        return (record, try #require(record.votes.first))
    }

    @Test func aSurnameOfOneCharacterIsOneMember() throws {
        let found = try vote("""
        〔林委員退席〕
        ○議長（林和夫君）　賛成の諸君の挙手を求めます。
        〔挙手全員〕
        ○議長（林和夫君）　挙手全員であります。よって、議案第３号は可決されました。
        〔全委員退席〕
        """)
        #expect(found.record.attendance.events.filter { $0.kind == .left }.map(\.count) == [1, nil])
    }

    /// The number that is said of those who are named, where it is theirs.
    @Test func thoseNamedAsAbsentAreCounted() {
        func absent(_ words: String) -> Int? { InventedRecord.council("区側\t\(words)出席は8名でございます。\n会長\t議事に入ります。").attendance.stated?.absent }
        #expect(absent("本日の欠席は西野委員、南川委員の２名でございます。") == 2)
        #expect(absent("欠席者は西野委員と南川委員の２名です。") == 2)
        #expect(absent("欠席は西野委員、南川委員ほかの５名でございます。") == nil)
    }

    @Test(arguments: ["ただいま出席している議員は17名であります。", "ただいま出席の議員は17人です。", "現在出席されている議員は17名でございます。"])
    func thoseWhoAreThereNowAreCounted(_ words: String) {
        let record = InventedRecord.assembly("○議長（北山一郎君）　\(words)これより本日の会議を開きます。\n○議長（北山一郎君）　日程第１を議題とします。")
        #expect(record.attendance.stated?.present == 17)
    }

    /// Whole names or seats alone, and nobody who is there.
    @Test func thoseNamedAtTheOpeningAreAbsent() {
        func absent(_ words: String, _ more: String = "") -> [String] {
            let record = InventedRecord.read(Self.header.replacing("欠席議員（なし）", with: "") + "○議長（林和夫君）　これより会議を開きます。\(words)\n" + more + "○議長（林和夫君）　散会します。")
            return record.attendance.absent.map { [$0.seat, $0.name].compactMap { $0 }.joined(separator: " ") }
        }
        #expect(absent("欠席議員は、７番、大沢みどり議員です。") == ["7 大沢みどり"])
        #expect(absent("欠席議員は大沢みどり議員、８番浜田議員の２名であります。") == ["大沢みどり", "8 浜田"])
        #expect(absent("欠席議員は大沢議員です。").isEmpty, "a surname alone may be another's")
        #expect(absent("欠席議員は大沢みどり議員ほかであります。").isEmpty)
        #expect(absent("欠席議員は、１番、北山一郎議員です。").isEmpty, "listed as present")
        #expect(absent("欠席議員は、７番、大沢みどり議員です。", "○７番（大沢みどり君）　遅れて参りました。\n").isEmpty)
    }

    /// The rule stands behind the count, and between them the words that it is met.
    @Test func aCountThatMeetsTheRule() {
        let record = InventedRecord.read("""
        みほん市都市計画審議会議事録
        （都市計画課長）
        出席の委員は15名であるため、みほん市都市計画審議会条例第５条の、委員の半数が集まらなければ開けないという要件を満たすこととなります。
        （会長）
        議事に入ります。
        （西野委員）
        一点お聞きします。
        （会長）
        お願いします。
        """)
        #expect(record.attendance.stated?.present == 15)
    }

    @Test func allOfNineAreNine() {
        let record = InventedRecord.read("""
        みほん市公民館運営審議会会議録
        ○北山委員長　定足数について報告をお願いします。
        ○西野館長　委員９人中全員が出席です。
        ○北山委員長　ありがとうございます。
        """)
        #expect(record.attendance.stated?.present == 9)
    }

    @Test func everyoneWhoLeavesIsCounted() throws {
        let found = try vote("""
        〔２番西野花子君及び３番南川次郎君退場〕
        ○議長（林和夫君）　賛成の諸君の挙手を求めます。
        〔賛成者挙手〕
        ○議長（林和夫君）　賛成２名、反対１名であります。よって、議案第３号は可決されました。
        """)
        #expect(found.record.attendance.events.filter { $0.kind == .left }.map(\.name) == ["西野花子", "南川次郎"])
        #expect(found.vote.eligible == 3...3 && found.vote.verdict == .verified)
    }

    @Test func theChairWhoGivesUpTheSeatMayBeOut() throws {
        let found = try vote("""
        〔議長退席、副議長着席〕
        ○副議長（中井四郎君）　議長の職務を行います。賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○副議長（中井四郎君）　起立多数であります。よって、議案第３号は可決されました。
        〔副議長退席、議長着席〕
        ○議長（林和夫君）　議案第４号を議題とします。賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（林和夫君）　起立多数であります。よって、議案第４号は可決されました。
        """)
        #expect(found.vote.eligible == 4...5)
        #expect(found.record.votes.last?.eligible == 5...5)
    }

    @Test func takingTheChairsSeatIsNoArrival() throws {
        let found = try vote("""
        〔臨時議長　西野花子君　退席、議長　髙﨑五郎君　着席〕
        ○議長（林和夫君）　賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（林和夫君）　起立多数であります。よって、議案第３号は可決されました。
        """)
        #expect(!found.record.attendance.events.contains { $0.kind == .arrived })
        #expect(found.record.attendance.events.contains { $0.kind == .chairChange && $0.name == "髙﨑五郎" })
    }

    @Test func countsBesideTheCount() throws {
        let attendance = InventedRecord.council("""
        区側\t委員10名のうち、代理の方1名を含む8名がご出席で、そのうち3名はオンラインでのご出席です。ほかに委任状が2通出ております。
        会長\t議事に入ります。
        """).attendance
        #expect(attendance.stated?.present == 8 && attendance.stated?.proxy == 1)
        #expect(attendance.stated?.online == 3 && attendance.stated?.letters == 2)
    }

    @Test func vacantSeatsAreAnnounced() {
        let record = InventedRecord.read(Self.header + "○議長（林和夫君）　ただいまの出席議員は６名です。欠員は２名であります。これより会議を開きます。\n○議長（林和夫君）　散会します。")
        #expect(record.attendance.vacant?.value == 2)
    }

    @Test func noticesOfAbsence() {
        let one = InventedRecord.council("区側\t本日は2名の委員から欠席のお届けがありました。出席は8名でございます。\n会長\t議事に入ります。").attendance
        #expect(one.stated?.absent == 2)
        let two = InventedRecord.council("区側\t委員1名から欠席のご連絡がありました。先ほど、委員1名から欠席のご連絡がありました。出席は8名でございます。\n会長\t議事に入ります。").attendance
        #expect(two.stated?.absent == nil, "two notices may be of one person")
    }

    @Test(arguments: [
        ("本日の出席委員は9名中8名で、過半数に達しておりますので、会議は成立しております。", 9, 8),
        ("委員６名のうち５名のご出席ですので、要綱第６条の過半数を満たしております。", 6, 5),
        ("委員９名のうち７名がご出席です。過半数の５名を超えておりますので、協議会は成立しております。", 9, 7),
    ])
    func quorum(_ words: String, _ members: Int, _ present: Int) throws {
        let quorum = try #require(InventedRecord.council("区側\t\(words)\n会長\t議事に入ります。").quorum.first)
        #expect(quorum.members == members && quorum.present == present && quorum.statedMet == true && quorum.rule == .majorityOfMembers)
    }

    @Test func rosterBehindTheMeeting() {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和5年6月5日

        ○議長（林和夫君）　これより会議を開きます。
        ○２番（西野花子君）　質問いたします。
        ○議長（林和夫君）　本日はこれをもって散会いたします。
        午前１１時散会

        出席議員（３名）
        　１番　北山一郎君　２番　西野花子君　３番　林和夫君
        欠席議員（１名）
        　４番　小池さち君
        """)
        #expect(record.attendance.present.compactMap(\.name) == ["北山一郎", "西野花子", "林和夫"])
        #expect(record.attendance.absent.compactMap(\.name) == ["小池さち"])
        #expect(record.attendance.stated?.present == 3 && record.attendance.stated?.absent == 1)
    }

    // MARK: the opening of a council

    private func opening(_ words: String) -> Record {
        InventedRecord.read("""
        令和５年度第１回みほん町緑化審議会会議録
        日時　令和５年５月15日（月）午後２時

        事務局　ただいまから緑化審議会を開会いたします。
        事務局　\(words)
        事務局　資料の確認をお願いいたします。
        会長　本日はこれで閉会といたします。
        """)
    }

    @Test func theRuleThatIsMetMayBeNamedBehindTheCount() {
        let record = opening("本日は委員15名中12名の出席をいただいており、過半数に達しておりますので、条例第６条の規定により会議が成立しております。")
        #expect(record.attendance.stated?.present == 12 && record.quorum.first?.members == 15)
    }

    @Test func thePresentAreNotTheMembers() {
        let record = opening("本日は委員20名のうち、東野委員、西野委員、南沢委員の３名が都合により欠席されております。本日出席の委員は17名であり、条例第５条第２項の委員の２分の１以上の出席という要件を満たしていることをご報告いたします。")
        #expect(record.quorum.first?.members == 20 && record.quorum.first?.present == 17)
        #expect(record.attendance.stated?.present == 17 && record.attendance.stated?.absent == 3)
    }

    @Test func halfOfTheMembersByTheirNumber() {
        let record = opening("委員10名のうち、半数以上の６名の方にご出席いただいておりますので、本会議は成立しております。")
        #expect(record.quorum.first?.present == 6 && record.quorum.first?.members == 10)
    }

    @Test func thoseOnlineWhoTakePart() {
        let record = opening("本日は、オンラインで参加の２名を含め、委員12名中10名の出席となっており、定足数を満たしております。")
        #expect(record.attendance.stated?.present == 10 && record.attendance.stated?.online == 2)
    }

    @Test func whoMayNotTakePartIsRecused() {
        let record = InventedRecord.read("""
        令和５年第６回みほん市農業委員会総会議事録
        日時　令和５年６月26日（月）午後２時

        議長　ただいまから総会を開会いたします。本日の出席委員は13名で、会議規則第６条に規定された委員の過半数を充たしております。
        議長　議案第14号を議題とします。農業委員会等に関する法律第31条の規定により、西野委員は退室願います。
        （西野委員退室）
        議長　賛成の方の挙手をお願いします。
        （挙手全員）
        議長　挙手全員です。よって本件は原案のとおり決定されました。西野委員の入室を許可します。
        （西野委員入室）
        議長　総会を閉会いたします。
        """)
        #expect(record.attendance.events.map(\.kind) == [.recused, .returned])
        #expect(record.attendance.stated?.present == 13 && record.quorum.count == 1)
    }

    @Test func aDeputysPresenceIsPartOfTheCount() {
        let record = opening("本日の会議は、委員13名のうち、代理出席１名を含む11名の出席により成立しております。")
        #expect(record.attendance.stated?.present == 11 && record.attendance.stated?.proxy == 1)
    }

    // MARK: counts of parts

    private struct Opening: CustomTestStringConvertible, Sendable {
        let words: String
        let present: Int?
        let counted: Int?
        let members: Int?
        var testDescription: String { words }
    }

    private static let openings = [
        Opening(words: "本日は会場にお越しの委員が４名、オンラインで御参加の委員が２名、計６名の御出席で、委員８名の過半数を超えております。", present: 6, counted: 6, members: 8),
        Opening(words: "委員20名中、出席９名、委任状４名、合計13名で過半数に達しておりますので会議は成立しております。", present: 9, counted: 13, members: 20),
        Opening(words: "委員20名のうち、本人出席８名、代理出席４名の計12名の御出席により、過半数を超え、成立しております。", present: 12, counted: 12, members: 20),
        Opening(words: "第１号委員５名中４名、第２号委員５名中３名、合計10名中７名の御出席でございます。過半数に達しております。", present: 7, counted: 7, members: 10),
        Opening(words: "第１号委員３名、第２号委員４名の御出席をいただいており、委員10名の過半数となっておりますので成立しております。", present: nil, counted: nil, members: 10),
        Opening(words: "本会議は委員の半数以上の出席をもって成立します。本日は15名中10名の出席でございますので、成立しております。", present: 10, counted: nil, members: nil),
        Opening(words: "出席者は、学識経験者３名、団体代表５名、公募委員２名の合計10名で、委員総数15名の過半数に達しておりますので成立しております。", present: 10, counted: 10, members: 15),
        Opening(words: "本日は、17名の委員のうち、11名の先生方に御出席いただいており、定足数の要件を満たしております。", present: 11, counted: 11, members: 17),
        Opening(words: "構成員20名のうち、対面７名、Ｗｅｂ６名の御出席をいただいておりますので、会議が成立しております。", present: nil, counted: nil, members: nil),
    ]

    @Test(arguments: openings) private func whatTheOpeningCounts(_ opening: Opening) {
        let record = InventedRecord.council("区側\t" + opening.words)
        #expect(record.attendance.stated?.present == opening.present)
        #expect(record.quorum.first?.present == opening.counted && (opening.members == nil || record.quorum.first?.members == opening.members))
        #expect(!record.findings.contains { $0.rule == "quorum.claim-mismatch" })
    }

    @Test func lettersMayMakeTheQuorum() {
        let record = InventedRecord.council("区側\t委員20名のうち、御出席の委員が９名、委任状をいただいている委員が４名で、過半数に達しておりますので成立しております。")
        #expect(record.attendance.stated?.present == 9 && record.attendance.stated?.letters == 4)
        #expect(!record.findings.contains { $0.rule == "quorum.claim-mismatch" })
    }

    /// What is put right in the last minutes says nothing of today.
    @Test func aCorrectionCountsNobody() {
        #expect(opening("議事要旨の一枚目、出席者は21名とあるのを22名に訂正願います。").attendance.stated == nil)
        #expect(opening("本日の出席者は12名でございます。").attendance.stated?.present == 12)
    }
}
