import Minutes
import SourceText
import Testing

/// Times without 午前 or 午後 behind one that has it, and recesses printed from when to when.
@Suite struct ClockHalfTests {
    private func intervals(_ record: Record) -> [String] {
        record.meeting.intervals.map { "\($0.kind.rawValue) \($0.start?.value.text ?? "?")-\($0.end?.value.text ?? "?")" }
    }

    private func council(_ pause: String, _ end: String) -> Record {
        record(of: """
            みほん市環境審議会会議録
            日時　令和６年７月８日（月）午後１時３０分
            ○会長　開会します。
            ○事務局　説明します。
            \(pause)
            ○会長　再開します。
            ○会長　閉会します。
            \(end)
            """)
    }

    @Test(arguments: ["（午後２時１０分～２時２０分　休憩）", "（休憩　午後２時１０分～２時２０分）", "（２時１０分　休憩）\n（２時２０分　再開）"])
    func theAfternoonGoesOn(pause: String) {
        #expect(intervals(council(pause, "（３時０５分　閉会）")) == ["sitting 13:30-14:10", "recess 14:10-14:20", "sitting 14:20-15:05"])
    }

    @Test func theFieldOfTheEndIsOfTheAfternoon() {
        #expect(council("（午後２時１０分　休憩）\n（午後２時２０分　再開）", "閉会　２時４５分").meeting.closed?.value.text == "14:45")
    }

    /// 午前 said outright goes back, and stays an error to be found.
    @Test func whatIsWrittenStays() {
        #expect(council("（午後２時１０分　休憩）\n（午前２時２０分　再開）", "（午後３時　閉会）").meeting.intervals.contains { $0.end?.value.text == "02:20" })
    }

    @Test func aPartOfTheMembers() {
        let record = record(of: """
            みほん市環境審議会会議録
            出席委員（４名のうち３名）
            会長　北山一郎
            委員　南川花子
            委員　東野太郎
            欠席委員　西田次郎
            ○会長　開会します。
            ○委員　費用はいくらですか。
            ○会長　閉会します。
            """)
        #expect(record.attendance.stated?.present == 3)
        #expect(record.attendance.present.count == 3)
    }

    /// A petition's title in a page's summary names no meeting.
    @Test func aPetitionIsNoTitle() {
        let record = record(of: """
            みほん市議会　建設環境委員会
            令和８年10月５日
            7陳情第5号 市議会への願いに関して、電子の申請を可能にすることを求める陳情書
            ○委員長（北山一郎君）　開会します。
            ○委員（南川花子君）　伺います。
            """)
        #expect(record.meeting.title?.value == "みほん市議会　建設環境委員会")
    }
}
