import SourceText

/// Which lines of the body are headings: the agenda's own entries found again, 日程第N, marked and numbered heads.
struct Headings {
    /// Entries of the header's list by their words without blanks and width.
    private let listed: [String: Int]
    /// The numbers and titles of the entries, as `listed` counts them.
    private let numbers: [String]
    private let titles: [String]
    private let longest: Int
    /// Where the list's entries stand.
    private let places: SortedRanges
    let takesMarks: Bool

    /// - Parameter takesMarks: the style sets heads off with ○ ◎ △, as assemblies do; elsewhere those are bullets of a speech.
    init(listed entries: [AgendaEntry], takesMarks: Bool) {
        var keys: [String: Int] = [:]
        var longest = 0
        for (index, entry) in entries.enumerated() {
            let title = Headings.withoutPaper(entry.title)
            for key in [Headings.key((entry.number ?? "") + title), Headings.key(title)] where key.utf8.count >= 6 {
                if keys[key] == nil { keys[key] = index }
                longest = max(longest, key.utf8.count)
            }
        }
        listed = keys
        numbers = entries.map { Headings.key($0.number ?? "") }
        titles = entries.map { Headings.key($0.title) }
        places = SortedRanges(entries.map(\.range))
        self.longest = longest
        self.takesMarks = takesMarks
    }

    /// Whether the line is an entry of the list itself.
    func isListed(_ line: Range<Int>) -> Bool { places.overlaps(line) }

    static func key(_ words: String) -> String {
        let folded = Array(Folding.fold(words).utf8)
        return folded.stringWithoutBlanks(0..<folded.count)
    }

    /// Index of the listed entry that the line repeats.
    /// - Parameter acrossForms: 日程第１ stands for 第１ of the list too.
    func listedEntry(_ bytes: [UInt8], _ line: Line, acrossForms: Bool = true) -> Int? {
        let content = line.content
        guard !listed.isEmpty, content.count <= longest * 2 + 40, !bytes.hasSuffix("。", in: content) else { return nil }
        if let found = listed[Headings.key(Headings.withoutPaper(bytes.string(content)))] { return found }
        // △２. 協議事項 in the body, 2 協議事項 in the list
        let (_, mark) = LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound)
        let start = bytes.skipBlanks(from: content.lowerBound + mark, end: content.upperBound)
        if let marker = AgendaMarker.read(bytes, at: start, end: content.upperBound), marker.form == .plain, marker.titleStart < content.upperBound,
           let found = listed[Headings.key(bytes.string(marker.range) + bytes.string(marker.titleStart..<content.upperBound))] { return found }
        // 日程第１　会期の決定 in the body, 第１　会期の決定 in the list
        if acrossForms, let marker = AgendaMarker.read(bytes, at: start, end: content.upperBound), marker.form == .schedule, marker.titleStart < content.upperBound,
           let found = listed[Headings.key(bytes.string(marker.titleStart..<content.upperBound))], !numbers[found].isEmpty, Headings.key(bytes.string(marker.range)).hasSuffix(numbers[found]) { return found }
        if acrossForms, Headings.isNumberAlone(bytes, start..<content.upperBound) { return entry(numbered: Headings.key(bytes.string(start..<content.upperBound))) }
        return mark > 0 ? listed[Headings.key(bytes.string(start..<content.upperBound))] : nil
    }

    /// 議案第38号 alone, where one entry has its title too.
    private func entry(numbered key: String) -> Int? {
        let found = titles.indices.filter { titles[$0].hasPrefix(key) && !titles[$0].dropFirst(key.count).hasPrefix("の") }
        return found.count == 1 ? found[0] : nil
    }

    /// Words that head a part of the meeting where nothing else stands on the line.
    private static let plainHeads: [StaticString] = ["協議事項", "報告事項", "審議事項", "承認事項", "連絡事項"]

    /// ４．閉会
    static func isClosing(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        guard content.count <= 24, let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound), marker.form == .plain, marker.titleStart < content.upperBound else { return false }
        return bytes.stringWithoutBlanks(marker.titleStart..<content.upperBound) == "閉会"
    }

    /// Where the line stands, as far as it decides whether a head may stand there.
    struct Place {
        /// No speech is open: a heading or separator stands right above.
        var isOutside: Bool
        /// The next line that is not blank is a label.
        var isBeforeLabel: Bool
        /// The speech above has ended its sentence.
        var isAfterSentence: Bool
        /// The width of the page cuts the line, and the next one goes on with it: 日程第二、…を改正する / 条例を議題といたします。
        var isCut = false
        /// The line above is a head that the page width cut.
        var isBelowCutTitle = false
        /// Its number goes on from the last head's, and no list stands between: (1) …, (2) ….
        var isNextInOrder = false
        /// The chair reads the list out: entries, and below them 「でございます。」
        var isReadOut = false
        /// The line above begins with a mark too, as the entries of a list do.
        var isInMarkedList = false
        /// Blank lines stand above and below.
        var isSetApart = false
    }

    /// 【賛成4名、反対0名】 tells how a vote went.
    private static let counts: [StaticString] = ["賛成", "反対", "挙手", "起立", "可否", "全員", "投票"]

    private static let titleEnds: [StaticString] = [
        "について", "の件", "条例", "請願", "陳情", "予算", "決算", "決議", "意見書", "報告", "規則", "法律案", "事項", "推薦", "選任", "同意", "認定", "承認", "君", "氏名", "）", ")", "」",
    ]

    /// 「(8) 平成31年請願第４号 航空機騒音が健康被害をもたらすという…の知」: as wide as the page, and no title ends so.
    static func isCutTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.codePointCount(in: range) >= 30 && !endsAsTitleDoes(bytes, range)
    }

    static func endsAsTitleDoes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { titleEnds.contains { bytes.hasSuffix($0, in: range) } }

    /// 第62号議案, and its title on the line below.
    static func isNumberAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 36 && AgendaMarker.isBill(bytes, range) && (bytes.hasSuffix("議案", in: range) || bytes.hasSuffix("号", in: range))
    }

    func isHeading(_ bytes: [UInt8], _ line: Line, _ place: Place) -> Bool {
        if place.isReadOut { return false }
        if line.headingMarks > 0 || listedEntry(bytes, line) != nil { return true }
        let content = line.content
        if place.isCut, !place.isOutside { return false }
        guard content.count <= 400, !bytes.containsAny(["。", "？"], in: content) else { return false }
        if AgendaMarker.isSchedule(bytes, content) || isOfProgramme(bytes, content) { return place.isAfterSentence || place.isOutside }
        if takesMarks, LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound).1 > 0, content.count <= 240 {
            // A list inside a speech is set in; a head stands at the margin, or where the next speaker follows.
            let isSetIn = content.lowerBound > line.range.lowerBound
            return place.isOutside || (place.isAfterSentence && (place.isBeforeLabel || !isSetIn && !isBullet(bytes, content)))
        }
        // ○散会 above a label, in a style whose labels have no marks.
        if !takesMarks, place.isBeforeLabel, place.isAfterSentence, !place.isInMarkedList, content.count <= 120, isMarkedHead(bytes, content) { return true }
        // 〔北山一郎君登壇〕 between two rules is a direction, not a head.
        if place.isOutside, bytes.has("〔", at: content.lowerBound), StageDirections.find(bytes, content).first?.range == content { return false }
        if place.isOutside { return bytes.codePointCount(in: content) <= 120 && (place.isBelowCutTitle || !readsOn(bytes, content)) }
        if place.isAfterSentence, Headings.numberedInBrackets(bytes, content) != nil || Headings.isClosing(bytes, content) { return true }
        // 〔議題１〕所管事務調査について
        if place.isAfterSentence, content.count <= 200, bytes.first(of: ["〔議題", "【議題", "［議題", "≪議題", "《議題", "＜議題", "〈議題", "<議題", "【案件", "【報告事項", "【審議事項", "【協議事項"], at: content.lowerBound) != nil { return true }
        // 【答弁】 between two speeches, 【採決の結果】 behind the last; a label it would have been by now
        if place.isAfterSentence, content.count <= 60, bytes.has("【", at: content.lowerBound), bytes.hasSuffix("】", in: content), bytes.first(of: Headings.counts, at: content.lowerBound + 3) == nil { return true }
        if place.isBeforeLabel, place.isAfterSentence, isTitleAbove(bytes, content, isSetApart: place.isSetApart) { return true }
        if place.isNextInOrder, place.isAfterSentence, bytes.codePointCount(in: content) <= 40, !bytes.contains("、", in: content) { return true }
        return place.isBeforeLabel && place.isAfterSentence && bytes.codePointCount(in: content) <= 100
            && (Headings.plainHeads.contains { $0.utf8CodeUnitCount == content.count && bytes.has($0, at: content.lowerBound) } || AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) != nil || AgendaMarker.isBill(bytes, content))
    }
}

extension Headings {
    /// ○会議録署名議員の指名, ◎閉会の宣告: the mark and a title.
    private func isMarkedHead(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        let (mark, length) = LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound)
        guard mark == .circle || mark == .doubleCircle || mark == .triangle, !bytes.contains("、", in: content) else { return false }
        let title = bytes.trimmed(content.lowerBound + length..<content.upperBound)
        return endsAsTitle(bytes, title) || AgendaMarker.isBill(bytes, title)
    }

    /// 次第１　計画について
    private func isOfProgramme(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        guard bytes.has("次第", at: content.lowerBound, end: content.upperBound), let marker = AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) else { return false }
        return marker.form == .schedule && marker.titleStart < content.upperBound && bytes.codePointCount(in: content) <= 100
    }

    /// ○住民票の写し　３００円, and the speech goes on below: no title of business.
    private func isBullet(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        let (mark, length) = LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound)
        let title = bytes.skipBlanks(from: content.lowerBound + length, end: content.upperBound)..<content.upperBound
        return mark == .circle && AgendaMarker.read(bytes, at: title.lowerBound, end: title.upperBound) == nil && !AgendaMarker.isBill(bytes, title) && !endsAsTitle(bytes, title)
            && !["延長", "宣言", "開議", "休憩", "辞職", "許可", "付託", "改正", "条例", "予算", "動議", "処分", "追加", "変更", "紹介", "挨拶", "あいさつ", "議決", "発言", "所信", "方針", "再開", "閉議"].contains { (end: StaticString) in bytes.hasSuffix(end, in: title) }
    }

    /// ＜事務局報告事項＞ above a label, which would be one itself in a document of such labels; 会期の決定 between blank lines.
    private func isTitleAbove(_ bytes: [UInt8], _ content: Range<Int>, isSetApart: Bool) -> Bool {
        guard content.count <= 120, bytes.first(of: ["＜", "〈", "≪", "《"], at: content.lowerBound) != nil else {
            return isSetApart && content.count <= 90 && !bytes.contains("、", in: content) && endsAsTitle(bytes, content)
        }
        let bracket = Bracket.opening(bytes, at: content.lowerBound, end: content.upperBound)
        return bracket?.closing(bytes, from: content.lowerBound, end: content.upperBound) == content.upperBound && StageDirections.wholeLine(bytes, content) == nil
            && StageDirections.find(bytes, content).isEmpty && !bytes.containsAny(Headings.counts, in: content)
    }

    private func endsAsTitle(_ bytes: [UInt8], _ title: Range<Int>) -> Bool {
        (["指名", "決定", "宣告", "開会", "開議", "閉会", "散会", "報告", "号", "件", "について", "質問", "選挙", "採決", "質疑", "討論", "説明", "上程", "表決", "日程"] as [StaticString]).contains { bytes.hasSuffix($0, in: title) }
    }

    /// A long line with a comma and no number is the beginning of a sentence that the page width cut.
    private func readsOn(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        bytes.codePointCount(in: content) >= 28 && bytes.containsAny(["、", "，"], in: content)
            && AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil && !AgendaMarker.isBill(bytes, content)
    }
}

/// One entry of the header's list of business.
struct AgendaEntry {
    /// As printed; nil for entries without one.
    var number: String?
    var title: String
    var level: Int
    /// Index of the entry that it belongs to.
    var parent: Int?
    var range: Range<Int>
}

/// The number at the head of an agenda line: 1, （1）, ①, 日程第４, 議題1.
struct AgendaMarker {
    enum Form { case schedule, plain, bracketed, circled, letter }

    let form: Form
    let value: Int
    /// The number with its word and brackets.
    let range: Range<Int>
    let titleStart: Int

    static func read(_ bytes: [UInt8], at start: Int, end: Int) -> AgendaMarker? {
        schedule(bytes, at: start, end: end) ?? bracketed(bytes, at: start, end: end) ?? circled(bytes, at: start, end: end)
            ?? plain(bytes, at: start, end: end)
    }

    private static let scheduleWords: [StaticString] = ["追加日程第", "議事日程第", "日程第", "日　程　第", "日 程 第", "日　程第", "日程", "議題第", "議題", "議事第", "議事", "案件第", "議決事項", "次第", "第"]

    /// 日程第４, 追加日程第１, 第　１; 第１号議案 is a bill, not a place on the schedule.
    private static func schedule(_ bytes: [UInt8], at start: Int, end: Int) -> AgendaMarker? {
        let (_, mark) = LabelShape.mark(bytes, at: start, end: end)
        let wordStart = bytes.skipBlanks(from: start + mark, end: end)
        guard let word = bytes.first(of: scheduleWords, at: wordStart, end: end) else { return nil }
        let numberStart = bytes.skipBlanks(from: wordStart + word.utf8CodeUnitCount, end: end)
        guard let number = JapaneseNumber.read(bytes, at: numberStart, end: end), number.value > 0, number.value < 1000,
              bytes.first(of: ["号", "回", "期", "条", "次", "項", "款", "班", "部", "章", "年", "日", "月", "件", "名", "人", "分", "時"], at: number.end, end: end) == nil,
              !isDayAlone(bytes, number.end..<end), bytes.first(of: ["については", "につきましては", "は、"], at: number.end, end: end) == nil
        else { return nil }
        var titleStart = number.end
        if let point = bytes.first(of: ["．", ".", "、", "：", ":", "　", " "], at: titleStart, end: end) { titleStart += point.utf8CodeUnitCount }
        // 日程２番　会期の決定
        let numberEnd = bytes.has("番", at: number.end, end: end) && bytes.has("日程", at: wordStart) ? number.end + 3 : number.end
        titleStart = max(titleStart, numberEnd)
        return AgendaMarker(form: .schedule, value: number.value, range: wordStart..<numberEnd,
                            titleStart: bytes.skipBlanks(from: titleStart, end: end))
    }

    /// 第　１　日, 第 １ 号 alone on a line, letter by letter.
    private static func isDayAlone(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
        rest.count <= 12 && bytes.trimmed(rest).count == 3 && bytes.first(of: ["日", "号", "回"], at: bytes.trimmed(rest).lowerBound) != nil
    }

    private static func bracketed(_ bytes: [UInt8], at start: Int, end: Int) -> AgendaMarker? {
        guard let open = bytes.first(of: ["（", "("], at: start, end: end) else { return nil }
        let numberStart = start + open.utf8CodeUnitCount
        guard let number = JapaneseNumber.read(bytes, at: numberStart, end: end), number.value < 100,
              let close = bytes.first(of: ["）", ")"], at: number.end, end: end) else { return nil }
        let after = number.end + close.utf8CodeUnitCount
        return AgendaMarker(form: .bracketed, value: number.value, range: start..<after, titleStart: bytes.skipBlanks(from: after, end: end))
    }

    /// ①–⑳, ⑴–⒇
    private static func circled(_ bytes: [UInt8], at start: Int, end: Int) -> AgendaMarker? {
        guard let found = bytes.codePoint(at: start, end: end) else { return nil }
        let after = start + found.length
        let title = bytes.skipBlanks(from: after, end: end)
        if (0x2460...0x2473).contains(found.value) {
            return AgendaMarker(form: .circled, value: Int(found.value) - 0x245F, range: start..<after, titleStart: title)
        }
        guard (0x2474...0x2487).contains(found.value) else { return nil }
        return AgendaMarker(form: .bracketed, value: Int(found.value) - 0x2473, range: start..<after, titleStart: title)
    }

    /// 1 開会, １．議事, 2、報告; a digit that touches a word (1人, 3月) is not a marker.
    private static func plain(_ bytes: [UInt8], at start: Int, end: Int) -> AgendaMarker? {
        guard let first = bytes.codePoint(at: start, end: end), CodePoint.isDigit(first.value),
              let number = JapaneseNumber.read(bytes, at: start, end: end), number.value > 0, number.value < 100 else { return nil }
        var after = number.end
        if let point = bytes.first(of: ["．", ".", "、", "）", ")", "：", ":"], at: after, end: end) {
            after += point.utf8CodeUnitCount
        } else if bytes.blankLength(at: after, end: end) == nil {
            return nil
        }
        let title = bytes.skipBlanks(from: after, end: end)
        // 1.9月定例会について, and no 1.9.
        if let next = bytes.codePoint(at: title, end: end), CodePoint.isDigit(next.value), after == title,
           JapaneseNumber.read(bytes, at: title, end: end).flatMap({ bytes.first(of: ["月定例", "月臨時", "月議会", "月会議"], at: $0.end, end: end) }) == nil { return nil }
        return title < end ? AgendaMarker(form: .plain, value: number.value, range: start..<number.end, titleStart: title) : nil
    }

    static func isSchedule(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        let (_, mark) = LabelShape.mark(bytes, at: content.lowerBound, end: content.upperBound)
        let start = bytes.skipBlanks(from: content.lowerBound + mark, end: content.upperBound)
        // 議事１：会議の公開について
        if let word = bytes.first(of: ["議事", "議題", "案件"], at: start, end: content.upperBound), let number = JapaneseNumber.read(bytes, at: start + word.utf8CodeUnitCount, end: content.upperBound),
           bytes.first(of: ["：", ":"], at: number.end, end: content.upperBound) != nil { return true }
        return bytes.first(of: ["日程第", "追加日程第", "日程", "日　程　第", "日 程 第", "日　程第"], at: start) != nil && schedule(bytes, at: start, end: content.upperBound) != nil
    }

    private static let billWords: [StaticString] = [
        "議案", "請願", "陳情", "報告", "承認", "同意", "認定", "諮問", "発議", "発委", "意見書案", "議提", "議員提出", "委員会提出", "選挙", "推薦", "決議案", "協議案",
    ]

    /// 議案第３号　…, 第10号議案 …
    static func isBill(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        guard let end = bytes.firstOffset(of: "号", in: content.lowerBound..<min(content.upperBound, content.lowerBound + 60)) else { return false }
        let head = content.lowerBound..<min(content.upperBound, end + 12)
        return bytes.contains("第", in: content.lowerBound..<end) && bytes.containsAny(billWords, in: head)
    }
}
