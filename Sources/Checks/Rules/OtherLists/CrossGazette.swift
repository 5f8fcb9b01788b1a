import Minutes
import SourceText

/// The published list of results says 否決, the minutes say 可決.
enum CrossGazette: Rule {
    static let needs: SecondInput? = .previous
    static let description = RuleDescription(
        id: "cross.gazette", severity: .error,
        summary: Message("議決結果の一覧と会議録の結果が同じか", en: "Does the published list of results agree with the minutes?"),
        compares: Message("議決結果一覧の議案の番号・件名・結果と、会議録の採決", en: "Number, title and result of each bill on the list with the votes of the minutes"),
        reason: Message("市民は一覧だけを見ることが多いからです。", en: "Many citizens read the list alone."),
        basis: nil,
        failing: [.assembly(CrossGazette.vote(mark: "▼"), head: CrossGazette.agenda, companion: .previous("令和５年第２回青葉町議会定例会　議決結果一覧\n\n議案第５号　青葉町税条例の一部を改正する条例　否決\n議案第６号　青葉町公園条例の一部を改正する条例　可決\n"))],
        passing: [.assembly(CrossGazette.vote(mark: ""), head: CrossGazette.agenda, companion: .previous("令和５年第２回青葉町議会定例会　議決結果一覧\n\n議案第５号　青葉町税条例の一部を改正する条例　原案可決\n議案第６号　青葉町公園条例の一部を改正する条例　可決\n"))])

    private static let agenda = "議事日程\n　日程第１　会議録署名議員の指名\n　日程第２　議案第５号　青葉町税条例の一部を改正する条例\n"

    private static func vote(mark: String) -> String {
        "日程第１、会議録署名議員の指名を行います。\n\n　　　◇　日程第２　議案第５号　青葉町税条例の一部を改正する条例\n\n○議長（北山一郎君）　日程第２、議案第５号　青葉町税条例の一部を改正する条例を採決いたします。原案のとおり決することに賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　\(mark)起立多数であります。よって、議案第５号は原案のとおり可決されました。"
    }

    private static let results: [(word: String, result: Vote.Result)] = [
        ("不採択", .notAdopted), ("一部採択", .partlyAdopted), ("趣旨採択", .purportAdopted), ("採択", .adopted), ("不同意", .rejected), ("不承認", .rejected), ("不認定", .rejected),
        ("否決", .rejected), ("可決", .approved), ("承認", .approved), ("同意", .consented), ("認定", .certified), ("継続", .continued),
    ]

    static func check(_ context: CheckContext, _ report: inout Report) {
        // Minutes of another meeting are another rule's matter.
        guard let list = context.options.previous, list.record.source.kind != .minutes || list.record.speeches.isEmpty else { return }
        for index in list.text.lineStarts.indices {
            let words = NameKey.of(list.text.string(list.text.line(index)))
            guard let number = BillKey.read(words), let stated = lastResult(words) else { continue }
            guard let vote = context.record.votes.last(where: { $0.object != .amendment && $0.items.contains { isSame($0, number, words) } }), let actual = vote.result else { continue }
            guard !agrees(stated.result, actual) else { report.pass(vote.id, vote.span); continue }
            let here = vote.resultText ?? actual.rawValue
            report.raise(vote.id, at: vote.span, Message("議決結果一覧と会議録で、\(number)の結果が違います（一覧は「\(stated.word)」、会議録は「\(here)」）。", en: "\(number): the list says “\(stated.word)”, the minutes “\(here)”."),
                         advice: Message("どちらが正しいか確かめてください。", en: "Find out which of the two is right."), facts: [("list", .text(stated.word)), ("minutes", .text(here)), ("line", .number(index + 1))])
        }
    }

    /// One bill: the same number, and a title of which the first characters stand in the list's line.
    private static func isSame(_ item: String, _ number: String, _ line: String) -> Bool {
        let words = NameKey.of(item)
        guard BillKey.read(words) == number, let mark = words.lastIndex(of: "号") else { return false }
        let title = words[words.index(after: mark)...].unicodeScalars.prefix(6).map(Character.init)
        return title.count >= 4 && line.contains(String(title))
    }

    /// The last word of the line: a column for the committee stands before that of the house.
    private static func lastResult(_ line: String) -> (word: String, result: Vote.Result)? {
        var rest = Substring(line)
        while !rest.isEmpty {
            if let found = results.first(where: { rest.hasSuffix($0.word) }) { return found }
            rest.removeLast()
        }
        return nil
    }

    /// 承認 of a 専決処分 is told as 可決 here and there.
    private static func agrees(_ left: Vote.Result, _ right: Vote.Result) -> Bool {
        let yes: Set<Vote.Result> = [.approved, .consented, .certified]
        return left == right || yes.contains(left) && yes.contains(right)
    }
}
