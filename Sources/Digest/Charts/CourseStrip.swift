import Minutes
import SourceText

/// The course of the meeting: text from left to right, items as segments, questions, answers and votes as ticks.
enum CourseStrip {
    private struct Segment {
        var item: String?
        var start: Int
        var length: Int
        var speeches: Int
    }

    static func view(_ page: PageContext) -> View? {
        let record = page.record
        var starts: [Int] = []
        var segments: [Segment] = []
        var position = 0
        for speech in record.speeches {
            let length = max(1, speech.text.utf8.count)
            starts.append(position)
            if let last = segments.last, last.item == speech.agendaItem {
                segments[segments.count - 1].length += length
                segments[segments.count - 1].speeches += 1
            } else {
                segments.append(Segment(item: speech.agendaItem, start: position, length: length, speeches: 1))
            }
            position += length
        }
        guard position > 0, record.speeches.count > 1 else { return nil }
        let whole = position
        func ticks(_ kind: String, _ speeches: [String?]) -> [View] {
            speeches.compactMap { id in page.index(ofSpeech: id).map { ["kind": kind, "x": Percent.of(starts[$0], whole)] } }
        }
        let questions = record.exchanges.flatMap(\.questions).map { Optional($0.speech) }
        let answers = record.exchanges.flatMap(\.answers).map { Optional($0.speech) }
        let votes = DecisionsBlock.shown(record).map(\.speech) + record.elections.map(\.speech)
        return [
            "title": title(segments, questions.count, answers.count, votes.count),
            "segments": segments.enumerated().map { index, segment in
                ["x": Percent.of(segment.start, whole), "width": Percent.of(segment.length, whole), "parity": index % 2 == 0 ? "even" : "odd"] as View
            },
            "questions": ticks("question", questions), "answers": ticks("answer", answers), "votes": ticks("vote", votes),
            "rows": rows(page, segments),
        ]
    }

    private static func title(_ segments: [Segment], _ questions: Int, _ answers: Int, _ votes: Int) -> String {
        "会議の流れ。左から右へ、議題の区切り\(segments.count)個、質問\(questions)件、答弁\(answers)件、採決・選挙\(votes)件の位置を示します。"
    }

    /// The same numbers as a table: one row an item, in the order in which it is first taken up.
    private static func rows(_ page: PageContext, _ segments: [Segment]) -> [View] {
        let record = page.record
        var order: [String] = []
        var speeches: [String: Int] = [:]
        for segment in segments {
            let key = segment.item ?? ""
            if speeches[key] == nil { order.append(key) }
            speeches[key, default: 0] += segment.speeches
        }
        let exchanges = Dictionary(grouping: record.exchanges) { $0.agendaItem ?? "" }
        let together = Dictionary(grouping: record.agenda.compactMap(\.takenUpWith)) { $0 }.mapValues(\.count)
        // Bills put together are named one by one in the votes: they count where the vote was taken.
        let votes = Dictionary(grouping: DecisionsBlock.shown(record).map { place($0.speech, $0.agendaItem, page) } + record.elections.map { place($0.speech, $0.agendaItem, page) }) { $0 }
        return order.map { key in
            [
                "item": (page.agendaItem(key).map(AgendaTitle.words) ?? (order.count == 1 ? "会議全体" : "議題の見出しより前")) + (together[key].map { " ほか\($0)件" } ?? ""),
                "href": key.isEmpty ? nil : page.anchor(ofItem: key),
                "speeches": speeches[key],
                "questions": exchanges[key]?.reduce(0) { $0 + $1.questions.count } ?? 0,
                "answers": exchanges[key]?.reduce(0) { $0 + $1.answers.count } ?? 0,
                "votes": votes[key]?.count ?? 0,
            ]
        }
    }

    /// The item under which something was spoken; that of the matter itself where no speech holds it.
    private static func place(_ speech: String?, _ item: String?, _ page: PageContext) -> String {
        (page.speech(speech).map(\.agendaItem) ?? item) ?? ""
    }
}
