import Minutes
import SourceText

/// A decision that the minutes note, until it is known whether the chair declares it as well.
struct HeldNote {
    let note: DecisionNote
    let scene: Scene
    let items: [BusinessItem]
}

/// （全員賛成、可決）, →原案のとおり可決: what the minutes themselves note of a decision, where no words of the chair declare it.
extension VoteReader {
    /// Keeps the note, as the end of the question that waits or as the decision of the bill under debate.
    mutating func note(_ scene: Scene) {
        guard let note = DecisionNote.read(scene.text) else { return }
        let count = votes.count
        finishPending()
        settleNote()
        if votes.count > count {
            // The chair found 「挙手全員」, and the note says what followed.
            guard let last = votes.indices.last, votes[last].result == nil else { return }
            votes[last].result = note.result
            votes[last].resultText = note.word
            votes[last].evidence.append(scene.span)
            return
        }
        let items = itemsOfNote
        if !items.isEmpty { held = HeldNote(note: note, scene: scene, items: items) }
    }

    /// What the note decides: what was put last, or what is under debate and was not decided yet.
    private var itemsOfNote: [BusinessItem] {
        if let open, let question = open.asked.last {
            let asked = VotedItems(discourse: discourse, docket: docket).find(asked: open.asked, declared: question...question)
            if !asked.isEmpty { return asked }
        }
        if let called = docket.called { return [called.item] }
        let items = docket.items.filter { !docket.decided.contains($0) }
        return items.isEmpty ? docket.matter : items
    }

    /// Whether the one who presides goes on to something else: the note will not be declared any more.
    func leavesNote(_ sentence: Sentence) -> Bool {
        guard let held else { return false }
        if takesUp(sentence) || discourse.bytes.first(of: ["次に", "続いて", "続きまして", "それでは、次", "では、次", "以上で"], at: sentence.range.lowerBound, end: sentence.range.upperBound) != nil { return true }
        let names = ItemReferences.read(discourse.bytes, sentence.range).map(\.name).filter { !$0.isPlace }
        return !names.isEmpty && held.items.allSatisfy { item in !item.names.contains(where: names.contains) && !references(item).contains(where: names.contains) }
    }

    /// The vote that a note tells, now that nobody declares it.
    mutating func settleNote() {
        guard let held else { return }
        self.held = nil
        let items = held.items, note = held.note
        var vote = Vote(id: "v\(votes.count + 1)", agendaItem: items[0].agendaID, items: items.map(\.words), object: items.contains(where: isOfBusiness) ? .original : .motion,
                        method: note.method ?? open?.method ?? .other, tally: open?.tally ?? Tally(), strength: note.strength, result: note.result, resultText: note.word, speech: held.scene.speech, span: held.scene.span)
        vote.evidence = open?.evidence.filter { $0 != held.scene.span } ?? []
        votes.append(vote)
        docket.decide(items)
        open = nil
        announced = nil
        stepsSinceDeclaration = 0
        stepsSinceScene = 99
    }

    /// On the agenda, or called by its number as a bill is.
    private func isOfBusiness(_ item: BusinessItem) -> Bool { item.isNumbered || item.agendaID != nil || !references(item).isEmpty }

    private func references(_ item: BusinessItem) -> [ItemName] {
        let words = Array(Folding.fold(item.words).utf8)
        return ItemReferences.read(words, words.indices).map(\.name).filter { !$0.isPlace }
    }
}

/// The decision that a note tells: its result, and how it was reached where the note says so.
struct DecisionNote {
    let result: Vote.Result
    /// As printed: 可決.
    let word: String
    let strength: Vote.Strength?
    let method: Vote.Method?

    private static let results: [(word: String, result: Vote.Result)] = [
        ("不採択", .notAdopted), ("一部採択", .partlyAdopted), ("趣旨採択", .purportAdopted), ("採択", .adopted), ("否決", .rejected), ("不承認", .rejected), ("不同意", .rejected), ("不認定", .rejected),
        ("可決", .approved), ("承認", .approved), ("同意", .consented), ("認定", .certified), ("継続審査", .continued), ("継続審議", .continued), ("決定", .approved),
    ]

    /// - Parameter text: of a scene, with its brackets.
    static func read(_ text: String) -> DecisionNote? {
        guard text.utf8.count <= 135, let found = results.first(where: { text.contains($0.word) }), ["全", "各委員", "一致", "異議", "賛成", "挙手", "起立", "多数", "少数", "原案", "提案"].contains(where: text.contains) else { return nil }
        let isAll = ["全員", "全会一致", "全委員", "委員一致", "満場一致", "総員"].contains(where: text.contains) && !text.contains("異議")
        let strength: Vote.Strength? = isAll ? .all : text.contains("多数") ? .majority : text.contains("少数") ? .minority : nil
        let method: Vote.Method? = text.contains("挙手") ? .showOfHands : text.contains("起立") ? .standing : text.contains("異議な") || text.contains("異議無") ? .noObjection : nil
        return DecisionNote(result: found.result, word: found.word, strength: strength, method: method)
    }
}
