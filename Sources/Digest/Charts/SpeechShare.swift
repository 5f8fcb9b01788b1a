import Minutes
import SourceText

/// How much was said by each kind of speaker, in characters. Never a ranking of people.
enum SpeechShare {
    static func view(_ record: Record) -> View? {
        let kinds: [Speaker.Kind] = [.chair, .member, .executive, .secretariat, .guest, .audience, .unknown]
        var characters: [Speaker.Kind: Int] = [:]
        var speeches: [Speaker.Kind: Int] = [:]
        for speech in record.speeches {
            characters[speech.speaker.kind, default: 0] += speech.words.codePointCount
            speeches[speech.speaker.kind, default: 0] += 1
        }
        let whole = characters.values.reduce(0, +)
        let present = kinds.filter { characters[$0, default: 0] > 0 }
        guard whole > 0, present.count > 1 else { return nil }
        let parts = present.map { Bar.Part(kind: "kind-\($0.rawValue)", label: SpeakerName.kind($0), count: characters[$0] ?? 0, shown: rounded(characters[$0] ?? 0, whole)) }
        let title = "発言の分量。" + parts.map { "\($0.label) \($0.shown ?? "")" }.joined(separator: "、") + "。"
        return [
            "bar": Bar(id: "bar-share", title: title, parts: parts, whole: whole, mark: nil).view,
            "rows": present.map {
                ["kind": $0.rawValue, "label": SpeakerName.kind($0), "speeches": speeches[$0], "characters": (characters[$0] ?? 0).grouped,
                 "share": rounded(characters[$0] ?? 0, whole)] as View
            },
        ]
    }

    /// Whole percent, rounded half up.
    private static func rounded(_ part: Int, _ whole: Int) -> String { "\((part * 200 + whole) / (2 * whole))%" }
}
