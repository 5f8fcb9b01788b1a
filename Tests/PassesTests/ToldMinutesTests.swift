import Minutes
import Testing

/// Minutes that tell the course of a meeting, and in which nobody speaks.
@Suite struct ToldMinutesTests {
    private func told(_ body: String, title: String = "みほん町環境審議会　議事要旨") -> Record {
        InventedRecord.read("\(title)\n日時：令和６年５月20日（月）午後２時～午後３時30分\n出席者：北山一郎会長、西野花子委員、南川次郎委員\n\n\(body)\n")
    }

    @Test func decisionsAreWhatTheTextStates() throws {
        let record = told("""
            (1)会長の互選について
            委員の互選により、会長に北山一郎委員が選出された。
            (2)緑の基本計画（案）について
            事務局から資料１に基づき説明があった。緑の基本計画（案）については、一部の字句を直すこととし、全員異議なく承認された。
            (3)遊歩道の並木について
            課長より説明を行い、これを賛成多数で可決した。
            """)
        #expect(record.source.kind == .unsegmentable && record.isTold)
        #expect(record.votes.map(\.items) == [["緑の基本計画（案）について"], ["遊歩道の並木について"]])
        #expect(record.votes.map(\.result) == [.approved, .approved] && record.votes.map(\.strength) == [nil, .majority] && record.votes.map(\.method) == [.noObjection, .other])
        #expect(record.votes.allSatisfy { !$0.tally.isStated && $0.speech == nil })
        #expect(record.elections.map(\.elected) == [["北山一郎"]])
    }

    /// The list ended at the first sentence, and the page named one item of three.
    @Test func numberedHeadsAreTheItems() {
        let record = told("１　会長あいさつ\n２　議題\n（１）並木の手入れについて\n事務局が説明し、承認された。\n（２）池の清掃について\n場所を改めて検討することとした。\n（３）予算について\n賛成多数で可決された。")
        #expect(record.agenda.map(\.title).suffix(3) == ["並木の手入れについて", "池の清掃について", "予算について"])
        #expect(record.agenda.map(\.number).suffix(3) == ["（１）", "（２）", "（３）"])
        #expect(record.votes.map(\.agendaItem) == [record.agenda[record.agenda.count - 3].id, record.agenda.last?.id])
    }

    /// The page said that no numbers were stated.
    @Test func numbersAreReadWhereTheSentenceStatesThem() throws {
        let vote = try #require(told("・遊歩道の並木について\n賛成２名、反対１名で可決された。\n・次の会合について\n事務局が説明した。").votes.first)
        #expect(vote.tally.for == 2 && vote.tally.against == 1 && vote.tally.abstain == nil && vote.tally.span == vote.span)
    }

    @Test func aBillAboveIsWhatWasDecided() {
        let record = told("議案第５号　学校管理規則の一部改正について\n　課長が説明し、原案どおり可決された。\n議案第７号　奨学生の選考について\n　継続審議とした。", title: "教育委員会定例会　会議概要")
        #expect(record.votes.map(\.items) == [["議案第５号　学校管理規則の一部改正について"], ["議案第７号　奨学生の選考について"]] && record.votes.map(\.result) == [.approved, .continued])
    }

    /// 決議事項 with the result of each bill on the line below it.
    @Test func resultsStandBelowTheirBills() {
        let record = told("決議事項\n議第45号\n原案どおり可決、承認\n議第46号\n否決\n会長が開会を宣告。\n原案どおり可決", title: "みほん市教育委員会会議録")
        #expect(record.votes.map(\.items) == [["議第45号"], ["議第46号"]] && record.votes.map(\.result) == [.approved, .rejected])
    }

    /// What others decided, what was decided before, and what is still to be thought of.
    @Test(arguments: [
        "・並木について\n前回の会議録は、全員異議なく承認された。次に進んだ。", "・並木について\n国が指針を決定した。これを参考とする。", "・並木について\n開館時間の延長を今後検討することと決定した。次に進んだ。", "事務局が説明した。これを承認した。",
    ])
    func whatIsNotThisMeetingsOwnIsNoDecision(_ body: String) {
        #expect(told(body).votes.isEmpty, "\(told(body).votes.map(\.items))")
    }

    /// Words that somebody speaks, though no label tells who: nothing is told.
    @Test func spokenWordsTellNothing() {
        let record = told("本日はお忙しいところありがとうございます。\n並木について説明いたします。\n並木については、全員異議なく承認された。\n御異議はないと思います。", title: "みほん町環境審議会　議事録")
        #expect(!record.isTold && record.votes.isEmpty)
    }
}
