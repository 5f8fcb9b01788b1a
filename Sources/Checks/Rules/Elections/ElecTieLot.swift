import Minutes
import SourceText

/// Nine votes each, one elected, and no lot drawn.
enum ElecTieLot: Rule {
    static let description = RuleDescription(
        id: "elec.tie-lot", severity: .error,
        summary: Message("得票が同じとき、くじの記載があるか", en: "Does a tie have its lot?"),
        compares: Message("最後の当選順位の得票と、次の候補者の得票", en: "The last winner's votes with the next candidate's"),
        reason: Message("同数のときはくじで決めるほかありません。", en: "A tie can only be decided by lot."),
        basis: Message("公職選挙法95条2項（地方自治法118条1項で準用）", en: "Public Offices Election Act art. 95(2)"),
        failing: [.election("投票総数　18票　有効投票　18票　無効投票　0票\n有効投票中　西野太郎君　9票　南川花子君　9票", declaration: true)],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where !election.elected.isEmpty && election.candidates.count >= 2 {
            let names = Set(election.elected.map { NameKey.of($0) })
            let winners = election.candidates.filter { names.contains(NameKey.of($0.name)) }
            guard winners.count == names.count, let least = winners.compactMap(\.votes).min(),
                  let rival = election.candidates.first(where: { !names.contains(NameKey.of($0.name)) && $0.votes == least }) else { continue }
            guard !context.scan.has(.lot) else { report.pass(election.id, election.span); continue }
            report.raise(election.id, at: election.span, Message("得票同数（\(least)票）ですが、くじの記載がありません。", en: "A tie of \(least) votes, but no lot is recorded."),
                         advice: Message("くじで決めた経過を記載してください。", en: "Record how the tie was decided."),
                         related: [.init(Message("\(rival.name)の得票", en: "\(rival.name)'s votes"), rival.span)], facts: [("votes", .number(least))])
        }
    }
}
