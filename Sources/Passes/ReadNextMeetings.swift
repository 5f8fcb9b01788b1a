import Minutes
import SourceText

/// Reads when the body meets next: 「次回は令和4年6月27日午後2時から」, 「明12日は午前10時から会議を開きます」.
///
/// A date without a year is the first such day after the meeting; it is left out when the weekday beside it says otherwise.
enum ReadNextMeetings {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard let date = record.meeting.date?.value else { return }
        let reader = NextMeetingReader(bytes: discourse.bytes, meeting: date)
        let count = record.speeches.count, from = max(0, count - max(15, count / 5))
        var lastMention = Int.min / 2
        for (index, sentence) in discourse.sentences.enumerated() where sentence.speech >= from && sentence.range.count <= 900 {
            let kind = record.speeches[sentence.speech].speaker.kind
            if sentence.has(.nextMeeting), discourse.bytes.contains("次回", in: sentence) { lastMention = index }
            guard kind != .member, kind != .guest, kind != .audience else { continue }
            // 「９月５日より第３回定例会が開催の運び」: the house's session, and not the committee's next meeting.
            if record.meeting.bodyKind == .committee, discourse.bytes.containsAny(["定例会", "臨時会", "本会議"], in: sentence), !discourse.bytes.containsAny(["次回", "委員会"], in: sentence) { continue }
            var found: [NextMeetingReader.Found] = []
            if sentence.has(.nextMeeting) {
                found = reader.announced(sentence.range)
                if found.count == 1, found[0].time == nil, index + 1 < discourse.sentences.count, discourse.sentences[index + 1].speech == sentence.speech { found[0].time = reader.hour(discourse.sentences[index + 1].range) }
            }
            if kind == .chair || kind == .unknown, found.isEmpty {
                if count - sentence.speech <= 4 { found = reader.sitting(sentence.range) }
                if found.isEmpty, index - lastMention <= 8 { found = reader.settled(sentence.range) }
            }
            for meeting in found where !record.meeting.next.contains(where: { $0.date == meeting.date }) {
                record.meeting.next.append(NextMeeting(date: meeting.date, time: meeting.time, span: discourse.spoken.span(meeting.range)))
            }
        }
    }
}
