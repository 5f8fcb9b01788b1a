import Minutes
import Pipeline
import SourceText
import Testing

/// Messages are for people who know minutes, not the program.
@Suite struct PlainMessageTests {
    private func messages(_ rule: String, _ words: String) -> [String] {
        let minutes = "小鳥沢町図書館協議会会議録\n\n会長　\(words)\n委員　分かりました。\n会長　閉会します。\n"
        return Pipeline.run(Array(minutes.utf8), path: "a.txt").record.findings.filter { $0.rule == rule }.flatMap { [$0.message.japanese, $0.advice?.japanese ?? ""] }
    }

    @Test func sumsHaveTheirCommas() {
        let found = messages("num.table-total", "内訳は次のとおりです。\n\n北館　1,200,000円\n南館　2,015,000円\n分館　1,000,000円\n合計　4,225,000円\n")
        #expect(found.first == "合計4,225,000が内訳の和4,215,000と一致しません。")
    }

    @Test func nobodyNeedsToKnowTheNameOfAField() {
        let found = messages("quorum.base-unknown", "出席委員は5名で、定足数に達しております。")
        #expect(found.count == 2 && found.allSatisfy { !$0.contains("members.") } && found.last?.contains("--profile") == true)
    }
}
