import Minutes
import SourceText

/// A header whose line ends were lost: 「…会議録　日時：令和２年５月14日　場所：会議室　出席委員　１番　北山一郎　２番　…　議題　…」.
///
/// Cut in front of the names of fields that stand behind a blank, where one line holds two of them and more; the parts are cut once more where blanks stand for the end of a row.
enum RunOnHeads {
    private static let shortest = 90
    private static let longest = 6000

    private static let keys: [StaticString] = [
        "日時", "開催日時", "期日", "とき", "場所", "会場", "開催場所", "ところ", "出席委員", "出席議員", "出席者", "欠席委員", "欠席議員", "欠席者", "説明員", "説明のため", "職務のため", "地方自治法第", "事務局", "本会議の書記は",
        "出席説明員", "出席事務局職員", "遅参議員", "遅参・早退議員", "委員外議員", "委員外出席者", "傍聴者", "傍聴人", "議題", "議事日程", "案件", "会議に付した事件", "本日の会議に付した事件", "付議事件", "会議次第", "議事内容", "議事録", "会議録署名", "出席した関係職員", "担当書記", "配付資料", "配布資料",
    ]

    /// The parts of the line, one for each field; nil where it holds one only.
    static func parts(_ bytes: [UInt8], _ content: Range<Int>) -> [Range<Int>]? {
        guard content.count >= shortest, content.count <= longest else { return nil }
        let end = min(spokenStart(bytes, content), advisersStart(bytes, content))
        var cuts: [Int] = [], fields = 0, offset = content.lowerBound, isApart = true, depth = 0
        while offset < end, let found = bytes.codePoint(at: offset, end: end) {
            if found.value == 0x2500 || found.value == 0x2015, let after = rulingEnd(bytes, offset..<end) {
                cuts += [offset, after]
                (offset, isApart) = (after, true)
                continue
            }
            let isTouching = !isApart && isTouching(bytes, offset, found.value, from: content.lowerBound)
            if isTouching, let marker = AgendaMarker.read(bytes, at: offset, end: end), isEra(bytes, marker.titleStart) { cuts.append(offset) }
            if isApart || isTouching, depth <= 0, let key = field(bytes, offset..<end) {
                fields += 1
                cuts.append(offset)
                // …は、次のとおりである。　町長　…
                if key.valueStart > offset, ["。", "氏名", "名）", "名)"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: offset..<key.valueStart) }) { cuts.append(key.valueStart) }
                offset = max(offset + found.length, min(key.valueStart, end))
                isApart = false
                continue
            }
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 { depth -= 1 }
            isApart = CodePoint.isBlank(found.value)
            offset += found.length
        }
        // 「…臨時会会議録　１　出席議員は、13名で次のとおりである。　１番　…」: the others stand on the next line.
        guard let first = cuts.first, fields >= 2 || first > content.lowerBound && content.count >= 240 && AgendaMarker.read(bytes, at: first, end: end) != nil else { return nil }
        cuts = cuts.filter { $0 < end }
        let starts = (first > content.lowerBound ? [content.lowerBound] : []) + cuts
        let parts = zip(starts, starts.dropFirst() + [end]).flatMap { rows(bytes, bytes.trimmed($0..<max($0, $1))) }
        return parts.count > 1 ? parts : nil
    }

    /// 「──────」 between the parts, where their lines were lost.
    private static func rulingEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while bytes.first(of: ["─", "―"], at: offset, end: range.upperBound) != nil { offset += 3 }
        return offset - range.lowerBound >= 12 ? offset : nil
    }

    /// 「14番　北山　剛1 欠席議員」, 「（14名）2. 欠席議員」: the number of the next field touches the last word of the field above.
    private static func isTouching(_ bytes: [UInt8], _ offset: Int, _ value: UInt32, from start: Int) -> Bool {
        guard value >= 0x31, value <= 0x39, let before = bytes.codePoint(before: offset, start: start), before.value > 0x3000 && !CodePoint.isDigit(before.value) || before.value == 0x29,
              let number = JapaneseNumber.read(bytes, at: offset) else { return false }
        return bytes.first(of: [".", "．", " ", "　"], at: number.end) != nil
    }

    /// The rows of a part: cut at wide gaps behind a whole entry, in front of a day, and around 「２　条例第３条第２号委員（５人）」.
    private static func rows(_ bytes: [UInt8], _ part: Range<Int>) -> [Range<Int>] {
        let line = RosterLine(bytes: bytes), tokens = line.tokens(part)
        guard tokens.count > 1 else { return part.isEmpty ? [] : [part] }
        var starts = [part.lowerBound]
        for index in tokens.indices.dropFirst() where isRow(line, tokens, index) { starts.append(tokens[index].range.lowerBound) }
        return zip(starts, starts.dropFirst() + [part.upperBound]).map { bytes.trimmed($0..<$1) }
    }

    private static func isRow(_ line: RosterLine, _ tokens: [RosterLine.Token], _ index: Int) -> Bool {
        let bytes = line.bytes, token = tokens[index].range, above = tokens[index - 1].range
        if isGroup(bytes, above) || index + 1 < tokens.count && isGroup(bytes, tokens[index + 1].range) && JapaneseNumber.read(bytes, at: token.lowerBound, end: token.upperBound)?.end == token.upperBound { return true }
        // …審議会議事録　令和５年８月４日（金曜日）; 会館　令和６年…審議会; 定例会（第５号９月17日）　　平成27年第３回…
        if index >= 1, isEra(bytes, token.lowerBound), tokens[index].gap >= 3 && ["）", ")"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: above) }) || ["録", "会", "室", "館", "ー"].contains(where: { (ending: StaticString) in bytes.hasSuffix(ending, in: above) }) { return true }
        guard tokens[index].gap >= 4, !RosterReader.isOffice(bytes, above), Offices.ending(bytes, above).map({ $0.kind == .member || $0.kind == .chair }) ?? true, !line.isSeat(tokens, index - 1), !bytes.hasSuffix("番", in: above) else { return false }
        return tokens[index].gap >= 8 || line.isSeat(tokens, index) || RosterReader.isOffice(bytes, token) || bytes.first(of: ["◎", "○", "〇"], at: token.lowerBound) != nil
    }

    private static func isEra(_ bytes: [UInt8], _ offset: Int) -> Bool { bytes.first(of: ["令和", "平成", "昭和"], at: offset) != nil }

    /// 条例第３条第２号委員（５人）
    private static func isGroup(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
        ["人）", "人)", "名）", "名)"].contains { (ending: StaticString) in bytes.hasSuffix(ending, in: token) } && bytes.containsAny(["委員（", "委員("], in: token) && bytes.contains("号", in: token)
    }

    /// Advisers without a vote stand behind the members there, and no mark tells who of them came: they are left to the reader.
    private static func advisersStart(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
        guard let found = bytes.firstOffset(of: "推進委員", in: content) else { return content.upperBound }
        return RosterLine(bytes: bytes).words(content.lowerBound..<found + 12).last?.lowerBound ?? found
    }

    /// A field that begins here, by one of the names that no row of names or list of business holds.
    private static func field(_ bytes: [UInt8], _ range: Range<Int>) -> HeaderKeys.Found? {
        var start = range.lowerBound
        if let marker = AgendaMarker.read(bytes, at: start, end: range.upperBound), marker.form == .plain || marker.form == .bracketed { start = marker.titleStart }
        else if let circle = bytes.first(of: ["〇", "○", "◯", "◎", "■", "●"], at: start, end: range.upperBound) { start = bytes.skipBlanks(from: start + circle.utf8CodeUnitCount, end: range.upperBound) }
        guard keys.contains(where: { bytes.endOfSpaced($0, at: start, end: range.upperBound) != nil }) else { return nil }
        // 教育委員会 事務局　大沢　薫: whence somebody comes; a list of its own has a number or a colon there.
        if start == range.lowerBound, bytes.has("事務局", at: start), bytes.first(of: ["：", ":"], at: start + 9, end: range.upperBound) == nil { return nil }
        let limit = min(range.upperBound, start + 240)
        // The words of the law go on to the end of their sentence.
        let end = bytes.first(of: ["地方自治法第", "本会議の書記は", "説明のため", "職務のため"], at: start) == nil ? limit : bytes.firstOffset(of: "。", in: start..<limit).map { $0 + 3 } ?? lawEnd(bytes, start..<limit) ?? limit
        return HeaderKeys.read(bytes, range.lowerBound..<end)
    }

    /// 「地方自治法第121条の規定により…職氏名（13名）」: behind the count.
    private static func lawEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let names = bytes.firstOffset(of: "氏名", in: range), case let after = names + 6 else { return nil }
        guard bytes.first(of: ["（", "("], at: after, end: range.upperBound) != nil else { return after }
        return ["名）", "名)", "人）", "人)"].compactMap { (close: StaticString) in bytes.firstOffset(of: close, in: after..<min(range.upperBound, after + 16)).map { $0 + close.utf8CodeUnitCount } }.min() ?? after
    }

    /// Where the first sentence that somebody says begins, with the words before it that blanks set apart; the end of the line where nobody speaks.
    private static func spokenStart(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
        var offset = content.lowerBound
        while let stop = bytes.firstOffset(of: "。", in: offset..<content.upperBound) {
            let before = content.lowerBound..<stop
            if !["とおりである", "とおり", "招集された", "招集した", "において開会した"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: before) }) { return labelStart(bytes, content.lowerBound..<stop) }
            offset = stop + 3
        }
        return content.upperBound
    }

    /// 「…（3）その他　北山課長　ただ今から開会します。」: in front of who speaks.
    private static func labelStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let words = RosterLine(bytes: bytes).words(max(range.lowerBound, range.upperBound - 400)..<range.upperBound)
        guard let spoken = words.last else { return range.upperBound }
        guard words.count >= 2, case let label = words[words.count - 2], Offices.ending(bytes, label) != nil else { return spoken.lowerBound }
        return label.lowerBound
    }
}
