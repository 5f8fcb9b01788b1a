import SourceText

/// Two members ask before anybody answers: an answer that speaks only of the first one's question belongs to that one.
enum CrossedAnswers {
    static func sorted(_ drafts: [ExchangeDraft], _ bytes: [UInt8]) -> [ExchangeDraft] {
        var drafts = drafts
        for index in drafts.indices.dropLast() where drafts[index].answers.isEmpty && !drafts[index].questions.isEmpty && drafts[index].agendaItem == drafts[index + 1].agendaItem {
            (drafts[index], drafts[index + 1]) = shared(drafts[index], drafts[index + 1], bytes)
        }
        return drafts
    }

    private static func shared(_ first: ExchangeDraft, _ second: ExchangeDraft, _ bytes: [UInt8]) -> (ExchangeDraft, ExchangeDraft) {
        guard let asked = first.questions.last?.speech, let next = second.questions.first?.speech, next == asked + 1,
              let round = second.rounds.first, round.answers.count >= 2, let last = first.rounds.indices.last else { return (first, second) }
        let own = second.questions[round.questions].map(\.range)
        var matters = AskedMatters(bytes, first.questions.map(\.range) + own)
        let isForeign = round.answers.map { answer in
            let about = matters.spokenOf(second.answers[answer].range)
            return !about.isEmpty && about.allSatisfy { $0 < first.questions.count }
        }
        let moved = isForeign.count { $0 }
        guard moved > 0, moved < isForeign.count else { return (first, second) }
        var first = first
        first.rounds[last].answers = first.answers.count..<first.answers.count + moved
        first.rounds[last].needsNoAnswer = false
        for (offset, answer) in round.answers.enumerated() where isForeign[offset] {
            first.rounds[last].speeches.append((first.answers.count..<first.answers.count + 1, false, nil))
            first.answers.append(second.answers[answer])
        }
        return (first, without(isForeign, second))
    }

    /// Takes the marked answers of the first round out; later ones move up.
    private static func without(_ isForeign: [Bool], _ draft: ExchangeDraft) -> ExchangeDraft {
        var draft = draft
        func place(_ old: Int) -> Int { old - isForeign.prefix(old).count { $0 } }
        draft.answers = draft.answers.enumerated().filter { $0.offset >= isForeign.count || !isForeign[$0.offset] }.map(\.element)
        for index in draft.rounds.indices {
            let answers = draft.rounds[index].answers
            draft.rounds[index].answers = place(answers.lowerBound)..<place(answers.upperBound)
            draft.rounds[index].speeches = draft.rounds[index].speeches.map { (place($0.points.lowerBound)..<place($0.points.upperBound), $0.isNumbered, $0.announced) }.filter { !$0.points.isEmpty }
        }
        return draft
    }
}
