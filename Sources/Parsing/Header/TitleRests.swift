import SourceText

/// What a system or a page prints behind a title and is none of it: 「…常任委員会－06月12日－02号」, 「…審議会会議録を公表」, 「…会議録（第1号） 2ページ」.
enum TitleRests {
    private static let words: [StaticString] = ["を公表しました", "を公表します", "を公表", "を公開しました", "を公開", "を掲載しました", "を掲載", "公式Web版", "公式Ｗｅｂ版", "（テキスト版）", "(テキスト版)", "テキスト版", "（PDF版）", "(PDF版)"]

    static func removed(from title: String) -> String {
        let bytes = Array(title.utf8)
        var rest = bytes.trimmed(bytes.indices)
        for word in words where bytes.hasSuffix(word, in: rest) && rest.count > word.utf8CodeUnitCount { rest = bytes.trimmed(rest.lowerBound..<rest.upperBound - word.utf8CodeUnitCount) }
        rest = withoutPage(bytes, rest)
        rest = withoutDay(bytes, rest)
        return bytes.string(rest)
    }

    /// 「ホーム > 審議会 > 令和6年度第2回図書館協議会」: the way to the page is no title.
    static func withoutWay(_ title: String) -> String {
        let title = withoutEndOfWay(title), bytes = Array(title.utf8)
        var start = 0
        for mark in [" > ", "　> ", "> ", " ＞ ", "＞", " › ", " » "] as [StaticString] {
            while let found = bytes.firstOffset(of: mark, in: start..<bytes.count), found > start, found + mark.utf8CodeUnitCount < bytes.count { start = found + mark.utf8CodeUnitCount }
        }
        let last = bytes.trimmed(start..<bytes.count)
        guard last.count < 12 else { return bytes.string(last) }
        return meetingOnWay(title) ?? title
    }

    /// 「みほん市議会 > 2016-06-07 >」: the way goes on to the page that one reads.
    static func withoutEndOfWay(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard let mark = ([" >", " ＞", " »", " ›"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: bytes.indices) }), bytes.count > mark.utf8CodeUnitCount else { return title }
        return bytes.string(bytes.trimmed(0..<bytes.count - mark.utf8CodeUnitCount))
    }

    /// 「HOME > 審議会 > 第7期みほん審議会 > 第3回総会 > 次第」 → 第7期みほん審議会　第3回総会: the last place is a part of the page, and the way there names the meeting.
    private static func meetingOnWay(_ title: String) -> String? {
        let places = title.split { $0 == ">" || $0 == "＞" || $0 == "›" || $0 == "»" }.map { String($0).trimmingBlanks() }
        guard places.count >= 3, ["HOME", "ＨＯＭＥ", "Home", "ホーム", "トップ", "TOP", "トップページ", "ホームページ"].contains(places[0]),
              let last = places.lastIndex(where: { MeetingTitle.session($0) != nil }) else { return nil }
        let first = last > 1 && MeetingTitle.bodyName(places[last]) == nil && MeetingTitle.bodyName(places[last - 1]) != nil ? last - 1 : last
        return places[first...last].joined(separator: "　")
    }

    /// 「1. みほん町議会」: the number of a list in which a page holds its heading.
    static func withoutListNumber(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard let first = bytes.first, (0x30...0x39).contains(first), let point = bytes.prefix(3).firstIndex(of: 0x2E), bytes.blankLength(at: point + 1, end: bytes.count) != nil else { return title }
        return bytes.string(bytes.trimmed(point + 1..<bytes.count))
    }

    /// 「: みほん市:平成19年第2回臨時会」, where the system's date stood in front.
    static func withoutColon(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard let mark = bytes.first(of: [":", "："], at: 0) else { return title }
        return bytes.string(bytes.trimmed(mark.utf8CodeUnitCount..<bytes.count))
    }

    /// 会議録（第１号）平成25年2月28日　２ページ
    private static func withoutPage(_ bytes: [UInt8], _ title: Range<Int>) -> Range<Int> {
        guard bytes.hasSuffix("ページ", in: title) else { return title }
        var start = title.upperBound - 9, digits = 0
        while let found = bytes.codePoint(before: start, start: title.lowerBound), CodePoint.isDigit(found.value) { start -= found.length; digits += 1 }
        return digits == 0 || start == title.lowerBound ? title : bytes.trimmed(title.lowerBound..<start)
    }

    /// 「－06月12日－02号」, 「　12月26日（木）」, 「（11月19日）」 behind the name of the meeting.
    private static func withoutDay(_ bytes: [UInt8], _ title: Range<Int>) -> Range<Int> {
        guard let last = Readings.dates(bytes, title).last, last.reading.day != nil, last.range.lowerBound > title.lowerBound else { return title }
        var behind = bytes.trimmed(last.range.upperBound..<title.upperBound)
        var start = last.range.lowerBound
        if let close = bytes.first(of: ["）", ")"], at: behind.lowerBound, end: behind.upperBound), let open = (["（", "("] as [StaticString]).first(where: { bytes.hasSuffix($0, in: title.lowerBound..<start) }) {
            behind = bytes.trimmed(behind.lowerBound + close.utf8CodeUnitCount..<behind.upperBound)
            start -= open.utf8CodeUnitCount
        }
        guard behind.isEmpty || isNumberOfSystem(bytes, behind) else { return title }
        let before = title.lowerBound..<start
        while let dash = dashes.first(where: { bytes.hasSuffix($0, in: bytes.trimmed(title.lowerBound..<start)) }) { start = bytes.trimmed(title.lowerBound..<start).upperBound - dash.utf8CodeUnitCount }
        let name = bytes.trimmed(title.lowerBound..<start)
        // 令和6年第2回定例会6月10日: nothing sets the day apart.
        let isApart = name.upperBound < before.upperBound || start < last.range.lowerBound || bytes.hasSuffix("）", in: name) || bytes.hasSuffix(")", in: name)
        return name.isEmpty || !isApart ? title : name
    }

    private static let dashes: [StaticString] = ["－", "-", "−", "―", "—", "‐"]

    /// －01号
    private static func isNumberOfSystem(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let dash = bytes.first(of: dashes, at: range.lowerBound, end: range.upperBound), let number = JapaneseNumber.read(bytes, at: range.lowerBound + dash.utf8CodeUnitCount, end: range.upperBound) else { return false }
        return bytes.has("号", at: number.end, end: range.upperBound) && number.end + 3 == range.upperBound
    }
}
