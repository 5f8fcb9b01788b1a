import FoundationEssentials
import Minutes
import Pipeline
import SourceText
import Testing

/// What must come out of the advisory council's record that lies beside a checkout of this project.
///
/// The record is real and is not ours to copy, so these tests run only where `../shared` exists; the invented twin in
/// Corpus/council-column holds everywhere.
private let realRecordPath: String = {
    let here = URL(filePath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appending(path: "shared/data/dev/meguro-joho-shingikai/seed.txt").path
}()

private let isPresent: Bool = {
    let found = FileManager.default.fileExists(atPath: realRecordPath)
    if !found { print("The real council record is not beside this checkout (\(realRecordPath)): its table is not tested here.") }
    return found
}()

private let realDocument: Document = {
    let bytes = (try? Data(contentsOf: URL(filePath: realRecordPath))).map { [UInt8]($0) } ?? []
    return Pipeline.run(bytes, path: "seed.txt")
}()

@Suite("The real council record", .enabled(if: isPresent, "../shared is not beside this checkout"))
struct RealCouncilRecordTests {
    private var record: Record { realDocument.record }

    @Test func speechesKeepTheirLabelsAndAreNobodyInParticular() {
        #expect(record.speeches.count == 104)
        #expect(Set(record.speeches.map(\.speaker.label)) == ["会長", "委員", "区側"])
        #expect(record.speeches.allSatisfy { $0.speaker.person == nil && $0.speaker.name == nil })
    }

    @Test func brokenSentencesAreWholeAndResidueIsGone() {
        let words = record.speeches.map(\.text).joined(separator: "\n")
        #expect(words.contains("詰めてやっていくということに"))
        #expect(words.contains("チェックは"))
        #expect(!words.contains("<p>") && !words.contains("</p>") && !words.contains("\u{A0}"))
    }

    @Test func everyByteIsAccountedFor() {
        #expect(realDocument.text.bytes.count == 69650)
        #expect(record.source.unclassified.isEmpty)
        var end = 0
        for range in record.source.ranges {
            #expect(range.span.start == end)
            end = range.span.end
        }
        #expect(end == realDocument.text.bytes.count)
    }

    @Test func meeting() {
        let meeting = record.meeting
        #expect(meeting.session == "令和3年度第8回")
        #expect(meeting.title?.value == "令和3年度第8回 情報公開・個人情報保護審議会")
        #expect(meeting.bodyName == "情報公開・個人情報保護審議会" && meeting.bodyKind == .council)
        #expect(meeting.date?.value.iso == "2022-03-28" && meeting.weekday?.value == .monday)
        #expect(meeting.opened?.value.text == "14:00" && meeting.closed?.value.text == "15:40")
        #expect(meeting.venue != nil)
        #expect(meeting.next.map(\.date.iso) == ["2022-06-27", "2022-10-17"])
        #expect(meeting.next.first?.time?.text == "14:00")
        #expect(record.documents.count == 5)
    }

    @Test func agendaIsListedAndFoundAgain() {
        #expect(record.agenda.map(\.number) == ["1", "2", "（1）", "（2）", "3"])
        #expect(record.agenda.map(\.level) == [1, 1, 2, 2, 1])
        #expect(record.agenda.allSatisfy { $0.listed && $0.heading != nil })
        #expect(record.agenda[2].parent == record.agenda[1].id && record.agenda[3].parent == record.agenda[1].id)
    }

    @Test func attendanceAndQuorum() throws {
        #expect(record.attendance.present.count == 19 && record.attendance.present.allSatisfy { $0.name != nil })
        #expect(record.attendance.officials.count == 3)
        #expect(record.attendance.observers?.value == 0)
        #expect(record.attendance.stated?.present == 19 && record.attendance.stated?.absent == 2)
        #expect(record.attendance.events.filter { $0.kind == .late }.reduce(0) { $0 + ($1.count ?? 1) } == 2)
        #expect(record.quorum.count == 1)
        let quorum = try #require(record.quorum.first)
        #expect(quorum.members == 21 && quorum.required == 11 && quorum.present == 19)
        #expect(quorum.rule == .majorityOfMembers && quorum.statedMet == true && quorum.verdict == .verified)
    }

    @Test func votesAreTwoAndVerified() {
        let votes = record.votes
        #expect(votes.count == 2)
        #expect(votes.map(\.tally.for) == [16, 18] && votes.map(\.tally.against) == [2, 0])
        #expect(votes.allSatisfy { $0.method == .showOfHands && $0.result == .approved && $0.resultText == "承認" })
        #expect(votes.allSatisfy { $0.eligible == 18...18 && $0.verdict == .verified })
        #expect(votes.map(\.agendaItem) == [record.agenda[2].id, record.agenda[3].id])
    }

    @Test func sevenQuestionsFindTheirSevenAnswers() throws {
        let asking = try #require(record.speeches.first { $0.text.contains("7問質問いたします") })
        let exchange = try #require(record.exchanges.first { $0.questioner == asking.id })
        let points = exchange.questions.filter { $0.speech == asking.id }
        #expect(points.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        let places = points.map { point in
            exchange.links.filter { $0.question == point.id }.compactMap { link in exchange.answers.first { $0.id == link.answer } }
        }
        let marks = ["1点目だった", "自己情報の開示請求", "個別対策", "委託の範囲", "GIGAスクール", "センシティブデータ"]
        for (answers, mark) in zip(places, marks) {
            #expect(answers.count == 1)
            #expect(answers.first?.text.contains(mark) == true, "\(mark)")
        }
        let first = try #require(record.speeches.first { $0.order > asking.order && $0.speaker.label == "区側" })
        #expect(places.prefix(6).allSatisfy { $0.first?.speech == first.id })
        let seventh = try #require(places.last?.last)
        #expect(seventh.text.contains("失礼いたしました") || seventh.text.contains("プロファイリングのことに関連して"))
        #expect(record.speeches.first { $0.id == seventh.speech }?.order == first.order + 2)
        #expect(!exchange.unanswered.contains { id in points.contains { $0.id == id } })
    }

    @Test(arguments: ["(資料により説明)", "(約12分)", "(賛成者挙手)", "(反対者挙手)"])
    func directionsAreScenesNotSpeech(words: String) {
        #expect(record.scenes.contains { $0.text == words })
        #expect(!record.speeches.contains { $0.text.contains(words) })
    }

    @Test func nothingIsFoundAtErrorLevel() {
        #expect(record.findings.filter { $0.severity == .error }.isEmpty)
    }
}
