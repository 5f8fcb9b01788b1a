import SourceText

/// Fields whose name runs into the value, as pages print their lists of terms: 「１　日時平成18年12月13日（水曜日）」, 「２　場所市役所５階委員会室」, 「3場所　公民館」.
enum GluedKeys {
    private static let keys = HeaderKeys.table.filter { isAllowed($0.1) && $0.0.utf8CodeUnitCount >= 6 }.sorted { $0.0.utf8CodeUnitCount > $1.0.utf8CodeUnitCount }

    private static let dateKeys = keys.filter { $0.1 == .date }

    private static func isAllowed(_ field: HeaderField) -> Bool {
        switch field {
        case .date, .venue, .agenda, .documents, .attendees, .members, .absent, .observers, .other: true
        default: false
        }
    }

    /// A name of the day's field with a date right behind it.
    static func date(_ bytes: [UInt8], _ content: Range<Int>) -> HeaderKeys.Found? {
        guard content.count <= 240 else { return nil }
        let start = start(bytes, content)
        guard let key = dateKeys.first(where: { bytes.has($0.0, at: start, end: content.upperBound) }), case let value = start + key.0.utf8CodeUnitCount,
              Readings.dates(bytes, value..<min(content.upperBound, value + 60)).first?.range.lowerBound == value else { return nil }
        return HeaderKeys.Found(field: .date, isShort: false, valueStart: value)
    }

    /// The next field of a header that runs them into their values.
    static func next(_ bytes: [UInt8], _ content: Range<Int>) -> HeaderKeys.Found? {
        let start = start(bytes, content)
        guard start > content.lowerBound, let key = keys.first(where: { bytes.has($0.0, at: start, end: content.upperBound) }), case let value = start + key.0.utf8CodeUnitCount, value < content.upperBound,
              bytes.first(of: ["の", "に", "を", "は", "が", "と", "等", "及", "、"], at: value) == nil else { return nil }
        return HeaderKeys.Found(field: key.1, isShort: false, valueStart: bytes.skipBlanks(from: value, end: content.upperBound))
    }

    /// A field whose number touches its name, with the value apart.
    static func touchedByNumber(_ bytes: [UInt8], _ content: Range<Int>) -> HeaderKeys.Found? {
        guard let first = bytes.codePoint(at: content.lowerBound, end: content.upperBound), CodePoint.isDigit(first.value), let number = JapaneseNumber.read(bytes, at: content.lowerBound, end: content.upperBound), number.end < content.upperBound,
              keys.contains(where: { bytes.has($0.0, at: number.end, end: content.upperBound) }), let found = HeaderKeys.read(bytes, number.end..<content.upperBound), isAllowed(found.field), !found.isShort else { return nil }
        return found
    }

    /// Past the number of the field.
    private static func start(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
        AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound).flatMap { $0.form == .plain ? $0.titleStart : nil } ?? content.lowerBound
    }
}
