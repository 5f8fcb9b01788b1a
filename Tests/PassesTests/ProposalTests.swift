import Minutes
import Testing

/// Words of the first meeting of a council that look like questions and ask nobody for an answer.
@Suite struct ProposalTests {
    private func council(_ body: String) -> Record { InventedRecord.council(body) }

    @Test(arguments: ["会長には西野委員にお願いしたらどうかと思いますが、いかがでしょうか。", "西野委員を会長に推薦したいと思いますが、いかがでしょうか。", "前期同様、西野会長にそのまま御就任を願ってはどうか。会長に西野委員を推薦しますが、いかがか。"])
    func whoeverPutsAPersonForwardAsksForNoAnswer(_ words: String) {
        let record = council("委員\t\(words)\n区側\tただいま西野委員をというお話がございました。")
        #expect(record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }

    @Test func whatAPersonInOfficeIsAskedStaysAQuestion() {
        let record = council("委員\t会長に伺いますが、並木の手入れは来年もお願いできるのでしょうか。\n区側\t来年も続けます。")
        #expect(record.exchanges.flatMap(\.links).count == 1)
    }

    @Test func whoHasMadeARequestWantsNoAnswer() {
        let record = council("委員\t会議には必ず御出席くださるよう要望しておきたい。その点を明確にしたうえで会長をお願いしたい。\n区側\tほかに意見がなければ、次に移ります。")
        #expect(record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }

    /// Where nobody else presides, the deputy who opens the meeting does, and its calls are no questions.
    @Test func theDeputyWhoOpensTheMeetingPresides() {
        let record = InventedRecord.read("""
            みほん市緑化審議会会議録
            令和５年５月15日

            西野副会長
            　会長は本日欠席ですので、私が会議を始めます。まず、前回の記録の確認をお願いしたい。

            事務局
            　名前が一つ落ちておりましたので、書き加えました。

            西野副会長
            　記録について何か意見はないか。

            事務局
            　お手元の資料を御覧ください。
            """)
        #expect(record.speeches.count == 4 && record.exchanges.isEmpty, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }
}
