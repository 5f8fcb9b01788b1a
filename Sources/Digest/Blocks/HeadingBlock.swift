import Minutes
import SourceText

/// Block 1: what meeting this was.
enum HeadingBlock {
    static func view(_ page: PageContext) -> View {
        let record = page.record
        let meeting = record.meeting
        return [
            "title": title(page),
            "phrases": Phrases.views(title(page)),
            "body": meeting.bodyName,
            "session": session(meeting),
            "kind": Words.body(meeting.bodyKind),
            "state": state(page),
            "date": meeting.date.map { ["iso": $0.value.iso, "words": Wording.date($0.value) + (meeting.isOfSeveralDays ? "ほか（複数の日の記録です）" : "")] as View },
            "opened": meeting.opened.map { time($0.value) },
            // The hour at which another day ended says nothing beside that at which the first began.
            "closed": meeting.isOfSeveralDays ? nil : meeting.closed.map { time($0.value) },
            "length": length(meeting),
            "venue": meeting.venue.map { Wording.line($0.value) },
            "observers": record.attendance.observers.map { $0.value == 0 ? "なし" : "\($0.value)人" },
            "documents": record.documents.map { Wording.line([$0.number, $0.title].compactMap { $0 }.joined(separator: " ")) }.nonEmpty,
            "documentCount": record.documents.count,
            "forced": page.refusal?.message.japanese,
            "told": record.isTold ? "この会議録には、だれが何を話したかの記録がありません。会議録が述べている決定と、全文を載せます。" : nil,
            "counts": counts(page),
        ]
    }

    /// The title with the blanks that part its words, or what is known of it.
    static func title(_ page: PageContext) -> String {
        let meeting = page.record.meeting
        if let title = meeting.title?.value, !title.isEmpty { return PrintedTitle.narrow(title) }
        let parts = [meeting.bodyName, meeting.session].compactMap { $0 }
        if parts.isEmpty, let date = meeting.date?.value { return "会議録（\(Wording.date(date))）" }
        return parts.isEmpty ? page.fileName : parts.joined(separator: " ")
    }

    static func time(_ time: ClockTime) -> View { ["iso": time.text, "words": Wording.time(time)] }

    /// Only where the title does not say it already.
    private static func session(_ meeting: Meeting) -> String? {
        guard let session = meeting.session, meeting.title?.value.contains(session) != true else { return nil }
        return session
    }

    /// Draft or final, where the title or the header says so.
    private static func state(_ page: PageContext) -> String? {
        let text = page.document.text
        let header = page.record.source.ranges.prefix { $0.kind != .speech }.filter { $0.kind == .header }.map(\.span)
        let places = header + [page.record.meeting.title?.span].compactMap { $0 }
        let words: [StaticString] = ["未定稿", "暫定版", "速報版", "確定版", "（案）", "(案)"]
        for place in places {
            guard let word = words.first(where: { text.bytes.contains($0, in: place.range) }), place == page.record.meeting.title?.span || isOfRecord(word, text, place) else { continue }
            return "\(word)".filter { !"（）()".contains($0) }
        }
        return nil
    }

    /// The word alone on its line, or beside the name of the record; 「答申（案）について」 is no draft of the minutes.
    private static func isOfRecord(_ word: StaticString, _ text: ExtractedText, _ place: Span) -> Bool {
        (text.lineIndex(of: place.start)...text.lineIndex(of: max(place.start, place.end - 1))).contains { index in
            let words = Array(text.bytes.stringWithoutBlanks(text.line(index).range).utf8)
            guard let found = words.firstOffset(of: word, in: words.indices) else { return false }
            return words.count == word.utf8CodeUnitCount || words.containsAny(["会議録", "議事録", "議事要旨", "記録", "速記録"], in: 0..<found)
        }
    }

    private static func length(_ meeting: Meeting) -> String? {
        guard !meeting.isOfSeveralDays, let opened = meeting.opened?.value, let closed = meeting.closed?.value, opened < closed else { return nil }
        return Wording.duration(minutes: closed.minutes - opened.minutes)
    }

    /// What a reader finds below, in numbers.
    private static func counts(_ page: PageContext) -> [View] {
        let record = page.record
        let questions = record.exchanges.reduce(0) { $0 + $1.questions.count }
        let entries: [(String, String, Int, String)] = [
            ("decisions", "決まったこと", DecisionsBlock.shown(record).count + record.elections.count, "件"), ("exchanges", "質問", questions, "件"),
            ("unanswered", "答えが見当たらない質問", record.exchanges.reduce(0) { $0 + $1.unanswered.count }, "件"),
            ("record", "発言", record.speeches.count, "回"),
        ]
        let shown = record.isTold ? Array(entries.prefix(1)) : entries
        return shown.filter { $0.0 != "unanswered" || $0.2 > 0 }.map { ["anchor": $0.0, "words": $0.1, "number": $0.2, "unit": $0.3] }
    }
}

extension Meeting {
    /// A sitting begins at an earlier hour than the one before it ended, with no recess between: on another day.
    var isOfSeveralDays: Bool {
        zip(intervals, intervals.dropFirst()).contains { before, after in
            guard before.kind == .sitting, after.kind == .sitting, let end = before.end, let start = after.start else { return false }
            return start.value < end.value && start.span.start > end.span.start
        }
    }
}
