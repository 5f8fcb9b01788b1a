import SourceText

/// Which field a line of the header opens, by the table of names in `HeaderKeyTable.swift`.
enum HeaderKeys {
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
        if let field = listSentence(bytes, start..<end) ?? sentence(bytes, start..<end) { return Found(field: field, isShort: false, valueStart: end) }
        if isOfPresence(bytes, start..<end) { return Found(field: .attendees, isShort: false, valueStart: end) }
        for (key, field) in bytes.codePoint(at: start, end: end).flatMap({ keys[$0.value] }) ?? [] {
            guard let after = bytes.endOfSpaced(key, at: start, end: end) else { continue }
            if field == .agenda, isRecordOfBusiness(bytes, key, after..<end) { return Found(field: .other, isShort: false, valueStart: end) }
            guard let delimited = delimiter(bytes, at: field.isRoster || field == .other ? nameWordsEnd(bytes, spacedNameWordsEnd(bytes, key, start, after, end), end) : after, end: end, isRoster: field.isRoster) ?? officeBehind(bytes, key, start > content.lowerBound ? after : end, end) else { continue }
            // 出席者（委員等）の氏名・出席者数⇥…: the cell of the key says more.
            let value = field.isRoster ? cellEnd(bytes, delimited..<end) ?? delimited : delimited
            // 議 事 係 長: an office, no field.
            if field == .agenda, after > start + key.utf8CodeUnitCount, bytes.first(of: ["係", "課", "調"], at: value, end: end) != nil { continue }
            // 書　記　長, 委　員　会: a longer word, no field.
            if field == .secretariat || field == .members, after > start + key.utf8CodeUnitCount, bytes.first(of: ["長", "会"], at: bytes.skipBlanks(from: after, end: end), end: end) != nil { continue }
            if field == .opening || field == .closing, value < end || key.utf8CodeUnitCount == 6 && !isBracketed(bytes, start, content) { continue }
            let isShort = field == .others || field == .agenda && key.utf8CodeUnitCount <= 6 || field == .other && key.utf8CodeUnitCount <= 9 || field == .documents && key.utf8CodeUnitCount <= 6
            return Found(field: field, isShort: isShort, valueStart: value)
        }
        return listOfBody(bytes, start..<end) ?? staffOfBody(bytes, start..<end) ?? StaffHeading.read(bytes, start..<end)
    }

    /// 「３　出席者会長　北山一郎」, where the blank behind the key is lost: the list begins with an office.
    private static func officeBehind(_ bytes: [UInt8], _ key: StaticString, _ offset: Int, _ end: Int) -> Int? {
        guard offset < end, "\(key)".hasSuffix("者") else { return nil }
        var blank = offset
        while blank < end, bytes.blankLength(at: blank, end: end) == nil { blank += 1 }
        return blank < end && Offices.alone(bytes, offset..<blank) != nil ? offset : nil
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

    /// 出席した委員は次のとおりである。
    private static func listSentence(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderField? {
        guard range.count <= 120, !bytes.containsAny(["名", "人"], in: range), bytes.first(of: ["出席", "欠席"], at: range.lowerBound, end: range.upperBound) != nil, bytes.containsAny(["次のとおり", "左のとおり", "以下のとおり", "下記のとおり"], in: range) else { return nil }
        var offset = range.lowerBound + 6
        if bytes.has("した", at: offset) { offset += 6 }
        guard let who = bytes.first(of: ["委員", "議員", "農業委員", "構成員", "者"], at: offset, end: range.upperBound), bytes.has("は", at: offset + who.utf8CodeUnitCount),
              ["とおり", "とおり。", "である。", "です。", "である", "です"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return nil }
        return bytes.has("欠席", at: range.lowerBound) ? .absent : who.utf8CodeUnitCount == 3 ? .attendees : .members
    }

    /// 従事した職員は次のとおりである。, 本定例会会議事件は次のとおりである。: any key, and that its list follows.
    private static func sentence(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderField? {
        guard range.count <= 120, let end = (["は次のとおり", "は左のとおり", "は以下のとおり", "は下記のとおり"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: range) }).first,
              ["とおり", "とおり。", "である。", "である", "です。", "です"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return nil }
        let bodies: [StaticString] = ["本定例会に", "本臨時会に", "本会議に", "本委員会に", "本会に", "会議に", "本定例会", "本臨時会", "本会議の", "本委員会の", "本会の", "会議の"]
        let start = range.lowerBound + (bytes.first(of: bodies, at: range.lowerBound, end: end)?.utf8CodeUnitCount ?? 0)
        return table.first { $0.0.utf8CodeUnitCount == end - start && bytes.has($0.0, at: start) }?.1
    }

    /// 議事等の概要, 議事（要旨）: no list of business, but what was said of it.
    private static func isRecordOfBusiness(_ bytes: [UInt8], _ key: StaticString, _ rest: Range<Int>) -> Bool {
        guard !rest.isEmpty, rest.count <= 40 else { return false }
        var rest = rest
        while let word = bytes.first(of: ["等", "の", "及び", "（", "(", "・"], at: rest.lowerBound, end: rest.upperBound) { rest = rest.lowerBound + word.utf8CodeUnitCount..<rest.upperBound }
        while let word = (["）", ")", "】", "：", ":", "〕", "］", "＞", ">"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: rest) }) { rest = rest.lowerBound..<rest.upperBound - word.utf8CodeUnitCount }
        let word = bytes.string(rest)
        return ["概要", "要旨", "経過", "大要", "要点", "記録", "概略"].contains(word) || key.utf8CodeUnitCount == 6 && ["内容", "結果"].contains(word) && "\(key)" == "議事"
    }

    /// Past （敬称略）, (順不同).
    private static func remarkEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
        let start = bytes.skipBlanks(from: offset, end: end)
        guard let open = bytes.first(of: ["（", "("], at: start, end: end), let close = bytes.firstOffset(of: bytes[start] == 0x28 ? ")" : "）", in: start..<min(end, start + 60)),
              bytes.containsAny(["敬称略", "順不同", "音順"], in: start..<close) else { return nil }
        return close + open.utf8CodeUnitCount
    }

    private static let nameWords: [StaticString] = ["職名", "役職", "職", "氏名", "名簿", "一覧", "詳細", "状況", "出席者数", "欠席者数", "者数", "人数", "の", "・", "、", "及び", "等"]

    /// 出 席 議 員 氏 名: behind a key whose letters are set apart those of the name words are too.
    private static func spacedNameWordsEnd(_ bytes: [UInt8], _ key: StaticString, _ start: Int, _ offset: Int, _ end: Int) -> Int {
        guard offset > start + key.utf8CodeUnitCount else { return offset }
        let next = bytes.skipBlanks(from: offset, end: end)
        for word in ["の職氏名", "の職、氏名", "職氏名", "の氏名", "氏名", "名簿"] as [StaticString] { if let found = bytes.endOfSpaced(word, at: next, end: end), found == end { return found } }
        return offset
    }

    /// 出席委員の氏名, 出席者（委員等）の職・氏名等, 欠席者の氏名・欠席者数: words that only say that names follow.
    private static func nameWordsEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
        var found = offset, next = offset
        // （委員等）
        if let open = bytes.first(of: ["（", "("], at: next, end: end), let close = bytes.firstOffset(of: bytes[next] == 0x28 ? ")" : "）", in: next..<min(end, next + 48)),
           bytes.containsAny(["委員", "議員", "構成員"], in: next..<close), bytes.first(of: ["の職", "の氏名", "の役職", "職氏名", "氏名"], at: close + open.utf8CodeUnitCount, end: end) != nil { next = close + open.utf8CodeUnitCount }
        while let word = bytes.first(of: nameWords, at: next, end: end) {
            next += word.utf8CodeUnitCount
            if bytes.first(of: ["の", "・", "、", "及び", "職", "役"], at: next - word.utf8CodeUnitCount) == nil, found > offset || !bytes.has("等", at: next - 3) { found = next }
        }
        return found
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
        // 一　招集の場所: the same number before every field of old minutes
        if let bullet = bytes.first(of: ["一　", "一、", "一 "], at: start, end: end) { start = bytes.skipBlanks(from: start + bullet.utf8CodeUnitCount, end: end) }
        // 第１　日時 is a field, 日程第１ an item.
        if let marker = AgendaMarker.read(bytes, at: start, end: end), marker.form != .schedule || bytes.has("第", at: marker.range.lowerBound) { start = marker.titleStart }
        if let date = dateBeforeSchedule(bytes, start..<end) { return date }
        // 本日の出席議員
        if bytes.has("本日の", at: start, end: end), bytes.first(of: ["出席", "欠席", "欠員"], at: start + 9, end: end) != nil { start += 9 }
        if let bracket = bytes.first(of: ["【", "［", "〔", "＜", "<", "[", "・", "「", "◇", "□", "▼", "▽", "•", "- "], at: start, end: end) { start = bytes.skipBlanks(from: start + bracket.utf8CodeUnitCount, end: end) }
        return start
    }

    /// 地方自治法第121条の規定により説明のため出席した者の職氏名は、次のとおりである。 — in any of its wordings.
    private static func statutoryHeading(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderField? {
        guard bytes.codePointCount(in: range) <= 60 else { return nil }
        if bytes.contains("地方自治法", in: range), bytes.contains("条", in: range), !bytes.contains("のため", in: range), bytes.containsAny(["出席した者", "出席者", "説明員", "出席を求めた者", "出席を求めたもの"], in: range) { return .officials }
        if bytes.contains("事務局職員として出席", in: range) { return .secretariat }
        if bytes.containsAny(["列席したもの", "列席した者"], in: range), !bytes.contains("のため", in: range) { return .officials }
        if bytes.contains("書記は", in: range), bytes.containsAny(["次のとおり", "左のとおり", "下記のとおり"], in: range) { return .secretariat }
        guard bytes.containsAny(["のため", "ため、"], in: range) else { return nil }
        let words = bytes.withoutBlanks(range)
        guard words.containsAny(["出席した者", "出席した職員", "出席した事務局", "出席者", "出席を求めた者", "出席した説明員", "列席した者"], in: words.indices) else { return nil }
        let ends = ["者", "職氏名", "氏名", "氏名・職", "氏名及び職", "氏名・職名", "氏名、職", "職員", "事務局員", "とおり", "とおり。", "である。", "説明員", "名", "）", ")"].contains { (word: StaticString) in words.hasSuffix(word, in: words.indices) }
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

    /// Words on one line that are looked at as names of fields.
    private static let mostFields = 60

    /// Where the next field begins on a line that holds several: 「議員定数16人　現在議員15人　出席議員13人」.
    static func next(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        var offset = range.lowerBound, isAfterBlank = false, looks = 0
        while offset < range.upperBound, looks < mostFields {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { isAfterBlank = true; offset += blank; continue }
            if bytes.has("、", at: offset) { isAfterBlank = true; offset += 3; continue }
            // 委員定数3名のうち出席者3名
            if bytes.has("のうち", at: offset) { isAfterBlank = true; offset += 9; continue }
            if isAfterBlank, bytes.first(of: ["出席", "欠席", "欠員", "議員定数", "委員定数", "定数", "現在", "現員", "在籍", "遅参", "遅刻", "早退"], at: offset, end: range.upperBound) != nil {
                looks += 1
                if let found = read(bytes, offset..<range.upperBound), found.field.isRoster || found.field.isCount { return offset }
            }
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

    private static func delimiter(_ bytes: [UInt8], at offset: Int, end: Int, isRoster: Bool = false) -> Int? {
        if offset == end { return end }
        // 出席議員次のとおり（18人）
        if isRoster, bytes.has("次のとおり", at: offset, end: end), bytes.first(of: ["（", "(", "。"], at: offset + 15, end: end) != nil || offset + 15 == end { return offset + 15 }
        // 出席者（敬称略）：北山一郎
        if isRoster, let remark = remarkEnd(bytes, offset, end) { return remark == end ? end : delimiter(bytes, at: remark, end: end, isRoster: true) ?? remark }
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
        if bytes.blankLength(at: offset, end: end) != nil {
            let value = bytes.skipBlanks(from: offset, end: end)
            // 場所　：みほん会館
            return bytes.first(of: ["：", ":"], at: value, end: end).map { bytes.skipBlanks(from: value + $0.utf8CodeUnitCount, end: end) } ?? value
        }
        if let close = bytes.first(of: ["：", ":", "｜", "】", "］", "]", "〕", "＞", ">", "」", "及び", "等", "。"], at: offset, end: end) {
            return bytes.skipBlanks(from: offset + close.utf8CodeUnitCount, end: end)
        }
        // 欠席議員2人　５番　…: the number touches the key.
        if unit != nil { return offset }
        return bytes.first(of: ["（", "("], at: offset, end: end) != nil ? offset : nil
    }
}
