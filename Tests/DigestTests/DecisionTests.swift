import Digest
import Minutes
import Pipeline
import SourceText
import Testing

/// The page says no more of a decision than the minutes do.
@Suite struct DecisionTests {
    /// Minutes whose chair ends a vote with the sentence, and that vote.
    private func document(_ sentence: String, word: String?, _ result: Vote.Result? = .approved, object: Vote.Object = .original, kind: BodyKind = .council, tally: Tally = Tally()) throws -> Document {
        let minutes = "小鳥沢町図書館協議会会議録\n\n会長　採決いたします。\n委員　異議はありません。\n会長　\(sentence)\n委員　分かりました。\n"
        var document = Pipeline.run(Array(minutes.utf8), path: "a.txt")
        document.record.meeting.bodyKind = kind
        let speech = try #require(document.record.speeches.dropFirst(2).first)
        document.record.votes = [Vote(id: "v1", agendaItem: nil, items: ["第8号議案　読書通帳の導入"], object: object, method: .showOfHands, tally: tally, result: result, resultText: word,
                                      speech: speech.id, span: speech.span)]
        return document
    }

    private func pages(_ document: Document) throws -> (html: String, markdown: String) {
        let pages = try Digest().pages(of: document).get()
        return (String(decoding: pages.html, as: UTF8.self), String(decoding: pages.markdown, as: UTF8.self))
    }

    @Test(arguments: [
        ("よって、第8号議案は原案のとおり可決すべきものと決定いたしました。", "可決", BodyKind.committee, "可決すべきもの", "可決すべきものと決まりました（委員会）。"),
        ("よって、第8号議案は認定すべきものと決しました。", "認定", .council, "認定すべきもの", "認定すべきものと決まりました。"),
        ("よって、第8号議案は許可相当と決定し、県へ進達します。", "許可", .council, "許可相当", "許可相当と決まりました。"),
        ("賛成多数ですので、第8号議案は修正のうえ承認されました。", "承認", .council, "承認（修正のうえ）", "提案を修正したうえで決まりました。"),
        ("よって、第8号議案は修正可決されました。", "可決", .plenary, "修正可決", "提案を修正したうえで決まりました。"),
        ("よって、第8号議案は条件を付して承認することに決定しました。", "承認", .council, "承認（条件付き）", "条件を付けて決まりました。"),
        ("よって、第8号議案は原案のとおり可決されました。", "可決", .plenary, "可決", "提案のとおりに決まりました。"),
    ])
    func theResultIsAsItWasSaid(_ sentence: String, _ word: String, _ kind: BodyKind, _ shown: String, _ meaning: String) throws {
        let document = try document(sentence, word: word, kind: kind)
        let pages = try pages(document)
        #expect(pages.html.contains("<strong>\(shown)</strong>") && pages.html.contains("<p>\(meaning)</p>"))
        #expect(pages.markdown.contains("| \(shown) |"))
        #expect(Digest.statements(of: document).first?.result == document.record.votes[0].result)
    }

    @Test func aVoteOnAnAmendmentIsHeadedSo() throws {
        let pages = try pages(document("起立少数です。よって、修正案は否決されました。", word: "否決", .rejected, object: .amendment))
        #expect(pages.html.contains("読書通帳の導入に対する修正案</h3>") && pages.html.contains("修正案は認められませんでした。"))
        #expect(pages.markdown.contains("| 第8号議案　読書通帳の導入に対する修正案 | 否決 |"))
    }

    /// 「２件を一括議題とします」 decides nothing of the bills that it names.
    @Test func theOrderOfBusinessIsNoDecisionOnTheBill() throws {
        let pages = try pages(document("異議なしと認めます。よって、第8号議案は直ちに議題とすることに決定いたしました。", word: nil, object: .other))
        #expect(pages.html.contains("<strong>決定（議事の進め方）</strong>") && pages.html.contains("<p>議事の進め方が、このように決まりました。</p>"))
        #expect(pages.markdown.contains("| 決定（議事の進め方） |") && !pages.html.contains("提案のとおりに決まりました"))
    }

    /// Whose number was reckoned from the votes alone tells nobody how many could have voted.
    @Test(arguments: [(1, 0, 6, 1...1, false), (5, 1, 6, 6...6, false), (5, 1, nil, 6...6, true), (85, 2, nil, 0...1, false), (5, nil, 4, 6...8, true)] as [(Int, Int?, Int?, ClosedRange<Int>, Bool)])
    func howManyCouldVoteIsNotReckonedFromTheVotes(_ yes: Int, _ no: Int?, _ least: Int?, _ eligible: ClosedRange<Int>, _ isShown: Bool) throws {
        var document = try document("よって、第8号議案は承認されました。", word: "承認", tally: Tally(for: yes, against: no))
        document.record.votes[0].eligible = eligible
        document.record.votes[0].requirement = .majority
        document.record.attendance.ledger = [LedgerEntry(fromOrder: 1, minimum: least.map { _ in 0 } ?? 6, maximum: least ?? 6, reason: .recess)]
        #expect(try pages(document).html.contains("表決に加われる人数") == isShown)
    }

    @Test func whoTakesTheChairIsNotCounted() throws {
        var document = try document("よって、第8号議案は承認されました。", word: "承認")
        let span = document.record.speeches[0].span
        document.record.attendance.present = [Person(id: "p1", name: "森野かえで", span: span)]
        document.record.attendance.events = [AttendanceEvent(kind: .chairChange, count: 1, speech: nil, span: span), AttendanceEvent(kind: .left, name: "森野かえで", count: 1, span: span),
                                             AttendanceEvent(kind: .left, count: 2, span: span)]
        let html = try pages(document).html
        #expect(html.contains("<li>議長・会長の交代 <a") && html.contains("<li>途中で退席：森野かえで <a") && html.contains("<li>途中で退席：2人 <a"))
        // Who was there stands before, not under, what happened.
        let roster = try #require(html.firstRange(of: "<summary>出席（1人）")), events = try #require(html.firstRange(of: "会議中の出入り"))
        #expect(roster.lowerBound < events.lowerBound)
    }

    /// 「それでは、そのようにいたします。」 says nothing without the question.
    @Test(arguments: [("会長　それでは、そのようにいたします。", [String](), true), ("会長　よって、第8号議案は可決されました。", [], true), ("会長　よって、第8号議案は可決されました。", ["第8号議案"], false)])
    func theQuestionIsQuotedWhereTheDeclarationPointsBack(_ declaration: String, _ items: [String], _ isShown: Bool) throws {
        let minutes = "小鳥沢町図書館協議会会議録\n\n会長　ただいまの説明のとおり進めることでよろしいでしょうか。\n（「異議なし」の声あり）\n\(declaration)\n委員　分かりました。\n"
        var document = Pipeline.run(Array(minutes.utf8), path: "a.txt")
        let bytes = document.text.bytes, words = Array("ただいまの説明のとおり進めることでよろしいでしょうか。".utf8)
        let start = try #require(bytes.firstRange(of: words)?.lowerBound), last = document.record.speeches[1], scene = try #require(document.record.scenes.first)
        document.record.votes = [Vote(id: "v1", agendaItem: nil, items: items, object: .motion, method: .noObjection, result: .approved, resultText: nil, speech: last.id, span: last.span)]
        document.record.votes[0].evidence = [Span(start, start + words.count), scene.span]
        let pages = try pages(document)
        #expect(pages.html.contains("<blockquote><p>「ただいまの説明のとおり進めることでよろしいでしょうか。」</p></blockquote>") == isShown)
        #expect(pages.markdown.contains("：「ただいまの説明のとおり進めることでよろしいでしょうか。」「") == isShown)
    }
}
