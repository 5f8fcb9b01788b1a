import Minutes

/// What is asked under one head is answered under one head: 「なぜ遅れたのでしょうか。半年も間があったはずです。その理由をお答えください。」 gets one answer.
extension LinkPoints {
    /// Adds to the links of a round those of the questions that go on with one that has its answer.
    func withCompanions(_ links: [LinkDraft], _ round: Round) -> [LinkDraft] {
        guard round.questions.count > 1 else { return links }
        var links = links
        let linked = Set(links.map(\.question))
        for question in round.questions where !linked.contains(question) {
            guard let mate = mate(of: question, in: round.questions, linked) else { continue }
            let answers = links.filter { $0.question == mate }
            guard let nearest = answers.max(by: { likeness(question, ofAnswer: $0.answer) < likeness(question, ofAnswer: $1.answer) }) else { continue }
            let isAlike = likeness(question, ofAnswer: nearest.answer) > 0.03
            links.append(LinkDraft(question: question, answer: nearest.answer, basis: isAlike ? [.wording, .adjacency] : [.adjacency], confidence: min(0.7, nearest.confidence * (isAlike ? 0.9 : 0.7))))
        }
        return links
    }

    /// An answer whose words fit no question goes on with the one before it, rather than with a question that has its answer.
    func withContinuations(_ links: [LinkDraft], _ round: Round) -> [LinkDraft] {
        var links = links
        for index in links.indices where links[index].basis == [.order] {
            let link = links[index], before = link.answer - 1
            guard round.speeches.contains(where: { $0.points.contains(before) && $0.points.contains(link.answer) }),
                  links.contains(where: { $0.question == link.question && $0.basis != [.order] }),
                  let known = links.first(where: { $0.answer == before && $0.basis != [.order] }), known.question != link.question else { continue }
            links[index].question = known.question
        }
        return links
    }

    /// The nearest question under the same head that has its answer.
    private func mate(of question: Int, in questions: Range<Int>, _ linked: Set<Int>) -> Int? {
        var before = question, after = question
        while before > questions.lowerBound, draft.questions[before].goesOn {
            before -= 1
            if linked.contains(before) { return before }
        }
        while after + 1 < questions.upperBound, draft.questions[after + 1].goesOn {
            after += 1
            if linked.contains(after) { return after }
        }
        return nil
    }
}
