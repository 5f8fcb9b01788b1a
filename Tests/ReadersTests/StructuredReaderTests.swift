import Readers
import SourceText
import Testing

/// JSON and XML in which the system says who speaks.
@Suite struct StructuredReaderTests {
    private let fields = """
        "session":999,"nameOfHouse":"参議院","nameOfMeeting":"本会議","issue":"第1号","date":"2024-02-01"
        """

    @Test func dietJSON() {
        let file = """
            {"numberOfRecords":1,"meetingRecord":[{\(fields),"speechRecord":[
            {"speechOrder":0,"speaker":"会議録情報","speech":"令和六年二月一日（木曜日）\\n　　　午前十時開議"},
            {"speechOrder":1,"speaker":"北山一郎","speakerPosition":"議長","speech":"○議長（北山一郎君）　これより会議を開きます。"},
            {"speechOrder":2,"speaker":"西野太郎","speakerPosition":null,"speech":"質問いたします。"}]}]}
            """
        #expect(text(file.utf8) == """
            第999回国会　参議院　本会議　第1号
            開催日：2024-02-01
            令和六年二月一日（木曜日）
            　　　午前十時開議
            ○議長（北山一郎君）　これより会議を開きます。
            ○西野太郎君　質問いたします。

            """)
    }

    @Test func dietXML() {
        let file = """
            <?xml version="1.0" encoding="UTF-8"?><data><records><record><recordData><meetingRecord><session>999</session><nameOfHouse>衆議院</nameOfHouse>
            <nameOfMeeting>予算委員会</nameOfMeeting><issue>第2号</issue><date>2024-02-02</date>
            <speechRecord><speechOrder>1</speechOrder><speaker>北山一郎</speaker><speech>○北山委員長　Ａ&amp;Ｂについて、始めます。</speech></speechRecord>
            </meetingRecord></recordData></record></records></data>
            """
        #expect(text(file.utf8).hasSuffix("○北山委員長　Ａ&Ｂについて、始めます。\n"))
        #expect(text(file.utf8).hasPrefix("第999回国会　衆議院　予算委員会　第2号\n"))
    }

    @Test func vendorJSON() {
        let file = """
            {"council_name":"令和6年第1回定例会","minutes":[
            {"minute_id":1,"title":"○議長（北山一郎君）","body":"<pre>○議長（北山一郎君）　開きます。\\n　次に</pre>"},
            {"minute_id":2,"title":"◆２番（西野太郎君）","body":"お尋ねします。"}]}
            """
        #expect(text(file.utf8) == "令和6年第1回定例会\n○議長（北山一郎君）　開きます。\n　次に\n○２番（西野太郎君）　お尋ねします。\n")
    }

    @Test func speakerAndOfficeInFieldsOfTheirOwn() {
        let file = #"[{"発言者":"北山一郎","役職":"会長","発言内容":"始めます。"},{"発言者":"西野太郎","役職":"委員","発言内容":"はい。"}]"#
        #expect(text(file.utf8) == "○会長（北山一郎）　始めます。\n○委員（西野太郎）　はい。\n")
    }

    @Test func whatTheFieldsSayIsKept() throws {
        let file = """
            {"meetingRecord":[{\(fields),"speechRecord":[{"speechOrder":0,"speaker":"会議録情報","speech":"令和六年二月一日"},
            {"speechOrder":1,"speaker":"東野次郎","speakerPosition":"国土交通副大臣","speakerRole":null,"speakerGroup":"みどりの会","speech":"○東野副大臣　お答えします。\\n以上です。"}]}]}
            """
        let read = Readers.read(Array(file.utf8), name: "a.json").text
        let given = try #require(read.given)
        #expect(given.map(\.speaker) == [nil, GivenSpeech.Speaker(name: "東野次郎", position: "国土交通副大臣", group: "みどりの会")])
        #expect(read.string(Span(given[1].range)) == "○東野副大臣　お答えします。\n以上です。")
        #expect(read.origin(of: given[1].range.upperBound - 1)?.number == 2)
        #expect(read.origin(of: 0) == nil)
    }

    @Test func theNameOfTheMeetingMayLieDeeper() {
        let file = #"{"council":{"name":"令和6年第1回定例会"},"minutes":[{"title":"○議長（北山一郎君）","body":"開きます。"}]}"#
        #expect(text(file.utf8) == "令和6年第1回定例会\n○議長（北山一郎君）　開きます。\n")
    }

    @Test func rostersAndHeadingsOfAListAreNobodysWords() throws {
        let file = #"{"minutes":[{"title":"名簿","body":"議長　北山一郎"},{"title":"△議題","body":"議案第１号"},{"title":"○議長（北山一郎君）","body":"開きます。","faction":"","seat":1}]}"#
        let read = Readers.read(Array(file.utf8), name: "a.json").text
        #expect(read.string(Span(0, read.bytes.count)) == "名簿\n議長　北山一郎\n議題\n議案第１号\n○議長（北山一郎君）　開きます。\n")
        #expect(try #require(read.given).map { $0.speaker?.seat } == [nil, nil, "1"])
    }

    @Test func aRosterNamedInBracketsIsNobodysWords() throws {
        let file = #"{"tenant_minutes":[{"title":"（名簿）","body":"<pre>出席議員（１人）\n　北山一郎君\n</pre>","minute_type":"名簿"},{"title":"議長（北山一郎君）","body":"<pre>○議長（北山一郎君）　開きます。\n</pre>"}]}"#
        let read = Readers.read(Array(file.utf8), name: "a.json").text
        #expect(try #require(read.given).map { $0.speaker == nil } == [true, false])
    }

    @Test func oneRecordForEachSentence() throws {
        func record(_ position: String, _ name: String, _ words: String) -> String {
            #"{"Date":"2001-09-26","Title":"平成13年みほん県議会会議録第11号","SpeakerPosition":\#(position),"SpeakerName":\#(name),"Utterance":"\#(words)"}"#
        }
        let chair = (#""議長""#, #""北山一郎""#), member = (#""三番""#, #""西野太郎""#)
        let file = "[" + [
            record(chair.0, chair.1, "会議を開きます。"), record(chair.0, chair.1, "三番西野太郎君。"), record("null", "null", "〔三番西野太郎君登壇〕"),
            record(member.0, member.1, "質問いたします。"), record(member.0, member.1, "橋はいつ直りますか。"), record(chair.0, chair.1, "以上です。"), record(chair.0, chair.1, "散会します。"),
        ].joined(separator: ",") + "]"
        #expect(text(file.utf8) == """
            平成13年みほん県議会会議録第11号
            2001-09-26
            ○議長（北山一郎）　会議を開きます。三番西野太郎君。
            〔三番西野太郎君登壇〕
            ○三番（西野太郎）　質問いたします。橋はいつ直りますか。
            ○議長（北山一郎）　以上です。散会します。

            """)
    }

    @Test func aSpeakerMayBeAnObjectAndTheMeetingToo() {
        let file = #"{"meeting":{"name":"令和6年第1回定例会","date":"2024-03-15"},"utterances":[{"speaker":{"name":"北山一郎","position":"議長"},"text":"開きます。"},{"speaker":{"name":"西野太郎","position":"議員"},"text":"伺います。"}]}"#
        #expect(text(file.utf8) == "令和6年第1回定例会\n2024-03-15\n○議長（北山一郎）　開きます。\n○議員（西野太郎）　伺います。\n")
        let camel = #"{"title":"令和6年第1回定例会","heldOn":"2024-03-15","statements":[{"speakerName":"北山一郎","speakerRole":"議長","content":"開きます。"}]}"#
        #expect(text(camel.utf8) == "2024-03-15\n令和6年第1回定例会\n○議長（北山一郎）　開きます。\n")
    }

    @Test func bracketsAtTheHeadArePlainText() {
        #expect(text("[午前10時　開会]\n○議長　始めます。".utf8) == "[午前10時　開会]\n○議長　始めます。")
    }

    @Test func withoutSpeeches() {
        #expect(notices(#"{"a":1,"b":[1,2]}"#.utf8) == [.unreadable])
        #expect(notices(#"{"meetingRecord":[{"speechRecord":[{"speech":"あ"}]},{"speechRecord":[{"speech":"い"}]}]}"#.utf8) == [.severalMeetings])
    }

    @Test func nestingHasALimit() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(text(deep.utf8) == deep)
    }
}
