import Minutes
import SourceText

/// What the one who presides declares: a finding (起立多数), what follows from it (よって…可決), and the decision of a tie.
extension VoteReader {
    /// 「よって、本案は可決されました」 after a count or an answer, without 「起立多数」 and the like.
    func declares(_ sentence: Sentence) -> Bool {
        guard let open, let outcome = Outcome.read(discourse, sentence) ?? settled(sentence, open) ?? (tellsOfSupport(sentence, open) ? settled(sentence) : nil) ?? (open.tally.isStated && open.question.way != .objection ? settled(sentence) : nil),
              open.isAnswered || open.tally.isStated, !outcome.isTold(discourse, sentence) else { return false }
        if open.tally.isStated, open.question.way != .objection { return true }
        let bytes = discourse.bytes
        let stem = bytes.hasSuffix("。", in: sentence.range) ? sentence.range.lowerBound..<sentence.range.upperBound - 3 : sentence.range
        guard (["ます", "ました", "です", "でした", "された", "とした", "とする", "である", "する"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: stem) }),
              !bytes.containsAny(["でしょうか", "ますか", "のか、", "ですか", "伺い", "ご意見を", "御意見を"], in: sentence) else { return false }
        guard bytes.first(of: ["それでは", "では", "よって", "したがって", "ありがとうございます", "はい", "ご異議", "御異議", "異議"], at: sentence.range.lowerBound) != nil
                || sentence.has(.therefore) || standsBehindCount(sentence, open, outcome) || tellsOfSupport(sentence, open) || (open.hasNoObjectionScene && sentence.hasAny([.asProposed, .asReported, .approved, .consented, .certified, .decided])) else { return false }
        if open.question.way == .consent || open.question.way == .objection {
            guard discourse.sentences[open.question.sentence].speech + 3 >= sentence.speech else { return false }
            return !outcome.isGeneral || bytes.containsAny(["決定", "決し", "承認", "決まり"], in: sentence) || open.hasNoObjectionScene
        }
        return !outcome.isGeneral || bytes.containsAny(["決定", "決し"], in: sentence) || tellsOfSupport(sentence, open)
    }

    /// 「３分の２以上の賛成がありましたので、秘密会といたします」 behind a show of hands.
    private func tellsOfSupport(_ sentence: Sentence, _ open: OpenQuestion) -> Bool {
        guard open.question.way == .hands || open.question.way == .standing, !open.isNegative, stepsSinceScene <= 1, sentence.has(.supporters) else { return false }
        return discourse.bytes.containsAny(["賛成がありましたので", "賛成がございましたので", "賛成を得ましたので", "賛成をいただきましたので"], in: sentence)
    }

    /// 「（賛成者挙手）議案は可決されました」: nothing but the result, right behind what was seen.
    private func standsBehindCount(_ sentence: Sentence, _ open: OpenQuestion, _ outcome: Outcome) -> Bool {
        let isSeen: Bool = switch open.question.way { case .hands, .standing, .buttons, .applause: true; default: false }
        guard isSeen, !open.isAnnouncement, stepsSinceScene <= 1, !outcome.isGeneral, sentence.range.count <= 150 else { return false }
        return (["されました。", "いたしました。", "しました。", "決しました。", "された。", "する。", "します。"] as [StaticString]).contains { discourse.bytes.hasSuffix($0, in: sentence.range) }
            && !discourse.bytes.containsAny(["委員会", "報告", "先ほど", "前回"], in: sentence)
    }

    /// 「採決の結果、全員賛成により、原案のとおり許可することに決定した」, 「諮ったところ、異議なく承認された」: minutes that tell the course in short.
    func narrated(_ index: Int, _ sentence: Sentence) -> VoteFinding? {
        let bytes = discourse.bytes
        guard sentence.range.count < 500, tellsWholly(sentence) || bytes.containsAny(["採決の結果", "採決したところ", "採決を行い", "採決を行った結果", "諮ったところ", "諮り、", "諮った結果"], in: sentence),
              Outcome.read(discourse, sentence) != nil,
              (["した。", "された。", "しました。", "されました。", "決した。", "決しました。", "なった。", "なりました。"] as [StaticString]).contains(where: { bytes.hasSuffix($0, in: sentence.range) }),
              !bytes.containsAny(["委員会", "協議会", "理事会", "部会", "前回", "昨年", "先日", "過日", "先ほど", "報告", "本会議", "議会で", "今定例会", "本定例会", "今期", "本臨時会", "諸議案", "すべて", "全て"], in: sentence) else { return nil }
        let strength: Vote.Strength? = sentence.hasAny([.allInFavour, .handsAll, .standAll]) ? .all : sentence.hasAny([.majorityInFavour, .handsMajority, .standMajority]) ? .majority : sentence.hasAny([.minorityInFavour, .handsMinority, .standMinority]) ? .minority : nil
        let isAgreed = bytes.containsAny(["異議なく", "異議がなく", "異議なし"], in: sentence)
        guard strength != nil || isAgreed else { return nil }
        let method: Vote.Method? = isAgreed ? .noObjection : sentence.hasAny([.handsAll, .handsMajority, .handsMinority]) ? .showOfHands : sentence.hasAny([.standAll, .standMajority, .standMinority]) ? .standing : nil
        return VoteFinding(method: method, strength: strength, isObjectionFree: isAgreed)
    }

    /// 「全員賛成により、第65号議案は可決された。」: strength, item and result in one.
    private func tellsWholly(_ sentence: Sentence) -> Bool {
        sentence.range.count < 240 && sentence.hasAny([.allInFavour, .majorityInFavour, .minorityInFavour, .handsAll, .handsMajority, .handsMinority, .standAll, .standMajority, .standMinority])
            && discourse.bytes.containsAny(["により", "により、", "一致で", "多数で", "全員で", "少数で"], in: sentence)
            && !ItemReferences.read(discourse.bytes, sentence.range).isEmpty
    }

    /// 「それでは、そのようにいたします」 after 「異議なし」.
    private func settled(_ sentence: Sentence, _ open: OpenQuestion) -> Outcome? {
        guard open.hasNoObjectionScene else { return nil }
        if let mark = discourse.marks(of: sentence).first(where: { $0.marker == .soSettled }) { return Outcome(result: .approved, isGeneral: true, word: clause(mark.range, sentence)) }
        guard discourse.bytes.first(of: ["それでは", "では、", "よって"], at: sentence.range.lowerBound) != nil else { return nil }
        return settled(sentence, Self.settlings + ["報告いたします。", "報告します。", "報告する。", "進めます。", "進める。"])
    }

    /// 「全員賛成ですので、議案第14号は非公開とします」
    private func settled(_ sentence: Sentence, _ settlings: [StaticString] = VoteReader.settlings) -> Outcome? {
        let bytes = discourse.bytes
        guard sentence.range.count < 200,
              let end = settlings.first(where: { bytes.hasSuffix($0, in: sentence.range) }),
              !bytes.containsAny(["休憩", "議題", "次の", "次に", "閉会", "終了", "散会", "以上で", "以上を", "以上、", "以上と", "議事を進", "会議を進", "説明"], in: sentence) else { return nil }
        let start = sentence.range.upperBound - end.utf8CodeUnitCount
        return Outcome(result: .approved, isGeneral: true, word: (bytes.has("により", at: start) ? start + 9 : start)..<sentence.range.upperBound)
    }

    /// 「それでは、原案のとおり答申いたします」, 「では、公開といたします」
    static let settlings: [StaticString] = [
        "といたします。", "とします。", "とさせていただきます。", "といたしました。", "答申いたします。", "答申します。", "答申させていただきます。",
        "とする。", "こととする。", "により行います。", "選任されました。", "選出されました。", "確認いたしました。", "確認しました。",
    ]

    /// 「反対なしと認めます」, 「挙手なし」 where only those against were asked.
    mutating func foundNobodyAgainst(_ index: Int, _ sentence: Sentence) -> Bool {
        guard open?.isNegative == true, discourse.bytes.containsAny(["反対なしと認め", "反対者なしと認め", "反対はないものと認め", "反対の方はいない", "反対者はいない", "挙手なし", "起立なし", "挙手者なし", "起立者なし"], in: sentence) else { return false }
        open?.tally.against = 0
        open?.tally.span = discourse.spoken.span(sentence.range)
        found(VoteFinding(method: nil, strength: nil), index, sentence)
        return true
    }

    mutating func found(_ finding: VoteFinding, _ index: Int, _ sentence: Sentence) {
        // 「ご異議なしと認め、討論を終了します」, where nothing was put.
        if open == nil, finding.isObjectionFree, OrderOfBusiness.taken(discourse, sentence) != nil { return }
        held = nil
        pending = Declaration(finding: finding, first: index, last: index)
        if finding.strength == .minority, let open, !open.isNegative, open.tally.for == nil, discourse.bytes.containsAny(["挙手なし", "起立なし", "起立者なし", "賛成者なし", "賛成なし"], in: sentence) {
            self.open?.tally.for = 0
            self.open?.tally.span = discourse.spoken.span(sentence.range)
        }
        if let outcome = declaredOutcome(sentence) {
            pending?.outcome = outcome
            let decidesTie = (sentence.has(.casting) && (finding.strength == .tie || decidesCount(sentence))) || (finding.strength == .tie && CastingVote.isInOne(discourse, sentence))
            if decidesTie { pending?.casting = [index] }
            if decidesTie || finding.strength != .tie { finishPending() }
        } else if finding.strength == .tie, sentence.has(.casting) || CastingVote.isInOne(discourse, sentence) {
            // The next sentence says what follows: 「同数ですので、委員長において裁決いたします。本案は可決とします」.
            pending?.casting = [index]
        }
    }

    /// 「議長は可決と裁決します」 after two numbers, whether they are a tie or not.
    private func decidesCount(_ sentence: Sentence) -> Bool {
        guard let tally = open?.tally, tally.for != nil, tally.against != nil else { return false }
        return discourse.bytes.containsAny(["議長", "委員長", "会長", "座長"], in: sentence)
    }

    /// そのようにいたします, not only そのようにいた: from the mark to the end of its clause.
    private func clause(_ mark: Range<Int>, _ sentence: Sentence) -> Range<Int> {
        let rest = mark.upperBound..<sentence.range.upperBound
        let end = (["。", "、"] as [StaticString]).compactMap { discourse.bytes.firstOffset(of: $0, in: rest) }.min() ?? rest.upperBound
        return mark.lowerBound..<end
    }

    /// The outcome in a sentence of the declaration; a finding alone is none.
    private func declaredOutcome(_ sentence: Sentence) -> Outcome? {
        if let slip = Slip.offset(discourse, sentence) { return Outcome.read(discourse, sentence, from: slip) }
        if let outcome = Outcome.read(discourse, sentence), !outcome.isTold(discourse, sentence) { return outcome }
        if pending?.finding.isObjectionFree == true, let taken = OrderOfBusiness.taken(discourse, sentence) { return taken }
        if pending?.finding.strength == .tie, let verdict = CastingVote.verdict(discourse, sentence) {
            return Outcome(result: verdict.isYes ? .approved : .rejected, isGeneral: verdict.isYes, word: verdict.word)
        }
        if let mark = discourse.marks(of: sentence).first(where: { $0.marker == .soSettled || $0.marker == .elected }) {
            return Outcome(result: .approved, isGeneral: true, word: mark.marker == .elected ? mark.range : clause(mark.range, sentence))
        }
        if let open, pending?.finding.strength == nil, let outcome = settled(sentence, open) { return outcome }
        // 「起立少数です。したがって、日程は変更しないことになりました」
        if pending?.finding.strength == .minority, sentence.has(.therefore),
           let undone = (["ないことになりました", "ないことになった", "ないことといた", "ないことにいた", "成立しませんでした", "成立いたしませんでした"] as [StaticString]).lazy.compactMap({ word in discourse.bytes.firstOffset(of: word, in: sentence.range).map { $0..<$0 + word.utf8CodeUnitCount } }).first {
            return Outcome(result: .rejected, isGeneral: false, word: undone)
        }
        let isCarried = pending?.finding.strength == .all || pending?.finding.strength == .majority || pending?.finding.isObjectionFree == true || (pending?.finding.strength == nil && open?.tally.isStated == true)
        if isCarried || open.map({ tellsOfSupport(sentence, $0) }) == true, open?.isNegative != true, let outcome = settled(sentence) { return outcome }
        // 「よって、本審査会を終了いたします」: what was asked is done.
        guard sentence.has(.therefore), !sentence.hasAny([.allInFavour, .majorityInFavour, .minorityInFavour]), pending?.finding.strength != .minority, pending?.finding.strength != .tie, sentence.range.count < 300,
              let opening = discourse.bytes.first(of: ["よって、", "よって直ちに", "よってこれより"], at: sentence.range.lowerBound) else { return nil }
        return Outcome(result: .approved, isGeneral: true, word: sentence.range.lowerBound + min(12, opening.utf8CodeUnitCount)..<sentence.range.upperBound)
    }

    /// Takes the sentence into the declaration that was begun; false when it belongs to something new.
    mutating func goOn(_ index: Int, _ sentence: Sentence) -> Bool {
        guard var declaration = pending else { return false }
        // 「起立８名、起立少数であります。もう一度確認いたします。…可否同数であります」
        if isPutRight(index), let strength = VoteFinding.read(discourse, sentence, isExpected: true)?.strength { declaration.finding.strength = strength }
        if sentence.has(.tie), declaration.outcome == nil, declaration.finding.strength == .minority || declaration.finding.strength == .majority { declaration.finding.strength = .tie }
        let isTie = declaration.finding.strength == .tie
        let isNear = sentence.speech <= discourse.sentences[declaration.first].speech + (isTie ? 6 : 2)
        let opensNext = QuestionPut.read(discourse, index).map { $0.way != .consent } ?? false
        let isNext = discourse.bytes.first(of: ["次に", "続いて", "続きまして", "お諮り", "以上で", "暫時休憩", "休憩い", "休憩し", "休憩前に", "再開い", "再開し"], at: sentence.range.lowerBound) != nil || takesUp(sentence)
        if declaration.outcome != nil, !isTie || declaration.hasCasting { finishPending(); return false }
        let announcesNext = !sentence.has(.therefore) && sentence.has(.takeVote) && QuestionPut.announcedMethod(discourse, sentence) != nil && !isTie
        guard isNear, !opensNext, !announcesNext, !isNext || sentence.has(.therefore), index - declaration.first < 24 else { finishPending(); return false }
        if endsStep(sentence, declaration) { finishPending(); return false }
        let outcome = declaredOutcome(sentence)
        if isTie {
            if CastingVote.isGiven(discourse, sentence) {
                declaration.casting.append(index)
                declaration.last = index
                if let outcome { declaration.outcome = outcome; declaration.hasCasting = true }
                pending = declaration
                return true
            }
            let isDecided = !declaration.casting.isEmpty && outcome?.isGeneral == false && sentence.speech == discourse.sentences[declaration.casting[0]].speech
            if declaration.outcome == nil, !isDecided, outcome == nil || !sentence.has(.therefore) { declaration.last = index; pending = declaration; return true }
        }
        if let outcome {
            // 「起立多数。可とする者７名、よって可決しました」
            count(index, sentence)
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

    /// What follows a consent to how business is done is no declaration of it, and what ballots count decides no consent.
    private func endsStep(_ sentence: Sentence, _ declaration: Declaration) -> Bool {
        guard declaration.finding.isObjectionFree else { return false }
        if sentence.has(.totalVotes) { return true }
        guard !sentence.has(.therefore), let question = open?.asked.last else { return false }
        return OrderOfBusiness.step(discourse, discourse.sentences[question]) != nil && OrderOfBusiness.taken(discourse, sentence) == nil
    }

    /// 「ご承認いただけますか」（全員承認）, and the chair goes on: the direction says what was decided.
    mutating func settleByScene() {
        guard pending == nil, let open, open.isApproved, let asked = open.affirmative, !asked.isGeneral else { return }
        pending = Declaration(finding: VoteFinding(method: .noObjection, strength: nil, isObjectionFree: true), first: open.question.sentence, last: open.question.sentence)
        pending?.outcome = asked
        finishPending()
    }

    /// 「申出のとおり決定することに御異議ありませんか」, 「異議なしと認めます」 and no word more: what was asked is decided.
    private func withWhatWasAsked(_ declaration: Declaration) -> Declaration {
        guard declaration.outcome == nil, declaration.finding.isObjectionFree, let open, open.question.way == .objection, !open.isNegative, !open.hasObjection else { return declaration }
        let question = discourse.sentences[open.question.sentence]
        guard discourse.bytes.containsAny(["ことに", "とおり", "たいと"], in: question) else { return declaration }
        var declaration = declaration
        declaration.outcome = open.affirmative ?? OrderOfBusiness.asked(discourse, question).map { Outcome(result: .approved, isGeneral: true, word: $0) }
        return declaration
    }

    mutating func finishPending() {
        guard let found = pending else { return }
        let declaration = withWhatWasAsked(found)
        pending = nil
        // 「よって」 alone, with nothing asked or counted, is no vote.
        guard open != nil || declaration.finding.method != nil || declaration.finding.strength != nil else { return }
        // 「賛成多数ということで、よろしいですか」 is talk before the vote.
        if declaration.outcome == nil, declaration.finding.method == nil, open?.question.way == .consent || open?.question.way == .objection { return }
        let asked = open?.asked ?? askedSentences(upTo: max(boundary, declaration.first - 1))
        var builder = VoteBuilder(speeches: speeches, people: people, discourse: discourse, docket: docket, open: open, declaration: declaration, asked: asked)
        builder.announced = announced
        builder.amended = amended
        let made = builder.votes(firstID: votes.count + 1)
        votes += made.votes
        if made.votes.first?.object == .amendment { amended = made.items } else if made.votes.first?.object != .other { amended = [] }
        docket.decide(made.votes.first?.object == .amendment ? [] : made.items)
        doorsAreClosed = doorsAreClosed || (made.votes.first?.object == .other && (asked.suffix(1) + [declaration.last]).contains { ClosedDoors.areClosed(discourse, discourse.sentences[$0]) })
        if let question = asked.last, discourse.sentences[question].has(.takesUp), declaration.finding.strength != .minority { docket.takeUp(question) }
        boundary = declaration.last + 1
        stepsSinceDeclaration = 0
        open = suspended
        suspended = nil
        announced = nil
        stepsSinceScene = 99
    }
}
