import Minutes
import Testing

/// Lines that the width of a page broke, and lines that the writer ended.
@Suite struct BrokenLineTests {
    private static let cut = "　公園の池の水が減っていることにつきましては、上流にある水門の板が古くなり、雨の少ない日に\n水を止められないことが原因であると考えておりますので、来月のうちに板を取り替えます。\n"

    private static func minutes(_ furniture: String) -> String {
        (1...12).map { "○公園課長（西野太郎君）　\n\(cut)\($0 == 6 ? furniture : "")" }.joined()
    }

    /// The address of the page is longer than the page is wide; it does not hide where the lines end.
    @Test(arguments: ["", "https://minutes.example.jp/tenant/mihon/view.html?council=5909&schedule=1&is_search=false&view_years=2024\n"])
    func brokenLinesAreJoined(furniture: String) {
        let record = record(of: Self.minutes(furniture))
        #expect(record.speeches.count == 12)
        #expect(record.speeches.allSatisfy { $0.text.contains("雨の少ない日に水を止められない") })
    }

    /// Lines of many lengths end where the writer wanted.
    @Test func linesOfManyLengthsStay() {
        let text = (1...12).map { "○公園課長（西野太郎君）　\n　池の水が減っていることについて、\(String(repeating: "とても", count: $0))詳しく申し上げますと次のとおりで\n水門の板が古いことが原因です。\n" }.joined()
        #expect(record(of: text).speeches.allSatisfy { $0.text.contains("次のとおりで\n水門の板") })
    }
}
