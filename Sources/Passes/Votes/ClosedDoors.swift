import Minutes
import SourceText

/// 「人事に関する案件につき非公開とします」: the doors are closed, and the case itself is still to be decided.
enum ClosedDoors {
    static func areClosed(_ discourse: Discourse, _ sentence: Sentence) -> Bool { mark(discourse, sentence) != nil }

    /// 非公開とし: what is asked for or declared.
    static func mark(_ discourse: Discourse, _ sentence: Sentence) -> Range<Int>? {
        guard sentence.range.count <= 400, !sentence.hasAny([.asProposed, .approved, .consented, .certified, .adopted]) else { return nil }
        return words.lazy.compactMap { word in discourse.bytes.firstOffset(of: word, in: sentence.range).map { $0..<$0 + word.utf8CodeUnitCount } }.first
    }

    private static let words: [StaticString] = ["非公開とし", "非公開とす", "非公開といた", "非公開とさせ", "非公開にし", "非公開にす", "非公開にいた", "非公開で審議", "非公開で行", "公開しないこと", "秘密会とし", "秘密会とす", "秘密会といた"]

    /// 「人事に関する案件につき非公開」, where neither the question nor the declaration names a bill of its own.
    static func matter(_ discourse: Discourse, _ question: Sentence, _ declared: Sentence) -> BusinessItem? {
        guard let mark = mark(discourse, question), !discourse.bytes.containsAny(["本件", "本案", "議案", "日程"], in: question),
              ItemReferences.read(discourse.bytes, question.range).isEmpty, ItemReferences.read(discourse.bytes, declared.range).isEmpty else { return nil }
        return BusinessItem(words: discourse.spoken.text(Subject.skipOpenings(discourse.bytes, question.range)..<(discourse.bytes.has("公開し", at: mark.lowerBound) ? mark.upperBound : mark.lowerBound + 9)))
    }
}

extension VoteReader {
    /// 「再開します。議案第２号は原案のとおり可決されました」 behind a part that the minutes leave out: the result of what was decided there.
    func toldOfClosedPart(_ index: Int, _ sentence: Sentence) -> VoteFinding? {
        guard doorsAreClosed, sentence.range.count < 240, let outcome = Outcome.read(discourse, sentence), !outcome.isGeneral || sentence.has(.decided),
              (["可決されました。", "可決しました。", "可決いたしました。", "否決されました。", "同意されました。", "承認されました。", "決定しました。", "決定いたしました。", "決しました。"] as [StaticString]).contains(where: { discourse.bytes.hasSuffix($0, in: sentence.range) }) else { return nil }
        let names = ItemReferences.read(discourse.bytes, sentence.range).map(\.name).filter { !$0.isPlace }
        guard !names.isEmpty, names.allSatisfy({ name in !docket.decided.contains { $0.names == [name] } && wasCalled(name, before: index) }) else { return nil }
        return VoteFinding(method: .other, strength: nil)
    }

    /// The one who presides named the bill before the doors were closed.
    private func wasCalled(_ name: ItemName, before index: Int) -> Bool {
        discourse.sentences[max(0, index - 300)..<index].contains { sentence in
            proceedings.presides[sentence.speech] && ItemReferences.read(discourse.bytes, sentence.range).contains { $0.name == name }
        }
    }
}
