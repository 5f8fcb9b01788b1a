import Minutes
import SourceText

/// 有効投票 18, but 12 + 5.
enum ElecSum: Rule {
    static let description = RuleDescription(
        id: "elec.sum", severity: .error,
        summary: Message("得票の合計は有効投票と同じか", en: "Do the candidates' votes add up?"),
        compares: Message("候補者の得票の合計と、有効投票数", en: "The sum of the candidates' votes with the valid votes"),
        reason: Message("候補者か票数の記載漏れがあります。", en: "A candidate or a vote is missing."),
        basis: Message("地方自治法118条1項、公職選挙法95条", en: "Local Autonomy Act art. 118(1)"),
        failing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　5票")],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false),
                  .election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票、ほか6票", mark: false),
                  .election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中、西野太郎議員12、南川花子議員6です。", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where !election.candidates.isEmpty {
            let votes = election.candidates.compactMap(\.votes)
            guard votes.count == election.candidates.count else { continue }
            let sum = votes.reduce(0, +), blank = election.blank ?? 0, invalid = election.invalid ?? 0
            let wholes = [election.valid, election.valid == nil ? election.total : nil].compactMap { $0 }
            guard let whole = wholes.first else { continue }
            // 「北山君４票、ほか１票」 names no more of them.
            if sum < whole, namesNotAll(election, context) || holdsRest(whole - sum, election, context) { report.undecided(election.id, election.place); continue }
            guard sum != whole, sum + blank != whole, election.valid != nil || sum + invalid != whole && sum + invalid + blank != whole else {
                report.pass(election.id, election.place)
                continue
            }
            report.raise(election.id, at: election.place, Message("得票の合計\(sum.grouped)が有効投票\(whole.grouped)と一致しません。", en: "The candidates' votes make \(sum), not \(whole)."),
                         severity: election.valid == nil ? .warning : .error,
                         advice: Message("候補者や票数の漏れがないか確かめてください。", en: "Look for a missing candidate or a wrong number."),
                         related: election.candidates.first.map { [.init(Message("得票", en: "the votes"), $0.span)] } ?? [],
                         facts: [("sum", .number(sum)), ("valid", .number(whole))])
        }
    }

    /// ほか or その他 in the sentence of the last candidate, or right behind it.
    private static func namesNotAll(_ election: Election, _ context: CheckContext) -> Bool {
        guard let last = election.candidates.map(\.span).max(by: { $0.end < $1.end }) else { return false }
        let words = context.words(Span(last.start, min(last.end + 36, context.text.bytes.count)))
        return ["ほか", "その他", "他の", "、他"].contains { words.contains($0) }
    }

    /// The votes that are missing stand behind the first candidate's name: someone whose name was not read has them.
    private static func holdsRest(_ rest: Int, _ election: Election, _ context: CheckContext) -> Bool {
        guard election.candidates.count <= 200, let first = election.candidates.first, let last = election.candidates.map(\.span.end).max() else { return false }
        let words = Array(context.words(Span(first.span.start, last)).utf8)
        var offset = words.firstOffset(of: Array(first.name.utf8), in: words.indices) ?? words.startIndex
        var read = election.candidates.compactMap(\.votes)
        while offset < words.count {
            // 一 is a letter of names.
            guard let point = words.codePoint(at: offset), CodePoint.isDigit(point.value), let number = JapaneseNumber.read(words, at: offset) else { offset += words.codePoint(at: offset)?.length ?? 1; continue }
            if let known = read.firstIndex(of: number.value) { read.remove(at: known) } else if number.value == rest { return true }
            offset = number.end
        }
        return false
    }
}
