import Minutes
import SourceText

/// Block 2: what was decided, and how the vote went.
enum DecisionsBlock {
    static func view(_ page: PageContext) -> View {
        let votes = shown(page.record).map { ($0.span, card(page, $0)) }
        let elections = page.record.elections.map { ($0.span, ElectionCard.view(page, $0)) }
        return ["cards": (votes + elections).sorted { $0.0 < $1.0 }.map(\.1).nonEmpty]
    }

    /// The votes that have a card. 「説明省略でよろしいですか」, and no word of what became of it: a step of the course, and nothing decided.
    static func shown(_ record: Record) -> [Vote] {
        record.votes.filter { !isOfElection($0, record) && ($0.object != .other || $0.result != nil || $0.tally.isStated) }
    }

    /// 「西野花子君を当選人と定めることに御異議ありませんか」: the card of the election itself tells who was elected.
    private static func isOfElection(_ vote: Vote, _ record: Record) -> Bool {
        vote.items.count == 1 && vote.items[0].hasSuffix("当選人") && record.elections.contains { $0.isByNomination && $0.speech == vote.speech && !$0.elected.isEmpty }
    }

    private static func card(_ page: PageContext, _ vote: Vote) -> View {
        let titles = DecisionTitle.all(page, vote), decision = Decision(vote, in: page.document.text)
        var counted = vote
        if !Entitled.isCounted(vote, page) { counted.eligible = nil }
        return [
            "id": "decision-\(vote.id)",
            "title": titles[0],
            "phrases": Phrases.views(titles[0]),
            "others": titles.dropFirst().map { $0 }.nonEmpty,
            "otherCount": titles.count - 1,
            "result": decision.word,
            "mood": mood(vote.result),
            "symbol": symbol(vote.result),
            "meaning": decision.meaning(inCommittee: [.committee, .dietCommittee].contains(page.record.meeting.bodyKind)),
            "object": Words.object(vote.object),
            "method": Words.method(vote.method),
            "strength": vote.strength.map(Words.strength),
            "numbers": numbers(vote).nonEmpty,
            "eligible": vote.tally.isStated ? eligible(counted) : nil,
            "needed": vote.tally.isStated ? VoteBar.needed(counted).map { "\($0.words)は\($0.count)人" } : nil,
            "bar": VoteBar.view(counted),
            "casting": vote.castingVote.map { "可否同数のため、議長（会長・委員長）が\($0 == .for ? "賛成" : "反対")と決めました。" },
            "ballots": ballots(vote).nonEmpty,
            "candidates": nil,
            "elected": nil,
            "verdict": Verdicts.view(vote.verdict, hasNumbers: vote.tally.isStated),
            "asked": AskedQuestion.span(vote, in: page.document).flatMap { Quotation.view(page, $0, speech: nil, limit: AskedQuestion.limit) },
            "quote": Quotation.view(page, vote.span, speech: vote.speech),
            "place": page.place(vote.span, speech: vote.speech),
        ]
    }

    static func numbers(_ vote: Vote) -> [View] {
        let tally = vote.tally
        let isBallot = vote.method == .namedBallot || vote.method == .secretBallot || vote.method == .electronic
        let entries: [(String, Int?)] = [("賛成", tally.for), ("反対", tally.against), ("棄権", tally.abstain), ("白票", tally.blank), ("無効", tally.invalid),
                                         ("投票総数", tally.total), ("出席", tally.present)]
        return entries.compactMap { label, count in
            count.map { ["label": label, "count": $0, "unit": isBallot && label != "出席" ? "票" : "人"] }
        }
    }

    private static func eligible(_ vote: Vote) -> String? {
        vote.eligible.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)人" : "\($0.lowerBound)人から\($0.upperBound)人" }
    }

    private static func ballots(_ vote: Vote) -> [View] {
        let order: [Ballot.Choice] = [.for, .against, .abstain, .blank, .notVoting, .absent]
        return order.compactMap { choice in
            let names = vote.ballots.filter { $0.choice == choice }.map { Wording.line($0.name) }
            return names.isEmpty ? nil : ["choice": Words.choice(choice), "count": names.count, "names": names.joined(separator: "、")]
        }
    }

    private static func mood(_ result: Vote.Result?) -> String {
        switch result {
        case .approved, .adopted, .consented, .certified, .partlyAdopted, .purportAdopted: "yes"
        case .rejected, .notAdopted: "no"
        case .continued, .referred, .withdrawn, .other, nil: "undecided"
        }
    }

    private static func symbol(_ result: Vote.Result?) -> String {
        switch mood(result) {
        case "yes": "○"
        case "no": "×"
        default: "―"
        }
    }
}

/// One election as a card beside the votes.
enum ElectionCard {
    /// How the choice was made, as far as the words say; nil where they do not.
    private static func way(_ page: PageContext, _ election: Election, hasNumbers: Bool) -> String? {
        if election.isByNomination { return "指名推選（投票によらず指名で選ぶ方法）" }
        if hasNumbers || election.candidates.contains(where: { $0.votes != nil }) { return "投票" }
        return page.document.text.bytes.contains("互選", in: election.span.range) ? "互選（委員の中から選び合う方法）" : nil
    }

    static func view(_ page: PageContext, _ election: Election) -> View {
        let figures: [(String, Int?)] = [("投票総数", election.total), ("有効", election.valid), ("無効", election.invalid), ("白票", election.blank)]
        let numbers: [View] = figures.compactMap { label, count in count.map { ["label": label, "count": $0, "unit": "票"] } }
        let title = "\(Wording.line(election.office))の選挙" + (election.seats.map { "（\($0)人）" } ?? "")
        return [
            "id": "decision-\(election.id)",
            "title": title, "phrases": Phrases.views(title),
            "others": nil, "otherCount": 0,
            "result": election.elected.isEmpty ? "当選者の記載なし" : "当選",
            "mood": election.elected.isEmpty ? "undecided" : "yes",
            "symbol": election.elected.isEmpty ? "―" : "○",
            "meaning": nil, "object": nil,
            "method": way(page, election, hasNumbers: !numbers.isEmpty),
            "strength": nil,
            "numbers": numbers.nonEmpty,
            "eligible": nil,
            "needed": election.thresholdThousandths.map { "当選に必要な得票（法定得票数）は\(thousandths($0))票" },
            "bar": nil, "casting": nil, "ballots": nil,
            // Who is put forward without a ballot has no votes to print.
            "candidates": election.candidates.allSatisfy { $0.votes == nil } ? nil : election.candidates.map { ["name": Wording.line($0.name), "votes": $0.votes.map { "\($0)票" } ?? "票数の記載なし"] as View }.nonEmpty,
            "elected": election.elected.isEmpty ? nil : election.elected.map(Wording.line).joined(separator: "、"),
            "verdict": Verdicts.view(election.verdict, hasNumbers: !numbers.isEmpty),
            "asked": nil,
            "quote": Quotation.view(page, election.span, speech: election.speech),
            "place": page.place(election.span, speech: election.speech),
        ]
    }

    private static func thousandths(_ number: Int) -> String {
        let rest = number % 1000
        guard rest != 0 else { return String(number / 1000) }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(number / 1000).\(digits)"
    }
}

/// A verdict in words, with a sign that does not rely on colour.
enum Verdicts {
    static func view(_ verdict: Verdict, hasNumbers: Bool = true) -> View {
        let words = switch verdict {
        case .verified: "計算が合うことを確認できました"
        case .contradicted: hasNumbers ? "数字に食い違いがあります" : "言葉と結果に食い違いがあります"
        case .unverifiable: hasNumbers ? "計算が合うかどうか、記載だけでは確認できません" : "数字の記載がないため、計算では確認できません"
        }
        return ["words": words, "short": Words.verdict(verdict), "kind": verdict.rawValue, "sign": sign(verdict)]
    }

    static func sign(_ verdict: Verdict) -> String {
        switch verdict {
        case .verified: "✓"
        case .contradicted: "!"
        case .unverifiable: "？"
        }
    }
}
