import SourceText

/// Words beside the items of a list that are none of them: drawn braces, hours, the number of the schedule.
extension AgendaList {
    /// 日程番号, 議件名等 on a line of its own: the names of the columns, where each cell of the list has its line.
    func isNameOfColumn(_ range: Range<Int>) -> Bool {
        range.count <= 60 && ["日程番号", "議件番号", "議案番号", "議件名", "議件名等", "件名", "件名等", "事件名", "備考"].contains(bytes.stringWithoutBlanks(range)) && (isEmpty || hasCells)
    }

    /// 日程　議案番号　件名: nothing but the names of the list's columns.
    private func namesColumns(_ range: Range<Int>) -> Bool {
        guard range.count <= 120, bytes.containsAny(["件名", "番号", "日程"], in: range) else { return false }
        if AgendaList.columnsAsOne.contains(bytes.stringWithoutBlanks(range)) { return true }
        let names = RosterLine(bytes: bytes).tokens(range).map { bytes.string($0.range) }
        return names.count > 1 && names.allSatisfy { AgendaList.columns.contains($0) }
    }

    private static let columns: Set<String> = ["日程", "日程番号", "番号", "議案番号", "議件番号", "件名", "議件名", "議案名", "事件名", "案件", "案件名", "備考", "結果", "審議結果", "議決結果", "提出者", "種別", "区分", "説明者", "担当課"]
    /// Where their letters are set apart as well.
    private static let columnsAsOne: Set<String> = ["日程議案番号件名", "議案番号件名", "日程番号議案番号件名", "日程番号議案番号事件名", "日程番号件名", "日程番号事件名", "日程件名備考"]

    /// （第１号）, 議事日程のとおり, 令和六年十月一日　午前十時開議: of the list, not on it.
    func isRemark(_ range: Range<Int>) -> Bool {
        if Separators.isTableHead(bytes, range) || isBrace(range) || isSection(range) || AgendaReference.isOne(bytes, range) { return true }
        if namesColumns(range) || isSpoken(range) { return true }
        let words = bytes.withoutBlanks(range)
        let length = words.codePointCount(in: words.indices)
        if words.containsAny(["日程のとおり", "日程どおり", "日程に同じ", "日程と同じ", "上記のとおり", "次のとおり", "別紙のとおり", "下記のとおり", "別紙参照", "左のとおり", "別添のとおり"], in: words.indices) { return length <= 30 }
        // …会計補正予算 / （第一号）: the number of the budget, which the width of the page cut off.
        if isNumberOfSchedule(words) { return isEmpty || !(entries.last?.title.ends(in: "予算") ?? false) }
        if isHour(range) { return true }
        // ・事務局から資料１により説明。 and the parts of what was said
        if words.hasSuffix("。", in: words.indices), words.containsAny(["した。", "説明。", "あった。", "する。", "である。", "報告。", "承認。", "ました。"], in: words.indices) { return true }
        // 西野委員に決定, below ・会長の互選
        if length <= 20, ["委員に決定", "氏に決定", "委員を選出", "委員を選任", "委員に決定。"].contains(where: { (end: StaticString) in words.hasSuffix(end, in: words.indices) }) { return true }
        // ・今年度も引き続き議題としている。
        if words.hasSuffix("。", in: words.indices), words.first(of: ["・", "･"], at: 0) != nil { return true }
        if words.first(of: ["日程第", "議事日程第"], at: 0) != nil, words.contains("から", in: words.indices), words.hasSuffix("まで", in: words.indices) { return true }
        // ～議事日程第1号に同じ～
        if length <= 24, words.contains("日程第", in: words.indices), words.contains("に同じ", in: words.indices) { return true }
        // ［担当課：緑化推進課］, 《事務局説明》
        if words.first(of: ["［担当", "[担当", "（担当課：", "(担当課:"], at: 0) != nil, ["］", "]", "）", ")"].contains(where: { (close: StaticString) in words.hasSuffix(close, in: words.indices) }) { return true }
        if words.has("《", at: 0), words.hasSuffix("》", in: words.indices), words.contains("説明", in: words.indices) { return true }
        // －資料１に基づき、事務局から説明－
        if let dash = words.first(of: ["-", "－", "―", "─"], at: 0), words.hasSuffix(dash, in: words.indices), words.count > 12 { return true }
        if isProcedures(range) { return true }
        if words.first(of: ["【質疑", "【答弁", "【意見", "【質問", "【主な"], at: 0) != nil { return true }
        guard length <= 30, !words.contains("について", in: words.indices) else { return false }
        if words.contains("開議", in: words.indices) || words.first(of: ["【開会", "【閉会", "正午"], at: 0) != nil { return words.containsAny(["時", "正午"], in: words.indices) }
        if length <= 10, words.first(of: ["午前", "午後"], at: 0) != nil { return true }
        let dates = Readings.dates(bytes, range)
        guard let first = dates.first, first.range.lowerBound <= range.lowerBound + 1 else { return false }
        let rest = bytes.trimmed(first.range.upperBound..<range.upperBound)
        return first.reading.day != nil && (rest.isEmpty || bytes.containsAny(["時", "曜"], in: rest))
    }

    /// 「本日はお忙しいところをお集まりいただきましてありがとうございます」, without a number: somebody's words, and no title; nor is 発 or 者.
    private func isSpoken(_ range: Range<Int>) -> Bool {
        guard AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound) == nil else { return false }
        if range.count == 3, isEmpty || !wasFull, let found = bytes.codePoint(at: range.lowerBound), CodePoint.isKanji(found.value) { return true }
        guard range.count > 45 else { return false }
        if bytes.hasSuffix("。", in: range), !["について。", "の件。", "」。", "ること。"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: range) }) { return true }
        guard range.count > 60 else { return false }
        if bytes.containsAny(["ございます", "ますので、", "ますが、", "いたしました", "思います", "いただきまし", "であるから", "ですから、"], in: range) { return true }
        return range.count > 90 && bytes.contains("。", in: range) && !["について。", "の件。", "」。"].contains { (end: StaticString) in bytes.hasSuffix(end, in: range) }
    }

    /// 5 below (1) and (2): the number of the next field of the header, which has a line of its own, and none of the list's.
    func isNumberOfField(_ range: Range<Int>) -> Bool {
        guard range.count <= 6, let number = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound), number.end == range.upperBound,
              CodePoint.isDigit(bytes.codePoint(at: range.lowerBound)?.value ?? 0), !hasCells else { return false }
        return number.value != goesBy + 1
    }

    /// …補正予算－－－－＋: the arm of a drawn brace behind a title.
    func withoutBrace(_ title: Range<Int>) -> Range<Int> {
        guard ["＋", "┐", "┘", "┤", "－－", "──"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: title) }) else { return title }
        var end = title.upperBound
        while let found = bytes.codePoint(before: end, start: title.lowerBound), Separators.isRule(found.value) || CodePoint.isBlank(found.value) || [0xFF0B, 0x2510, 0x2518, 0x2524].contains(found.value) { end -= found.length }
        return title.lowerBound..<end
    }

    /// ＋委員会審査報告＋: what a drawn brace says of the items on its left.
    func isBrace(_ range: Range<Int>) -> Bool { bytes.first(of: ["＋", "┐", "┘", "├", "┤", "｝"], at: range.lowerBound) != nil }

    /// １　開　会　午前10時: when it began, below the items of a list that counts every field as 1.
    func isHour(_ range: Range<Int>) -> Bool {
        guard let marker = AgendaMarker.read(bytes, at: range.lowerBound, end: range.upperBound), range.count <= 100, bytes.containsAny(["午前", "午後"], in: range) else { return false }
        let words = bytes.withoutBlanks(marker.titleStart..<max(marker.titleStart, range.upperBound))
        return ["開会午", "閉会午", "開議午", "散会午"].contains { (word: StaticString) in words.has(word, at: 0, end: words.count) }
    }

    /// 第１号, （第３号）, 第一号追加の一
    func isNumberOfSchedule(_ words: [UInt8]) -> Bool {
        guard let open = words.first(of: ["第", "（第", "(第"], at: 0), let number = JapaneseNumber.read(words, at: open.utf8CodeUnitCount),
              words.has("号", at: number.end) else { return false }
        let rest = number.end + 3..<words.count
        return rest.isEmpty || words.first(of: ["）", ")", "追加"], at: rest.lowerBound) != nil
    }

    /// （消防本部） at the margin of the items: whose those below are. Set in, it goes with the item above.
    func isSection(_ range: Range<Int>) -> Bool {
        guard range.count <= 66, bytes.has("（", at: range.lowerBound), bytes.hasSuffix("）", in: range) else { return false }
        guard isEmpty || (topIndent.flatMap { top in indent(range.lowerBound).map { $0 <= top } } ?? false) else { return false }
        let inside = range.lowerBound + 3..<max(range.lowerBound + 3, range.upperBound - 3)
        // （継続審査中のもの）, （追加提案）: what the items below have in common.
        if ["中のもの", "追加提案", "追加議案", "追加上程", "付託分", "継続審査", "継続調査"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: inside) }) { return true }
        return ["局", "部", "課", "室", "委員会", "所", "院"].contains { (word: StaticString) in bytes.hasSuffix(word, in: inside) } && !bytes.containsAny(["（", "、", "号"], in: inside)
    }

    /// 理事者説明 / 質疑、討論、採決 below an item: how it is dealt with.
    func isProcedures(_ range: Range<Int>) -> Bool {
        isCellOfRemark(range) && (bytes.containsAny(["、", "・"], in: range) || ["理事者説明", "提案理由説明", "提案説明"].contains(bytes.string(range)))
    }

    /// 指名, 委員長報告, 質疑・討論・採決 on a line of its own, where each cell has one: what is done with the item above.
    func isCellOfRemark(_ range: Range<Int>) -> Bool {
        guard !isEmpty, bytes.codePointCount(in: range) <= 14 else { return false }
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let word = bytes.first(of: ["委員長報告", "委員会付託", "理事者説明", "提案理由説明", "提案説明", "指名", "決定", "報告", "質疑", "討論", "採決", "表決", "上程", "説明", "付託", "・", "、", " ", "　"], at: offset, end: range.upperBound) else { return false }
            offset += word.utf8CodeUnitCount
        }
        return true
    }
}
