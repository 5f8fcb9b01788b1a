import Minutes
import SourceText

/// The speakers of a text whose speeches the file itself sets apart (the Diet's API, a vendor's JSON): used as given.
///
/// Where the words bring their label, it is looked for at the head of the passage only; nothing else in a speech is a label.
struct GivenLabels {
    /// One for each speech, in order; empty where no label is printed.
    private(set) var labels: [LabelShape] = []
    /// What the fields say, by the line of the label.
    private(set) var speakers: [Int: Speaker] = [:]
    /// Lines of passages that nobody spoke.
    private(set) var unspoken: [Range<Int>] = []

    /// - Parameter found: number of labels that the layout shows.
    /// - Returns: nil when the passages are whole meetings or pages, not speeches.
    init?(_ text: ExtractedText, _ lines: [Line], found: Int) {
        guard let given = text.given else { return nil }
        let bytes = text.bytes
        for passage in given {
            let passageLines = text.lineIndex(of: passage.range.lowerBound)..<text.lineIndex(of: max(passage.range.lowerBound, passage.range.upperBound - 1)) + 1
            guard let stated = passage.speaker, let index = passageLines.first(where: { !lines[$0].isBlank }) else { unspoken.append(passageLines); continue }
            let (shape, base) = GivenLabels.label(bytes, passage, lines[index], index)
            guard let speaker = GivenLabels.speaker(base, stated) else { unspoken.append(passageLines); continue }
            labels.append(shape)
            speakers[index] = speaker
        }
        guard labels.count >= 2, found <= labels.count * 3 else { return nil }
    }

    private static func label(_ bytes: [UInt8], _ passage: GivenSpeech, _ line: Line, _ index: Int) -> (LabelShape, Speaker?) {
        let start = line.content.lowerBound
        guard let label = passage.label else {
            if let shape = LabelReader.read(bytes, line: line, index: index), isSpeaker(Candidate(bytes, shape)) {
                return (shape, LabelName.speaker(bytes, shape, previous: nil))
            }
            return (empty(at: start, index), nil)
        }
        let textStart = bytes.skipBlanks(from: label.upperBound, end: max(label.upperBound, line.content.upperBound))
        let shape = LabelShape(line: index, mark: .circle, frame: .bare, label: label, token: label, span: start..<label.upperBound, textStart: textStart,
                               separator: textStart < line.content.upperBound ? .blank : .lineEnd)
        guard let read = LabelReader.read(bytes, line: Line(bytes, start..<label.upperBound), index: index), read.label == label, isSpeaker(Candidate(bytes, read))
        else { return (shape, Speaker(label: bytes.string(label))) }
        return (shape, LabelName.speaker(bytes, read, previous: nil))
    }

    private static func empty(at start: Int, _ line: Int) -> LabelShape {
        LabelShape(line: line, mark: .none, frame: .bare, label: start..<start, token: start..<start, span: start..<start, textStart: start, separator: .direct)
    }

    private static func isSpeaker(_ candidate: Candidate) -> Bool {
        guard !candidate.opensList, !candidate.isDirection, candidate.shape.frame != .anonymous else { return false }
        return candidate.hasOffice || candidate.isSeat || candidate.isNamed || candidate.isBracketName || candidate.word != nil
    }

    // MARK: fields

    private static let guestRoles: Set<String> = ["参考人", "公述人", "証人", "喚問証人"]

    /// The fields as they are written; what they leave out comes from the printed label. Nil when nobody is named.
    private static func speaker(_ base: Speaker?, _ stated: GivenSpeech.Speaker) -> Speaker? {
        guard var speaker = base ?? (stated.name ?? stated.position ?? stated.role).map({ Speaker(label: $0) }) else { return nil }
        if let name = stated.name {
            if stated.position != nil || !isWholeLabel(Array(name.utf8)) {
                let words = LabelName.withoutHonorific(Array(withoutBlanks(name).utf8))
                speaker.name = words.string(words.indices)
            }
        }
        if let role = stated.position ?? stated.role {
            speaker.role = role
            let kind = LabelName.kind(ofRole: Array(role.utf8))
            if kind != .unknown { speaker.kind = kind }
        }
        if let role = stated.role, guestRoles.contains(role) { speaker.kind = .guest }
        speaker.faction = stated.group ?? speaker.faction
        speaker.seat = stated.seat ?? speaker.seat
        return speaker
    }

    /// 議長（北山一郎君）, 山川委員長, ３番: more than a name.
    private static func isWholeLabel(_ name: [UInt8]) -> Bool {
        if name.containsAny(["（", "("], in: name.indices) || Seat.split(name) != nil { return true }
        return Offices.ending(name, name.indices)?.standsAlone ?? false
    }

    /// 北山　一郎 is written in one; between Latin letters the blank belongs to the name.
    private static func withoutBlanks(_ name: String) -> String {
        let bytes = Array(name.utf8)
        if bytes.contains(where: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) { return name }
        return bytes.stringWithoutBlanks(bytes.indices)
    }
}
