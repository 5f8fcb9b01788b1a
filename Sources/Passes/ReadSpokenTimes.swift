import Minutes
import SourceText

/// Reads when the meeting began and ended where the clock stands behind the words: 「委員会を開会いたします。（14:00）」.
enum ReadSpokenTimes {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard record.meeting.opened == nil || record.meeting.closed == nil, !record.speeches.isEmpty else { return }
        if record.meeting.opened == nil {
            record.meeting.opened = discourse.sentencesOfSpeech.prefix(3).joined().lazy.compactMap { time(discourse, $0, ["開会", "開議", "開始", "始め", "開き"]) }.first
        }
        if record.meeting.closed == nil {
            record.meeting.closed = discourse.sentencesOfSpeech.suffix(2).joined().reversed().lazy.compactMap { time(discourse, $0, ["閉会", "散会", "終了", "閉じ", "終わり"]) }.first
        }
    }

    /// The time in brackets of its own that follows the sentence, or begins the next one.
    private static func time(_ discourse: Discourse, _ index: Int, _ words: [StaticString]) -> Stated<ClockTime>? {
        let bytes = discourse.bytes, sentence = discourse.sentences[index]
        let end = discourse.spoken.ranges[sentence.speech].upperBound
        guard bytes.containsAny(words, in: sentence.range) else { return nil }
        let start = bytes.hasSuffix(")", in: sentence.range) ? sentence.range.lowerBound : sentence.range.upperBound
        guard let found = TimeReader.all(in: bytes, range: start..<min(end, start + 400)).first(where: { $0.time != nil }), let time = found.time,
              bytes.hasSuffix("(", in: start..<found.range.lowerBound), bytes.has(")", at: found.range.upperBound),
              found.range.lowerBound - start < 8 || start == sentence.range.lowerBound else { return nil }
        return Stated(time, discourse.spoken.span(found.range))
    }
}
