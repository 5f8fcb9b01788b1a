import Minutes
import SourceText

/// Says of each speech what its speaker does with it: asks, answers, reports, moves, debates, presides.
enum NameActs {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        var asks = [Bool](repeating: false, count: record.speeches.count), answers = asks
        for index in record.exchanges.indices {
            for question in record.exchanges[index].questions { if let place = record.speeches.index(ofID: question.speech) { asks[place] = true } }
            for answer in record.exchanges[index].answers { if let place = record.speeches.index(ofID: answer.speech) { answers[place] = true } }
        }
        for index in record.speeches.indices {
            switch (asks[index], answers[index]) {
            case (true, true): record.speeches[index].act = .questionAndAnswer
            case (true, false): record.speeches[index].act = .question
            case (false, true): record.speeches[index].act = .answer
            case (false, false): record.speeches[index].act = act(record.speeches[index].speaker.kind, record.speeches[index].words, discourse.units[discourse.unitsOfSpeech[index].prefix(6)])
            }
        }
    }

    private static func act(_ kind: Speaker.Kind, _ words: SharedWords, _ units: ArraySlice<Unit>) -> Speech.Act {
        if units.contains(where: { $0.has(.motion) }), kind == .member { return .motion }
        switch kind {
        case .chair: return .procedure
        case .executive, .secretariat: return words.codePointCount > 40 ? .report : .other
        case .member, .guest:
            if units.contains(where: { $0.has(.debate) }) { return .debate }
            if units.contains(where: { $0.has(.committeeReport) }) { return .report }
            return words.codePointCount > 40 ? .opinion : .other
        case .audience, .unknown: return .other
        }
    }
}
