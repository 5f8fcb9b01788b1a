import Minutes
import SourceText

/// A link before the points have ids: indices into the draft.
struct LinkDraft {
    var question: Int
    var answer: Int
    var basis: [Link.Basis]
    var confidence: Double
}

/// Finds, round by round, which question each answer answers.
///
/// Evidence adds up: the number that both carry, the words that few others share, the topic the answer names, materials,
/// the office asked, the order within one official's speech. The surest pair is settled first, and a question that has its
/// answer attracts the others less.
struct LinkPoints {
    let speeches: [Speech]
    let bytes: [UInt8]
    let draft: ExchangeDraft
    /// The bags of the questions and of the answers.
    private let bags: [Wording]
    let model: WordingModel
    private let questionMaterials: [[String]]
    private let answerMaterials: [[String]]
    private let addressees: [String?]
    private let offices: AskedOffices
    private let gramCount: Int
    /// How far equal numbers prove anything, by the first question of a round: asked for each of its questions.
    private var trusts: [Float]
    let table: BigramTable

    /// Weights found on plenary meetings of one assembly, rounded; they are not tuned to a document.
    private enum Weight {
        static let topic: Float = 0.15
        static let addressee: Float = 0.05
        /// Against a question put to another office, where the round asks by name the one that answers.
        static let otherOffice: Float = 0.4
        static let reuse: Float = 0.2
        static let order: Float = 0.05
        static let number: Float = 0.8
        static let letter: Float = 0.4
        static let material: Float = 0.15
        static let earlierRound: Float = 0.3
    }

    init(_ speeches: [Speech], _ bytes: [UInt8], _ draft: ExchangeDraft) {
        self.speeches = speeches
        self.bytes = bytes
        self.draft = draft
        let size = draft.questions.reduce(0) { $0 + $1.range.count } + draft.answers.reduce(0) { $0 + $1.range.count }
        var table = BigramTable(expected: size / 8)
        var bags: [Wording] = []
        bags.reserveCapacity(draft.questions.count + draft.answers.count)
        for index in draft.questions.indices { bags.append(table.wording(bytes, draft.questions[index].range)) }
        for index in draft.answers.indices { bags.append(table.wording(bytes, draft.answers[index].range)) }
        model = WordingModel(&bags, table)
        self.bags = bags
        gramCount = table.count
        self.table = table
        questionMaterials = draft.questions.indices.map { Materials.read(bytes, draft.questions[$0].range) }
        answerMaterials = draft.answers.indices.map { Materials.read(bytes, draft.answers[$0].range) }
        addressees = draft.questions.map { Addressee.read(bytes, $0) }
        offices = AskedOffices(draft, bytes, addressees)
        trusts = [Float](repeating: LinkPoints.leastTrust, count: draft.questions.count + 1)
        for round in draft.rounds { trusts[round.questions.lowerBound] = reckonedTrust(round) }
    }

    func addressee(of question: Int) -> String? { addressees[question] }
    func materials(of question: Int) -> [String] { questionMaterials[question] }
    func bag(of question: Int) -> Wording { bags[question] }
    func bag(ofAnswer answer: Int) -> Wording { bags[draft.questions.count + answer] }
    func likeness(_ question: Int, ofAnswer answer: Int) -> Float { model.likeness(bag(of: question), bag(ofAnswer: answer)) }

    /// The words before について in the sentence that names the topic.
    private static func topic(of answer: Point, _ bytes: [UInt8]) -> Range<Int> {
        let core = answer.core.isEmpty ? answer.range.lowerBound..<min(answer.range.upperBound, answer.range.lowerBound + 180) : answer.core
        let end = bytes.firstOffset(of: "について", in: core) ?? bytes.firstOffset(of: "に関する", in: core) ?? core.upperBound
        return core.lowerBound..<end
    }

    /// From this likeness on an answer is taken to answer a second question too.
    private static let joint: Float = 0.2
    /// From this likeness on, where few answers meet many questions.
    private static let merged: Float = 0.09
    /// Below this likeness to every answer of the round a question counts as left open.
    private static let silent: Float = 0.06

    /// Whether no answer of the round speaks of the question: only then is it said to have none.
    func isSilent(_ question: Int) -> Bool {
        guard let round = draft.rounds.first(where: { $0.questions.contains(question) }) else { return true }
        if let number = draft.questions[question].number, numberTrust(round) >= 0.5 {
            if draft.answers[round.answers].contains(where: { $0.carries(number) }) { return false }
        } else {
            // Of two or three questions in a breath one answer may mean all, in its own words.
            let isMany = round.questions.count >= 4 && (2...1000).contains(round.answers.count)
            guard isMany || round.answers.isEmpty, isPlainlyAsked(question), bag(of: question).places.count >= LinkPoints.telling else { return false }
        }
        return !round.answers.contains { likeness(question, ofAnswer: $0) >= LinkPoints.silent }
    }

    /// Bigrams of a question that names its matter; 「ということを教えていただきたい」 could be answered in any words.
    private static let telling = 8

    /// 「…伺います」 and not 「…ではないでしょうか」: what has no verb of asking may be rhetoric.
    private func isPlainlyAsked(_ question: Int) -> Bool {
        bytes.containsAny(["伺", "尋ね", "お聞", "聞かせ", "教えて", "答弁", "見解", "所見", "お答え", "お示し", "いかが", "ですか", "ますか"], in: draft.questions[question].core)
    }

    func links() -> [LinkDraft] {
        var links: [LinkDraft] = []
        var isAnswered = [Bool](repeating: false, count: draft.questions.count)
        for (number, round) in draft.rounds.enumerated() where !round.answers.isEmpty {
            let earlier = number == 0 ? [] : (0..<round.questions.lowerBound).suffix(60).filter { !isAnswered[$0] }
            let found = withCompanions(joined(withContinuations(pair(round, earlier: earlier), round)), round)
            for link in found { isAnswered[link.question] = true }
            links.take(found)
        }
        return links
    }

    // MARK: one round

    private func pair(_ round: Round, earlier: [Int]) -> [LinkDraft] {
        guard round.questions.count * round.answers.count <= LinkPoints.largest, round.answers.count <= LinkPoints.longest else { return pairInWindows(round) }
        if round.questions.count == 1, earlier.isEmpty { return round.answers.map { adjacent(round.questions.lowerBound, $0, isOnlyAnswer: round.answers.count == 1) } }
        let questions = earlier + Array(round.questions), answers = Array(round.answers)
        var scores = [[Float]](repeating: [Float](repeating: 0, count: questions.count), count: answers.count)
        var likeness = scores
        fill(&scores, &likeness, questions, answers, round, earlierCount: earlier.count)
        let chosen = settle(scores, round, answers, questionCount: questions.count)
        var links = answers.indices.filter { !contradict(questions[chosen[$0]], answers[$0]) }.map { row in link(questions[chosen[row]], answers[row], round, scores[row], likeness[row][chosen[row]], chosen[row]) }
        attach(&links, questions, answers, likeness, round)
        return links
    }

    /// Question–answer pairs of one round that are weighed one by one.
    private static let largest = 200_000
    /// Answers of one round that are settled against each other.
    private static let longest = 2_000

    /// Rounds larger than any meeting has: answers in order, each against the questions near its place.
    private func pairInWindows(_ round: Round) -> [LinkDraft] {
        var links: [LinkDraft] = []
        for start in stride(from: round.answers.lowerBound, to: round.answers.upperBound, by: 200) {
            let answers = start..<min(start + 200, round.answers.upperBound)
            let middle = round.questions.lowerBound + (start - round.answers.lowerBound) * round.questions.count / round.answers.count
            let questions = max(round.questions.lowerBound, middle - 200)..<min(round.questions.upperBound, middle + 400)
            links += pair(Round(questions: questions, answers: answers), earlier: [])
        }
        return links
    }

    private func adjacent(_ question: Int, _ answer: Int, isOnlyAnswer: Bool) -> LinkDraft {
        let likeness = self.likeness(question, ofAnswer: answer)
        var basis: [Link.Basis] = [.adjacency]
        if likeness > 0.05 { basis.append(.wording) }
        if sharesMaterial(question, answer) { basis.append(.material) }
        return LinkDraft(question: question, answer: answer, basis: basis, confidence: (isOnlyAnswer ? 0.9 : 0.8) + (likeness > 0.05 ? 0.06 : 0))
    }

    private func fill(_ scores: inout [[Float]], _ likeness: inout [[Float]], _ questions: [Int], _ answers: [Int], _ round: Round, earlierCount: Int) {
        var dense = [Float](repeating: 0, count: gramCount), topical = dense
        let trust = numberTrust(round)
        for (row, answer) in answers.enumerated() {
            let bag = self.bag(ofAnswer: answer), topic = model.part(table.known(bytes, LinkPoints.topic(of: draft.answers[answer], bytes)))
            for gram in model.grams(of: bag) { dense[Int(gram.number)] = gram.weight }
            for gram in topic.grams { topical[Int(gram.number)] = gram.weight * gram.weight }
            let role = speeches[draft.answers[answer].speech].speaker.role
            let isAskedByName = role.map { offices.isAsked($0, in: round) } ?? false
            for (column, question) in questions.enumerated() {
                let other = self.bag(of: question)
                var sum: Float = 0, covered: Float = 0
                for gram in model.grams(of: other) { sum += dense[Int(gram.number)] * gram.weight; covered += topical[Int(gram.number)] }
                let alike = sum / (bag.norm * other.norm)
                likeness[row][column] = alike
                var score = alike + Weight.topic * covered / (topic.norm * topic.norm)
                if let wanted = addressees[question], let role { score += Addressee.fits(wanted, role) ? Weight.addressee : -Weight.addressee }
                if isAskedByName, let role, offices.isOfOther(question, than: role) { score -= Weight.otherOffice }
                if sharesMaterial(question, answer) { score += Weight.material }
                if column >= earlierCount { score += number(question, answer, trust) } else { score -= Weight.earlierRound }
                scores[row][column] = score
            }
            for gram in model.grams(of: bag) { dense[Int(gram.number)] = 0 }
            for gram in topic.grams { topical[Int(gram.number)] = 0 }
        }
    }

    private func sharesMaterial(_ question: Int, _ answer: Int) -> Bool {
        questionMaterials[question].contains { answerMaterials[answer].contains($0) }
    }

    // MARK: numbers

    private func numberTrust(_ round: Round) -> Float { round.speeches.count == 1 ? trusts[round.questions.lowerBound] : LinkPoints.leastTrust }

    private static let leastTrust: Float = 0.1

    /// Fully when one speech answers all by the questioner's own count.
    private func reckonedTrust(_ round: Round) -> Float {
        guard round.speeches.count == 1, let speech = round.speeches.first else { return 0.1 }
        let numbers = draft.questions[round.questions].compactMap(\.number)
        guard speech.isNumbered, !numbers.isEmpty, Set(numbers).count == numbers.count else { return 0.25 }
        if let announced = speech.announced, announced != numbers.count, !draft.questions[round.questions].contains(where: { $0.ordinal != nil }) { return 0.1 }
        let highest = draft.answers[round.answers].compactMap { max($0.number ?? 0, $0.together.last ?? 0) }.max() ?? 0
        // Who answers 「2点目」 where three were cut and none was numbered counted otherwise.
        if highest != numbers.count, !draft.questions[round.questions].contains(where: { $0.ordinal != nil }) { return 0.1 }
        return highest <= (numbers.max() ?? 0) ? 1 : 0.5
    }

    private func number(_ question: Int, _ answer: Int, _ trust: Float) -> Float {
        let asked = draft.questions[question], answered = draft.answers[answer]
        if let left = asked.path, let right = answered.path { return left == right ? Weight.letter : left.letter == right.letter ? 0 : -Weight.letter }
        guard let left = asked.number, let right = answered.number else { return asked.isLast && answered.isLast ? 0.1 : 0 }
        if left == right || answered.together.contains(left) { return Weight.number * trust * (answered.ordinal != nil ? 1 : 0.7) }
        return -Weight.number * trust * 0.3
    }

    /// ア is never answered by イ.
    private func contradict(_ question: Int, _ answer: Int) -> Bool {
        guard let left = draft.questions[question].path, let right = draft.answers[answer].path else { return false }
        return left.letter != right.letter
    }

    private func isByNumber(_ question: Int, _ answer: Int, _ round: Round) -> Bool {
        if let path = draft.questions[question].path, path.parent != nil, path == draft.answers[answer].path { return true }
        guard let left = draft.questions[question].number, round.questions.contains(question) else { return false }
        return draft.answers[answer].carries(left) && numberTrust(round) >= 0.5
    }

    // MARK: settling

    /// For each answer the column of its question, the surest answer first.
    private func settle(_ scores: [[Float]], _ round: Round, _ answers: [Int], questionCount: Int) -> [Int] {
        var chosen = [Int](repeating: -1, count: answers.count)
        var uses = [Int](repeating: 0, count: questionCount)
        var speechOf = [Int](repeating: 0, count: answers.count)
        for (number, speech) in round.speeches.enumerated() { for index in speech.points { speechOf[index - round.answers.lowerBound] = number } }
        var choice = answers.indices.map { best(scores, $0, chosen, uses, speechOf, questionCount) }
        for _ in answers {
            guard let row = answers.indices.filter({ chosen[$0] < 0 }).max(by: { choice[$0].sureness < choice[$1].sureness }) else { break }
            let column = choice[row].column
            chosen[row] = column
            uses[column] += 1
            for other in answers.indices where chosen[other] < 0 && (choice[other].column == column || choice[other].second == column || (abs(other - row) == 1 && speechOf[other] == speechOf[row])) {
                choice[other] = best(scores, other, chosen, uses, speechOf, questionCount)
            }
        }
        return chosen
    }

    private func best(_ scores: [[Float]], _ row: Int, _ chosen: [Int], _ uses: [Int], _ speechOf: [Int], _ count: Int) -> (column: Int, second: Int, sureness: Float) {
        var first: Float = -99, next: Float = -99, column = 0, second = 0
        let before = row > 0 && speechOf[row - 1] == speechOf[row] ? chosen[row - 1] : -1
        let after = row + 1 < chosen.count && speechOf[row + 1] == speechOf[row] ? chosen[row + 1] : -1
        for index in 0..<count {
            var score = scores[row][index] - (uses[index] > 0 ? Weight.reuse : 0)
            if before >= 0 { score += index > before ? Weight.order : -Weight.order }
            if after >= 0 { score += index < after ? Weight.order : -Weight.order }
            if score > first { next = first; second = column; first = score; column = index } else if score > next { next = score; second = index }
        }
        return (column, second, first - max(next, -1) + 0.5 * first)
    }

    private func link(_ question: Int, _ answer: Int, _ round: Round, _ scores: [Float], _ likeness: Float, _ column: Int) -> LinkDraft {
        var basis: [Link.Basis] = []
        let byNumber = isByNumber(question, answer, round)
        if byNumber { basis.append(.number) }
        if likeness > 0.03 { basis.append(.wording) }
        if sharesMaterial(question, answer) { basis.append(.material) }
        if let wanted = addressees[question], let role = speeches[draft.answers[answer].speech].speaker.role, Addressee.fits(wanted, role) { basis.append(.addressee) }
        if basis.isEmpty { basis.append(.order) }
        let rival = scores.indices.filter { $0 != column }.map { scores[$0] }.max() ?? 0
        let margin = Double(max(-0.2, min(0.4, scores[column] - rival)))
        let confidence = (byNumber ? 0.8 : 0.5) + Double(min(0.4, likeness)) * 0.5 + margin * 0.5
        return LinkDraft(question: question, answer: answer, basis: basis, confidence: min(0.99, max(0.1, confidence)))
    }

    /// Questions that stay open although an answer speaks of them: one answer for several questions.
    private func attach(_ links: inout [LinkDraft], _ questions: [Int], _ answers: [Int], _ likeness: [[Float]], _ round: Round) {
        let linked = Set(links.map(\.question))
        // Few answers for many questions: each of them means several.
        let isMerged = answers.count * 5 <= round.questions.count * 3
        for (column, question) in questions.enumerated() where round.questions.contains(question) && !linked.contains(question) {
            guard let row = answers.indices.filter({ !contradict(question, answers[$0]) }).max(by: { likeness[$0][column] < likeness[$1][column] }) else { continue }
            let alike = likeness[row][column]
            if draft.questions[question].number != nil, numberTrust(round) >= 0.5, alike < 0.35 { continue }
            if let only = offices.onlyAnswer(to: question, answers.map { speeches[draft.answers[$0].speech].speaker.role }), likeness[only][column] > 0.03, !contradict(question, answers[only]) {
                links.append(LinkDraft(question: question, answer: answers[only], basis: [.wording, .addressee], confidence: min(0.8, 0.4 + Double(likeness[only][column]))))
                continue
            }
            let isShort = round.questions.count <= 3 && round.speeches.count == 1 && answers.count == 1
            guard alike >= LinkPoints.joint || isShort || isMerged && alike >= LinkPoints.merged else { continue }
            links.append(LinkDraft(question: question, answer: answers[row], basis: alike > 0.03 ? [.wording, .adjacency] : [.adjacency],
                                   confidence: min(0.8, 0.35 + Double(alike))))
        }
    }
}
