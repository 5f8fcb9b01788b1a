import Minutes
import SourceText

/// Makes the record's votes of a question and its declaration: one for each fate.
struct VoteBuilder {
    let speeches: [Speech]
    let people: [Person]
    let discourse: Discourse
    let docket: Docket
    let open: OpenQuestion?
    let declaration: Declaration
    let asked: [Int]
    var announced: Vote.Method?
    var amended: [BusinessItem] = []

    init(speeches: [Speech], people: [Person], discourse: Discourse, docket: Docket, open: OpenQuestion?, declaration: Declaration, asked: [Int]) {
        self.speeches = speeches
        self.people = people
        self.discourse = discourse
        self.docket = docket
        self.open = open
        self.declaration = declaration
        self.asked = asked
    }

    func votes(firstID: Int) -> (votes: [Vote], items: [BusinessItem]) {
        var finder = VotedItems(discourse: discourse, docket: docket).find(asked: asked, declared: declaration.first...declaration.last)
        if finder.isEmpty, let inherited = open?.inherited, !inherited.isEmpty {
            finder = VotedItems(discourse: discourse, docket: docket).find(asked: inherited, declared: declaration.first...declaration.last)
        }
        if !amended.isEmpty, concernsAmended(finder) || finder.isEmpty { finder = amended }
        let object = object(finder)
        if object == .other || object == .motion, let step = step(finder) { finder = [step] }
        if object == .other, let question = asked.last, let matter = ClosedDoors.matter(discourse, discourse.sentences[question], discourse.sentences[declaration.last]) { finder = [matter] }
        if finder.isEmpty, object != .other, let heading = headingItem() { finder = [heading] }
        let groups = fates(finder, object)
        let votes = groups.enumerated().map { index, group in vote("v\(firstID + index)", group.items, object, group.result) }
        // 「説明省略でよろしいですか。」「御異議なしと認め、質疑に入ります。」: leave to go on, of which nothing is said to be decided.
        if votes.allSatisfy(isIdle), !finder.contains(where: { $0.isNumbered || $0.agendaID != nil }) { return ([], []) }
        return (votes, isFinal(object) || object == .amendment ? finder : [])
    }

    private func isIdle(_ vote: Vote) -> Bool {
        vote.result == nil && vote.strength == nil && !vote.tally.isStated && vote.method == .noObjection && (vote.object == .other || vote.object == .motion)
    }

    /// The item under whose heading the declaration stands.
    private func headingItem() -> BusinessItem? {
        guard let id = speeches[discourse.sentences[declaration.first].speech].agendaItem,
              let entry = docket.list.entries.first(where: { $0.item.agendaID == id }), !entry.isOnlyPlace, !entry.item.words.isEmpty else { return nil }
        return Docket.isPartOfMeeting(entry.item.words) || entry.item.words == "その他" || entry.item.words == "報告" ? nil : entry.item
    }

    /// 「修正部分を除く原案」, 「次に、原案について」 after a vote on an amendment.
    private func concernsAmended(_ items: [BusinessItem]) -> Bool {
        guard let question = asked.last.map({ discourse.sentences[$0] }) else { return false }
        let names = ItemReferences.read(discourse.bytes, question.range)
        return names.isEmpty && items != amended && (question.has(.remainder) || discourse.bytes.contains("原案", in: question)) && items.count > amended.count
    }

    private func vote(_ id: String, _ items: [BusinessItem], _ object: Vote.Object, _ result: Vote.Result?) -> Vote {
        let last = discourse.sentences[declaration.last]
        // A label between the finding and what follows from it belongs to no vote.
        let first = (declaration.first...declaration.last).lazy.map { discourse.sentences[$0] }.first { $0.speech == last.speech } ?? last
        var vote = Vote(id: id, agendaItem: items.first?.agendaID ?? speeches[last.speech].agendaItem, items: items.map { clean($0.words) }, object: object,
                        method: method, tally: tally, strength: strength, result: result,
                        speech: speeches[first.speech].id, span: discourse.spoken.span(first.range).union(discourse.spoken.span(last.range)))
        vote.seen = open?.seen.flatMap { tally.differs(from: $0) ? $0 : nil }
        vote.spokenTitles = items.compactMap { item in item.names.first.flatMap { docket.titles[$0] } }.map { discourse.spoken.text($0) }
        vote.resultText = declaration.outcome.map { discourse.spoken.text($0.word) }
        vote.castingVote = CastingVote.side(discourse, declaration, affirmative: affirmative)
        vote.requirement = requirement
        vote.ballots = NamedBallots.read(people, discourse, open, declaration)
        let begun = discourse.sentences[declaration.first]
        vote.evidence = ((open?.evidence ?? []) + (begun.speech == last.speech ? [] : [discourse.spoken.span(begun.range)])).filter { !vote.span.contains($0) }
        if vote.agendaItem == "" { vote.agendaItem = nil }
        return vote
    }

    /// 第９号議案　…: one line, without the blanks that set letters apart.
    private func clean(_ words: String) -> String {
        words.contains("\n") ? words.split(separator: "\n").joined() : words
    }

    // MARK: fields

    private var method: Vote.Method {
        if let method = declaration.finding.method, open?.method != .electronic { return method }
        if declaration.finding.isObjectionFree { return .noObjection }
        return open?.method ?? announced ?? .other
    }

    private var tally: Tally {
        var tally = open?.tally ?? Tally()
        // 「出席議員数は20名」 without a count belongs to the attendance.
        if !tally.isStated { tally.present = nil; tally.span = nil }
        return tally
    }

    private var strength: Vote.Strength? {
        if open?.isNegative == true { return declaration.finding.method == nil && declaration.finding.strength == .all ? .all : nil }
        if let strength = declaration.finding.strength { return strength }
        let all = (declaration.first...declaration.last).contains { discourse.sentences[$0].has(.allInFavour) && !isReport(discourse.sentences[$0]) }
        return all ? .all : tally.isStated ? nil : open?.shown
    }

    private func isReport(_ sentence: Sentence) -> Bool { discourse.bytes.contains("委員会において", in: sentence) }

    private var requirement: Vote.Requirement? {
        let sentences = (asked.suffix(8) + Array(declaration.first...declaration.last)).map { discourse.sentences[$0] }
        return sentences.lazy.filter { $0.hasAny([.supporters, .consented, .satisfied, .takeVote]) }.compactMap { StatedMajority.read(discourse.bytes, $0.range) }.first
    }

    /// What a yes to the question would mean.
    private var affirmative: Outcome? {
        if let own = open?.affirmative, !own.isGeneral { return own }
        guard let question = asked.last else { return open?.affirmative }
        // 「申し出のとおり決することに」: what was asked for stands before it.
        let asksWhatWasAsked = discourse.bytes.containsAny(["申し出のとおり", "申出のとおり", "申し出どおり", "申出どおり"], in: discourse.sentences[question].range)
        guard open?.affirmative == nil || asksWhatWasAsked, !discourse.bytes.contains("休会", in: discourse.sentences[question].range) else { return open?.affirmative }
        for index in asked.dropLast().reversed().prefix(2) where discourse.sentences[index].speech == discourse.sentences[question].speech {
            if let outcome = Outcome.read(discourse, discourse.sentences[index]), !outcome.isGeneral, !isReportOfCommittee(discourse.sentences[index]) { return outcome }
        }
        return nil
    }

    /// 「本件に対する委員長報告は不採択であります」
    private func isReportOfCommittee(_ sentence: Sentence) -> Bool {
        discourse.bytes.containsAny(["委員長報告は", "委員長の報告は", "委員会の報告は", "委員会の決定は", "報告は"], in: sentence)
    }

    // MARK: object

    private func object(_ items: [BusinessItem]) -> Vote.Object {
        let near = (asked.suffix(2) + Array(declaration.first...declaration.last)).map { discourse.sentences[$0] }
        if near.contains(where: { $0.has(.remainder) }) { return .remainder }
        let question = asked.last.map { discourse.sentences[$0] }
        // 「議案第13号は非公開といたします」: the bill itself is still to be decided.
        if near.contains(where: { ClosedDoors.areClosed(discourse, $0) }) { return .other }
        // 「不許可とすることに賛成の方」: a yes refuses, and says nothing of the majority that the item itself would need.
        if let asked = affirmative, !asked.isGeneral, asked.result == .rejected { return .other }
        if let question, orderOfBusiness(question) != nil {
            return isEntrusted(items, question) || OrderOfBusiness.asked(discourse, question) == nil ? .motion : .other
        }
        if let question, isAmendment(question) { return .amendment }
        if let question, isNomination(question) { return .motion }
        if near.contains(where: { isAmendment($0) && !$0.has(.asReported) }) { return .amendment }
        // 「委員長の報告のとおり決するに賛成の諸君」 was put, whatever the declaration then says: 「よって、原案のとおり可決」.
        if let question, question.has(.asReported), !question.has(.asProposed), !isReportOfMayor(question, items) { return .committeeReport }
        if near.contains(where: { ($0.has(.asReported) && !isReportOfMayor($0, items)) || names(["委員長報告", "結果報告書"], $0) }), !near.contains(where: { $0.has(.asProposed) }) { return .committeeReport }
        if let question, discourse.bytes.contains("動議のとおり", in: question), !near.contains(where: { $0.has(.asProposed) }) { return .motion }
        if isMotion(items, question) { return .motion }
        if items.contains(where: isDocument) { return .original }
        return items.contains { $0.isNumbered || $0.agendaID != nil } || near.contains(where: { $0.hasAny([.asProposed, .consented, .certified]) || discourse.bytes.containsAny(["諮問のとおり", "諮問どおり", "諮問案", "答申案", "原案に", "原案を"], in: $0.range) }) ? .original : .motion
    }

    /// Consent to how business is done, which decides no item.
    private func orderOfBusiness(_ question: Sentence) -> Range<Int>? {
        if let step = OrderOfBusiness.asked(discourse, question) { return step }
        guard open?.question.way == .objection || open?.question.way == .consent else { return nil }
        return OrderOfBusiness.agreed(discourse, question, declaration)
    }

    /// What was consented to, where the bill under debate would stand for it: the bill is still to be decided.
    private func step(_ items: [BusinessItem]) -> BusinessItem? {
        guard let question = asked.last.map({ discourse.sentences[$0] }), items.isEmpty || items.contains(where: { $0.isNumbered || $0.agendaID != nil || docket.items.contains($0) }) || isElection(items, question),
              !question.has(.takesUp), !discourse.bytes.contains("日程に追加", in: question), let step = orderOfBusiness(question) else { return nil }
        // The declaration alone may say it: 「質疑は終了いたしました」.
        let words = step.upperBound <= question.range.upperBound ? OrderOfBusiness.matter(discourse.bytes, step, question.range) : declaration.outcome?.word ?? step
        return BusinessItem(words: discourse.spoken.text(words))
    }

    /// 「議長の選挙については、単記無記名投票にいたしたい」: the election is still to be held.
    private func isElection(_ items: [BusinessItem], _ question: Sentence) -> Bool {
        OrderOfBusiness.ballot(discourse.bytes, question.range) != nil && items.allSatisfy { !$0.words.contains("方法") }
    }

    /// 「委員長報告の作成は、正副委員長にご一任願いたい」: a matter of its own, which no item of the agenda holds.
    private func isEntrusted(_ items: [BusinessItem], _ question: Sentence) -> Bool {
        discourse.bytes.contains("一任", in: question) && !items.isEmpty && items.allSatisfy { !$0.isNumbered && $0.agendaID == nil }
    }

    /// 「委員の選任については、議長より指名いたしたい」: the names that the clerk then reports are no committee's report.
    private func isNomination(_ question: Sentence) -> Bool {
        guard !question.hasAny([.consented, .asReported, .asProposed, .approved]) else { return false }
        return discourse.bytes.containsAny(["指名いたした", "指名した", "指名により選任", "指名をいたした", "指名をした", "指名いたすこと", "指名すること"], in: question)
    }

    /// 「承認第1号は、報告のとおり承認することに」: what the mayor decided in advance is reported, not what a committee found.
    private func isReportOfMayor(_ sentence: Sentence, _ items: [BusinessItem]) -> Bool {
        guard !items.isEmpty, items.allSatisfy({ $0.names.contains { ["承認", "報告", "承", "報"].contains($0.kind) } }) else { return false }
        return !discourse.bytes.containsAny(["委員長", "委員会"], in: sentence) && !asked.suffix(3).contains { discourse.bytes.containsAny(["委員長報告", "委員長の報告"], in: discourse.sentences[$0].range) }
    }

    private func names(_ words: [StaticString], _ sentence: Sentence) -> Bool {
        discourse.bytes.containsAny(words, in: sentence.range) && !isReportOfCommittee(sentence)
    }

    private func isAmendment(_ sentence: Sentence) -> Bool {
        guard sentence.has(.amendment), !sentence.has(.remainder) else { return false }
        return !discourse.bytes.containsAny(["修正案を除", "修正案は否決", "修正案が否決", "修正案が可決", "修正案は可決されましたので", "修正動議は否決されましたので"], in: sentence)
    }

    private func isMotion(_ items: [BusinessItem], _ question: Sentence?) -> Bool {
        // 「本委員会に付託された部分について」 refers nothing.
        if let question, question.hasAny([.continued, .referred]), !discourse.bytes.contains("付託され", in: question) || question.has(.continued) { return true }
        if items.contains(where: \.isNumbered) { return false }
        if question?.has(.consented) == true || items.contains(where: isDocument) { return false }
        let words: [StaticString] = ["会期", "辞職", "辞任", "派遣", "継続", "選任", "設置", "動議", "休会", "議席", "選挙", "委員長", "日程", "休憩", "延長", "閉会中"]
        return items.contains { item in let bytes = Array(item.words.utf8); return bytes.containsAny(words, in: 0..<bytes.count) }
    }

    /// A bill, budget or petition without a number that was read.
    private func isDocument(_ item: BusinessItem) -> Bool {
        let words = Array(item.words.utf8)
        return words.containsAny(["法律案", "条例", "予算", "決算", "決議案", "意見書", "請願", "陳情", "契約", "議定書", "条約", "承認を求め", "計画"], in: 0..<words.count)
            && !words.containsAny(["委員会の", "委員会設置", "委員の", "委員に", "動議", "閉会中"], in: 0..<words.count)
    }

    /// An amendment leaves the item to be decided.
    private func isFinal(_ object: Vote.Object) -> Bool {
        object != .amendment && object != .other && declaration.outcome.map { $0.result != .referred } ?? true
    }

    // MARK: fate

    private func fates(_ items: [BusinessItem], _ object: Vote.Object) -> [(items: [BusinessItem], result: Vote.Result?)] {
        // 「御異議なしと認めます。副議長に西野花子君を指名いたします。」: what was agreed to is done.
        guard let outcome = declaration.outcome else { return [(items, declaration.finding.isObjectionFree && asked.last.map { isNomination(discourse.sentences[$0]) } ?? false ? .approved : nil)] }
        // How business is done leaves the fate of the items open.
        if object == .other || asked.last.flatMap({ orderOfBusiness(discourse.sentences[$0]) }) != nil, outcome.isGeneral { return [(items, isUndone ? .rejected : outcome.result)] }
        guard outcome.isGeneral || object == .committeeReport else { return [(items, result(outcome, items))] }
        guard object == .committeeReport, outcome.isGeneral, isCarried else { return [(items, rejectedReport(outcome, object) ?? result(outcome, items))] }
        return reported(items, otherwise: result(outcome, items))
    }

    /// Too few, and what was asked is not done: 「討論は省略しないことに決定」.
    private var isUndone: Bool {
        !isCarried && discourse.bytes.containsAny(["しないことに", "行わないことに", "設けないことに", "認めないことに"], in: discourse.sentences[declaration.last].range)
    }

    private var isCarried: Bool { declaration.finding.strength != (open?.isNegative == true ? .majority : .minority) }

    /// Too few for the committee's report: the item itself is still to be decided.
    private func rejectedReport(_ outcome: Outcome, _ object: Vote.Object) -> Vote.Result? {
        guard object == .committeeReport, outcome.result == .rejected else { return nil }
        let declared = discourse.sentences[declaration.last].range
        return discourse.bytes.containsAny(["報告は否決", "報告のとおり決定することは否決", "報告は、否決"], in: declared) ? .other : nil
    }

    private func result(_ outcome: Outcome, _ items: [BusinessItem]) -> Vote.Result {
        // 「継続審査とすることは否決されました」: the motion is lost, not the petition.
        if outcome.result == .rejected, let asked = affirmative?.result, [.continued, .purportAdopted, .partlyAdopted].contains(asked) { return .rejected }
        if outcome.result == .rejected, arePetitions(items) { return .notAdopted }
        guard outcome.isGeneral else { return outcome.result }
        // 「挙手少数。よって、議案は提出しないことに決定」
        if isUndone { return .rejected }
        // Too few for 「継続」: the motion is lost, whatever is then resolved.
        if !isCarried, affirmative?.isGeneral == false { return .rejected }
        if let affirmative, !affirmative.isGeneral, isCarried, affirmative.result != .referred || !isSkipped { return affirmative.result }
        if items.contains(where: { item in let words = Array(item.words.utf8); return words.contains("継続", in: 0..<words.count) && !item.isNumbered }) { return .continued }
        return outcome.result
    }

    /// 付託の省略
    private var isSkipped: Bool { asked.last.map { discourse.bytes.contains("省略", in: discourse.sentences[$0].range) } ?? false }

    private func arePetitions(_ items: [BusinessItem]) -> Bool {
        !items.isEmpty && items.allSatisfy { $0.names.contains { $0.kind == "請願" || $0.kind == "陳情" || $0.kind == "請" || $0.kind == "陳" } }
    }

    /// 「委員長報告のとおり決しました」: each item has the fate that the committee reported for it.
    private func reported(_ items: [BusinessItem], otherwise: Vote.Result) -> [(items: [BusinessItem], result: Vote.Result?)] {
        var groups: [(items: [BusinessItem], result: Vote.Result?)] = []
        for item in items {
            // A petition is adopted or not: 「報告のとおり決定」 alone does not say which.
            let fate = CommitteeReports.fate(of: item, speeches, discourse, before: declaration.first, count: items.count) ?? (otherwise == .approved && arePetitions([item]) ? nil : otherwise)
            if let index = groups.firstIndex(where: { $0.result == fate }) { groups[index].items.append(item) } else { groups.append(([item], fate)) }
        }
        return groups.isEmpty ? [(items, otherwise)] : groups
    }
}
