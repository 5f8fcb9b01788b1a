import Exports
import Minutes
import Pipeline
import SourceText
import Testing

@Suite struct RecordSchemaTests {
    private static let minutes = """
        令和5年度第2回 みほん町図書館協議会 会議録

        1 日時　令和5年11月7日(火) 午前10時から午前11時15分まで
        2 場所　みほん町役場 3階会議室
        3 出席委員　会長 北山一郎、委員 南野花子、委員 西田次郎

        会長　定刻となりましたので、ただいまから会議を開きます。
        委員　移動図書館の巡回は、月に何回でしょうか。
        事務局　月に4回でございます。
        会長　それでは、採決いたします。賛成の委員は挙手を願います。
        (賛成者挙手)
        会長　挙手全員であります。よって、本件は承認されました。

        """

    @Test(arguments: ["", "あ", minutes])
    func recordsFollowTheirSchema(_ text: String) throws {
        let document = Pipeline.run(Array(text.utf8), path: "a.txt")
        #expect(try SchemaValidator(schema: "giji-record-1").problems(RecordJSON.write(document)) == [])
    }

    @Test func prettyAndPlainSayTheSame() throws {
        let document = Pipeline.run(Array(Self.minutes.utf8), path: "a.txt")
        let plain = RecordJSON.write(document), pretty = RecordJSON.write(document, pretty: true)
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
        #expect(plain.filter { !isBlank($0) } == pretty.filter { !isBlank($0) })
        #expect(plain.last == 0x0A && !plain.dropLast().contains(0x0A))
    }

    @Test func theValidatorSeesWhatIsWrong() throws {
        let validator = try SchemaValidator(schema: "giji-findings-1")
        #expect(try validator.problems(Array(#"{"schema":"giji-findings/1","version":"1","files":[]}"#.utf8)) == [])
        #expect(try validator.problems(Array(#"{"schema":"giji-findings/2","version":1,"file":[]}"#.utf8)).count == 4)
    }
}
