import Minutes
import SourceText

/// 投票総数21, 有効20, 無効2
enum ElecTotal: Rule {
    static let description = RuleDescription(
        id: "elec.total", severity: .error,
        summary: Message("投票総数は有効と無効の合計か", en: "Is the total the sum of valid and invalid votes?"),
        compares: Message("投票総数と、有効投票＋無効投票（＋白票）", en: "The total with valid + invalid (+ blank)"),
        reason: Message("票の数え間違いか、書き間違いです。", en: "A slip of counting or of writing."),
        basis: Message("地方自治法118条1項、公職選挙法95条", en: "Local Autonomy Act art. 118(1)"),
        failing: [.election("投票総数　20票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票")],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections {
            guard let total = election.total, let valid = election.valid else { continue }
            let invalid = election.invalid ?? 0, blank = election.blank ?? 0
            guard total != valid + invalid, total != valid + invalid + blank else { report.pass(election.id, election.place); continue }
            report.raise(election.id, at: election.place,
                         Message("投票総数\(total)が有効\(valid)＋無効\(invalid)と一致しません。", en: "The total \(total) is not \(valid) valid + \(invalid) invalid."),
                         advice: Message("票数を確かめてください。", en: "Check the numbers."),
                         facts: [("total", .number(total)), ("valid", .number(valid)), ("invalid", .number(invalid)), ("blank", .number(blank))])
        }
    }
}

extension Election {
    /// Where its numbers are printed.
    var place: Span { evidence.min() ?? span }
}
