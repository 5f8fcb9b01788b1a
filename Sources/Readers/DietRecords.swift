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
    static func speech(_ field: Field) -> GivenSpeeches.Speech {
        let isHeader = field("speechOrder") == "0" || field("speaker") == "会議録情報"
        return GivenSpeeches.Speech(speaker: isHeader ? nil : label(field), words: field("speech") ?? "")
    }

    private static func label(_ field: Field) -> String? {
        guard let name = field("speaker"), !name.isEmpty else { return nil }
        guard let position = field("speakerPosition"), !position.isEmpty else { return name + "君" }
        return "\(position)（\(name)君）"
    }
}
