import Minutes
import SourceText

/// Reads who comes, leaves and is shut out, and the numbers announced at the opening and later.
enum ReadAttendance {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard !record.speeches.isEmpty else { return }
        let presides = Presiding.find(record, discourse)
        // Who came late, left early or took part from afar, as the header notes it.
        var events = record.attendance.events + chairChanges(record, discourse, presides)
        var out = MembersOut()
        for scene in record.scenes { events += AttendanceScenes.events(scene, &out, record, discourse) }
        events += statements(&record, discourse, presides, known: events)
        OpeningCounts.read(&record, discourse, presides, speeches: openingLength)
        NamedAbsentees.read(&record, discourse, presides, speeches: openingLength)
        record.attendance.events = events.sorted { $0.span < $1.span }
    }

    // MARK: numbers and latecomers

    /// Speeches in which the opening's announcements are looked for.
    private static let openingLength = 12

    private static func statements(_ record: inout Record, _ discourse: Discourse, _ presides: [Bool], known: [AttendanceEvent]) -> [AttendanceEvent] {
        var events = known
        let moves = SpokenMoves(record.attendance)
        var excused: [HeadCounts.Found] = []
        let firstVote = record.votes.first?.span.start ?? Int.max
        for sentence in discourse.sentences where sentence.hasAny([.presentWord, .absentWord, .lateWord, .comes, .goes]) {
            let speaker = record.speeches[sentence.speech].speaker
            guard presides[sentence.speech] || speaker.kind == .chair || speaker.kind == .secretariat || speaker.kind == .executive else { continue }
            let span = discourse.spoken.span(sentence.range), speech = record.speeches[sentence.speech]
            let isOpening = sentence.speech < openingLength && span.start < firstVote
            let moved = presides[sentence.speech] || speaker.kind == .chair || speaker.kind == .secretariat ? moves.events(discourse, sentence, speech, known: events) : []
            events += moved
            if sentence.has(.lateWord), isOpening, moved.isEmpty { events += late(discourse, sentence, speech) }
            guard presides[sentence.speech] || isOpening else { continue }
            let present = HeadCounts.present(discourse.bytes, sentence.range), absent = HeadCounts.absent(discourse.bytes, sentence.range)
            if isOpening, isAnnouncement(discourse, sentence, before: present?.range.lowerBound) {
                state(present, absent, &record, discourse)
                if absent == nil, let found = HeadCounts.excused(discourse.bytes, sentence.range) { excused.append(found) }
            }
            if let present, isCount(discourse, sentence, isOpening: isOpening, record) {
                events.append(AttendanceEvent(kind: .count, count: present.value, speech: speech.id, span: discourse.spoken.span(present.range)))
            }
        }
        // Several of them may overlap: only one alone is the number of those absent.
        if excused.count == 1, record.attendance.stated?.inHeader != true, record.attendance.stated?.absent == nil { state(nil, excused[0], &record, discourse) }
        return Array(events.dropFirst(known.count))
    }

    /// Not 「欠席の場合は」 and the like; the rule that is met may be named behind the count.
    private static func isAnnouncement(_ discourse: Discourse, _ sentence: Sentence, before count: Int?) -> Bool {
        let end = count ?? sentence.range.upperBound
        return !discourse.bytes.containsAny(["場合", "前回", "昨年", "過去", "説明員", "傍聴", "訂正", "議事要旨", "議事録の"], in: sentence)
            && !discourse.bytes.containsAny(["条例", "規則第"], in: sentence.range.lowerBound..<end)
    }

    /// The header's count stands; an announced one fills what it leaves open.
    private static func state(_ present: HeadCounts.Found?, _ absent: HeadCounts.Found?, _ record: inout Record, _ discourse: Discourse) {
        guard let found = present ?? absent, record.attendance.stated?.inHeader != true else { return }
        var stated = record.attendance.stated ?? StatedCount(span: discourse.spoken.span(found.range))
        if stated.present == nil, let present { stated.present = present.value; stated.span = discourse.spoken.span(present.range) }
        stated.absent = stated.absent ?? absent?.value
        record.attendance.stated = stated
    }

    /// A number said of those in the room now: before a ballot, after a recess, or at the opening beside a header's count.
    private static func isCount(_ discourse: Discourse, _ sentence: Sentence, isOpening: Bool, _ record: Record) -> Bool {
        // 「議長を除く出席議員は12名」: those who vote, not those in the room.
        guard !discourse.bytes.containsAny(["議長を除", "委員長を除", "会長を除"], in: sentence) else { return false }
        if discourse.bytes.containsAny(["ただいまの出席", "ただいま出席", "現在の出席", "現在出席", "只今の出席", "出席議員数", "出席委員数"], in: sentence) { return !isOpening || record.attendance.stated?.inHeader == true }
        if sentence.hasAny([.comes, .goes, .presentWord]), !isOpening, discourse.bytes.containsAny(["出席議員は", "出席委員は"], in: sentence) { return !discourse.bytes.containsAny(["当日", "委員会の", "委員会において", "前回", "先日"], in: sentence) }
        return isOpening && record.attendance.stated?.inHeader == true && sentence.hasAny([.quorum, .satisfied])
    }

    /// 「委員1名が15分ほど遅れて」, 「西野委員は遅れて出席する旨」
    private static func late(_ discourse: Discourse, _ sentence: Sentence, _ speech: Speech) -> [AttendanceEvent] {
        guard let mark = discourse.marks(of: sentence).first(where: { $0.marker == .lateWord }) else { return [] }
        let bytes = discourse.bytes, before = sentence.range.lowerBound..<mark.range.lowerBound
        guard !bytes.containsAny(["お待たせ", "議論", "予定が", "工事", "バス", "電車", "開始が"], in: sentence) else { return [] }
        let span = discourse.spoken.span(sentence.range)
        let names = named(bytes, before)
        if !names.isEmpty { return names.map { AttendanceEvent(kind: .late, name: $0, count: 1, speech: speech.id, span: span) } }
        for unit in ["名", "人"] as [StaticString] {
            var offset = before.lowerBound
            var value: Int?
            while offset < before.upperBound, let found = bytes.firstOffset(of: unit, in: offset..<before.upperBound) {
                offset = found + 3
                var start = found
                while let point = bytes.codePoint(before: start, start: before.lowerBound), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
                if start < found { value = JapaneseNumber.read(bytes, at: start, end: found)?.value }
            }
            if let value { return [AttendanceEvent(kind: .late, name: nil, count: value, speech: speech.id, span: span)] }
        }
        return []
    }

    /// The last name with 委員, 議員 or 君 in the range, and those that are joined to it: 「西野委員と東野委員は」.
    private static func named(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
        var found: [String] = []
        var offset = range.lowerBound, end = offset
        while offset < range.upperBound {
            if let word = bytes.first(of: ["委員", "議員", "君", "さん"], at: offset, end: range.upperBound) {
                if let name = PersonNames.before(bytes, offset, range.lowerBound), name.name.unicodeScalars.count <= 7,
                   !["出席", "欠席", "各", "本日", "審議会", "他", "一部", "全", "当審議会"].contains(name.name) {
                    let between = bytes.trimmed(end..<max(end, name.range.lowerBound))
                    let isJoined = !found.isEmpty && (["と", "、", "及び", "・", "および"] as [StaticString]).contains { between.count == $0.utf8CodeUnitCount && bytes.has($0, at: between.lowerBound) }
                    found = isJoined ? found + [name.name] : [name.name]
                    end = offset + word.utf8CodeUnitCount
                }
                offset += word.utf8CodeUnitCount
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        return found
    }

    // MARK: the chair

    /// Another one presides and no direction says so: the label is the place.
    private static func chairChanges(_ record: Record, _ discourse: Discourse, _ presides: [Bool]) -> [AttendanceEvent] {
        var events: [AttendanceEvent] = []
        var current: Speech?
        let directions = record.scenes.filter(AttendanceScenes.isAboutChair).map(\.span.start)
        let opener = record.speeches.indices.first { presides[$0] && !isAnnouncer(record.speeches[$0].speaker) }.map { office(record.speeches[$0].speaker) }
        let opensAsChair = opener.map { !isDeputy($0) } ?? false
        for index in record.speeches.indices where presides[index] {
            let speech = record.speeches[index]
            guard opensAsChair && speech.speaker.role == opener || isPresiding(speech, index, opener, discourse) else { continue }
            if let last = current, differs(last.speaker, speech.speaker), !directions.contains(where: { $0 > last.labelSpan.start && $0 < speech.labelSpan.start }) {
                events.append(AttendanceEvent(kind: .chairChange, name: speech.speaker.name, count: 1, speech: speech.id, span: speech.labelSpan))
            }
            current = speech
        }
        return events
    }

    private static func office(_ speaker: Speaker) -> String { speaker.role ?? speaker.label }

    /// 司会 calls the meeting to order and hands it to the chair.
    private static func isAnnouncer(_ speaker: Speaker) -> Bool { office(speaker).begins(with: "司会") || office(speaker).begins(with: "進行") }

    private static func isDeputy(_ role: String) -> Bool { role.contains("副") || role.contains("代理") }

    /// A deputy chair, or the head of another body who is heard, also speaks as one of many: only words of procedure show that he presides.
    ///
    /// - Parameter opener: the office of the chair who opens.
    private static func isPresiding(_ speech: Speech, _ index: Int, _ opener: String?, _ discourse: Discourse) -> Bool {
        let role = office(speech.speaker)
        if isAnnouncer(speech.speaker) { return false }
        guard isDeputy(role) || role.begins(with: "新") || (role != opener && speech.speaker.role != nil), !role.ends(in: "議長") || role.begins(with: "新") else { return true }
        return discourse.sentencesOfSpeech[index].prefix(6).contains { at in
            let sentence = discourse.sentences[at]
            return sentence.has(.takesUp) || (sentence.has(.noObjection) && sentence.has(.finds))
                || discourse.bytes.containsAny(["職務を", "会議を再開", "委員会を再開", "議事を進め", "会議を開き"], in: sentence)
        }
    }

    private static func differs(_ left: Speaker, _ right: Speaker) -> Bool {
        if let first = left.name, let second = right.name { return first != second && !first.hasPrefix(second) && !second.hasPrefix(first) }
        return (left.role ?? left.label) != (right.role ?? right.label)
    }
}
