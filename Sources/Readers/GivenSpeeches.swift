import SourceText

/// Minutes whose structure is given, as text that reads like printed minutes: title, date, then each speech under its label.
struct GivenSpeeches {
    struct Speech {
        /// What the system says of the speaker; nil for a passage without one.
        var speaker: String?
        var words: String
    }

    /// Lines above the first speech: names of the meeting, its date.
    var head: [String] = []
    var speeches: [Speech] = []

    var text: [UInt8] {
        var bytes: [UInt8] = []
        for line in head where !line.isEmpty { bytes += line.utf8 + [0x0A] }
        for speech in speeches {
            let words = Array(speech.words.utf8).filter { $0 != 0x0D }
            guard !words.allSatisfy({ $0 <= 0x20 }) else { continue }
            if let speaker = speech.speaker, !speaker.isEmpty, !GivenSpeeches.opens(words, with: speaker) { bytes += "○\(speaker)　".utf8 }
            bytes += words
            if bytes.last != 0x0A { bytes.append(0x0A) }
        }
        return bytes
    }

    /// Most systems give the label twice: as a field, and as the head of the words.
    private static func opens(_ words: [UInt8], with speaker: String) -> Bool {
        let start = words.skipBlanks(from: 0, end: words.count)
        if words.first(of: ["○", "〇", "◯", "◎", "◆", "△", "●", "□", "■", "【", "〔"], at: start) != nil { return true }
        let head = Array(words.stringWithoutBlanks(start..<min(words.count, start + 240)).utf8)
        let label = Array(speaker.utf8)
        return head.starts(with: Array(label.stringWithoutBlanks(0..<label.count).utf8))
    }
}
