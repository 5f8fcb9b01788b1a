import SourceText

/// Pages that mark up who speaks: <span class="name">大沢みどり</span> above the words, or the label as an attribute of the block.
struct HTMLTurns {
    /// A label that stands in an attribute, until words show whether the text brings it too.
    private var pending: String?
    private var missing: [(offset: Int, title: String)] = []
    /// Blocks whose words begin with their label.
    private var printed = 0
    private var lines: [String] = []

    private static let nameClasses: Set<String> = ["name", "speaker", "speaker-name", "speaker_name", "speakername"]

    static func isName(_ classes: String) -> Bool { classes.split(separator: " ").contains { nameClasses.contains(String($0)) } }

    // MARK: labels in attributes

    mutating func opens(_ title: String) { pending = title.isEmpty ? nil : title }

    /// Words have come behind the offset.
    mutating func says(_ bytes: [UInt8], from start: Int) {
        guard let title = pending else { return }
        var start = start
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        // The number of the block may stand before its words.
        guard start < bytes.count, !bytes[start...].allSatisfy({ $0 < 0x80 }) else { return }
        pending = nil
        let words = bytes.skipBlanks(from: start, end: bytes.count)
        if bytes.first(of: ["○", "〇", "◯", "◎", "◆", "△", "●", "□", "■"], at: words) != nil || bytes[words...].starts(with: title.utf8) { printed += 1 } else { missing.append((start, title)) }
    }

    /// The labels to put before their words: all, or none where some block prints its own.
    var missingTitles: [(offset: Int, title: String)] { printed == 0 ? missing : [] }

    // MARK: names in elements

    /// An element with a name has ended.
    mutating func names(_ bytes: [UInt8], from start: Int) {
        let name = bytes.trimmed(start..<bytes.count)
        if !name.isEmpty, name.count <= 90, !bytes[name].contains(0x0A) { lines.append(bytes.string(name)) }
    }

    /// One passage for each name that fills its line, where three and more do and none is anything else.
    func speeches(in bytes: [UInt8]) -> [GivenSpeech]? {
        guard lines.count >= 3 else { return nil }
        var starts: [Range<Int>] = [], start = 0
        while start < bytes.count, starts.count < lines.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let content = bytes.trimmed(start..<end)
            if bytes[content].elementsEqual(lines[starts.count].utf8) { starts.append(content) }
            start = end + 1
        }
        guard starts.count == lines.count else { return nil }
        let ends = starts.dropFirst().map { $0.lowerBound - 1 } + [bytes.count]
        // Names of a list stand close together; somebody speaks below each here.
        guard zip(starts, ends).count(where: { bytes.contains("。", in: $0.upperBound..<max($0.upperBound, $1)) }) * 3 >= starts.count * 2 else { return nil }
        return starts.indices.map { index in
            let end = ends[index]
            return GivenSpeech(range: starts[index].lowerBound..<max(starts[index].upperBound, end), label: starts[index], speaker: .init(name: lines[index]))
        }
    }
}
