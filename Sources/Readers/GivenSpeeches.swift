import SourceText

/// Minutes whose structure is given: a text that reads like printed minutes, and beside it the speeches as the file sets them apart.
struct GivenSpeeches {
    struct Speech {
        /// The label to print before the words that bring none; nil prints none.
        var label: String?
        /// What the fields say; nil for a passage that nobody spoke.
        var speaker: GivenSpeech.Speaker?
        var words: String
        /// 1-based place in the list of the file; 0 for a passage made of other fields.
        var element = 0
    }

    /// Lines above the first speech: names of the meeting, its date.
    var head: [String] = []
    var speeches: [Speech] = []

    /// Title, date, then each speech under its label.
    func text() -> ExtractedText {
        var bytes: [UInt8] = [], origins: [Int] = [], given: [GivenSpeech] = []
        func endLine(_ element: Int) {
            bytes.append(0x0A)
            origins.append(element)
        }
        for line in head where !line.isEmpty {
            bytes += line.utf8
            endLine(0)
        }
        for speech in speeches {
            let words = Array(speech.words.utf8).filter { $0 != 0x0D }
            guard !words.allSatisfy({ $0 <= 0x20 }) else { continue }
            let start = bytes.count
            var label: Range<Int>?
            if let printed = speech.label, !printed.isEmpty, !GivenSpeeches.opens(words, with: printed) {
                if speech.speaker == nil {
                    bytes += printed.utf8
                    endLine(speech.element)
                } else {
                    bytes += "○".utf8
                    label = bytes.count..<bytes.count + printed.utf8.count
                    bytes += "\(printed)　".utf8
                }
            }
            for byte in words { if byte == 0x0A { endLine(speech.element) } else { bytes.append(byte) } }
            if bytes.last != 0x0A { endLine(speech.element) }
            given.append(GivenSpeech(range: start..<bytes.count - 1, label: label, speaker: speech.speaker))
        }
        return ExtractedText(bytes: bytes, origins: .init(unit: .element, numbers: origins + [0]), given: given)
    }

    /// Most systems give the label twice: as a field, and as the head of the words.
    private static func opens(_ words: [UInt8], with label: String) -> Bool {
        let start = words.skipBlanks(from: 0, end: words.count)
        if words.first(of: ["○", "〇", "◯", "◎", "◆", "△", "●", "□", "■", "【", "〔"], at: start) != nil { return true }
        let head = words.withoutBlanks(start..<min(words.count, start + 240))
        let label = Array(label.utf8)
        return head.starts(with: label.withoutBlanks(0..<label.count))
    }
}
