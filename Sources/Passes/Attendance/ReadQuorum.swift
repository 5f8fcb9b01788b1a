import Minutes
import SourceText

/// Reads what the minutes say of the quorum: 「委員は21名、定足数は過半数の11名、出席委員19名で、定足数を満たしております」.
enum ReadQuorum {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let presides = Presiding.find(record, discourse)
        for (speech, range) in discourse.sentencesOfSpeech.enumerated() {
            guard announces(record.speeches[speech].speaker, presides[speech]), let index = range.first(where: { states(discourse, discourse.sentences[$0], after: $0 > range.lowerBound ? discourse.sentences[$0 - 1] : nil) }) else { continue }
            guard let quorum = quorum(record, discourse, speech, index, range) else { continue }
            record.quorum.append(quorum)
            if record.attendance.statutory == nil, let members = quorum.members { record.attendance.statutory = Stated(members, quorum.span) }
        }
    }

    private static func announces(_ speaker: Speaker, _ presides: Bool) -> Bool {
        presides || speaker.kind == .chair || speaker.kind == .secretariat || speaker.kind == .executive
    }

    /// - Parameter previous: the sentence before it in the same speech, which may tell who is present.
    private static func states(_ discourse: Discourse, _ sentence: Sentence, after previous: Sentence?) -> Bool {
        // Nothing else can say it, and most sentences say neither.
        guard sentence.hasAny([.quorum, .presentWord]) || previous?.has(.presentWord) ?? false else { return false }
        if sentence.has(.presentWord), sentence.hasAny([.overHalf, .halfOrMore]), opensForThat(discourse, sentence, after: previous) { return true }
        guard sentence.hasAny([.satisfied, .notSatisfied]) || discourse.bytes.containsAny(["流会", "会議を開くことができ", "を超えておりま", "を超えていま", "を超えており"], in: sentence) else { return false }
        if sentence.has(.quorum) { return true }
        if sentence.has(.presentWord), HeadCounts.present(discourse.bytes, sentence.range) != nil || HeadCounts.countsBesideHead(discourse.bytes, sentence.range),
           discourse.bytes.containsAny(["会議は成立", "会議が成立", "会は成立", "会が成立", "有効に成立"], in: sentence) { return true }
        let isOfPresence = sentence.has(.presentWord) || previous.map { $0.has(.presentWord) && HeadCounts.present(discourse.bytes, $0.range) != nil } ?? false
        return isOfPresence && (sentence.hasAny([.overHalf, .halfOrMore]) || discourse.bytes.containsAny(["半数に達", "半数に満た"], in: sentence)) && !sentence.hasAny([.supporters, .totalVotes, .takeVote])
            && discourse.bytes.containsAny(["成立", "開会", "会議を開", "を満たし", "を充たし", "に達し", "に満た", "を超えて"], in: sentence)
    }

    /// 「委員の半数以上が出席しておりますので、会議を開きます」, with the number present in it or right before.
    private static func opensForThat(_ discourse: Discourse, _ sentence: Sentence, after previous: Sentence?) -> Bool {
        guard discourse.bytes.containsAny(["出席しておりますので", "出席していますので", "出席がありますので", "出席がございますので", "出席ですので", "出席でありますので"], in: sentence),
              discourse.bytes.containsAny(["会議を開", "開会い", "開会し", "委員会を開"], in: sentence) else { return false }
        return HeadCounts.present(discourse.bytes, sentence.range) != nil || previous.map { $0.has(.presentWord) && HeadCounts.present(discourse.bytes, $0.range) != nil } ?? false
    }

    private static func quorum(_ record: Record, _ discourse: Discourse, _ speech: Int, _ index: Int, _ range: Range<Int>) -> Quorum? {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        let near = [index] + (range.lowerBound..<index).reversed().prefix(4)
        func first(_ read: ([UInt8], Range<Int>) -> HeadCounts.Found?) -> (found: HeadCounts.Found, sentence: Int)? {
            for at in near { if let found = read(bytes, discourse.sentences[at].range) { return (found, at) } }
            return nil
        }
        let present = HeadCounts.countsBesideHead(bytes, sentence.range) ? nil : first { HeadCounts.present($0, $1, withLetters: true) }, members = first(HeadCounts.members)
        let required = first(needed)
        let used = [index] + [present, members, required].compactMap { $0?.sentence }
        let start = discourse.sentences[used.min() ?? index].range.lowerBound
        var quorum = Quorum(members: members?.found.value, required: required?.found.value, rule: nil, present: present?.found.value, statedMet: isMet(discourse, sentence),
                            speech: record.speeches[speech].id, span: discourse.spoken.span(start..<sentence.range.upperBound))
        for at in near where quorum.rule == nil { quorum.rule = rule(discourse, discourse.sentences[at]) }
        return quorum
    }

    private static func isMet(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        if sentence.has(.notSatisfied) || discourse.bytes.contains("流会", in: sentence) { return false }
        return true
    }

    private static func rule(_ discourse: Discourse, _ sentence: Sentence) -> Quorum.Rule? {
        if sentence.has(.overHalf) { return .majorityOfMembers }
        if sentence.has(.halfOrMore) || discourse.bytes.containsAny(["半数に達", "半数に満た"], in: sentence) { return discourse.bytes.contains("定数", in: sentence) ? .halfOrMoreOfStatutory : .halfOrMoreOfMembers }
        if sentence.has(.twoThirds) { return .twoThirdsOfMembers }
        return sentence.has(.oneThird) ? .oneThirdOfMembers : nil
    }

    /// 定足数は過半数の11名, 過半数である6名
    private static func needed(_ bytes: [UInt8], _ range: Range<Int>) -> HeadCounts.Found? {
        let links: [StaticString] = ["過半数", "半数以上", "2分の1以上", "3分の2以上", "委員", "議員", "総数", "定数", "の", "は", "である", "、", "が", "となる", "(", "すなわち", "以上"]
        for word in ["定足数", "過半数", "半数以上", "分の1以上", "分の2以上"] as [StaticString] {
            guard let start = bytes.firstOffset(of: word, in: range) else { continue }
            var position = start + word.utf8CodeUnitCount
            while position < range.upperBound {
                if let number = JapaneseNumber.read(bytes, at: position, end: range.upperBound), bytes.first(of: ["名", "人"], at: number.end) != nil {
                    // 委員17名の過半数である9名: the number needed comes after the word.
                    if bytes.first(of: ["名の", "人の"], at: number.end) != nil { position = number.end + 6; continue }
                    return .init(value: number.value, range: start..<number.end)
                }
                guard let link = bytes.first(of: links, at: position, end: range.upperBound) else { break }
                position += link.utf8CodeUnitCount
            }
        }
        return nil
    }
}
