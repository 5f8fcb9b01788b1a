import Minutes
import SourceText

/// Minutes that nobody speaks in (議事要旨, 会議概要): whether the text is some, and the sentences of it that tell a decision.
///
/// 「選挙人名簿について事務局から説明を行った。全会一致で決定した。」
enum ToldDecisions {
    private static let endings: [StaticString] = [
        "承認された", "承認されました", "承認した", "承認しました", "承認を受けた", "承認を得た", "承認を得ました", "了承された", "了承されました", "了承した", "了承しました", "了承を得た", "可決された", "可決されました", "可決した", "可決しました",
        "決定した", "決定しました", "決定された", "決定されました", "議決された", "議決されました", "議決した", "採択された", "採択されました", "採択した", "否決された", "否決されました", "否決した", "不採択とした", "不採択となった",
        "継続審査となった", "継続審査とした", "継続審議となった", "継続審議とした", "継続審議とすることとした", "同意された", "同意した", "認定された", "認定した",
    ]
    /// What somebody else decided or was decided before, and whom the body chose.
    private static let others: [StaticString] = ["前回", "先日", "昨年", "過去", "既に", "すでに", "場合", "予定", "指名", "会長に", "委員長に", "座長に", "会長は", "委員長は", "選出", "互選", "国が", "県が", "市が", "町が", "議会で", "議会において", "部会で", "理事会で", "閣議", "法律", "「", "検討する", "引き続き", "今後"]
    private static let spoken: [StaticString] = ["ございます", "いただきます", "お願いします", "お願いいたします", "でしょうか", "思います", "いたします", "ですが、", "んですけ"]
    private static let bullets: [StaticString] = ["・", "○", "〇", "◯", "●", "◎", "◇", "◆", "□", "■", "※", "•", "- ", "－", "【", "＜", "("]

    /// Whether the text calls itself minutes and tells more than it lets anybody say.
    static func isTold(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
        guard SourceKindReader.namesMinutes(bytes, lines) else { return false }
        var sentences = 0, words = 0
        for line in lines where bytes.contains("。", in: line.content) || isOutcome(bytes, line.content) {
            sentences += 1
            if bytes.containsAny(spoken, in: line.content) { words += 1 }
        }
        return sentences >= 2 && words * 6 <= sentences
    }

    static func read(_ bytes: [UInt8], _ lines: [Line]) -> [ToldDecision] {
        var found: [ToldDecision] = [], heading: Range<Int>?
        for part in parts(bytes, lines) {
            guard bytes.hasSuffix("。", in: part) else {
                // 議第45号, and right below it 原案どおり可決
                if isOutcome(bytes, part) {
                    if let bill = heading, isBill(bytes, bill), bytes[bill.upperBound..<part.lowerBound].count(where: { $0 == 0x0A }) == 1 { found.append(ToldDecision(words: line(bytes, part), span: Span(part), heading: line(bytes, bill))) }
                    continue
                }
                if let title = title(bytes, part) { heading = title }
                continue
            }
            let words = part.lowerBound..<part.upperBound - 3
            guard part.count <= 450, endings.contains(where: { bytes.hasSuffix($0, in: words) }), !bytes.containsAny(others, in: words) else { continue }
            found.append(ToldDecision(words: line(bytes, part), span: Span(part), heading: heading.map { line(bytes, $0) }))
        }
        return found
    }

    /// Numbered heads with a sentence right behind them, number and all.
    static func heads(_ bytes: [UInt8], _ lines: [Line]) -> [Range<Int>] {
        let parts = parts(bytes, lines)
        return zip(parts, parts.dropFirst()).compactMap { part, next in
            guard bytes.hasSuffix("。", in: next), !bytes.hasSuffix("。", in: part), AgendaMarker.read(bytes, at: part.lowerBound, end: part.upperBound) != nil, title(bytes, part) != nil else { return nil }
            return part
        }
    }

    /// 原案どおり可決、承認: results, and nothing else on the line.
    private static func isOutcome(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
        guard part.count <= 75 else { return false }
        var offset = part.lowerBound, hasResult = false
        while offset < part.upperBound {
            if let result = bytes.first(of: ["可決", "否決", "承認", "同意", "認定", "不採択", "採択", "継続審査", "継続審議", "決定"], at: offset, end: part.upperBound) {
                hasResult = true
                offset += result.utf8CodeUnitCount
            } else if let word = bytes.first(of: ["原案のとおり", "原案どおり", "原案通り", "原案", "提案のとおり", "全会一致で", "全会一致", "全員一致で", "全員賛成で", "賛成多数で", "賛成多数", "異議なく", "、", "，", "・", "　", " ", "（", "）", "(", ")"], at: offset, end: part.upperBound) {
                offset += word.utf8CodeUnitCount
            } else { return false }
        }
        return hasResult
    }

    /// Sentences, and lines that are none; what the page cut within a sentence is put together.
    private static func parts(_ bytes: [UInt8], _ lines: [Line]) -> [Range<Int>] {
        var found: [Range<Int>] = [], open: Range<Int>?
        for line in lines {
            guard !line.isBlank else { open.map { found.append($0) }; open = nil; continue }
            var start = line.content.lowerBound
            if let before = open {
                if goesOn(bytes, before, line.content) { start = before.lowerBound } else { found.append(before) }
            }
            open = nil
            while let stop = bytes.firstOffset(of: "。", in: start..<line.content.upperBound) {
                found.append(bytes.trimmed(start..<stop + 3))
                start = bytes.skipBlanks(from: stop + 3, end: line.content.upperBound)
            }
            if start < line.content.upperBound { open = start..<line.content.upperBound }
        }
        return open.map { found + [$0] } ?? found
    }

    private static func goesOn(_ bytes: [UInt8], _ above: Range<Int>, _ line: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: above) >= 24, bytes.first(of: bullets, at: line.lowerBound, end: line.upperBound) == nil, AgendaMarker.read(bytes, at: line.lowerBound, end: line.upperBound) == nil else { return false }
        return bytes.contains("。", in: line) && !AgendaList.isComplete(bytes.string(above))
    }

    /// 「・個人演説会等公営施設について」, 「(1) 事業計画」, 「議案第３号　…」: without its bullet and number.
    private static func title(_ bytes: [UInt8], _ part: Range<Int>) -> Range<Int>? {
        var range = part, isMarked = false
        while let bullet = bytes.first(of: bullets.dropLast(), at: range.lowerBound, end: range.upperBound) {
            range = bytes.trimmed(range.lowerBound + bullet.utf8CodeUnitCount..<range.upperBound)
            isMarked = true
        }
        if let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), marker.titleStart < range.upperBound {
            range = marker.titleStart..<range.upperBound
            isMarked = true
        }
        if bytes.hasSuffix("】", in: range) || bytes.hasSuffix("＞", in: range) { range = range.lowerBound..<range.upperBound - 3 }
        guard isMarked || isBill(bytes, range), (4...80).contains(bytes.codePointCount(in: range)), HeaderKeys.read(bytes, part) == nil, HeaderKeys.read(bytes, range) == nil else { return nil }
        return range
    }

    /// 議案第３号　…, and 議第45号 alone on its line.
    private static func isBill(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        AgendaMarker.isBill(bytes, range) || range.count <= 30 && bytes.hasSuffix("号", in: range) && ["議", "報", "承", "認", "同", "諮", "請", "陳", "発"].contains { (word: StaticString) in bytes.has(word, at: range.lowerBound) }
    }

    /// On one line, without the blanks with which the next line is set in.
    private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        guard bytes.contains("\n", in: range) else { return bytes.string(range) }
        return bytes[range].split(separator: 0x0A).map { bytes.string(bytes.trimmed($0.indices)) }.joined()
    }
}
