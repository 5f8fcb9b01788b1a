import SourceText

/// The names of the fields in a header block: 日時, 会場, 出席議員, 配付資料 …
enum HeaderField {
    case title, date, venue, attendees, members, absent, vacant, officials, secretariat, observers, documents, agenda
    /// 定数, 現員
    case statutory, inOffice
    /// 出席総数, 欠席総数: a number without a unit.
    case presentNumber, absentNumber
    /// Those who answered the call (応招議員), who came late, who left early.
    case summoned, late, left
    /// Others in the room: 議長, 委員外議員, 参考人.
    case others
    /// 委任状, 書面表決
    case letters, written
    /// The call of the meeting (招集告示): its date and place.
    case notice, noticeVenue
    /// A field whose content says nothing about the meeting: 発言の記録, 会議録署名議員.
    case other
    /// 開会の日時, 閉会時刻 on a line of its own, the day and hour below.
    case opening, closing

    /// The list of people that it opens.
    var group: HeaderRosters.Group? {
        switch self {
        case .attendees, .members: .members
        case .absent: .absent
        case .officials: .officials
        case .secretariat: .secretariat
        case .observers: .observers
        case .summoned: .summoned
        case .late: .late
        case .left: .left
        case .others: .others
        case .letters: .letters
        case .written: .written
        default: nil
        }
    }

    var isRoster: Bool { group != nil }
    var isCount: Bool { self == .statutory || self == .inOffice || self == .vacant || self == .presentNumber || self == .absentNumber }
}

enum HeaderKeys {
    /// Longer names first, so that 出席説明員 is not read as 出席者.
    private static let table: [(StaticString, HeaderField)] = [
        ("説明のため出席した者の職氏名", .officials), ("説明のため出席した者", .officials), ("説明のため議場に出席した者", .officials),
        ("説明のための出席者", .officials), ("地方自治法第１２１条", .officials), ("地方自治法第121条", .officials), ("出席説明員", .officials),
        ("委員会説明員", .officials), ("出席理事者", .officials), ("出席説明者", .officials), ("説明員", .officials), ("説明者", .officials),
        ("理事者", .officials), ("区側出席者", .officials), ("県出席者", .officials), ("府出席者", .officials), ("道出席者", .officials), ("市出席者", .officials), ("区出席者", .officials), ("町出席者", .officials), ("村出席者", .officials), ("当局出席者", .officials), ("行政出席者", .officials), ("市側出席者", .officials), ("関係職員", .officials), ("出席職員", .officials),
        ("職務のため出席した者の職氏名", .secretariat), ("職務のため出席した者", .secretariat), ("職務のため議場に出席した者", .secretariat),
        ("職務のため出席した事務局職員", .secretariat), ("事務局出席職員", .secretariat), ("事務局職員出席者", .secretariat), ("事務局職員", .secretariat),
        ("議会事務局職員", .secretariat), ("出席事務局職員", .secretariat), ("議会事務局", .secretariat), ("市議会事務局", .secretariat), ("町議会事務局", .secretariat), ("村議会事務局", .secretariat), ("区議会事務局", .secretariat), ("県議会事務局", .secretariat), ("議会局", .secretariat), ("議会事務局出席者", .secretariat), ("事務局出席者", .secretariat), ("委員会事務局", .secretariat), ("教育委員会事務局", .officials), ("教育委員会事務局職員", .officials), ("本委員会に出席した事務局職員", .secretariat), ("説明のため出席した職員", .officials), ("説明職員", .officials), ("出席国務大臣", .officials), ("出席國務大臣", .officials), ("出席政府委員", .officials), ("出席政府参考人", .officials), ("出席関係職員", .officials), ("事務局", .secretariat), ("書記", .secretariat),
        ("欠席議員", .absent), ("欠席委員", .absent), ("欠席者", .absent), ("欠席", .absent), ("欠席した議員", .absent), ("欠席した委員", .absent), ("欠席構成員", .absent), ("不応招議員", .other), ("応招しない議員", .other), ("応招しなかった議員", .other), ("欠員", .vacant),
        ("遅刻議員", .late), ("遅参議員", .late), ("遅参委員", .late), ("遅刻委員", .late), ("早退議員", .left), ("早退委員", .left), ("議員定数", .statutory), ("委員定数", .statutory), ("委員総数", .statutory), ("定数", .statutory),
        ("現員", .inOffice), ("現員数", .inOffice), ("在籍議員数", .inOffice), ("在籍議員", .inOffice), ("現在議員数", .inOffice), ("現在議員", .inOffice), ("現在委員", .inOffice), ("現在委員数", .inOffice), ("現議員数", .inOffice),
        ("応招議員", .summoned), ("応招した議員", .summoned), ("議長", .others), ("副議長", .others), ("委員外議員", .others), ("出席委員外議員", .others), ("委員外出席者", .others), ("紹介議員", .others),
        ("参考人", .others), ("出席参考人", .others), ("オブザーバー", .others), ("出席要求した者", .officials), ("出席した関係職員", .officials), ("担当書記", .secretariat), ("農業委員会事務局職員", .secretariat), ("農業委員会事務局", .secretariat), ("委員出欠", .members), ("招集日時", .date), ("執行部", .officials), ("市執行部", .officials), ("町執行部", .officials), ("村執行部", .officials), ("委任状提出者", .letters), ("委任状", .letters), ("書面表決者", .written), ("書面議決", .written),
        ("欠席説明員", .others), ("欠席理事者", .others), ("その他の出席者", .others), ("その他出席者", .others),
        ("出席議員", .members), ("出席委員", .members), ("出席した議員", .members), ("出席した委員", .members), 
        ("出席者", .attendees), ("出席者名", .attendees), ("出席者は左のとおり", .attendees), ("出席者は次のとおり", .attendees), ("出席議員は次のとおり", .members), ("出席委員は次のとおり", .members), ("出席議員は次のとおりである", .members), ("欠席議員は次のとおり", .absent), ("欠席議員は次のとおりである", .absent), ("会議出席者", .attendees), ("出席委員等", .members), ("委員名", .members), ("出席状況", .attendees), ("委員出席状況", .attendees), ("委員の出席状況", .attendees), ("委員出欠状況", .attendees), ("出席委員名", .members), ("出席議員名", .members), ("出席者及び欠席者", .attendees), ("出席農業委員", .members), ("教育委員", .members), ("出席教育委員", .members), ("委員", .members), ("出席構成員", .members), ("出席", .attendees),
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
        ("所管課", .other), ("議事録", .other), ("会議録", .other), ("備考", .other), ("招集年月日", .notice), ("招集告示", .notice), ("招集告示年月日", .notice), ("告示年月日", .notice), ("招集の場所", .noticeVenue), ("招集場所", .noticeVenue), ("会期", .other), ("署名人", .other), ("議事録署名人", .other), ("議事録署名委員", .other), ("議事録署名者", .other), ("作成年月日", .notice), ("公開の別", .other), ("公開・非公開", .other), ("非公開の理由", .other), ("会議の概要", .other), ("会議の経過", .other), ("議事の経過", .other), ("議事録の公開", .other), ("審議経過", .other), ("議決事項", .other), ("議決結果", .other), ("審議結果", .other), ("審査結果", .other), ("議決の結果", .other), ("審議の結果", .other), ("会議に付した事件の結果", .other), ("会議結果", .other), ("審議内容", .other), ("議事概要", .other), ("会議内容", .other), ("会議の内容", .other), ("主な意見", .other), ("発言内容", .other), ("発言要旨", .other), ("特記事項", .other), ("その他", .other), ("記録者", .other), ("議事参与の制限", .other), ("問い合わせ", .other), ("お問い合わせ", .other), ("連絡先", .other), ("出席総数", .presentNumber), ("出席委員数", .presentNumber), ("出席議員数", .presentNumber), ("出席者数", .presentNumber), ("欠席総数", .absentNumber), ("欠席委員数", .absentNumber), ("欠席議員数", .absentNumber),
        ("欠席者数", .absentNumber), ("現在数", .inOffice), ("会議構成員", .other), ("期日", .date), ("会議開催の日時", .date), ("会議の日時", .date), ("開催の日時", .date), ("とき", .date), ("会議の場所", .venue), ("会議開催の場所", .venue),
        ("開催の場所", .venue), ("ところ", .venue), ("会議に出席した者", .attendees), ("会議に出席した議員", .members), ("会議に出席した委員", .members), ("会議に欠席した議員", .absent), ("会議に欠席した委員", .absent), ("会議に欠席した者", .absent),
        ("開会日に応招した議員", .summoned), ("議事に関係した事務局職員", .secretariat), ("本会議に出席した事務局職員", .secretariat), ("会議に出席した事務局職員", .secretariat), ("事務局員", .secretariat),
        ("職員の出欠状況", .officials), ("議事次第", .agenda), ("議案の題目", .other), ("摘録", .other), ("要点録", .other), ("会議要旨", .other), ("議事要旨", .other), ("議事の要旨", .other), ("議事等の要旨", .other), ("議事内容", .other),
        ("傍聴者の数", .observers), ("傍聴者人数", .observers), ("傍聴人の数", .observers), ("傍聴者の人数", .observers), ("傍聴人の人数", .observers), ("傍聴議員", .other), ("会議録署名者", .other), ("議会事務局出席職員", .secretariat), ("出席書記", .secretariat), ("出席した書記", .secretariat), ("出席議会局職員", .secretariat), ("出席議会事務局職員", .secretariat), ("議会事務局職員出席者", .secretariat),
        ("町当局", .officials), ("市当局", .officials), ("村当局", .officials), ("区当局", .officials), ("町側", .officials), ("市側", .officials), ("村側", .officials), ("区側", .officials),
        ("参加者", .attendees), ("参加委員", .members), ("評価庁", .officials), ("審査申出人", .others), ("日付", .date), ("時間", .date), ("会議概要", .other), ("議事の大要", .other), ("発言記録", .other), ("協議結果", .other), ("協議の結果", .other), ("公開の状況", .other), ("会議の公開の状況", .other), ("議事の状況", .other), ("会議録要旨", .other), ("会議記録", .other),
        ("会議の大要", .other), ("会議の顛末", .other), ("会議の要旨", .other), ("審議の経過", .other), ("質問討議の概要", .other), ("主な質疑", .other),
        ("質疑応答", .other), ("主な質疑応答", .other), ("会議録作成者", .other), ("決議事項", .other), ("議事及び議題", .agenda), ("本日審査した案件", .agenda), ("審査した案件", .agenda), ("付議事項", .agenda),
        ("出席並びに欠席委員", .members), ("出席並びに欠席議員", .members), ("出席及び欠席委員", .members), ("出席及び欠席議員", .members), ("出席・欠席委員", .members), ("出席・欠席議員", .members), ("出欠席委員", .members),
        ("出席並びに欠席委員の詳細", .members), ("委員の出欠", .members), ("委員の出欠状況", .members), ("議員の出欠", .members), ("出欠状況", .members), ("会議の書記", .secretariat),
        ("開会の日時", .opening), ("開会日時", .opening), ("開会時間", .opening), ("開会時刻", .opening), ("開始時刻", .opening), ("開始時間", .opening), ("開議時刻", .opening), ("開会", .opening),
        ("閉会の日時", .closing), ("閉会日時", .closing), ("閉会時間", .closing), ("閉会時刻", .closing), ("終了時刻", .closing), ("終了時間", .closing), ("散会時刻", .closing), ("閉会", .closing),
    ]

    /// The keys by their first code point, the longer ones first: many lines that are no field are asked.
    private static let keys = Dictionary(grouping: table.sorted { $0.0.utf8CodeUnitCount > $1.0.utf8CodeUnitCount }) { "\($0.0)".unicodeScalars.first?.value ?? 0 }

    struct Found {
        let field: HeaderField
        /// A word that the list of business may begin a line with as well: 議長の選挙, 報告, その他.
        let isShort: Bool
        /// Where the field's own value begins on the line.
        let valueStart: Int
    }

    /// The field that a line opens: a decoration, a key with or without blanks inside, then a tab, a colon, a bracket or the line's end.
    static func read(_ bytes: [UInt8], _ content: Range<Int>) -> Found? {
        let end = content.upperBound
        let start = decorationEnd(bytes, content)
        // （出席）１番　…, （欠席）４番　…
        for (word, field) in [("（出席）", .members), ("(出席)", .members), ("（欠席）", .absent), ("(欠席)", .absent)] as [(StaticString, HeaderField)]
        where bytes.has(word, at: start, end: end) && start + word.utf8CodeUnitCount < end {
            return Found(field: field, isShort: false, valueStart: bytes.skipBlanks(from: start + word.utf8CodeUnitCount, end: end))
        }
        if let value = statutoryValue(bytes, start..<end) { return Found(field: .officials, isShort: false, valueStart: value) }
        if let field = statutoryHeading(bytes, start..<end) { return Found(field: field, isShort: false, valueStart: end) }
        if end - start <= 120, bytes.contains("署名", in: start..<end), bytes.containsAny(["次のとおり", "以下のとおり"], in: start..<end) { return Found(field: .other, isShort: false, valueStart: end) }
        if isOfPresence(bytes, start..<end) { return Found(field: .attendees, isShort: false, valueStart: end) }
        for (key, field) in bytes.codePoint(at: start, end: end).flatMap({ keys[$0.value] }) ?? [] {
            guard let after = spaced(bytes, key, at: start, end: end), let delimited = delimiter(bytes, at: field.isRoster || field == .other ? nameWordsEnd(bytes, after, end) : after, end: end, isRoster: field.isRoster) else { continue }
            // 出席者（委員等）の氏名・出席者数⇥…: the cell of the key says more.
            let value = field.isRoster ? cellEnd(bytes, delimited..<end) ?? delimited : delimited
            // 議 事 係 長: an office, no field.
            if field == .agenda, after > start + key.utf8CodeUnitCount, bytes.first(of: ["係", "課", "調"], at: value, end: end) != nil { continue }
            // 書　記　長: a longer office, no field.
            if field == .secretariat, after > start + key.utf8CodeUnitCount, bytes.has("長", at: bytes.skipBlanks(from: after, end: end), end: end) { continue }
            if field == .opening || field == .closing, value < end || key.utf8CodeUnitCount == 6 && !isBracketed(bytes, start, content) { continue }
            let isShort = field == .others || field == .agenda && key.utf8CodeUnitCount <= 6 || field == .other && key.utf8CodeUnitCount <= 9 || field == .documents && key.utf8CodeUnitCount <= 6
            return Found(field: field, isShort: isShort, valueStart: value)
        }
        return listOfBody(bytes, start..<end) ?? staffOfBody(bytes, start..<end)
    }

    /// Behind the tab that ends a key's cell, where the rest of the cell holds words about the list and no number.
    private static func cellEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let tab = bytes[range].firstIndex(of: 0x09), tab > range.lowerBound, bytes.codePointCount(in: range.lowerBound..<tab) <= 30 else { return nil }
        let rest = range.lowerBound..<tab
        guard bytes.containsAny(["氏名", "者数", "委員等", "人数", "職名"], in: rest), !bytes[rest].contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        return bytes.skipBlanks(from: tab, end: range.upperBound)
    }

    /// みほん合併協議会事務局, みほん合併協議会幹事会 on a line of its own: who works for the body.
    private static func staffOfBody(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        guard range.count <= 120 else { return nil }
        for (word, field) in [("事務局", .secretariat), ("幹事会", .officials)] as [(StaticString, HeaderField)] where bytes.hasSuffix(word, in: range) {
            let body = range.lowerBound..<range.upperBound - word.utf8CodeUnitCount
            guard ["協議会", "審議会", "組合", "連合"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: body) }), !bytes.containsAny(["。", "、", "　", " ", "：", ":", "）"], in: body) else { continue }
            return Found(field: field, isShort: false, valueStart: range.upperBound)
        }
        return nil
    }

    private static let groupLines: [String: HeaderField] = [
        "委員": .members, "出席委員": .members, "出席者": .attendees, "欠席": .absent, "欠席者": .absent, "欠席委員": .absent, "市側": .officials, "町側": .officials, "村側": .officials, "区側": .officials, "説明員": .officials,
        "事務局": .secretariat, "傍聴人": .observers, "傍聴者": .observers,
    ]

    /// （委員） on a line of its own, where no list was announced.
    static func groupLine(_ bytes: [UInt8], _ content: Range<Int>) -> Found? {
        guard content.count <= 40, let open = bytes.first(of: ["（", "("], at: content.lowerBound, end: content.upperBound), bytes.hasSuffix("）", in: content) || bytes.hasSuffix(")", in: content) else { return nil }
        let word = bytes.stringWithoutBlanks(content.lowerBound + open.utf8CodeUnitCount..<content.upperBound - (bytes[content.upperBound - 1] == 0x29 ? 1 : 3))
        return groupLines[word].map { Found(field: $0, isShort: false, valueStart: content.upperBound) }
    }

    /// <開会>: the word alone is an item of the business as well.
    private static func isBracketed(_ bytes: [UInt8], _ start: Int, _ content: Range<Int>) -> Bool {
        ["<", "＜", "【", "［", "〔"].contains { (open: StaticString) in bytes.hasSuffix(open, in: content.lowerBound..<start) }
    }

    /// 出席委員の氏名, 出席者氏名, 欠席委員名簿: words that only say that names follow.
    private static func nameWordsEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
        bytes.first(of: ["の職及び氏名", "の職・氏名", "の職氏名", "の氏名", "職氏名", "氏名", "の名簿", "名簿", "の詳細", "の状況"], at: offset, end: end).map { offset + $0.utf8CodeUnitCount } ?? offset
    }

    /// みほん合併協議会出席者, 委員欠席者: who was there, behind the name of the body or of a part of it.
    private static func listOfBody(_ bytes: [UInt8], _ range: Range<Int>) -> Found? {
        guard bytes.codePointCount(in: range) <= 60, bytes.containsAny(["席者", "席委員", "席議員"], in: range) else { return nil }
        for (word, field) in [("出席者", .attendees), ("欠席者", .absent), ("出席委員", .members), ("欠席委員", .absent), ("出席議員", .members), ("欠席議員", .absent)] as [(StaticString, HeaderField)] {
            guard let place = bytes.firstOffset(of: word, in: range), place > range.lowerBound, let value = delimiter(bytes, at: place + word.utf8CodeUnitCount, end: range.upperBound, isRoster: true) else { continue }
            let body = range.lowerBound..<place
            guard ["会", "会議", "委員", "議員", "側", "局", "組合", "職員", "部", "課", "行政", "執行部"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: body) }),
                  !bytes.containsAny(["。", "、", "　", " ", "：", ":"], in: body) else { continue }
            if field == .absent { return Found(field: bytes.containsAny(["会", "委員", "議員"], in: body) ? .absent : .others, isShort: false, valueStart: value) }
            if bytes.contains("事務局", in: body) { return Found(field: .secretariat, isShort: false, valueStart: value) }
            let isBody = ["会", "会議", "委員", "議員", "組合"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: body) }
            return Found(field: isBody ? field : .officials, isShort: false, valueStart: value)
        }
        return nil
    }

    /// Past ○, ■, １．, （1）, 【, and the date before 議事日程.
    private static func decorationEnd(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
        let end = content.upperBound
        var start = bytes.skipBlanks(from: content.lowerBound + LabelShape.mark(bytes, at: content.lowerBound, end: end).1, end: end)
        if let marker = AgendaMarker.read(bytes, at: start, end: end), marker.form != .schedule { start = marker.titleStart }
        if let date = dateBeforeSchedule(bytes, start..<end) { return date }
        // 本日の出席議員
        if bytes.has("本日の", at: start, end: end), bytes.first(of: ["出席", "欠席", "欠員"], at: start + 9, end: end) != nil { start += 9 }
        if let bracket = bytes.first(of: ["【", "［", "〔", "＜", "<", "[", "・", "「", "◇", "□", "•", "- "], at: start, end: end) { start = bytes.skipBlanks(from: start + bracket.utf8CodeUnitCount, end: end) }
        return start
    }

    /// 地方自治法第121条の規定により説明のため出席した者の職氏名は、次のとおりである。 — in any of its wordings.
    private static func statutoryHeading(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderField? {
        guard bytes.codePointCount(in: range) <= 60 else { return nil }
        if bytes.contains("地方自治法", in: range), bytes.contains("条", in: range), !bytes.contains("のため", in: range), bytes.containsAny(["出席した者", "出席者", "説明員"], in: range) { return .officials }
        if bytes.contains("事務局職員として出席", in: range) { return .secretariat }
        if bytes.containsAny(["列席したもの", "列席した者"], in: range), !bytes.contains("のため", in: range) { return .officials }
        if bytes.contains("書記は", in: range), bytes.containsAny(["次のとおり", "左のとおり", "下記のとおり"], in: range) { return .secretariat }
        guard bytes.containsAny(["のため", "ため、"], in: range) else { return nil }
        let words = Array(bytes.stringWithoutBlanks(range).utf8)
        guard words.containsAny(["出席した者", "出席した職員", "出席した事務局", "出席者", "出席を求めた者", "出席した説明員", "列席した者"], in: words.indices) else { return nil }
        let ends = ["者", "職氏名", "氏名", "職員", "とおり", "とおり。", "である。", "説明員", "名", "）"].contains { (word: StaticString) in words.hasSuffix(word, in: words.indices) }
        guard ends else { return nil }
        if words.containsAny(["説明のため", "説明するため"], in: words.indices) { return .officials }
        return words.containsAny(["職務のため", "事務のため", "書記のため"], in: words.indices) ? .secretariat : nil
    }

    /// 教育長及び委員の出席状況, 委員の出欠
    private static func isOfPresence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var range = range
        if bytes.hasSuffix("）", in: range), let open = bytes.firstOffset(of: "（", in: range) { range = bytes.trimmed(range.lowerBound..<open) }
        guard bytes.codePointCount(in: range) <= 24, !bytes.containsAny(["。", "、", "報告", "説明"], in: range), bytes.containsAny(["委員の", "議員の", "構成員の", "教育長の"], in: range) else { return false }
        return ["の出席状況", "の出欠状況", "の出欠", "の出席"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range) }
    }

    /// 地方自治法第121条の規定により出席した者　村長　…: where the names begin on the same line.
    private static func statutoryValue(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard bytes.has("地方自治法", at: range.lowerBound), let found = bytes.firstOffset(of: "出席した者", in: range) else { return nil }
        var offset = found + 15
        while let word = bytes.first(of: ["の", "職", "氏名", "・", "は", "次のとおり", "：", ":"], at: offset, end: range.upperBound) { offset += word.utf8CodeUnitCount }
        let value = bytes.skipBlanks(from: offset, end: range.upperBound)
        return value > offset && value < range.upperBound ? value : nil
    }

    /// Where the next field begins on a line that holds several: 「議員定数16人　現在議員15人　出席議員13人」.
    static func next(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        var offset = range.lowerBound, isAfterBlank = false
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { isAfterBlank = true; offset += blank; continue }
            if bytes.has("、", at: offset) { isAfterBlank = true; offset += 3; continue }
            if isAfterBlank, bytes.first(of: ["出席", "欠席", "欠員", "議員定数", "委員定数", "定数", "現在", "現員", "在籍", "遅参", "遅刻", "早退"], at: offset, end: range.upperBound) != nil,
               let found = read(bytes, offset..<range.upperBound), found.field.isRoster || found.field.isCount { return offset }
            isAfterBlank = false
            offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
        }
        return nil
    }

    /// 八月八日議事日程第一号, 令和6年第3回定例会議事日程: where 議事日程 stands.
    private static func dateBeforeSchedule(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard bytes.codePointCount(in: range) <= 40, let found = bytes.firstOffset(of: "議事日程", in: range), found > range.lowerBound,
              bytes.containsAny(["月", "会", "回"], in: range.lowerBound..<found), !bytes.containsAny(["。", "、", "について", "とおり"], in: range) else { return nil }
        return found
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

    private static func delimiter(_ bytes: [UInt8], at offset: Int, end: Int, isRoster: Bool = false) -> Int? {
        if offset == end { return end }
        let number = JapaneseNumber.read(bytes, at: offset, end: end)
        let unit = number.flatMap { bytes.first(of: ["名", "人"], at: $0.end, end: end) }
        // 事務局職員２名, and in a roster a blank, a bracket or a colon behind it
        if isRoster, let number, let unit {
            let after = number.end + unit.utf8CodeUnitCount
            return after == end || bytes.blankLength(at: after, end: end) != nil || bytes.first(of: ["（", "(", "：", ":"], at: after, end: end) != nil ? offset : nil
        }
        // 事務局・・・館長　北山一郎
        if isRoster, bytes.has("・・", at: offset, end: end) {
            var value = offset
            while bytes.has("・", at: value, end: end) { value += 3 }
            return bytes.skipBlanks(from: value, end: end)
        }
        // 欠席議員は、10番　西野…
        if let comma = bytes.first(of: ["は、", "は，", "は,"], at: offset, end: end) {
            if isRoster { return bytes.skipBlanks(from: offset + comma.utf8CodeUnitCount, end: end) }
            // 会議に付した事件は、次のとおりである。
            return bytes.containsAny(["次のとおり", "左のとおり", "下記のとおり"], in: offset..<end) ? end : nil
        }
        if bytes.has("第", at: offset), bytes.firstOffset(of: "号", in: offset..<min(end, offset + 24)) != nil { return end }
        if bytes.blankLength(at: offset, end: end) != nil { return bytes.skipBlanks(from: offset, end: end) }
        if let close = bytes.first(of: ["：", ":", "｜", "】", "］", "]", "〕", "＞", ">", "」", "及び", "等", "。"], at: offset, end: end) {
            return bytes.skipBlanks(from: offset + close.utf8CodeUnitCount, end: end)
        }
        // 欠席議員2人　５番　…: the number touches the key.
        if unit != nil { return offset }
        return bytes.first(of: ["（", "("], at: offset, end: end) != nil ? offset : nil
    }
}
