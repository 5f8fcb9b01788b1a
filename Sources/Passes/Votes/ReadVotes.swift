import Minutes
import SourceText

/// Reads the questions that this body answered: what was put, how it was counted, what was declared.
///
/// Only the words of the one who presides make a vote; what a committee's report, a debate or an answer tells of votes does not.
enum ReadVotes {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard !record.speeches.isEmpty else { return }
        var reader = VoteReader(record, discourse)
        reader.read()
        record.votes = reader.votes
    }
}

/// Follows the meeting step by step: question put, count, finding, declaration.
struct VoteReader {
    private let record: Record
    let discourse: Discourse
    private let proceedings: Proceedings
    private(set) var votes: [Vote] = []
    private var docket: Docket
    /// The question that waits for its answer.
    private var open: OpenQuestion?
    /// A ballot that waits while the tellers are named.
    private var suspended: OpenQuestion?
    /// What was found and waits for the words that say what follows from it.
    private var pending: Declaration?
    private var announced: Vote.Method?
    /// What an amendment was voted on: the original and the remainder that follow are the same item.
    private var amended: [BusinessItem] = []
    /// First sentence after the last declaration.
    private var boundary = 0
    /// Sentences and scenes since the last question or scene of voting.
    private var stepsSinceScene = 99

    init(_ record: Record, _ discourse: Discourse) {
        self.record = record
        self.discourse = discourse
        proceedings = Proceedings(record, discourse)
        docket = Docket(BusinessList(record.agenda), discourse, proceedings.presides)
    }

    mutating func read() {
        for step in proceedings.steps {
            switch step {
            case .heading(let index):
                // A table of the count stands between rules like a heading.
                if open?.tally.isStated == true || (open?.question.way == .ballot && open?.isAnnouncement == false) { continue }
                finishPending()
                open = nil
                suspended = nil
                amended = []
                docket.heading(index)
            case .scene(let index): scene(record.scenes[index])
            case .sentence(let index):
                docket.sentence(index)
                let sentence = discourse.sentences[index]
                if let held = suspended, sentence.has(.totalVotes) { open = held; suspended = nil }
                if proceedings.presides[sentence.speech] { presiding(index, sentence) } else { other(index, sentence) }
                stepsSinceScene += 1
            }
        }
        finishPending()
    }

    // MARK: scenes

    private mutating func scene(_ scene: Scene) {
        switch scene.kind {
        case .showOfHands, .standing:
            guard open != nil || scene.text.contains("賛成") else { return }
            stepsSinceScene = 0
            if open?.method == .noObjection { open?.method = scene.kind == .standing ? .standing : .showOfHands }
        case .objectionNone, .voices: break
        case .objection: open?.hasObjection = true
        case .ballot: stepsSinceScene = 0
        default: return
        }
        guard open != nil else { return }
        open?.isAnswered = true
        if scene.kind == .objectionNone { open?.hasNoObjectionScene = true }
        open?.evidence.append(scene.span)
    }

    // MARK: the one who presides

    private mutating func presiding(_ index: Int, _ sentence: Sentence) {
        if sentence.range.count > 2400 { return }
        if take(correction: index, sentence) { return }
        if pending != nil, goOn(index, sentence) { return }
        if QuestionPut.asksOpponents(discourse, sentence), open != nil {
            open?.isOpponentsTurn = true
            open?.evidence.append(discourse.spoken.span(sentence.range))
            return
        }
        if let question = QuestionPut.read(discourse, index) { return ask(question, sentence) }
        if let method = QuestionPut.announcedMethod(discourse, sentence) { announce(method, index, sentence) }
        let isExpected = open != nil || stepsSinceScene <= 3
        count(index, sentence)
        if let finding = VoteFinding.read(discourse, sentence, isExpected: isExpected), finding.isObjectionFree || isExpected || sentence.range.count < 200 {
            return found(finding, index, sentence)
        }
        if declares(sentence) { return found(VoteFinding(method: nil, strength: nil), index, sentence) }
        if takesUp(sentence) {
            open = nil
            amended = []
            docket.takeUp(index)
        } else if sentence.has(.byElection) {
            open = nil
        } else {
            docket.mention(index)
        }
    }

    private mutating func announce(_ method: Vote.Method, _ index: Int, _ sentence: Sentence) {
        announced = method
        guard open == nil, suspended == nil, sentence.has(.takeVote) else { return }
        var next = OpenQuestion(question: QuestionPut(announcedIn: index, method), method: method)
        next.isAnnouncement = true
        next.asked = askedSentences(upTo: index)
        next.evidence = [discourse.spoken.span(sentence.range)]
        open = next
    }

    /// 「…を議題といたします」, but not 「直ちに議題とすることに決定いたしました」.
    private func takesUp(_ sentence: Sentence) -> Bool {
        guard let mark = discourse.marks(of: sentence).first(where: { $0.marker == .takesUp }) else { return false }
        return !discourse.marks(of: sentence).contains { $0.range.lowerBound > mark.range.lowerBound && ($0.marker == .decided || $0.marker == .asksObjection) }
    }

    private mutating func ask(_ question: QuestionPut, _ sentence: Sentence) {
        // A consent asked for in passing does not replace a question that was counted.
        if question.way == .consent, let open, open.tally.isStated { return }
        var next = OpenQuestion(question: question, method: question.method ?? announced ?? .namedBallot)
        if question.way == .ballot, announced == .electronic { next.method = .electronic }
        if question.way == .hands || question.way == .standing || question.way == .objection || question.way == .consent { announced = nil }
        next.asked = askedSentences(upTo: question.sentence)
        next.inherited = open.map { $0.hasObjection ? $0.asked : [] } ?? []
        next.affirmative = Outcome.read(discourse, sentence)
        next.evidence = [discourse.spoken.span(sentence.range)]
        if let open, open.question.way == .ballot, question.way == .objection || question.way == .consent { suspended = open }
        open = next
        docket.mention(question.sentence)
        stepsSinceScene = 0
    }

    /// The sentences of the one who presides from the last declaration to the question, at most sixteen.
    private func askedSentences(upTo question: Int) -> [Int] {
        var asked: [Int] = []
        var index = question
        while index >= boundary, asked.count < 16, question - index < 60 {
            if proceedings.presides[discourse.sentences[index].speech] {
                // What was taken up is on the docket, ranges filled in.
                if index < question, discourse.sentences[index].has(.takesUp) { break }
                asked.insert(index, at: 0)
            } else if discourse.sentences[question].speech - discourse.sentences[index].speech > 2 { break }
            index -= 1
        }
        return asked
    }

    // MARK: counts

    private mutating func other(_ index: Int, _ sentence: Sentence) {
        let speaker = record.speeches[sentence.speech].speaker
        guard let open else {
            if speaker.kind == .secretariat || speaker.kind == .executive { _ = take(correction: index, sentence) }
            return
        }
        let announces = speaker.kind == .secretariat || speaker.kind == .executive || (speaker.kind == .unknown && open.question.way != .objection)
        guard announces, open.question.way != .objection, open.question.way != .consent else {
            if discourse.sentences[open.question.sentence].speech + 12 < sentence.speech { self.open = nil }
            return
        }
        count(index, sentence)
    }

    private mutating func count(_ index: Int, _ sentence: Sentence) {
        guard open != nil, open?.question.way != .objection || open?.hasObjection == true || sentence.has(.supporters) else { return }
        var counts = Counts.read(discourse.bytes, sentence.range)
        if counts.isEmpty, open?.question.way == .hands || open?.question.way == .standing, open?.isAnswered == true,
           let bare = Counts.bare(discourse.bytes, sentence.range) {
            counts = [Counts.Count(side: .raised, value: bare, range: sentence.range)]
        }
        guard !counts.isEmpty, open?.add(counts, discourse) == true else { return }
        open?.evidence.append(discourse.spoken.span(sentence.range))
        open?.isAnswered = true
    }

    // MARK: declarations

    /// 「よって、本案は可決されました」 after a count or an answer, without 「起立多数」 and the like.
    private func declares(_ sentence: Sentence) -> Bool {
        guard let open, let outcome = Outcome.read(discourse, sentence) ?? settled(sentence, open), open.isAnswered || open.tally.isStated else { return false }
        if open.tally.isStated, open.question.way != .objection { return true }
        let bytes = discourse.bytes
        let stem = bytes.hasSuffix("。", in: sentence.range) ? sentence.range.lowerBound..<sentence.range.upperBound - 3 : sentence.range
        guard (["ます", "ました", "です", "でした"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: stem) }),
              !bytes.containsAny(["でしょうか", "ますか", "のか、", "ですか", "伺い", "ご意見を", "御意見を"], in: sentence.range) else { return false }
        guard bytes.first(of: ["それでは", "では", "よって", "したがって", "ありがとうございます", "はい", "ご異議", "御異議", "異議"], at: sentence.range.lowerBound) != nil
                || sentence.hasAny([.therefore]) else { return false }
        if open.question.way == .consent || open.question.way == .objection {
            guard discourse.sentences[open.question.sentence].speech + 3 >= sentence.speech else { return false }
            return !outcome.isGeneral || bytes.containsAny(["決定", "決し", "承認", "決まり"], in: sentence.range) || open.hasNoObjectionScene
        }
        return !outcome.isGeneral || bytes.containsAny(["決定", "決し"], in: sentence.range)
    }

    /// 「それでは、そのようにいたします」 after 「異議なし」.
    private func settled(_ sentence: Sentence, _ open: OpenQuestion) -> Outcome? {
        guard sentence.has(.soSettled), open.hasNoObjectionScene, let mark = discourse.marks(of: sentence).first(where: { $0.marker == .soSettled }) else { return nil }
        return Outcome(result: .approved, isGeneral: true, word: mark.range)
    }

    private mutating func found(_ finding: VoteFinding, _ index: Int, _ sentence: Sentence) {
        pending = Declaration(finding: finding, first: index, last: index)
        if let outcome = declaredOutcome(sentence) {
            pending?.outcome = outcome
            let decidesTie = finding.strength == .tie && sentence.has(.casting)
            if decidesTie { pending?.casting = [index] }
            if decidesTie || finding.strength != .tie { finishPending() }
        }
    }

    /// The outcome in a sentence of the declaration; a finding alone is none.
    private func declaredOutcome(_ sentence: Sentence) -> Outcome? {
        if let outcome = Outcome.read(discourse, sentence) { return outcome }
        if let mark = discourse.marks(of: sentence).first(where: { $0.marker == .soSettled || $0.marker == .elected }) {
            return Outcome(result: .approved, isGeneral: true, word: mark.range)
        }
        // 「よって、本審査会を終了いたします」: what was asked is done.
        guard sentence.has(.therefore), pending?.finding.strength != .minority, pending?.finding.strength != .tie, sentence.range.count < 300,
              discourse.bytes.has("よって、", at: sentence.range.lowerBound) else { return nil }
        return Outcome(result: .approved, isGeneral: true, word: sentence.range.lowerBound + 12..<sentence.range.upperBound)
    }

    /// Takes the sentence into the declaration that was begun; false when it belongs to something new.
    private mutating func goOn(_ index: Int, _ sentence: Sentence) -> Bool {
        guard var declaration = pending else { return false }
        let isTie = declaration.finding.strength == .tie
        let isNear = sentence.speech <= discourse.sentences[declaration.first].speech + (isTie ? 6 : 2)
        let opensNext = QuestionPut.read(discourse, index).map { $0.way != .consent } ?? false
        let isNext = discourse.bytes.first(of: ["次に", "続いて", "続きまして", "お諮り", "以上で"], at: sentence.range.lowerBound) != nil || sentence.has(.takesUp)
        if declaration.outcome != nil, !isTie || declaration.hasCasting { finishPending(); return false }
        guard isNear, !opensNext, !isNext || sentence.has(.therefore), index - declaration.first < 24 else { finishPending(); return false }
        let outcome = declaredOutcome(sentence)
        if isTie {
            if CastingVote.isGiven(discourse, sentence) {
                declaration.casting.append(index)
                declaration.last = index
                if let outcome { declaration.outcome = outcome; declaration.hasCasting = true }
                pending = declaration
                return true
            }
            if declaration.outcome == nil, outcome == nil || !sentence.has(.therefore) { declaration.last = index; pending = declaration; return true }
        }
        if let outcome {
            declaration.outcome = outcome
            declaration.last = index
            pending = declaration
            finishPending()
            return true
        }
        if sentence.range.count > 300 { finishPending(); return false }
        count(index, sentence)
        pending = declaration
        return true
    }

    private mutating func finishPending() {
        guard let declaration = pending else { return }
        pending = nil
        // 「よって」 alone, with nothing asked or counted, is no vote.
        guard open != nil || declaration.finding.method != nil || declaration.finding.strength != nil else { return }
        // 「賛成多数ということで、よろしいですか」 is talk before the vote.
        if declaration.outcome == nil, declaration.finding.method == nil, open?.question.way == .consent || open?.question.way == .objection { return }
        let asked = open?.asked ?? askedSentences(upTo: max(boundary, declaration.first - 1))
        var builder = VoteBuilder(record: record, discourse: discourse, docket: docket, open: open, declaration: declaration, asked: asked)
        builder.announced = announced
        builder.amended = amended
        let made = builder.votes(firstID: votes.count + 1)
        votes += made.votes
        if made.votes.first?.object == .amendment { amended = made.items } else if made.votes.first?.object != .other { amended = [] }
        docket.decide(made.votes.first?.object == .amendment ? [] : made.items)
        if let question = asked.last, discourse.sentences[question].has(.takesUp), declaration.finding.strength != .minority { docket.takeUp(question) }
        boundary = declaration.last + 1
        open = suspended
        suspended = nil
        announced = nil
        stepsSinceScene = 99
    }

    // MARK: corrections

    /// 「先ほどの採決の結果を訂正いたします。賛成15、反対3でございます」: the corrected numbers replace the first, which stay in the evidence.
    private mutating func take(correction index: Int, _ sentence: Sentence) -> Bool {
        guard open == nil, !votes.isEmpty, sentence.has(.supporters), sentence.has(.correction) || (index > 0 && discourse.sentences[index - 1].has(.correction)),
              let last = votes.lastIndex(where: { $0.tally.isStated }) else { return false }
        let counts = Counts.read(discourse.bytes, sentence.range)
        // Only what is said last counts: 「賛成16ではなく賛成15」.
        var corrected = OpenQuestion(question: QuestionPut(sentence: index, way: .hands), method: votes[last].method)
        guard corrected.add(counts, discourse, replacing: true) else { return false }
        if let span = votes[last].tally.span { votes[last].evidence.append(span) }
        votes[last].tally.for = corrected.tally.for ?? votes[last].tally.for
        votes[last].tally.against = corrected.tally.against ?? votes[last].tally.against
        votes[last].tally.total = corrected.tally.total ?? votes[last].tally.total
        votes[last].tally.span = corrected.tally.span
        return true
    }
}
