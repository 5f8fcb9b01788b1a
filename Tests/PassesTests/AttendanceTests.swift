import Minutes
import SourceText
import Testing

/// Attendance, quorum, ledger and the next meeting.
@Suite struct AttendanceTests {
    private let opening = """
    事務局から出席状況をご報告いたします。本日、委員1名から欠席のご連絡をいただいております。また、委員1名が20分ほど遅れていらっしゃるとのご連絡がありました。委員1名から、追加で欠席のご連絡をいただきました。欠席が2名となりますので、当審議会の委員は15名、定足数は過半数の8名となりますので、出席委員13名で、定足数を満たしている状況でございます。
    """

    @Test func quorumStatement() throws {
        let record = InventedRecord.council("区側\t\(opening)")
        let quorum = try #require(record.quorum.first)
        #expect(record.quorum.count == 1)
        #expect(quorum.members == 15 && quorum.required == 8 && quorum.present == 13 && quorum.statedMet == true)
        #expect(quorum.rule == .majorityOfMembers)
        #expect(record.attendance.statutory?.value == 15)
    }

    @Test func statedCountsAndLatecomers() {
        let attendance = InventedRecord.council("区側\t\(opening)").attendance
        #expect(attendance.stated?.present == 13 && attendance.stated?.absent == 2)
        #expect(attendance.events.filter { $0.kind == .late }.map(\.count) == [1])
        #expect(attendance.ledger.first?.maximum == 13 && attendance.ledger.first?.minimum == 12, "13 + 2 = 15: the latecomer is among the 13")
    }

    @Test func quorumOfAnAssembly() throws {
        let record = InventedRecord.assembly("○議長（北山一郎君）　出席議員は26名で定足数に達しております。")
        let quorum = try #require(record.quorum.first)
        #expect(quorum.present == 26 && quorum.members == nil && quorum.required == nil && quorum.statedMet == true)
    }

    @Test func shortfall() throws {
        let record = InventedRecord.council("会長\t委員12名中、出席は5名であり、定足数の7名に達していないため、本日の会議は流会といたします。")
        let quorum = try #require(record.quorum.first)
        #expect(quorum.statedMet == false && quorum.present == 5 && quorum.members == 12 && quorum.required == 7)
    }

    @Test(arguments: [("出席者は教育長を含め４名で、会議は成立しております。", 4), ("本日は委員５名全員の出席があり、条例第３条第２項の規定により会議は成立している。", 5)])
    func quorumOfASmallBody(_ words: String, _ present: Int) throws {
        let record = InventedRecord.council("会長\t\(words)")
        #expect(try #require(record.quorum.first).present == present && record.attendance.stated?.present == present)
    }

    @Test func exchangeMeetingsAreNoShortfall() {
        #expect(InventedRecord.council("会長\t町民との交流会には過半数の委員にご出席いただきました。").quorum.isEmpty)
    }

    @Test func recusalAndReturn() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　ただいまの出席議員数は20名であります。
        地方自治法第117条の規定により、西野花子君の退場を求めます。
        〔西野花子君退場〕
        ○議長（北山一郎君）　本件について質疑を許します。
        ○議長（北山一郎君）　西野花子君の除斥を解きます。
        〔西野花子君入場〕
        ○議長（北山一郎君）　次に進みます。
        〔理事者退席〕
        ○議長（北山一郎君）　以上です。
        """)
        let kinds = record.attendance.events.filter { $0.name == "西野花子" }.map(\.kind)
        #expect(kinds == [.recused, .returned])
        #expect(!record.attendance.events.contains { $0.kind == .left }, "officials are no members")
        #expect(record.attendance.ledger.contains { $0.maximum == 19 && $0.recused == 1 })
        #expect(record.attendance.ledger.last?.maximum == 20 && record.attendance.ledger.last?.recused == 0)
    }

    @Test func afterARecessNobodyKnows() {
        let record = InventedRecord.assembly("""
        ○議長（北山一郎君）　ただいまの出席議員数は20名であります。暫時休憩いたします。
        ○午後１時２０分休憩
        ○午後２時再開
        ○議長（北山一郎君）　休憩前に引き続き会議を開きます。
        """)
        #expect(record.attendance.ledger.last?.reason == .recess && record.attendance.ledger.last?.minimum == 0)
    }

    @Test func anotherChairPresides() {
        let record = InventedRecord.assembly("""
        ○副議長（東野次郎君）　議長に代わり議事を進めます。
        ○議長（北山一郎君）　会議を続けます。
        """)
        #expect(record.attendance.events.filter { $0.kind == .chairChange }.map(\.name) == ["東野次郎", "北山一郎"])
    }

    @Test func aTemporaryChairTakesTheSeatAndNobodyArrives() {
        let record = InventedRecord.assembly("""
        ○事務局長（山内信二君）　年長の南川三郎議員に臨時議長をお願いいたします。ただいまの出席議員数は20名であります。
        〔臨時議長南川三郎君着席〕
        ○臨時議長（南川三郎君）　議長の選挙を行います。
        〔臨時議長南川三郎君退席、議長東野次郎君着席〕
        ○議長（東野次郎君）　日程第２、会期の決定を議題といたします。
        """)
        #expect(record.attendance.events.filter { $0.kind == .chairChange }.map(\.name) == ["南川三郎", "東野次郎", "北山一郎"])
        #expect(!record.attendance.events.contains { $0.kind == .arrived })
        #expect(record.attendance.ledger.allSatisfy { $0.maximum == 20 })
    }

    @Test func aFormerChairWhoTakesLeaveDoesNotPreside() {
        let record = InventedRecord.read("""
        みほん町議会議会運営委員会会議録
        令和5年6月5日（月曜日）
        午前10時開会

        ○北山委員長　議長より諮問がありました。
        ○西野委員長　この際、一言御挨拶を申し上げます。次に、北山前委員長から発言を求められております。
        ○北山前議院運営委員長　一言御礼を申し上げます。
        ○西野委員長　次に、日程の協議に入ります。これにて散会いたします。
        """)
        #expect(record.attendance.events.filter { $0.kind == .chairChange }.map(\.name) == ["西野"])
    }

    @Test func nextMeetings() {
        let record = InventedRecord.council("""
        会長\t次回の審議会は令和5年8月21日月曜日午後2時からを予定しております。
        区側\tなお、第3回審議会につきましては、11月20日を予定しております。委員の任期は12月31日まででございます。
        """)
        #expect(record.meeting.next.map(\.date.iso) == ["2023-08-21", "2023-11-20"])
        #expect(record.meeting.next.first?.time == ClockTime(hour: 14, minute: 0))
    }

    @Test func dateOnAnotherWeekdayIsLeftOut() {
        // 2023-08-22 is a Tuesday.
        #expect(InventedRecord.council("会長\t次回の審議会は8月22日月曜日を予定しております。").meeting.next.isEmpty)
    }
}
