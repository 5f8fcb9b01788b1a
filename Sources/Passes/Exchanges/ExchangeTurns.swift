import Minutes
import SourceText

/// Questions asked before anybody answers, and what is said to them.
struct Round {
    /// Indices into the draft's questions.
    var questions: Range<Int>
    /// Indices into the draft's answers.
    var answers: Range<Int>
    /// For each answering speech its points, and whether they carry printed ordinals.
    var speeches: [(points: Range<Int>, isNumbered: Bool, announced: Int?)] = []
    var announced: Int?
    /// 「答弁は結構です」, 〔時間切れにより答弁なし〕: silence is no omission.
    var needsNoAnswer = false
}

/// One questioner and those who answer, cut into points but not yet linked.
struct ExchangeDraft {
    let agendaItem: String?
    let label: String
    var questions: [Point] = []
    var answers: [Point] = []
    var rounds: [Round] = []
}

/// Follows the floor through the meeting: who asks, who answers, when an exchange ends.
struct ExchangeTurns {
    let speeches: [Speech]
    let discourse: Discourse
    private var drafts: [ExchangeDraft] = []
    /// True while somebody may still answer the last draft.
    private var isOpen = false
    /// What the chair said since the last member spoke.
    private var handedOver = false
    /// True when the chair named the next speaker as another one: 「次の委員どうぞ」.
    private var handedToNext = false
    /// The earlier draft whose answer the chair called for late: 「先ほどの北山委員の質疑に対する答弁をお願いします」.
    private var recalled: Int?
    /// True when the chair turned to other business since the last answer.
    private var movedOn = false
    /// Order of the speech at which 〔答弁なし〕 stands.
    private let silences: Set<String>
    private let deputies: PresidingDeputies
    /// The one who presides over a council is one of its members, and speaks to the matter.
    private let answersMembers: Bool

    init(_ record: Record, _ discourse: Discourse) {
        speeches = record.speeches
        self.discourse = discourse
        deputies = PresidingDeputies(record, discourse)
        answersMembers = record.meeting.bodyKind == .council || record.meeting.bodyKind == .other
        silences = Set(record.scenes.filter { $0.text.contains("答弁なし") || $0.text.contains("時間切れ") || $0.text.contains("答弁無し") }.compactMap(\.speech))
    }

    mutating func follow() -> [ExchangeDraft] {
        for index in speeches.indices { take(index) }
        if isOpen, !isAnswered { markSilence() }
        return CrossedAnswers.sorted(drafts, discourse.bytes).filter { !$0.questions.isEmpty && (!$0.answers.isEmpty || $0.isPlainlyAsked(discourse.bytes)) }
    }

    // MARK: one speech

    private mutating func take(_ index: Int) {
        if !drafts.isEmpty, drafts[drafts.count - 1].agendaItem != speeches[index].agendaItem { isOpen = false; handedOver = true }
        defer { if silences.contains(speeches[index].id), !drafts.isEmpty { markSilence() } }
        guard !discourse.sentencesOfSpeech[index].isEmpty else { return }
        let units = discourse.units[discourse.unitsOfSpeech[index]]
        switch speeches[index].speaker.kind {
        case .chair: if asksFromTheFloor(index, units) { member(index, units) } else { chair(index, units) }
        case .executive, .secretariat: if isOpen || recalled != nil, !asksTheMember(units) { answer(index, units) }
        case .guest: if isOpen { answer(index, units) } else { member(index, units) }
        case .member, .audience, .unknown: member(index, units)
        }
    }

    /// 副委員長, 職務代理者: asks from the floor unless it is presiding.
    private func asksFromTheFloor(_ index: Int, _ units: ArraySlice<Unit>) -> Bool {
        PresidingDeputies.isDeputy(speeches[index].speaker) && !deputies.contains(index) && !units.contains { $0.has(.floor) || $0.has(.movesOn) }
    }

    private mutating func chair(_ index: Int, _ units: ArraySlice<Unit>) {
        let asked = QuestionPoints(units, discourse.bytes, isChair: true)
        if !asked.points.isEmpty { ask(index, asked, isNewSpeaker: true); handedOver = true; return }
        if let own = ownQuestion(index, units) { ask(index, own, isNewSpeaker: true); handedOver = true; return }
        if isOpen, let first = units.first, first.has(.answersNow) || first.has(.topic), units.count > 2 || units.count == 2 && first.has(.speaksForOneself), !units.contains(where: { $0.has(.movesOn) }) { answer(index, units); return }
        if answersItself(index, units) { answer(index, units); return }
        let late = LateAnswer.draft(drafts, units, discourse.bytes)
        // 「財政課長。」 between the call and the answer changes nothing.
        if late != nil || units.count > 2 || units.contains(where: { $0.length(discourse.bytes) > 12 }) { recalled = late }
        if late != nil { handedOver = true; return }
        // 「質問は終わりました。答弁を求めます」 closes nothing that is not answered yet.
        let callsForAnswers = !isAnswered && units.contains { $0.has(.asks) } && !callsForAReport(units)
        if units.contains(where: { ($0.has(.movesOn) || $0.has(.floor) || $0.has(.committeeReport)) && discourse.bytes.containsAny(["議題とい", "議題とし", "委員長報告に対", "委員長に対する質疑", "委員長の報告に対"], in: $0) }) { movedOn = isAnswered }
        if !callsForAnswers, units.contains(where: { $0.has(.movesOn) || ($0.has(.closesAsking) && isAnswered) }) { isOpen = false }
        if isAnswered, units.contains(where: { callsForNextPaper($0) }) { isOpen = false }
        handedOver = true
        if units.contains(where: { $0.has(.handsOver) || $0.has(.opener) }) { handedToNext = true }
        if let last = drafts.last?.rounds.last, !last.answers.isEmpty, units.count > 1, units.reduce(0, { $0 + $1.range.count }) > 240 { isOpen = false }
        if units.contains(where: { $0.has(.noAnswer) }) { markSilence() }
    }

    /// In a council the chair answers a member who asked last, and nobody else is called: 「それは、念のために言ったのである。」
    private func answersItself(_ index: Int, _ units: ArraySlice<Unit>) -> Bool {
        guard answersMembers, isOpen, !isAnswered, index > 0, drafts.last?.questions.last?.speech == index - 1, !units.contains(where: { $0.has(.floor) || $0.has(.movesOn) || $0.has(.handsOver) || $0.endsInDoubt || $0.asksAt != nil }),
              units.reduce(0, { $0 + $1.length(discourse.bytes) }) >= 15, let last = units.last, !discourse.bytes.containsAny(ExchangeTurns.calling, in: last) else { return false }
        return speeches.indices.contains(index + 1) ? [.member, .chair].contains(speeches[index + 1].speaker.kind) : true
    }

    private static let calling: [StaticString] = ["お願い", "願いま", "どうぞ", "課長。", "局長。", "部長。", "委員。", "さん。", "事務局。", "ください", "いたします", "休憩", "異議", "採決", "挙手"]

    /// 「続いて資料2の説明をお願いします。」: what follows answers nobody.
    private func callsForNextPaper(_ unit: Unit) -> Bool {
        discourse.bytes.containsAny(["説明をお願い", "説明を求め", "説明願い", "説明をして", "報告をお願い", "報告を求め"], in: unit)
            && discourse.bytes.containsAny(["次の", "次に", "続いて", "続きまして", "議題", "議案"], in: unit)
    }

    /// 「では、次の報告に移ります。説明お願いします。」
    private func callsForAReport(_ units: ArraySlice<Unit>) -> Bool {
        let turn = units.firstIndex { discourse.bytes.containsAny(["次の報告", "次の案件", "次の議", "議題とい", "議題とし"], in: $0) }
        return turn.map { units[$0...].contains { discourse.bytes.contains("説明", in: $0) } } ?? false
    }

    /// 「山川議員にお尋ねします。…とお考えでしょうか。」 (反問)
    private func asksTheMember(_ units: ArraySlice<Unit>) -> Bool {
        guard units.last?.endsInDoubt ?? false else { return false }
        if makesSure(units) { return true }
        return units.prefix(3).contains { discourse.bytes.containsAny(["議員にお尋ね", "議員に伺", "議員にお伺", "議員にお聞き", "反問"], in: $0) }
    }

    /// 「今の標識というのは、駅前のものでしょうか。」 and no word more: an official makes sure of the question.
    private func makesSure(_ units: ArraySlice<Unit>) -> Bool {
        units.allSatisfy { ($0.endsInDoubt && !$0.has(.soft) && !$0.has(.recalls)) || $0.length(discourse.bytes) <= 12 }
            && units.contains { $0.endsInDoubt && $0.length(discourse.bytes) >= 10 && discourse.bytes.containsAny(["でしょうか", "ですか", "ますか", "か否か"], in: $0) }
    }

    /// 「統計がないのであれば、村独自で調べることはできないのか。」: the chair's own words, where no member waits for an answer and an official speaks next.
    private func ownQuestion(_ index: Int, _ units: ArraySlice<Unit>) -> QuestionPoints? {
        guard let last = units.last, !isOpen || isAnswered, speeches.indices.contains(index + 1), [.executive, .secretariat].contains(speeches[index + 1].speaker.kind) else { return nil }
        let isOwn = { (unit: Unit) in unit.endsInDoubt && unit.length(discourse.bytes) >= 15 && !discourse.bytes.containsAny(ExchangeTurns.presiding, in: unit) }
        var asking = units.suffix(1)
        if !isOwn(last) {
            // 「絵図は一枚になるんでしょうか。裏と表に分けることはないのか、お願いします。」
            guard let before = units.dropLast().last, isOwn(before), discourse.bytes.containsAny(["のか", "かどうか"], in: last), last.asksAt != nil || discourse.bytes.contains("お願い", in: last.range), !last.has(.floor) else { return nil }
            asking = units.suffix(2)
        }
        let own = QuestionPoints(asking, discourse.bytes, isChair: false)
        return own.points.isEmpty ? nil : own
    }

    /// Words of one who leads the meeting rather than asks.
    private static let presiding: [StaticString] = ["事務局", "説明", "補足", "お願い", "いかが", "よろしい", "よいか", "よいで", "ほか", "他に", "意見", "質問", "質疑", "発言", "進めてよ", "進めてまい", "進めさせ", "決定", "承認", "異議", "異義", "賛成", "反対", "挙手", "報告", "休憩",
                                                    "採決", "了承", "同意", "ありませんか", "ございますか", "ございませんか", "答弁", "お答え", "指名", "選任", "当局", "理事者", "傍聴", "出席", "定足数", "配付", "配布", "手元", "そろ", "揃", "方は"]

    private mutating func member(_ index: Int, _ units: ArraySlice<Unit>) {
        let speaker = speeches[index].speaker
        let isOther = drafts.last.map { $0.label != speaker.label } ?? true
        // 「防犯カメラについてです。何台を設けますか。」 opens like an answer and ends as a question.
        if isOpen, isOther, let first = units.first, let last = units.last, first.has(.answersNow) || first.has(.topic), !last.endsInDoubt, last.asksAt == nil { answer(index, units); return }
        if clarifies(index, units) { return }
        if SpeechGuard.asksNothing(units) { isOpen = false; return }
        let asked = QuestionPoints(units, discourse.bytes, isChair: false)
        guard !asked.points.isEmpty else {
            if isOpen, isOther, speaker.kind == .unknown || speaker.kind == .guest || isPutToAMember(before: index) { answer(index, units); return }
            if let put = putByRequest(index, units) { ask(index, put, isNewSpeaker: isOther || movedOn); return }
            if asked.declinesAnswer { markSilence() }
            if let last = drafts.last?.rounds.last, !last.answers.isEmpty { isOpen = false }
            return
        }
        let isAnonymous = speaker.name == nil && speaker.seat == nil
        ask(index, asked, isNewSpeaker: isOther || movedOn || (isAnonymous && handedOver && !goesOn(asked, units)))
    }

    /// 「はい、2番の質問です。」: a few words with the chair about a question that waits for its answer ask nothing new.
    private func clarifies(_ index: Int, _ units: ArraySlice<Unit>) -> Bool {
        guard isOpen, !isAnswered, index >= 2, let last = drafts.last, speeches[index].speaker.kind == .member, last.label == speeches[index].speaker.label,
              let name = speeches[index].speaker.name, speeches[index - 1].speaker.kind == .chair, speeches[index - 2].speaker.label == last.label else { return false }
        let own = units.reduce(0) { $0 + $1.length(discourse.bytes) }
        let called = discourse.units[discourse.unitsOfSpeech[index - 1]]
        guard own <= 30, called.reduce(0, { $0 + $1.length(discourse.bytes) }) <= 30 else { return false }
        return called.contains { $0.endsInDoubt } || speeches[index - 1].text.first == name.first
    }

    /// 「備品購入費の減額のわけをお願いします。」, and the chair calls an official who speaks: what was wanted was said.
    private func putByRequest(_ index: Int, _ units: ArraySlice<Unit>) -> QuestionPoints? {
        guard let last = units.last, last.length(discourse.bytes) >= 12, !last.has(.thanks), !units.contains(where: { $0.has(.requests) }), !Proposing.names(discourse.bytes, last), officialFollows(index), !NotAsked.isSaid(discourse.bytes, last.range),
              ExchangeTurns.wanting.contains(where: { (end: StaticString) in discourse.bytes.hasSuffix(end, in: last.range) }),
              !discourse.bytes.containsAny(["よろしく", "宜しく", "検討", "採択", "賛成", "賛同", "休憩", "要望", "努力", "取り組", "善処", "配慮"], in: last) else { return nil }
        let first = units.first { !$0.has(.understood) && !$0.has(.thanks) } ?? last
        var put = QuestionPoints([], discourse.bytes, isChair: false)
        put.points = [Point(speech: last.speech, range: min(first.range.lowerBound, last.range.lowerBound)..<last.range.upperBound, core: last.range)]
        PointLength.trim(&put.points[0], discourse.bytes, limit: QuestionPoints.limit)
        return put
    }

    /// Ends that ask or break off: 「予約がなくても入れればと思うのですが。」 「それでは、夜の間は。」
    private static let wanting: [StaticString] = ["お願いします。", "お願いをします。", "お願いいたします。", "お願いをいたします。", "お願いしたいと思います。", "お願いしたい。", "ですが。", "んですが。", "ますが。", "けれども。", "けども。", "けれど。", "けど。", "でしたら。", "では。"]

    /// The next who speaks is an official, perhaps called by the chair in a word.
    private func officialFollows(_ index: Int) -> Bool {
        let next = speeches[(index + 1)...].prefix(2)
        guard let first = next.first else { return false }
        if first.speaker.kind == .chair, discourse.unitsOfSpeech[index + 1].count <= 2, let second = next.dropFirst().first { return [.executive, .secretariat].contains(second.speaker.kind) }
        return [.executive, .secretariat].contains(first.speaker.kind)
    }

    /// 「委員長にお尋ねします。」「提出者に伺います。」: a member is to answer.
    private func isPutToAMember(before index: Int) -> Bool {
        guard !isAnswered, let question = drafts.last?.questions.last, index - question.speech <= 2 else { return false }
        let units = discourse.units[discourse.unitsOfSpeech[question.speech]]
        return units.contains { $0.asksAt != nil && discourse.bytes.containsAny(["委員長に", "提出者に", "提案者に", "発議者に", "紹介議員に", "報告者に"], in: $0) }
    }

    /// Whether an anonymous speaker to whom the chair gave the floor is the one who spoke before.
    private func goesOn(_ asked: QuestionPoints, _ units: ArraySlice<Unit>) -> Bool {
        guard let last = drafts.last, !last.answers.isEmpty else { return false }
        if units.prefix(2).contains(where: { $0.has(.asksAgain) && $0.length(discourse.bytes) <= 60 }) { return true }
        guard !handedToNext, asked.announced == nil else { return false }
        return units.prefix(2).contains { $0.ordinal != nil || $0.has(.refersBack) || $0.has(.understood) }
    }

    // MARK: building

    private mutating func ask(_ index: Int, _ asked: QuestionPoints, isNewSpeaker: Bool) {
        let agendaItem = speeches[index].agendaItem
        let isSame = !isNewSpeaker && drafts.last?.agendaItem == agendaItem
        // Another member takes the floor: whether he answers, nobody can tell from the labels.
        if !isSame, isOpen, !isAnswered { markSilence() }
        if !isSame { drafts.append(ExchangeDraft(agendaItem: agendaItem, label: speeches[index].speaker.label)) }
        let current = drafts.count - 1
        let start = drafts[current].questions.count
        drafts[current].questions.take(asked.points)
        let end = drafts[current].questions.count
        let answered = drafts[current].answers.count
        if let last = drafts[current].rounds.indices.last, drafts[current].rounds[last].answers.isEmpty {
            drafts[current].rounds[last].questions = drafts[current].rounds[last].questions.lowerBound..<end
            drafts[current].rounds[last].announced = drafts[current].rounds[last].announced ?? asked.announced
        } else {
            drafts[current].rounds.append(Round(questions: start..<end, answers: answered..<answered, announced: asked.announced))
        }
        if asked.declinesAnswer { drafts[current].rounds[drafts[current].rounds.count - 1].needsNoAnswer = true }
        isOpen = true
        recalled = nil
        handedOver = false
        handedToNext = false
        movedOn = false
    }

    private mutating func answer(_ index: Int, _ units: ArraySlice<Unit>) {
        guard let current = recalled ?? drafts.indices.last, let round = drafts[current].rounds.indices.last else { return }
        // 「次回は10月８日です。」 answers nobody who did not ask for it.
        if !drafts[current].rounds[round].answers.isEmpty, LateAnswer.isNextMeeting(units, discourse.bytes), !drafts[current].questions.contains(where: { discourse.bytes.contains("次回", in: $0.range) }) { isOpen = false; return }
        let asked = drafts[current].questions[drafts[current].rounds[round].questions]
        let answered = AnswerPoints(units, discourse.bytes, asked: asked.map(\.range), heads: asked.count { !$0.goesOn })
        guard !answered.points.isEmpty else { return }
        handedOver = false
        handedToNext = false
        let start = drafts[current].answers.count
        drafts[current].answers.take(answered.points)
        let end = drafts[current].answers.count
        drafts[current].rounds[round].answers = drafts[current].rounds[round].answers.lowerBound..<end
        drafts[current].rounds[round].speeches.append((start..<end, answered.isNumbered, answered.announced))
    }

    /// Whether somebody answered since the last question.
    private var isAnswered: Bool { drafts.last?.rounds.last.map { !$0.answers.isEmpty } ?? false }

    private mutating func markSilence() {
        guard let current = drafts.indices.last, let round = drafts[current].rounds.indices.last else { return }
        drafts[current].rounds[round].needsNoAnswer = true
    }
}

extension Array {
    /// Appends; an empty list becomes the other, which is most often all there is.
    mutating func take(_ more: [Element]) {
        if isEmpty { self = more } else { self += more }
    }
}

extension ExchangeDraft {
    /// Whether the words themselves ask for an answer, so that nobody's answering is worth a line.
    func isPlainlyAsked(_ bytes: [UInt8]) -> Bool {
        questions.contains { bytes.containsAny(["伺", "尋ね", "お聞き", "お聞かせ", "教えて", "答弁を", "お答え"], in: $0.core) }
    }
}

/// Speeches full of questions that nobody is to answer here.
enum SpeechGuard {
    /// Debates (討論), committee reports that quote questions, and motions.
    static func asksNothing(_ units: ArraySlice<Unit>) -> Bool {
        units.prefix(4).contains { $0.has(.debate) || $0.has(.committeeReport) || $0.has(.motion) }
    }
}
