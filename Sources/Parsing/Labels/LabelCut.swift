import SourceText

/// Where a label ends when nothing stands between it and the speech: ○山川委員長御異議なしと認めます.
enum LabelCut {
    /// Offset after the office or honorific; nil when none ends a likely label.
    static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var found: Int?
        var offset = range.lowerBound, length = 0
        while let point = bytes.codePoint(at: offset, end: range.upperBound), length < 26 {
            offset += point.length
            length += 1
            guard length >= 2 else { continue }
            if let previous = found {
                // 事務局 goes on as 事務局長, 委員 as 委員長; a word that begins behind the office belongs to the speech.
                guard let office = Offices.ending(bytes, range.lowerBound..<offset), offset - office.ending.utf8CodeUnitCount < previous else {
                    if goesOn(bytes, at: previous, end: range.upperBound) { found = nil }
                    if let found, offset - found >= 9 { return found }
                    continue
                }
                found = offset
            } else if Offices.ending(bytes, range.lowerBound..<offset) != nil || isNamed(bytes, range.lowerBound..<offset) {
                found = offset
            }
        }
        guard let found, found < range.upperBound, !goesOn(bytes, at: found, end: range.upperBound) else { return nil }
        return found
    }

    private static func isNamed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.hasSuffix("君", in: range) && bytes.codePointCount(in: range) >= 4
    }

    /// Characters with which an office goes on: 行政委員|会事務局長, 委員|の皆様.
    private static let continuations = MarkerTable(list: "会 部 課 局 室 係 所 長 補 兼 側 席 担 代 員 等 の に は が を と へ で も や 及 並 さん 方 提出 提案")

    private static func goesOn(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
        continuations.match(bytes, at: offset, end: end) != nil && bytes.first(of: ["会議を", "会議に", "会議は"], at: offset, end: end) == nil
    }
}

/// Words that name a speaker by themselves and end no other word: 問, 答, 市, ALL.
enum LabelWords {
    enum Kind { case question, answer, organisation }

    private static let table: [(StaticString, Kind)] = [
        ("問", .question), ("質問", .question), ("Q", .question), ("Ｑ", .question), ("質疑", .question), ("答", .answer), ("答弁", .answer), ("A", .answer), ("Ａ", .answer),
        ("質疑・意見", .question), ("意見・質疑", .question), ("質疑・要望", .question), ("回答", .answer), ("市", .organisation), ("県", .organisation), ("区", .organisation), ("町", .organisation), ("村", .organisation), ("国", .organisation),
        ("都", .organisation), ("府", .organisation), ("道", .organisation), ("環境省", .organisation), ("国交省", .organisation), ("教委", .organisation),
    ]

    static func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
        guard range.count <= 18 else { return nil }
        var end = range.upperBound
        while let last = bytes.codePoint(before: end, start: range.lowerBound), CodePoint.isDigit(last.value) { end -= last.length }
        let word = range.lowerBound..<end
        let kind = table.first { $0.0.utf8CodeUnitCount == word.count && bytes.has($0.0, at: word.lowerBound, end: end) }?.1
        // Ｑ１, 問２, 答２ count; 市１ is none.
        return end < range.upperBound && kind == .organisation ? nil : kind
    }
}
