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

    @Test(arguments: [0, 7, 10, 99, 100, 305, 1000, 9_999, 10_000, 10_007, 100_200, 99_999_999, 100_000_000, 1_234_000_567, Int.max, Int.min, -40])
    func numbersAreWrittenAsSwiftDoes(number: Int) {
        #expect(written { $0.value(number) } == String(number))
    }

    /// Strings are copied eight bytes at a time, with the last ones over again: an escape may stand at any place of them.
    @Test(arguments: 0..<20) func escapesAtEveryPlace(length: Int) {
        for place in 0..<max(length, 1) {
            for (byte, escape) in [("\"", "\\\""), ("\n", "\\n"), ("\\", "\\\\"), ("\u{1}", "\\u0001"), ("x", "x")] {
                var letters = [String](repeating: "a", count: length), expected = letters
                if length > 0 { letters[place] = byte; expected[place] = escape }
                #expect(written { $0.value(letters.joined()) } == "\"\(expected.joined())\"")
            }
        }
    }

    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
