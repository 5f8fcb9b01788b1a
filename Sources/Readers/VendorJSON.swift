import SourceText

/// JSON of systems whose field names nobody has fixed: the longest list of objects that hold words, with what they say of the speaker.
enum VendorJSON {
    /// Names of fields, in lower case, that hold the words, the speaker and his office. Known from published systems and their exports.
    private static let wordKeys = ["body", "speech", "text", "content", "contents", "utterance", "statement", "remarks", "発言", "発言内容", "本文", "内容"]
    private static let labelKeys = ["label", "title", "speaker_label", "発言者", "speakername", "speaker_name", "speaker", "name", "氏名", "名前"]
    /// Fields that hold a person's name, not a whole label.
    private static let nameKeys = ["speaker_name", "speakername", "氏名", "名前", "name", "speaker", "発言者"]
    private static let groupKeys = ["speakergroup", "speaker_group", "faction", "group", "party", "会派", "会派名"]
    private static let seatKeys = ["seat", "seat_number", "seatnumber", "議席", "議席番号"]
    /// Titles of passages that nobody spoke.
    private static let otherTitles: Set<String> = [
        "名簿", "出席者", "出席者名簿", "出席議員", "議題", "日程", "議事日程", "目次", "表紙", "本文", "会議録情報", "資料", "署名", "奥付", "開会", "開議", "休憩", "再開", "散会", "閉会", "付議事件", "会議に付した事件",
    ]
    private static let officeKeys = ["role", "position", "speakerposition", "speakerrole", "speaker_role", "speaker_position", "post", "役職", "職名", "肩書"]
    private static let headKeys = [
        "council_name", "council", "meeting", "meetingname", "meeting_name", "会議名", "session", "schedule", "schedule_name", "date", "held_on", "heldon", "開催日", "title", "name",
    ]
    /// Fields that each record of a list repeats where they are the meeting's.
    private static let repeatedKeys = ["title", "date"]

    static func speeches(_ value: JSONValue) -> GivenSpeeches? {
        var best: (head: [JSONValue], list: [JSONValue], size: Int)?
        search(value, head: [], best: &best)
        guard let best else { return nil }
        var given = GivenSpeeches()
        for holder in best.head { given.head += headKeys.flatMap { key in member(holder, [key])?.words.map { [$0] } ?? nestedWords(holder, key) } }
        let repeated = repeatedKeys.filter { isRepeated($0, in: best.list) }
        given.head += repeated.compactMap { key in best.list.first.flatMap { member($0, [key])?.words } }.filter { !given.head.contains($0) }
        let titlesAreLabels = !repeated.contains("title")
        given.speeches = SentenceRecords.joined(best.list.enumerated().compactMap { speech(flattened($1), element: $0 + 1, titlesAreLabels: titlesAreLabels) })
        return given.speeches.isEmpty ? nil : given
    }

    /// {"council": {"name": …}}, {"meeting": {"name": …, "date": …}}: the name of what the meeting belongs to, and its day.
    private static func nestedWords(_ holder: JSONValue, _ key: String) -> [String] {
        guard case .object(let members) = holder, let found = members.first(where: { $0.key.lowercased() == key }), case .object = found.value else { return [] }
        return [["name", "title", "名称", "会議名"], ["date", "held_on", "heldon", "開催日"]].compactMap { member(found.value, $0)?.words }
    }

    /// Whether three records and more all say the same in this field.
    private static func isRepeated(_ key: String, in list: [JSONValue]) -> Bool {
        guard list.count >= 3, let first = list.first.flatMap({ member($0, [key])?.words }) else { return false }
        return list.allSatisfy { member($0, [key])?.words == first }
    }

    /// {"speaker": {"name": …, "position": …}, "text": …}: what an object says of the speaker, beside the words.
    private static func flattened(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value, let speaker = members.first(where: { ["speaker", "発言者"].contains($0.key.lowercased()) }), case .object(let inner) = speaker.value
        else { return value }
        return .object(inner.filter { !wordKeys.contains($0.key.lowercased()) } + members)
    }

    /// The list with the most bytes of words.
    private static func search(_ value: JSONValue, head: [JSONValue], best: inout (head: [JSONValue], list: [JSONValue], size: Int)?) {
        switch value {
        case .object(let members):
            for member in members { search(member.value, head: head + [value], best: &best) }
        case .array(let elements):
            let size = elements.reduce(0) { $0 + (member($1, wordKeys)?.words?.utf8.count ?? 0) }
            if size > (best?.size ?? 0) { best = (head, elements, size) }
            for element in elements { search(element, head: head, best: &best) }
        default: break
        }
    }

    private static func member(_ value: JSONValue, _ keys: [String]) -> JSONValue? {
        guard case .object(let members) = value else { return nil }
        for key in keys {
            if let found = members.first(where: { $0.key.lowercased() == key }), let words = found.value.words, !words.isEmpty { return found.value }
        }
        return nil
    }

    private static func speech(_ value: JSONValue, element: Int, titlesAreLabels: Bool) -> GivenSpeeches.Speech? {
        guard let words = member(value, wordKeys)?.words else { return nil }
        let label = label(value, titlesAreLabels: titlesAreLabels)
        let isSpoken = label.map { !otherTitles.contains(withoutBrackets($0)) } ?? false
        return GivenSpeeches.Speech(label: label, speaker: isSpoken ? speaker(value) : nil, words: withoutMarkup(words), element: element)
    }

    private static func speaker(_ value: JSONValue) -> GivenSpeech.Speaker {
        GivenSpeech.Speaker(name: member(value, nameKeys)?.words.map(withoutMark), position: member(value, officeKeys)?.words,
                            group: member(value, groupKeys)?.words, seat: member(value, seatKeys)?.words)
    }

    /// 役職（氏名） from two fields, or the one there is, without a mark of its own.
    private static func label(_ value: JSONValue, titlesAreLabels: Bool) -> String? {
        let named = member(value, titlesAreLabels ? labelKeys : labelKeys.filter { $0 != "title" })?.words.map(withoutMark)
        guard let office = member(value, officeKeys)?.words, !office.isEmpty else { return named }
        guard let named, !named.isEmpty, !named.contains(office) else { return named ?? office }
        return "\(office)（\(named)）"
    }

    private static func withoutMark(_ label: String) -> String {
        let bytes = Array(label.utf8)
        var start = bytes.skipBlanks(from: 0, end: bytes.count)
        if let mark = bytes.first(of: ["○", "〇", "◯", "◎", "◆", "△", "●", "□", "■"], at: start) { start = bytes.skipBlanks(from: start + mark.utf8CodeUnitCount, end: bytes.count) }
        return bytes.string(bytes.trimmed(start..<bytes.count))
    }

    /// （名簿） → 名簿
    private static func withoutBrackets(_ title: String) -> String {
        title.hasPrefix("（") && title.hasSuffix("）") && title.count > 2 ? String(title.dropFirst().dropLast()) : title
    }

    /// Some systems wrap the words in HTML.
    private static func withoutMarkup(_ words: String) -> String {
        guard words.contains("<"), words.contains("</") || words.contains("<br") else { return words }
        let page = HTMLPage()
        Markup.read(Array(words.utf8), isHTML: true, page)
        return String(decoding: page.finish(), as: UTF8.self)
    }
}
