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
            guard let earlier = followUps[index], !isAnswered[earlier], let link = links.first(where: { $0.question == index }) else { continue }
            links.append(LinkDraft(question: earlier, answer: link.answer, basis: link.basis, confidence: link.confidence * 0.9))
            isAnswered[earlier] = true
        }
        return links.sorted { ($0.question, $0.answer) < ($1.question, $1.answer) }
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
