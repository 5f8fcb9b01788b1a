import SourceText

/// Fields of the National Diet Library's search API for the minutes of the Diet (国会会議録検索システム 検索用API),
/// which come as JSON and as XML with the same names: meetingRecord with speechRecord in it, or speechRecord alone.
enum DietRecords {
    /// A field of a record by its name; nil when absent.
    typealias Field = (String) -> String?

    /// 第212回国会　参議院　本会議　第9号, and the date.
    static func head(_ field: Field) -> [String] {
        var name: [String] = []
        if let session = field("session"), !session.isEmpty { name.append("第\(session)回国会") }
        for key in ["nameOfHouse", "nameOfMeeting", "issue"] {
            if let part = field(key), !part.isEmpty { name.append(part) }
        }
        return [name.joined(separator: "　"), field("date").map { "開催日：\($0)" } ?? ""]
    }

    /// The record with order 0 is the header of the printed minutes (会議録情報), which nobody spoke.
    static func speech(_ field: Field, element: Int) -> GivenSpeeches.Speech {
        let words = field("speech") ?? ""
        if field("speechOrder") == "0" || field("speaker") == "会議録情報" { return GivenSpeeches.Speech(words: words, element: element) }
        func stated(_ key: String) -> String? { field(key).flatMap { $0.isEmpty ? nil : $0 } }
        let speaker = GivenSpeech.Speaker(name: stated("speaker"), position: stated("speakerPosition"), role: stated("speakerRole"), group: stated("speakerGroup"))
        return GivenSpeeches.Speech(label: label(speaker), speaker: speaker, words: words, element: element)
    }

    private static func label(_ speaker: GivenSpeech.Speaker) -> String? {
        guard let name = speaker.name else { return nil }
        guard let position = speaker.position else { return name + "君" }
        return "\(position)（\(name)君）"
    }
}
