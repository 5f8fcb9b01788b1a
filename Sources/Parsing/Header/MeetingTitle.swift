import Minutes
import SourceText

/// The parts of a title: 「令和3年度第8回 情報公開審査会」 → session 令和3年度第8回, body 情報公開審査会.
enum MeetingTitle {
    private static let recordWords = ["会議録", "議事録", "会議記録", "発言記録", "速記録", "議事要旨", "会議要旨", "議事概要", "会議概要", "会議要録", "議事要録", "摘録", "要点録", "会議結果", "記録"]
    /// What meets to advise or to talk, and is neither 委員会 nor 審議会.
    static let forums: [StaticString] = ["調査会", "フォーラム", "市民会議", "区民会議", "町民会議", "村民会議", "交通会議", "子育て会議", "づくり会議", "防災会議", "環境会議", "政策会議", "ケア会議", "対策会議", "本部会議",
                                          "検討会議", "専門家会議", "連絡会議", "有識者会議", "調整会議", "安全会議", "経営会議"]
    private static let meetingWords: [StaticString] = forums + [
        "会議録", "議事録", "定例会", "臨時会", "委員会", "審議会", "審査会", "協議会", "本会議", "会議記録", "懇談会", "懇話会", "発言記録", "検討会", "議事要旨", "会議要旨", "議会", "分科会", "部会",
        "摘録", "要点録", "推進会議", "教育会議", "運営会議", "会　議　録", "議　事　録", "会 議 録", "議 事 録", "定　例　会", "理事会", "総会",
    ]

    /// Whether a line outside all fields may be the title: it names a meeting, and is no sentence, place, bill or frame of a page.
    static func isTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard bytes.containsAny(meetingWords, in: line), bytes.codePointCount(in: line) <= 70 else { return false }
        // │　常任委員会│第１条中、歳出│: a row of a table
        if bytes.contains("│", in: line) { return false }
        // 議事の広場 -議事録検索-
        if ["検索-", "検索－", "検索システム-"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: line) }) || bytes.has("議決事項", at: line.lowerBound) { return false }
        if bytes.containsAny(["。", "://", "（内閣提出", "提出、", "に関する法律", "招集", "告示", "補欠", "辞任", "事務局長", "陳情第", "請願第", "議案第", "PDFファイル", "（PDF", "(PDF"], in: line) { return false }
        if isMenu(bytes, line) { return false }
        if ["室", "議場", "表示", "検索", "ホール", "会館", "君", "いて", "事務局", "職員", "名簿", "議員"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: line) }) { return false }
        return bytes.first(of: ["・", "第１号議案", "議案", "※", "（注", "(注", "午前", "午後", "正午", "出席", "欠席", "閉会"], at: line.lowerBound) == nil
    }

    /// 議会のしくみ 議員紹介 会議録 議会だより トップ: the row of links at the head of a site.
    private static func isMenu(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard bytes.containsAny(["議会だより", "中継", "サイトマップ", "トップ", "お問い合わせ"], in: line) else { return false }
        var offset = line.lowerBound, blanks = 0
        while offset < line.upperBound, let point = bytes.codePoint(at: offset, end: line.upperBound) {
            if CodePoint.isBlank(point.value) { blanks += 1 }
            offset += point.length
        }
        return blanks >= 3
    }

    /// 企 画 総 務 委 員 会
    static func isSpacedTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count <= 160, let first = bytes.codePoint(at: line.lowerBound), bytes.blankLength(at: line.lowerBound + first.length, end: line.upperBound) != nil else { return false }
        let title = bytes.string(line), joined = MeetingTitle.joined(title)
        guard joined.utf8.count < title.utf8.count else { return false }
        let words = Array(joined.utf8)
        return isTitle(words, words.indices)
    }

    /// How much a line looks like the title of the record: it says 会議録, counts its meeting, names its body and its year.
    static func weight(_ printed: String) -> Int {
        let title = TitleRests.withoutWay(printed), bytes = Array(title.utf8)
        var weight = 0
        if recordWords.dropLast().contains(where: { title.contains($0) }) { weight += 2 }
        if sessionEnd(bytes) != nil { weight += 3 }
        if bodyName(title) != nil { weight += 2 }
        if title.contains("年") { weight += 1 }
        // …会議録目次: the title of what the record holds.
        if title.hasSuffix("目次") { weight -= 6 }
        // みほん市議会会議録, みほん市議会 非公式会議録: the name of the site, which every page of it bears.
        return isOfSite(title) ? -1 : weight
    }

    private static func isOfSite(_ title: String) -> Bool {
        if ["議会", "議会議事録", "議会会議録", "議会会議録検索", "会議録本文"].contains(title.filter { $0 != " " && $0 != "　" }) { return true }
        guard !title.contains("年"), !title.contains("回"), !title.contains("第"), let name = bodyName(title), name.hasSuffix("議会"), title.hasPrefix(name) else { return false }
        return ["", "会議録", "会議録検索", "会議録検索システム", "非公式会議録"].contains(title.dropFirst(name.count).filter { $0 != " " && $0 != "　" })
    }

    /// 会議録（第１号）, 会議録第五号: the number counts the record and goes with it.
    private static func withoutNumber(behind word: String, _ title: String) -> String {
        let bytes = Array(title.utf8), key = Array(word.utf8)
        guard let found = bytes.indices.last(where: { bytes[$0...].starts(with: key) }) else { return title }
        let end = found + key.count
        var offset = bytes.skipBlanks(from: end, end: bytes.count)
        let bracket = bytes.first(of: ["（", "("], at: offset)
        offset += bracket?.utf8CodeUnitCount ?? 0
        guard bytes.has("第", at: offset), let number = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: offset + 3, end: bytes.count)) else { return title }
        let unit = bytes.skipBlanks(from: number.end, end: bytes.count)
        guard let mark = bytes.first(of: ["号", "號"], at: unit) else { return title }
        offset = unit + mark.utf8CodeUnitCount
        if bracket != nil { offset += bytes.first(of: ["）", ")"], at: offset)?.utf8CodeUnitCount ?? 0 }
        return bytes.string(0..<end) + bytes.string(offset..<bytes.count)
    }

    /// Two lines of a title as one.
    static func oneLine(_ title: String) -> String {
        guard title.utf8.contains(0x0A) else { return title }
        return title.split(separator: "\n").map { String($0).trimmingBlanks() }.joined()
    }

    /// 令 和 ６ 年 第 １ 回 定 例 会: a title whose every letter is set apart, without the blanks; any other as it is.
    static func joined(_ title: String) -> String {
        let bytes = Array(title.utf8), compact = bytes.stringWithoutBlanks(bytes.indices)
        let letters = compact.unicodeScalars.count
        let parts = RosterLine(bytes: bytes).words(bytes.indices)
        if letters >= 6, parts.count >= letters - 2 { return compact }
        // 第2回（臨時）み ほ ん 町 議 会 会 議 録（第1日）: where five letters and more stand alone
        let words = parts.map { (range: $0, isAlone: bytes.codePointCount(in: $0) == 1) }
        var longest = 0, run = 0
        for word in words { run = word.isAlone ? run + 1 : 0; longest = max(longest, run) }
        guard longest >= 5 else { return title }
        var joined = ""
        for (index, word) in words.enumerated() {
            if index > 0, !word.isAlone, !words[index - 1].isAlone { joined += bytes.string(words[index - 1].range.upperBound..<word.range.lowerBound) }
            joined += bytes.string(word.range)
        }
        return joined
    }

    /// Without 会議録, without brackets around the whole, without a date in front.
    static func withoutRecordWord(_ title: String) -> String {
        var words = TitleRests.removed(from: TitleRests.withoutEndOfWay(withoutDateBehind(TitleRests.withoutListNumber(TitleRests.withoutWay(title.trimmingBlanks())))))
        for (open, close) in [("<", ">"), ("＜", "＞"), ("【", "】"), ("「", "」"), ("〔", "〕")] where words.hasPrefix(open) && words.hasSuffix(close) {
            words = String(words.dropFirst().dropLast())
        }
        let whole = Array(words.utf8)
        if let held = whole.firstOffset(of: "開催日：", in: whole.indices) ?? whole.firstOffset(of: "開催日:", in: whole.indices), held > 0 {
            let open = (["（", "("] as [StaticString]).first { whole.hasSuffix($0, in: 0..<held) }
            words = whole.string(whole.trimmed(0..<held - (open?.utf8CodeUnitCount ?? 0)))
        }
        if words.hasSuffix("会本文") { words = String(words.dropLast(2)) }
        for note in ["（会議録）", "(会議録)", "（議事録）", "(議事録)"] where words.hasSuffix(note) { words = String(words.dropLast(note.count)) }
        for spaced in ["会　議　録", "議　事　録", "会 議 録", "議 事 録"] where words.contains(spaced) { words = removing(spaced, from: words) }
        for word in recordWords.dropLast() where words.contains(word) && words.utf8.count > word.utf8.count { words = removing(word, from: withoutNumber(behind: word, words)) }
        if words.hasSuffix("委員会記録") || words.hasSuffix("会記録") { words = String(words.dropLast(2)) }
        for note in ["（要旨）", "(要旨)", "（概要）", "（案）", "（要点記録）", "（要点筆記）", "要旨", "（全文）", "（抄）", "　本文", " 本文", "目次"] where words.hasSuffix(note) { words = String(words.dropLast(note.count)).trimmingBlanks() }
        return TitleRests.withoutColon(withoutDate(words.trimmingBlanks()))
    }

    /// 令和６年第４回定例会（第５号）　本文 2024-12-17: the page's own date.
    private static func withoutDateBehind(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard bytes.count > 12, let found = ISODate.first(in: bytes, bytes.count - 10..<bytes.count), bytes.blankLength(at: bytes.count - 11, end: bytes.count) != nil || bytes[bytes.count - 11] == 0x80 else { return title }
        return bytes.string(bytes.trimmed(0..<found.range.lowerBound))
    }

    private static func removing(_ word: String, from title: String) -> String {
        let bytes = Array(title.utf8), part = Array(word.utf8)
        guard bytes.count > part.count, let found = (0...bytes.count - part.count).first(where: { bytes[$0...].starts(with: part) }) else { return title }
        // 委員会議録: the record of a 委員会, in the Diet's way of writing.
        // 総合教育会議録: that of a 会議.
        let isOfMeeting = word == "会議録" && !bytes.hasSuffix("会", in: 0..<found) && forums.contains { bytes.hasSuffix($0, in: 0..<found + 6) } || word == "会議録" && ["教育", "運営", "推進"].contains { (end: StaticString) in bytes.hasSuffix(end, in: 0..<found) }
        let start = isOfMeeting ? found + 6 : word == "会議録" && bytes.hasSuffix("委員", in: 0..<found) ? found + 3 : found
        let before = bytes.string(bytes.trimmed(0..<start)), after = bytes.string(bytes.trimmed(found + part.count..<bytes.count))
        if before.isEmpty { return after }
        // What stands behind 会議録 is the number of the day: 会議録　第３号.
        return after.isEmpty || after.hasPrefix("（") || after.hasPrefix("(") ? before + after : before + "　" + after
    }

    /// 2018年10月29日 建設委員会: the date is a field of its own.
    private static func withoutDate(_ title: String) -> String {
        let bytes = Array(title.utf8)
        // 2021/08/02　令和3年総務委員会
        let slashed = bytes.prefix { (0x30...0x39).contains($0) || $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }.count
        if slashed >= 8, bytes.blankLength(at: slashed, end: bytes.count) != nil { return bytes.string(bytes.trimmed(slashed..<bytes.count)) }
        // R8.3.18 建設環境委員会
        if let pointed = PointedDate.first(in: bytes, bytes.indices), pointed.range.lowerBound == 0, bytes.blankLength(at: pointed.range.upperBound, end: bytes.count) != nil {
            return bytes.string(bytes.trimmed(pointed.range.upperBound..<bytes.count))
        }
        guard let date = Readings.dates(bytes, bytes.indices).first, date.reading.day != nil, date.range.lowerBound == 0 else { return title }
        let rest = bytes.trimmed(date.range.upperBound..<bytes.count)
        // 平成29年10月9日開催　選挙管理委員会
        let start = bytes.has("開催", at: rest.lowerBound, end: rest.upperBound) ? bytes.skipBlanks(from: rest.lowerBound + 6, end: rest.upperBound) : rest.lowerBound
        return start >= rest.upperBound ? title : bytes.string(start..<rest.upperBound)
    }

    /// From the era, the year or 第 to 回; 第3回 alone where other words stand between it and the year.
    static func session(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        guard let numbered = sessionEnd(bytes) else { return nil }
        let start = yearStart(bytes, before: numbered.start) ?? numbered.start
        return bytes.string(start..<numbered.end)
    }

    /// Where the era or the year begins that ends right before the offset: 令和3年度, 令和　6年, 2024年.
    private static func yearStart(_ bytes: [UInt8], before end: Int) -> Int? {
        guard let year = (0..<end).last(where: { bytes.has("年", at: $0, end: end) }) else { return nil }
        let after = year + 3 + (bytes.has("度", at: year + 3, end: end) ? 3 : 0)
        guard bytes.stringWithoutBlanks(after..<end).utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) || bytes.string(bytes.trimmed(after..<end)) == "（" else { return nil }
        var start = year
        while let found = bytes.codePoint(before: start), CodePoint.isDigit(found.value) || CodePoint.isKanjiDigit(found.value) || CodePoint.isBlank(found.value) || found.value == 0x5143 { start -= found.length }
        for era in ["令和", "平成", "昭和", "大正", "明治"] as [StaticString] where start >= 6 && bytes.has(era, at: start - 6) { return start - 6 }
        start = bytes.skipBlanks(from: start, end: year)
        return start < year ? start : nil
    }

    /// 第8回: where 第 stands and where 回 ends.
    private static func sessionEnd(_ bytes: [UInt8]) -> (start: Int, end: Int)? {
        var from = 0
        while let start = bytes.firstOffset(of: "第", in: from..<bytes.count) {
            let numberStart = bytes.skipBlanks(from: start + 3, end: bytes.count)
            if let number = JapaneseNumber.read(bytes, at: numberStart, end: bytes.count) {
                let after = bytes.skipBlanks(from: number.end, end: bytes.count)
                if bytes.has("回", at: after) { return (start, after + 3) }
            }
            from = start + 3
        }
        return nil
    }

    private static let bodyEndings: [StaticString] = forums + [
        "社会教育委員の会議", "社会教育委員会議",
        "常任委員会", "特別委員会", "運営委員会", "委員会", "教育会議", "運営会議", "理事会", "審議会", "審査会", "協議会", "懇談会", "懇話会", "検討会", "推進会議", "分科会", "部会", "議会",
    ]

    /// The name that ends in 委員会, 審議会, 議会 …; what stands before the session's 回 is not part of it.
    static func bodyName(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        let start = sessionEnd(bytes)?.end ?? 0
        var after = bytes.skipBlanks(from: start, end: bytes.count)
        // 第二百回国会　参議院環境委員会: 国会 counts the session.
        if start > 0, let diet = bytes.first(of: ["国会", "國會"], at: start) { after = bytes.skipBlanks(from: start + diet.utf8CodeUnitCount, end: bytes.count) }
        if let name = body(bytes, after..<bytes.count) {
            // 総合計画審議会（第1回第4部会）: the part is not the whole.
            if start > 0, name.hasPrefix("第"), name.hasSuffix("部会") || name.hasSuffix("分科会"), let whole = body(bytes, 0..<(sessionEnd(bytes)?.start ?? 0)) { return whole }
            return name
        }
        return start > 0 ? body(bytes, 0..<(sessionEnd(bytes)?.start ?? 0)) : nil
    }

    private static func body(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var best: Range<Int>?
        for ending in bodyEndings {
            // 本部会議 is no 部会.
            guard let found = bytes.firstOffset(of: ending, in: range), !bytes.has("議", at: found + ending.utf8CodeUnitCount, end: range.upperBound) else { continue }
            let candidate = range.lowerBound..<found + ending.utf8CodeUnitCount
            if best.map({ candidate.count > $0.count }) ?? true { best = candidate }
        }
        guard var best else { return nil }
        var nameStart = nameStart(bytes, best)
        // 令和5年6月定例会　建設常任委員会
        if let session = bytes.firstOffset(of: "定例会　", in: nameStart..<best.upperBound) ?? bytes.firstOffset(of: "臨時会　", in: nameStart..<best.upperBound) ?? bytes.firstOffset(of: "定例会 ", in: nameStart..<best.upperBound), session == nameStart {
            nameStart = bytes.skipBlanks(from: session + 9, end: best.upperBound)
        }
        // 児童福祉専門分科会（子ども・子育て会議）: what stands in the bracket is another name of it.
        if let open = bytes.firstOffset(of: "（", in: nameStart..<best.upperBound) ?? bytes.firstOffset(of: "(", in: nameStart..<best.upperBound), open > nameStart, bytes.firstOffset(of: bytes[open] == 0x28 ? ")" : "）", in: open..<best.upperBound) == nil,
           bodyEndings.contains(where: { bytes.hasSuffix($0, in: nameStart..<open) }) { best = best.lowerBound..<open }
        // （臨時）みほん町議会, 「まちづくり協議会
        if bytes.first(of: ["（", "("], at: nameStart) != nil, let close = ["）", ")"].lazy.compactMap({ (mark: StaticString) in bytes.firstOffset(of: mark, in: nameStart..<best.upperBound) }).first { nameStart = close }
        while let mark = bytes.first(of: ["「", "（", "(", "）", ")", "・", "『"], at: nameStart, end: best.upperBound) { nameStart = bytes.skipBlanks(from: nameStart + mark.utf8CodeUnitCount, end: best.upperBound) }
        let name = bytes.string(bytes.trimmed(nameStart..<best.upperBound))
        // 定例会１２月議会　見本区議会; 定例市会（２月議会）, 臨時市議会
        if ["定例会", "臨時会", "定例市会", "定例議会", "臨時議会", "定例市議会", "臨時市議会", "定例町議会", "臨時町議会"].contains(where: name.hasPrefix) { return body(bytes, best.upperBound..<range.upperBound) }
        return name.isEmpty || ["議会", "市議会", "町議会", "村議会", "区議会", "県議会", "委員会", "協議会", "審議会"].contains(name) ? nil : name
    }
}

extension MeetingTitle {
    /// Past the year, the month and the number of the day that a title may begin with: 令和６年　５月　産業交通委員会.
    private static func nameStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var start = range.lowerBound
        for word in ["年度", "年", "月", "日"] as [StaticString] {
            guard let found = bytes.firstOffset(of: word, in: start..<min(range.upperBound, start + 40)) else { continue }
            let before = bytes.stringWithoutBlanks(start..<found).unicodeScalars
            let isNumber = before.allSatisfy { CodePoint.isDigit($0.value) || CodePoint.isKanjiDigit($0.value) || "令和平成昭元大正明治".unicodeScalars.contains($0) }
            // 明 of 明日風町 is no era.
            if isNumber, before.contains(where: { CodePoint.isDigit($0.value) || CodePoint.isKanjiDigit($0.value) || $0 == "元" }) { start = bytes.skipBlanks(from: found + word.utf8CodeUnitCount, end: range.upperBound) }
        }
        return start
    }
}

extension String {
    /// Without blanks of any width at either end.
    func trimmingBlanks() -> String {
        let bytes = Array(utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }
}
