package import SourceText

/// Text that should not be in the public copy: behind a mark 秘密会 or 非公開, or between marks of 取消し.
///
/// Talk about closing is none, nor is a mark with the text removed behind it: only a mark on its own, or one that says
/// that something begins, followed by words that somebody speaks.
package enum ClosedParts {
    package struct Mark: Sendable {
        /// `opens` says that something begins here; `stands` is the bare word, to which the next passage seems to belong.
        package enum Role: Sendable { case opens, stands, ends, removed }

        package var role: Role
        /// True for 取消し, false for 秘密会 and 非公開.
        package var isStruck: Bool
        package var span: Span
    }

    /// The first mark with spoken words behind it.
    package static func first(in document: Document) -> Mark? {
        let marks = marks(document)
        let reopenings = reopenings(document.record), headings = document.record.agenda.compactMap { $0.heading?.start }.sorted()
        for (index, mark) in marks.enumerated() where mark.role == .opens || mark.role == .stands {
            let next = index + 1 < marks.count ? marks[index + 1] : nil
            if next?.role == .removed { continue }
            var end = next?.span.start ?? document.text.bytes.count
            if let reopened = first(of: reopenings, from: mark.span.end) { end = min(end, reopened) }
            if mark.role == .stands, let heading = first(of: headings, from: mark.span.end) { end = min(end, heading) }
            let behind = mark.span.end..<max(end, mark.span.end)
            // A mark stands where the closed part was taken out, too: what the chair then declares is public.
            if spokenBytes(document.record, behind) >= 60, othersSpeak(document.record, behind) || isTwiceMarked(mark, next) { return mark }
        }
        return closedItem(document) ?? withoutObservers(document)
    }

    /// 「これより非公開の審議に入ります」, the observers leave, and others than the chair speak before they come back.
    private static func withoutObservers(_ document: Document) -> Mark? {
        let scenes = document.record.scenes.filter { $0.text.contains("傍聴") }
        for (index, scene) in scenes.enumerated() where scene.kind == .leaving {
            guard let before = document.record.speeches.last(where: { $0.span.start < scene.span.start }), before.speaker.kind == .chair, before.text.contains("非公開の審議") || before.text.contains("秘密会に入") || before.text.contains("非公開の議題") else { continue }
            let back = scenes[(index + 1)...].first { $0.kind == .entering }?.span.start
            guard let end = back else { continue }
            if othersSpeak(document.record, scene.span.end..<end) { return Mark(role: .stands, isStruck: false, span: scene.span) }
        }
        return nil
    }

    private static func first(of places: [Int], from offset: Int) -> Int? {
        let index = places.partitioningIndex(where: { $0 >= offset })
        return index < places.count ? places[index] : nil
    }

    // MARK: marks

    private static func marks(_ document: Document) -> [Mark] {
        let bytes = document.text.bytes
        var found: [Mark] = [], places: Set<Span> = []
        for word in ["非公開", "秘密会", "取消", "取り消"] as [StaticString] {
            var offset = 0
            while let hit = bytes.firstOffset(of: word, in: offset..<bytes.count) {
                offset = hit + word.utf8CodeUnitCount
                if let mark = mark(document, at: hit), places.insert(mark.span).inserted { found.append(mark) }
            }
        }
        return found.sorted { $0.span < $1.span }
    }

    private static let openers: [StaticString] = ["（", "(", "〔", "［", "[", "【", "＜", "<", "《", "〈"]
    private static let closers: [StaticString] = ["）", ")", "〕", "］", "]", "】", "＞", ">", "》", "〉"]
    private static let decoration: Set<Unicode.Scalar> = ["―", "─", "━", "-", "－", "=", "＝", "*", "＊", "◇", "◆", "○", "●", "※", "　", " ", "\t", "\r", "…", "・"]

    /// The mark that holds the word at the offset: what stands in brackets, or the whole line.
    private static func mark(_ document: Document, at hit: Int) -> Mark? {
        let bytes = document.text.bytes
        let line = document.text.line(document.text.lineIndex(of: hit))
        if document.record.source.kind(at: hit) == .header { return nil }
        let opening = stride(from: hit - 1, through: max(line.start, hit - 36), by: -1).first { offset in openers.contains { bytes.has($0, at: offset) } }
        let closing = (hit..<min(line.end, hit + 60)).first { offset in closers.contains { bytes.has($0, at: offset) } }
        if let opening, let closing {
            let length = bytes.codePoint(at: closing)?.length ?? 1
            let start = opening + (bytes.codePoint(at: opening)?.length ?? 1)
            let isAlone = isDecoration(document.text.string(Span(line.start, opening))) && isDecoration(document.text.string(Span(closing + length, line.end)))
            guard start <= hit, let role = role(document.text.string(Span(start, closing)), isAlone: isAlone) else { return nil }
            return Mark(role: role, isStruck: isStruck(document.text.string(Span(start, closing))), span: Span(opening, closing + length))
        }
        guard line.count < 90, let role = role(document.text.string(line), isAlone: true) else { return nil }
        return Mark(role: role, isStruck: isStruck(document.text.string(line)), span: line)
    }

    private static func isStruck(_ words: String) -> Bool { words.contains("取消") || words.contains("取り消") }

    private static func isDecoration(_ words: String) -> Bool { words.unicodeScalars.allSatisfy { decoration.contains($0) } }

    /// What a mark says; nil for a sentence that merely speaks of closing.
    private static func role(_ words: String, isAlone: Bool) -> Mark.Role? {
        var rest = String(String.UnicodeScalarView(words.unicodeScalars.filter { !decoration.contains($0) && $0 != "、" && $0 != "。" }))
        if ["省略", "削除", "掲載しない", "不掲載", "除く"].contains(where: rest.contains) { return .removed }
        let isEnd = ["終了", "ここまで", "終わり", "終わる", "を解く"].contains(where: rest.contains)
        let isStart = ["開始", "ここから", "以下", "これより", "始まり", "に入る"].contains(where: rest.contains)
        for word in vocabulary { rest = rest.replacing(word, with: "") }
        guard rest.isEmpty else { return nil }
        return isEnd ? .ends : isStart ? .opens : isAlone ? .stands : nil
    }

    /// What a mark may consist of, longer words first.
    private static let vocabulary = ["秘密会議", "秘密会", "非公開", "取り消し", "取消し", "取消", "取り消", "ここから", "ここまで", "これより", "以下", "部分", "発言", "会議", "審議", "開始", "終了",
                                     "始まり", "終わり", "終わる", "に入る", "を解く", "とする", "の", "は", "を", "に"]

    // MARK: what stands behind

    private static func spokenBytes(_ record: Record, _ range: Range<Int>) -> Int {
        var sum = 0
        for piece in record.source.ranges[record.source.rangeIndex(at: range.lowerBound)...] {
            if piece.span.start >= range.upperBound { break }
            if piece.kind == .speech { sum += max(0, min(piece.span.end, range.upperBound) - max(piece.span.start, range.lowerBound)) }
        }
        return sum
    }

    /// Whether others than the chair say more than a word of assent there.
    private static func othersSpeak(_ record: Record, _ range: Range<Int>) -> Bool {
        record.speeches[record.speeches.count(before: Span(range))...].prefix { $0.labelSpan.start < range.upperBound }.contains { $0.speaker.kind != .chair && $0.text.utf8.count >= 60 }
    }

    /// Where the speeches begin that say that the doors are open again: 「会議を公開に戻します」.
    private static func reopenings(_ record: Record) -> [Int] {
        record.speeches.filter { speech in
            ["公開に戻", "公開に復", "公開といたし", "公開で行", "公開を再開", "再び公開", "非公開を解", "非公開を終", "非公開の審議を終", "非公開の会議を終", "秘密会を終", "秘密会を解", "秘密会を閉"].contains(where: speech.text.contains)
                && !["非公開で行", "非公開といたし"].contains(where: speech.text.contains)
        }.map(\.labelSpan.start)
    }

    /// Marks at both ends: what stands between them was not taken out, whoever speaks.
    private static func isTwiceMarked(_ mark: Mark, _ next: Mark?) -> Bool { mark.role == .opens && next?.role == .ends }

    /// An item whose heading says 非公開 and under which others than the chair still speak.
    private static func closedItem(_ document: Document) -> Mark? {
        for item in document.record.agenda {
            guard let heading = item.heading, ["（非公開）", "(非公開)", "【非公開】", "〔非公開〕", "［非公開］"].contains(where: item.title.contains) else { continue }
            let spoken = document.record.speeches.filter { $0.agendaItem == item.id && $0.speaker.kind != .chair }
            if spoken.reduce(0, { $0 + $1.text.utf8.count }) >= 200 { return Mark(role: .stands, isStruck: false, span: heading) }
        }
        return nil
    }
}
