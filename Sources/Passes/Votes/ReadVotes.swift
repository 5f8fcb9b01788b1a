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
    // Of the record what is asked for and no more: the reader is handed from step to step.
    let speeches: [Speech]
    let scenes: [Scene]
    /// Who may stand in a list of ballots.
    let people: [Person]
    let discourse: Discourse
    let isPlenary: Bool
    let proceedings: Proceedings
    var votes: [Vote] = []
    var docket: Docket
    /// The question that waits for its answer.
    var open: OpenQuestion?
    /// A ballot that waits while the tellers are named.
    var suspended: OpenQuestion?
    /// What was found and waits for the words that say what follows from it.
    var pending: Declaration?
    var announced: Vote.Method?
    /// What an amendment was voted on: the original and the remainder that follow are the same item.
    var amended: [BusinessItem] = []
    /// First sentence after the last declaration.
    var boundary = 0
    /// A decision that the minutes note and the chair may still declare.
    var held: HeldNote?
    /// How the last scene of voting was done.
    var shown: Vote.Method?
    /// Ballots are cast for persons: an equal number of them is no tied vote.
    var isElection = false
    /// What follows is left out of the minutes, or told at its end.
    var doorsAreClosed = false
    /// Sentences since the last declaration.
    var stepsSinceDeclaration = 99
    /// Sentences and scenes since the last question or scene of voting.
    var stepsSinceScene = 99

    init(_ record: Record, _ discourse: Discourse) {
        speeches = record.speeches
        scenes = record.scenes
        people = record.attendance.present + record.attendance.absent
        self.discourse = discourse
        isPlenary = record.meeting.bodyKind == .plenary
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
                settleNote()
                settleByScene()
                open = nil
                suspended = nil
                amended = []
                isElection = false
                doorsAreClosed = false
                docket.heading(index)
            case .scene(let index):
                scene(scenes[index])
                if scenes[index].text.contains("非公開") || scenes[index].text.contains("秘密会") { doorsAreClosed = true }
                if scenes[index].kind == .other { note(scenes[index]) }
            case .sentence(let index):
                docket.sentence(index)
                stepsSinceDeclaration += 1
                let sentence = discourse.sentences[index]
                if let held = suspended, sentence.has(.totalVotes) { open = held; suspended = nil }
                if proceedings.presides[sentence.speech] { presiding(index, sentence) } else { other(index, sentence) }
                stepsSinceScene += 1
            }
        }
        finishPending()
        settleNote()
        settleByScene()
    }

    // MARK: scenes

    private mutating func scene(_ scene: Scene) {
        defer { count(scene) }
        switch scene.kind {
        case .showOfHands, .standing:
            guard open != nil || scene.text.contains("賛成") else { return }
            stepsSinceScene = 0
            shown = scene.kind == .standing ? .standing : .showOfHands
            // 「賛成の方。」 says nothing of the way; what is seen does.
            if open?.question.isBare == true || open?.method == .noObjection { open?.method = scene.kind == .standing ? .standing : .showOfHands }
        case .objectionNone: break
        case .voices: if isYes(scene) { open?.hasNoObjectionScene = true }
        case .applause where open?.question.way == .applause: stepsSinceScene = 0
        case .objection: open?.hasObjection = true
        case .ballot: stepsSinceScene = 0
        case .other where isAssent(scene):
            open?.hasNoObjectionScene = true
            open?.isApproved = ["承認", "同意"].contains(where: scene.text.contains)
        default: return
        }
        guard open != nil else { return }
        open?.isAnswered = true
        if scene.kind == .objectionNone { open?.hasNoObjectionScene = true }
        if scene.kind == .showOfHands || scene.kind == .standing, open?.isOpponentsTurn == false { open?.shown = Self.strength(scene) }
        open?.evidence.append(scene.span)
    }

    /// （全員起立）, （挙手多数）: what the direction alone may say.
    private static func strength(_ scene: Scene) -> Vote.Strength? {
        if scene.text.contains("全員") || scene.text.contains("総員") { return .all }
        return scene.text.contains("多数") ? .majority : scene.text.contains("少数") ? .minority : nil
    }

    /// （はい）, （「なし」の声あり） on a question that no one is to stand up for.
    private func isYes(_ scene: Scene) -> Bool {
        guard let way = open?.question.way, way == .objection || way == .consent, scene.text.utf8.count <= 60 else { return false }
        if open?.isNegative == true { return scene.text.contains("なし") }
        let words = way == .objection ? ["はい", "賛成", "結構", "了解", "了承", "なし"] : ["はい", "賛成", "結構", "了解", "了承"]
        return words.contains(where: scene.text.contains) && !["異議あり", "反対", "いいえ", "議長"].contains(where: scene.text.contains)
    }

    /// （各委員了承）, （全員承認）
    private func isAssent(_ scene: Scene) -> Bool {
        guard let way = open?.question.way, way == .objection || way == .consent, scene.text.utf8.count <= 48 else { return false }
        return ["了承", "了解", "承認", "同意", "賛同"].contains(where: scene.text.contains) && !["不", "反対", "なし"].contains(where: scene.text.contains)
    }

    // MARK: the one who presides

    private mutating func presiding(_ index: Int, _ sentence: Sentence) {
        if sentence.range.count > 2400 || isPlenary && isOfPrintedReport(sentence) { return }
        if take(correction: index, sentence) || take(slip: index, sentence) || take(behind: sentence) { return }
        if pending != nil, goOn(index, sentence) { return }
        if leavesNote(sentence) { settleNote() }
        if QuestionPut.asksOpponents(discourse, sentence), let open, open.question.way != .objection, open.question.way != .consent, !open.isAnnouncement || open.tally.isStated {
            self.open?.isOpponentsTurn = true
            self.open?.evidence.append(discourse.spoken.span(sentence.range))
            return
        }
        if open == nil || open?.question.way == .consent || open?.question.way == .objection, QuestionPut.seeksOpponents(discourse, sentence) {
            ask(QuestionPut(sentence: index, way: .consent), sentence)
            open?.isOpponentsTurn = true
            open?.isNegative = true
            open?.affirmative = nil
            return
        }
        if let question = QuestionPut.negative(discourse, index) {
            ask(question, sentence)
            open?.isOpponentsTurn = true
            open?.isNegative = true
            open?.affirmative = nil
            return
        }
        if let question = QuestionPut.read(discourse, index) { return ask(question, sentence) }
        if let method = QuestionPut.announcedMethod(discourse, sentence) { announce(method, index, sentence) }
        openForCount(index, sentence)
        if foundNobodyAgainst(index, sentence) { return }
        let isExpected = open != nil || stepsSinceScene <= 3
        count(index, sentence)
        if let finding = VoteFinding.read(discourse, sentence, isExpected: isExpected), !(isElection && open == nil && finding.strength == .tie), finding.isObjectionFree || isExpected || sentence.range.count < 200 {
            return found(finding, index, sentence)
        }
        if declares(sentence) { return found(VoteFinding(method: nil, strength: nil), index, sentence) }
        if open == nil, let told = narrated(index, sentence) ?? toldOfClosedPart(index, sentence) { return found(told, index, sentence) }
        if takesUp(sentence) {
            settleByScene()
            open = nil
            amended = []
            isElection = false
            doorsAreClosed = false
            docket.takeUp(index)
        } else if sentence.has(.byElection) {
            open = nil
            isElection = true
            docket.elect(index)
        } else {
            docket.mention(index)
        }
    }

    private mutating func announce(_ method: Vote.Method, _ index: Int, _ sentence: Sentence) {
        announced = method
        let isPut = sentence.has(.takeVote) || (sentence.has(.pushButton) && discourse.bytes.containsAny(["行", "結果", "用い", "実施"], in: sentence))
        guard open == nil, suspended == nil, isPut else { return }
        var next = OpenQuestion(question: QuestionPut(announcedIn: index, method), method: method)
        next.isAnnouncement = true
        next.asked = askedSentences(upTo: index)
        next.evidence = [discourse.spoken.span(sentence.range)]
        open = next
    }

    /// 「…を議題といたします」, but not 「直ちに議題とすることに決定いたしました」.
    func takesUp(_ sentence: Sentence) -> Bool {
        guard let mark = discourse.marks(of: sentence).first(where: { $0.marker == .takesUp }) else { return false }
        return !discourse.marks(of: sentence).contains { $0.range.lowerBound > mark.range.lowerBound && ($0.marker == .decided || $0.marker == .asksObjection) }
    }

    private mutating func ask(_ question: QuestionPut, _ sentence: Sentence) {
        // A consent asked for in passing does not replace a question that was counted.
        if question.way == .consent, let open, open.tally.isStated { return }
        // What is put to the vote now was not decided by what a committee noted above.
        if sentence.hasAny([.asProposed, .asReported, .approved, .adopted, .supporters, .takeVote]) { held = nil }
        settleNote()
        settleByScene()
        var next = OpenQuestion(question: question, method: question.method ?? announced ?? .namedBallot)
        // Neither the question nor an announcement names the way: only a scene can.
        if question.isBare { next.method = announced ?? methodAsked(before: question.sentence) ?? .other }
        if question.way == .ballot, announced == .electronic { next.method = .electronic }
        if question.way == .hands || question.way == .standing || question.way == .objection || question.way == .consent { announced = nil }
        next.asked = askedSentences(upTo: question.sentence)
        next.inherited = open.map { $0.hasObjection ? $0.asked : [] } ?? []
        next.affirmative = Outcome.read(discourse, sentence)
        if isQueryAlone(sentence), let put = next.asked.dropLast().last, discourse.sentences[put].speech == sentence.speech, isPut(discourse.sentences[put]) {
            // 「…に付託することにしたいと思います。ご異議ありませんか。」: what is put stands in the sentence before, and above what is added with なお.
            next.asked.removeLast()
            if discourse.bytes.has("なお", at: discourse.sentences[put].range.lowerBound), let matter = next.asked.dropLast().last, isPut(discourse.sentences[matter]) { next.asked.removeLast() }
            next.affirmative = Outcome.read(discourse, discourse.sentences[next.asked.last ?? put])
        }
        next.evidence = [discourse.spoken.span(sentence.range)]
        if let open, open.isNegative, question.way == .hands || question.way == .standing || question.way == .buttons {
            // The other half: what was counted against stays.
            next.tally = open.tally
            next.evidence = open.evidence + next.evidence
        }
        if let open, open.question.way == .ballot, question.way == .objection || question.way == .consent { suspended = open }
        open = next
        docket.mention(question.sentence)
        stepsSinceScene = 0
    }

    /// 「挙手でお願いします。賛成の方。」
    private func methodAsked(before question: Int) -> Vote.Method? {
        for index in stride(from: question - 1, through: max(boundary, question - 2), by: -1) where discourse.sentences[index].speech == discourse.sentences[question].speech {
            if discourse.sentences[index].has(.raiseHands) { return .showOfHands }
            if discourse.sentences[index].has(.standUp) { return .standing }
        }
        return nil
    }

    /// 「これにご異議ございませんか。」 and nothing of what is asked.
    private func isQueryAlone(_ sentence: Sentence) -> Bool {
        sentence.has(.asksObjection) && sentence.range.count <= 66 && !sentence.hasAny([.takesUp, .decided])
            && !discourse.bytes.containsAny(["第", "は、", "について", "こと", "とおり"], in: sentence) && Outcome.read(discourse, sentence) == nil
    }

    /// 「…することにしたいと思います」, 「…いたしたいと存じます」: a proposal that waits for an answer.
    private func isPut(_ sentence: Sentence) -> Bool {
        discourse.bytes.containsAny(["たいと", "ことに", "こととし", "お願い", "願い", "求めます", "はどうかと"], in: sentence)
            && (!sentence.has(.takeVote) || discourse.bytes.containsAny(["直ちに採決", "省略"], in: sentence) || OrderOfBusiness.wayOfVoting(discourse.bytes, sentence.range) != nil)
    }

    /// The sentences of the one who presides from the last declaration to the question, at most sixteen.
    func askedSentences(upTo question: Int) -> [Int] {
        var asked: [Int] = []
        var index = question
        while index >= boundary, asked.count < 16, question - index < 60 {
            if proceedings.presides[discourse.sentences[index].speech] {
                // What was taken up is on the docket, ranges filled in.
                // 「…を一括議題といたしたいと思います。これにご異議ありませんか。」 puts it.
                let isPutHere = index == question - 1 && isQueryAlone(discourse.sentences[question]) && isPut(discourse.sentences[index])
                if index < question, discourse.sentences[index].has(.takesUp), !isPutHere { break }
                asked.insert(index, at: 0)
            } else if discourse.sentences[question].speech - discourse.sentences[index].speech > 2 { break }
            index -= 1
        }
        return asked
    }
}
