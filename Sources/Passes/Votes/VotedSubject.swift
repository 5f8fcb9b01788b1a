import Minutes
import SourceText

/// What a question is about, where it names no bill.
extension VotedItems {
    func bySubject(_ question: Int) -> [BusinessItem]? {
        let bytes = discourse.bytes
        guard let subject = Subject.of(bytes, discourse.sentences[question].range), !Subject.pointsBack(bytes, subject) else { return nil }
        if let parts = subNumbered(subject) { return parts }
        if let listed = listed(subject) { return [listed] }
        if docket.matter.count == 1, docket.matter[0].place != nil, shares(subject, docket.matter[0].words) { return docket.matter }
        if docket.isOpen, docket.items.count == 1, shares(subject, docket.items[0].words) { return docket.items }
        if docket.isOpen, docket.items.contains(where: \.isNumbered), !isMatter(subject) { return docket.items }
        return Subject.parts(bytes, subject).map { BusinessItem(words: discourse.spoken.text($0)) }
    }

    /// 「受付番号１番について」, 「３件目について」: a part of the bill that stands before the meeting.
    private func subNumbered(_ subject: Range<Int>) -> [BusinessItem]? {
        guard let whole = docket.items.isEmpty ? docket.lastDecided : docket.items.count == 1 ? docket.items.first : nil, whole.isNumbered else { return nil }
        let bytes = discourse.bytes
        var start = subject.lowerBound
        while let word = bytes.first(of: ["申請番号", "受付番号", "整理番号", "案件番号", "通し番号", "番号", "申請", "案件", "の", "第", " "], at: start, end: subject.upperBound) { start += word.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(bytes, at: start, end: subject.upperBound), subject.upperBound - number.end <= 60 else { return nil }
        let isNumber = bytes.first(of: ["番", "件目", "号"], at: number.end, end: subject.upperBound) != nil || start > subject.lowerBound && number.end == subject.upperBound
        guard isNumber, bytes.hasSuffix("番", in: subject) || bytes.hasSuffix("号", in: subject) || bytes.hasSuffix("件目", in: subject) || bytes.hasSuffix("まで", in: subject) || number.end == subject.upperBound else { return nil }
        var part = whole
        part.words += " " + discourse.spoken.text(subject)
        return [part]
    }

    /// 「選挙の方法は、指名推選によりたい」: how to elect, and nobody yet.
    func wayOfElection(_ question: Int) -> [BusinessItem]? {
        guard let subject = Subject.of(discourse.bytes, discourse.sentences[question].range), ["選挙の方法", "指名の方法"].contains(where: discourse.bytes.stringWithoutBlanks(subject).hasSuffix) else { return nil }
        return [BusinessItem(words: discourse.spoken.text(subject))]
    }

    /// 「番号１を許可することに」, 「番号１と番号２について採決します。」 right before: parts of the bill that stands before the meeting.
    func partAsked(_ question: Int) -> [BusinessItem]? {
        let speech = discourse.sentences[question].speech
        for index in [question, question - 1] where index >= 0 && discourse.sentences[index].speech == speech && (index == question || discourse.bytes.contains("採決", in: discourse.sentences[index].range)) {
            if let parts = parts(discourse.sentences[index].range, before: ["を", "は", "について", "につきまして", "の採決"]) { return parts }
        }
        return nil
    }

    /// 「全員賛成ですので、番号１及び番号２は許可と決定しました」
    func partDeclared(_ declared: ClosedRange<Int>) -> [BusinessItem]? {
        declared.lazy.compactMap { parts(discourse.sentences[$0].range, before: ["は"]) }.first
    }

    /// The parts named last in a sentence, where one of the words follows: of the bill that stands before the meeting, or by themselves where none does.
    private func parts(_ range: Range<Int>, before words: [StaticString]) -> [BusinessItem]? {
        let named = partsNamed(range)
        guard let last = named.last, discourse.bytes.first(of: words, at: last.upperBound, end: range.upperBound) != nil else { return nil }
        if docket.items.isEmpty, docket.lastDecided == nil { return named.map { BusinessItem(words: discourse.spoken.text($0)) } }
        let parts = named.compactMap { subNumbered($0)?.first }
        return parts.isEmpty ? nil : parts
    }

    /// 番号１ and 番号２ of 「番号３については…ので、先に番号１と番号２を採決します」: those that are named last, one joined to the other.
    private func partsNamed(_ range: Range<Int>) -> [Range<Int>] {
        let bytes = discourse.bytes
        var named: [Range<Int>] = [], offset = range.lowerBound
        while let start = bytes.firstOffset(of: "番号", in: offset..<range.upperBound) {
            offset = start + 6
            guard let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) else { continue }
            offset = number.end + (bytes.first(of: ["番", "号"], at: number.end)?.utf8CodeUnitCount ?? 0)
            let kind = (["申請", "受付", "整理", "案件"] as [StaticString]).first { bytes.hasSuffix($0, in: range.lowerBound..<start) }
            let part = start - (kind?.utf8CodeUnitCount ?? 0)..<offset
            let isJoined = named.last.map { last in (["と", "、", "及び", "および", "・", "並びに"] as [StaticString]).contains { last.upperBound + $0.utf8CodeUnitCount == part.lowerBound && bytes.has($0, at: last.upperBound) } } ?? false
            named = isJoined ? named + [part] : [part]
        }
        return named
    }

    /// 「議題(1)について」: the item of the agenda, or the one that the chair named when it was taken up.
    private func listed(_ subject: Range<Int>) -> BusinessItem? {
        let bytes = discourse.bytes
        guard let word = bytes.first(of: ["議題", "案件", "議事", "協議事項", "審議事項", "諮問事項", "議案"], at: subject.lowerBound, end: subject.upperBound) else { return nil }
        let number = bytes.trimmed(subject.lowerBound + word.utf8CodeUnitCount..<subject.upperBound)
        let open = bytes.has("(", at: number.lowerBound) ? number.lowerBound + 1 : number.lowerBound
        guard let value = JapaneseNumber.read(bytes, at: open, end: number.upperBound), value.end + (open > number.lowerBound ? 1 : 0) == number.upperBound else { return nil }
        let called = bytes.stringWithoutBlanks(subject)
        return (docket.matter + docket.items).first { item in
            let words = Array(Folding.fold(item.words).utf8)
            return words.stringWithoutBlanks(words.indices).hasPrefix(called) && words.count > subject.count
        }
    }

    /// Two characters in a row that both hold, kanji or katakana.
    private func shares(_ subject: Range<Int>, _ title: String) -> Bool {
        VotedItems.share(discourse.bytes, subject, title)
    }

    private static func share(_ bytes: [UInt8], _ subject: Range<Int>, _ title: String) -> Bool {
        let words = Array(Folding.fold(title).utf8)
        var offset = subject.lowerBound
        while let first = bytes.codePoint(at: offset, end: subject.upperBound), let second = bytes.codePoint(at: offset + first.length, end: subject.upperBound) {
            if CodePoint.isKanji(first.value), CodePoint.isKanji(second.value) {
                let pair = bytes[offset..<offset + first.length + second.length]
                if words.firstOffset(of: pair, in: words.indices) != nil { return true }
            }
            offset += first.length
        }
        return false
    }

    private func isMatter(_ subject: Range<Int>) -> Bool {
        discourse.bytes.containsAny(["会期", "委員の選任", "特別委員会", "委員長", "辞職", "辞任", "派遣", "議席", "休会", "時間", "休憩", "動議", "選挙", "閉会中"], in: subject)
    }

    /// The matter has nothing to do with the item that stands open, which no bill makes plain.
    func isApart(_ matter: [BusinessItem]) -> Bool {
        guard !docket.items.contains(where: \.isNumbered) else { return false }
        let words = Array(Folding.fold(matter.map(\.words).joined()).utf8)
        return !docket.items.contains { VotedItems.share(words, 0..<words.count, $0.words) }
    }

    /// 「よって、実施要領は案のとおり決定いたしました」
    func declaredSubject(_ index: Int) -> [BusinessItem]? {
        if let items = bySubject(index) { return items }
        let bytes = discourse.bytes, range = discourse.sentences[index].range
        guard bytes.has("よって、", at: range.lowerBound), let end = bytes.firstOffset(of: "は", in: range.lowerBound + 12..<min(range.upperBound, range.lowerBound + 120)),
              end - range.lowerBound >= 18, bytes.codePoint(before: end).map({ CodePoint.isKanji($0.value) || CodePoint.isKatakana($0.value) }) ?? false else { return nil }
        let words = range.lowerBound + 12..<end
        return Subject.pointsBack(bytes, words) ? nil : [BusinessItem(words: discourse.spoken.text(words))]
    }

    /// The question itself, without the words with which it is put.
    func gist(_ question: Int) -> [BusinessItem] {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        let ends = (["することに", "するに", "とすることに", "ことに", "と思いますが", "したいと", "ということで", "することで", "に賛成", "ご異議", "御異議", "異議", "に同意"] as [StaticString])
            .compactMap { bytes.firstOffset(of: $0, in: range) }
        let opened = Subject.skipOpenings(bytes, range)
        // 「今の説明について、公開とすることで」: what is to become of it is all that is said.
        if let end = ends.min(), let word = bytes.firstOffset(of: "説明について、", in: opened..<min(end, opened + 60)), Subject.pointsBack(bytes, opened..<word), end - word - 21 >= 6, end - word - 21 <= 60 {
            let matter = word + 21..<(bytes.hasSuffix("と", in: word..<end) ? end - 3 : end)
            return bytes.containsAny(["承認", "可決", "同意", "決定", "了承", "このとおり", "そのよう"], in: matter) ? [] : [BusinessItem(words: discourse.spoken.text(matter))]
        }
        guard let end = ends.min(), end - opened >= 6, !Subject.pointsBack(bytes, opened..<min(end, opened + 60)) else { return [] }
        let start = Subject.of(bytes, range)?.lowerBound ?? opened
        // 「承認することに」, 「趣旨採択とすることに」: nothing but what is to become of it.
        if let outcome = Outcome.read(discourse, discourse.sentences[question]), outcome.word.lowerBound == start, end - outcome.word.upperBound <= 3 { return [] }
        // 「案のとおりとすることで」
        if discourse.marks(of: discourse.sentences[question]).contains(where: { ($0.marker == .asProposed || $0.marker == .asReported) && $0.range.lowerBound >= start && $0.range.lowerBound <= start + 9 }) { return [] }
        // 「用意できるとのことですので、資料の配付を求める」: why it is, and what is.
        return start < end ? [BusinessItem(words: discourse.spoken.text(bytes.trimmed(Subject.past(["ので、"], bytes, start..<end))))] : []
    }
}
