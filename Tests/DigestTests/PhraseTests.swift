@testable import Digest
import Testing

/// Titles on a narrow page.
@Suite struct PhraseTests {
    private func parts(_ title: String) -> [String] {
        Phrases.views(title).map { view in ((view["isWhole"] as? Bool) == true ? "[" : "") + ((view["words"] as? String) ?? "") + ((view["isWhole"] as? Bool) == true ? "]" : "") }
    }

    @Test func numbersStayWithTheirUnits() {
        #expect(parts("令和６年第３回小鳥沢町議会定例会") == ["[令和６年第３回]", "小鳥沢町議会定例会"])
        #expect(parts("議案第６号　令和６年度補正予算（第２号）") == ["議案", "[第６号]", "　", "[令和６年度]", "補正予算（", "[第２号]", "）"])
        #expect(parts("令和元年12月５日") == ["[令和元年12月５日]"])
        #expect(parts("三人委員会　第三回") == ["三人委員会　", "[第三回]"])
    }

    @Test(arguments: ["", "定例会", "第", "令和", "第３", "３年<b>", "🙂第１回🙂"])
    func thePartsAreTheTitle(_ title: String) {
        #expect(Phrases.views(title).compactMap { $0["words"] as? String }.joined() == title)
    }
}
