import Minutes
import SourceText

/// Stage directions (ト書き): （賛成者挙手）, 〔「異議なし」と呼ぶ者あり〕, ───　賛成者起立　───, 午後３時休憩.
///
/// Round brackets also hold remarks of the speaker, so in them only words that minutes use for directions count, and weak
/// words (説明, 休憩) only where the bracket stands by itself.
enum StageDirections {
    struct Direction {
        let range: Range<Int>
        let kind: Scene.Kind
    }

    /// The directions inside the spoken part of one line.
    static func find(_ bytes: [UInt8], _ range: Range<Int>) -> [Direction] {
        var found: [Direction] = []
        var offset = range.lowerBound
        if let dashed = dashed(bytes, range) {
            found.append(Direction(range: dashed.range, kind: dashed.kind))
            offset = dashed.range.upperBound
        }
        while true {
            offset = Bracket.nextPossible(bytes, from: offset, end: range.upperBound)
            guard offset < range.upperBound else { break }
            guard let bracket = Bracket.opening(bytes, at: offset, end: range.upperBound),
                  let close = bracket.closing(bytes, from: offset, end: range.upperBound) else {
                offset += 1
                continue
            }
            let whole = offset..<close
            var inside = bytes.trimmed(offset + bracket.openLength..<close - bracket.closeLength)
            // (拍手。), (異議なし。)
            if inside.count <= 30, bytes.hasSuffix("。", in: inside) { inside = inside.lowerBound..<inside.upperBound - 3 }
            if let kind = kind(bytes, inside, isSetApart: isSetApart(bytes, whole, in: range), bracket: bracket), !bracket.isOfHeads || isAct(kind, bytes, inside, bracket, isWholeLine: whole == range) {
                found.append(Direction(range: whole, kind: kind))
                offset = close
            } else {
                offset += bracket.openLength
            }
        }
        return found
    }

    /// 【 】, ＜ ＞ and ≪ ≫ hold heads, papers and labels too: in them only what somebody does counts, and what was explained where nothing else stands on the line.
    private static func isAct(_ kind: Scene.Kind, _ bytes: [UInt8], _ inside: Range<Int>, _ bracket: Bracket, isWholeLine: Bool) -> Bool {
        if acts.contains(kind) || isWholeLine && bracket != .lenticular && kind != .explanation { return true }
        // 【非公開の審議のため会議録は省略】
        if isWholeLine, kind == .explanation, omits(bytes, inside) { return true }
        if isWholeLine, kind == .explanation, tellsWhoExplained(bytes, inside) { return true }
        return isWholeLine && kind == .explanation && bytes.containsAny(["説明", "朗読"], in: inside) && bytes.containsAny(["に基づ", "により", "によっ", "に沿っ"], in: inside)
    }

    /// 【介護保険課長より資料１の説明】, 【事務局から資料の確認】: an office, and what it did.
    private static func tellsWhoExplained(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool {
        guard ["説明", "確認", "報告", "紹介", "配付", "配布"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: inside) }),
              let particle = (["より", "から"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: inside) }).min() else { return false }
        let who = inside.lowerBound..<particle
        return Offices.ending(bytes, who) != nil || Departments.isSection(bytes, who)
    }

    /// 登壇 and the like at the beginning of a range: where its words end.
    static func platform(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.first(of: ["登壇", "降壇", "自席"], at: range.lowerBound, end: range.upperBound).map { range.lowerBound + $0.utf8CodeUnitCount }
    }

    /// 「－登壇－」 with which a speech begins, and 「－資料の確認－」 where nothing else is printed of it.
    static func dashed(_ bytes: [UInt8], _ range: Range<Int>) -> (range: Range<Int>, kind: Scene.Kind)? {
        guard range.count > 9, bytes[range.lowerBound] == 0xE2 || bytes[range.lowerBound] == 0xEF else { return nil }
        for dash in ["－", "―", "─", "−"] as [StaticString] where bytes.has(dash, at: range.lowerBound, end: range.upperBound) {
            let inside = range.lowerBound + dash.utf8CodeUnitCount..<range.upperBound
            if let end = platform(bytes, inside), bytes.has(dash, at: end, end: range.upperBound) { return (range.lowerBound..<end + dash.utf8CodeUnitCount, .platform) }
            // Of more dashes than one on each side the frame is a ruled line.
            guard bytes.hasSuffix(dash, in: inside), !bytes.has(dash, at: inside.lowerBound), range.count <= 120 else { return nil }
            return kind(bytes, bytes.trimmed(inside.lowerBound..<inside.upperBound - dash.utf8CodeUnitCount), isSetApart: true, bracket: .round).map { (range, $0) }
        }
        return nil
    }

    /// A line that is a direction without brackets: a ruled frame around it, or a time with 開会, 休憩, 散会.
    static func wholeLine(_ bytes: [UInt8], _ range: Range<Int>) -> Scene.Kind? {
        if range.count > 150 || range.isEmpty { return nil }
        if isTimeLine(bytes, range) { return turn(bytes, range) }
        guard let inside = withinRule(bytes, range) else { return nil }
        return kind(bytes, inside, isSetApart: true, bracket: .tortoise)
    }

    private static let acts: [Scene.Kind] = [.platform, .applause, .standing, .showOfHands, .ballot, .voices, .objection, .objectionNone, .entering, .leaving, .chairChange]

    /// 〔井沢直子君登壇〕 behind a ruled line: what someone does; 〔1 開会〕 may be a head.
    static func aloneOnLine(_ bytes: [UInt8], _ range: Range<Int>) -> Scene.Kind? {
        guard Bracket.opening(bytes, at: range.lowerBound, end: range.upperBound) != nil, let found = find(bytes, range).first, found.range == range else { return nil }
        return acts.contains(found.kind) || bytes.has("【", at: range.lowerBound) ? found.kind : nil
    }

    private static let turns: [StaticString] = ["開会", "開議", "休憩", "再開", "散会", "閉会", "延会", "流会", "開會", "散會", "閉會", "終了"]

    /// 午後１時19分開議, ○午前十時開会, 休　憩　午前10時50分, ６月５日午前11時散会: a time and what began or ended then, and nothing else.
    static func isTimeLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        // Asked of nearly every line, and most of them end a sentence.
        guard range.count <= 32 * 4, !bytes.hasSuffix("。", in: range), bytes.codePointCount(in: range) <= 32, bytes.containsAny(["時", ":", "："], in: range),
              !bytes.containsAny(["。", "、", "，"], in: range) else { return false }
        let words = bytes.withoutBlanks(range), end = words.count
        guard words.containsAny(turns, in: words.indices), !words.containsAny(["予定", "終了後"], in: words.indices), !words.hasSuffix("する", in: words.indices) else { return false }
        let (_, mark) = LabelShape.mark(words, at: 0, end: end)
        var start = mark
        while let opening = words.first(of: ["（", "(", "〔", "[", "［", "＝", "―", "─"], at: start, end: end) { start += opening.utf8CodeUnitCount }
        if words.codePoint(at: start).map({ CodePoint.isDigit($0.value) }) ?? false, words.contains("月", in: words.indices), let date = Readings.dates(words, start..<end).first, date.range.lowerBound == start, date.reading.day != nil { start = date.range.upperBound }
        if words.first(of: ["午前", "午後", "正午"], at: start) != nil { return true }
        if words.first(of: turns, at: start) != nil { return words.containsAny(["午前", "午後"], in: words.indices) || hasDigitTime(words, words.indices) }
        return JapaneseNumber.read(words, at: start, end: end).map { words.first(of: ["時", ":", "："], at: $0.end) != nil } ?? false
    }

    /// Whether the time is that of a recess, or that with which the sitting begins or ends.
    private static func turn(_ bytes: [UInt8], _ range: Range<Int>) -> Scene.Kind {
        bytes.containsAny(["休", "憩", "再"], in: range) ? .recess : .sitting
    }

    private static func hasDigitTime(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes.containsAny(["時", ":"], in: range) && !Readings.times(bytes, range).isEmpty }

    private static func withinRule(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound, end = range.upperBound
        while let found = bytes.codePoint(at: start, end: end), Separators.isRule(found.value) || CodePoint.isBlank(found.value) { start += found.length }
        end = withoutTally(bytes, start..<end)
        while let found = bytes.codePoint(before: end, start: start), Separators.isRule(found.value) || CodePoint.isBlank(found.value) { end -= found.length }
        return start > range.lowerBound && end < range.upperBound && start < end ? start..<end : nil
    }

    /// ───　賛成者起立　───　　11：1〔13〕: the count behind the rule.
    private static func withoutTally(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        guard bytes.hasSuffix("〕", in: range) else { return end }
        while let found = bytes.codePoint(before: end, start: range.lowerBound), CodePoint.isDigit(found.value) || CodePoint.isBlank(found.value) || [0x3014, 0x3015, 0xFF1A, 0x3A].contains(found.value) { end -= found.length }
        return bytes.codePoint(before: end, start: range.lowerBound).map { Separators.isRule($0.value) } ?? false ? end : range.upperBound
    }

    /// Nothing but blanks, sentence ends and other brackets on either side.
    private static func isSetApart(_ bytes: [UInt8], _ range: Range<Int>, in line: Range<Int>) -> Bool {
        let before = bytes.codePoint(before: range.lowerBound, start: line.lowerBound).map { opensNewPart($0.value) } ?? true
        let after = bytes.codePoint(at: range.upperBound, end: line.upperBound).map { CodePoint.isBlank($0.value) || Bracket.isOpening($0.value) } ?? true
        return before && after
    }

    private static func opensNewPart(_ value: UInt32) -> Bool {
        CodePoint.isBlank(value) || value == 0x3002 || value == 0xFF09 || value == 0x29 || value == 0x3015 || value == 0x300D || value == 0x3E
    }

    // MARK: words

    private struct Word {
        let word: StaticString
        let kind: Scene.Kind
        /// Counts only where the bracket stands by itself.
        var weak = false
        /// Counts only at the end of the bracket.
        var last = false
    }

    private static let words: [Word] = [
        Word(word: "異議ありません", kind: .objectionNone), Word(word: "異議あり", kind: .objection), Word(word: "異議なし」", kind: .objectionNone), Word(word: "異議なしと", kind: .objectionNone),
        Word(word: "異議なし", kind: .objectionNone, weak: true), Word(word: "異　議　な　し", kind: .objectionNone),
        Word(word: "呼ぶ者", kind: .voices), Word(word: "呼ぶもの", kind: .voices), Word(word: "声あり", kind: .voices), Word(word: "の声", kind: .voices),
        Word(word: "声多数", kind: .voices), Word(word: "発言する者", kind: .voices), Word(word: "発言する声", kind: .voices),
        Word(word: "私語する者", kind: .voices), Word(word: "正副", kind: .other, weak: true),
        Word(word: "議長退席", kind: .chairChange), Word(word: "委員長退席", kind: .chairChange), Word(word: "議長着席", kind: .chairChange),
        Word(word: "委員長着席", kind: .chairChange), Word(word: "議長交代", kind: .chairChange), Word(word: "長と交代", kind: .chairChange), Word(word: "長と交替", kind: .chairChange), Word(word: "議長席に着く", kind: .chairChange),
        Word(word: "挙手", kind: .showOfHands, last: true), Word(word: "挙手全員", kind: .showOfHands), Word(word: "挙手多数", kind: .showOfHands),
        Word(word: "挙手少数", kind: .showOfHands), Word(word: "挙手なし", kind: .showOfHands), Word(word: "起立なし", kind: .standing), Word(word: "起立する者なし", kind: .standing), Word(word: "者挙手", kind: .showOfHands), Word(word: "起立", kind: .standing, last: true),
        Word(word: "起　立", kind: .standing, last: true), Word(word: "起　　立", kind: .standing, last: true), Word(word: "者起立", kind: .standing),
        Word(word: "起立多数", kind: .standing), Word(word: "起立全員", kind: .standing), Word(word: "起立少数", kind: .standing),
        Word(word: "賛成・反対ボタン", kind: .ballot), Word(word: "採決結果", kind: .ballot, weak: true), Word(word: "投票", kind: .ballot, weak: true),
        Word(word: "開票", kind: .ballot, weak: true), Word(word: "点呼", kind: .ballot, last: true), Word(word: "議場閉鎖", kind: .ballot),
        Word(word: "議場開鎖", kind: .ballot), Word(word: "議場の閉鎖", kind: .ballot), Word(word: "投票箱", kind: .ballot), Word(word: "点検", kind: .ballot, weak: true),
        Word(word: "拍手", kind: .applause, last: true), Word(word: "登壇", kind: .platform, last: true), Word(word: "降壇", kind: .platform, last: true), Word(word: "降壇、", kind: .platform, weak: true), Word(word: "へ移動", kind: .platform, weak: true, last: true),
        Word(word: "演壇に", kind: .platform), Word(word: "起立、拍手", kind: .applause), Word(word: "笑声", kind: .voices, last: true),
        Word(word: "笑い", kind: .voices, weak: true), Word(word: "笑", kind: .voices, weak: true), Word(word: "退場", kind: .leaving, last: true),
        Word(word: "除斥", kind: .leaving, last: true), Word(word: "退席", kind: .leaving, last: true), Word(word: "退室", kind: .leaving, last: true), Word(word: "離席", kind: .leaving, last: true),
        Word(word: "入場", kind: .entering, last: true), Word(word: "入室", kind: .entering, last: true), Word(word: "着席", kind: .entering, last: true),
        Word(word: "出席", kind: .entering, weak: true, last: true), Word(word: "到着", kind: .entering, weak: true), Word(word: "遅参", kind: .entering, weak: true, last: true), Word(word: "早退", kind: .leaving, weak: true, last: true), Word(word: "戻る", kind: .entering, weak: true, last: true), Word(word: "退場する者", kind: .leaving),
        Word(word: "退席する者", kind: .leaving), Word(word: "入場する者", kind: .entering), Word(word: "朗読", kind: .explanation, last: true),
        Word(word: "説明", kind: .explanation, weak: true), Word(word: "長報告", kind: .explanation, weak: true, last: true), Word(word: "局報告", kind: .explanation, weak: true, last: true), Word(word: "読み上げ", kind: .explanation, weak: true), Word(word: "資料", kind: .explanation, weak: true),
        Word(word: "配付", kind: .explanation, weak: true), Word(word: "配布", kind: .explanation, weak: true), Word(word: "挨拶", kind: .other, weak: true), Word(word: "あいさつ", kind: .other, weak: true), Word(word: "休憩", kind: .recess, weak: true),
        Word(word: "再開", kind: .recess, weak: true), Word(word: "開会", kind: .sitting, weak: true), Word(word: "閉会", kind: .sitting, weak: true),
        Word(word: "散会", kind: .sitting, weak: true), Word(word: "開議", kind: .sitting, weak: true), Word(word: "延会", kind: .sitting, weak: true),
        Word(word: "中断", kind: .recess, weak: true), Word(word: "速記中止", kind: .other), Word(word: "速記", kind: .other, weak: true), Word(word: "答弁なし", kind: .other), Word(word: "なし」", kind: .voices, weak: true),
        Word(word: "はい」", kind: .voices, weak: true), Word(word: "賛成」", kind: .voices, weak: true), Word(word: "了", kind: .other, weak: true),
        Word(word: "意見なし", kind: .other, weak: true), Word(word: "質疑なし", kind: .other, weak: true), Word(word: "質問なし", kind: .other, weak: true),
        Word(word: "沈黙", kind: .other, weak: true), Word(word: "黙とう", kind: .other), Word(word: "黙祷", kind: .other), Word(word: "録音", kind: .other, weak: true),
        Word(word: "音声", kind: .other, weak: true), Word(word: "スライド", kind: .explanation, weak: true), Word(word: "視察", kind: .other, weak: true),
        Word(word: "紹介", kind: .other, weak: true, last: true), Word(word: "掲載", kind: .other, weak: true, last: true),
        Word(word: "参照", kind: .other, weak: true, last: true),
        Word(word: "撮影", kind: .other, weak: true), Word(word: "交代", kind: .other, weak: true, last: true), Word(word: "署名", kind: .other, weak: true),
        Word(word: "採決", kind: .other, weak: true),
        Word(word: "うなず", kind: .voices, weak: true), Word(word: "一同", kind: .voices, weak: true), Word(word: "全員了承", kind: .voices, weak: true),
    ]

    private static func kind(_ bytes: [UInt8], _ inside: Range<Int>, isSetApart: Bool, bracket: Bracket) -> Scene.Kind? {
        // 〔西野太郎君「議事進行、区長に答弁を求めます。」と呼ぶ〕: whatever is called out.
        if bytes.hasSuffix("」と呼ぶ", in: inside), isSetApart || bracket == .tortoise { return .voices }
        let length = bytes.codePointCount(in: inside)
        guard length > 0, length <= 70, !bytes.contains("。", in: inside) || length <= 40 else { return nil }
        if isDuration(bytes, inside), isSetApart { return .duration }
        if isSetApart, length <= 30, let counted = counted(bytes, inside) { return counted }
        if isSetApart, length <= 30, omits(bytes, inside) { return .explanation }
        if isSetApart, length <= 6, let answer = answer(bytes, inside) { return answer }
        if isSetApart, isLoneTime(bytes, inside) || tellsAChoice(bytes, inside) { return .other }
        let trusted = isSetApart || bracket == .tortoise, inside = beforeTime(bytes, inside)
        for word in words where !word.weak || trusted {
            guard word.last ? bytes.hasSuffix(word.word, in: inside) : bytes.contains(word.word, in: inside) else { continue }
            if word.weak, length > 30 { continue }
            return word.kind
        }
        return isSetApart && isTimeLine(bytes, inside) ? turn(bytes, inside) : nil
    }

    /// （朗読を省略）, 【非公開のため会議録は省略】
    private static func omits(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool {
        ["を省略", "を省略する", "を省略します", "を省略いたします", "は省略", "省略する", "のため省略", "につき省略"].contains { (end: StaticString) in bytes.hasSuffix(end, in: inside) }
    }

    /// （互選により、会長に北山委員を選出）, （会長に北山委員、副会長に西野委員が選任された。）
    private static func tellsAChoice(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool {
        bytes.containsAny(["選出", "選任", "互選"], in: inside) && bytes.containsAny(["会長", "委員長", "座長"], in: inside) && bytes.containsAny(["委員", "氏", "様", "先生"], in: inside)
            && ["選出", "選任", "互選", "された", "された。", "した", "した。", "を決定", "に決定", "を決定。", "に決定。"].contains { (end: StaticString) in bytes.hasSuffix(end, in: inside) }
    }

    /// （賛成４名）, （賛成者12人、反対者３人）, （挙手８名）: how many were counted.
    private static func counted(_ bytes: [UInt8], _ inside: Range<Int>) -> Scene.Kind? {
        var offset = inside.lowerBound, kind: Scene.Kind?
        while offset < inside.upperBound {
            guard let word = bytes.first(of: ["賛成者", "賛成", "反対者", "反対", "棄権", "挙手者", "挙手", "起立者", "起立"], at: offset, end: inside.upperBound),
                  let number = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: offset + word.utf8CodeUnitCount, end: inside.upperBound), end: inside.upperBound),
                  let unit = bytes.first(of: ["名", "人"], at: number.end, end: inside.upperBound) else { return nil }
            if kind == nil { kind = bytes.has("挙手", at: offset) ? .showOfHands : bytes.has("起立", at: offset) ? .standing : .other }
            offset = number.end + unit.utf8CodeUnitCount
            while let mark = bytes.first(of: ["、", "，", ",", "・", "　", " ", "："], at: offset, end: inside.upperBound) { offset += mark.utf8CodeUnitCount }
        }
        return kind
    }

    /// （はい）, （全員承認）: what the members answer, and nothing else in the bracket.
    private static func answer(_ bytes: [UInt8], _ inside: Range<Int>) -> Scene.Kind? {
        func isAll(_ word: StaticString) -> Bool { inside.count == word.utf8CodeUnitCount && bytes.has(word, at: inside.lowerBound) }
        if (["はい", "なし", "はい。", "賛成"] as [StaticString]).contains(where: isAll) { return .voices }
        if (["電子表決", "電子採決", "電子投票"] as [StaticString]).contains(where: isAll) { return .ballot }
        return (["承認", "全員承認", "一同承認", "委員承認", "了承", "一同了承", "委員了承", "各委員了承", "同意", "各委員同意", "委員同意", "全員同意", "全員賛同",
                 "賛成多数", "賛成少数", "賛成全員", "全員賛成", "総員賛成", "反対多数", "討論なし", "討論省略", "質疑省略", "発言なし", "答弁なし"] as [StaticString]).contains(where: isAll) ? .other : nil
    }

    /// 「３番北山一郎君入場　午前10時20分」: what was done stands before its time.
    private static func beforeTime(_ bytes: [UInt8], _ inside: Range<Int>) -> Range<Int> {
        guard bytes.hasSuffix("分", in: inside) || bytes.hasSuffix("時", in: inside) || bytes.codePoint(before: inside.upperBound).map({ CodePoint.isDigit($0.value) }) ?? false,
              let time = Readings.times(bytes, inside).last, time.range.upperBound == inside.upperBound else { return inside }
        let words = bytes.trimmed(inside.lowerBound..<time.range.lowerBound)
        return words.isEmpty ? inside : words
    }

    /// 14:00, 午前10時30分
    static func isLoneTime(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool {
        guard inside.count <= 42, bytes.containsAny(["時", ":", "："], in: inside), let found = Readings.times(bytes, inside).first else { return false }
        return found.range == inside
    }

    /// 約12分, ２０分間
    private static func isDuration(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool {
        let start = bytes.has("約", at: inside.lowerBound) ? inside.lowerBound + 3 : inside.lowerBound
        guard let number = JapaneseNumber.read(bytes, at: start, end: inside.upperBound), bytes.has("分", at: number.end) else { return false }
        return bytes.codePointCount(in: number.end..<inside.upperBound) <= 4
    }
}
