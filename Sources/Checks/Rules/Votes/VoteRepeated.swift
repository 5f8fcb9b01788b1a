import Minutes
import SourceText

/// 「認定第３号は認定すべきもの」 twice, and nothing of 認定第２号.
enum VoteRepeated: Rule {
    static let description = RuleDescription(
        id: "vote.repeated", severity: .warning,
        summary: Message("同じ議案が2回議決され、別の議案の議決が抜けていないか", en: "Is one bill decided twice and another not at all?"),
        compares: Message("議決された議案の番号と、議事日程の議案の番号", en: "The numbers of the bills decided with those of the agenda"),
        reason: Message("宣告の議案番号の書き間違いで、決まっていない議案があるように見えます。", en: "A slip in the number makes a bill look undecided."),
        basis: Message("地方自治法116条", en: "Local Autonomy Act art. 116"),
        failing: [bills("▼御異議なしと認めます。よって、議案第５号は原案のとおり可決されました。")], passing: [bills("御異議なしと認めます。よって、議案第４号は原案のとおり可決されました。")])

    private static func bills(_ declaration: String) -> RuleDescription.Example {
        .assembly("""
            日程第１、議案第４号　青葉町税条例の一部を改正する条例を議題といたします。
            お諮りいたします。本案は原案のとおり決することに御異議ありませんか。
            〔「異議なし」と呼ぶ者あり〕
            ○議長（北山一郎君）　\(declaration)

            ○議長（北山一郎君）　日程第２、議案第５号　青葉町手数料条例の一部を改正する条例を議題といたします。
            お諮りいたします。本案は原案のとおり決することに御異議ありませんか。
            〔「異議なし」と呼ぶ者あり〕
            ○議長（北山一郎君）　御異議なしと認めます。よって、議案第５号は原案のとおり可決されました。
            """, head: "議事日程\n日程第１　議案第４号　青葉町税条例の一部を改正する条例\n日程第２　議案第５号　青葉町手数料条例の一部を改正する条例\n")
    }

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.record.votes.count >= 2 else { return }
        let listed = context.record.agenda.filter(\.listed).compactMap { only(NameKey.of($0.title)) }
        guard listed.count >= 2 else { return }
        let read = context.record.votes.map { vote in (vote: vote, words: NameKey.of(context.words(vote.span))) }.map { (vote: $0.vote, words: $0.words, key: only($0.words)) }
        let declared = read.compactMap { entry -> (key: String, vote: Vote)? in
            guard entry.vote.object == .original, [.approved, .certified, .consented, .adopted].contains(entry.vote.result), let key = entry.key else { return nil }
            return (key, entry.vote)
        }
        guard Set(declared.map(\.key)).count < declared.count else { return }
        var decided: Set<String> = []
        for entry in read {
            BillKey.all(entry.words, into: &decided)
            if entry.key == nil { for item in entry.vote.items { BillKey.all(NameKey.of(item), into: &decided) } }
        }
        for (key, group) in Dictionary(grouping: declared, by: \.key).sorted(by: { $0.key < $1.key }) where group.count == 2 && group[0].vote.result == group[1].vote.result {
            // Only a bill whose own item was voted on under the wrong number tells which of the two is the slip.
            guard listed.count(where: { $0 == key }) == 1, let place = listed.firstIndex(of: key) else { continue }
            let kind = key.prefix { $0 != "第" }
            guard let missing = [place - 1, place + 1].filter(listed.indices.contains).map({ listed[$0] }).first(where: { $0.hasPrefix(kind) && !decided.contains($0) && context.calledBills.contains($0) }) else { continue }
            let slip = listed.firstIndex(of: missing)! < place ? group[0].vote : group[1].vote
            report.raise(slip.id, at: slip.span, Message("\(key)は2回議決されていますが、\(missing)の議決が見当たりません。", en: "\(key) is decided twice, \(missing) not at all."),
                         advice: Message("宣告の議案の番号を確かめてください。", en: "Check the number in the declaration."), facts: [("bill", .text(key)), ("missing", .text(missing))])
        }
    }

    /// The only bill of the words.
    private static func only(_ words: String) -> String? {
        var found: Set<String> = []
        BillKey.all(words, into: &found)
        return found.count == 1 ? found.first : nil
    }
}
