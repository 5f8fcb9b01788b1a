import Minutes
import SourceText

/// The course of the meeting for the readers of votes and elections: sentences, scenes and headings in the order of the text.
struct Proceedings {
    enum Step {
        /// Index into the discourse's sentences.
        case sentence(Int)
        /// Index into the record's scenes.
        case scene(Int)
        /// Index into the record's agenda.
        case heading(Int)
    }

    let discourse: Discourse
    let steps: [Step]
    /// For each speech, whether the one who presides speaks.
    let presides: [Bool]

    init(_ record: Record, _ discourse: Discourse) {
        self.discourse = discourse
        presides = Presiding.find(record, discourse)
        steps = Proceedings.order(record, discourse)
    }

    private static func order(_ record: Record, _ discourse: Discourse) -> [Step] {
        let spoken = discourse.spoken
        func offset(_ source: Int) -> Int { spoken.folded.position(ofSource: spoken.clean.position(ofSource: source)) }
        var marks: [(start: Int, step: Step)] = record.scenes.enumerated().map { ($0.element.span.start, .scene($0.offset)) }
        for (index, item) in record.agenda.enumerated() {
            if let heading = item.heading ?? (item.listed ? nil : item.span) { marks.append((heading.start, .heading(index))) }
        }
        marks.sort { $0.start < $1.start }
        var steps: [Step] = []
        steps.reserveCapacity(discourse.sentences.count + marks.count)
        var next = 0
        var offsets = marks.map { offset($0.start) }
        offsets.append(Int.max)
        for index in discourse.sentences.indices {
            while offsets[next] <= discourse.sentences[index].range.lowerBound { steps.append(marks[next].step); next += 1 }
            steps.append(.sentence(index))
        }
        while next < marks.count { steps.append(marks[next].step); next += 1 }
        return steps
    }
}

/// Who presides: of the two kinds of chair in a record (議長; 委員長, 会長 …) the one that speaks more often.
enum Presiding {
    static func find(_ record: Record, _ discourse: Discourse) -> [Bool] {
        var houses = [Bool](repeating: false, count: record.speeches.count), others = houses
        var count = (houses: 0, others: 0)
        // The same chair speaks again and again.
        var last: (speaker: ObjectIdentifier, isFormer: Bool, isHouse: Bool)?
        for index in record.speeches.indices where record.speeches[index].speaker.kind == .chair {
            let speaker = record.speeches[index].speaker
            let seat = last.flatMap { $0.speaker == speaker.identity ? $0 : nil } ?? (speaker: speaker.identity, isFormer: isFormer(speaker), isHouse: isHouse(speaker))
            last = seat
            if seat.isFormer { continue }
            if seat.isHouse { houses[index] = true; count.houses += 1 } else { others[index] = true; count.others += 1 }
        }
        if count.houses + count.others == 0 { return byWords(record, discourse) }
        // A committee's chair reports to the house; the house's chair is a guest of the committee.
        return count.houses > 0 && count.houses * 2 >= count.others ? houses : others
    }

    /// Labels that are names alone: who opens, takes up, puts to the vote and closes presides.
    private static func byWords(_ record: Record, _ discourse: Discourse) -> [Bool] {
        var counts: [String: Int] = [:]
        for sentence in discourse.sentences {
            let isProcedure = sentence.hasAny([.takeVote, .takesUp, .asksObjection])
                || discourse.bytes.containsAny(["会議を開きます", "会議を開会", "散会します", "散会いたします", "閉会します", "閉会いたします", "質疑はありませんか", "討論はありませんか"], in: sentence)
            if isProcedure { counts[record.speeches[sentence.speech].speaker.label, default: 0] += 1 }
        }
        guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), first.value >= 2,
              counts.values.reduce(0, +) * 2 <= first.value * 3 else { return record.speeches.map { _ in false } }
        return record.speeches.map { $0.speaker.label == first.key && $0.speaker.kind != .secretariat && $0.speaker.kind != .executive }
    }

    /// 前委員長 takes leave; another presides.
    private static func isFormer(_ speaker: Speaker) -> Bool {
        let role = speaker.role ?? speaker.label
        return role.begins(with: "前") || role.begins(with: "元")
    }

    private static func isHouse(_ speaker: Speaker) -> Bool {
        let role = speaker.role ?? speaker.label
        return role.ends(in: "議長") || role.ends(in: "年長議員") || role.ends(in: "議長代理")
    }
}
