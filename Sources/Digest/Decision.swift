import Minutes
import SourceText

/// What the declaration of a vote makes of its result: 「可決すべきもの」 and 「許可相当」 are opinions, 「修正のうえ承認」 is not what was proposed.
struct Decision {
    private enum Kind { case plain, opinion, changed, conditional, amendment, procedure, delay }

    /// As the page prints it.
    let word: String
    private let kind: Kind
    private let result: Vote.Result?

    init(_ vote: Vote, in text: ExtractedText) {
        result = vote.result
        let bare = Decision.bare(vote)
        // 「２件を一括議題とします」: nothing is decided of the bills themselves.
        if vote.object == .other, vote.result != nil {
            word = (vote.resultText == nil && vote.result == .approved ? "決定" : bare) + "（議事の進め方）"
            kind = .procedure
            return
        }
        let words = Array(Wording.line(text.string(vote.span)).utf8)
        if vote.object == .motion, vote.result == .rejected, let asked = Decision.delays.first(where: { words.contains($0, in: words.indices) }) {
            (word, kind) = ("\(bare)（\(asked)とする提案）", .delay)
            return
        }
        guard vote.object != .amendment, let said = Decision.last(bare, in: words) else {
            word = bare
            kind = vote.object == .amendment ? .amendment : .plain
            return
        }
        if let opinion = Decision.opinion(words, behind: said.upperBound) {
            word = bare + opinion
            kind = .opinion
        } else if vote.object != .remainder, Decision.changes.contains(where: { words.contains($0, in: 0..<said.lowerBound) }) {
            word = bare + "（修正のうえ）"
            kind = .changed
        } else if bare.hasPrefix("修正") || words.hasSuffix("修正", in: 0..<said.lowerBound) {
            word = bare.hasPrefix("修正") ? bare : "修正" + bare
            kind = .changed
        } else if Decision.conditions.contains(where: { words.contains($0, in: 0..<said.lowerBound) }) {
            word = bare + "（条件付き）"
            kind = .conditional
        } else {
            word = bare
            kind = .plain
        }
    }

    /// One sentence that says what it means, and no more than the minutes do.
    func meaning(inCommittee: Bool) -> String {
        switch (kind, result) {
        case (.opinion, _): "\(word)と決まりました\(inCommittee ? "（委員会）" : "")。"
        case (.changed, .approved): "提案を修正したうえで決まりました。"
        case (.conditional, .approved): "条件を付けて決まりました。"
        case (.amendment, .approved): "修正案のとおりに決まりました。"
        case (.delay, _): "あとで審査するという提案は認められませんでした。"
        case (.amendment, .rejected): "修正案は認められませんでした。"
        case (.procedure, .approved): "議事の進め方が、このように決まりました。"
        case (.procedure, .rejected): "このような議事の進め方は認められませんでした。"
        default: Words.meaning(result)
        }
    }

    /// The record's own word where it is a noun (可決, 承認); 「決しました」 and 「本日の会議を閉じます。」 are none.
    private static func bare(_ vote: Vote) -> String {
        guard let text = vote.resultText.map(Wording.line), !text.isEmpty else { return vote.result == .approved ? "決定" : Words.result(vote.result) }
        let isNoun = text.unicodeScalars.count <= 8 && text.unicodeScalars.suffix(2).allSatisfy { CodePoint.isKanji($0.value) }
        // 承認 or 可決 would be a word that nobody said.
        return isNoun ? text : vote.result == .approved ? "決定" : Words.result(vote.result)
    }

    private static let changes: [StaticString] = [
        "修正のうえ", "修正の上", "修正したうえ", "修正した上", "修正して", "修正し、", "修正を加え", "修正案のとおり", "修正のとおり", "修正どおり", "修正案どおり",
    ]
    private static let delays: [StaticString] = ["継続審査", "継続審議", "継続調査"]
    private static let conditions: [StaticString] = ["条件を付し", "条件を付け", "条件を付して", "条件付きで", "条件付で"]
    private static let fitting: [StaticString] = ["が相当", "するのが相当", "することが相当", "とするのが相当", "とすることが相当", "相当"]
    private static let due: [StaticString] = ["すべきもの", "とすべきもの", "するべきもの", "とするべきもの", "すべき", "とすべき"]

    /// What turns the word before it into an opinion, as it was said: すべきもの, 相当.
    private static func opinion(_ words: [UInt8], behind offset: Int) -> String? {
        (due.first { words.has($0, at: offset) } ?? fitting.first { words.has($0, at: offset) }).map { "\($0)" }
    }

    /// Where the word was said last.
    private static func last(_ word: String, in words: [UInt8]) -> Range<Int>? {
        let sought = Array(word.utf8)
        guard !sought.isEmpty, words.count >= sought.count else { return nil }
        return stride(from: words.count - sought.count, through: 0, by: -1).first { words[$0...].starts(with: sought) }.map { $0..<$0 + sought.count }
    }
}

/// Whether it is known how many could vote.
enum Entitled {
    /// Not where the number was only reckoned from the votes themselves, or where more voted than were counted in the room and nobody calls that wrong.
    static func isCounted(_ vote: Vote, _ page: PageContext) -> Bool {
        guard let eligible = vote.eligible else { return false }
        if vote.tally.present != nil { return true }
        let tally = vote.tally
        let voters = (tally.for ?? 0) + (tally.against ?? 0) + (tally.abstain ?? 0) + max(tally.blank ?? 0, tally.invalid ?? 0)
        if voters > eligible.upperBound, vote.verdict != .contradicted { return false }
        guard tally.for != nil, tally.against != nil, eligible == voters...voters else { return true }
        let entry = page.speech(vote.speech).flatMap { page.record.attendance.ledgerEntry(at: $0.order) }
        // One who may have come late or left is made certain by the votes; a whole room is not.
        return entry.map { $0.maximum - $0.minimum <= 1 } ?? false
    }
}
