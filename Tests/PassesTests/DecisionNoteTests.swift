import Minutes
import Testing

/// Lines of the minutes that note a decision and that nobody says.
@Suite struct DecisionNoteTests {
    private func record(_ note: String, behind chair: String = "教育長　　質疑はありませんか。", then rest: String = "教育長　　次に、議案第６号　補正予算について説明を求めます。") -> Record {
        InventedRecord.read("""
        令和６年第３回小鳥沢町教育委員会定例会会議録

        教育長　　ただいまから第３回定例会を開会します。
        教育長　　議案第５号　学校管理規則の一部改正について、事務局の説明を求めます。
        教育総務課長　　資料により説明します。部活動の地域移行に伴い改めるものです。
        \(chair)
        小柴委員　　施行はいつからですか。
        教育総務課長　　４月１日からです。
        \(note)
        \(rest)
        教育総務課長　　資料により説明します。
        教育長　　質疑がなければ閉会します。
        """)
    }

    @Test(arguments: ["（全員賛成、可決）", "【全員賛成により可決】", "※全会一致で可決", "採決　全員賛成　可決", "採決の結果、全会一致で可決された。", "－全会一致で可決－"])
    func aNoteIsAVoteAndNobodysWords(_ note: String) {
        let record = record(note)
        #expect(record.votes.map(\.items) == [["議案第５号　学校管理規則の一部改正"]])
        #expect(record.votes.first?.strength == .all && record.votes.first?.result == .approved && record.votes.first?.object == .original && record.votes.first?.tally.isStated == false)
        #expect(record.scenes.map(\.text) == [note])
        #expect(record.exchanges.first?.answers.map(\.text) == ["４月１日からです。"])
    }

    @Test func aNoteWithoutNumbersSaysNoMore() {
        #expect(record("→原案のとおり可決").votes.map(\.strength) == [nil])
        #expect(record("（全員異議なく承認）").votes.map(\.method) == [.noObjection])
    }

    /// The chair declares what the note tells: one vote.
    @Test func whatIsDeclaredTooIsOneVote() {
        let record = record("（全員賛成、可決）", then: "教育長　　全員賛成ですので、議案第５号は可決されました。次に、議案第６号　補正予算について説明を求めます。")
        #expect(record.votes.count == 1)
        #expect(record.votes.first?.resultText == "可決" && record.votes.first?.speech != nil)
    }

    /// A committee's result, noted in its report: the house decides below.
    @Test func whatIsPutToTheVoteBelowWasNotDecided() {
        let record = record("（全会一致で可決）", then: "教育長　　それでは、原案のとおり決定することに賛成の方の挙手を求めます。\n（挙手多数）\n教育長　　挙手多数ですので、議案第５号は可決されました。次に、議案第６号　補正予算について説明を求めます。")
        #expect(record.votes.count == 1 && record.votes.first?.method == .showOfHands && record.votes.first?.strength == .majority)
    }

    /// What a member tells in the same words stays his where he goes on.
    @Test func plainWordsWithinASpeechStay() {
        let record = record("小柴委員　　前回の審議会の話です。\n全会一致で可決された。\nその経過を知りたいのです。")
        #expect(record.votes.isEmpty && record.scenes.isEmpty)
    }
}
