import SourceText

/// JSON: the Diet's search API, and what systems of vendors deliver: a list of objects, one for each speech.
enum JSONReader {
    static let reader = Reader(mediaType: "application/json", accepts: { $0.markup.first == UInt8(ascii: "{") || $0.markup.first == UInt8(ascii: "[") }, read: read)

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        let decoded = options.charset.flatMap { Decoding.decode(file, as: $0) } ?? Decoding.decode(file)
        // 「[午前10時 開会]」 begins plain minutes as well.
        guard let value = JSONParser.parse(decoded.bytes) else { return PlainTextReader.read(file, options: options) }
        var notices: [ReadNotice] = []
        let meetings = value["meetingRecord"]?.elements ?? []
        if meetings.count > 1 { notices.append(severalMeetings(meetings.count)) }
        let given = diet(value, meetings) ?? VendorJSON.speeches(value)
        guard let text = given?.text(), !text.bytes.allSatisfy({ $0 <= 0x20 }) else {
            return .refused(ReadNotice(.unreadable, isFatal: true, "このJSONには発言の一覧が見つかりません。会議録の本文を含むファイルを指定してください。",
                                       en: "No list of speeches was found in this JSON. Give giji the file that holds the minutes."), mediaType: reader.mediaType)
        }
        return ReadFile(text: text, mediaType: reader.mediaType, charset: decoded.charset, bad: decoded.bad,
                        badCount: decoded.badCount, notices: notices)
    }

    static func severalMeetings(_ count: Int) -> ReadNotice {
        ReadNotice(.severalMeetings, "一つのファイルに\(count)の会議が入っています。会議ごとに分けると、それぞれの記録になります。",
                   en: "The file holds \(count) meetings. Split it to get a record of each.")
    }

    private static func diet(_ value: JSONValue, _ meetings: [JSONValue]) -> GivenSpeeches? {
        var given = GivenSpeeches()
        var element = 0
        for meeting in meetings.isEmpty ? [value] : meetings {
            guard let records = meeting["speechRecord"]?.elements, let first = records.first else { continue }
            let head = DietRecords.head { first[$0]?.words ?? meeting[$0]?.words }
            if given.speeches.isEmpty { given.head = head } else { given.speeches.append(.init(words: head.joined(separator: "\n"))) }
            for record in records {
                element += 1
                given.speeches.append(DietRecords.speech({ record[$0]?.words }, element: element))
            }
        }
        return given.speeches.isEmpty ? nil : given
    }
}
