import Minutes
import SourceText
import Testing

/// When the body meets next, spoken and printed.
@Suite struct NextMeetingTests {
    private func next(_ rest: String) -> [String] {
        InventedRecord.read("""
        令和6年度第3回みほん市図書館協議会会議録
        日時　令和6年6月11日(火)午後2時から午後3時30分まで
        場所　みほん市役所

        会長　ただいまから会議を開きます。
        委員　貸出は増えていますか。
        館長　増えております。

        """ + rest).meeting.next.map { $0.date.iso + ($0.time.map { "T" + $0.text } ?? "") }
    }

    /// The house's session is not the committee's next meeting.
    @Test func aCommitteeTellsOfTheHouse() {
        func next(_ words: String) -> [String] {
            InventedRecord.read("みほん町議会運営委員会会議録\n令和６年６月11日（火）\n\n○委員長（北山一郎君）　会議を開きます。\n○委員（西野太郎君）　お願いします。\n○委員長（北山一郎君）　\(words)\n").meeting.next.map(\.date.iso)
        }
        #expect(next("７月10日から第３回定例会が開催の運びとなっております。") == [])
        #expect(next("次回の委員会は７月10日とします。") == ["2024-07-10"])
    }

    @Test(arguments: [
        ("館長　第4回の日程ですが、7月10日の水曜日を予定しています。", ["2024-07-10"]),
        ("館長　次回は7月10日を予定しております。時間は午後2時からでお願いします。", ["2024-07-10T14:00"]),
        ("会長　次回の日程はいかがですか。\n館長　7月10日か11日でお願いします。\n会長　それでは、7月10日に開催します。", ["2024-07-10"]),
        ("会長　明12日は午前10時から会議を開きます。本日はこれで散会します。", ["2024-06-12T10:00"]),
        ("会長　明日から6月16日までは休会とし、6月17日は定刻より会議を開きます。", ["2024-06-17"]),
        ("会長　来る6月17日午前10時に会議を再開いたします。本日はこれをもって散会いたします。", ["2024-06-17T10:00"]),
        ("会長　次会は来る17日午前10時開議、本日はこれにて散会します。", ["2024-06-17T10:00"]),
    ] as [(String, [String])])
    func spoken(_ words: String, _ days: [String]) { #expect(next(words) == days) }

    @Test(arguments: [
        ("会長　以上で終わります。\n\n次回会議　令和6年7月10日(水)", ["2024-07-10"]),
        ("会長　以上で終わります。\n\n・次回開催日：令和6年7月10日（水）14:00～", ["2024-07-10T14:00"]),
        ("会長　以上で終わります。\n\n５　次回開催日程\n　令和6年7月10日（水）午後2時", ["2024-07-10T14:00"]),
        ("会長　以上で終わります。\n\n（次回：7月10日（水）14時　第1会議室）", ["2024-07-10T14:00"]),
        ("会長　以上で終わります。\n\n次回の開催予定\n日時：令和6年7月10日（水）午後2時\n場所：みほん市役所", ["2024-07-10T14:00"]),
    ] as [(String, [String])])
    func printed(_ lines: String, _ days: [String]) { #expect(next(lines) == days) }

    /// What is past, undecided or a member's wish is no next meeting, nor is what another line tells.
    @Test(arguments: [
        "館長　次回の日程は後日連絡します。", "館長　前回の6月1日の資料は次回までに直します。", "委員　次回は7月10日でお願いできませんか。",
        "会長　以上で終わります。\n\n次回の開催予定\n未定\n\n更新日：令和6年7月10日", "会長　以上で終わります。\n\n前回　令和6年5月10日　次回　令和6年7月10日",
        "館長　図書館まつりを7月10日に開催します。", "会長　来る8日の会議を開きました件は以上です。",
    ])
    func others(_ words: String) { #expect(next(words).isEmpty) }
}
