import Minutes
import Parsing
import Testing

@Suite struct StyleTests {
    @Test(arguments: StyleSample.marked + StyleSample.plain + StyleSample.own)
    func readsItsSpeakers(sample: StyleSample) {
        let record = record(of: sample.text)
        #expect(record.source.dialect == sample.dialect)
        #expect(record.speeches.map { line($0.speaker) } == sample.speakers)
        #expect(record.source.kind == .minutes)
        #expect(record.source.unclassified.isEmpty)
        #expect(tiles(record, sample.text.utf8.count))
    }

    @Test func everyStyleHasASampleAndAFile() {
        let sampled = Set((StyleSample.marked + StyleSample.plain + StyleSample.own).map(\.dialect))
        #expect(Set(Parsing.dialectIDs) == sampled)
        #expect(Set(Parsing.dialectIDs).count == Parsing.dialectIDs.count)
    }

    @Test func everyShapeOfTheListIsCovered() {
        let codes = Set(Dialects.all.flatMap(\.codes))
        #expect(codes == Set((1...35).map { $0 < 10 ? "D0\($0)" : "D\($0)" }))
    }

    /// The example that the README prints is a label in its own style.
    @Test(arguments: Dialects.all.map(\.id))
    func readsItsExample(id: String) throws {
        let example = try #require(Dialects.all.first { $0.id == id }).example
        let record = record(of: example + "\n　続けて申し上げます。\n", dialect: id)
        #expect(record.speeches.count == 1)
    }

    @Test func aStyleThatIsAskedForIsUsed() {
        let text = "○議長（北山一郎君）　開会します。\n【会長】　始めます。\n"
        #expect(record(of: text, dialect: "council-bracket").speeches.map(\.speaker.label) == ["会長"])
        #expect(record(of: text).speeches.map(\.speaker.label) == ["議長（北山一郎君）"])
    }
}
