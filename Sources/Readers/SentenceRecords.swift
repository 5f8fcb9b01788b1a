import SourceText

/// Lists that give one record for each sentence, as data sets for research do: consecutive records of one speaker are one speech.
enum SentenceRecords {
    /// The speeches; where nearly every record is a single sentence, those of one speaker are joined.
    static func joined(_ records: [GivenSpeeches.Speech]) -> [GivenSpeeches.Speech] {
        guard areSentences(records) else { return records }
        var joined: [GivenSpeeches.Speech] = []
        var pending: [GivenSpeeches.Speech] = []
        for record in records {
            if record.speaker == nil {
                pending.append(record)
            } else if let last = joined.last, last.speaker != nil, last.speaker == record.speaker, last.label == record.label {
                // Directions between two sentences of one speaker stand on lines of their own.
                joined[joined.count - 1].words += (pending.map { "\n\($0.words)\n" } + [record.words]).joined()
                pending = []
            } else {
                joined += pending + [record]
                pending = []
            }
        }
        return joined + pending
    }

    /// Most records are one sentence each, and many go on with the speaker of the one before.
    private static func areSentences(_ records: [GivenSpeeches.Speech]) -> Bool {
        let spoken = records.filter { $0.speaker != nil }
        guard spoken.count >= 6 else { return false }
        let single = spoken.count { record in
            let words = Array(record.words.utf8)
            guard let end = words.firstOffset(of: "。", in: words.indices) else { return true }
            return words.skipBlanks(from: end + 3, end: words.count) >= words.count
        }
        let goesOn = zip(spoken, spoken.dropFirst()).count { $0.speaker == $1.speaker }
        return single * 10 >= spoken.count * 9 && goesOn * 4 >= spoken.count
    }
}
