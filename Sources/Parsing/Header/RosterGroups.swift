import Minutes
import SourceText

/// Words that open a part of a roster: （委員）, （区側）, 事務局：, 国務大臣 on a line of its own.
enum RosterGroups {
    private static let names: [(StaticString, HeaderRosters.Group)] = [
        ("出席委員", .members), ("出席議員", .members), ("委員", .members), ("会長", .members), ("委員長", .members), ("副委員長", .members), ("副会長", .members), ("座長", .members), ("副座長", .members), ("部会長", .members), ("副部会長", .members), ("教育長", .members), ("議長", .members), ("副議長", .members), ("議員", .members), ("構成員", .members), ("欠席委員", .absent), ("欠席議員", .absent), ("欠席者", .absent), ("欠席", .absent),
        ("区側", .officials), ("市側", .officials), ("町側", .officials), ("村側", .officials), ("県側", .officials), ("都側", .officials), ("府側", .officials), ("説明員", .officials),
        ("理事者", .officials), ("説明者", .officials), ("関係者", .officials), ("所管課", .officials), ("担当課", .officials), ("幹事", .officials), ("関係課", .officials), ("関係職員", .officials),
        ("行政側", .officials), ("行政", .officials), ("執行部", .officials), ("実施機関", .officials), ("市職員", .officials), ("町職員", .officials), ("区職員", .officials), ("オブザーバー", .others),
        ("参与", .others), ("顧問", .others), ("アドバイザー", .others), ("図書館", .officials), ("教育委員会", .officials), ("学校", .officials), ("評価庁", .officials),
        ("事務局", .secretariat), ("書記", .secretariat), ("庶務", .secretariat), ("傍聴者", .observers), ("傍聴人", .observers),
    ]

    /// Cuts 「（委員）山川、中井 （区側）総務部長」 at the names of groups in brackets or before a colon.
    static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [(group: HeaderRosters.Group?, office: String?, range: Range<Int>)] {
        var parts: [(group: HeaderRosters.Group?, office: String?, range: Range<Int>)] = []
        var current: HeaderRosters.Group?
        var office: String?
        // （出席）１番　…: behind a name it is a note on the person.
        let present: StaticString? = bytes.first(of: ["（出席）", "(出席)", "（出席議員）", "（出席委員）"], at: range.lowerBound, end: range.upperBound)
        if let present, range.lowerBound + present.utf8CodeUnitCount < range.upperBound {
            return [(.members, nil, bytes.trimmed(range.lowerBound + present.utf8CodeUnitCount..<range.upperBound))]
        }
        // （委員長）北山一郎　（副委員長）西野花子: the offices stand before the names, not behind them.
        let areBefore = mark(bytes, at: range.lowerBound, end: range.upperBound, mayBeBare: true) != nil
        var start = range.lowerBound, offset = start, isAfterBlank = true
        while offset < range.upperBound {
            if let mark = mark(bytes, at: offset, end: range.upperBound, mayBeBare: isAfterBlank, isHead: offset == range.lowerBound), mark.office == nil || mark.office == "会長" || areBefore {
                parts.append((current, office, bytes.trimmed(start..<offset)))
                current = mark.group
                office = mark.office
                offset = mark.end
                start = offset
                isAfterBlank = true
            } else {
                isAfterBlank = bytes.blankLength(at: offset, end: range.upperBound) != nil || bytes.first(of: ["、", "，", "。", "／"], at: offset) != nil
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        parts.append((current, office, bytes.trimmed(start..<range.upperBound)))
        return parts.filter { $0.group != nil || !$0.range.isEmpty }
    }

    /// 「学校　　校長　東野　裕、教頭　西野　薫」: a row of those who are no members, with the word for them in front.
    static func rowOfOthers(_ bytes: [UInt8], _ range: Range<Int>) -> (group: HeaderRosters.Group, people: Range<Int>)? {
        for (name, group) in names where group != .members && group != .absent && group != .observers && bytes.has(name, at: range.lowerBound, end: range.upperBound) {
            let end = range.lowerBound + name.utf8CodeUnitCount, start = bytes.skipBlanks(from: end, end: range.upperBound)
            guard start > end, let first = RosterLine(bytes: bytes).words(start..<range.upperBound).first, RosterReader.isOffice(bytes, first) else { continue }
            return (group, start..<range.upperBound)
        }
        return nil
    }

    private static func mark(_ bytes: [UInt8], at offset: Int, end: Int, mayBeBare: Bool, isHead: Bool = false) -> (group: HeaderRosters.Group, office: String?, end: Int)? {
        let bracket = bytes.first(of: ["（", "(", "【", "＜", "<", "〔", "[", "［", "《"], at: offset, end: end)
        // （欠席） right behind a name is a note on the person.
        let isRound = bracket != nil && bytes.first(of: ["（", "("], at: offset) != nil
        guard mayBeBare || (bracket != nil && !isRound) else { return nil }
        let start = offset + (bracket?.utf8CodeUnitCount ?? 0)
        for (name, group) in names where bytes.has(name, at: start, end: end) {
            let after = start + name.utf8CodeUnitCount
            let closings: [StaticString] = bracket == nil ? ["：", ":"] : ["）", ")", "】", "＞", ">", "〕", "]", "］", "》"]
            if let close = bytes.first(of: closings, at: after, end: end) {
                // （副委員長）西野花子
                return (group, group == .members && bytes.hasSuffix("長", in: start..<after) ? bytes.string(start..<after) : nil, after + close.utf8CodeUnitCount)
            }
        }
        guard bracket != nil, mayBeBare else { return nil }
        if isHead, isRound, let found = RowHeads.group(bytes, at: start, end: end) { return (found.group, nil, found.end) }
        if let found = spaced(bytes, at: start, end: end) { return found }
        if let close = members(bytes, at: start, end: end, isRound: isRound) { return (.members, nil, close) }
        return department(bytes, at: start, end: end).map { ($0.group, nil, $0.end) } ?? (isRound ? officer(bytes, at: start, end: end) : nil)
    }

    /// 【健康福祉課】, （区）: a department or the town in brackets, before its officers.
    private static func department(_ bytes: [UInt8], at start: Int, end: Int) -> (group: HeaderRosters.Group, end: Int)? {
        var offset = start, length = 0
        while let found = bytes.codePoint(at: offset, end: end), length <= 14 {
            if [0x3011, 0xFF09, 0x29, 0xFF1E, 0x3E, 0x3015, 0x5D, 0xFF3D, 0x300B].contains(found.value) {
                let word = start..<offset
                // （市教委側）, （委員側）, （構成員以外の出席者）
                if length >= 2, bytes.hasSuffix("側", in: word) { return (bytes.hasSuffix("委員側", in: word) || bytes.hasSuffix("構成員側", in: word) ? .members : bytes.hasSuffix("事務局側", in: word) ? .secretariat : .officials, offset + found.length) }
                if length >= 4, bytes.containsAny(["構成員以外", "委員以外"], in: word) { return (.officials, offset + found.length) }
                let isTown = length == 1 && bytes.first(of: ["区", "市", "町", "村", "県", "都"], at: start) != nil
                let isDepartment = length >= 3 && ["課", "部", "室", "局", "省", "庁", "センター", "担当", "所管"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: word) }
                return isTown || isDepartment ? (.officials, offset + found.length) : nil
            }
            offset += found.length
            length += 1
        }
        return nil
    }

    /// （委　員）, 【事 務 局】: the words above with their letters set apart.
    private static func spaced(_ bytes: [UInt8], at start: Int, end: Int) -> (group: HeaderRosters.Group, office: String?, end: Int)? {
        var offset = start
        let limit = min(end, start + 40)
        while offset < limit, let found = bytes.codePoint(at: offset, end: limit) {
            if [0x3011, 0xFF09, 0x29, 0xFF1E, 0x3E, 0x3015, 0x5D, 0xFF3D, 0x300B].contains(found.value) {
                let word = bytes.stringWithoutBlanks(start..<offset)
                guard word.utf8.count < offset - start, let known = names.first(where: { "\($0.0)" == word }) else { return nil }
                return (known.1, known.1 == .members && word.hasSuffix("長") ? word : nil, offset + found.length)
            }
            offset += found.length
        }
        return nil
    }

    /// 【1号委員】, 【公益代表】: the members whom a law or a body sends; in round brackets only by their number.
    private static func members(_ bytes: [UInt8], at start: Int, end: Int, isRound: Bool) -> Int? {
        for close in (isRound ? ["）", ")"] : ["】", "〕", "］", "]", "＞", ">"]) as [StaticString] {
            guard let place = bytes.firstOffset(of: close, in: start..<min(end, start + 40)) else { continue }
            let word = bytes.trimmed(start..<place)
            let numberStart = bytes.has("第", at: word.lowerBound) ? word.lowerBound + 3 : word.lowerBound
            let isNumbered = JapaneseNumber.read(bytes, at: numberStart, end: word.upperBound).map { bytes.has("号", at: $0.end, end: word.upperBound) } ?? false && (bytes.hasSuffix("委員", in: word) || bytes.hasSuffix("号", in: word))
            return isNumbered || !isRound && RosterReader.isCategory(bytes, word) ? place + close.utf8CodeUnitCount : nil
        }
        return nil
    }

    /// （生涯学習部長）, （館　長） before the name.
    private static func officer(_ bytes: [UInt8], at start: Int, end: Int) -> (group: HeaderRosters.Group, office: String?, end: Int)? {
        guard let close = bytes.firstOffset(of: "）", in: start..<min(end, start + 48)) ?? bytes.firstOffset(of: ")", in: start..<min(end, start + 48)), close + 3 < end else { return nil }
        let word = bytes.withoutBlanks(start..<close)
        guard let office = Offices.ending(word, word.indices), office.kind == .executive, word.count >= 6,
              !["市長", "町長", "村長", "区長", "知事", "教育長", "校長", "園長", "監査委員"].contains(where: { (head: StaticString) in word.hasSuffix(head, in: word.indices) }) else { return nil }
        return (.officials, word.string(word.indices), close + (bytes[close] == 0x29 ? 1 : 3))
    }

    private static let memberHeadings: Set<String> = ["委員長", "副委員長", "理事", "委員", "会長", "副会長", "学識経験者", "公募委員", "公募市民", "専門委員", "臨時委員", "部会長", "副部会長", "議員"]
    private static let officialHeadings: Set<String> = [
        "国務大臣", "内閣総理大臣", "副大臣", "大臣政務官", "政府参考人", "政府特別補佐人", "参考人", "公述人", "証人", "説明員", "説明者", "会計検査院当局者", "国立国会図書館側", "裁判所側",
        "理事者", "執行部", "当局", "政府委員", "区側", "市側", "町側", "村側", "県側", "行政側", "最高裁判所長官代理者", "衆議院法制局側", "参議院法制局側", "法制局側",
    ]
    private static let otherHeadings: Set<String> = ["委員以外の議員", "委員外議員", "衆議院議員", "参議院議員", "議長", "副議長", "紹介議員", "発議者", "請願者", "陳情者", "修正案提出者", "ヒアリング協力者", "ヒアリング対象者", "話題提供者"]

    /// The group, and for offices of members the role of those below.
    static func heading(_ words: String) -> (group: HeaderRosters.Group, role: String?)? {
        if memberHeadings.contains(words) { return (.members, words) }
        if officialHeadings.contains(words) { return (.officials, nil) }
        if otherHeadings.contains(words) { return (.others, nil) }
        // ■審議会委員（敬称略）
        let bare = withoutMarks(words)
        if bare != words { return heading(bare) }
        if ["農業委員", "審議会委員", "協議会委員", "委員会委員", "出席委員", "教育委員", "構成員", "審議委員", "審査委員", "評価委員", "策定委員", "検討委員"].contains(words) || isBodyWithMembers(words) { return (.members, nil) }
        if ["行政", "町", "市", "区", "県", "関係課", "担当課", "所管課", "幹事"].contains(words) { return (.officials, nil) }
        // They attend and speak, but have no vote: 農業委員会等に関する法律29条.
        if ["農地利用最適化推進委員", "推進委員"].contains(words) { return (.officials, words) }
        if ["事務局側", "事務局", "書記", "議会事務局"].contains(words) { return (.secretariat, nil) }
        // 病院側
        if words.hasSuffix("側"), (3...6).contains(words.unicodeScalars.count) { return (.officials, nil) }
        return nil
    }

    /// みほん町環境審議会委員: the body and what its people are, and nobody's name.
    private static func isBodyWithMembers(_ words: String) -> Bool {
        ["審議会委員", "協議会委員", "委員会委員", "審査会委員", "懇談会委員", "検討会委員", "部会委員", "分科会委員", "分科会員", "部会員", "会所属委員"].contains { words.hasSuffix($0) } && words.utf8.count <= 48
    }

    /// Without ■ or • before and （敬称略） or ： behind.
    private static func withoutMarks(_ words: String) -> String {
        var bare = words
        while let first = bare.unicodeScalars.first, "■□◆◇●○〇◯◎•▪・【〔［＜<".unicodeScalars.contains(first) { bare.unicodeScalars.removeFirst() }
        bare = withoutRemark(bare)
        for note in ["】", "〕", "］", "＞", ">", "：", ":"] where bare.hasSuffix(note) { bare = String(bare.dropLast(note.count)) }
        return bare.isEmpty ? words : bare
    }

    /// Without （五十音順、敬称略） behind, however the bracket says it.
    private static func withoutRemark(_ words: String) -> String {
        guard let last = words.last, last == "）" || last == ")", let open = words.lastIndex(where: { $0 == "（" || $0 == "(" }), ["敬称略", "順不同", "音順"].contains(where: words[open...].contains) else { return words }
        return String(words[..<open])
    }

    /// The office of those below 公募委員（２名）; 条例第3条第1号委員 is none.
    static func role(_ words: String) -> String? {
        words.hasSuffix("委員") && words.utf8.count <= 36 && !words.contains("条") && !words.contains("号") && !words.utf8.contains { (0x30...0x39).contains($0) } ? words : nil
    }

    /// Whether the words name a part of the body rather than a person: 広域連合議会, 市民代表, 学識経験を有する者, 第１区選出.
    static func isPart(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if bytes.containsAny(["、", "，", "事務局", "職員"], in: range) { return false }
        if ["委員", "議員", "構成員"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) { return true }
        return RosterReader.isOrganisation(bytes, range) || ["選出", "代表", "団体", "会派", "を有する者", "経験者", "関係者", "連合", "組合", "クラブ"].contains { (word: StaticString) in
            bytes.hasSuffix(word, in: range)
        }
    }
}
