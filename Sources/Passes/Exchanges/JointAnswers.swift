import Minutes

/// One answer for several numbered questions: each of them is linked to it.
extension LinkPoints {
    /// Adds what 「１点目と３点目については、併せてお答えします」 says to the links of a round.
    func joined(_ links: [LinkDraft]) -> [LinkDraft] {
        var links = links
        for link in links where draft.answers[link.answer].together.contains(draft.questions[link.question].number ?? 0) {
            for question in row(around: link.question) where draft.answers[link.answer].together.contains(draft.questions[question].number ?? 0) {
                join(question, to: link.answer, min(link.confidence, 0.9), &links)
            }
        }
        return links
    }

    private func join(_ question: Int, to answer: Int, _ confidence: Double, _ links: inout [LinkDraft]) {
        if let known = links.firstIndex(where: { $0.question == question && $0.answer == answer }) {
            if !links[known].basis.contains(.number) { links[known].basis.insert(.number, at: 0) }
            return
        }
        if links.contains(where: { $0.question == question && $0.basis.contains(.number) }) { return }
        links.removeAll { $0.question == question && $0.basis == [.order] }
        links.append(LinkDraft(question: question, answer: answer, basis: [.number], confidence: confidence))
    }

    /// The questions of the speech that are counted in one row with it: a second row of （１）, （２）… is another.
    private func row(around question: Int) -> ClosedRange<Int> {
        var first = question, last = question
        while first > 0, follows(first, first - 1) { first -= 1 }
        while last + 1 < draft.questions.count, follows(last + 1, last) { last += 1 }
        return first...last
    }

    private func follows(_ next: Int, _ before: Int) -> Bool {
        let next = draft.questions[next], before = draft.questions[before]
        guard next.speech == before.speech, let number = next.number, let earlier = before.number else { return false }
        return number > earlier
    }
}
