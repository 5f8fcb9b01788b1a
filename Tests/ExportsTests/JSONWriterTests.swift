import Exports
import Testing

/// Writing JSON: whatever memory is lent, the bytes are the same.
@Suite struct JSONWriterTests {
    @Test(arguments: [0, 1, 300, 100_000])
    func lentMemoryThatDoesNotSufficeLosesNothing(capacity: Int) {
        let words = String(repeating: "○議長（沢井信君）　「開会」\n", count: 200)
        let line = JSONWriter.line(pretty: false, capacity: capacity) { writer in
            writer.object { writer in
                writer.member("text", words)
                writer.array("places") { writer in for number in 0..<50 { writer.row { $0.member("start", number); $0.member("page", nil as Int?) } } }
            }
        }
        var plain = JSONWriter()
        plain.object { writer in
            writer.member("text", words)
            writer.array("places") { writer in for number in 0..<50 { writer.inlineObject { $0.member("start", number); $0.member("page", nil as Int?) } } }
        }
        #expect(line == plain.bytes + [0x0A])
    }
}
