import Minutes
import SourceText

/// Says of each speech what its speaker does with it: asks, answers, reports, moves, debates, presides.
enum NameActs {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let asking = Set(record.exchanges.flatMap { $0.questions.map(\.speech) })
        let answering = Set(record.exchanges.flatMap { $0.answers.map(\.speech) })
        for index in record.speeches.indices {
            let id = record.speeches[index].id
            switch (asking.contains(id), answering.contains(id)) {
            case (true, true): record.speeches[index].act = .questionAndAnswer
            case (true, false): record.speeches[index].act = .question
            case (false, true): record.speeches[index].act = .answer
            case (false, false): record.speeches[index].act = act(record.speeches[index], discourse.units[discourse.unitsOfSpeech[index].prefix(6)])
            }
        }
    }

    private static func act(_ speech: Speech, _ units: ArraySlice<Unit>) -> Speech.Act {
        if units.contains(where: { $0.has(.motion) }), speech.speaker.kind == .member { return .motion }
        switch speech.speaker.kind {
        case .chair: return .procedure
        case .executive, .secretariat: return speech.text.unicodeScalars.count > 40 ? .report : .other
        case .member, .guest:
            if units.contains(where: { $0.has(.debate) }) { return .debate }
            if units.contains(where: { $0.has(.committeeReport) }) { return .report }
            return speech.text.unicodeScalars.count > 40 ? .opinion : .other
        case .audience, .unknown: return .other
        }
    }
}
