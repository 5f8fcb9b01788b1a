import Minutes
import Pipeline
import Testing

/// One sentence may fill two offices.
@Suite struct TwoOfficesTests {
    private static let minutes = """
    第十回国会参議院会議録第三号

    ○議長（北山一郎君）　この際、欠員となりました審査委員、同予備員各一名の選挙を行います。これらの選挙は、いずれもその手続を省略し、議長において指名することに御異議ございませんか。
    〔「異議なし」と呼ぶ者あり〕
    ○議長（北山一郎君）　御異議ないと認めます。よって、議長は、審査委員に西野花子君を、審査予備員に南川次郎君を、それぞれ指名いたします。
    ○議長（北山一郎君）　本日はこれにて散会いたします。
    """

    @Test func nobodyIsElectedToTheOfficeOfAnother() {
        let record = Pipeline.run(Array(Self.minutes.utf8), path: "a.txt").record
        #expect(record.elections.map(\.office) == ["審査委員・審査予備員"])
        #expect(record.elections.map(\.elected) == [["西野花子", "南川次郎"]])
        // Who names them is not what was decided.
        #expect(!record.votes.contains { $0.items == ["議長"] })
    }
}
