import Minutes
import SourceText

/// Councils that choose their 会長 without a ballot or a motion: the office names one, the members agree, and it is said who serves.
/// Committees do so for their 委員長 where 指名推選 was said: 「よって、西野委員が委員長に選任されました」.
enum ChosenByConsent {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let isCommittee = record.meeting.bodyKind == .committee
        guard record.elections.isEmpty, isCommittee || [.council, .other, .educationBoard].contains(record.meeting.bodyKind) else { return }
        let speeches = discourse.sentencesOfSpeech.prefix(longestOpening)
        var proposals: [Proposal] = []
        for speech in speeches.indices {
            if !isCommittee { record.elections += serving(record, discourse, speech, proposals) }
            for index in speeches[speech] {
                let sentence = discourse.sentences[index]
                guard sentence.range.count <= 400, let said = choices(record, discourse, index) else { continue }
                for choice in said where !isCommittee || isByNomination(record, discourse, choice, index) {
                    if let proposal = proposals.last(where: { $0.choice.isSame(as: choice) && index - $0.sentence <= 14 }), confirms(record, discourse, sentence), isAgreed(record, discourse, from: proposal.sentence, to: index) {
                        if !choice.office.isEmpty, !isFilled(choice.office, record) { record.elections.append(election(record, discourse, proposal, choice, at: index)) }
                    } else { proposals.append(Proposal(choice: choice, sentence: index)) }
                }
            }
        }
        for index in record.elections.indices { record.elections[index].id = "el\(index + 1)" }
    }

    /// Who was put forward for an office, and in which sentence.
    private struct Proposal {
        let choice: OfficeChoice
        let sentence: Int
    }

    private static func isFilled(_ office: String, _ record: Record) -> Bool { record.elections.contains { $0.office == office } }

    /// Who presides has said a few sentences before that the way is 指名推選, and the office is that of a committee.
    private static func isByNomination(_ record: Record, _ discourse: Discourse, _ choice: OfficeChoice, _ index: Int) -> Bool {
        ["委員長", "副委員長"].contains(choice.office) && discourse.sentences[max(0, index - 14)...index].contains {
            $0.has(.nomination) && record.speeches[$0.speech].speaker.kind == .chair
        }
    }

    /// Speeches among which a new council chooses.
    private static let longestOpening = 60

    private static func choices(_ record: Record, _ discourse: Discourse, _ index: Int) -> [OfficeChoice]? {
        let bytes = discourse.bytes, sentence = discourse.sentences[index]
        let namesOffice = bytes.containsAny(["会長", "委員長", "座長", "職務代理"], in: sentence)
        guard namesOffice || sentence.range.count <= 240 && bytes.containsAny(["推薦", "お願いし", "適任"], in: sentence) && isChoosing(discourse, before: index) else { return nil }
        return OfficeChoices.read(bytes, sentence.range, own: record.speeches[sentence.speech].speaker.name, mayLackOffice: !namesOffice)
    }

    /// 「会長の選出に移ります。」 stood a few sentences before.
    private static func isChoosing(_ discourse: Discourse, before index: Int) -> Bool {
        !discourse.bytes.containsAny(["説明", "報告", "挨拶", "あいさつ", "署名", "進行", "発言"], in: discourse.sentences[index]) && discourse.sentences[max(0, index - 10)..<index].contains {
            discourse.bytes.containsAny(["互選", "選出", "選任", "推薦", "選挙"], in: $0) && discourse.bytes.containsAny(["会長", "委員長", "座長"], in: $0)
        }
    }

    /// The one put forward speaks as 会長 for the first time, and those present had agreed: 「…拍手をお願いします。」（拍手）「北山会長　ただいま…」
    private static func serving(_ record: Record, _ discourse: Discourse, _ speech: Int, _ proposals: [Proposal]) -> [Election] {
        guard let first = discourse.sentencesOfSpeech[speech].first, !proposals.isEmpty else { return [] }
        let speaker = record.speeches[speech].speaker
        guard let role = speaker.role, let name = speaker.name, OfficeChoices.isOffice(role), !isFilled(role, record), !record.speeches[..<speech].contains(where: { $0.speaker.role == role }),
              let proposal = proposals.last(where: { $0.choice.office == role && ($0.choice.name.name.hasPrefix(name) || name.hasPrefix($0.choice.name.name)) && first - $0.sentence <= 14 }) else { return [] }
        let earliest = proposals.first { $0.choice.isSame(as: proposal.choice) && proposal.sentence - $0.sentence <= 14 } ?? proposal
        guard isAgreed(record, discourse, from: earliest.sentence, to: first) else { return [] }
        // Those proposed in one breath were agreed to together.
        return proposals.filter { $0.sentence == proposal.sentence && !isFilled($0.choice.office, record) }.map { election(record, discourse, earliest, $0.choice, at: $0.sentence) }
    }

    /// 「北山委員に会長をお願いいたします」, 「会長は北山委員に決定いたしました」
    private static func confirms(_ record: Record, _ discourse: Discourse, _ sentence: Sentence) -> Bool {
        let kind = record.speeches[sentence.speech].speaker.kind
        guard kind == .secretariat || kind == .chair || kind == .executive else { return false }
        return discourse.bytes.containsAny(["お願いいたします。", "お願いします。", "お願いする。", "お願いすることと", "賛同を得た", "賛同をいただ", "賛同いただ", "引き受けいただ", "決定", "決まりました", "選出され", "選任され", "就任", "選ばれ", "務めて"], in: sentence)
            && !discourse.bytes.containsAny(["ますか", "でしょうか", "たいと", "次回"], in: sentence)
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

    private static func election(_ record: Record, _ discourse: Discourse, _ proposal: Proposal, _ choice: OfficeChoice, at index: Int) -> Election {
        let sentence = discourse.sentences[index]
        var election = Election(id: "", office: choice.office, speech: record.speeches[sentence.speech].id, span: discourse.spoken.span(sentence.range))
        let name = discourse.spoken.name(choice.name.range)
        election.agendaItem = record.speeches[sentence.speech].agendaItem
        election.elected = [name]
        // Where the members agree on one of them, nobody says 指名推選.
        election.isByNomination = record.meeting.bodyKind == .committee
        election.candidates = [Candidate(name: name, votes: nil, span: discourse.spoken.span(choice.name.range))]
        if proposal.sentence != index { election.evidence = [discourse.spoken.span(discourse.sentences[proposal.sentence].range)] }
        return election
    }
}
