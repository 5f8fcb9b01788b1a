import Minutes
import SourceText

/// Questions that come back to an earlier one: 再質問.
enum FollowUps {
    /// Adds to the links of a question that was asked again the answer that only the second asking got.
    static func completed(_ links: [LinkDraft], _ draft: ExchangeDraft, _ followUps: [Int?]) -> [LinkDraft] {
        var links = links
        var isAnswered = [Bool](repeating: false, count: draft.questions.count)
        for link in links { isAnswered[link.question] = true }
        for index in followUps.indices {
            guard let earlier = followUps[index], !isAnswered[earlier], let link = returned(to: earlier, from: index, links, draft) else { continue }
            links.append(LinkDraft(question: earlier, answer: link.answer, basis: link.basis, confidence: link.confidence * 0.9))
            isAnswered[earlier] = true
        }
        return links.sorted { ($0.question, $0.answer) < ($1.question, $1.answer) }
    }

    /// Of the answers to the second asking the one that carries the number of the first.
    private static func returned(to earlier: Int, from index: Int, _ links: [LinkDraft], _ draft: ExchangeDraft) -> LinkDraft? {
        let own = links.filter { $0.question == index }
        return draft.questions[earlier].number.flatMap { number in own.first { draft.answers[$0.answer].carries(number) } } ?? own.first
    }

    /// 2 of 「２点目の答弁がなかったと思いますが。」
    static func numberMissed(_ bytes: [UInt8], _ point: Point) -> Int? {
        guard bytes.codePointCount(in: point.range) <= 80,
              bytes.containsAny(["答弁がなかった", "答弁がありません", "答弁がございません", "答弁をいただいていない", "答弁をいただいておりません", "答弁漏れ", "お答えがなかった", "お答えをいただいていない", "回答がなかった", "回答がありません"], in: point.range) else { return nil }
        for unit in ["点目", "問目", "番目", "つ目", "項目め"] as [StaticString] {
            guard let end = bytes.firstOffset(of: unit, in: point.range) else { continue }
            var start = end
            while let before = bytes.codePoint(before: start, start: point.range.lowerBound), CodePoint.isDigit(before.value) || CodePoint.isKanjiDigit(before.value) { start -= before.length }
            return start < end ? JapaneseNumber.read(bytes, at: start, end: end)?.value : nil
        }
        return nil
    }
}

extension LinkPoints {
    /// For each question the earlier one it returns to.
    func followUps() -> [Int?] {
        var found = [Int?](repeating: nil, count: draft.questions.count)
        let returning = Set(draft.questions.filter(\.returns).map(\.speech))
        for (number, round) in draft.rounds.enumerated().dropFirst() {
            let before = draft.rounds[number - 1].questions
            for index in round.questions { found[index] = earlier(index, before: before, returning) }
        }
        return found
    }

    private func earlier(_ index: Int, before: Range<Int>, _ returningSpeeches: Set<Int>) -> Int? {
        let point = draft.questions[index]
        let speechReturns = returningSpeeches.contains(point.speech)
        if let number = FollowUps.numberMissed(bytes, point), let same = (0..<before.upperBound).last(where: { draft.questions[$0].number == number }) { return same }
        if point.isLast, speechReturns, bytes.contains("最後の質問", in: point.range), let last = draft.rounds[0].questions.last { return last }
        if let ordinal = point.ordinal {
            let first = draft.rounds[0].questions
            let same = (0..<before.upperBound).last { draft.questions[$0].ordinal == ordinal }
                ?? first.first { first.count > 1 && draft.questions[$0].number == ordinal }
            return same.flatMap { speechReturns || likeness(index, $0) > 0.1 ? $0 : nil }
        }
        if point.range.count <= 60, bytes.hasSuffix("は。", in: point.range) { return before.last }
        let window = max(0, before.upperBound - 40)..<before.upperBound
        guard let best = window.map({ (alike: likeness(index, $0), index: $0) }).max(by: { $0.alike < $1.alike })?.index else { return nil }
        let alike = likeness(index, best)
        if point.returns { return alike > 0.04 ? best : before.last }
        return alike > 0.2 ? best : nil
    }

    private func likeness(_ left: Int, _ right: Int) -> Float {
        model.likeness(bag(of: left), bag(of: right))
    }
}
