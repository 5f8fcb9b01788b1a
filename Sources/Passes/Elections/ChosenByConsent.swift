import Minutes
import SourceText

/// Councils that choose their 会長 without a ballot or a motion: the office names one, the members agree, and it is said who serves.
/// Committees do so for their 委員長 where 指名推選 was said: 「よって、西野委員が委員長に選任されました」.
enum ChosenByConsent {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let isCommittee = record.meeting.bodyKind == .committee
        guard record.elections.isEmpty, isCommittee || [.council, .other, .educationBoard].contains(record.meeting.bodyKind) else { return }
        let last = discourse.sentencesOfSpeech.prefix(longestOpening).last?.upperBound ?? 0
        var proposals: [Choice] = []
        for index in 0..<last {
            let sentence = discourse.sentences[index]
            guard sentence.range.count <= 400, let said = choices(record, discourse, index) else { continue }
            for choice in said where !isCommittee || isByNomination(record, discourse, choice) {
                if let proposal = proposals.last(where: { $0.isSame(as: choice) && index - $0.sentence <= 14 }), confirms(record, discourse, sentence), isAgreed(record, discourse, from: proposal.sentence, to: index) {
                    if !record.elections.contains(where: { $0.office == choice.office }) { record.elections.append(election(record, discourse, proposal, choice)) }
                } else { proposals.append(choice) }
            }
        }
    }

    /// Who presides has said a few sentences before that the way is 指名推選, and the office is that of a committee.
    private static func isByNomination(_ record: Record, _ discourse: Discourse, _ choice: Choice) -> Bool {
        ["委員長", "副委員長"].contains(choice.office) && discourse.sentences[max(0, choice.sentence - 14)...choice.sentence].contains {
            $0.has(.nomination) && record.speeches[$0.speech].speaker.kind == .chair
        }
    }

    /// Speeches among which a new council chooses.
    private static let longestOpening = 60

    /// One person and one office in a sentence.
    private struct Choice {
        let office: String
        let name: PersonNames.Found
        let sentence: Int

        func isSame(as other: Choice) -> Bool { office == other.office && (name.name.hasSuffix(other.name.name) || name.name.hasPrefix(other.name.name) || other.name.name.hasPrefix(name.name)) }
    }

    private static let offices: [StaticString] = ["職務代理者", "副会長", "副委員長", "副座長", "部会長", "会長", "委員長", "座長"]
    private static let ends: [StaticString] = ["委員に", "委員を", "委員が", "委員へ", "さんに", "さんを", "氏を", "氏に", "様に", "様を", "先生に", "先生を", "委員、", "委員,", "委員と"]
    private static let notNames = ["各", "当", "本", "前", "新", "専門", "臨時", "特別", "公募", "学識経験", "出席", "事務局", "皆", "市民", "町民", "区民", "互選", "選考", "審議", "推薦", "教育", "農業"]

    /// The offices and the persons of a sentence, paired in their order; nil unless there are as many of both.
    private static func choices(_ record: Record, _ discourse: Discourse, _ index: Int) -> [Choice]? {
        let bytes = discourse.bytes, range = discourse.sentences[index].range
        guard bytes.containsAny(["会長", "委員長", "座長", "職務代理"], in: range) else { return nil }
        var found: [String] = [], names: [PersonNames.Found] = []
        let own = record.speeches[discourse.sentences[index].speech].speaker.name
        var offset = range.lowerBound
        while offset < range.upperBound {
            // 私、北山を
            if let name = own.flatMap({ self.own($0, discourse, offset, range.upperBound) }) {
                names.append(name)
                offset = name.range.upperBound
            } else if let office = bytes.first(of: offices, at: offset, end: range.upperBound) {
                let word = bytes.string(offset..<offset + office.utf8CodeUnitCount)
                if !found.contains(word) { found.append(word) }
                offset += office.utf8CodeUnitCount
            } else if let end = bytes.first(of: ends, at: offset, end: range.upperBound), let name = PersonNames.before(bytes, offset, range.lowerBound), isName(name.name) {
                names.append(pastOpening(discourse, name))
                offset += end.utf8CodeUnitCount
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        guard !found.isEmpty, found.count == names.count else { return nil }
        return zip(found, names).map { Choice(office: $0, name: $1, sentence: index) }
    }

    /// The speaker's own name behind 私, or the surname alone: 私、北山を.
    private static func own(_ name: String, _ discourse: Discourse, _ offset: Int, _ end: Int) -> PersonNames.Found? {
        guard let me = discourse.bytes.first(of: ["私、", "私"], at: offset, end: end), case let start = offset + me.utf8CodeUnitCount,
              let stop = (["を", "が"] as [StaticString]).compactMap({ discourse.bytes.firstOffset(of: $0, in: start..<min(end, start + 24)) }).min(), stop > start else { return nil }
        let words = discourse.bytes.string(start..<stop)
        return name.hasPrefix(words) ? .init(name: words, range: start..<stop) : nil
    }

    /// 「それでは北山委員に」: without the words that open the sentence.
    private static func pastOpening(_ discourse: Discourse, _ name: PersonNames.Found) -> PersonNames.Found {
        guard let opening = discourse.bytes.first(of: ["それでは", "では", "よって", "ここで", "まず"], at: name.range.lowerBound, end: name.range.upperBound) else { return name }
        let range = name.range.lowerBound + opening.utf8CodeUnitCount..<name.range.upperBound
        return .init(name: discourse.bytes.stringWithoutBlanks(range), range: range)
    }

    private static func isName(_ name: String) -> Bool {
        (2...9).contains(name.unicodeScalars.count) && !notNames.contains(where: name.contains)
    }

    /// 「北山委員に会長をお願いいたします」, 「会長は北山委員に決定いたしました」
    private static func confirms(_ record: Record, _ discourse: Discourse, _ sentence: Sentence) -> Bool {
        let kind = record.speeches[sentence.speech].speaker.kind
        guard kind == .secretariat || kind == .chair || kind == .executive else { return false }
        return discourse.bytes.containsAny(["お願いいたします。", "お願いします。", "お願いする。", "お願いすることと", "賛同を得た", "賛同をいただ", "賛同いただ", "決定", "決まりました", "選出され", "選任され", "就任", "選ばれ", "務めて"], in: sentence)
            && !discourse.bytes.containsAny(["ますか", "でしょうか", "たいと"], in: sentence)
    }

    /// （異議なし）, （拍手）, 「異議なし」 as a speech, 「ご異議なしとのことですので」: between the proposal and who serves.
    private static func isAgreed(_ record: Record, _ discourse: Discourse, from proposal: Int, to confirmation: Int) -> Bool {
        if (proposal + 1...confirmation).contains(where: { discourse.sentences[$0].has(.noObjection) && !discourse.sentences[$0].has(.asksObjection) }) { return true }
        let start = discourse.spoken.span(discourse.sentences[proposal].range).end, end = discourse.spoken.span(discourse.sentences[confirmation].range).start
        return record.scenes.contains { scene in
            guard scene.span.start >= start, scene.span.end <= end else { return false }
            if scene.kind == .objectionNone || scene.kind == .applause { return true }
            return ["異議なし", "はい", "承認", "了承", "賛成", "同意"].contains(where: scene.text.contains) && !["反対", "異議あり", "不"].contains(where: scene.text.contains)
        }
    }

    private static func election(_ record: Record, _ discourse: Discourse, _ proposal: Choice, _ choice: Choice) -> Election {
        let sentence = discourse.sentences[choice.sentence]
        var election = Election(id: "el\(record.elections.count + 1)", office: choice.office, speech: record.speeches[sentence.speech].id, span: discourse.spoken.span(sentence.range))
        let name = discourse.spoken.name(choice.name.range)
        election.agendaItem = record.speeches[sentence.speech].agendaItem
        election.elected = [name]
        election.isByNomination = true
        election.candidates = [Candidate(name: name, votes: nil, span: discourse.spoken.span(choice.name.range))]
        election.evidence = [discourse.spoken.span(discourse.sentences[proposal.sentence].range)]
        return election
    }
}
