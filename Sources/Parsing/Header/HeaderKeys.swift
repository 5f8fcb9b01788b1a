import SourceText

/// The names of the fields in a header block: 日時, 会場, 出席議員, 配付資料 …
enum HeaderField {
    case title, date, venue, attendees, members, absent, vacant, officials, secretariat, observers, documents, agenda
    /// A field whose content says nothing about the meeting: 発言の記録, 会議録署名議員.
    case other
}

enum HeaderKeys {
    /// Longer names first, so that 出席説明員 is not read as 出席者.
    private static let table: [(StaticString, HeaderField)] = [
        ("説明のため出席した者の職氏名", .officials), ("説明のため出席した者", .officials), ("説明のため議場に出席した者", .officials),
        ("説明のための出席者", .officials), ("地方自治法第１２１条", .officials), ("地方自治法第121条", .officials), ("出席説明員", .officials),
        ("委員会説明員", .officials), ("出席理事者", .officials), ("出席説明者", .officials), ("説明員", .officials), ("説明者", .officials),
        ("理事者", .officials), ("区側出席者", .officials), ("市側出席者", .officials), ("関係職員", .officials), ("出席職員", .officials),
        ("職務のため出席した者の職氏名", .secretariat), ("職務のため出席した者", .secretariat), ("職務のため議場に出席した者", .secretariat),
        ("職務のため出席した事務局職員", .secretariat), ("事務局出席職員", .secretariat), ("事務局職員出席者", .secretariat), ("事務局職員", .secretariat),
        ("議会事務局職員", .secretariat), ("出席事務局職員", .secretariat), ("議会事務局", .secretariat), ("事務局", .secretariat), ("書記", .secretariat),
        ("欠席議員", .absent), ("欠席委員", .absent), ("欠席者", .absent), ("欠席", .absent), ("不応招議員", .absent), ("欠員", .vacant),
        ("出席議員", .members), ("出席委員", .members), ("出席した議員", .members), ("出席した委員", .members), ("応招議員", .members),
        ("出席者", .attendees), ("出席者名", .attendees), ("委員", .members), ("出席構成員", .members), ("出席", .attendees),
        ("傍聴者", .observers), ("傍聴人", .observers), ("傍聴人数", .observers), ("傍聴者数", .observers), ("傍聴", .observers),
        ("配付資料", .documents), ("配布資料", .documents), ("会議資料", .documents), ("提出資料", .documents), ("資料", .documents), ("資料一覧", .documents),
        ("会議次第", .agenda), ("議事日程", .agenda), ("次第", .agenda), ("議題", .agenda), ("会議事項", .agenda), ("議事", .agenda), ("審議事項", .agenda),
        ("会議に付した事件", .agenda), ("本日の会議に付した事件", .agenda), ("本日の会議に付した案件", .agenda), ("会議に付した案件", .agenda),
        ("付議事件", .agenda), ("付議案件", .agenda), ("案件", .agenda), ("日程", .agenda), ("内容", .agenda), ("協議事項", .agenda), ("審査案件", .agenda),
        ("開催日時", .date), ("開催年月日", .date), ("開催日", .date), ("日時", .date), ("日時場所", .date), ("会議日時", .date), ("年月日", .date),
        ("開催場所", .venue), ("開催会場", .venue), ("会場", .venue), ("場所", .venue), ("会議場所", .venue),
        ("会議名称", .title), ("会議の名称", .title), ("会議名", .title), ("名称", .title), ("件名", .title), ("審議会名", .title), ("会議録署名議員", .other),
        ("会議録署名人", .other), ("会議録署名委員", .other), ("署名議員", .other), ("署名委員", .other), ("発言の記録", .other), ("会議の結果", .other),
        ("公開・非公開の別", .other), ("会議の公開", .other), ("公開の可否", .other), ("問合せ先", .other), ("問い合わせ先", .other), ("担当課", .other),
        ("所管課", .other), ("議事録", .other), ("会議録", .other), ("備考", .other), ("招集年月日", .other), ("招集の場所", .other), ("会期", .other),
    ]

    private static let sorted = table.sorted { $0.0.utf8CodeUnitCount > $1.0.utf8CodeUnitCount }

    struct Found {
        let field: HeaderField
        /// Where the field's own value begins on the line.
        let valueStart: Int
    }

    /// The field that a line opens: a decoration, a key with or without blanks inside, then a tab, a colon, a bracket or the line's end.
    static func read(_ bytes: [UInt8], _ content: Range<Int>) -> Found? {
        let end = content.upperBound
        let start = decorationEnd(bytes, content)
        for (key, field) in sorted {
            guard let after = spaced(bytes, key, at: start, end: end), let value = delimiter(bytes, at: after, end: end) else { continue }
            return Found(field: field, valueStart: value)
        }
        return nil
    }

    /// Past ○, ■, １．, （1）, 【, 本日の.
    private static func decorationEnd(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
        let end = content.upperBound
        var start = bytes.skipBlanks(from: content.lowerBound + LabelShape.mark(bytes, at: content.lowerBound, end: end).1, end: end)
        if let marker = AgendaMarker.read(bytes, at: start, end: end), marker.form != .schedule { start = marker.titleStart }
        if let bracket = bytes.first(of: ["【", "［", "〔", "＜", "<", "[", "・", "「", "◇", "□"], at: start, end: end) { start += bracket.utf8CodeUnitCount }
        return start
    }

    /// Matches a key whose characters may be set apart: 出　席　議　員.
    private static func spaced(_ bytes: [UInt8], _ key: StaticString, at start: Int, end: Int) -> Int? {
        var offset = start
        for index in 0..<key.utf8CodeUnitCount {
            if index > 0, key.utf8Start[index] & 0xC0 != 0x80 { offset = bytes.skipBlanks(from: offset, end: end) }
            guard offset < end, bytes[offset] == key.utf8Start[index] else { return nil }
            offset += 1
        }
        return offset
    }

    private static func delimiter(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        if offset == end { return end }
        if bytes.blankLength(at: offset, end: end) != nil { return bytes.skipBlanks(from: offset, end: end) }
        if let close = bytes.first(of: ["：", ":", "】", "］", "〕", "＞", ">", "」", "及び", "等"], at: offset, end: end) {
            return bytes.skipBlanks(from: offset + close.utf8CodeUnitCount, end: end)
        }
        return bytes.first(of: ["（", "(", "は", "の"], at: offset, end: end) != nil && bytes.first(of: ["（", "("], at: offset, end: end) != nil ? offset : nil
    }
}
