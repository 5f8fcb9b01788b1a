import Minutes
import SourceText

/// What the chair says by mistake and takes back: 「不採択と、失礼しました。…採択と決定いたしました」.
enum Slip {
    /// Where the sentence takes back what it said before.
    static func offset(_ discourse: Discourse, _ sentence: Sentence) -> Int? {
        guard sentence.range.count < 400 else { return nil }
        return words.lazy.compactMap { discourse.bytes.firstOffset(of: $0, in: sentence.range) }.first
    }

    private static let words: [StaticString] = ["失礼しました", "失礼いたしました", "失礼をいたしました", "間違えました", "間違いました"]
}

extension VoteReader {
    /// 「本件は不採択と決定しました。失礼いたしました。採択と決定いたしました」: what is said last is the result.
    mutating func take(slip index: Int, _ sentence: Sentence) -> Bool {
        guard open == nil, stepsSinceDeclaration <= 4, index >= 2, let last = votes.indices.last, votes[last].speech == speeches[sentence.speech].id, votes[last].result != nil,
              (index - 2..<index).contains(where: { $0 >= boundary && discourse.sentences[$0].speech == sentence.speech && discourse.sentences[$0].range.count <= 90 && Slip.offset(discourse, discourse.sentences[$0]) != nil }),
              let outcome = Outcome.read(discourse, sentence), !outcome.isGeneral, !outcome.isTold(discourse, sentence), sentence.hasAny([.decided, .therefore]) || sentence.range.count <= 60 else { return false }
        votes[last].result = outcome.result
        votes[last].resultText = discourse.spoken.text(outcome.word)
        votes[last].evidence.append(votes[last].span)
        votes[last].span = discourse.spoken.span(sentence.range)
        boundary = index + 1
        stepsSinceDeclaration = 0
        return true
    }
}
