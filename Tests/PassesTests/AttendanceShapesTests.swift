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
}
