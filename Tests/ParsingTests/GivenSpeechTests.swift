import Minutes
import Parsing
import SourceText
import Testing

/// Speeches that the file itself sets apart are used as given.
@Suite struct GivenSpeechTests {
    private struct Passage {
        var label: String?
        var words: String
        var speaker: GivenSpeech.Speaker?
    }

    private func record(_ passages: [Passage]) -> Record {
        var bytes: [UInt8] = [], given: [GivenSpeech] = []
        for passage in passages {
            let start = bytes.count
            var label: Range<Int>?
            if let printed = passage.label {
                bytes += "○".utf8
                label = bytes.count..<bytes.count + printed.utf8.count
                bytes += "\(printed)　".utf8
            }
            bytes += passage.words.utf8
            given.append(GivenSpeech(range: start..<bytes.count, label: label, speaker: passage.speaker))
            bytes.append(0x0A)
        }
        let source = Source(path: "-", fileSize: bytes.count, sha256: "", mediaType: "application/json", charset: "UTF-8")
        let record = Parsing.parse(ExtractedText(bytes: bytes, given: given), source: source).record
        #expect(tiles(record, bytes.count))
        return record
    }

    @Test func fieldsReachTheRecordAsTheyAre() {
        let record = record([
            Passage(words: "○北山委員長　これより会議を開きます。", speaker: .init(name: "北山一郎", position: "委員長")),
            Passage(words: "○東野副大臣　お答えいたします。", speaker: .init(name: "東野次郎", position: "国土交通副大臣")),
            Passage(words: "○西野太郎君　お尋ねします。", speaker: .init(name: "西野太郎", group: "みどりの会")),
            Passage(label: "みほん大学教授（大沢みどり君）", words: "意見を申し上げます。", speaker: .init(name: "大沢みどり", position: "みほん大学教授", role: "参考人")),
        ])
        #expect(record.speeches.map { line($0.speaker) } == [
            "北山委員長|北山一郎|委員長|-", "東野副大臣|東野次郎|国土交通副大臣|-", "西野太郎君|西野太郎|-|-", "みほん大学教授（大沢みどり君）|大沢みどり|みほん大学教授|-",
        ])
        #expect(record.speeches.map(\.speaker.kind) == [.chair, .executive, .member, .guest])
        #expect(record.speeches[2].speaker.faction == "みどりの会")
        #expect(record.speeches.map(\.text) == ["これより会議を開きます。", "お答えいたします。", "お尋ねします。", "意見を申し上げます。"])
    }

    @Test func whatLooksLikeALabelInsideASpeechIsSpoken() {
        let quoted = "ある会議の記録を読みます。\n○議長（南野三郎君）　ただいまから開きます。\n○町長（東野次郎君）　申し上げます。\n以上です。"
        let record = record([
            Passage(label: "西野太郎", words: quoted, speaker: .init(name: "西野太郎", position: "議員")),
            Passage(label: "北山一郎", words: "分かりました。", speaker: .init(name: "北山　一郎", position: "議長")),
        ])
        #expect(record.speeches.map(\.text) == [quoted, "分かりました。"])
        #expect(record.speeches.map { line($0.speaker) } == ["西野太郎|西野太郎|議員|-", "北山一郎|北山一郎|議長|-"])
    }

    @Test func aNoteInBracketsBetweenSpeechesHeadsNothing() {
        let record = record([
            Passage(label: "議長（北山一郎）", words: "開きます。", speaker: .init(name: "北山一郎", position: "議長")), Passage(words: "(別冊参照）"),
            Passage(label: "三番（西野太郎）", words: "質問します。", speaker: .init(name: "西野太郎", position: "三番")),
        ])
        #expect(record.agenda.isEmpty)
        #expect(record.speeches.map(\.text) == ["開きます。", "質問します。"])
    }

    @Test func wordsWithoutAPrintedLabel() {
        let record = record([
            Passage(words: "始めます。", speaker: .init(name: "北山一郎", position: "会長")),
            Passage(words: "○ 今後の予定\n○ 費用\n以上を伺います。", speaker: .init(name: "今井清", position: "委員", seat: "3")),
        ])
        #expect(record.speeches.map { line($0.speaker) } == ["北山一郎|北山一郎|会長|-", "今井清|今井清|委員|3"])
        #expect(record.speeches.map(\.text) == ["始めます。", "○ 今後の予定\n○ 費用\n以上を伺います。"])
    }

    @Test func passagesOfNobodyAreNotSpoken() {
        let record = record([
            Passage(words: "出席者　北山一郎　西野太郎", speaker: nil),
            Passage(label: "会長", words: "始めます。", speaker: .init(position: "会長")),
            Passage(words: "議題１　道路の整備について", speaker: nil),
            Passage(label: "委員", words: "一つ伺います。", speaker: .init(position: "委員")),
            Passage(words: "配付資料の一覧は別に掲げます。", speaker: nil),
            Passage(label: "会長", words: "終わります。", speaker: .init(position: "会長")),
        ])
        #expect(record.speeches.map(\.text) == ["始めます。", "一つ伺います。", "終わります。"])
    }

    @Test func wholeMeetingsInAListAreReadByTheirLayout() {
        let meeting = "○議長（北山一郎君）　開きます。\n○町長（東野次郎君）　申し上げます。\n○３番（西野太郎君）　伺います。\n○議長（北山一郎君）　閉じます。"
        let record = record([
            Passage(label: "第１回定例会", words: "\n" + meeting, speaker: .init(name: "第１回定例会")),
            Passage(label: "第２回定例会", words: "\n" + meeting, speaker: .init(name: "第２回定例会")),
        ])
        #expect(record.speeches.count == 8)
    }
}
