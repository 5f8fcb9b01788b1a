import Minutes
import SourceText

/// The numbers that are announced on a question, by the one who presides or by the clerk, and their corrections.
extension VoteReader {
    mutating func other(_ index: Int, _ sentence: Sentence) {
        let speaker = speeches[sentence.speech].speaker
        guard let open else {
            if answersForAll(index, sentence) { return }
            guard speaker.kind == .secretariat || speaker.kind == .executive, !take(correction: index, sentence) else { return }
            openForCount(index, sentence)
            count(index, sentence)
            return
        }
        if isAssent(sentence) {
            self.open?.isAnswered = true
            self.open?.hasNoObjectionScene = true
            self.open?.evidence.append(discourse.spoken.span(sentence.range))
            return
        }
        let announces = speaker.kind == .secretariat || speaker.kind == .executive || (speaker.kind == .unknown && open.question.way != .objection)
        guard announces, open.question.way != .objection, open.question.way != .consent else {
            if discourse.sentences[open.question.sentence].speech + 12 < sentence.speech { self.open = nil }
            return
        }
        count(index, sentence)
    }

    /// 「異議なし。」 and nothing else, where the minutes print the answer as a speech of its own.
    private func isAssent(_ sentence: Sentence) -> Bool {
        guard let open, open.question.way == .objection || open.question.way == .consent, sentence.range.count <= 48 else { return false }
        if sentence.hasAny([.noObjection, .misspeltObjection]) { return !sentence.has(.asksObjection) }
        // 「賛成できません」, 「承認しかねます」, 「了承ですが、条件があります」
        guard !discourse.bytes.containsAny(["ません", "ない", "かね", "反対", "が、", "けど", "条件", "留保"], in: sentence) else { return false }
        return isOfAll(speeches[sentence.speech].speaker.label) && Self.assents.contains { discourse.bytes.has($0, at: sentence.range.lowerBound, end: sentence.range.upperBound) }
    }

    /// 「前回の会議録について、御意見ございますか」, 「（全委員）異議なし」, 「それでは承認といたします」: the answer and what follows show that the matter was put.
    private mutating func answersForAll(_ index: Int, _ sentence: Sentence) -> Bool {
        guard index > boundary, sentence.range.count <= 48, sentence.has(.noObjection), !sentence.has(.asksObjection), isOfAll(speeches[sentence.speech].speaker.label),
              discourse.sentences.indices.contains(index + 1), proceedings.presides[discourse.sentences[index - 1].speech], proceedings.presides[discourse.sentences[index + 1].speech],
              (["意見ございますか。", "意見はございますか。", "意見はありますか。", "意見ありますか。", "意見はございませんか。", "意見はありませんか。", "質問はございませんか。", "質問はありませんか。"] as [StaticString]).contains(where: { discourse.bytes.hasSuffix($0, in: discourse.sentences[index - 1].range) }),
              discourse.bytes.first(of: ["それでは", "では", "よって"], at: discourse.sentences[index + 1].range.lowerBound) != nil, let outcome = Outcome.read(discourse, discourse.sentences[index + 1]), !outcome.isGeneral else { return false }
        var next = OpenQuestion(question: QuestionPut(sentence: index - 1, way: .consent), method: .noObjection)
        next.asked = askedSentences(upTo: index - 1)
        next.evidence = [discourse.spoken.span(discourse.sentences[index - 1].range), discourse.spoken.span(sentence.range)]
        next.isAnswered = true
        next.hasNoObjectionScene = true
        open = next
        return true
    }

    private static let assents: [StaticString] = ["はい。", "結構です", "よろしいです。", "いいです。", "了承", "了解", "承認", "賛成", "同意"]

    /// 各委員, 委員一同, or 委員 without a name: the answer is that of the body.
    private func isOfAll(_ label: String) -> Bool {
        label == "委員" || ["各委員", "全委員", "委員一同", "一同", "全員", "委員全員", "出席委員", "出席者"].contains { label.hasPrefix($0) }
    }

    mutating func count(_ index: Int, _ sentence: Sentence) {
        guard open != nil, (open?.question.way != .objection && open?.question.way != .consent) || open?.hasObjection == true || sentence.has(.supporters) else { return }
        var counts = Counts.read(discourse.bytes, sentence.range)
        if counts.isEmpty, open?.question.way == .hands || open?.question.way == .standing, open?.isAnswered == true,
           let bare = Counts.bare(discourse.bytes, sentence.range) {
            counts = [Counts.Count(side: .raised, value: bare, range: sentence.range)]
        }
        let isPutRight = isPutRight(index)
        guard !counts.isEmpty, open?.add(counts, discourse, replacing: isPutRight) == true else { return }
        let span = discourse.spoken.span(sentence.range)
        if open?.evidence.last != span { open?.evidence.append(span) }
        open?.isAnswered = true
    }

    /// 「起立２名です。失礼しました。起立４名です」: the sentence before takes back what was said.
    func isPutRight(_ index: Int) -> Bool {
        guard index > 0, discourse.sentences[index - 1].speech == discourse.sentences[index].speech, discourse.sentences[index - 1].range.count <= 60 else { return false }
        return discourse.bytes.containsAny(["失礼しました", "失礼いたしました", "失礼、", "間違えました", "訂正します", "訂正いたします"], in: discourse.sentences[index - 1].range)
    }

    /// （賛成8名、反対5名）, （起立 ６名）: numbers in a direction, before the declaration or right behind it.
    mutating func count(_ scene: Scene) {
        guard scene.text.utf8.count <= 120, ["賛成", "反対", "挙手", "起立"].contains(where: scene.text.contains) else { return }
        let words = Array(Folding.fold(scene.text).utf8)
        let counts = Counts.read(words, 0..<words.count, zeroAllowed: false)
        guard !counts.isEmpty else { return }
        if let open, open.question.way != .objection, open.question.way != .consent {
            if open.question.isBare, open.method == .other { self.open?.method = scene.text.contains("挙手") ? .showOfHands : scene.text.contains("起立") ? .standing : .other }
            if !open.tally.isStated || open.isOpponentsTurn { _ = self.open?.add(counts, discourse, place: scene.span) }
        } else if stepsSinceDeclaration == 0 {
            _ = complete(with: counts, scene.span)
        }
    }

    /// 「（賛成８名、反対５名）」 on a line of its own right behind the declaration.
    mutating func take(behind sentence: Sentence) -> Bool {
        guard stepsSinceDeclaration == 1, sentence.range.count <= 120, discourse.bytes.first(of: ["(", "〔"], at: sentence.range.lowerBound) != nil, sentence.has(.supporters) else { return false }
        return complete(with: Counts.read(discourse.bytes, sentence.range), discourse.spoken.span(sentence.range))
    }

    /// The numbers of the vote that was declared last, where none were announced.
    private mutating func complete(with counts: [Counts.Count], _ place: Span) -> Bool {
        guard open == nil, let last = votes.indices.last, !votes[last].tally.isStated, votes[last].method != .noObjection else { return false }
        var counted = OpenQuestion(question: QuestionPut(sentence: 0, way: .hands), method: votes[last].method)
        guard counted.add(counts, discourse, place: place), counted.tally.for != nil else { return false }
        votes[last].tally = counted.tally
        votes[last].evidence.append(place)
        return true
    }

    // MARK: counts without a question

    /// 「採決の結果は、賛成８、反対６です」 where the minutes leave the question out: that it was counted shows that one was put.
    mutating func openForCount(_ index: Int, _ sentence: Sentence) {
        guard open == nil, suspended == nil, pending == nil, sentence.range.count < 400, isOfThisVote(index, sentence) else { return }
        let method = announced ?? methodShown(sentence)
        var next = OpenQuestion(question: QuestionPut(announcedIn: index, method), method: method)
        var counted = next
        guard counted.add(Counts.read(discourse.bytes, sentence.range), discourse), counted.tally.for != nil, counted.tally.against != nil else { return }
        next.isAnnouncement = true
        next.asked = askedSentences(upTo: index)
        open = next
    }

    private func methodShown(_ sentence: Sentence) -> Vote.Method {
        if sentence.has(.pushButton) { return .electronic }
        if stepsSinceScene <= 3, let shown { return shown }
        if discourse.bytes.contains("起立", in: sentence) { return .standing }
        return discourse.bytes.contains("挙手", in: sentence) ? .showOfHands : .other
    }

    /// A vote was announced or seen right before, or the result follows; what a committee counted is told, not done.
    private func isOfThisVote(_ index: Int, _ sentence: Sentence) -> Bool {
        standsByAVote(index, sentence)
            && !discourse.bytes.containsAny(["委員会において", "委員会では", "委員会で", "委員長報告", "委員長の報告", "前回", "昨年", "との報告"], in: sentence)
    }

    private func standsByAVote(_ index: Int, _ sentence: Sentence) -> Bool {
        if stepsSinceScene <= 3 || sentence.hasAny([.takeVote, .tie]) { return true }
        if (max(boundary, index - 3)..<max(boundary, index)).contains(where: { discourse.sentences[$0].has(.takeVote) && proceedings.presides[discourse.sentences[$0].speech] }) { return true }
        guard index + 1 < discourse.sentences.count, discourse.sentences[index + 1].speech == sentence.speech else { return false }
        return discourse.sentences[index + 1].has(.therefore) && Outcome.read(discourse, discourse.sentences[index + 1]) != nil
    }

    // MARK: corrections

    /// 「起立10名と申し上げましたが、9名に訂正いたします」: the number behind が; nil where words stand with it.
    private func putRight(_ sentence: Sentence) -> [Counts.Count]? {
        let bytes = discourse.bytes
        guard sentence.has(.correction), let turn = bytes.firstOffset(of: "が、", in: sentence) else { return nil }
        let first = Counts.read(bytes, sentence.range.lowerBound..<turn), second = turn + 6..<sentence.range.upperBound
        guard first.count <= 1, Counts.read(bytes, second).isEmpty, let number = JapaneseNumber.read(bytes, at: second.lowerBound, end: second.upperBound), number.value < 1000,
              let unit = bytes.first(of: ["名", "人", "票"], at: number.end, end: second.upperBound),
              bytes.first(of: ["に訂正", "の誤り", "が正し", "でした", "でありま", "でござい"], at: number.end + unit.utf8CodeUnitCount) != nil else { return nil }
        let side = first.first?.side ?? (sentence.has(.opponents) && !sentence.has(.supporters) ? .against : .raised)
        return [Counts.Count(side: side, value: number.value, range: second.lowerBound..<number.end)]
    }

    /// 「先ほどの採決の結果を訂正いたします。賛成15、反対3でございます」: the corrected numbers replace the first, which stay in the evidence.
    mutating func take(correction index: Int, _ sentence: Sentence) -> Bool {
        guard open == nil, !votes.isEmpty, sentence.has(.correction) || (index > 0 && discourse.sentences[index - 1].has(.correction)),
              sentence.has(.supporters) || discourse.bytes.containsAny(["起立", "挙手"], in: sentence),
              let last = votes.lastIndex(where: { $0.tally.isStated }) else { return false }
        let counts = putRight(sentence) ?? Counts.read(discourse.bytes, sentence.range)
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
